import { fixture, html, waitUntil } from '@open-wc/testing';
import { watchPage } from '../../src/embed/index.js';
import { seed, seedUrl } from './setup.js';

/** As a page loads them: each when it is first seen. */
const LOADERS = new Map<string, () => Promise<unknown>>([
  ['plan-source', () => import('../../src/elements/plan-source/define.js')],
  ['kpi-gauge', () => import('../../src/elements/kpi-gauge/define.js')],
]);

const KPI = 'I-M1-K1';

describe('widgets for which places of the page stand', () => {
  let stop: (() => void) | undefined;
  afterEach(() => stop?.());

  const gaugeIn = (place: Element | null) => place?.shadowRoot?.querySelector('kpi-gauge');
  const isShown = (place: Element | null) =>
    gaugeIn(place)?.shadowRoot?.querySelector('[part~="picture"]') !== null && gaugeIn(place) !== null;
  async function shown(place: Element | null) {
    stop = watchPage(document, LOADERS);
    await waitUntil(() => gaugeIn(place)?.shadowRoot && isShown(place), 'the gauge is not shown', {
      timeout: 5000,
    });
  }

  it('take the plan of the source around them', async () => {
    const page = await fixture(
      html`<div data-plan-widget="plan-source" data-src=${seedUrl('kodaira-industry')}>
        <div data-plan-widget="kpi-gauge" data-kpi=${KPI}>fallback</div>
      </div>`,
    );
    await shown(page.querySelector('div'));
  });

  it('take the plan of the source that they name', async () => {
    const page = await fixture(
      html`<section>
        <div data-plan-widget="kpi-gauge" data-for="the-plan" data-kpi=${KPI}>fallback</div>
        <div id="the-plan" data-plan-widget="plan-source" data-src=${seedUrl('kodaira-industry')}></div>
      </section>`,
    );
    await shown(page.querySelector('div'));
  });

  it('take the plan that stands in them', async () => {
    const text = JSON.stringify(await seed('kodaira-industry'));
    const page = await fixture(
      html`<section><div data-plan-widget="kpi-gauge" data-kpi=${KPI}>fallback</div></section>`,
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    page.firstElementChild!.append(script);
    await shown(page.firstElementChild);
  });

  it('show a link', async () => {
    const page = await fixture(
      html`<p><a href="${seedUrl('kodaira-industry')}#plan-widget=kpi-gauge&kpi=${KPI}">データ</a></p>`,
    );
    await shown(page);
  });
});
