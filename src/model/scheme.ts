import type { Assignment, Condition, Indicator, Plan, StatusScheme } from '../schema/index.js';
import { assess } from './assess.js';
import type { AssessOptions } from './latest.js';
import { gradeOf, standardGrade } from './grades.js';
import { measuredOf } from './measured.js';
import { daysOfMoment, fiscalYearOfMoment } from './moments.js';
import { difference } from './numbers.js';
import { openQuestionsOf } from './open-questions.js';
import type {
  AssignedVerdict,
  Grade,
  MetCondition,
  SchemeOutcome,
  Unevaluable,
  Verdicts,
} from './own-verdicts.js';
import { goesByDirection, quantityOf, type Found, type Ground, type Quantity } from './quantities.js';
import { backingOf } from './sureness.js';

export { assignedVerdictsOf } from './assignments.js';

/**
 * Judges an indicator by the standard rules, by those of the plan's own scheme, and by what people gave. What people gave
 * leads and is never overwritten; what is computed stands beside it.
 */
export function verdictsOf(plan: Plan, indicator: Indicator, options: AssessOptions = {}): Verdicts {
  const settings: AssessOptions = {
    ...(plan.fiscalYearStartMonth !== undefined && { fiscalYearStartMonth: plan.fiscalYearStartMonth }),
    ...options,
  };
  const standard = assess(indicator, settings);
  const measured = measuredOf(indicator, settings);
  const { statusScheme } = plan;
  const scheme = statusScheme && schemeOutcomeOf({ measured, standard, scheme: statusScheme });
  const assigned = assignedVerdictOf(plan, indicator.id, settings, measured.latest?.period);
  const computed = scheme?.kind === 'graded' ? scheme.grade : standardGrade(standard.verdict);
  return {
    standard,
    ...(scheme && { scheme }),
    ...(assigned && { assigned, ...(!assigned.isOlder && agreementOf(assigned.grade, computed)) }),
    shown: assigned ? 'assigned' : scheme ? 'scheme' : 'standard',
  };
}

/** The first rule that holds. A quantity that cannot be found stops the search: what follows might be a wrong grade. */
function schemeOutcomeOf(ground: Ground): SchemeOutcome {
  const { measured, standard, scheme } = ground;
  const ungraded = (because: Extract<SchemeOutcome, { kind: 'not-graded' }>['because']) => ({
    kind: 'not-graded' as const,
    because,
    ...(scheme.notJudged !== undefined && { grade: gradeOf(scheme.notJudged, scheme) }),
  });
  if (!scheme.rules) return ungraded('not-assigned');
  if (standard.verdict === 'not-judged' && NEVER_GRADED.has(standard.because))
    return ungraded(standard.because);
  if (scheme.provisional === 'withhold' && measured.latest?.provisional) return ungraded('provisional');
  const failed: MetCondition[] = [];
  for (const [index, { all, verdict }] of scheme.rules.map((one, at) => [at, one] as const)) {
    const tried = all.map((condition) => tryOf(condition, ground));
    const unmet = tried.find((one) => 'holds' in one && !one.holds);
    if (unmet) {
      if ('met' in unmet) failed.push(unmet.met);
      continue;
    }
    const unknown = tried.find((one) => 'because' in one);
    if (unknown) return { ...ungraded(unknown.because), quantity: unknown.quantity, rule: index };
    const conditions = tried.flatMap((one) => ('met' in one ? [one.met] : []));
    const backing = schemeBackingOf(ground, scheme.rules.slice(0, index + 1), conditions);
    if (scheme.provisional === 'withhold' && backing.sureness === 'provisional')
      return ungraded('provisional');
    return { kind: 'graded', grade: gradeOf(verdict, scheme), rule: index, conditions, failed, ...backing };
  }
  return ungraded('no-rule');
}

/** What no rule of any scheme can judge, even where it asks for nothing. */
const NEVER_GRADED: ReadonlySet<Unevaluable> = new Set<Unevaluable>([
  'replaced',
  'no-value',
  'missing',
  'incomparable',
  'not-measured-since',
  'no-value-at-due',
]);

type Tried =
  | { readonly holds: boolean; readonly met: MetCondition }
  | { readonly because: Unevaluable; readonly quantity: Quantity };

function tryOf(condition: Condition, ground: Ground): Tried {
  const { quantity, is, than } = condition;
  const found = quantityOf(quantity, ground);
  if ('because' in found) return found;
  const { value } = found;
  if (typeof value === 'boolean') return { holds: value === (is === 'yes'), met: { condition, value } };
  const other: Found =
    typeof than === 'string'
      ? quantityOf(than, ground)
      : than === undefined
        ? { because: 'not-a-number', quantity }
        : { value: than };
  if ('because' in other) return other;
  // The dust of binary fractions must not decide: 2.7 of 3 is 90 %.
  const distance = typeof other.value === 'number' ? difference(value, other.value) : undefined;
  if (distance === undefined || typeof other.value !== 'number') return { because: 'not-a-number', quantity };
  return { holds: HOLDS[is](distance), met: { condition, value, than: other.value } };
}

/** By the first number minus the second. */
const HOLDS: Readonly<Record<Condition['is'], (distance: number) => boolean>> = {
  '<': (distance) => distance < 0,
  '<=': (distance) => distance <= 0,
  '=': (distance) => distance === 0,
  '>=': (distance) => distance >= 0,
  '>': (distance) => distance > 0,
  yes: () => false,
  no: () => false,
};

function schemeBackingOf(
  { measured, standard, scheme }: Ground,
  tried: NonNullable<StatusScheme['rules']>,
  conditions: readonly MetCondition[],
) {
  const { target, latest, indicator } = measured;
  const asked = tried
    .flatMap(({ all }) => all)
    .flatMap(({ quantity, than }) => (typeof than === 'string' ? [quantity, than] : [quantity]));
  const isOnBaseline =
    target?.operator === 'keep-or-better' ||
    target?.operator === 'trend' ||
    asked.some((quantity) => /baseline|way|expectation|elapsed/.test(quantity));
  const isMet = standard.verdict === 'achieved';
  const questions =
    target && latest
      ? openQuestionsOf(
          { ...measured, target, latest },
          standard.facts,
          isOnBaseline,
          isMet,
          asked.includes('due-passed') ||
            (standard.verdict !== 'not-judged' && standard.rule === 'due-passed'),
        )
      : [];
  const isByDirection =
    asked.some((quantity) => /^(better|percent)/.test(quantity)) && goesByDirection(measured);
  const isInferred = isByDirection && indicator.direction.basis === 'inferred';
  const openQuestions =
    isInferred && !questions.includes('direction-inferred')
      ? [...questions, 'direction-inferred' as const]
      : questions;
  // On which side a value belongs that hits the border may be a reading of the scheme itself.
  const isOnBorder = conditions.some(({ value, than }) => value === than);
  return backingOf(measured, openQuestions, isOnBaseline, isOnBorder ? (scheme.doubts ?? []) : []);
}

/**
 * The verdict that people gave last on an indicator, an item or a project: for the latest period up to the year asked for,
 * and one for no period only where there is no other.
 *
 * @param latest period of the latest value, where there is one.
 */
export function assignedVerdictOf(
  plan: Plan,
  id: string,
  { fiscalYear, fiscalYearStartMonth = plan.fiscalYearStartMonth }: AssessOptions = {},
  latest?: Assignment['period'],
): AssignedVerdict | undefined {
  const dayOf = (moment: Assignment['period']) =>
    daysOfMoment(moment, fiscalYearStartMonth)?.last ?? -Infinity;
  const [assignment] = (plan.assignments ?? [])
    .filter(
      ({ of, period }) =>
        of === id &&
        (fiscalYear === undefined ||
          (fiscalYearOfMoment(period, fiscalYearStartMonth) ?? -Infinity) <= fiscalYear),
    )
    .reverse()
    .sort((a, b) => compare(dayOf(b.period), dayOf(a.period)) || compare(dayOf(b.on), dayOf(a.on)));
  if (!assignment) return undefined;
  return {
    grade: gradeOf(assignment.verdict, plan.statusScheme),
    assignment,
    isOlder: assignment.period !== undefined && dayOf(latest) > dayOf(assignment.period),
  };
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

function agreementOf(given: Grade, computed: Grade): Pick<Verdicts, 'agreement'> {
  if (given.like === 'not-judged' || computed.like === 'not-judged') return {};
  const isSame = given.code === computed.code || given.like === computed.code;
  return { agreement: isSame ? 'same' : isGood(given) === isGood(computed) ? 'differs' : 'opposed' };
}

const isGood = ({ like }: Grade): boolean => !['behind', 'missed', 'worse'].includes(like);
