import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-diff/define.js';
import '../../src/elements/plan-source/define.js';
import type { PlanDiff } from '../../src/elements/plan-diff/plan-diff.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { seedUrl, takeConsole } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const fresh = (name: string) => `${seedUrl(name)}?diff=${String((asked += 1))}`;

async function ready(diff: PlanDiff): Promise<PlanDiff> {
  await waitUntil(() => diff.shadowRoot?.querySelector('.row'), 'the list does not show', { timeout: 5000 });
  await diff.updateComplete;
  return diff;
}

const diffOf = async (older = 'nishitokyo-2019', newer = 'nishitokyo-2024', lang = 'ja') =>
  ready(
    await fixture<PlanDiff>(
      html`<plan-diff from=${fresh(older)} to=${fresh(newer)} lang=${lang}>変更の一覧</plan-diff>`,
    ),
  );

const words = (node: Node | null | undefined) => node?.textContent?.replace(/[\s\u2060]+/g, ' ').trim() ?? '';
const root = (diff: PlanDiff) => diff.shadowRoot!;
const all = (diff: PlanDiff, selector: string) => [...root(diff).querySelectorAll<HTMLElement>(selector)];
const row = (diff: PlanDiff, key: string) => root(diff).querySelector<HTMLElement>(`#${CSS.escape(key)}`)!;
const opener = (diff: PlanDiff, key: string) => row(diff, key).querySelector('button')!;
const button = (diff: PlanDiff, name: string) =>
  all(diff, 'button').find((one) => words(one).startsWith(name))!;
const status = (diff: PlanDiff) => words(root(diff).querySelector('[role=status]'));

async function press(diff: PlanDiff, target: HTMLElement): Promise<void> {
  target.click();
  await diff.updateComplete;
}

/** Own words of the element, and the fallback of the page where its slot stands. */
const seen = (diff: PlanDiff) =>
  `${words(root(diff))}|${root(diff).querySelector('slot') ? words(diff) : ''}`;

const shows = async (diff: PlanDiff, text: string) => {
  await waitUntil(() => seen(diff).includes(text), `"${text}" does not show: ${seen(diff)}`, {
    timeout: 5000,
  });
};

describe('<plan-diff>', () => {
  it('gives the whole comparison as a file and its sentences as a text, once it is there', async () => {
    const diff = await diffOf();
    await waitUntil(() => root(diff).querySelector('.exports'), 'no exports');
    expect(all(diff, '.exports button').map(words)).to.deep.equal(['データ（CSV）', '文をコピー']);
  });

  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  describe('before there is anything to compare', () => {
    it('says that the older plan is loading, and keeps what the page had', async () => {
      const load = window.fetch.bind(window);
      const older = fresh('nishitokyo-2019');
      window.fetch = (input, init) =>
        String(input).includes(older) ? new Promise<Response>(() => undefined) : load(input, init);
      try {
        const diff = await fixture<PlanDiff>(
          html`<plan-diff from=${older} to=${fresh('nishitokyo-2024')}>変更の一覧</plan-diff>`,
        );
        await shows(diff, '旧の計画を読み込んでいます…|変更の一覧');
      } finally {
        window.fetch = load;
      }
    });

    it('tells the page author which plan to name', async () => {
      const diff = await fixture<PlanDiff>(
        html`<plan-diff to=${fresh('nishitokyo-2024')}>変更の一覧</plan-diff>`,
      );
      await shows(diff, 'この計画は「産業振興マスタープラン後期計画」を引き継ぐとあります。');
      expect(takeConsole()).to.have.lengthOf(1);
      expect(seen(diff)).to.match(/\|変更の一覧$/);
    });

    it('says that it is the older plan whose file is not there', async () => {
      const diff = await fixture<PlanDiff>(
        html`<plan-diff from=${fresh('no-such-plan')} to=${fresh('nishitokyo-2024')}>変更の一覧</plan-diff>`,
      );
      await shows(diff, '旧の計画（from のファイル） 計画のデータを読み込めませんでした。');
      takeConsole();
    });

    it('says that it is the newer plan that cannot be shown', async () => {
      const diff = await fixture<PlanDiff>(
        html`<plan-diff from=${fresh('nishitokyo-2019')} to=${fresh('broken/several-at-once')}
          >変更の一覧</plan-diff
        >`,
      );
      await shows(diff, '新の計画（to のファイル） 計画ファイルに直すところが');
      expect(seen(diff)).to.match(/\|変更の一覧$/);
    });

    it('takes the newer plan from the source around it', async () => {
      const holder = await fixture(
        html`<plan-source src=${fresh('nishitokyo-2024')}
          ><plan-diff from=${fresh('nishitokyo-2019')}>変更の一覧</plan-diff></plan-source
        >`,
      );
      const diff = await ready(holder.querySelector<PlanDiff>('plan-diff')!);
      expect(words(root(diff).querySelector('.plans'))).to.include('第2次産業振興マスタープラン');
    });

    it('compares again when another older plan is named', async () => {
      const diff = await diffOf();
      diff.from = fresh('koganei-2016');
      await shows(diff, '小金井市産業振興プラン');
    });
  });

  describe('reads', () => {
    it('as the city, the titles, or somebody’s reading have it, row by row', async () => {
      const diff = await diffOf();
      expect(words(opener(diff, 'n-shogyo/s4'))).to.equal(
        '改称 市の説明③施策4 働きやすい環境の整備の詳しい説明',
      );
    });

    it('with old and new told apart for those who cannot see columns', async () => {
      const diff = await diffOf();
      const one = row(diff, 'n-shogyo/s1/i2');
      expect([words(one.querySelector('.older')), words(one.querySelector('.newer'))]).to.deep.equal([
        '旧経営力・収益力の強化に向けた各種セミナーの実施',
        '新経営力・収益力の強化に向けた各種セミナーの充実',
      ]);
    });

    it('with headings for the fields and policies of the newer plan', async () => {
      const diff = await diffOf();
      const headings = all(diff, '.nodes h4, .nodes h5').map(words);
      expect(headings.slice(0, 2)).to.deep.equal(['農業', '施策1 農地の多面的機能の発揮']);
    });

    it('honestly where no title answers another', async () => {
      const diff = await diffOf('koganei-2016', 'koganei-2026');
      expect(words(root(diff).querySelector('.lead'))).to.include(
        '内容が続いているかどうかは、題名からは分かりません。',
      );
      expect(all(diff, '.row')).to.have.lengthOf(24 + 33);
    });

    it('in the language of the element', async () => {
      const diff = await diffOf('nishitokyo-2019', 'nishitokyo-2024', 'en');
      expect(words(root(diff).querySelector('h3'))).to.equal('Old and new compared');
      expect(words(opener(diff, 'n-shogyo/s2/i1'))).to.include('Moved, renamed');
    });
  });

  describe('opens', () => {
    it('a row to the difference in wording, by keyboard too', async () => {
      const diff = await diffOf();
      opener(diff, 'n-shogyo/s1/i2').focus();
      await sendKeys({ press: 'Enter' });
      await diff.updateComplete;
      const opened = root(diff).querySelector('.detail')!;
      expect(words(opened.querySelector('del'))).to.equal('実施');
      expect(words(opened.querySelector('ins'))).to.equal('充実');
      expect(words(opened)).to.include('消えたことば：「実施」。加わったことば：「充実」。');
    });

    it('and says so, and closes again', async () => {
      const diff = await diffOf();
      const one = opener(diff, 'n-shogyo/s1/i2');
      await press(diff, one);
      expect(one.getAttribute('aria-expanded')).to.equal('true');
      expect(one.getAttribute('aria-controls')).to.equal(root(diff).querySelector('.detail')!.id);
      await press(diff, one);
      expect(one.getAttribute('aria-expanded')).to.equal('false');
      expect(root(diff).querySelector('.detail')).to.equal(null);
    });

    it('the row that a point of the city speaks of, and takes the reader there', async () => {
      const diff = await diffOf();
      await press(diff, button(diff, '空き店舗の活用支援'));
      expect(root(diff).activeElement).to.equal(opener(diff, 'n-shotengai/s2/i4'));
      expect(words(root(diff).querySelector('.detail'))).to.include('空き店舗関連の事業をまとめて簡潔に示す');
    });

    it('that row even if the list was narrowed down to others', async () => {
      const diff = await diffOf();
      await press(diff, button(diff, 'そのまま 31') ?? button(diff, 'そのまま31'));
      await press(diff, button(diff, '空き店舗の活用支援'));
      expect(root(diff).activeElement).to.equal(opener(diff, 'n-shotengai/s2/i4'));
    });
  });

  describe('narrows down', () => {
    const choose = async (diff: PlanDiff, name: string) => {
      const one = all(diff, '.filters button').find((each) =>
        words(each).replace(/ /g, '').startsWith(name),
      )!;
      await press(diff, one);
      return one;
    };

    it('to one kind, and says how many of all are left', async () => {
      const diff = await diffOf();
      const pressed = await choose(diff, '移動');
      expect(pressed.getAttribute('aria-pressed')).to.equal('true');
      expect(status(diff)).to.include('1件 ／ 全69件を表示しています。');
      expect(all(diff, '.node:not(.node--context) > .row').map(({ id }) => id)).to.deep.equal([
        'n-shogyo/s2/i1',
      ]);
    });

    it('and back to all', async () => {
      const diff = await diffOf();
      await choose(diff, '移動');
      await choose(diff, 'すべて');
      expect(all(diff, '.row')).to.have.lengthOf(69);
    });

    it('without offering buttons in rows that only say where others stand', async () => {
      const diff = await diffOf();
      await choose(diff, '移動');
      const context = all(diff, '.node--context > .row button');
      expect(context.every((one) => !one.checkVisibility({ visibilityProperty: true }))).to.equal(true);
    });
  });

  describe('selects', () => {
    it('an item of the newer plan for all widgets of that plan', async () => {
      const holder = await fixture(
        html`<plan-source src=${fresh('nishitokyo-2024')}
          ><plan-diff from=${fresh('nishitokyo-2019')}></plan-diff
          ><plan-diff from=${fresh('nishitokyo-2019')}></plan-diff
        ></plan-source>`,
      );
      const [one, other] = await Promise.all([...holder.querySelectorAll<PlanDiff>('plan-diff')].map(ready));
      await press(one!, opener(one!, 'n-shogyo/s4'));
      const event = oneEvent(one!, 'item-select');
      button(one!, 'この項目を選ぶ').click();
      expect(((await event) as unknown as ItemSelectEvent).id).to.equal('shogyo/s4');
      await other!.updateComplete;
      expect(row(other!, 'n-shogyo/s4').getAttribute('aria-current')).to.equal('true');
    });

    it('no item of the older plan, whose ids mean something else in the newer', async () => {
      const diff = await diffOf();
      await press(diff, opener(diff, 'o-shogyo/s3/i2'));
      expect(button(diff, 'この項目を選ぶ')).to.equal(undefined);
    });
  });

  describe('on every page', () => {
    for (const width of [1200, 720, 320])
      it(`nothing scrolls sideways at ${String(width)} px`, async () => {
        await setViewport({ width, height: 900 });
        const diff = await diffOf();
        await press(diff, opener(diff, 'n-shogyo/s2/i1'));
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
      });

    it('leaves axe nothing to complain of, wide, narrow and open', async () => {
      const diff = await diffOf();
      await press(diff, opener(diff, 'n-shogyo/s2/i1'));
      for (const width of [1200, 320]) {
        await setViewport({ width, height: 900 });
        const { violations } = await axe.run(diff, { rules: { region: { enabled: false } } });
        expect(violations.map(({ id }) => id)).to.deep.equal([]);
      }
    });

    it('gives every button 44 pixels', async () => {
      await setViewport({ width: 320, height: 900 });
      const diff = await diffOf();
      const small = all(diff, 'button').filter((one) => one.getBoundingClientRect().height < 44);
      expect(small.map(words)).to.deep.equal([]);
    });

    it('stands old and new side by side where there is room, and below each other where there is none', async () => {
      const diff = await diffOf();
      const sides = () => {
        const one = row(diff, 'n-shogyo/s1/i2');
        return [one.querySelector('.older')!, one.querySelector('.newer')!].map((each) =>
          each.getBoundingClientRect(),
        );
      };
      const [older, newer] = sides();
      expect(older!.right).to.be.below(newer!.left);
      await setViewport({ width: 320, height: 900 });
      const [above, below] = sides();
      expect(above!.bottom).to.be.at.most(below!.top + 0.01);
    });

    it('draws no line, in forced colours either, where nothing is connected', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const diff = await diffOf();
      expect(row(diff, 'n-shogyo/s1/i5').querySelector('.line')).to.equal(null);
      await emulateMedia({ forcedColors: 'none' });
    });

    it('prints what it says without its buttons', async () => {
      await emulateMedia({ media: 'print' });
      const diff = await diffOf();
      expect(all(diff, '.filters button').some((one) => one.checkVisibility())).to.equal(false);
      expect(status(diff)).to.include('全69件を表示しています。');
      await emulateMedia({ media: 'screen' });
    });
  });
});
