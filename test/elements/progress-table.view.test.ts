import { expect } from 'chai';
import fc from 'fast-check';
import { tableContent, type TableContent } from '../../src/elements/progress-table/content.view.js';
import type { Piece } from '../../src/elements/progress-table/pieces.view.js';
import {
  NO_CONDITIONS,
  progressTableView,
  type Conditions,
  type ProgressTableView,
} from '../../src/elements/progress-table/progress-table.view.js';
import type { RowContent } from '../../src/elements/progress-table/rows.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan, type PlanIndex } from '../../src/model/index.js';
import type { Doubt, Note } from '../../src/schema.js';
import { readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';
import { own } from '../wording/own.js';

const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'koganei-2016',
  'koganei-2026',
  'nishitokyo-2019',
  'nishitokyo-2024',
];
const indexes = new Map(SEEDS.map((name) => [name, indexPlan(planOf(parsedSeed(name)))]));
const indexOf = (name: string): PlanIndex => indexes.get(name)!;

const contentOf = (name: string, branch?: string, year?: number, language: Language = 'ja'): TableContent => {
  const index = indexOf(name);
  return tableContent(index, readerOf(index.plan, language), branch, year);
};

function viewOf(
  name: string,
  conditions: Partial<Conditions> = {},
  selected?: string,
  { isFilter = true, branch }: { isFilter?: boolean; branch?: string } = {},
): ProgressTableView {
  const index = indexOf(name);
  const reader = readerOf(index.plan, 'ja');
  return progressTableView(
    index,
    tableContent(index, reader, branch),
    { ...NO_CONDITIONS, ...conditions },
    { id: selected, isFilter },
    reader,
  );
}

const rowIn = (content: TableContent, id: string): RowContent => content.rows.find((row) => row.id === id)!;
const shownRows = (view: ProgressTableView) =>
  view.sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));
const shownRow = (view: ProgressTableView, id: string) =>
  shownRows(view).find(({ content }) => content.id === id)!;

/** Every word that the view holds, wherever it stands. */
function allWords(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (node instanceof Map) return [...node.values()].flatMap(allWords);
  if (node instanceof Set || typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'haystack' ? [] : allWords(value)));
}
const wordsOf = (pieces: readonly Piece[]) => allWords(pieces).join(' ');

describe('progress table: structure', () => {
  it('groups as the plan does: 8 sections, 22 programmes and 50 rows for Kodaira', () => {
    const { sections, rows } = contentOf('kodaira-industry');
    expect(sections.map(({ heading }) => heading?.number)).to.have.length(8);
    expect(sections.flatMap(({ groups }) => groups)).to.have.length(22);
    expect(rows).to.have.length(50);
  });

  it('says the path of a section and how much stands in it', () => {
    const section = contentOf('kodaira-industry').sections.find(({ id }) => id === 'II-M1')!;
    expect(section.path).to.equal('Ⅱ 産業振興のための環境整備');
    expect(section.counts).to.equal('4プログラム・8事業項目');
  });

  it('takes the city’s own name of a level for the first column', () => {
    expect(SEEDS.map((name) => contentOf(name).columns.item)).to.deep.equal([
      '事業項目',
      '項目',
      '施策イメージ',
      '事業',
      '取組み内容',
      '取組み内容',
    ]);
  });

  it('gives a row to an item that has others below it when it reports something itself', () => {
    const [whole] = contentOf('kodaira-grant-2020').rows;
    expect([whole?.id, whole?.heading.title]).to.deep.equal(['P', '全体']);
  });

  it('shows only the branch of the item asked for', () => {
    const { sections, rows } = contentOf('kodaira-industry', 'II-M1-P3');
    expect(sections.map(({ id }) => id)).to.deep.equal(['II-M1']);
    expect(rows.map(({ id }) => id)).to.deep.equal(['II-M1-P3-1', 'II-M1-P3-2']);
    expect(sections[0]?.indicators, 'indicators of the policy above').to.be.empty;
  });

  for (const name of SEEDS)
    it(`gives every lowest item of ${name} exactly one row`, () => {
      const index = indexOf(name);
      const leaves = [...index.items.keys()].filter((id) => index.childrenOf(id).length === 0);
      const ids = contentOf(name).rows.map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      expect(ids).to.include.members(leaves);
    });
});

describe('progress table: nothing is lost', () => {
  interface Backed {
    readonly notes?: readonly Note[];
    readonly doubts?: readonly Doubt[];
  }
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  /** Kinds of record that the table shows, with all records inside them. */
  const SHOWN = [
    'levels',
    'marks',
    'items',
    'indicators',
    'outcomes',
    'reports',
    'projects',
    'surveys',
  ] as const;

  function caveatsIn(node: unknown): string[] {
    if (typeof node !== 'object' || node === null) return [];
    const { notes = [], doubts = [] } = node as Backed;
    const own = Array.isArray(node)
      ? []
      : [...notes.map((note) => text(note.text)), ...doubts.map((doubt) => text(doubt.reason))];
    return [...own, ...Object.values(node).flatMap(caveatsIn)];
  }

  for (const name of SEEDS)
    it(`keeps every note and doubt of ${name}`, () => {
      const { plan } = indexOf(name);
      const told = allWords(contentOf(name)).join('\n');
      const wanted = [
        ...caveatsIn({ notes: plan.notes, doubts: plan.doubts }),
        ...SHOWN.flatMap((key) => caveatsIn(plan[key])),
      ];
      expect(wanted.filter((one) => !told.includes(one.replace(/[。.]$/, '')))).to.deep.equal([]);
    });

  for (const name of SEEDS)
    it(`keeps every summary, report, reason, partner and department of ${name}`, () => {
      const { plan, actors } = indexOf(name);
      const told = allWords(contentOf(name)).join('\n');
      const named = [
        ...(plan.items ?? []).flatMap((item) => item.actors ?? []),
        ...(plan.reports ?? []).flatMap((report) => report.actors ?? []),
      ].map(({ actor }) => text(actors.get(actor)?.name));
      const wanted = [
        ...(plan.items ?? []).flatMap((item) => [
          text(item.title),
          text(item.summary),
          text(item.placement?.reason),
          ...(item.tags ?? []),
          ...(item.alsoUnder ?? []).map(({ reason }) => text(reason)),
        ]),
        ...(plan.reports ?? []).flatMap((report) => [
          text(report.text),
          text(report.reason),
          text(report.notApplicable),
          ...(report.figures ?? []).flatMap((figure) => [text(figure.label), text(figure.caveat)]),
        ]),
        ...(plan.projects ?? []).flatMap((project) =>
          [project.summary, project.results, project.next].flatMap((entries) =>
            (entries ?? []).flatMap((entry) => [
              text(entry.text),
              ...(entry.figures ?? []).map((figure) => text(figure.label)),
            ]),
          ),
        ),
        ...named,
      ];
      expect(wanted.filter((one) => !told.includes(one))).to.deep.equal([]);
    });

  it('lists each note under the section that mentions it, and numbers it once', () => {
    const view = viewOf('kodaira-industry');
    for (const section of view.sections) {
      const listed = section.notes.map(({ marker }) => marker);
      const mentioned = new Set([
        ...section.content.markers,
        ...section.groups.flatMap(({ rows }) => rows.flatMap(({ content }) => [...content.markers])),
      ]);
      expect(new Set(listed)).to.deep.equal(mentioned);
    }
    expect(view.sections[0]?.notes[0]?.marker).to.equal('※1');
  });

  it('marks notes of the city apart from those of the editor', () => {
    const notes = [...contentOf('kodaira-industry').notes.values()].map(({ text: words }) => words);
    expect(notes.filter((note) => note.startsWith('市の注記：'))).to.have.length(5);
  });
});

describe('progress table: verdicts that people gave on items', () => {
  const plan = planOf(parsedSeed('examples/akiruno-scheme'));
  const content = tableContent(indexPlan(plan), readerOf(plan, 'ja', own));
  const row = (id: string) => content.rows.find((one) => one.id === id)!;

  it('stand in a column of their own name where nothing else is told of what came of it', () => {
    expect(content.columns.outcomes).to.equal('人が付けた判定');
  });

  it('are told with word, who and why, the newest first', () => {
    expect(row('i-forest-tour').verdicts.map(({ face, by }) => [face.word, by])).to.deep.equal([
      ['S 目標を上回る', '産業課（架空）、令和6年度'],
      ['B 改善が必要', '産業課（架空）、令和5年度'],
    ]);
  });

  it('of later years are not told in an earlier one', () => {
    const before = tableContent(indexPlan(plan), readerOf(plan, 'ja', own), undefined, 2023);
    const [only, ...others] = before.rows.find(({ id }) => id === 'i-forest-tour')!.verdicts;
    expect([only?.face.word, others.length]).to.deep.equal(['B 改善が必要', 0]);
  });

  it('are not called ours at the foot', () => {
    expect(content.foot.join()).to.match(/人が付けた|付けられた/);
  });

  it('can be searched for', () => {
    const reader = readerOf(plan, 'ja', own);
    const conditions = { ...NO_CONDITIONS, search: '未着手' };
    const found = progressTableView(
      indexPlan(plan),
      content,
      conditions,
      { id: undefined, isFilter: true },
      reader,
    );
    expect([...found.shown]).to.deep.equal(['i-visit-bus']);
  });
});

describe('progress table: reports', () => {
  const content = contentOf('kodaira-industry');

  it('tells the reason of a cancellation by its own name', () => {
    const [report] = rowIn(content, 'II-M1-P4-1').reports;
    expect(wordsOf(report!.pieces)).to.include('中止の理由 新型コロナウイルス感染症の影響');
  });

  it('says that a zero was read from 該当なし', () => {
    const figures = rowIn(content, 'II-M2-P2-1').reports[0]!.pieces.find(({ kind }) => kind === 'figures')!;
    const zero = figures.kind === 'figures' ? figures.figures.at(-1) : undefined;
    expect([zero?.value, zero?.unit]).to.deep.equal(['0', '件']);
    expect(zero?.remarks).to.deep.equal(['資料に数の印字はなく「該当なし」から読み取った数です']);
  });

  it('names partial not-applicable, and keeps both outcomes', () => {
    const row = rowIn(content, 'II-M2-P2-1');
    expect(wordsOf(row.reports[0]!.pieces)).to.include('空き店舗の改修は該当なし');
    expect(row.outcomes.map(({ label }) => label)).to.deep.equal(['実施', '該当なし（一部）']);
  });

  it('names reports that overlap', () => {
    const refs = rowIn(content, 'II-M1-P2-3').reports[0]!.pieces.find(({ kind }) => kind === 'refs');
    expect(refs?.kind === 'refs' && refs.refs.map(({ name }) => name)).to.deep.equal(['施策4 (3)①']);
  });

  it('says the year in full when a date was inferred', () => {
    const [report] = rowIn(content, 'I-M3-P1-2').reports;
    expect(wordsOf(report!.pieces)).to.include('７月14日（令和4年7月14日）（推定）');
  });

  it('puts the lead first and the cooperating departments apart', () => {
    const row = rowIn(content, 'I-M1-P1-4');
    expect(row.leads.map(({ name }) => name)).to.deep.equal(['産業振興課']);
    expect(row.cooperating.map(({ name }) => name)).to.deep.equal(['保育課', '子育て支援課']);
  });

  it('says in words that a year has no reports', () => {
    const other = contentOf('kodaira-industry', undefined, 2021);
    expect(other.absences).to.deep.equal(['令和3年度の実施状況の報告は、この計画のファイルにありません。']);
    expect(other.rows[0]?.noReport).to.equal('令和3年度の報告の記載なし');
  });

  it('chooses the newest of several years, and shows the reports of the year asked for', () => {
    const { plan } = indexOf('kodaira-industry');
    const [first] = plan.reports ?? [];
    const index = indexPlan({
      ...plan,
      reports: [...(plan.reports ?? []), { ...first!, id: 'r-old', period: 'FY2021', text: '前の年の報告' }],
    });
    const reader = readerOf(plan, 'ja');
    const newest = tableContent(index, reader);
    expect(newest.years.map(({ label }) => label)).to.deep.equal(['令和3年度', '令和4年度']);
    expect(wordsOf(rowIn(newest, 'I-M1-P1-1').reports[0]!.pieces)).to.not.include('前の年の報告');
    const old = tableContent(index, reader, undefined, 2021);
    expect(old.titleYear).to.equal('令和3年度');
    expect(wordsOf(rowIn(old, 'I-M1-P1-1').reports[0]!.pieces)).to.include('前の年の報告');
    expect(rowIn(old, 'I-M1-P1-2').noReport).to.equal('令和3年度の報告の記載なし');
  });

  it('says once at the foot that outcomes were inferred', () => {
    expect(content.foot.filter((text) => text.includes('報告の文面から'))).to.have.length(1);
  });
});

describe('progress table: one text for several items', () => {
  it('shares one cell between neighbours', () => {
    const view = viewOf('kodaira-industry');
    const first = shownRow(view, 'II-M1-P3-1');
    const second = shownRow(view, 'II-M1-P3-2');
    expect([first.span, first.shared]).to.deep.equal([2, '①②に共通の文']);
    expect([second.span, second.above]).to.deep.equal([0, '①と同じ文です（上に載せています）']);
  });

  it('names the other item where they stand apart', () => {
    const row = shownRow(viewOf('kodaira-industry'), 'II-M1-P2-2');
    expect(row.sameAs.flat().map(({ id, label }) => [id, label])).to.deep.equal([
      ['II-M5-P3-1', '施策5 (3)① と同じ文'],
    ]);
  });

  it('names the neighbour as another item when only one of the two is shown', () => {
    const row = shownRow(viewOf('kodaira-industry', { search: '福利厚生サービス' }), 'II-M1-P3-1');
    expect([row.span, row.shared]).to.deep.equal([1, undefined]);
    expect(row.sameAs.flat().map(({ label }) => label)).to.deep.equal(['② と同じ文']);
  });
});

describe('progress table: plans without reports', () => {
  it('says so, and has no column for them', () => {
    const { title, absences, columns } = contentOf('koganei-2026');
    expect(title).to.equal('施策・事業の一覧表');
    expect(absences).to.deep.equal([
      'この計画のファイルに、年度ごとの実施状況の報告はありません。計画に書かれた項目を載せています。',
    ]);
    expect([columns.report, columns.outcomes]).to.deep.equal([undefined, undefined]);
  });

  it('shows the marks of the city, tentative ones as such', () => {
    const row = rowIn(contentOf('koganei-2026'), 'p1/j3');
    expect(row.heading.chips.map(({ label, isTentative }) => [label, isTentative])).to.deep.equal([
      ['今後実施を検討する事業', true],
    ]);
  });

  it('shows where an item stood in the document before it was put right', () => {
    const row = rowIn(contentOf('nishitokyo-2024'), 'shogyo/s3/i3');
    expect(wordsOf(row.place)).to.include(
      '直しました。資料から読み取った並びでは「施策4 働きやすい環境の整備」の下',
    );
  });

  it('says where an uncertain item may belong, and how sure that is', () => {
    const row = rowIn(contentOf('nishitokyo-2024'), 'shogyo/s2/i1');
    expect(wordsOf(row.place)).to.include('「施策1 経営基盤の強化」の下かもしれません');
    expect(wordsOf(row.place)).to.include('確からしさ：低');
  });

  it('says that a title is missing, and never shows the inferred one as the city’s', () => {
    const group = contentOf('nishitokyo-2024')
      .sections.flatMap(({ groups }) => groups)
      .find(({ id }) => id === 'shogyo/s2')!;
    expect([group.heading?.title, group.heading?.isMissing]).to.deep.equal(['（題名なし）', true]);
    expect(group.heading?.markers).to.have.length(1);
  });

  it('lists an item again where the document may have listed it too', () => {
    const group = contentOf('nishitokyo-2024')
      .sections.flatMap(({ groups }) => groups)
      .find(({ id }) => id === 'odan/s3')!;
    expect(group.again.map(({ ref, label }) => [ref.id, label])).to.deep.equal([
      ['odan/s4/i1', '再掲の可能性・確からしさ：低'],
    ]);
  });

  it('never says for sure that an item is listed twice where that is doubtful', () => {
    const row = rowIn(contentOf('nishitokyo-2024'), 'odan/s4/i1');
    expect(wordsOf(row.place)).to.include('「施策3 新たな連携の創出」にも載るかもしれません');
  });

  it('shows the statements of a field, provisional ones as such', () => {
    const section = contentOf('nishitokyo-2024').sections.find(({ id }) => id === 'nogyo')!;
    expect(wordsOf(section.lead)).to.include('（仮）「農」がまちと共生し、次世代に受け継がれる');
  });

  it('shows who has which role, and whether it is a promise', () => {
    const section = contentOf('koganei-2016').sections.find(({ id }) => id === 'g3')!;
    expect(wordsOf(section.lead)).to.include('（約束か期待かの記載なし）');
  });
});

describe('progress table: projects with money', () => {
  const content = contentOf('kodaira-grant-2020');
  const words = (id: string) => wordsOf(rowIn(content, id).projects.flat());

  it('shows cost and grant, and that nobody says whether they are budgeted or settled', () => {
    expect(words('S3')).to.match(/事業費 954,000 円 予算か決算かの記載なし/);
    expect(words('S3')).to.match(/交付金 477,000 円/);
  });

  it('marks what was done outside the grant', () => {
    expect(rowIn(content, 'S3').projects.flat()).to.deep.include({
      kind: 'text',
      text: 'チャレンジショップを続ける',
      tags: ['交付金の対象外'],
      markers: [],
    });
  });

  it('never shows an ambiguous evaluation as a grade', () => {
    expect(words('P')).to.include('はっきりしません');
    expect(words('P')).to.include('未記入');
  });

  it('shows yearly values beside the cumulative ones that are judged', () => {
    const indicator = content.sections[0]!.indicators.find(({ id }) => id === 'I-S2-K1')!;
    expect([indicator.latest.value, indicator.target.value]).to.deep.equal(['149人', '累計270人']);
    expect(
      indicator.others.map(({ name, latest, target }) => [name, latest.value, target.value]),
    ).to.deep.equal([['この年度', '27人', '年間70人']]);
  });

  it('shows a missing value in words', () => {
    const indicator = content.sections[0]!.indicators.find(({ id }) => id === 'I-S3-K2')!;
    expect([indicator.latest.isMissing, indicator.latest.value]).to.deep.equal([
      true,
      '値なし（理由の記載なし）',
    ]);
    expect(indicator.verdict.verdict).to.equal('not-judged');
  });

  it('shows gross persons and changes as such', () => {
    expect(words('S2')).to.match(/カフェの利用者 延べ 765 人/);
    expect(words('S2')).to.match(/売上の前年度比 増減 約\+7,690,000 円/);
  });
});

describe('progress table: conditions', () => {
  it('counts what it shows and the whole', () => {
    const { count } = viewOf('kodaira-industry', {}, 'II-M1').toolbar;
    expect(`${count.shown} ${count.unit} ${count.of}`).to.equal('8 件を表示 ／ 全50事業項目');
  });

  it('gives each outcome its number among the other conditions, and in all', () => {
    const { outcomes } = viewOf('kodaira-industry', {}, 'II-M1').toolbar;
    expect(outcomes.map(({ label, count }) => `${label} ${count}`)).to.deep.equal([
      '実施 4／27',
      '周知・情報提供 0／12',
      '意見交換・情報収集 1／11',
      '中止 3／5',
      '該当なし（一部） 0／1',
    ]);
  });

  it('keeps the numbers of outcomes when one of them is chosen', () => {
    const { outcomes } = viewOf('kodaira-industry', { outcomes: new Set(['o-cancelled']) }).toolbar;
    expect(outcomes.map(({ count }) => count)).to.deep.equal(['27／27', '12／12', '11／11', '5／5', '1／1']);
  });

  const found = (search: string) => viewOf('kodaira-industry', { search }).shown;

  it('finds by summary, report, department and partner', () => {
    expect([...found('グリーンロードのボランティア')]).to.deep.equal(['II-M3-P1-1']);
    expect([...found('都市計画課')]).to.deep.equal(['II-M5-P2-1']);
    expect([...found('白梅学園')]).to.deep.equal(['II-M4-P1-3']);
  });

  it('finds full-width and half-width letters alike', () => {
    expect(found('ＴＡＭＡ')).to.deep.equal(found('tama'));
    expect(found('tama').size).to.be.greaterThan(1);
  });

  it('wants every word that is searched for', () => {
    expect([...found('学校給食　支援')]).to.deep.equal(['II-M1-P2-1']);
  });

  it('names every condition that is at work', () => {
    const { chips, printed } = viewOf(
      'kodaira-industry',
      { search: '農', actor: 'a-gakumu', outcomes: new Set(['o-done']) },
      'II-M1',
    ).toolbar;
    expect(chips.map(({ label }) => label)).to.deep.equal(['Ⅱ 施策1', '「農」', '学務課', '実施']);
    expect(printed).to.equal('条件：Ⅱ 施策1、「農」、学務課、実施（1 件を表示 ／ 全50事業項目）');
  });

  it('says which sections are left out, with their counts', () => {
    const { hidden } = viewOf('kodaira-industry', {}, 'II-M1');
    expect(hidden).to.have.length(7);
    expect(hidden.at(-1)).to.deep.equal({
      title: 'Ⅱ 産業振興のための環境整備 施策5 農資源の活用',
      counts: '3プログラム・6事業項目（条件に合わず非表示）',
    });
  });

  it('says how many of a section are shown', () => {
    const [section] = viewOf('kodaira-industry', { outcomes: new Set(['o-cancelled']) }, 'II-M1').sections;
    expect(section?.counts).to.equal('4プログラム・8事業項目（条件に合う3件を表示）');
  });

  it('says when nothing is found', () => {
    expect(viewOf('kodaira-industry', { search: '火星' }).nothingFound).to.equal(
      '条件に合う項目はありません。',
    );
  });

  it('narrows to the items of an indicator that is selected elsewhere', () => {
    expect(viewOf('kodaira-industry', {}, 'II-M1-K1').shown.size).to.equal(8);
  });

  it('shows all when the selection was made in the table itself', () => {
    const view = viewOf('kodaira-industry', {}, 'II-M1-P1-1', { isFilter: false });
    expect(view.shown.size).to.equal(50);
    expect(shownRow(view, 'II-M1-P1-1').isSelected).to.equal(true);
  });

  it('is not emptied by a selection outside its branch', () => {
    expect(viewOf('kodaira-industry', {}, 'I-M1', { branch: 'II-M1' }).shown.size).to.equal(8);
  });

  it('shows exactly the rows that meet every condition, whatever they are', () => {
    const content = contentOf('kodaira-industry');
    const ids = (all: readonly { readonly id: string }[]) => fc.subarray(all.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.constantFrom('', '農', '支援', 'JA', '商店'),
        fc.constantFrom('', ...content.facets.actors.map(({ id }) => id)),
        ids(content.facets.outcomes),
        fc.constantFrom(undefined, 'I', 'II-M2', 'II-M1-P3'),
        (search, actor, outcomes, selected) => {
          const view = viewOf('kodaira-industry', { search, actor, outcomes: new Set(outcomes) }, selected);
          const wanted = content.rows.filter(
            (row) =>
              row.haystack.includes(search.toLowerCase()) &&
              (actor === '' || row.actorIds.has(actor)) &&
              (outcomes.length === 0 || outcomes.some((id) => row.outcomeIds.has(id))) &&
              (selected === undefined || row.path.has(selected)),
          );
          expect(shownRows(view).map(({ content: { id } }) => id)).to.deep.equal(wanted.map(({ id }) => id));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('progress table: languages', () => {
  for (const name of SEEDS)
    for (const language of LANGUAGES)
      it(`has a word for everything in ${name} (${language})`, () => {
        const told = allWords(contentOf(name, undefined, undefined, language));
        expect(told.filter((text) => /undefined|NaN|\[object/.test(text))).to.deep.equal([]);
      });
});
