import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/elements/kpi-gauge/define.js';
import type { KpiGauge } from '../../src/index.js';
import { seedUrl } from './setup.js';

const inside = (gauge: Element, selector: string) => gauge.shadowRoot!.querySelector(selector);
const details = (gauge: Element) => [...gauge.shadowRoot!.querySelectorAll('details')];
const open = (gauge: Element) => details(gauge).map((one) => one.open);

async function shown(view?: KpiGauge['view']): Promise<KpiGauge> {
  const gauge = await fixture<KpiGauge>(
    html`<kpi-gauge lang="ja" src=${seedUrl('kodaira-industry')} kpi="II-M3-K1"></kpi-gauge>`,
  );
  if (view) gauge.view = view;
  await waitUntil(() => inside(gauge, '[part=figure]'));
  return gauge;
}

describe('a kpi-gauge that changes', () => {
  it('speaks the language that the page turned to while the words of another were on their way', async () => {
    const page = await fixture<HTMLElement>(
      html`<div lang="ja"><kpi-gauge src=${seedUrl('kodaira-industry')} kpi="II-M3-K1"></kpi-gauge></div>`,
    );
    const gauge = page.querySelector('kpi-gauge')!;
    await waitUntil(() => inside(gauge, '.sentence'));
    page.lang = 'en';
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    page.lang = 'ja-simple';
    await waitUntil(() => inside(gauge, 'summary')?.textContent.includes('どうして'), 'stays in Japanese');
  });

  it('leaves the reasons open when its form changes, and while that form is loaded', async () => {
    const gauge = await shown();
    details(gauge)[0]!.open = true;
    await waitUntil(() => inside(gauge, '.reasons'));
    const summary = inside(gauge, 'summary') as HTMLElement;
    summary.focus();
    gauge.view = 'arc';
    await gauge.updateComplete;
    expect(open(gauge)).to.deep.equal([true, false]);
    expect(gauge.shadowRoot!.activeElement).to.equal(summary);
    await waitUntil(() => inside(gauge, '.top--arc'));
    expect(gauge.shadowRoot!.activeElement).to.equal(summary);
  });

  it('opens again what was open before it was a line of text', async () => {
    const gauge = await shown();
    details(gauge)[0]!.open = true;
    await waitUntil(() => inside(gauge, '.reasons'));
    gauge.view = 'inline';
    await gauge.updateComplete;
    expect(inside(gauge, 'details')).to.equal(null);
    gauge.view = 'bullet';
    await gauge.updateComplete;
    expect(open(gauge)).to.deep.equal([true, false]);
  });

  it('closes what a reader closes', async () => {
    const gauge = await shown();
    const summary = inside(gauge, 'summary') as HTMLElement;
    summary.click();
    await waitUntil(() => inside(gauge, '.reasons'));
    summary.click();
    await waitUntil(() => !inside(gauge, '.reasons'));
    expect(open(gauge)).to.deep.equal([false, false]);
  });

  it('stands in a line of text also where a script says so', async () => {
    const gauge = await shown('inline');
    await waitUntil(() => inside(gauge, '.inline'));
    expect(getComputedStyle(gauge).display).to.equal('inline');
  });

  it('keeps the fallback of the page while it waits out of sight, and beside what is wrong with its plan', async () => {
    const holder = await fixture(
      html`<div>
        <div style="block-size: 10000px"></div>
        <kpi-gauge src=${seedUrl('broken/bad-id')} kpi="x">表</kpi-gauge>
      </div>`,
    );
    const gauge = holder.querySelector('kpi-gauge')!;
    await nextFrame();
    expect(inside(gauge, 'slot')).to.exist;
    await waitUntil(() => inside(gauge, '.problems'), 'nothing is said');
    expect(inside(gauge, 'slot')).to.exist;
  });
});
