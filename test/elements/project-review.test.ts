import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '../browser.js';
import { nothing } from 'lit';
import axe from 'axe-core';
import '../../src/elements/plan-source/define.js';
import '../../src/elements/project-review/define.js';
import type { PlanSource } from '../../src/elements/plan-source/plan-source.js';
import type { ProjectReview } from '../../src/elements/project-review/project-review.js';
import type { ItemSelectEvent } from '../../src/ui/index.js';
import { seed, seedUrl, takeConsole } from './setup.js';

/** An address that no other test has asked for, because widgets of one address share what is selected. */
let asked = 0;
const address = (name: string) => `${seedUrl(name)}?review=${String((asked += 1))}`;

async function ready(review: ProjectReview): Promise<ProjectReview> {
  await waitUntil(() => review.shadowRoot?.querySelector('article'), 'the review does not show');
  await review.updateComplete;
  return review;
}

interface Asked {
  readonly item?: string;
  readonly view?: 'sheet' | 'overview';
  readonly lang?: string;
}

const reviewOf = async (name: string, { item, view, lang = 'ja' }: Asked = {}) =>
  ready(
    await fixture<ProjectReview>(
      html`<project-review src=${address(name)} lang=${lang} item=${item ?? nothing} view=${view ?? nothing}
        >事業の評価</project-review
      >`,
    ),
  );

async function inSource(name: string) {
  const source = await fixture<PlanSource>(
    html`<plan-source src=${address(name)}><project-review>事業の評価</project-review></plan-source>`,
  );
  return { source, review: await ready(source.querySelector('project-review')!) };
}

const root = (review: ProjectReview) => review.shadowRoot!;
const words = (node: Node | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (review: ProjectReview, selector: string) => [
  ...root(review).querySelectorAll<HTMLElement>(selector),
];
const part = (review: ProjectReview, id: string) =>
  root(review).querySelector<HTMLElement>(`[data-project="${CSS.escape(id)}"]`)!;

/** Where the words that can be seen stand. */
function linesOf(node: Element): readonly DOMRect[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const lines: DOMRect[] = [];
  while (texts.nextNode()) {
    const { parentElement } = texts.currentNode;
    if (
      words(texts.currentNode) === '' ||
      parentElement?.closest('thead, .visually-hidden')?.clientWidth === 1
    )
      continue;
    range.selectNodeContents(texts.currentNode);
    lines.push(...range.getClientRects());
  }
  return lines;
}

const isOver = (one: DOMRect, other: DOMRect) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
  Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 4;

describe('project-review', () => {
  afterEach(async () => {
    await setViewport({ width: 1200, height: 800 });
    await emulateMedia({ media: 'screen' });
  });

  describe('the sheet of the Kodaira grant', () => {
    it('is shown without being asked for, since there is one project', async () => {
      const review = await reviewOf('kodaira-grant-2020');
      expect(words(root(review).querySelector('h3'))).to.include('東京郊外型就労推進事業と連携した創業支援');
      expect(words(root(review).querySelector('.draft'))).to.include('未定稿');
    });

    it('has its money as a figure, as bars that are hidden from voices, and as a table', async () => {
      const review = await reviewOf('kodaira-grant-2020');
      expect(words(root(review).querySelector('.figure'))).to.equal('5,354,000円');
      expect(root(review).querySelector('.bars svg')?.getAttribute('aria-hidden')).to.equal('true');
      const rows = all(review, '.money table tbody tr').map(words);
      expect(rows).to.include('事業費 予算か決算かの記載なし 5,354,000円 5,354,000');
      expect(rows).to.include('交付金 予算か決算かの記載なし 541,000円 49.95%（計算） 541,000');
    });

    it('has targets and results side by side in a table with scoped heads', async () => {
      const review = await reviewOf('kodaira-grant-2020');
      const table = part(review, 'pr-S2').querySelector<HTMLTableElement>('table.counts')!;
      expect(words(table.caption)).to.include('在宅ワークによる新規就労');
      const heard = (cell: HTMLElement) => {
        const copy = cell.cloneNode(true) as HTMLElement;
        for (const one of copy.querySelectorAll('[aria-hidden=true]')) one.remove();
        return words(copy);
      };
      expect([...table.rows].map((row) => [...row.cells].map(heard))).to.deep.equal([
        ['数え方', '目標令和２年度末', '実績令和２年度末', '判定'],
        ['累計', '270人', '149人', '未達成'],
        ['単年度', '70人', '27人', '未達成'],
      ]);
      expect([...table.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal([
        'col',
        'col',
        'col',
        'col',
        'row',
        'row',
      ]);
    });

    it('shows the chosen grade as a draft, and says so in words', async () => {
      const review = await reviewOf('kodaira-grant-2020');
      const grades = all(review, '[data-scale^="sc-city"] .grade');
      expect(grades.map((one) => one.className)).to.deep.equal([
        'grade grade--none',
        'grade grade--none',
        'grade grade--ambiguous',
        'grade grade--none',
      ]);
      expect(words(grades[2])).to.include('案とみられる記入（確定していません）');
    });

    it('opens the results that wait behind a button', async () => {
      const review = await reviewOf('kodaira-grant-2020');
      const more = [...part(review, 'pr-S2').querySelectorAll('summary')].find(
        (one) => words(one) === '残り5件',
      )!;
      const hidden = more.parentElement!.querySelector<HTMLElement>('li')!;
      expect(hidden.checkVisibility()).to.equal(false);
      more.focus();
      await sendKeys({ press: 'Enter' });
      expect(hidden.checkVisibility()).to.equal(true);
    });

    it('has everything open on paper, and no buttons for choosing', async () => {
      const review = await reviewOf('examples/reviews', { item: 'p1' });
      const table = root(review).querySelector<HTMLElement>('.money details table')!;
      expect(table.checkVisibility()).to.equal(false);
      await emulateMedia({ media: 'print' });
      await waitUntil(() => table.checkVisibility(), 'the table stays closed');
      expect(root(review).querySelector('.toolbar')?.checkVisibility()).to.equal(false);
    });

    it('speaks English around the texts of the city', async () => {
      const review = await reviewOf('kodaira-grant-2020', { lang: 'en' });
      expect(words(root(review).querySelector('[part=sentence]'))).to.include(
        '2 of 3 indicators could be judged',
      );
      expect(root(review).querySelector('h3 [lang]')?.getAttribute('lang')).to.equal('ja');
    });
  });

  describe('the selection', () => {
    it('selects the item of a part for all widgets, and takes it back', async () => {
      const { source, review } = await inSource('kodaira-grant-2020');
      const button = part(review, 'pr-S2').querySelector<HTMLButtonElement>('h4 button')!;
      const told: (string | undefined)[] = [];
      review.addEventListener('item-select', (event: ItemSelectEvent) => told.push(event.id));
      button.click();
      await review.updateComplete;
      expect(source.store.selection).to.equal('S2');
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      button.click();
      await review.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('false');
      expect(told).to.deep.equal(['S2', undefined]);
    });

    it('marks what was selected elsewhere, and lets nothing vanish', async () => {
      const { source, review } = await inSource('examples/reviews');
      source.store.select('i5');
      await review.updateComplete;
      expect(all(review, '.row--selected').map(({ dataset }) => dataset['project'])).to.deep.equal(['p5']);
      expect(all(review, '.row')).to.have.length(8);
    });
  });

  describe('the overview', () => {
    it('is shown where there are several projects, one row each', async () => {
      const review = await reviewOf('examples/reviews');
      expect(words(root(review).querySelector('[part=sentence]'))).to.equal(
        '「市の評価」が確定した事業は 5 ／ 全8事業です。',
      );
      expect(all(review, 'table.projects .row').map(({ dataset }) => dataset['project'])).to.deep.equal([
        'p1',
        'p2',
        'p3',
        'p4',
        'p5',
        'p6',
        'p7',
        'p8',
      ]);
    });

    it('leads to a sheet and back, with the focus where the reader was', async () => {
      const review = await reviewOf('examples/reviews');
      part(review, 'p4').querySelector<HTMLButtonElement>('[data-open]')!.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => root(review).querySelector('article.sheet'));
      await review.updateComplete;
      expect(words(root(review).activeElement)).to.equal('4 観光案内の電子化');
      root(review).querySelector<HTMLButtonElement>('[data-view=overview]')!.click();
      await waitUntil(() => root(review).querySelector('article.overview'));
      await review.updateComplete;
      expect(root(review).activeElement?.closest<HTMLElement>('[data-project]')?.dataset['project']).to.equal(
        'p4',
      );
    });

    it('turns from sheet to sheet by a list', async () => {
      const review = await reviewOf('examples/reviews', { item: 'i1' });
      const select = root(review).querySelector<HTMLSelectElement>('#project')!;
      expect(select.selectedOptions[0]?.value).to.equal('p1');
      select.value = 'p6';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await review.updateComplete;
      expect(words(root(review).querySelector('h3'))).to.equal('6 防災倉庫の整備');
    });

    it('can be asked for where there is one project', async () => {
      const review = await reviewOf('kodaira-grant-2020', { view: 'overview' });
      expect(all(review, 'table.projects .row')).to.have.length(1);
    });
  });

  describe('projects of several years', () => {
    const inTwoYears = async () => {
      const plan = (await seed('examples/reviews')) as { projects: { id: string; period: string }[] };
      const [one] = plan.projects;
      plan.projects.push({ ...one!, id: 'p1-before', period: 'FY2023' });
      return plan;
    };

    it('are not added up: the newest year comes first, another by choice', async () => {
      const source = await fixture<PlanSource>(
        html`<plan-source .plan=${await inTwoYears()}
          ><project-review>事業の評価</project-review></plan-source
        >`,
      );
      const review = await ready(source.querySelector('project-review')!);
      expect(all(review, '.row')).to.have.length(8);
      const select = root(review).querySelector<HTMLSelectElement>('#year')!;
      expect(words(select.selectedOptions[0])).to.equal('令和6年度');
      select.value = '2023';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await review.updateComplete;
      expect(words(root(review).querySelector('.sheet .caption'))).to.include('令和5年度');
    });

    it('of one item are turned to by the same choice', async () => {
      const source = await fixture<PlanSource>(
        html`<plan-source .plan=${await inTwoYears()}
          ><project-review item="i1">事業の評価</project-review></plan-source
        >`,
      );
      const review = await ready(source.querySelector('project-review')!);
      const select = root(review).querySelector<HTMLSelectElement>('#year')!;
      expect([...select.options].map(words)).to.deep.equal(['令和5年度', '令和6年度']);
    });
  });

  describe('what is not there', () => {
    it('is said of a plan without projects, which keeps the words of the page', async () => {
      const review = await reviewOf('koganei-2016');
      expect(words(root(review).querySelector('[part=notice]'))).to.include(
        '金額や評価のある事業はありません',
      );
      expect(root(review).querySelector('slot')).not.to.equal(null);
    });

    it('is said of an item that no project belongs to', async () => {
      const plan = (await seed('examples/reviews')) as { projects: { items?: string[] }[] };
      for (const project of plan.projects) delete project.items;
      const source = await fixture<PlanSource>(
        html`<plan-source .plan=${plan}><project-review item="i3">事業の評価</project-review></plan-source>`,
      );
      const review = await ready(source.querySelector('project-review')!);
      expect(words(root(review).querySelector('[part=notice]'))).to.include('「放課後の居場所づくり」には');
    });

    it('is told to the page author where an id is unknown', async () => {
      const review = await fixture<ProjectReview>(
        html`<project-review src=${address('kodaira-grant-2020')} item="no-such">事業の評価</project-review>`,
      );
      await waitUntil(() => root(review).querySelector('[part=notice]')?.textContent?.includes('no-such'));
      const lines = takeConsole();
      expect(lines).to.have.length(1);
      expect(lines[0]).to.include('no-such');
      expect(root(review).querySelector('slot')).not.to.equal(null);
    });

    it('keeps the words of the page where the plan is broken', async () => {
      const review = await fixture<ProjectReview>(
        html`<project-review src=${seedUrl('broken/bad-month')}>評価は市役所で見られます</project-review>`,
      );
      await waitUntil(() => root(review).querySelector('[part=notice]'));
      await waitUntil(() => root(review).querySelector('slot'));
      expect(words(review)).to.equal('評価は市役所で見られます');
    });
  });

  it('offers the data, the bars and the sentence', async () => {
    const review = await reviewOf('kodaira-grant-2020');
    await waitUntil(() => root(review).querySelector('.exports'), 'the buttons do not come');
    const names = all(review, '.exports button').map(words);
    expect(names).to.deep.equal(['データ（CSV）', '図（SVG）', '図（PNG）', '文をコピー']);
    const files: Blob[] = [];
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      files.push(blob);
      return make(blob);
    };
    for (const button of all(review, '.exports button').slice(0, 2)) button.click();
    await waitUntil(() => files.length > 1, 'nothing is saved', { timeout: 5000 });
    URL.createObjectURL = make;
    const texts = await Promise.all(files.map((file) => file.text()));
    const picture = texts.find((text) => text.includes('<svg'))!;
    expect(texts.find((text) => !text.includes('<svg'))).to.include('541000');
    expect(picture).to.include('5,354,000円').and.to.include('交付金以外').and.to.include('出典');
    expect(picture).not.to.match(/<(foreignObject|tspan|style)/u);
  });

  it('has nothing beside anything, and nothing cut off, in letters twice as large at 320 px', async () => {
    await setViewport({ width: 320, height: 800 });
    document.documentElement.style.fontSize = '200%';
    try {
      const review = await reviewOf('kodaira-grant-2020');
      for (const one of all(review, 'details')) (one as HTMLDetailsElement).open = true;
      await waitUntil(() => review.scrollWidth <= review.clientWidth, 'it scrolls sideways');
      const edge = review.getBoundingClientRect().right + 1;
      const shown = all(review, '.figure .whole, .sentence *, .counts td, .values td, svg.picture text');
      expect(shown).not.to.have.length(0);
      const cut = shown.filter((one) => one.getBoundingClientRect().right > edge);
      expect(cut.map(words)).to.deep.equal([]);
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  for (const width of [320, 480, 1100])
    it(`writes no word of an indicator over another at ${String(width)} px`, async () => {
      await setViewport({ width, height: 800 });
      const review = await reviewOf('kodaira-grant-2020');
      for (const table of all(review, '.counts')) {
        const places = [...table.querySelectorAll('th, td')].flatMap((cell) =>
          linesOf(cell).map((line) => ({ cell, line })),
        );
        const touching = places.flatMap((one) =>
          places
            .filter(({ cell, line }) => cell !== one.cell && isOver(line, one.line))
            .map(({ cell }) => [words(one.cell), words(cell)]),
        );
        expect(touching, words(table.querySelector('caption'))).to.deep.equal([]);
        expect(places, 'there is something to read').not.to.have.length(0);
      }
    });

  for (const [name, ask] of [
    ['kodaira-grant-2020', {}],
    ['examples/reviews', {}],
    ['examples/reviews', { item: 'p1' }],
    ['kodaira-grant-2020', { lang: 'en' }],
  ] as const)
    it(`needs no sideways scrolling at 320 px: ${name} ${JSON.stringify(ask)}`, async () => {
      await setViewport({ width: 320, height: 800 });
      const review = await reviewOf(name, ask);
      for (const one of all(review, 'details')) (one as HTMLDetailsElement).open = true;
      await waitUntil(() => document.documentElement.scrollWidth <= 320, 'it scrolls sideways');
      const { violations } = await axe.run(review);
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).to.deep.equal([]);
    });
});
