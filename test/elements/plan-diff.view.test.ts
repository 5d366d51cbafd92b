import { expect } from 'chai';
import { detailOf } from '../../src/elements/plan-diff/detail.view.js';
import type { FilterKey } from '../../src/elements/plan-diff/plan-diff.messages.js';
import {
  contentView,
  narrowedView,
  noFromWords,
  type ContentView,
} from '../../src/elements/plan-diff/plan-diff.view.js';
import { rowsOf } from '../../src/elements/plan-diff/tree.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan } from '../../src/model/index.js';
import type { Plan } from '../../src/schema.js';
import { planOf, seed } from '../model/plans.js';

const between = (older: Plan, newer: Plan, language: Language = 'ja') =>
  contentView(indexPlan(older), indexPlan(newer), language);
const nishitokyo = (language: Language = 'ja') =>
  between(seed('nishitokyo-2019'), seed('nishitokyo-2024'), language);
const koganei = (language: Language = 'ja') => between(seed('koganei-2016'), seed('koganei-2026'), language);

/** Words and numbers that belong together are joined by a character that nobody sees. */
const plain = (text: string) => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
const lead = (view: ContentView) => view.lead.map(plain);
const row = (view: ContentView, key: string) => view.rows.get(key)!;
const detail = (view: ContentView, key: string) => detailOf(row(view, key), view.comparison)!;
const titles = (view: ContentView, filter: FilterKey) =>
  rowsOf(narrowedView(view, filter).tree).map(({ key }) => key);

/** Every text of a view, however deep. */
function textsOf(value: unknown, seen = new Set()): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (value instanceof Map) return [...value.values()].flatMap((one) => textsOf(one, seen));
  return Object.entries(value)
    .filter(([key]) => key !== 'comparison')
    .flatMap(([, one]) => textsOf(one, seen));
}

describe('contentView of plan-diff', () => {
  describe('the summary', () => {
    it('counts each level with its denominators, and the parts add up to them', () => {
      expect(lead(nishitokyo())).to.deep.equal([
        '分野は、旧4に対して新4です。旧4のうち、そのまま4。',
        '施策は、旧11に対して新12です。旧11のうち、そのまま7、改称2、題名が未定1、新に対応なし1。新12のうち、旧に対応なし2（うち市が追加と説明1）。',
        '取組み内容は、旧42に対して新40です。旧42のうち、そのまま20、改称3、移動1、統合6（新2へ）、新に対応なし12。新40のうち、旧に対応なし14（うち市が追加と説明1）。',
      ]);
    });

    it('says on what the correspondences rest', () => {
      expect(plain(nishitokyo().bases!)).to.equal(
        '対応は44件です。根拠は、市の説明8（どの項目のことかは、データ作成者の読み取り）、同じ題名31、データ作成者の読み取り2、似た題名3。',
      );
    });

    it('says first of all that no title answers another, and what that does not tell', () => {
      expect(lead(koganei())[0]).to.equal(
        '2つの計画のあいだに、題名の同じ項目も、よく似た項目も見つかりませんでした。内容が続いているかどうかは、題名からは分かりません。',
      );
    });

    it('compares levels by what they are, under the name that each plan gives them', () => {
      expect(lead(koganei())).to.include(
        '旧の7施策内容と、新の6方針を同じ段として比べました。旧7のうち、新に対応なし7。新6のうち、旧に対応なし6。',
      );
    });

    it('names the levels that only one plan has', () => {
      expect(lead(koganei())).to.include.members([
        '旧の推進目標（3）と同じ段は、新の計画にありません。',
        '新の事業（18）と同じ段は、旧の計画にありません。',
        '旧の施策イメージ（23）と同じ段は、新の計画にありません。',
      ]);
    });

    it('says that no counterpart means neither ended nor begun', () => {
      expect(nishitokyo().caution).to.include('廃止や新設を意味しません');
    });
  });

  describe("the city's points of change", () => {
    const { points } = nishitokyo();

    it('are numbered in the order of the document', () => {
      expect(points.points.map(({ number }) => number).join('')).to.equal('①②③④⑤⑥');
    });

    it("are in the city's own words, with the reason", () => {
      expect(points.points[3]).to.deep.include({
        title: '空き店舗に関する施策を一本化',
        reason: '理由：空き店舗関連の事業をまとめて簡潔に示す',
      });
    });

    it('say where the city gives no reason', () => {
      expect(points.points[2]).to.deep.include({ reason: '理由の記載なし', isReasonMissing: true });
    });

    it('lead to the rows that they speak of, those that they touch in part too', () => {
      expect(points.points[4]?.targets).to.deep.equal([
        { key: 'n-odan/s1/i2', label: '市内産農産物のPRと販路拡大の推進' },
        { key: 'n-odan/s1/i1', label: '一店逸品事業の拡充（一部）' },
        { key: 'n-odan/s1/i3', label: '西東京市ブランドの積極的な情報発信の推進（一部）' },
      ]);
    });

    it('stay when they name no item, and say so', () => {
      const change = { id: 'c', kind: 'reorganised' as const, title: '全体を組み替え', fromPlan: 'old' };
      const view = between(planOf({ id: 'old' }), planOf({ id: 'new', changes: [change] }));
      expect(view.points.points[0]).to.deep.include({
        title: '全体を組み替え',
        remarks: ['この文に当たる項目は、2つの計画ファイルから分かりません。'],
      });
    });

    it('are said to be missing where the newer plan has none', () => {
      expect(koganei().points.order).to.equal('変更についての市の説明は、新の計画ファイルにありません。');
    });
  });

  describe('a row', () => {
    const view = nishitokyo();

    it('names the kind and who says so', () => {
      expect(row(view, 'n-shogyo/s4')).to.deep.include({
        kind: '改称',
        basis: '市の説明③',
        backing: 'stated',
      });
    });

    it('tells a likeness with its confidence', () => {
      expect(row(view, 'n-shogyo/s1/i2')).to.deep.include({
        kind: '改称',
        basis: '似た題名・高',
        backing: 'inferred',
      });
    });

    it('tells what was read into the document from what was computed', () => {
      expect(row(view, 'n-shogyo/s2/i1')).to.deep.include({
        kind: '移動・改称',
        basis: '読み取り・中',
        backing: 'inferred',
      });
    });

    it('names the place that an item came from', () => {
      expect(row(view, 'n-shogyo/s2/i1').older[0]?.from).to.equal('施策1 経営基盤の強化から');
    });

    it('lists all items that were merged', () => {
      expect(row(view, 'n-shotengai/s2/i4').older.map(({ title }) => title)).to.deep.equal([
        '空き店舗活用の支援',
        '空き店舗情報のマッチング',
      ]);
    });

    it('does not call a policy renamed whose new title is missing', () => {
      expect(row(view, 'n-shogyo/s3')).to.deep.include({ kind: '題名が未定', basis: '市の説明②' });
    });

    it('says added only where the city does', () => {
      expect(row(view, 'n-odan/s4/i2')).to.deep.include({ kind: '追加', basis: '市の説明⑥' });
      expect(row(view, 'n-shogyo/s1/i5')).to.deep.include({ kind: '旧に対応なし', basis: '' });
    });

    it("shows the city's marks, so that a continuing project is not taken for a new one", () => {
      const one = row(koganei(), 'n-p1/j1');
      expect([one.kind, one.newer?.chips]).to.deep.equal([
        '旧に対応なし',
        [{ text: '継続', isTentative: false }],
      ]);
    });

    it('is no surer than the weakest of what it rests on', () => {
      const item = (id: string, title: string) => ({ id, title });
      const relations = [{ kind: 'supersedes' as const, title: '旧', plan: 'old' }];
      const mixed = between(
        planOf({ id: 'old', items: [item('a', '農業の振興'), item('b', '林業')] }),
        planOf({
          id: 'new',
          relations,
          items: [{ ...item('x', '農業の振興'), continues: [{ item: 'b', basis: 'inferred' }] }],
        }),
      );
      expect(row(mixed, 'n-x')).to.deep.include({ kind: '統合', backing: 'inferred' });
    });
  });

  describe('the order', () => {
    const view = nishitokyo();

    it('is that of the newer plan', () => {
      const roots = view.tree.nodes.map((node) => node.row.newer?.title);
      expect(roots).to.deep.equal(['農業', '商業・サービス・ものづくり', '商店街', '横断的視点']);
    });

    it('puts older items without a counterpart at the end of the branch that answers theirs', () => {
      const groups = view.tree.nodes[1]?.without?.groups ?? [];
      expect(groups.map(({ place, nodes }) => [place, nodes.length])).to.deep.equal([
        ['施策1 経営基盤の強化', 1],
        ['施策2 新たな「しごと」の創出', 3],
        ['施策3 就労環境の整備', 1],
      ]);
    });

    it('puts them last of all where no branch answers theirs', () => {
      const { without, nodes } = koganei().tree;
      expect(nodes.every((node) => node.without === undefined)).to.equal(true);
      expect(rowsOf({ nodes: [], without: without! })).to.have.lengthOf(33);
    });

    it('shows the aims of a field beside its row, and counts none of them as a change', () => {
      const [aim] = view.tree.nodes[0]?.statements ?? [];
      expect([aim?.label, aim?.kind, aim?.newer?.prefix]).to.deep.equal(['目指す姿', '文が未定', '（仮）']);
    });
  });

  describe('narrowed down', () => {
    const view = nishitokyo();
    const counts = Object.fromEntries(
      narrowedView(view, 'all').filters.map(({ key, count }) => [key, Number(count)]),
    ) as Record<FilterKey, number>;

    it('counts the rows of each kind; all and all but kept add up', () => {
      expect(counts).to.deep.equal({
        all: 69,
        changed: 38,
        kept: 31,
        renamed: 6,
        'title-pending': 1,
        moved: 1,
        merged: 2,
        'only-newer': 16,
        'only-older': 13,
      });
    });

    it('shows the rows of a kind below the ones that say where they stand', () => {
      expect(titles(view, 'moved')).to.deep.equal(['n-shogyo', 'n-shogyo/s2', 'n-shogyo/s2/i1']);
    });

    it('says how many of all are shown', () => {
      expect(narrowedView(view, 'moved').status).to.equal('1件 ／ 全69件を表示しています。');
    });

    it('offers no kind that does not occur', () => {
      expect(narrowedView(koganei(), 'all').filters.map(({ key }) => key)).to.deep.equal([
        'all',
        'changed',
        'only-newer',
        'only-older',
      ]);
    });
  });

  describe('what a row opens', () => {
    const view = nishitokyo();

    it('is the difference in wording, in words too', () => {
      const [pair] = detail(view, 'n-shogyo/s1/i2').wording!.pairs;
      expect(pair?.summary).to.equal('消えたことば：「実施」。加わったことば：「充実」。');
    });

    it('marks nothing in titles that have hardly a word in common', () => {
      const pair = detail(view, 'n-odan/s1/i2').wording!.pairs[1]!;
      expect([pair.remark, pair.older.parts.map(({ kind }) => kind)]).to.deep.equal([
        '題名に共通することばは、ほとんどありません。',
        ['kept'],
      ]);
    });

    it("is the city's reason, and that its words name no item", () => {
      const { says, sureness } = detail(view, 'n-shotengai/s2/i4');
      expect(says[0]?.reason).to.equal('理由：「空き店舗関連の事業をまとめて簡潔に示す」');
      expect(sureness.texts).to.include(
        '市の文は項目を名指ししていません。どの項目のことかは、データ作成者の読み取りです（確かさ：高）。',
      );
    });

    it('is, for an item that the city calls new, that its words name no item either', () => {
      expect(detail(view, 'n-shogyo/s2').sureness.texts).to.deep.equal([
        '市は、追加したものと述べています。',
        '市の文は項目を名指ししていません。どの項目のことかは、データ作成者の読み取りです（確かさ：確か）。',
      ]);
    });

    it('is no surer than what is doubted about the items before the merger', () => {
      expect(detail(view, 'n-odan/s1/i2').sureness.texts.at(-1)).to.include('（確かさ：中）');
    });

    it('is, for a likeness, what speaks for it and that the city does not say so', () => {
      expect(detail(view, 'n-shotengai/s1').sureness.texts).to.deep.equal([
        '題名が似ていることから計算した対応です。',
        '題名の似かた：0.51（同じなら1）',
        '上の項目どうしも対応しています。',
        '下の項目は、3のうち2が対応しています。',
        '市が同じものだと述べているわけではありません。',
      ]);
    });

    it('is, for a move between places that were read, that it may be none', () => {
      expect(detail(view, 'n-shogyo/s2/i1').sureness.texts.at(-1)).to.equal(
        '位置はデータ作成者が読み取ったものなので、移動していない可能性もあります。',
      );
    });

    it('is, for an item without a counterpart, a title that reads alike, and no more', () => {
      expect(detail(view, 'o-odan/s3/i3').sureness.texts).to.deep.equal([
        '新の計画に、対応する題名が見つかりませんでした。やめたとは限りません。',
        '題名の近い項目：「事業者と多様な主体の交流・マッチングの推進」。同じものとは判断していません。',
      ]);
    });

    it('is where both items stand', () => {
      expect(detail(view, 'n-shogyo/s4').places.entries).to.deep.equal([
        { mark: '旧', text: '商業・サービス・ものづくり' },
        { mark: '新', text: '商業・サービス・ものづくり' },
      ]);
    });
  });

  describe('indicators', () => {
    const indicator = (id: string, unit: string, value: number) => ({
      id,
      title: '農家数',
      unit,
      kind: 'count' as const,
      direction: { value: 'up' as const, basis: 'stated' as const },
      targets: [{ operator: 'at-least' as const, value }],
    });

    it('say what differs, and both targets', () => {
      const view = between(
        planOf({ id: 'old', indicators: [indicator('k', '戸', 280)] }),
        planOf({ id: 'new', indicators: [indicator('n', '戸', 300)] }),
      );
      expect(view.indicators?.rows[0]).to.deep.include({ kind: '変更', fields: '違い：目標' });
      expect([view.indicators?.rows[0]?.older?.facts, view.indicators?.rows[0]?.newer?.facts]).to.deep.equal([
        ['目標 280戸以上'],
        ['目標 300戸以上'],
      ]);
    });

    it('are left out where neither plan has any', () => {
      expect(nishitokyo().indicators).to.equal(undefined);
    });
  });

  for (const language of LANGUAGES)
    it(`is said in ${language} without a gap`, () => {
      const views = [nishitokyo(language), koganei(language)];
      const details = views.flatMap((view) =>
        [...view.rows.values()].map((one) => detailOf(one, view.comparison)),
      );
      const texts = textsOf([views, details]).filter((text) => /undefined|null|NaN|\[object/.test(text));
      expect(texts).to.deep.equal([]);
    });

  it('never says of an item without a counterpart that it was abolished', () => {
    const view = nishitokyo();
    const ofLone = [...view.rows.values()].filter(({ kinds }) => kinds.includes('only-older'));
    const texts = textsOf(ofLone.map((one) => [one, detailOf(one, view.comparison)]));
    expect(texts.filter((text) => /廃止|終了|なくなった/.test(text))).to.deep.equal([]);
  });
});

describe('noFromWords', () => {
  it('names the plan that the newer one supersedes, for the page author to write', () => {
    expect(noFromWords(indexPlan(seed('nishitokyo-2024')), 'ja')).to.equal(
      '比べる旧の計画が指定されていません。この計画は「産業振興マスタープラン後期計画」を引き継ぐとあります。from に、その計画ファイル（id が「nishitokyo-2019」のもの）のアドレスを書いてください。',
    );
  });

  it('says just what is missing where the plan names none', () => {
    expect(noFromWords(indexPlan(planOf({})), 'ja')).to.equal(
      '比べる旧の計画が指定されていません。from に旧の計画ファイルのアドレスを書いてください。',
    );
  });
});
