import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, setViewport } from '../browser.js';
import '../../src/elements/kpi-gauge/define.js';
import type { KpiGauge } from '../../src/index.js';
import { seed, seedUrl } from './setup.js';

type Form = 'arc' | 'bullet' | 'trend';

async function gaugeOf(src: string, kpi: string, view: Form, lang = 'ja'): Promise<KpiGauge> {
  const gauge = await fixture<KpiGauge>(
    html`<kpi-gauge lang=${lang} src=${seedUrl(src)} kpi=${kpi} view=${view}></kpi-gauge>`,
  );
  await waitUntil(() => pictureOf(gauge), `${kpi} has no picture`);
  return gauge;
}

const pictureOf = (gauge: Element) => gauge.shadowRoot!.querySelector<SVGSVGElement>('.picture')!;
const labels = (gauge: Element) =>
  [...pictureOf(gauge).querySelectorAll('text')].map(({ textContent }) => textContent);
/** Where the letters are. The box that Firefox gives holds the ground around them too. */
function letters(text: SVGTextElement): DOMRect {
  const { x, y, width, height } = text.getBBox();
  const { a, d, e, f } = text.getScreenCTM()!;
  return new DOMRect(a * x + e, d * y + f, a * width, d * height);
}
const drawn = (gauge: Element, paint: string) => pictureOf(gauge).querySelector(`.${paint}`);

describe('the forms of kpi-gauge:', () => {
  it('an arc has value, baseline and target', async () => {
    const gauge = await gaugeOf('kodaira-industry', 'II-M3-K1', 'arc');
    expect(labels(gauge)).to.have.members(['目標 50', '基準 13', 'あと 6', '0']);
    expect(gauge.shadowRoot!.querySelector('[part=figure]')!.textContent).to.include('44');
  });

  it('an arc gives way to a bullet where it could not tell the truth', async () => {
    const gauge = await gaugeOf('kodaira-industry', 'II-M5-K1', 'arc');
    expect(drawn(gauge, 'used')).not.to.equal(null);
    expect(labels(gauge)).to.include('下限 165ha');
  });

  it('a trend has the years of the surveys and of the column', async () => {
    const gauge = await gaugeOf('kodaira-industry', 'II-M2-K1', 'trend');
    expect(labels(gauge)).to.include.members(['平成28', '令和3', '令和4', '調査年', '掲載']);
  });

  it('a trend says in words beside it what it leaves out', async () => {
    const gauge = await gaugeOf('kodaira-industry', 'I-M1-K1', 'trend');
    expect(gauge.shadowRoot!.textContent).to.include('縦軸は0からではありません');
  });

  it('a trend speaks the language of the page', async () => {
    const gauge = await gaugeOf('examples/operators', 'visitors', 'trend', 'en');
    expect(labels(gauge)).to.include.members(['15,100 人', 'FY2027', 'due']);
    expect(labels(gauge).join()).not.to.match(/目標|期限|基準/);
  });

  describe('every indicator', () => {
    for (const view of ['arc', 'trend'] as const)
      for (const width of [320, 1200])
        it(`as ${view} keeps its labels inside and apart at ${String(width)} px`, async () => {
          await setViewport({ width, height: 800 });
          const { indicators } = (await seed('examples/operators')) as { indicators: { id: string }[] };
          const holder = await fixture(
            html`<div>
              ${indicators.map(
                ({ id }) =>
                  html`<kpi-gauge src=${seedUrl('examples/operators')} kpi=${id} view=${view}></kpi-gauge>`,
              )}
            </div>`,
          );
          let seen = 0;
          for (const gauge of holder.querySelectorAll('kpi-gauge')) {
            gauge.scrollIntoView();
            await waitUntil(() => gauge.shadowRoot!.querySelector('article'), `${gauge.kpi} does not show`);
            const picture = pictureOf(gauge) as SVGSVGElement | null;
            if (!picture) continue;
            const own = gauge.getBoundingClientRect();
            const boxes = [...picture.querySelectorAll('text')].map((text) => ({
              text: `${gauge.kpi}: ${text.textContent}`,
              box: letters(text),
            }));
            for (const [index, { text, box }] of boxes.entries()) {
              seen++;
              expect(box.left, text).to.be.at.least(own.left - 1);
              expect(box.right, text).to.be.at.most(own.right + 1);
              for (const other of boxes.slice(index + 1)) {
                const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
                // The line boxes of a font are higher than its letters, and may overlap from line to line.
                const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
                expect(across > 1 && down > box.height / 2, `${text} on ${other.text}`).to.be.false;
              }
            }
          }
          expect(seen).to.be.greaterThan(100);
        });
  });

  it('keep apart in forced colours what has a meaning of its own', async () => {
    await emulateMedia({ forcedColors: 'active' });
    try {
      const gauge = await gaugeOf('examples/operators', 'income', 'trend');
      const fill = (paint: string) => getComputedStyle(drawn(gauge, paint)!).fill;
      expect(fill('point')).not.to.equal(fill('point-open'));
      expect(fill('point-provisional')).to.equal(fill('point-open'));
      expect(getComputedStyle(drawn(gauge, 'line')!).stroke).to.equal(fill('point'));
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
