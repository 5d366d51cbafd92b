import { expect } from 'chai';
import fc from 'fast-check';
import { NO_CONDITIONS, ORDERS, type Conditions } from '../../src/elements/kpi-board/conditions.view.js';
import { boardContent, type BoardContent } from '../../src/elements/kpi-board/content.view.js';
import { kpiBoardView, type KpiBoardView } from '../../src/elements/kpi-board/kpi-board.view.js';
import type { RowContent, RowDetail } from '../../src/elements/kpi-board/rows.view.js';
import { LANGUAGES, learn, type Language } from '../../src/locale/index.js';
import { indexPlan, rollUp, type PlanIndex } from '../../src/model/index.js';
import type { Indicator, Plan } from '../../src/schema/index.js';
import { caveatsOf, readerOf } from '../../src/wording/index.js';
import { parsedSeed, planOf } from '../seeds/seed.js';
import { own } from '../wording/own.js';

const SEEDS = [
  'kodaira-industry',
  'kodaira-grant-2020',
  'koganei-2016',
  'koganei-2026',
  'nishitokyo-2019',
  'nishitokyo-2024',
  'examples/operators',
];
const plans = new Map(SEEDS.map((name) => [name, planOf(parsedSeed(name))]));
const planNamed = (name: string): Plan => plans.get(name)!;

const contents = new Map<string, BoardContent>();
const ids = new WeakMap<Plan, number>();

function contentOf(plan: Plan, language: Language = 'ja', year?: number): BoardContent {
  const id = ids.get(plan) ?? contents.size;
  ids.set(plan, id);
  const key = `${String(id)} ${language} ${String(year)}`;
  const content = contents.get(key) ?? boardContent(indexPlan(plan), readerOf(plan, language), year);
  contents.set(key, content);
  return content;
}

const viewOf = (
  plan: Plan,
  conditions: Partial<Conditions> = {},
  selected?: string,
  isFilter = true,
): KpiBoardView =>
  kpiBoardView(
    indexPlan(plan),
    contentOf(plan),
    { ...NO_CONDITIONS, ...conditions },
    { id: selected, isFilter },
    readerOf(plan, 'ja'),
  );

const kodaira = planNamed('kodaira-industry');
const grant = planNamed('kodaira-grant-2020');
const operators = planNamed('examples/operators');

const sentenceOf = ({ sentence }: BoardContent) =>
  sentence.map((piece) => (typeof piece === 'string' ? piece : piece.strong)).join('');
function rowOf(content: BoardContent, id: string): RowContent & RowDetail {
  const row = content.rows.find((one) => one.id === id)!;
  return { ...row, ...row.detail };
}
const shownIds = ({ groups }: KpiBoardView) => groups.flatMap(({ entries }) => entries.map(({ id }) => id));
const countOf = ({ toolbar: { count } }: KpiBoardView) => `${count.start}${count.end}`;

/** Every word that a view holds, wherever it stands. */
function allWords(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  if (node instanceof Set || Array.isArray(node)) return [...(node as Iterable<unknown>)].flatMap(allWords);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => (key === 'judged' ? [] : allWords(value)));
}

before(async () => {
  for (const language of LANGUAGES) await learn(language);
});

describe('boardContent', () => {
  describe('the words above the rows', () => {
    it('says how many could be judged of how many, and how sure the achieved ones are', () => {
      expect(sentenceOf(contentOf(kodaira))).to.equal(
        '評価できた指標は 8 ／ 全8。目標に届いたのは 2（どちらも条件つき）、届いていないのは 6 です。',
      );
    });

    it('says of which kind the rest is, which policy has no indicator, and what nobody can say', () => {
      expect(contentOf(kodaira).lead[0]).to.equal(
        '届いていない6の内訳：目標に近づいているもの1、計画の出発点より悪くなったもの4、下限を割ったか上限を超えたもの1（条件つき）。' +
          '8施策のうち、「学校との連携」には指標がありません。' +
          '目標の年度が書かれていないため、順調か遅れかは判定しません。',
      );
    });

    it('names what could not be judged, and what is for reference only, each with its reason', () => {
      const lead = contentOf(grant).lead.join('\n');
      expect(lead).to.include('評価できなかった指標：第３次産業の事業所数。値がないため、判定できません。');
      expect(lead).to.include('参考の指標なので数に入れないもの：サイトのアクセス件数');
      expect(sentenceOf(contentOf(grant))).to.include('評価できた指標は 2 ／ 全3。');
    });

    it('adds up: each of those that fell short is of one kind', () => {
      const { judged, byVerdict } = rollUp(operators, { fiscalYear: 2024 });
      const kinds = contentOf(operators).lead[0]!.split('。')[0]!;
      const counts = [...kinds.replace(/（[^）]*）/gu, '').matchAll(/もの(\d+)/gu)].map(([, count]) =>
        Number(count),
      );
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(judged.length - byVerdict.achieved);
    });

    it('lists only some of many, and says how many more there are', () => {
      expect(contentOf(operators).lead).to.include('ほか5指標は、下の一覧にあります。');
    });

    it('says that a plan has no indicators, and shows no rows', () => {
      for (const name of ['koganei-2016', 'koganei-2026', 'nishitokyo-2019', 'nishitokyo-2024']) {
        const content = contentOf(planNamed(name));
        expect(sentenceOf(content), name).to.include('この資料に、指標はありません。');
        expect(content.groups, name).to.deep.equal([]);
        expect(content.titleYear, name).to.equal(undefined);
      }
    });

    it('speaks English and plain Japanese', () => {
      expect(contentOf(kodaira, 'en').lead[0]).to.equal(
        'Of the 6 that did not: 1 moved towards the target, 4 worse than at the start of the plan, 1 beyond a floor or ceiling (conditional). ' +
          'Of 8 policies (施策), no indicator belongs to “学校との連携”. ' +
          'No target has a due date, so nothing is said about being on course or behind.',
      );
      expect(contentOf(kodaira, 'ja-simple').lead[0]).to.include('計画の はじめより わるく なったもの 4');
    });
  });

  describe('groups', () => {
    it('holds every indicator once, under the branch of its policy', () => {
      const { groups } = contentOf(kodaira);
      expect(
        groups.map(({ heading, policies }) => [heading?.number, policies.map(({ rows }) => rows.length)]),
      ).to.deep.equal([
        ['Ⅰ', [1, 1, 2]],
        ['Ⅱ', [1, 1, 1, 0, 1]],
      ]);
    });

    it('says of a policy that it has no indicator, and counts it nowhere', () => {
      const policy = contentOf(kodaira)
        .groups.flatMap(({ policies }) => policies)
        .find(({ id }) => id === 'II-M4')!;
      expect(policy.absence).to.equal('ここに結びついた指標はありません。判定の数には入れません。');
      expect(policy.glance).to.deep.equal([]);
    });

    it('gives indicators that belong to no policy a group of their own', () => {
      const [first, ...rest] = kodaira.indicators!;
      const { items, ...loose } = first!;
      expect(items).to.deep.equal(['I-M1']);
      const { groups } = contentOf({ ...kodaira, indicators: [loose, ...rest] });
      const last = groups.at(-1)!;
      expect(last.label).to.equal('施策に結びついていない指標');
      expect(last.policies[0]?.rows.map(({ id }) => id)).to.deep.equal(['I-M1-K1']);
    });

    it('tells an indicator of two policies once, and leads there from the other', () => {
      const [first, ...rest] = kodaira.indicators!;
      const shared = { ...first!, items: ['I-M1', 'II-M4'] };
      const content = contentOf({ ...kodaira, indicators: [shared, ...rest] });
      expect(content.rows.filter(({ id }) => id === 'I-M1-K1')).to.have.length(1);
      expect(rowOf(content, 'I-M1-K1').remarks).to.include('Ⅱ 施策4も測る指標');
      const other = content.groups.flatMap(({ policies }) => policies).find(({ id }) => id === 'II-M4')!;
      expect(other.absence).to.equal('Ⅰ 施策1の行にある指標が、ここも測っています。');
      expect(other.glance).to.have.length(1);
    });

    it('needs no branches where the policies are the roots of the plan', () => {
      const items = kodaira
        .items!.filter(({ parent }) => parent === 'I')
        .map(({ parent, ...item }) => ({ ...item, was: parent }));
      const flat = {
        ...kodaira,
        items: items.map(({ was, ...item }) => (was === 'I' ? item : item)),
        indicators: kodaira.indicators!.filter(({ items: [id] = [] }) => id?.startsWith('I-')),
      };
      const { groups } = contentOf(flat);
      expect(groups.map(({ heading, policies }) => [heading, policies.length])).to.deep.equal([
        [undefined, 3],
      ]);
    });
  });

  describe('a row', () => {
    it('has survey year and fiscal year of its values', () => {
      const row = rowOf(contentOf(kodaira), 'I-M1-K1');
      expect(contentOf(kodaira).columns).to.deep.equal({
        baseline: '現状',
        latest: '令和4年度の欄',
        target: '目標',
      });
      expect([row.baseline.value, row.baseline.unit, row.baseline.lines]).to.deep.equal([
        '82,716',
        '人',
        ['平成27年国勢調査'],
      ]);
      expect([row.latest.value, row.latest.lines]).to.deep.equal(['79,225', ['令和２年国勢調査']]);
      expect(row.target.value).to.equal('現状以上');
    });

    it('says of which year a value is, where that is not the year of the column', () => {
      const row = rowOf(contentOf(operators), 'library-open');
      expect(row.latest.lines[0]).to.equal('令和5年度の欄');
    });

    it('never shows a missing value as a number', () => {
      const row = rowOf(contentOf(grant), 'I-S3-K2');
      expect(row.latest.isMissing).to.equal(true);
      expect(row.latest.value).to.equal('値なし（理由の記載なし）');
      expect(row.latest.lines).to.include('資料の表記は「－」');
    });

    it('names the newer period that has no value yet', () => {
      const row = rowOf(contentOf(operators), 'co2');
      expect(row.latest.lines.join(' ')).to.include('令和6年度：まだ出ていません');
    });

    it('keeps yearly and cumulative values and targets apart', () => {
      const row = rowOf(contentOf(grant), 'I-S2-K1');
      expect(row.latest.value).to.equal('149');
      expect(row.latest.lines).to.include('単年度 27人');
      expect(row.target.lines.join(' ')).to.include('単年度').and.to.include('70人');
    });

    it('says that the city revised a baseline, and what it replaces', () => {
      const content = contentOf(kodaira);
      expect(rowOf(content, 'I-M3-K1').baseline.lines).to.include('訂正後の値');
      expect(rowOf(content, 'I-M2-K1').remarks).to.include('「開業率」から差し替えた指標');
    });

    const reasons: readonly (readonly [string, readonly string[]])[] = [
      ['I-M1-K1', ['基準を3,491人下回る（△4.2%）']],
      ['I-M2-K1', ['目標を0.5ポイント上回る', '基準と比べられるかは不明']],
      ['I-M3-K1', ['基準を139事業所下回る（△3.0%）']],
      ['I-M3-K2', ['下限を7戸下回る', '「280戸を下回らない（下限）」と読んだ場合の判定です。']],
      ['II-M1-K1', ['基準を3.2ポイント下回る']],
      ['II-M2-K1', ['基準を258下回る（△15.2%）']],
      ['II-M3-K1', ['目標まであと6', '目標の年度の記載がなく、遅れかどうかは判定しない']],
    ];
    for (const [id, expected] of reasons)
      it(`gives the reason of ${id} with its numbers`, () => {
        expect(rowOf(contentOf(kodaira), id).reasons).to.deep.equal(expected);
      });

    it('tells of a floor what is left, and on which reading that hangs', () => {
      const [distance, reading] = rowOf(contentOf(kodaira), 'II-M5-K1').reasons;
      expect(distance).to.equal('下限まで残り3ha');
      expect(reading).to.include('165ha');
    });

    const kinds: readonly (readonly [string, string])[] = [
      ['visitors', '一定の速さで進むとした場合は14,527人'],
      ['market-days', '目標にちょうど届く'],
      ['stalls', '目標を3区画上回る'],
      ['vacancy', '目標まであと1.6ポイント'],
      ['satisfied', '2.0ポイントまでの差は基準と同じとみる'],
      ['occupancy', '目標の範囲にある'],
      ['ph', '目標の範囲から0.2外れる'],
      ['debt', '上限を2.7ポイント上回る'],
      ['income', '基準から57千円増'],
      ['library-open', '実施済み'],
      ['one-stop', 'まだ実施されていない'],
      ['parks', '目標の時点は令和5年度'],
      ['plan-review', '目標が文で書かれているため、計算では判定しません。'],
    ];
    for (const [id, reason] of kinds)
      it(`says of ${id}: ${reason}`, () => {
        expect(rowOf(contentOf(operators), id).reasons).to.include(reason);
      });
  });

  describe('of a plan that judges for itself', () => {
    const contentOfOwn = (name: string) => {
      const plan = planOf(parsedSeed(`examples/${name}-scheme`));
      return boardContent(indexPlan(plan), readerOf(plan, 'ja', own));
    };

    it('counts, filters and explains by the grades of the city', () => {
      const content = contentOfOwn('nagayo');
      expect(content.facets.map(({ label }) => label)).to.deep.equal([
        'C それより悪い',
        'B 基準を1割まで下回る',
        'A 基準以上',
        'S 目標以上',
        '－',
      ]);
      expect(content.lead[0]).to.include(
        'A 基準以上 2、A 基準以上（条件つき） 1、B 基準を1割まで下回る 3、C それより悪い 2',
      );
      expect(content.rows[0]?.detail.reasons[0]).to.include('「S 目標以上」とします。');
    });

    it('does not say beside a verdict of theirs that nothing can be judged', () => {
      expect(rowOf(contentOfOwn('akiruno'), 'y').sentence).not.to.include('判定できません');
    });

    it('says on which reading of theirs a verdict hangs', () => {
      const { verdict, reasons } = rowOf(contentOfOwn('nagayo'), 's-exact');
      expect(verdict.modifier).to.equal('条件つき');
      expect(reasons.join('')).to.include('境目ちょうどの値は、よいほうの段に入れる');
    });

    it('says who gave a verdict, and never that it was computed', () => {
      const content = contentOfOwn('akiruno');
      expect(content.rows[0]?.detail.reasons[0])
        .to.include('産業課（架空）')
        .and.to.include('計算によるものではありません');
      expect(content.lead.join('')).not.to.match(/。。/u);
      for (const line of content.lead.filter((one) => one.startsWith('評価できなかった')))
        expect(line).to.match(/。.+。$/u);
    });
  });

  it('judges by the year that is asked for', () => {
    const content = contentOf(operators, 'ja', 2022);
    expect(content.titleYear).to.equal('令和4年度');
    expect(rowOf(content, 'shops-opened').latest.value).to.equal('11');
  });

  for (const name of ['kodaira-industry', 'kodaira-grant-2020', 'examples/operators'])
    it(`loses no note and no doubt on the indicators of ${name}`, () => {
      const plan = planNamed(name);
      const reader = readerOf(plan, 'ja');
      const told = allWords([contentOf(plan), viewOf(plan).notes]).join('\n');
      const plain = (text: string) => text.replace(/[。.]$/u, '');
      for (const {
        baseline,
        targets = [],
        observations = [],
        breaks = [],
        ...indicator
      } of plan.indicators!) {
        const latest = observations.at(-1);
        for (const record of [indicator, baseline, latest, ...targets, ...breaks])
          for (const text of record ? caveatsOf(record, reader) : [])
            expect(told, indicator.id).to.include(plain(text));
      }
    });

  it('says from what the better direction is known, be it stated or inferred', () => {
    const told = allWords(viewOf(kodaira).notes).join('\n');
    for (const { id, direction } of kodaira.indicators!) {
      const way = direction.basis === 'inferred' ? '推定です' : '大きいほどよい';
      const reason = (direction.reason as string).replaceAll(' ', '');
      expect(told.replaceAll(' ', ''), id).to.include(reason).and.to.include(way);
    }
  });

  for (const name of SEEDS)
    for (const language of LANGUAGES)
      it(`leaves no word out in ${name} in ${language}`, () => {
        const words = allWords(contentOf(planNamed(name), language)).join('\n');
        expect(words).not.to.match(/undefined|NaN|Infinity|\[object|null/u);
      });
});

describe('kpiBoardView', () => {
  it('shows all in the order of the plan, and says how many', () => {
    const view = viewOf(kodaira);
    expect(countOf(view)).to.equal('8件のうち8件');
    expect(shownIds(view)).to.deep.equal([
      'I-M1-K1',
      'I-M2-K1',
      'I-M3-K1',
      'I-M3-K2',
      'II-M1-K1',
      'II-M2-K1',
      'II-M3-K1',
      'II-M4',
      'II-M5-K1',
    ]);
  });

  it('counts each verdict of all, from what needs attention on', () => {
    expect(viewOf(kodaira).toolbar.facets.map(({ label, count }) => [label, count])).to.deep.equal([
      ['後退', '4／8'],
      ['未達成', '1／8'],
      ['途上', '1／8'],
      ['達成', '2／8'],
    ]);
  });

  it('gives indicators for reference a filter of their own, whatever their verdict', () => {
    const { facets } = viewOf(grant).toolbar;
    expect(facets.map(({ label, count }) => [label, count])).to.deep.equal([
      ['未達成', '1／4'],
      ['達成', '1／4'],
      ['判定なし', '1／4'],
      ['参考の指標', '1／4'],
    ]);
  });

  it('narrows to a verdict, and says so for paper too', () => {
    const view = viewOf(kodaira, { facets: new Set(['achieved']) });
    expect(shownIds(view)).to.deep.equal(['I-M2-K1', 'II-M5-K1']);
    expect(countOf(view)).to.equal('8件のうち2件');
    expect(view.toolbar.printed).to.equal('条件：達成（8件のうち2件）');
  });

  it('narrows to several verdicts at once', () => {
    const view = viewOf(kodaira, { facets: new Set(['achieved', 'missed']) });
    expect(shownIds(view)).to.deep.equal(['I-M2-K1', 'I-M3-K2', 'II-M5-K1']);
  });

  it('keeps only the notes of what is shown', () => {
    const all = viewOf(kodaira).notes;
    const some = viewOf(kodaira, { facets: new Set(['achieved']) }).notes;
    expect(some.length).to.be.within(1, all.length - 1);
    expect(all).to.include.deep.members([...some]);
  });

  it('says that nothing meets the conditions', () => {
    const view = viewOf(kodaira, { facets: new Set(['achieved']) }, 'I-M1');
    expect(view.groups).to.deep.equal([]);
    expect(view.nothingFound).to.equal('条件に合う指標はありません。');
  });

  it('orders by verdict, worst first, and keeps the policy without an indicator', () => {
    const view = viewOf(kodaira, { order: 'verdict' });
    expect(view.groups.map(({ label, entries }) => [label, entries.length])).to.deep.equal([
      ['後退', 4],
      ['未達成', 1],
      ['途上', 1],
      ['達成', 2],
      ['指標のないところ', 1],
    ]);
    expect(view.groups[0]?.entries[0]?.policy?.title).to.equal('Ⅰ 施策1 就労支援・人材マッチング');
  });

  describe('agrees with every gauge of the page', () => {
    const [one] = kodaira.indicators!;
    const boardOf = (...parts: Partial<Indicator>[]) =>
      contentOf({
        ...kodaira,
        indicators: parts.map((part, index) => ({ ...one!, id: `k${String(index)}`, ...part })),
      });
    const baseline = { value: 100, period: 'FY2020' };
    const newest = { observations: [{ period: 'FY2023', value: 100 }], baseline };

    it('on an indicator whose newest value is older than that of others', () => {
      const targets = [{ operator: 'at-least' as const, value: 150, due: 'FY2023' }];
      const observations = [{ period: 'FY2021', value: 160 }];
      const content = boardOf(newest, { targets, observations, baseline });
      expect(rowOf(content, 'k1').verdict.word).to.equal('達成');
    });
    it('on a value of an unknown time', () => {
      const targets = [{ operator: 'at-least' as const, value: 150 }];
      const observations = [{ period: { at: null, printed: '最新' }, value: 160 }];
      const content = boardOf(newest, { targets, observations, baseline });
      expect(rowOf(content, 'k1').latest.value).to.equal('160');
    });
    it('on which side of the expected value the latest lies', () => {
      const targets = [{ operator: 'at-least' as const, value: 10, due: 'FY2025' }];
      const observations = [{ period: 'FY2024', value: 9 }];
      const content = boardOf({ targets, observations, baseline: { value: 6, period: 'FY2020' } });
      expect(rowOf(content, 'k0').reasons.join('')).to.include('9.2人');
    });
    it('that what is to stay as it was falls short on either side, but not within a tolerance', () => {
      const targets = [{ operator: 'keep-or-better' as const, tolerance: 5 }];
      const keep = { direction: { value: 'keep' as const, basis: 'stated' as const }, targets, baseline };
      const shareAt = (value: number) =>
        rowOf(boardOf({ ...keep, observations: [{ period: 'FY2023', value }] }), 'k0').share;
      expect([90, 110, 97, 103, 100].map(shareAt)).to.deep.equal([-10, -10, 0, 0, 0]);
    });
    it('that nothing is far from a target where nothing is judged', () => {
      const targets = [{ operator: 'at-least' as const, value: 150 }];
      const replacedBy = { title: '別の指標' };
      expect(rowOf(boardOf({ ...newest, targets, replacedBy }), 'k0').share).to.equal(undefined);
    });
  });

  it('orders by the share of the target only what compares, and says what does not', () => {
    const view = viewOf(kodaira, { order: 'gap' });
    expect(view.groups.map(({ label }) => label)).to.deep.equal([
      '目標に対する割合で比べられる指標',
      '割合では比べられない指標',
      '指標のないところ',
    ]);
    expect(view.groups[0]?.entries.map(({ id, share }) => [id, share])).to.deep.equal([
      ['II-M2-K1', '目標に対して△15.2%'],
      ['II-M3-K1', '目標に対して△12.0%'],
      ['I-M1-K1', '目標に対して△4.2%'],
      ['I-M3-K1', '目標に対して△3.0%'],
    ]);
  });

  describe('the shared selection', () => {
    it('narrows to a policy that was selected elsewhere', () => {
      const view = viewOf(kodaira, {}, 'I-M3');
      expect(shownIds(view)).to.deep.equal(['I-M3-K1', 'I-M3-K2']);
      expect(view.toolbar.selection?.label).to.equal('Ⅰ 施策3 中小企業や農業者等の経営支援');
    });

    it('narrows to a branch', () => {
      expect(countOf(viewOf(kodaira, {}, 'II'))).to.equal('8件のうち4件');
    });

    it('narrows to the policy of an action that has no indicator of its own', () => {
      const view = viewOf(kodaira, {}, 'II-M1-P4-1');
      expect(shownIds(view)).to.deep.equal(['II-M1-K1']);
      expect(view.toolbar.selection?.label).to.equal('Ⅱ 施策1 企業と連携した地域経済循環の促進');
    });

    it('narrows to an indicator', () => {
      expect(shownIds(viewOf(kodaira, {}, 'I-M3-K2'))).to.deep.equal(['I-M3-K2']);
    });

    it('shows that the selected policy has no indicator', () => {
      const view = viewOf(kodaira, {}, 'II-M4');
      expect(countOf(view)).to.equal('8件のうち0件');
      expect(view.groups[0]?.entries[0]?.absence).to.include('指標はありません');
      expect(view.nothingFound).to.equal(undefined);
    });

    it('does not narrow to what was selected on the board, and marks it', () => {
      const view = viewOf(kodaira, {}, 'I-M3', false);
      expect(countOf(view)).to.equal('8件のうち8件');
      const marked = view.groups.flatMap(({ entries }) => entries).filter(({ policy }) => policy?.isSelected);
      expect(marked.map(({ id }) => id)).to.deep.equal(['I-M3-K1', 'I-M3-K2']);
    });
  });

  it('never shows an indicator twice, nor one that was filtered out, whatever is asked', () => {
    const facets = [
      'worse',
      'missed',
      'behind',
      'under-way',
      'on-course',
      'achieved',
      'not-judged',
      'reference',
    ];
    const index: PlanIndex = indexPlan(operators);
    const records = [undefined, ...index.items.keys(), ...index.indicators.keys(), 'nothing'];
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom(...facets)),
        fc.constantFrom(...ORDERS),
        fc.constantFrom(...records),
        (chosen, order, selected) => {
          const view = viewOf(operators, { facets: new Set(chosen), order }, selected);
          const rows = view.groups.flatMap(({ entries }) => entries.flatMap(({ row }) => row ?? []));
          expect(new Set(rows).size).to.equal(rows.length);
          if (chosen.length > 0) for (const { facet } of rows) expect(chosen).to.include(facet);
          expect(countOf(view)).to.equal(`45件のうち${String(rows.length)}件`);
        },
      ),
      { numRuns: 60 },
    );
  });
});
