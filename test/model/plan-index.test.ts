import { expect } from 'chai';
import fc from 'fast-check';
import { indexPlan } from '../../src/model/index.js';
import type { Item, Plan } from '../../src/schema.js';
import { parsedSeed, planOf } from '../seeds/seed.js';

describe('indexPlan', () => {
  describe('the hierarchy', () => {
    const index = indexPlan(
      planWith({
        levels: [
          { id: 'goal', label: '目標', role: 'goal' },
          { id: 'unused', label: '施策', role: 'policy' },
          { id: 'project', label: '事業', role: 'project' },
        ],
        items: [
          item('b1', { parent: 'b' }),
          item('a', { level: 'goal' }),
          item('b', { level: 'goal' }),
          item('a2', { parent: 'a' }),
          item('a1', { parent: 'a' }),
          item('a1x', { parent: 'a1' }),
        ],
      }),
    );

    it('keeps the order of the file among siblings', () => {
      expect(ids(index.roots)).to.deep.equal(['a', 'b']);
      expect(ids(index.childrenOf('a'))).to.deep.equal(['a2', 'a1']);
    });

    it('has no children below a leaf, and none below what is no item', () => {
      expect(index.childrenOf('a2')).to.deep.equal([]);
      expect(index.childrenOf('nowhere')).to.deep.equal([]);
    });

    it('leads from the root to the item', () => {
      expect(ids(index.pathTo('a1x'))).to.deep.equal(['a', 'a1', 'a1x']);
      expect(ids(index.pathTo('a'))).to.deep.equal(['a']);
      expect(index.pathTo('nowhere')).to.deep.equal([]);
    });

    it('gathers the item and everything below it', () => {
      expect([...index.branchOf('a')]).to.have.members(['a', 'a1', 'a2', 'a1x']);
      expect([...index.branchOf('a1x')]).to.deep.equal(['a1x']);
      expect(index.branchOf('nowhere').size).to.equal(0);
    });

    it('names only the levels that are used, from the top down', () => {
      expect(index.levels.map(({ level, items }) => [level.id, items.length])).to.deep.equal([
        ['goal', 2],
        ['project', 4],
      ]);
    });

    it('tells the level of an item', () => {
      expect(index.levelOf('a')?.label).to.equal('目標');
      expect(index.levelOf('nowhere')).to.equal(undefined);
    });
  });

  describe('an order that items state', () => {
    const ordered = (...orders: (number | undefined)[]) =>
      ids(
        indexPlan(
          planWith({
            items: orders.map((order, at) => item(`i${String(at)}`, order === undefined ? {} : { order })),
          }),
        ).roots,
      );

    it('goes before the order of the file', () => {
      expect(ordered(3, 1, 2)).to.deep.equal(['i1', 'i2', 'i0']);
    });

    it('takes 0 and numbers below for an order like any other', () => {
      expect(ordered(1, 0, -1)).to.deep.equal(['i2', 'i1', 'i0']);
    });

    it('leaves items of the same order as the file has them', () => {
      expect(ordered(1, 1, 0)).to.deep.equal(['i2', 'i0', 'i1']);
    });
  });

  describe('a cycle, which no checked plan has', () => {
    const index = indexPlan(
      planWith({
        items: [item('a', { parent: 'b' }), item('b', { parent: 'a' }), item('c', { parent: 'c' })],
      }),
    );

    it('passes every item once', () => {
      expect(ids(index.pathTo('a'))).to.deep.equal(['b', 'a']);
      expect(ids(index.pathTo('c'))).to.deep.equal(['c']);
      expect([...index.branchOf('a')]).to.have.members(['a', 'b']);
    });

    it('hangs from no root', () => {
      expect(index.roots).to.deep.equal([]);
    });
  });

  describe('items listed again (再掲)', () => {
    const index = indexPlan(
      planWith({
        items: [
          item('a'),
          item('b'),
          item('a1', { parent: 'a', alsoUnder: [{ item: 'b' }, { item: 'b' }] }),
          item('b1', { parent: 'b' }),
        ],
      }),
    );

    it('stand once under the other item, apart from its children', () => {
      expect(ids(index.listedAgainUnder('b'))).to.deep.equal(['a1']);
      expect(ids(index.childrenOf('b'))).to.deep.equal(['b1']);
    });

    it('keep one place in the hierarchy, so that nothing is counted twice', () => {
      expect(ids(index.pathTo('a1'))).to.deep.equal(['a', 'a1']);
      expect(index.branchOf('b').has('a1')).to.equal(false);
    });
  });

  describe('reports', () => {
    const index = indexPlan(
      planWith({
        items: [item('a'), item('b')],
        reports: [
          { id: 'r1', period: 'FY2022', items: ['a', 'b'], text: '一つの文' },
          { id: 'r2', period: '2023-03-31', items: ['a'] },
          { id: 'r3', period: { at: 'FY2023', printed: '令和５年度' }, items: ['a'] },
          { id: 'r4', period: { at: null, printed: '不明' }, items: ['a'] },
        ],
      }),
    );

    it('that serve two items are found under both', () => {
      expect(ids(index.reportsOf('b'))).to.deep.equal(['r1']);
      expect(ids(index.reportsOf('a'))).to.include('r1');
    });

    it('are those of one fiscal year, which ends in March', () => {
      expect(ids(index.reportsOf('a', 2022))).to.deep.equal(['r1', 'r2']);
      expect(ids(index.reportsOf('a', 2023))).to.deep.equal(['r3']);
    });

    it('of a time that cannot be placed belong to no year, but are not lost', () => {
      expect(ids(index.reportsOf('a'))).to.deep.equal(['r1', 'r2', 'r3', 'r4']);
    });

    it('tell which fiscal years there are', () => {
      expect(index.fiscalYears).to.deep.equal([2022, 2023]);
    });

    it('are none of an item without any', () => {
      expect(index.reportsOf('nowhere')).to.deep.equal([]);
    });
  });

  it('counts fiscal years from the month in which the plan’s year begins', () => {
    const plan = planWith({
      fiscalYearStartMonth: 1,
      items: [item('a')],
      reports: [{ id: 'r', period: '2023-03-31', items: ['a'] }],
    });
    expect(indexPlan(plan).fiscalYears).to.deep.equal([2023]);
  });

  it('finds a change under the items that it made, wholly or in part, once each', () => {
    const index = indexPlan(
      planWith({
        items: [item('a'), item('b')],
        changes: [{ id: 'c', kind: 'merged', title: '統合', from: ['old'], to: ['a'], partly: ['a', 'b'] }],
      }),
    );
    expect([ids(index.changesTo('a')), ids(index.changesTo('b'))]).to.deep.equal([['c'], ['c']]);
    expect(index.changesTo('old')).to.deep.equal([]);
  });

  it('follows links from either end', () => {
    const index = indexPlan(
      planWith({
        items: [item('a')],
        issues: [{ id: 'q', title: '課題' }],
        links: [{ id: 'l', from: 'q', to: 'a', kind: 'leads-to', basis: 'inferred' }],
      }),
    );
    expect([
      index.linksFrom('q').length,
      index.linksTo('a').length,
      index.linksFrom('a').length,
    ]).to.deep.equal([1, 1, 0]);
  });

  it('is empty for a plan that says nothing yet', () => {
    const index = indexPlan(planWith({}));
    expect([index.roots, index.levels, index.fiscalYears]).to.deep.equal([[], [], []]);
  });

  it('hangs every item of a tree from exactly one root', () => {
    const anyTree = fc
      .array(fc.nat(), { maxLength: 30 })
      .map((picks) =>
        picks.map((pick, at) =>
          item(`i${String(at)}`, pick % (at + 1) === at ? {} : { parent: `i${String(pick % (at + 1))}` }),
        ),
      );
    fc.assert(
      fc.property(anyTree, (items) => {
        const index = indexPlan(planWith({ items }));
        const all = index.roots.flatMap((root) => [...index.branchOf(root.id)]);
        expect(all).to.have.length(items.length);
        expect(all).to.have.members(ids(items));
        for (const one of items)
          expect(index.branchOf(index.pathTo(one.id)[0]!.id).has(one.id)).to.equal(true);
      }),
    );
  });

  // The counts are those of difficulties.md, A0 and A5.
  describe('the industry plan of Kodaira', () => {
    const index = indexPlan(planOf(parsedSeed('kodaira-industry')));

    it('has 2 directions, 8 policies, 22 programmes and 50 actions', () => {
      expect(index.levels.map(({ items }) => items.length)).to.deep.equal([2, 8, 22, 50]);
    });

    it('has 16 actions under the first direction and 34 under the second', () => {
      const deepest = index.levels.at(-1)!.level.id;
      const actions = index.roots.map(
        ({ id }) => [...index.branchOf(id)].filter((one) => index.levelOf(one)?.id === deepest).length,
      );
      expect(actions).to.deep.equal([16, 34]);
    });

    it('has no indicator under Ⅱ-4, which is neither missing nor zero', () => {
      expect(index.indicatorsOf('II-M4')).to.deep.equal([]);
      expect(index.indicatorsOf('I-M3')).to.have.length(2);
    });

    it('reports on every action in the one year that there is', () => {
      expect(index.fiscalYears).to.deep.equal([2022]);
      const unreported = index.levels
        .at(-1)!
        .items.filter(({ id }) => index.reportsOf(id, 2022).length === 0);
      expect(ids(unreported)).to.deep.equal([]);
    });
  });
});

function ids(records: readonly { readonly id?: string | undefined }[]) {
  return records.map(({ id }) => id);
}

function item(id: string, more: Partial<Item> = {}): Item {
  return { id, level: 'project', title: id, ...more };
}

function planWith(more: Partial<Plan>): Plan {
  return {
    schemaVersion: '1',
    id: 'p',
    title: '計画',
    publisher: { name: '市' },
    lang: 'ja',
    status: { state: 'adopted' },
    ...more,
  };
}
