import { expect } from 'chai';
import {
  flatten,
  openAtFirst,
  policyTreeView,
  selectionView,
  type NodeView,
  type PolicyTreeView,
} from '../../src/elements/policy-tree/policy-tree.view.js';
import { LANGUAGES, type Language } from '../../src/locale/index.js';
import { indexPlan, type PlanIndex } from '../../src/model/index.js';
import { caveatsOf, itemCaveats, readerOf } from '../../src/wording/index.js';
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

function viewOf(name: string, { language = 'ja' as Language, item = '' } = {}): PolicyTreeView {
  const index = indexOf(name);
  return policyTreeView(index, readerOf(index.plan, language), index.items.get(item));
}

const nodeOf = (view: PolicyTreeView, id: string): NodeView =>
  flatten(view.roots).find((one) => one.id === id)!;
const factOf = (node: NodeView, term: string): string[] =>
  node.facts.find((fact) => fact.term === term)?.entries.map(({ text }) => text) ?? [];

describe('policyTreeView', () => {
  describe('what people gave on items', () => {
    const { plan } = indexPlan(planOf(parsedSeed('examples/akiruno-scheme')));
    const view = policyTreeView(indexPlan(plan), readerOf(plan, 'ja', own));

    it('stands beside the item in the scheme’s word and shape, and says that people gave it', () => {
      const { given } = nodeOf(view, 'i-forest-wood');
      expect(given!.face).to.include({ word: 'C 大きな改善が必要', verdict: 'missed' });
      expect(given!.label).to.equal('人が付けた判定');
    });

    it('is told in full with who, when and why, the newest first', () => {
      const told = factOf(nodeOf(view, 'i-forest-tour'), '人が付けた判定');
      const { assignments = [] } = plan;
      expect(told.length).to.equal(2);
      for (const [at, id] of ['as-i-tour', 'as-i-tour-2023'].entries())
        expect(told[at]).to.include(assignments.find((one) => one.id === id)!.reason as string);
    });

    it('is no verdict where nobody gave one', () => {
      expect(nodeOf(view, 'i-visit-fair')).not.to.have.property('given');
    });

    it('is explained in the legend, and never called computed', () => {
      const words = view.legend.entries.map(({ verdict }) => verdict?.word);
      expect(words).to.include.members(['F 完了', 'X 未着手']);
      expect(view.computed).to.equal(undefined);
    });
  });

  describe('the lead', () => {
    it('counts by the names that the city prints, and names the policy without an indicator', () => {
      expect(viewOf('kodaira-industry').lead).to.equal(
        '8施策、22プログラム、50事業項目からなります。指標は8あります。施策「学校との連携」には指標がありません。' +
          '令和4年度に中止となったのは5事業項目（報告の数では3）です。',
      );
    });

    it('speaks plain Japanese', () => {
      expect(viewOf('kodaira-industry', { language: 'ja-simple' }).lead).to.match(
        /^施策 8、プログラム 22、事業項目 50 あります。目標を はかる 数字（指標）は 8 あります。/,
      );
    });

    it('tells readers of English what kind of level a name stands for', () => {
      expect(viewOf('kodaira-industry', { language: 'en' }).lead).to.match(
        /^It consists of 8 policies \(施策\), 22 programmes \(プログラム\), 50 actions \(事業項目\)\. It has 8 indicators\./,
      );
    });

    it('counts each mark, and says that there are no indicators', () => {
      expect(viewOf('koganei-2026').lead).to.equal(
        '6方針、18事業からなります。指標はありません。「継続していく既存事業」が11、「今後実施を検討する事業」が7です。「他課実施事業」が2です。',
      );
    });

    it('counts by place where no level has a printed name', () => {
      expect(viewOf('kodaira-grant-2020').lead).to.equal(
        '上の段から順に 1項目、3項目があります。指標は4あります。',
      );
    });

    it('does not count what is listed again', () => {
      expect(viewOf('nishitokyo-2024').lead).to.equal(
        '4分野、12施策、40取組み内容からなります。指標はありません。再掲は数に入れていません。',
      );
    });

    it('counts only the branch that is shown', () => {
      expect(viewOf('kodaira-industry', { item: 'II-M1' }).lead).to.equal(
        '4プログラム、8事業項目からなります。指標は1あります。令和4年度に中止となったのは3事業項目（報告の数では2）です。',
      );
    });
  });

  describe('the levels', () => {
    it('stand with their counts, and one without a printed name says so', () => {
      const levels = viewOf('kodaira-industry').levels.map(({ name, count, remark }) => [
        name,
        count,
        remark,
      ]);
      expect(levels).to.deep.equal([
        ['Ⅰ・Ⅱ', '2', '表に階層名の記載なし'],
        ['施策', '8', undefined],
        ['プログラム', '22', undefined],
        ['事業項目', '50', undefined],
      ]);
    });
  });

  describe('an item', () => {
    it('tells what stands below it and how that is marked', () => {
      const view = viewOf('koganei-2026');
      expect(nodeOf(view, 'p1').tally).to.equal('3事業（継続 2・検討 1）');
      expect(nodeOf(view, 'p5').tally).to.equal('3事業（継続 2・検討 1／他課 2）');
      expect(nodeOf(viewOf('kodaira-industry'), 'I').tally).to.equal('3施策・7プログラム・16事業項目');
    });

    it('wears its marks, the tentative one as such', () => {
      const view = viewOf('koganei-2026');
      expect(nodeOf(view, 'p5/j1').chips).to.deep.equal([
        { text: '継続', isTentative: false },
        { text: '他課', isTentative: false },
      ]);
      expect(nodeOf(view, 'p1/j3').chips).to.deep.equal([{ text: '検討', isTentative: true }]);
    });

    it('wears a verdict for each of its indicators', () => {
      const verdicts = nodeOf(viewOf('kodaira-industry'), 'I-M3').verdicts;
      expect(verdicts.map(({ indicator, verdict }) => [indicator, verdict.word])).to.deep.equal([
        ['企業数', '後退'],
        ['農家数', '未達成'],
      ]);
    });

    it('says that it has no indicator only where others of its level have one', () => {
      const without = (name: string) =>
        flatten(viewOf(name).roots).flatMap(({ id, noIndicator }) => (noIndicator ? [id] : []));
      expect(without('kodaira-industry')).to.deep.equal(['II-M4']);
      expect(without('koganei-2026')).to.deep.equal([]);
    });

    it('does not count an indicator for reference as its verdict, but tells of it', () => {
      const node = nodeOf(viewOf('kodaira-grant-2020'), 'S1');
      expect(node.verdicts).to.deep.equal([]);
      expect(factOf(node, '指標').join('')).to.match(/^サイトのアクセス件数（参考の指標）：/);
    });

    it('says which ones were cancelled, and why', () => {
      const view = viewOf('kodaira-industry');
      const cancelled = flatten(view.roots).filter(({ outcomes }) => outcomes.length > 0);
      expect(cancelled.map(({ id }) => id)).to.deep.equal([
        'II-M1-P3-1',
        'II-M1-P3-2',
        'II-M1-P4-1',
        'II-M4-P1-2',
        'II-M4-P3-2',
      ]);
      expect(factOf(cancelled[0]!, '令和4年度の状況')).to.deep.equal([
        '中止：新型コロナウイルス感染症の影響（2項目に共通の報告）',
      ]);
    });

    it('without a title says so, and gives the reading as a reading', () => {
      const node = nodeOf(viewOf('nishitokyo-2024'), 'shogyo/s2');
      expect([node.title, node.isUntitled]).to.deep.equal(['（題名なし）', true]);
      expect(factOf(node, '題名の読み')).to.deep.equal([
        '「事業者の連携・交流に関する施策」（確からしさ：中）',
      ]);
    });

    it('carries the statement of its field, provisional ones with （仮）', () => {
      expect(factOf(nodeOf(viewOf('nishitokyo-2024'), 'nogyo'), '分野ごとの目指す姿')).to.deep.equal([
        '（仮）「農」がまちと共生し、次世代に受け継がれる',
      ]);
    });

    it('whose place was put right says so, and where it was printed', () => {
      const view = viewOf('nishitokyo-2024');
      const states = flatten(view.roots).flatMap(({ placement }) => (placement ? [placement.state] : []));
      expect(states.filter((state) => state === 'repaired')).to.have.lengthOf(6);
      expect(states.filter((state) => state === 'uncertain')).to.have.lengthOf(2);
      expect(factOf(nodeOf(view, 'shogyo/s3/i3'), '位置')).to.deep.equal([
        '資料から読み取った並びでは「施策4 働きやすい環境の整備」の下です。（確からしさ：確か）',
      ]);
    });

    it('that may be listed again stands in both places, each naming the other', () => {
      const view = viewOf('nishitokyo-2024');
      expect(factOf(nodeOf(view, 'odan/s4/i1'), '再掲')).to.deep.equal([
        '「施策3 新たな連携の創出」の下かもしれません。（確からしさ：低）',
      ]);
      const [again] = nodeOf(view, 'odan/s3').relisted;
      expect(again?.mainPlace).to.equal('元の位置は「施策4 観光まちづくりの推進」');
      expect(again?.chip).to.deep.equal({ text: '再掲の可能性', isTentative: true });
    });

    it('keeps lead and cooperating departments apart', () => {
      const node = nodeOf(viewOf('kodaira-industry'), 'II-M3-P1-4');
      expect(factOf(node, '担当')).to.deep.equal(['産業振興課']);
      expect(factOf(node, '関係課')).to.deep.equal(['水と緑と公園課']);
    });

    it('tells of an inferred pillar how sure that is', () => {
      expect(factOf(nodeOf(viewOf('koganei-2026'), 'p6'), 'かかわる柱など')).to.deep.equal([
        '地域産業基盤の形成（推定、確からしさ：低）',
      ]);
    });
  });

  for (const name of SEEDS) {
    describe(`of ${name}`, () => {
      const index = indexOf(name);
      const reader = readerOf(index.plan, 'ja');

      it('holds every item once', () => {
        const ids = flatten(viewOf(name).roots).map(({ id }) => id);
        expect(ids).to.have.lengthOf(index.items.size);
        expect(new Set(ids)).to.deep.equal(new Set(index.items.keys()));
      });

      it('loses no note and no doubt', () => {
        const { items = [], levels = [], marks = [], statements = [] } = index.plan;
        const texts = [
          ...[...items, ...statements.filter(({ item }) => item)].flatMap((one) => itemCaveats(one, reader)),
          ...[...levels, ...marks].flatMap((one) => caveatsOf(one, reader)),
          ...items.flatMap(({ actors = [], alsoUnder = [] }) =>
            [...actors, ...alsoUnder].flatMap((one) => caveatsOf(one, reader)),
          ),
        ].map((text) => text.replace(/。$/, ''));
        const told = viewOf(name).notes.list.map(({ text }) => text.replace(/。$/, ''));
        expect(told).to.include.members([...new Set(texts)]);
      });

      for (const language of LANGUAGES)
        it(`leaves no word out in ${language}`, () => {
          const view = viewOf(name, { language });
          expect(JSON.stringify(view)).not.to.match(/undefined|NaN|\[object|null/);
          expect(view.lead).not.to.equal('');
        });
    });
  }
});

describe('openAtFirst', () => {
  it('opens two levels where there is room', () => {
    expect([...openAtFirst(viewOf('kodaira-industry'), false)]).to.have.members([
      'I',
      'I-M1',
      'I-M2',
      'I-M3',
      'II',
      'II-M1',
      'II-M2',
      'II-M3',
      'II-M4',
      'II-M5',
    ]);
  });

  it('opens one branch alone where it is narrow', () => {
    expect([...openAtFirst(viewOf('kodaira-industry'), true)]).to.deep.equal(['I', 'I-M1']);
  });

  it('opens a single item that has nothing below it', () => {
    expect([...openAtFirst(viewOf('kodaira-industry', { item: 'I-M1-P1-1' }), true)]).to.deep.equal([
      'I-M1-P1-1',
    ]);
  });
});

describe('selectionView', () => {
  const index = indexOf('kodaira-industry');
  const reader = readerOf(index.plan, 'ja');

  it('says when nothing is selected', () => {
    expect(selectionView(index, undefined, reader)).to.deep.equal({
      path: [],
      words: '選択中の項目はありません。',
    });
  });

  it('leads from the root to the selected item', () => {
    const { path, words } = selectionView(index, 'II-M1-P3', reader);
    expect(path).to.deep.equal(['II', 'II-M1', 'II-M1-P3']);
    expect(words).to.equal('選択中：(3) 企業従業員の地元消費促進プログラム');
  });

  it('shows a selected indicator at its item', () => {
    const indicator = index.indicatorsOf('II-M3')[0]!;
    const { itemId, words } = selectionView(index, indicator.id, reader);
    expect(itemId).to.equal('II-M3');
    expect(words).to.equal('選択中：アクションプラン50の達成数');
  });
});
