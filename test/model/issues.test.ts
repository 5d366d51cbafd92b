import { expect } from 'chai';
import fc from 'fast-check';
import { issueAnswers } from '../../src/model/issues.js';
import { indexPlan } from '../../src/model/index.js';
import type { Link, Plan } from '../../src/schema.js';
import { planOf, seed } from './plans.js';

const answersOf = (plan: Plan) => issueAnswers(indexPlan(plan));
const ids = (records: readonly { readonly id: string }[] | undefined) => records?.map(({ id }) => id);

/** 一 and 二 under 甲; an action under each. */
const ITEMS = [
  { id: 'field', level: 'l-field' },
  { id: 'p1', level: 'l-policy', parent: 'field' },
  { id: 'a1', level: 'l-action', parent: 'p1' },
  { id: 'p2', level: 'l-policy', parent: 'field' },
  { id: 'a2', level: 'l-action', parent: 'p2' },
];

type Sketch = Partial<Link> & Pick<Link, 'from' | 'to'>;

const planWith = (links: readonly Sketch[], more: Partial<Plan> = {}, items = ITEMS): Plan => ({
  ...planOf({ items }),
  issues: [
    { id: 'i1', title: '課題1' },
    { id: 'i2', title: '課題2' },
  ],
  links: links.map((link) => ({ kind: 'leads-to', basis: 'stated', ...link })),
  ...more,
});
const bandsOf = (...links: readonly Sketch[]) =>
  answersOf(planWith(links)).bands.map(({ issue, to, weight, basis, confidence }) =>
    [issue.id, to.id, weight, basis, confidence].filter(Boolean).join(' '),
  );

describe('issueAnswers', () => {
  describe('of Nishitokyo’s plan', () => {
    const { issues, policies, answers, bands, gaps, level, others } = answersOf(seed('nishitokyo-2024'));

    // difficulties.md, part 2: 32 issues, 20 primary links certain and 12 probable, all inferred.
    it('has 82 answers to 32 issues, all of them inferred', () => {
      expect([issues.length, answers.length, others.length]).to.deep.equal([32, 82, 0]);
      expect(answers.every(({ link }) => link.basis === 'inferred')).to.be.true;
    });

    it('has one main band for each issue, 20 of them certain', () => {
      const main = bands.filter(({ weight }) => weight === 'main');
      expect(main.map(({ issue }) => issue)).to.deep.equal(issues);
      expect(main.filter(({ confidence }) => confidence === 'certain')).to.have.lengthOf(20);
      expect(main.filter(({ confidence }) => confidence === 'medium')).to.have.lengthOf(12);
    });

    it('rolls the answers up to 12 policies in the order of the plan, each of which answers some issue', () => {
      expect(level?.level.label).to.equal('施策');
      expect(ids(policies)).to.deep.equal(
        ['nogyo/s1', 'nogyo/s2', 'shogyo/s1', 'shogyo/s2', 'shogyo/s3', 'shogyo/s4', 'shotengai/s1'].concat([
          'shotengai/s2',
          'odan/s1',
          'odan/s2',
          'odan/s3',
          'odan/s4',
        ]),
      );
      expect(gaps.idle).to.be.empty;
      expect(gaps.unanswered).to.be.empty;
    });

    it('takes what a direction answers to its field, above the policies', () => {
      const above = bands.filter(({ isPolicy }) => !isPolicy);
      expect(above.map(({ issue, to }) => [issue.id, to.id])).to.deep.equal([['g1.1', 'nogyo']]);
    });

    it('loses no answer: each is in one band', () => {
      expect(bands.flatMap((band) => band.answers)).to.have.lengthOf(82);
      expect(new Set(bands.flatMap((band) => band.answers))).to.have.property('size', 82);
    });

    it('knows the works that no link names', () => {
      const below = gaps.below.map(({ level: use, idle }) => [
        use.level.label,
        use.items.length,
        idle.length,
      ]);
      const named = new Set(answers.map(({ target }) => target.id));
      const works = (seed('nishitokyo-2024').items ?? []).filter((item) => item.level === 'l-action');
      expect(below).to.deep.equal([['取組み内容', 40, works.filter(({ id }) => !named.has(id)).length]]);
    });

    it('says nothing of indicators where the plan has none', () => {
      expect(gaps.unmeasured).to.equal(undefined);
    });
  });

  it('names the policy of Kodaira that no indicator measures', () => {
    const { gaps, policies, issues } = answersOf(seed('kodaira-industry'));
    expect(ids(gaps.unmeasured)).to.deep.equal(['II-M4']);
    expect(policies).to.have.lengthOf(8);
    expect(issues).to.be.empty;
    expect(gaps.idle).to.be.empty;
  });

  it('asks the level that indicators speak of, where none is called policies', () => {
    const { level, gaps } = answersOf(seed('kodaira-grant-2020'));
    expect(level?.level.id).to.equal('l-part');
    expect(gaps.unmeasured).to.be.empty;
  });

  it('has no level where a plan has neither policies nor anything that speaks of items', () => {
    const plan = planOf({ items: [{ id: 'a', level: 'l-action' }] });
    expect(answersOf(plan)).to.deep.include({ level: undefined, policies: [], bands: [] });
  });

  describe('bands', () => {
    it('join what stands in one policy, with the weight and the basis of the weightiest', () => {
      expect(
        bandsOf(
          { from: 'i1', to: 'a1', weight: 'partial', basis: 'stated' },
          { from: 'i1', to: 'p1', weight: 'main', basis: 'inferred', confidence: 'low' },
          { from: 'i1', to: 'a1', weight: 'main', basis: 'inferred', confidence: 'high' },
        ),
      ).to.deep.equal(['i1 p1 main inferred high']);
    });

    it('are stated where one of the weightiest links is', () => {
      expect(
        bandsOf(
          { from: 'i1', to: 'a1', weight: 'main', basis: 'inferred', confidence: 'certain' },
          { from: 'i1', to: 'p1', weight: 'main', basis: 'stated' },
        ),
      ).to.deep.equal(['i1 p1 main stated']);
    });

    it('take a policy that covers an issue for the same as an issue that leads to it', () => {
      expect(bandsOf({ from: 'p2', to: 'i2', kind: 'covers' })).to.deep.equal(['i2 p2 unstated stated']);
    });

    it('leave out what answers nothing', () => {
      const links: Sketch[] = [
        { from: 'p1', to: 'i1', kind: 'leads-to' },
        { from: 'i1', to: 'i2', kind: 'leads-to' },
        { from: 'i1', to: 'p1', kind: 'related' },
      ];
      expect(bandsOf(...links)).to.be.empty;
      expect(answersOf(planWith(links)).others).to.have.lengthOf(3);
    });

    it('go to each policy that lists the work, again or first', () => {
      const items = ITEMS.map((item) => (item.id === 'a1' ? { ...item, alsoUnder: [{ item: 'p2' }] } : item));
      const { bands, gaps } = answersOf(planWith([{ from: 'i1', to: 'a1' }], {}, items));
      expect(bands.map(({ to }) => to.id)).to.deep.equal(['p1', 'p2']);
      expect(gaps.idle).to.be.empty;
    });
  });

  describe('gaps', () => {
    it('are the issues without an answer, and the policies that answer none', () => {
      const { gaps } = answersOf(planWith([{ from: 'i1', to: 'a2' }]));
      expect([ids(gaps.unanswered), ids(gaps.idle)]).to.deep.equal([['i2'], ['p1']]);
      expect(gaps.below.map(({ idle }) => ids(idle))).to.deep.equal([['a1']]);
    });

    it('tell an answer in part from one above the policies and from none', () => {
      const { gaps } = answersOf(
        planWith([
          { from: 'i1', to: 'p1', weight: 'partial' },
          { from: 'i2', to: 'field', weight: 'main' },
        ]),
      );
      expect([ids(gaps.partly), ids(gaps.onlyAbove), ids(gaps.unanswered)]).to.deep.equal([
        ['i1'],
        ['i2'],
        [],
      ]);
    });

    it('count an indicator of a work for the policy that holds it', () => {
      const { gaps } = answersOf(
        planWith([], {
          indicators: [
            {
              id: 'k',
              title: '件数',
              unit: null,
              kind: 'count',
              items: ['a2'],
              direction: { value: 'up', basis: 'stated' },
            },
          ],
        }),
      );
      expect(ids(gaps.unmeasured)).to.deep.equal(['p1']);
    });

    it('share the issues out: each is answered, answered in part, above the policies, or not at all', () => {
      const link = fc.record({
        from: fc.constantFrom('i1', 'i2'),
        to: fc.constantFrom('field', 'p1', 'a1', 'p2', 'a2', 'i1'),
        kind: fc.constantFrom('leads-to' as const, 'covers' as const, 'related' as const),
        weight: fc.constantFrom('main' as const, 'partial' as const),
        basis: fc.constantFrom('stated' as const, 'inferred' as const),
      });
      fc.assert(
        fc.property(fc.array(link, { maxLength: 12 }), (links) => {
          const { issues, bands, gaps, policies, answers, others } = answersOf(planWith(links));
          expect(answers.length + others.length).to.equal(links.length);
          const full = issues.filter((issue) =>
            bands.some((band) => band.issue === issue && band.isPolicy && band.weight === 'main'),
          );
          const parts = [full, gaps.partly, gaps.onlyAbove, gaps.unanswered].flat();
          expect(new Set(parts).size).to.equal(parts.length);
          expect(parts).to.have.members([...issues]);
          const answering = policies.filter((policy) => bands.some(({ to }) => to === policy));
          expect([...answering, ...gaps.idle]).to.have.members([...policies]);
        }),
      );
    });
  });
});
