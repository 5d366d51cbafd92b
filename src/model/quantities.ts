import type { Condition, StatusScheme } from '../schema/index.js';
import type { Assessment, Unjudged } from './assessment.js';
import { elapsedShare, paceOf } from './expected.js';
import { hasReachedDue } from './judge.js';
import type { Measured } from './measured.js';
import { difference, finite } from './numbers.js';
import type { Unevaluable } from './own-verdicts.js';
import { progressOf } from './progress.js';
import { depthIn, goalFrom, isInside } from './region.js';

export type Quantity = Condition['quantity'];

/** The value of a quantity, or why it has none. */
export type Found =
  { readonly value: number | boolean } | { readonly because: Unevaluable; readonly quantity: Quantity };

/** What the quantities of one indicator are found from. */
export interface Ground {
  readonly measured: Measured;
  readonly standard: Assessment;
  readonly scheme: StatusScheme;
}

/** Finds a quantity of a scheme's condition. Never a number that stands for something else, never NaN. */
export function quantityOf(quantity: Quantity, ground: Ground): Found {
  const { measured, standard } = ground;
  const { base, end, latest } = measured;
  if (quantity === 'due-stated') return { value: end !== undefined };
  if (quantity === 'baseline-stated') return { value: base !== undefined };
  const because = standard.verdict === 'not-judged' ? standard.because : undefined;
  if (!latest || (because !== undefined && WITHOUT_VALUE.has(because)))
    return { because: because ?? 'no-value', quantity };
  if (quantity === 'provisional') return { value: latest.provisional !== undefined };
  const found = FINDERS[quantity](ground);
  return typeof found === 'string' ? { because: found, quantity } : { value: found };
}

/** With these there is no value that could be compared with anything. */
const WITHOUT_VALUE: ReadonlySet<Unjudged> = new Set<Unjudged>([
  'replaced',
  'no-value',
  'missing',
  'incomparable',
  'not-measured-since',
  'no-value-at-due',
]);

type Finder = (ground: Ground) => number | boolean | Unevaluable;

const FINDERS: Readonly<Record<Exclude<Quantity, 'due-stated' | 'baseline-stated' | 'provisional'>, Finder>> =
  {
    'target-met': ({ measured: { target, region, value, latest } }) => {
      if (!target) return 'no-target';
      if (target.operator === 'done')
        return typeof latest?.value === 'boolean' ? latest.value : 'not-a-number';
      if (target.operator === 'text') return 'text-target';
      if (value === undefined) return 'not-a-number';
      return region ? isInside(region, value) : 'no-baseline';
    },
    'due-passed': ({ measured }) => {
      const { target, latest, end } = measured;
      if (!target || !latest || end === undefined) return 'no-due-date';
      return hasReachedDue({ ...measured, target, latest }, latest);
    },
    'better-than-target': ({ measured }) => betterThanTarget(measured),
    'better-than-target-percent': ({ measured }) => shareOf(betterThanTarget(measured), goalOf(measured)),
    'distance-from-target-percent': ({ measured }) => {
      const goal = goalOf(measured);
      const distance = typeof goal === 'string' ? goal : numberOf(difference(measured.value, goal));
      return typeof distance === 'string' ? distance : shareOf(Math.abs(distance), goal);
    },
    'percent-of-target': (ground) => percentOf(ground, goalOf(ground.measured), 'target-zero'),
    'better-than-baseline': ({ measured }) => betterThanBaseline(measured),
    'better-than-baseline-percent': ({ measured: { base = NaN, ...rest } }) => {
      const better = betterThanBaseline({ ...rest, base: finite(base) });
      if (typeof better === 'string') return better;
      return base > 0 ? numberOf((better / base) * 100) : 'baseline-zero';
    },
    'fraction-of-way': ({ measured }) => wayOf(measured),
    'linear-expectation': ({ measured }) => {
      const way = wayOf(measured);
      const expected = expectedOf(measured);
      if (typeof way === 'string') return way;
      if (typeof expected === 'string') return expected;
      const { base, region } = measured;
      const whole = base === undefined || !region ? undefined : difference(goalFrom(region, base), base);
      const part = difference(expected, base);
      return part === undefined || whole === undefined ? 'not-a-number' : numberOf(part / whole);
    },
    'percent-of-expectation': (ground) => percentOf(ground, expectedOf(ground.measured), 'expectation-zero'),
    'elapsed-share': ({ measured: { from, now, end } }) => {
      if (end === undefined) return 'no-due-date';
      if (from === undefined || now === undefined || end <= from) return 'no-start-date';
      return elapsedShare(from, now, end);
    },
  };

const numberOf = (value: number | undefined): number | 'not-a-number' =>
  finite(value ?? NaN) ?? 'not-a-number';

/** The one number that a target names; for 現状以上 it is the baseline. */
function goalOf({ target, base }: Measured): number | Unevaluable {
  if (!target) return 'no-target';
  if (target.operator === 'text') return 'text-target';
  if (target.operator === 'keep-or-better') return base ?? 'no-baseline';
  return 'value' in target ? target.value : 'no-number-target';
}

/** Above 0 on the good side of the target, below 0 where it is not met. Between two bounds nothing is better than met. */
function betterThanTarget({ target, region, value }: Measured): number | Unevaluable {
  if (!target) return 'no-target';
  if (target.operator === 'text') return 'text-target';
  if (target.operator === 'done' || target.operator === 'trend') return 'no-number-target';
  if (!region) return 'no-baseline';
  const depth = value === undefined ? undefined : depthIn(region, value);
  const isBetween = Number.isFinite(region.low) && Number.isFinite(region.high);
  return numberOf(depth !== undefined && isBetween ? Math.min(0, depth) : depth);
}

function shareOf(part: number | Unevaluable, whole: number | Unevaluable): number | Unevaluable {
  if (typeof part === 'string') return part;
  if (typeof whole === 'string') return whole;
  return whole === 0 ? 'target-zero' : numberOf((part / Math.abs(whole)) * 100);
}

/** 1 where more is better, -1 where less is. A target that points one way says so itself; the direction says it else. */
function signOf({ indicator, target }: Measured): 1 | -1 | undefined {
  const better =
    target?.operator === 'at-least'
      ? 'up'
      : target?.operator === 'at-most'
        ? 'down'
        : target?.operator === 'trend'
          ? target.towards
          : indicator.direction.value;
  return { up: 1, down: -1, keep: undefined }[better] as 1 | -1 | undefined;
}

/** Whether better is known by the direction alone, which the file may have inferred. */
export const goesByDirection = ({ target }: Measured): boolean =>
  target?.operator !== 'at-least' && target?.operator !== 'at-most' && target?.operator !== 'trend';

function betterThanBaseline(measured: Pick<Measured, 'indicator' | 'target' | 'start' | 'base' | 'value'>) {
  const { indicator, start, base, value } = measured;
  if (base === undefined) return indicator.baseline && !start ? 'other-accumulation' : 'no-baseline';
  const sign = signOf(measured as Measured);
  if (sign === undefined) return 'no-direction';
  const better = difference(value, base);
  return numberOf(better === undefined ? undefined : sign * better);
}

function percentOf(
  { measured, scheme }: Ground,
  whole: number | Unevaluable,
  zero: Unevaluable,
): number | Unevaluable {
  const { value } = measured;
  if (typeof whole === 'string') return whole;
  if (value === undefined) return 'not-a-number';
  const sign = signOf(measured);
  if (sign === undefined) return 'no-direction';
  if (whole <= 0) return zero;
  if (sign > 0) return numberOf((value / whole) * 100);
  switch (scheme.lessIsBetter) {
    case 'target-over-value':
      return value > 0 ? numberOf((whole / value) * 100) : 'value-zero';
    case 'mirrored':
      return numberOf((2 - value / whole) * 100);
    default:
      return 'no-formula';
  }
}

function wayOf({ target, region, base, value }: Measured): number | Unevaluable {
  if (!target) return 'no-target';
  if (target.operator === 'text') return 'text-target';
  if (value === undefined) return 'not-a-number';
  if (!region) return target.operator === 'done' ? 'no-number-target' : 'no-baseline';
  const progress = progressOf(target, region, base, value);
  if (progress.kind === 'way') return progress.share;
  return progress.kind === 'none' && progress.because === 'no-baseline' ? 'no-baseline' : 'no-way';
}

/** The value on the straight line at the time of the latest one, up to the due date of the target itself. */
function expectedOf(measured: Measured): number | Unevaluable {
  if (measured.end === undefined) return 'no-due-date';
  const pace = paceOf(measured);
  return pace ? numberOf(pace.expected) : 'no-start-date';
}
