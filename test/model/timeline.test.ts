import { expect } from 'chai';
import fc from 'fast-check';
import { timelineOf, type Timeline } from '../../src/model/timeline.js';
import { daysOf, type Plan, type PlanEvent, type Relation } from '../../src/schema/index.js';
import { planOf, seed } from './plans.js';

const koganei = () => timelineOf(seed('koganei-2026'), [seed('koganei-2016')]);
const nishitokyo = () => timelineOf(seed('nishitokyo-2024'), [seed('nishitokyo-2019')]);

const iso = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10);
const editions = ({ entries }: Timeline) =>
  entries
    .filter(({ lane }) => lane === 'edition')
    .map(({ role, stretch }) => [role, iso(stretch?.first?.day), iso(stretch?.last?.day)]);
const plan = (id: string, rest: Partial<Plan>): Plan => ({ ...planOf({ id }), ...rest });

describe('timelineOf', () => {
  it('joins three editions of one plan from two files', () => {
    expect(editions(koganei())).to.deep.equal([
      ['before', '2011-04-01', '2021-03-31'],
      ['before', '2016-04-01', '2021-03-31'],
      ['this', '2026-04-01', '2031-03-31'],
    ]);
  });

  it('keeps what each file says of the same plan', () => {
    const found = koganei().entries.find(({ id }) => id === 'plan/koganei-2016')!;
    expect(found.sources.map(({ of, plan: { id } }) => [of, id])).to.deep.equal([
      ['plan', 'koganei-2016'],
      ['relation', 'koganei-2026'],
    ]);
  });

  it('names the years between two editions that none covers', () => {
    const gaps = koganei().gaps.map(({ first, last }) => [iso(first.day), iso(last.day), last.isInferred]);
    expect(gaps).to.deep.equal([['2021-04-01', '2026-03-31', true]]);
  });

  it('puts the halves of a plan into the plan, and not into the edition that is one of them', () => {
    const parts = koganei().entries.flatMap(({ id, parts }) =>
      parts.map((part) => [id, part.sources.length]),
    );
    expect(parts).to.deep.equal([
      ['koganei-2016/rel-2011', 1],
      ['koganei-2016/rel-2011', 1],
    ]);
  });

  it('leaves an end that nobody knows open, and a period without ends without a place', () => {
    expect(editions(nishitokyo())).to.deep.equal([
      ['before', '2019-04-01', '2024-03-31'],
      ['this', '2024-04-01', undefined],
      ['whole', undefined, undefined],
    ]);
  });

  it('tells of a publication once that an event and a document tell of too', () => {
    const found = koganei().entries.filter(({ sources }) =>
      sources.some((one) => one.of === 'published' && one.plan.id === 'koganei-2026'),
    );
    expect(found.map(({ sources }) => sources.map(({ of }) => of))).to.deep.equal([
      ['event', 'published', 'document'],
    ]);
  });

  it('keeps a meeting apart from a publication on the same day', () => {
    const days = timelineOf(seed('kodaira-grant-2020')).entries.filter(({ lane }) => lane === 'event');
    expect(days.map(({ sources }) => sources[0]!.of)).to.have.members(['published', 'event']);
  });

  it('has the plan alone where the file says nothing about time', () => {
    expect(timelineOf(planOf({}))).to.deep.include({ gaps: [] });
    expect(timelineOf(planOf({})).entries.map(({ role }) => role)).to.deep.equal(['this']);
    expect(timelineOf(planOf({}))).to.not.have.property('bounds');
  });

  it('sees no gap where an edition may reach into the time', () => {
    const next: Relation = { kind: 'superseded-by', title: '次', period: { from: 'FY2030', to: 'FY2034' } };
    const open = plan('open', { period: { from: 'FY2020' }, relations: [next] });
    expect(timelineOf(open).gaps).to.deep.equal([]);
    const closed = plan('closed', { period: { from: 'FY2020', to: 'FY2024' }, relations: [next] });
    expect(timelineOf(closed).gaps).to.have.lengthOf(1);
    const before: Relation = { kind: 'supersedes', title: '前', period: { to: 'FY2029' } };
    const unbegun = plan('unbegun', { ...closed, relations: [next, before] });
    expect(timelineOf(unbegun).gaps).to.deep.equal([]);
  });

  it('follows a chain of editions in both directions', () => {
    const chain = timelineOf(plan('b', { relations: [{ kind: 'supersedes', title: 'A', plan: 'a' }] }), [
      plan('c', { relations: [{ kind: 'supersedes', title: 'B', plan: 'b' }] }),
      plan('a', { relations: [{ kind: 'supersedes', title: '0', plan: 'z' }] }),
      plan('elsewhere', {}),
    ]);
    expect(Object.fromEntries(chain.entries.map(({ id, role }) => [id, role]))).to.deep.equal({
      'plan/a': 'before',
      'plan/b': 'this',
      'plan/c': 'after',
      'plan/elsewhere': 'other',
      'plan/z': 'before',
    });
  });

  it('takes no plan for an edition because its file is given, but for what the files say it is', () => {
    const own = plan('own', { relations: [{ kind: 'upper', title: 'U', plan: 'u' }] });
    const superseded: Relation[] = [{ kind: 'supersedes', title: 'V', plan: 'v' }];
    const { entries } = timelineOf(own, [plan('u', {}), plan('w', { relations: superseded })]);
    expect(Object.fromEntries(entries.map(({ id, lane }) => [id, lane]))).to.deep.equal({
      'plan/own': 'edition',
      'plan/u': 'upper',
      'plan/v': 'related',
      'plan/w': 'related',
    });
  });

  it('takes a plan for an edition where one relation says so, and for its period what goes first', () => {
    const relations: Relation[] = [
      { kind: 'related', title: 'A', plan: 'a', period: { from: '2001', to: '2002' } },
      { kind: 'supersedes', title: 'A', plan: 'a', period: { from: '2001', to: '2005' } },
      { kind: 'supersedes', title: 'A', plan: 'a', period: { from: '2001', to: '2004' } },
    ];
    for (const order of [relations, [...relations].reverse()]) {
      const old = timelineOf(plan('b', { relations: order }), []).entries.find(({ id }) => id === 'plan/a')!;
      expect(old.lane).to.equal('edition');
      expect(old.stretch?.last?.day).to.equal(daysOf('2004').last);
      expect(old.sources).to.have.length(3);
    }
  });

  describe('whatever the plans', () => {
    const when = fc.oneof(
      fc.integer({ min: 1990, max: 2050 }).map((year) => `FY${String(year)}`),
      fc.integer({ min: 1990, max: 2050 }).map(String),
      fc
        .tuple(fc.integer({ min: 1990, max: 2050 }), fc.integer({ min: 1, max: 12 }))
        .map(([year, month]) => `${String(year)}-${String(month).padStart(2, '0')}`),
    );
    const maybe = fc.option(when, { nil: null });
    const span = fc
      .record({ from: maybe, to: maybe })
      .filter(({ from, to }) => !from || !to || daysOf(from).first <= daysOf(to).last);
    const relation: fc.Arbitrary<Relation> = fc.record({
      kind: fc.constantFrom('upper', 'related', 'supersedes', 'superseded-by', 'part-of'),
      title: fc.constantFrom('A', 'B', 'C'),
      plan: fc.option(fc.constantFrom('p1', 'p2', 'p3'), { nil: undefined }),
      period: span,
    }) as fc.Arbitrary<Relation>;
    const event: fc.Arbitrary<PlanEvent> = fc.record({
      kind: fc.constantFrom('adopted', 'revised', 'period', 'meeting'),
      title: fc.constantFrom('X', 'Y', 'Z'),
      span,
    });
    const aPlan = (id: string): fc.Arbitrary<Plan> =>
      fc
        .record({
          period: span,
          relations: fc.uniqueArray(relation, { maxLength: 4, selector: ({ title }) => title }),
          events: fc.uniqueArray(event, { maxLength: 4, selector: ({ title }) => title }),
        })
        .map((rest) => plan(id, rest));
    const plans = fc.tuple(aPlan('p1'), aPlan('p2'), aPlan('p3'));

    it('does not hang on the order of files, nor on that of records', () => {
      fc.assert(
        fc.property(plans, ([first, ...others]) => {
          const turned = (one: Plan): Plan => ({
            ...one,
            relations: [...one.relations!].reverse(),
            events: [...one.events!].reverse(),
          });
          const ids = (timeline: Timeline) => [
            timeline.entries.map(({ id, stretch, role }) => [id, stretch, role]),
            timeline.gaps,
          ];
          const back = timelineOf(turned(first), others.map(turned).reverse());
          expect(ids(back)).to.deep.equal(ids(timelineOf(first, others)));
        }),
      );
    });

    it('makes no date of what nobody knows, and no gap that an edition covers', () => {
      fc.assert(
        fc.property(plans, ([first, ...others]) => {
          const { entries, gaps } = timelineOf(first, others);
          const known = new Set(
            [first, ...others]
              .flatMap(({ period, relations, events }) => [
                period,
                ...relations!.map((one) => one.period),
                ...events!.map((one) => one.span),
              ])
              .flatMap((one) => [one?.from, one?.to])
              .filter((one): one is string => typeof one === 'string')
              .flatMap((one) => [daysOf(one).first, daysOf(one).last]),
          );
          for (const { stretch } of entries)
            for (const edge of [stretch?.first, stretch?.last]) if (edge) expect(known).to.include(edge.day);
          for (const gap of gaps) {
            expect(gap.last.day).to.be.at.least(gap.first.day);
            for (const { lane, stretch } of entries)
              if (lane === 'edition' && stretch)
                expect(
                  (stretch.last?.day ?? Infinity) < gap.first.day ||
                    (stretch.first?.day ?? -Infinity) > gap.last.day,
                ).to.equal(true);
          }
        }),
      );
    });

    it('holds every entry once, dated ones in the order in which they begin', () => {
      fc.assert(
        fc.property(plans, ([first, ...others]) => {
          const { entries } = timelineOf(first, others);
          expect(new Set(entries.map(({ id }) => id)).size).to.equal(entries.length);
          const starts = entries.map(({ stretch }) => stretch?.first?.day ?? stretch?.last?.day ?? Infinity);
          expect(starts).to.deep.equal([...starts].sort((a, b) => (a === b ? 0 : a - b)));
        }),
      );
    });
  });
});
