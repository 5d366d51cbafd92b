import { expect, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { PlanSource } from '../../src/index.js';
import { heldPlan, placed, replaced, stillOf, written } from './rendered.js';
import { seedUrl } from './setup.js';

const withSrc = (html: string, src: string): string => html.replace(/ src="[^"]*"/u, src && ` src="${src}"`);

const openTable = (element: Element) => {
  stillOf(element)!.querySelector<HTMLDetailsElement>('.still-table')!.open = true;
};

const keepsTable = ({ shadowRoot }: Element) => shadowRoot!.querySelector('.still-table') !== null;

describe('what takes the place of a widget that was rendered beforehand', function () {
  this.timeout(60_000);
  afterEach(() => {
    document.body.replaceChildren();
  });

  for (const [tag, options] of [['kpi-board'], ['kpi-gauge', { '--kpi': 'I-M3-K1' }]] as const)
    it(`takes the open table of the page away when the source has another plan: ${tag}`, async () => {
      const html = await written(tag, 'kodaira-industry', options);
      const plan = await (await fetch(seedUrl('kodaira-industry'))).text();
      const source = document.createElement('plan-source') as PlanSource;
      source.plan = plan;
      document.body.append(source);
      const element = placed(withSrc(html, ''), source);
      openTable(element);
      await replaced(element);
      expect(element.querySelector('table')!.checkVisibility()).to.equal(true);

      source.plan = plan.replaceAll('4502', '4777');
      await waitUntil(() => element.shadowRoot!.textContent.replace(/\s/gu, '').includes('4,777'));
      expect(keepsTable(element)).to.equal(false);
      expect(element.querySelector('table')!.checkVisibility()).to.equal(false);
    });

  it('is open where its reader opened it before the page hid it, as behind a tab', async () => {
    const html = await written('plan-timeline', 'koganei-2026');
    const plan = heldPlan('koganei-2026');
    const element = placed(withSrc(html, plan.url));
    const summary = [...element.shadowRoot!.querySelectorAll<HTMLElement>('.still-wide summary')].find(
      (one) => one.checkVisibility(),
    )!;
    const words = summary.textContent.trim();
    summary.click();
    element.parentElement!.hidden = true;
    plan.release();
    await replaced(element);
    element.parentElement!.hidden = false;
    const taken = [...element.shadowRoot!.querySelectorAll('summary')].find(
      (one) => one.textContent.trim() === words,
    );
    expect(taken?.closest('details')?.open).to.equal(true);
  });

  it('leaves the page where it is where an old library has a scrollTo of its own', async () => {
    const html = await written('kpi-board', 'kodaira-industry');
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'scrollTo')!;
    let isMoved = false;
    Element.prototype.scrollTo = () => (isMoved = true);
    try {
      const element = placed(html);
      element.parentElement!.style.width = '320px';
      openTable(element);
      const box = stillOf(element)!.querySelector('.still-table > [tabindex]')!;
      box.scrollLeft = 40;
      expect(box.scrollLeft).to.equal(40);
      await replaced(element);
      expect(box.isConnected).to.equal(true);
      expect(box.scrollLeft).to.equal(40);
      expect(isMoved).to.equal(false);
    } finally {
      Object.defineProperty(Element.prototype, 'scrollTo', own);
    }
  });

  it('has the focus in the shadow root of another element, too', async () => {
    const html = await written('kpi-gauge', 'kodaira-industry', { '--kpi': 'I-M3-K1' });
    const plan = heldPlan('kodaira-industry');
    const outer = document.createElement('div');
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'closed' }).append(inner);
    document.body.append(outer);
    const element = placed(withSrc(html, plan.url), inner);
    stillOf(element)!.querySelector<HTMLElement>('.why > summary')!.focus();
    plan.release();
    await replaced(element);
    expect(element.shadowRoot!.activeElement?.parentElement?.className).to.equal('why');
    expect(document.activeElement === outer).to.equal(true);
  });

  it('takes over in a frame into which it was moved while its plan was on the way', async () => {
    const html = await written('kpi-gauge', 'kodaira-industry', { '--kpi': 'I-M3-K1' });
    const plan = heldPlan('kodaira-industry');
    const element = placed(withSrc(html, plan.url));
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentDocument!.body.append(element);
    const why = stillOf(element)!.querySelector<HTMLDetailsElement>('.why')!;
    why.open = true;
    why.querySelector('summary')!.focus();
    plan.release();
    await replaced(element);
    expect(element.shadowRoot!.querySelector<HTMLDetailsElement>('.why')!.open).to.equal(true);
    expect(element.shadowRoot!.activeElement?.parentElement?.className).to.equal('why');
    expect(frame.contentWindow!.getComputedStyle(element).display).to.equal('block');
  });
});
