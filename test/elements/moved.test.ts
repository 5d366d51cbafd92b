import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import { underWay } from '../../src/ui/index.js';
import { seedUrl } from './setup.js';

/** What each widget is told, as its attributes; those with several forms are here more than once. */
const WIDGETS: readonly (readonly [tag: string, told?: Readonly<Record<string, string>>])[] = [
  ['plan-summary'],
  ['kpi-gauge', { kpi: 'I-M3-K1' }],
  ['kpi-gauge', { kpi: 'I-M3-K1', view: 'card' }],
  ['kpi-board'],
  ['kpi-board', { view: 'cards' }],
  ['policy-tree'],
  ['progress-table'],
  ['actor-matrix'],
  ['issue-map'],
  ['plan-timeline'],
];

const titleOf = (widget: Element) => widget.shadowRoot?.querySelector('h3, caption')?.textContent.trim();

type Widget = HTMLElement & { readonly updateComplete: Promise<boolean> };

/** A widget that has room, and has settled in it. */
async function shown(tag: string, told: Readonly<Record<string, string>>): Promise<Widget> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = '1184px';
  const widget = document.createElement(tag) as Widget;
  for (const [name, value] of Object.entries({ ...told, src: seedUrl('kodaira-industry') }))
    widget.setAttribute(name, value);
  place.append(widget);
  await waitUntil(() => titleOf(widget), `${tag} does not show its title`);
  await settled(widget);
  return widget;
}

/** A size is told of in one frame and drawn in the next, and a part that comes later may be drawn again. */
async function settled(widget: Widget): Promise<void> {
  do {
    await Promise.all(underWay);
    for (let frame = 0; frame < 3; frame += 1) await nextFrame();
    await widget.updateComplete;
  } while (underWay.size > 0);
}

describe('a widget that had room', () => {
  for (const [tag, told = {}] of WIDGETS)
    describe([tag, told['view']].filter(Boolean).join(' as '), () => {
      it('fits where its place turns narrow', async () => {
        const widget = await shown(tag, told);
        const title = titleOf(widget);
        widget.parentElement!.style.width = '300px';
        await settled(widget);
        expect(widget.getBoundingClientRect().width).to.equal(300);
        expect(titleOf(widget)).to.equal(title);
      });

      it('keeps its look and its words in a narrow frame', async () => {
        const widget = await shown(tag, told);
        const title = titleOf(widget);
        const frame = await fixture<HTMLIFrameElement>(html`<iframe title="preview" width="300"></iframe>`);
        const before = getComputedStyle(widget).backgroundColor;
        frame.contentDocument!.body.append(widget);
        await settled(widget);
        const { display, backgroundColor } = frame.contentWindow!.getComputedStyle(widget);
        expect({ display, backgroundColor }).to.deep.equal({ display: 'block', backgroundColor: before });
        expect(widget.getBoundingClientRect().width).to.be.within(200, 300);
        expect(titleOf(widget)).to.equal(title);
      });
    });
});

describe('a widget that was made on a page and put into a frame at once', () => {
  for (const tag of [...new Set(WIDGETS.map(([name]) => name))])
    it(`is shown there, and back on the page: ${tag}`, async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="preview"></iframe>`);
      const widget = document.createElement(tag);
      widget.setAttribute('kpi', 'I-M3-K1');
      widget.setAttribute('src', seedUrl('kodaira-industry'));
      for (const { body } of [frame.contentDocument!, document]) {
        body.append(widget);
        await waitUntil(() => titleOf(widget), `${tag} does not show its title`);
        const { display } = widget.ownerDocument.defaultView!.getComputedStyle(widget);
        expect(display).to.equal('block');
      }
      widget.remove();
    });

  it('is found there by its source, which was made there, too', async () => {
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="preview"></iframe>`);
    const source = document.createElement('plan-source');
    source.setAttribute('src', seedUrl('kodaira-industry'));
    const widget = document.createElement('plan-summary');
    source.append(widget);
    frame.contentDocument!.body.append(source);
    await waitUntil(() => titleOf(widget));
    expect(frame.contentWindow!.getComputedStyle(source).display).to.equal('contents');
  });
});
