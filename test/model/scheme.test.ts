import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { hasOwnVerdicts, rollUp, shownVerdict, type Verdicts } from '../../src/model/index.js';
import { assignedVerdictOf, verdictsOf } from '../../src/model/scheme.js';
import { parsePlan, parsePlanText } from '../../src/schema.js';
import type { Assignment, Condition, Indicator, Plan, StatusScheme } from '../../src/schema/index.js';
import { planOf, the } from '../seeds/seed.js';

const example = (name: string): Plan =>
  planOf(
    parsePlanText(readFileSync(new URL(`../../seeds/examples/${name}.plan.json`, import.meta.url), 'utf8')),
  );

describe('hasOwnVerdicts', () => {
  it('is true of a plan with a scheme, and of one with verdicts that people gave', () => {
    expect(hasOwnVerdicts(planWith({}, []))).to.equal(true);
    const { statusScheme: _, ...bare } = planWith({}, []);
    expect(hasOwnVerdicts(bare)).to.equal(false);
    expect(hasOwnVerdicts({ ...bare, assignments: [given('achieved')] })).to.equal(true);
  });
});

describe('verdictsOf', () => {
  // anchors: S above target; A above baseline; B within 10 % below the baseline; C worse; - not measurable.
  describe('the grades of Nagayo', () => {
    const plan = example('nagayo-scheme');
    const of = (id: string) => verdictsOf(plan, the(plan.indicators, id));
    const code = (id: string) => of(id).scheme?.grade?.code;

    for (const { id } of plan.indicators ?? [])
      it(`give ${id} the grade that its name says`, () => {
        const expected = /^(s|a|b|c|none)/.exec(id === 'keep' ? 'b' : id)?.[0] ?? '';
        expect(code(id)?.toLowerCase()).to.equal(expected);
      });

    it('are each given to some indicator', () => {
      const codes = new Set((plan.indicators ?? []).map(({ id }) => code(id)));
      expect([...codes].sort()).to.deep.equal(plan.statusScheme?.verdicts.map((one) => one.code).sort());
    });

    it('hang on a reading of the scheme where a value hits the border', () => {
      const hanging = (plan.indicators ?? []).filter(({ id }) => {
        const { scheme } = of(id);
        return scheme?.kind === 'graded' && scheme.sureness === 'conditional';
      });
      expect(hanging.map(({ id }) => id)).to.deep.equal(['s-exact', 'a-exact']);
    });

    it('tell what was not met before', () => {
      const { scheme } = of('c-up');
      const failed = scheme?.kind === 'graded' ? scheme.failed : [];
      expect(failed.map(({ condition }) => condition.quantity)).to.deep.equal([
        'better-than-target',
        'better-than-baseline',
        'better-than-baseline-percent',
      ]);
      // 181 shops after 210.
      expect(failed.at(-1)?.value).to.be.closeTo((-29 / 210) * 100, 1e-9);
    });

    it('tell the numbers that decided', () => {
      const { scheme } = of('b-down');
      // 95 after 88 accidents, of which less is better: 7 of 88 worse.
      expect(scheme?.kind === 'graded' && scheme.conditions).to.deep.equal([
        {
          condition: { quantity: 'better-than-baseline-percent', is: '>=', than: -10 },
          value: (-7 / 88) * 100,
          than: -10,
        },
      ]);
    });

    for (const [id, because, quantity] of [
      ['none-baseline', 'no-baseline', 'better-than-baseline'],
      ['none-value', 'missing', undefined],
      ['none-text', 'text-target', 'better-than-target'],
      ['none-break', 'incomparable', undefined],
      ['none-zero', 'baseline-zero', 'better-than-baseline-percent'],
      ['none-provisional', 'provisional', undefined],
    ] as const)
      it(`are not given to ${id}, because of ${because}`, () => {
        const { scheme } = of(id);
        expect(scheme).to.include({ kind: 'not-graded', because });
        expect(scheme?.kind === 'not-graded' && scheme.quantity).to.equal(quantity ?? undefined);
      });

    it('are counted by what they are like, with the denominator', () => {
      const sum = rollUp(plan, {}, plan.indicators, verdictsOf);
      expect([sum.judged.length, sum.counted.length, sum.notJudged.length]).to.deep.equal([11, 17, 6]);
      expect(sum.byVerdict).to.include({ achieved: 3, 'under-way': 3, behind: 3, worse: 2, 'not-judged': 6 });
    });
  });

  // anchors: F done, S above target, A on target, B, C, X not begun, Y cancelled, Z cannot be evaluated; by the department.
  describe('the grades of Akiruno', () => {
    const plan = example('akiruno-scheme');
    const of = (id: string, fiscalYear?: number) =>
      verdictsOf(plan, the(plan.indicators, id), fiscalYear === undefined ? {} : { fiscalYear });

    it('are shown as the department gave them, each', () => {
      const ids = new Set(plan.indicators?.map(({ id }) => id));
      const given = (plan.assignments ?? []).filter((one) => ids.has(one.of));
      const codes = given.map((one) => of(one.of).assigned?.grade.code);
      expect(codes).to.deep.equal(given.map((one) => one.verdict));
      expect(new Set(codes).size).to.equal(plan.statusScheme?.verdicts.length);
    });

    it('are never overwritten by what is computed, which stands beside them', () => {
      const verdicts = of('opposed');
      expect([verdicts.shown, shownVerdict(verdicts).verdict]).to.deep.equal(['assigned', 'on-course']);
      expect(verdicts.standard.verdict).to.equal('worse');
    });

    it('are said to be the opposite of what is computed, or the same', () => {
      expect([of('opposed').agreement, of('b').agreement, of('c').agreement]).to.deep.equal([
        'opposed',
        'same',
        'differs',
      ]);
    });

    it('are not compared with anything where the department judged nothing', () => {
      expect(of('x')).not.to.have.property('agreement');
    });

    it('are not compared with what is computed of a later value', () => {
      expect(of('older')).not.to.have.property('agreement');
    });

    it('are known to be older than the latest value', () => {
      expect([of('older').assigned?.isOlder, of('s').assigned?.isOlder]).to.deep.equal([true, false]);
    });

    it('are those of the year that is asked for, and none before', () => {
      expect(of('older', 2023).assigned?.grade.code).to.equal('A');
      expect(of('s', 2023)).not.to.have.property('assigned');
    });

    it('are not made up where the department gave none', () => {
      const verdicts = of('not-yet');
      expect(verdicts.scheme).to.deep.equal({ kind: 'not-graded', because: 'not-assigned' });
      expect(shownVerdict(verdicts).verdict).to.equal('not-judged');
      expect(verdicts.standard.verdict).to.equal('behind');
    });

    it('are counted as given', () => {
      const sum = rollUp(plan, {}, plan.indicators, verdictsOf);
      expect([sum.assigned, sum.counted.length, sum.judged.length]).to.deep.equal([10, 11, 7]);
    });
  });

  describe('a verdict that people gave', () => {
    const { statusScheme: _, ...bare } = planWith({}, []);
    const of = (...assignments: Assignment[]) =>
      verdictsOf({ ...bare, assignments }, indicator({})).assigned?.assignment.by;

    it('may be a standard one, where there is no scheme', () => {
      const { assigned } = verdictsOf({ ...bare, assignments: [given('missed')] }, indicator({}));
      expect(assigned?.grade).to.deep.equal({ code: 'missed', like: 'missed' });
    });

    it('is that of the latest period, then the one given last', () => {
      const early = { ...given('missed'), period: 'FY2022', by: '早' };
      const late = { ...given('missed'), period: 'FY2023', on: '2024-06', by: '遅' };
      const corrected = { ...late, on: '2024-09', by: '訂正' };
      expect([of(late, early), of(corrected, late), of(late, late, { ...late, by: '後' })]).to.deep.equal([
        '遅',
        '訂正',
        '後',
      ]);
    });

    it('may be on an item or a project', () => {
      const onItem = { ...given('missed'), of: 'item-1', period: 'FY2022' };
      const plan = { ...bare, assignments: [given('achieved'), onItem] };
      expect(assignedVerdictOf(plan, 'item-1')?.assignment).to.equal(onItem);
      expect(assignedVerdictOf(plan, 'item-1', { fiscalYear: 2021 })).to.equal(undefined);
    });

    it('is one for no period only where there is none for a period', () => {
      const dated = { ...given('missed'), period: 'FY2019', by: '年度' };
      expect([
        of({ ...given('missed'), by: '無期' }),
        of({ ...given('missed'), by: '無期' }, dated),
      ]).to.deep.equal(['無期', '年度']);
    });

    it('is not that of another record', () => {
      expect(of({ ...given('missed'), of: 'other' })).to.equal(undefined);
    });
  });

  describe('a rule', () => {
    it('is the first that holds', () => {
      const rules = [rule('A', { quantity: 'percent-of-target', is: '>=', than: 50 }), rule('B')];
      expect(codeOf({}, rules)).to.equal('A');
      expect(codeOf({}, [...rules].reverse())).to.equal('B');
    });

    it('holds when all its conditions do', () => {
      const both = rule(
        'A',
        { quantity: 'percent-of-target', is: '>=', than: 50 },
        { quantity: 'due-passed', is: 'yes' },
      );
      expect(codeOf({}, [both, rule('B')])).to.equal('B');
    });

    it('does not hold when one condition fails, whatever cannot be found beside it', () => {
      const guarded = rule('A', { quantity: 'due-stated', is: 'yes' }, { quantity: 'due-passed', is: 'yes' });
      expect(codeOf({ targets: [atLeast(100)] }, [guarded, rule('B')])).to.equal('B');
    });

    it('gives no verdict, and no later rule is tried, when a quantity cannot be found', () => {
      const late = rule('A', { quantity: 'elapsed-share', is: '>=', than: 1 });
      const { scheme } = verdictsOf(
        planWith({ targets: [atLeast(100)] }, [late, rule('B')]),
        indicator({ targets: [atLeast(100)] }),
      );
      expect(scheme).to.deep.equal({
        kind: 'not-graded',
        because: 'no-due-date',
        quantity: 'elapsed-share',
        rule: 0,
      });
    });

    it('may be lacking for a value: then there is no verdict', () => {
      expect(outcome({}, [rule('A', { quantity: 'percent-of-target', is: '>', than: 200 })])).to.include({
        because: 'no-rule',
      });
    });

    it('compares without the dust of binary fractions: 2.7 of 3 is 90 %', () => {
      const more = { targets: [atLeast(3)], observations: [{ period: 'FY2022', value: 2.7 }] };
      expect(codeOf(more, [rule('A', { quantity: 'percent-of-target', is: '=', than: 90 })])).to.equal('A');
    });

    it('compares one quantity with another', () => {
      const pace = rule('A', { quantity: 'fraction-of-way', is: '>=', than: 'linear-expectation' });
      // Two of four years are over: 50 is just in time.
      const at = (value: number) =>
        codeOf({ observations: [{ period: 'FY2022', value }] }, [pace, rule('B')]);
      expect([at(50), at(49)]).to.deep.equal(['A', 'B']);
    });

    it('waits for the final value where the scheme says so, and judges it as provisional else', () => {
      const more: Partial<Indicator> = { observations: [{ period: 'FY2022', value: 80, provisional: {} }] };
      const rules = [rule('A')];
      expect(outcome(more, rules, { provisional: 'withhold' })).to.include({ because: 'provisional' });
      expect(outcome(more, rules)).to.include({ kind: 'graded', sureness: 'provisional' });
    });

    it('waits for a final baseline as well, where it goes by the baseline', () => {
      const more: Partial<Indicator> = { baseline: { period: 'FY2020', value: 40, provisional: {} } };
      const by = (quantity: 'better-than-baseline' | 'better-than-target') =>
        outcome(more, [rule('A', { quantity, is: '>', than: -99 })], { provisional: 'withhold' });
      expect(by('better-than-baseline')).to.include({ because: 'provisional' });
      expect(by('better-than-target')).to.include({ kind: 'graded', sureness: 'firm' });
    });
  });

  describe('a quantity', () => {
    const at2022 = (value: number): Partial<Indicator> => ({ observations: [{ period: 'FY2022', value }] });
    const falling: Partial<Indicator> = {
      direction: { value: 'down', basis: 'stated' },
      baseline: { period: 'FY2020', value: 200 },
      targets: [{ operator: 'at-most', value: 100, due: 'FY2024' }],
      ...at2022(125),
    };
    const keep: Partial<Indicator> = {
      baseline: { period: 'FY2020', value: 80 },
      targets: [{ operator: 'keep-or-better', tolerance: 4, due: 'FY2024' }],
      ...at2022(78),
    };
    const range: Partial<Indicator> = {
      baseline: { period: 'FY2020', value: 20 },
      targets: [{ operator: 'range', min: 60, max: 80, due: 'FY2024' }],
      ...at2022(85),
    };

    const found: readonly (readonly [
      quantity: Exclude<Condition['quantity'], undefined>,
      more: Partial<Indicator>,
      value: number | boolean | string,
      scheme?: Partial<StatusScheme>,
    ])[] = [
      ['percent-of-target', at2022(80), 80],
      ['percent-of-target', { targets: [atLeast(0)] }, 'target-zero'],
      ['percent-of-target', falling, 'no-formula'],
      ['percent-of-target', falling, 80, { lessIsBetter: 'target-over-value' }],
      ['percent-of-target', falling, 75, { lessIsBetter: 'mirrored' }],
      [
        'percent-of-target',
        { ...falling, ...at2022(0) },
        'value-zero',
        { lessIsBetter: 'target-over-value' },
      ],
      [
        'percent-of-target',
        {
          ...at2022(80),
          direction: { value: 'keep', basis: 'stated' },
          targets: [{ operator: 'equal', value: 100 }],
        },
        'no-direction',
      ],
      ['percent-of-target', range, 'no-number-target'],
      ['percent-of-target', keep, 97.5],
      ['better-than-target', at2022(110), 10],
      ['better-than-target', falling, -25],
      ['better-than-target', keep, 2],
      ['better-than-target', range, -5],
      ['better-than-target', { ...range, ...at2022(70) }, 0],
      ['better-than-target', { targets: [{ operator: 'trend', towards: 'up' }] }, 'no-number-target'],
      ['better-than-target', { targets: [] }, 'no-target'],
      ['better-than-target-percent', falling, -25],
      ['distance-from-target-percent', falling, 25],
      ['distance-from-target-percent', at2022(104), 4],
      ['better-than-baseline', falling, 75],
      ['better-than-baseline-percent', falling, 37.5],
      ['better-than-baseline-percent', {}, 'baseline-zero'],
      ['better-than-baseline', { ...range, direction: { value: 'keep', basis: 'stated' } }, 'no-direction'],
      ['fraction-of-way', falling, 0.75],
      ['fraction-of-way', keep, 'no-way'],
      ['fraction-of-way', { baseline: { period: 'FY2020', value: 120 }, ...at2022(110) }, 'no-way'],
      ['linear-expectation', falling, 0.5],
      ['linear-expectation', { targets: [atLeast(100)] }, 'no-due-date'],
      ['linear-expectation', { baseline: { value: 0 } }, 'no-start-date'],
      ['percent-of-expectation', at2022(45), 90],
      ['percent-of-expectation', falling, 120, { lessIsBetter: 'target-over-value' }],
      ['elapsed-share', {}, 0.5],
      ['elapsed-share', { targets: [atLeast(100)] }, 'no-due-date'],
      ['target-met', at2022(100), true],
      ['target-met', range, false],
      [
        'target-met',
        {
          kind: 'yes-no',
          targets: [{ operator: 'done' }],
          observations: [{ period: 'FY2022', value: true }],
        },
        true,
      ],
      ['target-met', { targets: [{ operator: 'text', text: '増やす' }] }, 'text-target'],
      ['due-passed', { observations: [{ period: 'FY2024', value: 1 }] }, true],
      ['due-passed', {}, false],
      ['due-passed', { targets: [atLeast(100)] }, 'no-due-date'],
      ['due-stated', { targets: [atLeast(100)] }, false],
      ['baseline-stated', {}, true],
      ['provisional', {}, false],
      ['better-than-target', { observations: [] }, 'no-value'],
      [
        'better-than-target',
        { observations: [{ period: 'FY2022', missing: { reason: 'withheld' } }] },
        'missing',
      ],
      ['better-than-target', { replacedBy: { title: '新しい指標' } }, 'replaced'],
      [
        'better-than-target',
        { kind: 'text', observations: [{ period: 'FY2022', value: '多い' }] },
        'not-a-number',
      ],
    ];
    for (const [quantity, more, value, scheme] of found)
      it(`${quantity} is ${String(value)} for ${nameOf(more)}${scheme ? ` with ${JSON.stringify(scheme)}` : ''}`, () => {
        const isState =
          typeof value === 'boolean' || /^(target-met|due-|baseline-stated|provisional)/.test(quantity);
        const asked: readonly Condition[] = isState
          ? [
              { quantity, is: 'yes' },
              { quantity, is: 'no' },
            ]
          : [{ quantity, is: '>=', than: -1e6 }];
        const result = outcome(
          more,
          asked.map((condition) => rule('A', condition)),
          scheme,
        );
        const answer = result?.kind === 'graded' ? result.conditions[0]?.value : result?.because;
        if (typeof value === 'number') expect(answer).to.be.closeTo(value, 1e-9);
        else expect(answer).to.equal(value);
      });
  });

  it('is conditional where which way is better was inferred and the rule goes by it', () => {
    const more: Partial<Indicator> = {
      direction: { value: 'up', basis: 'inferred' },
      targets: [{ operator: 'equal', value: 100, due: 'FY2024' }],
    };
    const result = outcome(more, [rule('A', { quantity: 'percent-of-target', is: '>=', than: 10 })]);
    expect(result).to.deep.include({ sureness: 'conditional', openQuestions: ['direction-inferred'] });
  });

  describe('for any scheme and any indicator', () => {
    it('reads only schemes that a plan file may hold', () => {
      fc.assert(
        fc.property(anyPlan(), (plan) => parsePlan(plan).ok),
        { numRuns: 100 },
      );
    });

    it('never throws, and gives no number that is not one', () => {
      fc.assert(
        fc.property(anyPlan(), (plan) => {
          const [first] = plan.indicators ?? [];
          const { scheme } = verdictsOf(plan, first!);
          const numbers = scheme?.kind === 'graded' ? scheme.conditions : [];
          for (const { value, than } of numbers) {
            expect(typeof value === 'boolean' || Number.isFinite(value)).to.equal(true);
            expect(than === undefined || Number.isFinite(than)).to.equal(true);
          }
        }),
        RUNS,
      );
    });

    it('gives no verdict by a rule of which a condition could not be found', () => {
      fc.assert(
        fc.property(anyPlan(), (plan) => {
          const { scheme } = verdictsOf(plan, plan.indicators![0]!);
          if (scheme?.kind !== 'graded') return;
          const { all } = plan.statusScheme!.rules![scheme.rule]!;
          expect(scheme.conditions.map(({ condition }) => condition)).to.deep.equal(all);
        }),
        RUNS,
      );
    });

    it('gives no grade that a rule before it would have taken', () => {
      fc.assert(
        fc.property(anyPlan(), (plan) => {
          const one = plan.indicators![0]!;
          const { scheme } = verdictsOf(plan, one);
          if (scheme?.kind !== 'graded') return;
          const earlier = plan.statusScheme!.rules!.slice(0, scheme.rule);
          const alone = verdictsOf({ ...plan, statusScheme: { ...plan.statusScheme!, rules: earlier } }, one);
          expect(alone.scheme).to.include({ because: 'no-rule' });
        }),
        RUNS,
      );
    });

    it('shows what people gave, whatever is computed', () => {
      fc.assert(
        fc.property(anyPlan(), fc.constantFrom('A', 'B', 'none'), (plan, code) => {
          const verdicts = verdictsOf({ ...plan, assignments: [given(code)] }, plan.indicators![0]!);
          expect([verdicts.shown, verdicts.assigned?.grade.code]).to.deep.equal(['assigned', code]);
        }),
        RUNS,
      );
    });

    it('keeps the grade when the unit changes', () => {
      fc.assert(
        fc.property(anyPlan(number), fc.constantFrom(0.5, 2, 1000), (plan, factor) => {
          const isScaled = JSON.stringify(plan.statusScheme?.rules).includes('better-than-target"');
          fc.pre(!isScaled && !JSON.stringify(plan.statusScheme?.rules).includes('better-than-baseline"'));
          const one = plan.indicators![0]!;
          expect(gradeCode(verdictsOf(plan, times(one, factor)))).to.equal(gradeCode(verdictsOf(plan, one)));
        }),
        RUNS,
      );
    });
  });
});

const RUNS = { numRuns: 500 };

function atLeast(value: number) {
  return { operator: 'at-least' as const, value };
}
const rule = (verdict: string, ...all: Condition[]) => ({ all, verdict });
const given = (verdict: string): Assignment => ({ of: 'k', verdict, by: '評価委員会' });

/** From 0 at the end of FY2020 to 100 at the end of FY2024, and 60 at the end of FY2022. */
function indicator(more: Partial<Indicator>): Indicator {
  return {
    id: 'k',
    title: '指標',
    unit: '件',
    kind: 'count',
    direction: { value: 'up', basis: 'stated' },
    baseline: { period: 'FY2020', value: 0 },
    targets: [{ ...atLeast(100), due: 'FY2024' }],
    observations: [{ period: 'FY2022', value: 60 }],
    ...more,
  };
}

function planWith(
  more: Partial<Indicator>,
  rules: NonNullable<StatusScheme['rules']>,
  scheme: Partial<StatusScheme> = {},
): Plan {
  return {
    schemaVersion: '1',
    id: 'p',
    title: '計画',
    publisher: { name: '市' },
    lang: 'ja',
    status: { state: 'adopted' },
    indicators: [indicator(more)],
    statusScheme: {
      title: '段',
      verdicts: [
        { code: 'A', label: 'A', like: 'achieved' },
        { code: 'B', label: 'B', like: 'behind' },
        { code: 'none', label: '－', like: 'not-judged' },
      ],
      rules,
      ...scheme,
    },
  };
}

const outcome = (
  more: Partial<Indicator>,
  rules: NonNullable<StatusScheme['rules']>,
  scheme?: Partial<StatusScheme>,
) => verdictsOf(planWith(more, rules, scheme), indicator(more)).scheme;

const codeOf = (more: Partial<Indicator>, rules: NonNullable<StatusScheme['rules']>) =>
  outcome(more, rules)?.grade?.code;

const gradeCode = ({ scheme }: Verdicts) =>
  scheme?.kind === 'graded' ? `${scheme.grade.code} ${scheme.sureness}` : scheme?.because;

function nameOf(more: Partial<Indicator>): string {
  return (
    [
      more.targets?.map((target) =>
        'value' in target ? `${target.operator} ${String(target.value)}` : target.operator,
      ),
      more.baseline &&
        `from ${String(more.baseline.value)}${more.baseline.period === undefined ? ' at no time' : ''}`,
      more.observations?.map(
        (one) =>
          `now ${String(one.value ?? one.missing?.reason)}${one.period === 'FY2024' ? ' when due' : ''}`,
      ),
      more.direction && `better ${more.direction.value}`,
      more.replacedBy && 'one that was replaced',
    ]
      .flat()
      .filter((part) => part !== undefined)
      .join(', ') || 'the plain one'
  );
}

function times(one: Indicator, factor: number): Indicator {
  const by = <Record extends object>(record: Record): Record =>
    Object.fromEntries(
      Object.entries(record).map(([key, value]) =>
        ['value', 'min', 'max', 'tolerance'].includes(key) && typeof value === 'number'
          ? [key, value * factor]
          : [key, value as unknown],
      ),
    ) as Record;
  return {
    ...one,
    ...(one.baseline && { baseline: by(one.baseline) }),
    ...(one.targets && { targets: one.targets.map(by) }),
    ...(one.observations && { observations: one.observations.map(by) }),
  };
}

const number = fc.integer({ min: -40, max: 40 }).map((value) => value / 4);
const anyNumber = fc.oneof(number, fc.constantFrom(1e308, -1e308, 5e-324, 0, 1e21));

const NUMBERS = [
  'percent-of-target',
  'better-than-target',
  'better-than-target-percent',
  'distance-from-target-percent',
  'better-than-baseline',
  'better-than-baseline-percent',
  'fraction-of-way',
  'linear-expectation',
  'percent-of-expectation',
  'elapsed-share',
] as const;

const anyCondition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({
    quantity: fc.constantFrom(...NUMBERS),
    is: fc.constantFrom('<', '<=', '=', '>=', '>'),
    than: fc.oneof(number, fc.constantFrom(...NUMBERS), fc.constantFrom(0, 1, 80, 100)),
  }),
  fc.record({
    quantity: fc.constantFrom('target-met', 'due-passed', 'due-stated', 'baseline-stated', 'provisional'),
    is: fc.constantFrom('yes', 'no'),
  }),
);

const targetWith = (value: fc.Arbitrary<number>): fc.Arbitrary<NonNullable<Indicator['targets']>[number]> =>
  fc.oneof(
    fc.record({
      operator: fc.constantFrom('at-least', 'at-most', 'equal'),
      value,
      due: fc.constantFrom('FY2024', 'FY2022', null),
    }),
    fc.tuple(number, number).map(([a, b]) => ({
      operator: 'range' as const,
      min: Math.min(a, b),
      max: Math.max(a, b),
      due: 'FY2024',
    })),
    fc.record({ operator: fc.constant('keep-or-better'), tolerance: number }),
    fc.record({ operator: fc.constant('trend'), towards: fc.constantFrom('up', 'down') }),
  );

/** Any scheme of up to four rules with any indicator in numbers. */
function anyPlan(value: fc.Arbitrary<number> = anyNumber): fc.Arbitrary<Plan> {
  return fc
    .record({
      rules: fc.array(
        fc.record({ all: fc.array(anyCondition, { maxLength: 2 }), verdict: fc.constantFrom('A', 'B') }),
        { minLength: 1, maxLength: 4 },
      ),
      lessIsBetter: fc.constantFrom('target-over-value', 'mirrored', undefined),
      provisional: fc.constantFrom('judge', 'withhold', undefined),
      direction: fc.constantFrom('up', 'down', 'keep'),
      basis: fc.constantFrom('stated', 'inferred'),
      base: fc.option(value, { nil: undefined }),
      target: targetWith(value),
      value,
      period: fc.constantFrom('FY2021', 'FY2022', 'FY2024'),
      isProvisional: fc.boolean(),
    })
    .map((some) => {
      const { baseline: _, ...rest } = indicator({});
      const one: Indicator = {
        ...rest,
        direction: { value: some.direction, basis: some.basis },
        ...(some.base !== undefined && { baseline: { period: 'FY2020', value: some.base } }),
        targets: [some.target],
        observations: [
          { period: some.period, value: some.value, ...(some.isProvisional && { provisional: {} }) },
        ],
      };
      const { lessIsBetter, provisional } = some;
      const plan = planWith({}, some.rules, {
        ...(lessIsBetter && { lessIsBetter }),
        ...(provisional && { provisional }),
      });
      return { ...plan, indicators: [one] };
    });
}
