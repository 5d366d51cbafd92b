import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/kpi-gauge/define.js';
import type { KpiGauge } from '../../src/index.js';
import { planAt } from '../../src/ui/index.js';
import { seedUrl, takeConsole } from './setup.js';

const INDUSTRY = [
  'I-M1-K1',
  'I-M2-K1',
  'I-M3-K1',
  'I-M3-K2',
  'II-M1-K1',
  'II-M2-K1',
  'II-M3-K1',
  'II-M5-K1',
] as const;
const GRANT = ['I-S1-K1', 'I-S2-K1', 'I-S3-K1', 'I-S3-K2'] as const;
const ALL = [
  ...INDUSTRY.map((id) => [seedUrl('kodaira-industry'), id] as const),
  ...GRANT.map((id) => [seedUrl('kodaira-grant-2020'), id] as const),
];

async function gaugeOf(src: string, kpi: string, lang = 'ja', view = 'bullet'): Promise<KpiGauge> {
  const gauge = await fixture<KpiGauge>(
    html`<kpi-gauge lang=${lang} src=${src} kpi=${kpi} view=${view}></kpi-gauge>`,
  );
  await waitUntil(() => isSeen(gauge), `${kpi} does not show`);
  return gauge;
}

/** Whether its content is there and not left out by the browser as out of sight. */
const isSeen = (gauge: Element): boolean =>
  gauge.shadowRoot!.querySelector('article, .inline')?.checkVisibility({ contentVisibilityAuto: true }) ??
  false;

const industry = (kpi: (typeof INDUSTRY)[number], lang?: string, view?: string) =>
  gaugeOf(seedUrl('kodaira-industry'), kpi, lang, view);

const part = (gauge: Element, selector: string) => gauge.shadowRoot!.querySelector<HTMLElement>(selector)!;
const words = (gauge: Element, selector: string) => part(gauge, selector).innerText.replace(/\s+/g, '');
const violationsOf = async (element: Element) => {
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
};

describe('kpi-gauge', () => {
  describe('shows', () => {
    it('the title as a heading, and names its article by it', async () => {
      const gauge = await industry('I-M1-K1');
      const article = part(gauge, 'article');
      expect(article.getAttribute('aria-labelledby')).to.equal(part(gauge, 'h3').id);
      expect(words(gauge, 'h3')).to.equal('市内就業者数');
    });

    it('the verdict in a word, its condition behind it', async () => {
      expect(words(await industry('II-M5-K1'), '[part=verdict]')).to.equal('達成条件つき');
    });

    it('the latest value with its unit', async () => {
      expect(words(await industry('I-M1-K1'), '[part=figure]')).to.equal('79,225人');
    });

    it('the sentence and where the numbers come from', async () => {
      const gauge = await industry('I-M1-K1');
      expect(words(gauge, '.sentence')).to.match(/^82,716人から79,225人へ/);
      expect(words(gauge, '.meta')).to.include('令和４年度').and.include('令和２年国勢調査');
    });

    it('words and no bar where nothing was measured', async () => {
      const gauge = await gaugeOf(seedUrl('kodaira-grant-2020'), 'I-S3-K2');
      expect(words(gauge, '[part=figure]')).to.equal('値なし');
      expect(part(gauge, '.bar')).to.equal(null);
      expect(part(gauge, '.nodata')).to.exist;
    });
  });

  describe('says why', () => {
    for (const key of ['Enter', 'Space'])
      it(`when a reader presses ${key}`, async () => {
        const gauge = await industry('I-M1-K1');
        part(gauge, 'summary').focus();
        await sendKeys({ press: key });
        expect(part(gauge, 'details')).to.have.property('open', true);
        const reasons = words(gauge, '.reasons');
        expect(reasons).to.include('最新の値が計画の出発点（基準）より悪いので「後退」とします。');
        for (const number of ['79,225人', '82,716人', '△マイナス3,491人', '△マイナス4.2%'])
          expect(reasons).to.include(number);
        await sendKeys({ press: key });
        expect(part(gauge, 'details')).to.have.property('open', false);
      });

    it('with a target that a finger can hit and an eye can follow', async () => {
      const gauge = await industry('I-M1-K1');
      const summary = part(gauge, 'summary');
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
      document.body.tabIndex = -1;
      await sendKeys({ press: 'Tab' });
      summary.focus({ focusVisible: true } as FocusOptions);
      expect(getComputedStyle(summary).outlineWidth).to.equal('4px');
    });

    it('keeps it open when the language changes', async () => {
      const gauge = await industry('I-M1-K1');
      part(gauge, 'summary').click();
      gauge.lang = 'en';
      await waitUntil(() => words(gauge, 'summary').includes('Why'));
      expect(part(gauge, 'details')).to.have.property('open', true);
    });
  });

  for (const lang of ['ja', 'ja-simple', 'en'])
    it(`shows all indicators of both plans in ${lang} without a word or a number of the machine`, async () => {
      for (const [src, kpi] of ALL) {
        const gauge = await gaugeOf(src, kpi, lang);
        part(gauge, 'summary').click();
        expect(part(gauge, 'article').innerText, kpi).not.to.match(/undefined|NaN|null|\[object|。。|\.\. /);
        for (const shape of gauge.shadowRoot!.querySelectorAll('svg *'))
          for (const { name, value } of shape.attributes)
            expect(value, `${kpi}: ${shape.localName} ${name}`).not.to.match(/NaN|undefined|Infinity/);
        gauge.remove();
      }
    });

  it('satisfies axe for all indicators of both plans, opened', async () => {
    for (const [src, kpi] of ALL) {
      const gauge = await gaugeOf(src, kpi);
      part(gauge, 'summary').click();
      expect(await violationsOf(gauge), kpi).to.deep.equal([]);
      gauge.remove();
    }
  });

  describe('is current', () => {
    const selected = async (selection: string) => {
      const src = `${seedUrl('kodaira-industry')}?selection=${selection}`;
      const gauge = await gaugeOf(src, 'II-M5-K1');
      planAt(src).select(selection);
      await gauge.updateComplete;
      return part(gauge, 'article').getAttribute('aria-current');
    };

    it('while its indicator is selected in another widget', async () => {
      expect(await selected('II-M5-K1')).to.equal('true');
    });

    it('while a branch that its policy belongs to is selected', async () => {
      expect(await selected('II')).to.equal('true');
    });

    it('not while another policy is selected', async () => {
      expect(await selected('II-M4')).to.equal(null);
    });
  });

  describe('as one line in a sentence', () => {
    it('is figure and verdict, without a picture', async () => {
      const gauge = await industry('I-M1-K1', 'ja', 'inline');
      expect(words(gauge, '.inline')).to.match(/^79,225人（令和２年国勢調査）後退/);
      expect(getComputedStyle(gauge).display).to.equal('inline');
      expect(part(gauge, '.picture')).to.equal(null);
    });

    it('takes size and colour from the text around it', async () => {
      const paragraph = await fixture(
        html`<p style="font-size: 30px; color: rgb(1, 2, 3)">
          市内の就業者は<kpi-gauge src=${seedUrl('kodaira-industry')} kpi="I-M1-K1" view="inline"></kpi-gauge
          >です。
        </p>`,
      );
      const gauge = paragraph.querySelector('kpi-gauge')!;
      await waitUntil(() => part(gauge, '.inline'));
      expect(getComputedStyle(part(gauge, 'b'))).to.include({ fontSize: '30px', color: 'rgb(1, 2, 3)' });
    });

    it('stands on the line of its neighbours where a page lines them up', async () => {
      const row = await fixture(
        html`<p style="display: flex; align-items: baseline">
          <span>就業者</span
          ><kpi-gauge src=${seedUrl('kodaira-industry')} kpi="I-M1-K1" view="inline"></kpi-gauge>
        </p>`,
      );
      const gauge = row.querySelector('kpi-gauge')!;
      await waitUntil(() => part(gauge, '.inline'));
      const { bottom } = row.querySelector('span')!.getBoundingClientRect();
      expect(part(gauge, 'b').getBoundingClientRect().bottom).to.be.closeTo(bottom, 1);
    });

    it('breaks between value and verdict where the page is narrow and its text large', async () => {
      const gauge = await industry('I-M3-K2', 'ja', 'inline');
      gauge.parentElement!.style.cssText = 'inline-size: 304px; font-size: 32px';
      expect(part(gauge, '.inline').getBoundingClientRect().width).to.be.at.most(304);
    });

    it('says the whole sentence to a screen reader', async () => {
      const gauge = await industry('II-M5-K1', 'ja', 'inline');
      expect(part(gauge, '.visually-hidden').textContent).to.include(
        '目標の165haを下限と読むと、3ha上回っています。',
      );
    });
  });

  it('keeps the labels of its picture at the size of captions where the page is wide', async () => {
    const gauge = await industry('II-M5-K1');
    gauge.parentElement!.style.inlineSize = '1200px';
    await waitUntil(() => gauge.getBoundingClientRect().width === 1200);
    await gauge.updateComplete;
    const picture = part(gauge, '.picture');
    await waitUntil(() => Number(picture.getAttribute('width')) === picture.getBoundingClientRect().width);
  });

  it('is written from left to right on a page that is not, as all its languages are', async () => {
    const gauge = await industry('I-M1-K1');
    gauge.parentElement!.dir = 'rtl';
    expect(getComputedStyle(part(gauge, '.sentence')).direction).to.equal('ltr');
  });

  it('judges by the year that the page names', async () => {
    const gauge = await fixture<KpiGauge>(
      html`<kpi-gauge src=${seedUrl('kodaira-industry')} kpi="I-M1-K1" year="2019"></kpi-gauge>`,
    );
    await waitUntil(() => isSeen(gauge));
    expect(words(gauge, '[part=verdict]')).to.equal('判定なし');
    gauge.removeAttribute('year');
    await waitUntil(() => words(gauge, '[part=verdict]') === '後退');
  });

  it('judges by the year that a template sets as text', async () => {
    const gauge = await industry('I-M1-K1');
    Object.assign(gauge, { year: '2019' });
    await waitUntil(() => words(gauge, '[part=verdict]') === '判定なし');
  });

  it('says that no indicator is named when the attribute is taken away', async () => {
    const gauge = await industry('I-M1-K1');
    gauge.removeAttribute('kpi');
    await waitUntil(() => gauge.shadowRoot!.querySelector('.notice'));
    expect(words(gauge, '.notice')).to.match(/^表示する指標が指定されていません。/);
    takeConsole();
  });

  describe('fits', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const width of [320, 1200])
      it(`into ${String(width)} px, labels of the picture included`, async () => {
        await setViewport({ width, height: 800 });
        for (const [src, kpi] of ALL) {
          const gauge = await gaugeOf(src, kpi);
          part(gauge, 'summary').click();
          const { scrollWidth, clientWidth } = document.documentElement;
          expect(scrollWidth, kpi).to.be.at.most(clientWidth);
          const own = gauge.getBoundingClientRect();
          for (const label of gauge.shadowRoot!.querySelectorAll('.picture text')) {
            const { left, right } = label.getBoundingClientRect();
            expect(left, `${kpi}: ${label.textContent}`).to.be.at.least(own.left - 1);
            expect(right, `${kpi}: ${label.textContent}`).to.be.at.most(own.right + 1);
          }
          gauge.remove();
        }
      });
  });

  describe('for other eyes', () => {
    it('keeps its picture in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      try {
        const gauge = await industry('II-M3-K1');
        const bar = getComputedStyle(part(gauge, '.bar'));
        const track = getComputedStyle(part(gauge, '.track'));
        expect(bar.fill).not.to.equal(track.fill);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });

    it('leaves out on paper what was not opened', async () => {
      await emulateMedia({ media: 'print' });
      try {
        const gauge = await industry('I-M1-K1');
        expect(part(gauge, 'details').checkVisibility()).to.be.false;
        expect(part(gauge, '.sentence').checkVisibility()).to.be.true;
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  });
});
