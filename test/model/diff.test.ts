import { expect } from 'chai';
import fc from 'fast-check';
import { diffPlans, reverseDiff, type PlanDifference } from '../../src/model/index.js';
import type { Change, Item, Plan, Relation } from '../../src/schema.js';
import { LEVELS, planOf, seed } from './plans.js';

const SUPERSEDES: Relation = { kind: 'supersedes', title: '旧計画', plan: 'old' };
const oldPlan = (items: Parameters<typeof planOf>[0]['items'], rest: object = {}) =>
  planOf({ id: 'old', ...(items && { items }), ...rest });
const newPlan = (items: Parameters<typeof planOf>[0]['items'], rest: object = {}) =>
  planOf({ id: 'new', ...(items && { items }), relations: [SUPERSEDES], ...rest });

const edges = (diff: PlanDifference) => diff.correspondences.map(({ from, to }) => `${from} → ${to}`);
const edge = (diff: PlanDifference, from: string, to?: string) =>
  diff.correspondences.find((one) => one.from === from && (to === undefined || one.to === to));
const lone = (list: PlanDifference['added']) => list.map(({ item }) => item);

describe('diffPlans', () => {
  describe('by ids', () => {
    it('does not take equal ids of two plans for the same item', () => {
      const diff = diffPlans(oldPlan([{ id: 'a', title: '農業' }]), newPlan([{ id: 'a', title: '観光' }]));
      expect(edges(diff)).to.deep.equal([]);
    });

    it('follows ids where the newer plan declares that they are shared', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: '農業' }]),
        newPlan([{ id: 'a', title: '観光' }], { relations: [{ ...SUPERSEDES, sharedIds: true }] }),
      );
      expect(edge(diff, 'a')).to.deep.include({ basis: 'id', kinds: ['renamed'] });
    });

    it('follows ids within one plan', () => {
      const diff = diffPlans(
        planOf({ items: [{ id: 'a' }] }),
        planOf({ items: [{ id: 'a', title: '別名' }] }),
      );
      expect(edge(diff, 'a')?.basis).to.equal('id');
    });

    it('lets no equal title overrule a declared id', () => {
      const diff = diffPlans(
        planOf({ items: [{ id: 'a', title: '農業' }] }),
        planOf({
          items: [
            { id: 'a', title: '農と食' },
            { id: 'b', title: '農業' },
          ],
        }),
      );
      expect(edges(diff)).to.deep.equal(['a → a']);
    });
  });

  describe('by what an item continues', () => {
    const older = oldPlan([{ id: 'a', title: '農業' }]);
    const continuing = (continues: Item['continues'], rest: object = {}) =>
      newPlan([{ id: 'b', title: '観光', ...(continues && { continues }) }], rest);

    it('takes what the document states for stated', () => {
      const diff = diffPlans(older, continuing([{ item: 'a', basis: 'stated' }]));
      expect(edge(diff, 'a')?.basis).to.equal('stated');
    });

    it('keeps apart what only the maker of the file reads so, with the confidence and the reason', () => {
      const reading = { confidence: 'medium', reason: '内容が近い' } as const;
      const diff = diffPlans(older, continuing([{ item: 'a', basis: 'inferred', ...reading }]));
      expect(edge(diff, 'a')).to.deep.include({ basis: 'inferred', reading });
    });

    it('is not followed into a plan that the newer one does not supersede', () => {
      const diff = diffPlans(older, continuing([{ item: 'a', basis: 'stated' }], { relations: [] }));
      expect(edges(diff)).to.deep.equal([]);
    });
  });

  describe("by the city's statements", () => {
    const change = (rest: Partial<Change>): Change => ({
      id: 'c1',
      kind: 'renamed',
      title: '名称を変更',
      fromPlan: 'old',
      ...rest,
    });
    const older = oldPlan([
      { id: 'a', title: '農業' },
      { id: 'b', title: '林業' },
    ]);

    it('cites the statement on the pair that it names', () => {
      const diff = diffPlans(
        older,
        newPlan([{ id: 'x', title: '緑' }], { changes: [change({ from: ['a'], to: ['x'] })] }),
      );
      expect(edge(diff, 'a', 'x')).to.deep.include({
        basis: 'stated',
        statements: [{ change: 'c1', by: 'newer', partly: false }],
      });
    });

    it('makes one item of several merged', () => {
      const diff = diffPlans(
        older,
        newPlan([{ id: 'x', title: '農林業' }], {
          changes: [change({ kind: 'merged', from: ['a', 'b'], to: ['x'] })],
        }),
      );
      expect(diff.correspondences.map(({ kinds }) => kinds)).to.deep.equal([['merged'], ['merged']]);
    });

    it('makes several items of one split', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: '農林業' }]),
        newPlan(
          [
            { id: 'x', title: '農業' },
            { id: 'y', title: '林業' },
          ],
          { changes: [change({ kind: 'split', from: ['a'], to: ['x', 'y'] })] },
        ),
      );
      expect(diff.correspondences.map(({ kinds }) => kinds)).to.deep.equal([['split'], ['split']]);
    });

    it('does not overrule a statement that an item is new by a similar title', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: '一店逸品事業の推進' }]),
        newPlan([{ id: 'x', title: '一店逸品事業の拡充' }], {
          changes: [change({ kind: 'added', to: ['x'] })],
        }),
      );
      expect(diff.added).to.deep.equal([
        { item: 'x', statements: [{ change: 'c1', by: 'newer', partly: false }], near: [] },
      ]);
    });

    it('cites a statement that touches an item in part without making a pair of it', () => {
      const diff = diffPlans(
        older,
        newPlan([{ id: 'x', title: '緑' }], { changes: [change({ from: ['a'], partly: ['x'] })] }),
      );
      expect(diff.added[0]?.statements).to.deep.equal([{ change: 'c1', by: 'newer', partly: true }]);
    });

    it('keeps a statement that names no item', () => {
      const diff = diffPlans(older, newPlan([], { changes: [change({ kind: 'reorganised' })] }));
      expect(diff.stated[0]).to.deep.include({ change: 'c1', use: 'names-no-item' });
    });

    it('keeps a statement on items that neither plan has, with their ids', () => {
      const diff = diffPlans(older, newPlan([], { changes: [change({ from: ['lost'] })] }));
      expect(diff.stated[0]).to.deep.include({ use: 'names-no-item', unknown: ['lost'] });
    });

    it('does not follow a statement that compares with a third plan', () => {
      const diff = diffPlans(
        older,
        newPlan([{ id: 'x', title: '緑' }], {
          changes: [change({ fromPlan: 'older-still', from: ['a'], to: ['x'] })],
        }),
      );
      expect(edges(diff)).to.deep.equal([]);
      expect(diff.stated[0]?.use).to.equal('about-another-plan');
    });
  });

  describe('by equal titles', () => {
    it('keeps an item whose title is the same but for width and white space', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: 'ＳＮＳ の活用' }]),
        newPlan([{ id: 'x', title: 'SNSの活用' }]),
      );
      expect(edge(diff, 'a', 'x')).to.deep.include({ basis: 'equal-title', kinds: ['kept'], similarity: 1 });
    });

    it('looks within one level first: a policy and an action may share their title', () => {
      const both = (suffix: string) => [
        { id: `p${suffix}`, level: 'l-policy', title: '農地の多面的機能の発揮' },
        { id: `i${suffix}`, parent: `p${suffix}`, title: '農地の多面的機能の発揮' },
      ];
      const diff = diffPlans(oldPlan(both('1')), newPlan(both('2').reverse()));
      expect(edges(diff)).to.have.members(['p1 → p2', 'i1 → i2']);
    });

    it('tells items with one title apart by the items above them', () => {
      const tree = (ids: readonly [string, string, string, string]): (Partial<Item> & { id: string })[] => [
        { id: ids[0], level: 'l-policy', title: '農業' },
        { id: ids[1], level: 'l-policy', title: '商業' },
        { id: ids[2], parent: ids[0], title: '情報発信' },
        { id: ids[3], parent: ids[1], title: '情報発信' },
      ];
      const [farm, shops, ofFarm, ofShops] = tree(['n1', 'n2', 'x', 'y']);
      const diff = diffPlans(
        oldPlan(tree(['o1', 'o2', 'a', 'b'])),
        newPlan([ofShops!, ofFarm!, shops!, farm!]),
      );
      expect(edges(diff)).to.include.members(['a → x', 'b → y']);
    });

    it('calls a title that stood twice and stands once merged, for both have a counterpart', () => {
      const diff = diffPlans(
        oldPlan([
          { id: 'a', title: '近隣市との連携' },
          { id: 'b', title: '近隣市との連携' },
        ]),
        newPlan([{ id: 'x', title: '近隣市との連携' }]),
      );
      expect(diff.correspondences.map(({ kinds, basis }) => [...kinds, basis])).to.deep.equal([
        ['merged', 'equal-title'],
        ['merged', 'equal-title'],
      ]);
    });

    it('finds a title that changed its level', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', level: 'l-policy', title: '農業の振興' }]),
        newPlan([{ id: 'x', title: '農業の振興' }]),
      );
      expect(edge(diff, 'a', 'x')).to.deep.include({ kinds: ['moved'] });
      expect(edge(diff, 'a', 'x')?.move?.changesLevel).to.equal(true);
    });

    it('never compares by circles, or by a title that the maker of the file supplied', () => {
      const older = oldPlan([
        { id: 'a', title: '○○○', titleState: 'placeholder' },
        { id: 'b', title: '農業', titleState: 'inferred' },
      ]);
      const newer = newPlan([
        { id: 'x', title: '○○○', titleState: 'placeholder' },
        { id: 'y', title: '農業' },
      ]);
      expect(edges(diffPlans(older, newer))).to.deep.equal([]);
    });
  });

  describe('by similar titles', () => {
    const similar = (older: string, newer: string) =>
      diffPlans(oldPlan([{ id: 'a', title: older }]), newPlan([{ id: 'x', title: newer }]));

    it('matches a title that only changed its way of acting, with high confidence', () => {
      const diff = similar(
        '経営力の強化に向けた各種セミナーの実施',
        '経営力の強化に向けた各種セミナーの充実',
      );
      expect(edge(diff, 'a', 'x')).to.deep.include({
        basis: 'similar-title',
        kinds: ['renamed'],
        confidence: 'high',
      });
    });

    it('does not match titles that are made alike but each name something of their own', () => {
      const diff = similar('事業融資あっせん制度の実施', '創業及び新分野融資あっせん制度の実施');
      expect(edges(diff)).to.deep.equal([]);
    });

    it('names a title that reads alike beside an item without a counterpart', () => {
      const diff = similar('事業融資あっせん制度の実施', '創業及び新分野融資あっせん制度の実施');
      expect(diff.noCounterpart[0]?.near.map(({ item }) => item)).to.deep.equal(['x']);
    });

    it('takes neither of two that are as good, and names both', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: '商店街活性化事業の推進' }]),
        newPlan([
          { id: 'x', title: '商店街活性化事業の拡充' },
          { id: 'y', title: '商店街活性化事業の充実' },
        ]),
      );
      expect(edges(diff)).to.deep.equal([]);
      expect(diff.noCounterpart[0]?.near.map(({ item }) => item)).to.deep.equal(['x', 'y']);
    });

    it('lets corresponding items below speak for a policy', () => {
      const tree = (side: string, title: string) => [
        { id: `p${side}`, level: 'l-policy', title },
        { id: `i${side}`, parent: `p${side}`, title: '消費者ニーズの調査・研究' },
        { id: `j${side}`, parent: `p${side}`, title: '商店会連絡会議等の開催' },
      ];
      const diff = diffPlans(
        oldPlan(tree('1', '活力ある組織づくり')),
        newPlan(tree('2', '活力ある商店会づくり')),
      );
      expect(edge(diff, 'p1', 'p2')).to.deep.include({
        basis: 'similar-title',
        evidence: { parents: true, children: 2, ofChildren: 2 },
      });
    });
  });

  describe('what happened', () => {
    const under = (policy: string, item: string, title: string, side: string) => [
      { id: `${side}-p`, level: 'l-policy', title: '農業' },
      { id: `${side}-q`, level: 'l-policy', title: '商業' },
      { id: `${side}-${item}`, parent: `${side}-${policy}`, title },
    ];

    it('names both places of an item that moved', () => {
      const diff = diffPlans(
        oldPlan(under('p', 'i', '直売所', 'o')),
        newPlan(under('q', 'i', '直売所', 'n')),
      );
      expect(edge(diff, 'o-i')).to.deep.include({
        kinds: ['moved'],
        move: { from: 'o-p', to: 'n-q', changesLevel: false, isFirm: true },
      });
    });

    it('says several things at once', () => {
      const diff = diffPlans(
        oldPlan(under('p', 'i', '一店逸品事業の推進', 'o')),
        newPlan(under('q', 'i', '一店逸品事業の拡充', 'n')),
      );
      expect(edge(diff, 'o-i')?.kinds).to.deep.equal(['moved', 'renamed']);
    });

    it('does not call it a move when the item above was renamed', () => {
      const older = oldPlan([
        { id: 'p', level: 'l-policy', title: '農業' },
        { id: 'i', parent: 'p', title: '直売所' },
      ]);
      const newer = newPlan(
        [
          { id: 'q', level: 'l-policy', title: '食と緑' },
          { id: 'j', parent: 'q', title: '直売所' },
        ],
        {
          changes: [
            { id: 'c', kind: 'renamed', title: '名称を変更', fromPlan: 'old', from: ['p'], to: ['q'] },
          ],
        },
      );
      expect(edge(diffPlans(older, newer), 'i', 'j')?.kinds).to.deep.equal(['kept']);
    });

    it('does not call it a move when nobody knows what became of either item above', () => {
      const older = oldPlan([
        { id: 'p', level: 'l-policy', title: '新たな価値の創造' },
        { id: 'i', parent: 'p', title: '直売所' },
      ]);
      const newer = newPlan([
        { id: 'q', level: 'l-policy', title: '魅力的な商店街' },
        { id: 'j', parent: 'q', title: '直売所' },
      ]);
      expect(edge(diffPlans(older, newer), 'i', 'j')?.kinds).to.deep.equal(['kept']);
    });

    it('says that a move hangs on our reading where the place itself is a reading', () => {
      const [p, q, i] = under('q', 'i', '直売所', 'n');
      const placement = { state: 'uncertain', confidence: 'low', reason: '行の位置による' } as const;
      const diff = diffPlans(
        oldPlan(under('p', 'i', '直売所', 'o')),
        newPlan([p!, q!, { ...i!, placement }]),
      );
      expect(edge(diff, 'o-i')?.move?.isFirm).to.equal(false);
    });

    for (const [state, title] of [
      ['missing', null],
      ['placeholder', '○○○'],
      ['provisional', '緑のまちづくり'],
    ] as const)
      it(`says that the title is pending, not renamed, where it is ${state}`, () => {
        const diff = diffPlans(
          oldPlan([{ id: 'a', title: '農業' }]),
          newPlan([{ id: 'x', title, titleState: state, continues: [{ item: 'a', basis: 'stated' }] }]),
        );
        expect(edge(diff, 'a', 'x')?.kinds).to.deep.equal(['title-pending']);
      });

    it('keeps a provisional title that stays as it was', () => {
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: '農業' }]),
        newPlan([{ id: 'x', title: '農業', titleState: 'provisional' }]),
      );
      expect(edge(diff, 'a', 'x')?.kinds).to.deep.equal(['kept']);
    });

    it('tells which marks only one of two items bears, by their labels', () => {
      const marks = [
        { id: 'm1', axis: 'stage', label: '継続' },
        { id: 'm2', axis: 'novelty', label: '新規' },
      ];
      const diff = diffPlans(
        oldPlan([{ id: 'a', title: '農業', marks: ['m2', 'm1'] }], { marks }),
        newPlan([{ id: 'x', title: '農業', marks: ['m1'] }], { marks: [{ ...marks[0]!, id: 'm1' }] }),
      );
      expect(edge(diff, 'a')?.marks).to.deep.equal({ onlyOlder: ['m2'], onlyNewer: [] });
    });
  });

  describe('what stands above the hierarchy', () => {
    const vision = (title: string | null, titleState?: 'placeholder') => [
      { id: 'v', kind: 'vision' as const, title, ...(titleState && { titleState }) },
    ];

    it('sets two visions against each other', () => {
      const diff = diffPlans(
        oldPlan([], { statements: vision('緑のまち') }),
        newPlan([], { statements: vision('水のまち') }),
      );
      expect(diff.statements).to.deep.equal([{ from: 'v', to: 'v', kind: 'reworded', changesKind: false }]);
    });

    it('says that a vision of circles is pending', () => {
      const diff = diffPlans(
        oldPlan([], { statements: vision('緑のまち') }),
        newPlan([], { statements: vision('○○○', 'placeholder') }),
      );
      expect(diff.statements[0]?.kind).to.equal('title-pending');
    });

    it('sets the direction of a field against its desired state', () => {
      const field = [{ id: 'f', level: 'l-field', title: '農業' }];
      const aim = (kind: 'direction' | 'desired-state', title: string) => [
        { id: 's', kind, title, item: 'f' },
      ];
      const diff = diffPlans(
        oldPlan(field, { statements: aim('direction', '農を育てる') }),
        newPlan(field, { statements: aim('desired-state', '農が育っている') }),
      );
      expect(diff.statements[0]).to.deep.include({ from: 's', to: 's', changesKind: true });
    });
  });

  describe('indicators', () => {
    const indicator = (rest: object = {}) => ({
      id: 'k',
      title: '農家数',
      unit: '戸',
      kind: 'count' as const,
      direction: { value: 'up' as const, basis: 'stated' as const },
      targets: [{ operator: 'at-least' as const, value: 280 }],
      ...rest,
    });

    it('are matched by equal titles, with what changed', () => {
      const diff = diffPlans(
        oldPlan([], { indicators: [indicator()] }),
        newPlan([], {
          indicators: [indicator({ id: 'n', unit: '世帯', targets: [{ operator: 'at-least', value: 300 }] })],
        }),
      );
      expect(diff.indicators).to.deep.equal([
        { from: 'k', to: 'n', kind: 'changed', basis: 'equal-title', fields: ['unit', 'targets'] },
      ]);
    });

    it('are not changed by another year of values', () => {
      const diff = diffPlans(
        oldPlan([], { indicators: [indicator()] }),
        newPlan([], { indicators: [indicator({ observations: [{ period: 'FY2022', value: 273 }] })] }),
      );
      expect(diff.indicators[0]?.kind).to.equal('kept');
    });

    it('are replaced where the newer plan says so', () => {
      const diff = diffPlans(
        oldPlan([], { indicators: [indicator({ title: '開業率' })] }),
        newPlan([], { indicators: [indicator({ title: '新設事業所割合', replaces: { title: '開業率' } })] }),
      );
      expect(diff.indicators[0]).to.deep.include({ kind: 'replaced', basis: 'stated' });
    });

    it('are not matched by a title that only reads alike', () => {
      const diff = diffPlans(
        oldPlan([], { indicators: [indicator()] }),
        newPlan([], { indicators: [indicator({ title: '認定農家数' })] }),
      );
      expect(diff.indicators.map(({ kind }) => kind)).to.deep.equal(['alone', 'alone']);
    });
  });
});

// Read by hand from the printed table of both plans and its points of change; what the titles cannot show is
// left out there too. See the notes in the seeds for each doubt.
describe('diffPlans of Nishitokyo 2019 to 2024', () => {
  const diff = diffPlans(seed('nishitokyo-2019'), seed('nishitokyo-2024'));
  const changed = diff.correspondences.filter(({ kinds }) => !kinds.includes('kept'));

  it('keeps four fields, seven policies and twenty actions by equal titles', () => {
    const kept = diff.levels.map(({ role, newer }) => [role, newer?.kinds.kept]);
    expect(kept).to.deep.equal([
      ['field', 4],
      ['policy', 7],
      ['action', 20],
    ]);
  });

  const found = [
    ['shogyo/s2', 'shogyo/s3', 'title-pending', 'stated'],
    ['shogyo/s3', 'shogyo/s4', 'renamed', 'stated'],
    ['shotengai/s1', 'shotengai/s1', 'renamed', 'similar-title'],
    ['shogyo/s1/i2', 'shogyo/s1/i2', 'renamed', 'similar-title'],
    ['shogyo/s1/i4', 'shogyo/s2/i1', 'moved renamed', 'inferred'],
    ['shotengai/s2/i3', 'shotengai/s2/i4', 'merged', 'stated'],
    ['shotengai/s2/i4', 'shotengai/s2/i4', 'merged', 'stated'],
    ['odan/s1/i1', 'odan/s1/i1', 'renamed', 'similar-title'],
    ['odan/s1/i3', 'odan/s1/i2', 'merged', 'stated'],
    ['odan/s1/i4', 'odan/s1/i2', 'merged', 'stated'],
    ['odan/s1/i5', 'odan/s1/i2', 'merged', 'stated'],
    ['odan/s1/i6', 'odan/s1/i2', 'merged', 'stated'],
    ['odan/s2/i2', 'odan/s2/i1', 'renamed', 'inferred'],
  ] as const;
  for (const [from, to, kinds, basis] of found)
    it(`finds that ${from} is ${kinds} as ${to} (${basis})`, () => {
      const one = edge(diff, from, to);
      expect([one?.kinds.join(' '), one?.basis]).to.deep.equal([kinds, basis]);
    });

  it('finds nothing beyond these', () => {
    expect(changed.map(({ from, to }) => `${from} → ${to}`)).to.have.members(
      found.map(([from, to]) => `${from} → ${to}`),
    );
  });

  it('leaves without a counterpart what a reader may connect by meaning, but the titles do not', () => {
    // old → what a person who knows the city might think of; none of it is written anywhere
    const unproven = {
      'shogyo/s1/i1': '社会や消費者の変化に対応するための事業者向けセミナー等の充実, or 人材の確保・育成支援',
      'shogyo/s2/i1': '多様な人々のチャレンジの後押し',
      'shogyo/s2/i2': '多様な人々のチャレンジの後押し',
      'shogyo/s2/i4': '幅広い世代を対象とする起業・創業支援の推進',
      'shotengai/s2': '魅力的な商店街づくり',
      'shotengai/s1/i2': '商店会の組織力強化の推進',
      'shotengai/s2/i1': '利用しやすい商店街づくりの推進',
      'shotengai/s2/i2': '商店街振興を通じたまちのにぎわい創出の支援',
      'odan/s1/i2': '西東京市ブランドの積極的な情報発信の推進',
      'odan/s3/i1': '多様な関係者の参画と協働による産業振興策の検討',
      'odan/s3/i3': '事業者と多様な主体の交流・マッチングの推進',
    };
    const nothing = ['shogyo/s3/i2', 'odan/s2/i1'];
    expect(lone(diff.noCounterpart)).to.have.members([...Object.keys(unproven), ...nothing]);
  });

  it('calls new what the city calls new', () => {
    expect(diff.added.filter(({ statements }) => statements.some(({ partly }) => !partly))).to.deep.equal([
      { item: 'shogyo/s2', statements: [{ change: 'cp1', by: 'newer', partly: false }], near: [] },
      { item: 'odan/s4/i2', statements: [{ change: 'cp6', by: 'newer', partly: false }], near: [] },
    ]);
  });

  it('follows all six points of change', () => {
    expect(diff.stated.map(({ change, use }) => [change, use])).to.deep.equal(
      ['cp1', 'cp2', 'cp3', 'cp4', 'cp5', 'cp6'].map((change) => [change, 'followed']),
    );
  });

  it('keeps support for firms and support for founders apart', () => {
    expect(edge(diff, 'shogyo/s1/i3')?.to).to.equal('shogyo/s1/i3');
    expect(edge(diff, 'shogyo/s2/i5')?.to).to.equal('shogyo/s3/i5');
  });

  it('does not call an action moved that stayed under its renamed policy', () => {
    expect(edge(diff, 'shogyo/s2/i3')?.kinds).to.deep.equal(['kept']);
  });

  it('sets the vision and the four aims against each other, all still open', () => {
    expect(diff.statements.map(({ kind }) => kind)).to.deep.equal(Array(5).fill('title-pending'));
  });
});

describe('diffPlans of Koganei 2016 to 2026', () => {
  const diff = diffPlans(seed('koganei-2016'), seed('koganei-2026'));

  it('finds no counterpart by title for any of the 33 items', () => {
    expect(diff.correspondences).to.deep.equal([]);
    expect(diff.noCounterpart).to.have.lengthOf(33);
  });

  it('counts levels that only one plan has on one side only', () => {
    expect(diff.levels.map(({ role, older, newer }) => [role, older?.total, newer?.total])).to.deep.equal([
      ['goal', 3, undefined],
      ['policy', 7, 6],
      ['project', undefined, 18],
      ['measure', 23, undefined],
    ]);
  });
});

describe('diffPlans of plans that have nothing to do with each other', () => {
  // Every edge between items of one plan, or of two cities, is wrong: titles alone must not make any.
  const halves = (name: string): [Plan, Plan] => {
    const plan = seed(name);
    const half = (rest: number) => {
      const items = (plan.items ?? []).filter((_, place) => place % 2 === rest);
      return {
        ...plan,
        id: `half-${rest}`,
        items,
        relations: [],
        changes: [],
        statements: [],
        indicators: [],
      };
    };
    return [half(0), half(1)];
  };
  const falseEdges = (older: Plan, newer: Plan) => {
    const titleOf = (plan: Plan, id: string) => String(plan.items?.find((item) => item.id === id)?.title);
    return diffPlans(older, newer)
      .correspondences.filter(({ basis }) => basis === 'similar-title')
      .map(
        ({ from, to, confidence }) =>
          `${titleOf(older, from)} / ${titleOf(newer, to)} (${String(confidence)})`,
      );
  };

  it('takes no item of Nishitokyo for another one of the same plan', () => {
    expect(falseEdges(...halves('nishitokyo-2019'))).to.deep.equal([]);
    expect(falseEdges(...halves('nishitokyo-2024'))).to.deep.equal([]);
  });

  it('takes no item of Koganei for another one of the same plan', () => {
    expect(falseEdges(...halves('koganei-2016'))).to.deep.equal([]);
    expect(falseEdges(...halves('koganei-2026'))).to.deep.equal([]);
  });

  // The price of finding titles that grew or shrank: without its own counterpart, one of such a pair is taken for the
  // other. None of these reads as high.
  it('takes an item of Kodaira for another only where one title holds the other whole', () => {
    expect(falseEdges(...halves('kodaira-industry'))).to.have.members([
      'コミュニティビジネス（CB）、ソーシャルビジネス（SB）関連セミナーの実施 / コミュニティビジネス（CB）、ソーシャルビジネス（SB）の支援 (medium)',
      'ICT活用のためのセミナー、相談窓口の開設 / セミナー、相談窓口の開設 (medium)',
    ]);
  });

  it('connects Kodaira and Nishitokyo only where both have the same words', () => {
    expect(falseEdges(seed('kodaira-industry'), seed('nishitokyo-2024'))).to.deep.equal([
      '商店会の組織力強化等 / 商店会の組織力強化の推進 (medium)',
    ]);
  });
});

describe('diffPlans of large plans', () => {
  it('compares 2,000 items with 2,000 in well under a second', () => {
    const [heads, middles, tails] = [
      ['農業', '商店街', '観光', '創業', '空き店舗', '地域資源', '事業者', '市民', '学生', '子育て'],
      [
        '情報発信',
        '活用',
        '連携',
        '人材育成',
        '交流拠点',
        '経営基盤',
        '販路',
        'ブランド',
        'イベント',
        '相談窓口',
      ],
      ['の推進', 'の支援', 'の充実', 'の検討', 'の実施'],
    ];
    const large = (id: string, shift: number) =>
      planOf({
        id,
        items: Array.from({ length: 2000 }, (_, place) => {
          const number = place + shift;
          const [head, middle] = [heads[number % 10], middles[Math.floor(number / 10) % 10]];
          const title = `${String(head)}と${String(heads[Math.floor(number / 100) % 10])}${String(middle)}${String(tails[(number * 7) % 5])}`;
          return { id: `i${place}`, title, ...(place > 100 && { parent: `i${place % 100}` }) };
        }),
      });
    const [older, newer] = [large('old', 0), large('new', 555)];
    const start = process.cpuUsage();
    diffPlans(older, newer);
    expect(process.cpuUsage(start).user / 1000).to.be.below(1500);
  });
});

/* ---- Properties ---- */

const TITLES = [
  '農業の振興',
  '農業の推進',
  '商店街の活性化',
  '商店街活性化事業の推進',
  '空き店舗の活用',
  '空き店舗活用の支援',
  '情報発信',
  'その他',
  '観光まちづくりの推進',
  '創業支援',
  '創業者支援の充実',
  'SNSの活用',
  '農',
];
const STATES = [undefined, 'stated', 'provisional', 'placeholder', 'missing', 'inferred'] as const;
const anyId = fc.integer({ min: 0, max: 14 }).map((number) => `i${number}`);

const anyItem = fc.record({
  level: fc.constantFrom(...LEVELS.map(({ id }) => id), 'l-lost'),
  title: fc.option(fc.constantFrom(...TITLES), { nil: null }),
  titleState: fc.constantFrom(...STATES),
  parent: fc.option(anyId, { nil: undefined }),
  continues: fc.option(
    fc.array(fc.record({ item: anyId, basis: fc.constantFrom('stated' as const, 'inferred' as const) }), {
      maxLength: 2,
    }),
    { nil: undefined },
  ),
});
const anyChange = fc.record({
  kind: fc.constantFrom<Change['kind']>('added', 'renamed', 'merged', 'split', 'moved', 'dropped', 'kept'),
  fromPlan: fc.constantFrom(undefined, 'old', 'new', 'lost'),
  from: fc.option(fc.array(anyId, { maxLength: 3 }), { nil: undefined }),
  to: fc.option(fc.array(anyId, { maxLength: 3 }), { nil: undefined }),
  partly: fc.option(fc.array(anyId, { maxLength: 2 }), { nil: undefined }),
});
const anyRelation = fc.record({
  kind: fc.constantFrom<Relation['kind']>('supersedes', 'superseded-by', 'upper'),
  title: fc.constant('計画'),
  plan: fc.constantFrom('old', 'new', 'lost'),
  sharedIds: fc.constantFrom(undefined, true, false),
});
const anyPlan = (id: string): fc.Arbitrary<Plan> =>
  fc
    .record({
      items: fc.array(anyItem, { maxLength: 14 }),
      changes: fc.array(anyChange, { maxLength: 4 }),
      relations: fc.array(anyRelation, { maxLength: 2 }),
    })
    .map(({ items, changes, relations }) =>
      planOf({
        id,
        items: items.map((item, place) => ({ ...item, id: `i${place}` }) as unknown as Item),
        changes: changes.map(
          (change, place) => ({ ...change, id: `${id}-c${place}`, title: '変更' }) as unknown as Change,
        ),
        relations: relations as Relation[],
      }),
    );

/** The same difference whatever the order of its lists. */
const sorted = (diff: PlanDifference) => {
  const text = (entry: unknown) => JSON.stringify(entry, sortKeys);
  const all = (list: readonly unknown[]) => list.map(text).sort();
  return {
    ...diff,
    correspondences: all(diff.correspondences),
    noCounterpart: all(diff.noCounterpart),
    added: all(diff.added),
    stated: all(diff.stated),
    statements: all(diff.statements),
    indicators: all(diff.indicators),
    levels: all(diff.levels),
  };
};
const sortKeys = (_: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

describe('any difference', () => {
  it('of a plan and itself is that all is kept', () => {
    fc.assert(
      fc.property(anyPlan('old'), (plan) => {
        const diff = diffPlans(plan, plan);
        expect([...diff.noCounterpart, ...diff.added]).to.deep.equal([]);
        expect(diff.correspondences.filter(({ kinds }) => kinds.join() !== 'kept')).to.deep.equal([]);
      }),
    );
  });

  for (const name of [
    'nishitokyo-2019',
    'nishitokyo-2024',
    'kodaira-industry',
    'koganei-2016',
    'koganei-2026',
  ])
    it(`of ${name} and itself under another id is that all with a title is kept`, () => {
      const plan = seed(name);
      const diff = diffPlans(plan, { ...plan, id: 'another' });
      expect(diff.correspondences.filter(({ from, to }) => from !== to)).to.deep.equal([]);
      const untitled = (plan.items ?? []).filter(({ title }) => title === null).map(({ id }) => id);
      expect(lone(diff.noCounterpart)).to.deep.equal(untitled);
    });

  it('names every item of both plans', () => {
    fc.assert(
      fc.property(anyPlan('old'), anyPlan('new'), (older, newer) => {
        const diff = diffPlans(older, newer);
        const [left, right] = [
          [...diff.correspondences.map(({ from }) => from), ...lone(diff.noCounterpart)],
          [...diff.correspondences.map(({ to }) => to), ...lone(diff.added)],
        ];
        expect(new Set(left)).to.deep.equal(new Set(older.items?.map(({ id }) => id)));
        expect(new Set(right)).to.deep.equal(new Set(newer.items?.map(({ id }) => id)));
      }),
    );
  });

  it('names no item both with and without a counterpart', () => {
    fc.assert(
      fc.property(anyPlan('old'), anyPlan('new'), (older, newer) => {
        const diff = diffPlans(older, newer);
        const linked = new Set(diff.correspondences.map(({ from }) => from));
        expect(lone(diff.noCounterpart).filter((item) => linked.has(item))).to.deep.equal([]);
      }),
    );
  });

  it('read backwards is the difference of the plans the other way round', () => {
    fc.assert(
      fc.property(anyPlan('old'), anyPlan('new'), (older, newer) => {
        expect(sorted(diffPlans(newer, older))).to.deep.equal(sorted(reverseDiff(diffPlans(older, newer))));
      }),
      { numRuns: 300 },
    );
  });

  it('of real plans reads the same backwards', () => {
    const [older, newer] = [seed('nishitokyo-2019'), seed('nishitokyo-2024')];
    expect(sorted(diffPlans(newer, older))).to.deep.equal(sorted(reverseDiff(diffPlans(older, newer))));
  });

  it('reversed twice is itself', () => {
    fc.assert(
      fc.property(anyPlan('old'), anyPlan('new'), (older, newer) => {
        const diff = diffPlans(older, newer);
        expect(sorted(reverseDiff(reverseDiff(diff)))).to.deep.equal(sorted(diff));
      }),
    );
  });

  it('by titles alone does not depend on undeclared ids', () => {
    const renamed = (plan: Plan): Plan => ({
      ...plan,
      items: (plan.items ?? []).map(({ parent, ...item }) => ({
        ...item,
        id: `other-${item.id}`,
        ...(parent !== undefined && { parent: `other-${parent}` }),
      })),
    });
    const bare = (id: string) =>
      anyPlan(id).map((plan) => ({
        ...plan,
        relations: [],
        changes: [],
      }));
    fc.assert(
      fc.property(bare('old'), bare('new'), (older, newer) => {
        const [plain, other] = [diffPlans(older, newer), diffPlans(older, renamed(newer))];
        expect(edges(other)).to.deep.equal(
          plain.correspondences.map(({ from, to }) => `${from} → other-${to}`),
        );
      }),
    );
  });
});
