import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import axe from 'axe-core';
import '../../src/elements/plan-source/define.js';
import '../../src/elements/actor-matrix/define.js';
import type { ActorMatrix } from '../../src/elements/actor-matrix/actor-matrix.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { contrast, type Rgb } from '../ui/wcag.js';
import { fileSavedBy } from './saved-file.js';
import { seedUrl, takeConsole } from './setup.js';

type View = 'matrix' | 'list' | 'network';

const SAVING = ['データ（CSV）', '図（SVG）', '図（PNG）', '文をコピー'];

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const addressOf = (name: string) => `${seedUrl(name)}?actors=${String((asked += 1))}`;

const root = (element: ActorMatrix) => element.shadowRoot!;
const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = <Found extends Element = HTMLElement>(element: ActorMatrix, selector: string) => [
  ...root(element).querySelectorAll<Found>(selector),
];
const one = (element: ActorMatrix, selector: string) => all(element, selector)[0]!;

async function ready(element: ActorMatrix, selector = 'section[aria-labelledby]'): Promise<ActorMatrix> {
  await waitUntil(() => element.shadowRoot?.querySelector(selector), `there is no ${selector}`);
  await element.updateComplete;
  return element;
}

const elementOf = async (name: string, view: View = 'matrix', selector?: string) =>
  ready(
    await fixture<ActorMatrix>(
      html`<actor-matrix src=${addressOf(name)} view=${view}>主体と役割</actor-matrix>`,
    ),
    selector,
  );

async function inSource(name: string) {
  const source = await fixture<PlanSource>(
    html`<plan-source src=${addressOf(name)}><actor-matrix>主体と役割</actor-matrix></plan-source>`,
  );
  return { source, element: await ready(source.querySelector('actor-matrix')!) };
}

async function press(element: ActorMatrix, selector: string) {
  one(element, selector).click();
  await element.updateComplete;
}

const entries = (element: ActorMatrix) => all(element, '[data-entry]').map(({ dataset }) => dataset['entry']);

/** A colour of a saved picture, as six hexadecimal digits stand in it. */
const colourOf = (shape: Element, name: 'fill' | 'stroke'): Rgb | undefined => {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(shape.getAttribute(name) ?? '') ?? [];
  return parts.length === 3 ? (parts.map((part) => Number.parseInt(part, 16)) as unknown as Rgb) : undefined;
};

describe('<actor-matrix>', () => {
  beforeEach(() => setViewport({ width: 1200, height: 900 }));

  describe('as a table', () => {
    it('is one named table with scoped heads', async () => {
      const element = await elementOf('koganei-2026');
      const [table, ...others] = all<HTMLTableElement>(element, 'table');
      expect(others).to.deep.equal([]);
      expect(words(table!.caption)).to.equal('主体と方針のかかわり');
      expect([...table!.tHead!.querySelectorAll('th')].map((th) => th.scope)).to.deep.equal(
        Array.from({ length: 8 }, () => 'col'),
      );
      expect(all(element, 'th[scope=rowgroup]').map(words)).to.deep.equal([
        '市と部署',
        '団体・公の機関',
        '事業者・農業者',
        '学校・大学',
        '市民',
        'その他',
      ]);
    });

    it('says in each cell how an actor takes part, by shape and word', async () => {
      const element = await elementOf('koganei-2026');
      const cells = [...one(element, '[data-entry="a-koganei"]').querySelectorAll('td')];
      expect(cells.map(words)).to.deep.equal(['約束', '', '', '名前', '', '', '名前×2']);
      expect(cells[0]?.querySelector('.mark--committed')).not.to.equal(null);
      expect(cells[3]?.querySelector('.mark--named')).not.to.equal(null);
    });

    it('opens a cell by keyboard, and shows each item, who says so and where', async () => {
      const element = await elementOf('kodaira-industry');
      const cell = one(element, '[data-open="a-shido|II-M4"]');
      cell.focus();
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(cell.getAttribute('aria-expanded')).to.equal('true');
      const detail = words(one(element, '.detail'));
      expect(detail).to.include('関係課（推定）');
      expect(detail).to.include('① 市内の事業所や農家の見学※');
      expect(detail).to.include('793-794行');
      cell.click();
      await element.updateComplete;
      expect(all(element, '.detail')).to.deep.equal([]);
    });

    it('keeps several cells open at once', async () => {
      const element = await elementOf('koganei-2026');
      for (const cell of all(element, '[data-open]')) cell.click();
      await element.updateComplete;
      expect(all(element, '[aria-expanded=false]')).to.deep.equal([]);
      expect(words(root(element))).to.include('原文の書き方は「商店・飲食店等」');
    });

    it('shows the level that a reader chooses', async () => {
      const element = await elementOf('koganei-2026');
      const select = root(element).querySelector<HTMLSelectElement>('#level')!;
      select.value = 'l-project';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await element.updateComplete;
      expect(all(element, '.heads th')).to.have.lengthOf(20);
    });

    it('is a list where it is narrow, and says so', async () => {
      await setViewport({ width: 320, height: 900 });
      const element = await elementOf('koganei-2026');
      expect(all(element, 'table')).to.deep.equal([]);
      expect(all(element, '.actor')).to.have.lengthOf(27);
      expect(words(root(element))).to.include('表を主体ごとの一覧にしています');
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  });

  describe('by actor', () => {
    it('shows a role once, with who bears it and the words on which its state rests', async () => {
      const element = await elementOf('koganei-2026', 'list');
      const cards = all(element, '.role-card').map(words);
      expect(cards).to.have.lengthOf(7);
      expect(cards[5])
        .to.include('農業者、JA、農業振興連合会')
        .and.to.include('資料の言い方：「期待されます」');
      expect(cards[0]).to.include('約束').and.to.include('支える相手 商工会');
    });

    it('shows other names, members and that an actor is an intermediary', async () => {
      const element = await elementOf('koganei-2026', 'list');
      expect(words(one(element, '[data-entry="a-chukan"]')))
        .to.include('中間支援')
        .and.to.include('含まれる主体');
      expect(words(one(element, '[data-entry="a-nogyosha"]'))).to.include('「農家」（事業の文での書き方）');
    });

    it('says of an actor that nothing is said of it', async () => {
      const element = await elementOf('koganei-2016', 'list');
      expect(words(one(element, '[data-entry="a-daigaku"]'))).to.include(
        '項目とのかかわりも役割も書かれていません。',
      );
    });

    it('folds many items away, and shows places when asked to', async () => {
      const element = await elementOf('kodaira-industry', 'list');
      const lead = one(element, '[data-entry="a-sangyo-shinko"]');
      expect(words(lead.querySelector('summary'))).to.equal('50件をすべて見る');
      expect(all(element, '.places')).to.deep.equal([]);
      await press(element, '[data-places]');
      expect(lead.querySelectorAll('.places').length).to.equal(51);
    });
  });

  describe('as a network', () => {
    const networkOf = async (name: string) => elementOf(name, 'network', 'svg.network');

    it('names its points as buttons, and hides its lines from voices', async () => {
      const element = await networkOf('kodaira-industry');
      const nodes = all<SVGElement>(element, '[data-node]');
      expect(nodes).to.have.lengthOf(37);
      expect(nodes.every((node) => node.getAttribute('role') === 'button')).to.equal(true);
      expect(nodes[0]?.getAttribute('aria-label')).to.match(/^項目 Ⅰ 施策1 .*つながり[0-9]+$/);
      expect(one(element, '.edges').getAttribute('aria-hidden')).to.equal('true');
    });

    it('selects a point by keyboard, and lets what it is not joined with step back', async () => {
      const element = await networkOf('kodaira-industry');
      const node = all<SVGElement>(element, '[data-node="a-shokokai"]')[0]!;
      node.focus();
      const told = oneEvent(element, 'item-select') as Promise<ItemSelectEvent>;
      await sendKeys({ press: 'Enter' });
      expect((await told).id).to.equal('a-shokokai');
      await element.updateComplete;
      expect(node.getAttribute('aria-pressed')).to.equal('true');
      expect(all(element, '.node.is-far')).to.have.lengthOf(37 - 5);
      expect(words(one(element, '.selection'))).to.include('選択中：小平商工会');
    });

    it('is the same picture each time', async () => {
      const [first, second] = [await networkOf('koganei-2026'), await networkOf('koganei-2026')];
      const places = (element: ActorMatrix) =>
        all<SVGElement>(element, '.edge').map((edge) => edge.getAttribute('d'));
      expect(places(first)).to.deep.equal(places(second));
    });

    it('offers its picture as a file', async () => {
      const element = await networkOf('koganei-2026');
      await waitUntil(() => all(element, '.exports button').length > 0);
      expect(all(element, '.exports button').map(words)).to.deep.equal(SAVING);
    });
  });

  describe('as a file', () => {
    const savedSvg = async (element: ActorMatrix) => {
      await waitUntil(() => all(element, '.exports button').length > 0);
      const button = all(element, '.exports button').find((one) => words(one) === '図（SVG）')!;
      return new DOMParser().parseFromString(await (await fileSavedBy(button)).text(), 'image/svg+xml');
    };
    const linesOf = (drawn: Document) => [...drawn.querySelectorAll('text')].map(words);

    it('offers the table as a picture, and leaves nothing behind in the widget', async () => {
      const element = await elementOf('kodaira-industry');
      const lines = linesOf(await savedSvg(element));
      expect(all(element, '.exports button').map(words)).to.deep.equal(SAVING);
      expect(lines[0]).to.match(/^だれが何をするか 小平市産業振興基本計画/);
      expect(lines).to.include('主体と施策のかかわり').and.to.include('市民協働・男女参画推進課');
      expect(lines.at(-1)).to.match(/^出典：/);
      await waitUntil(() => all(element, '.matrix-picture').length === 0, 'the picture stays');
    });

    it('has the table where the widget has no room for it', async () => {
      await setViewport({ width: 320, height: 900 });
      const element = await elementOf('koganei-2026');
      expect(all(element, '.matrix')).to.deep.equal([]);
      expect(linesOf(await savedSvg(element)))
        .to.include('約束')
        .and.to.include('期待');
    });

    it('has no picture of a selection in which nobody is named', async () => {
      const element = await elementOf('koganei-2026');
      element.item = 'p5/j2';
      await element.updateComplete;
      expect(words(root(element).querySelector('.nobody'))).not.to.equal('');
      await waitUntil(() => all(element, '.exports button').length > 0);
      expect(all(element, '.exports button').map(words)).to.deep.equal(['データ（CSV）', '文をコピー']);
    });

    for (const scheme of ['light', 'dark'] as const)
      it(`can be told from its ground in ${scheme}`, async () => {
        const element = await elementOf('koganei-2016');
        element.style.colorScheme = scheme;
        await waitUntil(() => all(element, '.exports button').length > 0);
        const drawn = await savedSvg(element);
        const surface = colourOf(drawn.querySelector('path')!, 'fill')!;
        const shown = [...drawn.querySelectorAll('path, text')].slice(1);
        const weak = shown.filter((shape) => {
          const ink = colourOf(shape, 'fill') ?? colourOf(shape, 'stroke');
          return !ink || contrast(ink, surface) < (shape.localName === 'text' ? 4.5 : 3);
        });
        const rule = colourOf(weak[0]!, 'stroke');
        expect(
          weak.every(
            (shape) => shape.getAttribute('d')?.includes('H') && !/[AZ]/.test(shape.getAttribute('d')!),
          ),
          'only hairlines are weak',
        ).to.equal(true);
        expect(rule).not.to.equal(undefined);
      });
  });

  describe('and the selection', () => {
    it('narrows to the policy that was selected elsewhere, and takes it back', async () => {
      const { source, element } = await inSource('koganei-2026');
      source.store.select('p6');
      await element.updateComplete;
      expect(entries(element)).to.deep.equal(['a-koganei', 'a-shokokai', 'a-jigyosha', 'a-shokibo']);
      await press(element, '[data-remove]');
      expect(source.store.selection).to.equal(undefined);
      expect(entries(element)).to.have.lengthOf(27);
      await waitUntil(() => root(element).activeElement?.classList.contains('count'), 'the focus is lost');
    });

    it('says that nobody is named in the selected item', async () => {
      const { source, element } = await inSource('koganei-2026');
      source.store.select('p5/j2');
      await element.updateComplete;
      expect(words(one(element, '.nobody'))).to.equal('選ばれている項目には、主体の名前がありません。');
    });

    it('selects an actor for the page, and the same again not', async () => {
      const { source, element } = await inSource('koganei-2026');
      await press(element, '[data-select="a-ja"]');
      expect(source.store.selection).to.equal('a-ja');
      expect(one(element, '[data-select="a-ja"]').getAttribute('aria-pressed')).to.equal('true');
      await press(element, '[data-select="a-ja"]');
      expect(source.store.selection).to.equal(undefined);
    });

    it('does not hide the rest when a policy is selected here', async () => {
      const { source, element } = await inSource('koganei-2026');
      await press(element, '[data-select="p6"]');
      expect(source.store.selection).to.equal('p6');
      expect(entries(element)).to.have.lengthOf(27);
    });
  });

  describe('in any state', () => {
    it('is big enough to touch, however short a name is', async () => {
      const element = await elementOf('koganei-2026');
      expect(all(element, '.pick').filter((one) => words(one).length < 3)).not.to.have.length(0);
      for (const button of all(element, '.pick, .cell')) {
        const { width, height } = button.getBoundingClientRect();
        expect(Math.min(width, height), words(button)).to.be.at.least(44);
      }
    });

    it('changes its form and says so', async () => {
      const element = await elementOf('koganei-2026');
      await press(element, '[data-view="list"]');
      expect(element.view).to.equal('list');
      expect(all(element, '[role=status]').map(words)).to.include('主体ごとの一覧にしました');
    });

    it('says in words that a plan names nobody, and keeps the words of the page', async () => {
      const element = await elementOf('nishitokyo-2024', 'matrix', '[part=notice]');
      await waitUntil(() => words(root(element)).includes('ここに表示する内容がありません'));
      expect(root(element).querySelector('slot')).not.to.equal(null);
    });

    it('tells the author of the page once that an item is unknown', async () => {
      const element = await fixture<ActorMatrix>(
        html`<actor-matrix src=${addressOf('koganei-2026')} item="nowhere">主体と役割</actor-matrix>`,
      );
      await ready(element, 'slot');
      await waitUntil(() => words(root(element)).includes('nowhere'));
      const lines = takeConsole();
      expect(lines).to.have.lengthOf(1);
      expect(lines[0]).to.include('<actor-matrix>').and.to.include('nowhere');
    });

    it('keeps the words of the page where the plan is broken', async () => {
      const element = await elementOf('broken/bad-month', 'matrix', '[part=notice]');
      await waitUntil(() => root(element).querySelector('slot'));
      expect(words(element)).to.equal('主体と役割');
    });

    it('lists everything below the table on paper', async () => {
      const element = await elementOf('koganei-2026');
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, '.actor')).to.have.lengthOf(27);
      await emulateMedia({ media: 'print' });
      try {
        expect(all(element, '.views').every((one) => !one.checkVisibility())).to.equal(true);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
      dispatchEvent(new Event('afterprint'));
      await element.updateComplete;
      expect(all(element, '.actor')).to.deep.equal([]);
    });

    for (const [view, selector, name] of [
      ['matrix', 'table', 'koganei-2016'],
      ['list', '.list', 'kodaira-industry'],
      ['network', 'svg.network', 'kodaira-industry'],
    ] as const)
      it(`satisfies axe as ${view}, opened and selected`, async () => {
        const element = await elementOf(name, view, selector);
        for (const closed of all(element, '[aria-expanded=false], summary')) closed.click();
        const [pick] = all(element, '[data-select="a-shokokai"]');
        pick!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
        await element.updateComplete;
        const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
        ).to.deep.equal([]);
      }).timeout(30_000);
  });
});
