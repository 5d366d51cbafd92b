import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
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

/** A widget that has room, and has settled in it. */
async function shown(tag: string, told: Readonly<Record<string, string>>): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = '1184px';
  const widget = document.createElement(tag);
  for (const [name, value] of Object.entries({ ...told, src: seedUrl('kodaira-industry') }))
    widget.setAttribute(name, value);
  place.append(widget);
  await waitUntil(() => titleOf(widget), `${tag} does not show its title`);
  await settled();
  return widget;
}

/** Parts that come later are there, and what follows the size was drawn again. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

describe('a widget that had room', () => {
  for (const [tag, told = {}] of WIDGETS)
    describe([tag, told['view']].filter(Boolean).join(' as '), () => {
      it('fits where its place turns narrow', async () => {
        const widget = await shown(tag, told);
        const title = titleOf(widget);
        widget.parentElement!.style.width = '300px';
        await settled();
        expect(widget.getBoundingClientRect().width).to.equal(300);
        expect(titleOf(widget)).to.equal(title);
      });

      it('keeps its look and its words in a narrow frame', async () => {
        const widget = await shown(tag, told);
        const title = titleOf(widget);
        const frame = await fixture<HTMLIFrameElement>(html`<iframe title="preview" width="300"></iframe>`);
        const before = getComputedStyle(widget).backgroundColor;
        frame.contentDocument!.body.append(widget);
        await settled();
        const { display, backgroundColor } = frame.contentWindow!.getComputedStyle(widget);
        expect({ display, backgroundColor }).to.deep.equal({ display: 'block', backgroundColor: before });
        expect(widget.getBoundingClientRect().width).to.be.within(200, 300);
        expect(titleOf(widget)).to.equal(title);
      });
    });
});
