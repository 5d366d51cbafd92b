import type {
  Accumulation,
  Baseline,
  Doubt,
  Indicator,
  Missing,
  Observation,
  SeriesBreak,
  Target,
} from '../schema/index.js';
import { daysOfMoment, fiscalYearOfMoment } from './moments.js';

/** How sure a verdict is: firm, hanging on one reading of the document, or resting on a provisional value. */
export type Sureness = 'firm' | 'conditional' | 'provisional';

export type JudgedVerdict = 'achieved' | 'on-course' | 'under-way' | 'behind' | 'missed' | 'worse';
export type Verdict = JudgedVerdict | 'not-judged';

/** The rule that led to a verdict; each has its words in every language. */
export type RuleId =
  | 'at-least-met'
  | 'at-most-met'
  | 'equal-met'
  | 'range-met'
  | 'kept'
  | 'trend-met'
  | 'done'
  | 'bound-broken'
  | 'worse-than-baseline'
  | 'due-passed'
  | 'no-due-date'
  | 'no-start-date'
  | 'ahead-of-line'
  | 'behind-line'
  | 'not-done-yet';

/** Why nothing can be judged. */
export type Unjudged =
  | 'no-target'
  | 'text-target'
  | 'no-value'
  | 'missing'
  | 'no-baseline'
  | 'incomparable'
  | 'replaced'
  | 'not-a-number';

/**
 * Where the latest value stands between baseline and target, only where that means something.
 *
 * - `way`: `share` is 0 at the baseline and 1 at the target, unclamped.
 * - `allowance`: the target is a bound on the far side of the baseline; `used` of `allowed` is gone
 *   (`share` above 1: the bound is broken). Using it up is not progress.
 * - `none`: there is no way to measure, because of `because`.
 */
export type Progress =
  | { readonly kind: 'way'; readonly share: number; readonly left: number }
  | {
      readonly kind: 'allowance';
      readonly share: number;
      readonly used: number;
      readonly allowed: number;
      readonly left: number;
    }
  | { readonly kind: 'none'; readonly because: 'no-baseline' | 'same-as-baseline' | 'no-number' };

/** The numbers that explain a verdict. Absent ones are not known; none is ever NaN or infinite. */
export interface Facts {
  readonly target?: Target;
  readonly baseline?: Baseline;
  readonly latest?: Observation;
  readonly baselineValue?: number;
  readonly latestValue?: number;
  /** Latest minus baseline, in the unit (in points for ratios). */
  readonly change?: number;
  /** Change in percent of the baseline; only for quantities that start at zero, never for ratios. */
  readonly changePercent?: number;
  /** Latest minus the value that the target asks for; negative where it falls short. */
  readonly margin?: number;
  readonly progress?: Progress;
  /** Value that a straight line from baseline to target asks for at the time of the latest value. */
  readonly expected?: number;
}

export type Assessment =
  | {
      readonly verdict: JudgedVerdict;
      readonly sureness: Sureness;
      readonly rule: RuleId;
      readonly facts: Facts;
      /** Readings of the document on which a conditional verdict hangs. */
      readonly readings: readonly Doubt[];
      /** Breaks of the series of which nobody has said whether the values compare. */
      readonly openBreaks: readonly SeriesBreak[];
    }
  | {
      readonly verdict: 'not-judged';
      readonly because: Unjudged;
      readonly missing?: Missing;
      readonly facts: Facts;
    };

export interface AssessOptions {
  /** Judge by what was known in this fiscal year; by default by the newest value. */
  readonly fiscalYear?: number;
  readonly fiscalYearStartMonth?: number;
}

/**
 * Judges an indicator by the rules of the standard scheme: a target is met or not by comparison alone, never by
 * a fraction; early or late is said only where both the start and the due date are known.
 */
export function assess(indicator: Indicator, options: AssessOptions = {}): Assessment {
  const target = finalTarget(indicator);
  const latest = latestObservation(indicator, target, options);
  const facts = factsOf(indicator, target, latest);
  const unjudged = (because: Unjudged, missing?: Missing): Assessment => ({
    verdict: 'not-judged',
    because,
    ...(missing && { missing }),
    facts,
  });

  if (indicator.replacedBy) return unjudged('replaced');
  if (!target) return unjudged('no-target');
  if (target.operator === 'text') return unjudged('text-target');
  if (!latest) return unjudged('no-value');
  if (latest.missing) return unjudged('missing', latest.missing);
  const breaks = breaksBetween(indicator, latest, options.fiscalYearStartMonth);
  if (breaks.some((one) => one.comparable === false)) return unjudged('incomparable');

  const judged = judge(indicator, target, latest, facts, options.fiscalYearStartMonth);
  if ('because' in judged) return unjudged(judged.because);
  const readings = (indicator.doubts ?? [])
    .concat(target.doubts ?? [], latest.doubts ?? [], indicator.baseline?.doubts ?? [])
    .filter((doubt) => doubt.affectsVerdict);
  const openBreaks = breaks.filter((one) => one.comparable === null);
  return {
    ...judged,
    sureness: surenessOf(latest, readings, openBreaks),
    facts: judged.expected === undefined ? facts : { ...facts, expected: judged.expected },
    readings,
    openBreaks,
  };
}

type Judged = { verdict: JudgedVerdict; rule: RuleId; expected?: number } | { because: Unjudged };

function judge(
  indicator: Indicator,
  target: Target,
  latest: Observation,
  facts: Facts,
  startMonth: number | undefined,
): Judged {
  if (target.operator === 'done') {
    if (latest.value === true) return { verdict: 'achieved', rule: 'done' };
    return isDuePassed(target, latest, startMonth)
      ? { verdict: 'missed', rule: 'due-passed' }
      : { verdict: 'under-way', rule: 'not-done-yet' };
  }
  const { latestValue: value, baselineValue: base } = facts;
  if (value === undefined) return { because: 'not-a-number' };
  const asks = asked(indicator, target, base);
  if (!asks) return { because: 'no-baseline' };
  if (asks.isMet(value)) return { verdict: 'achieved', rule: asks.rule };

  const worsened = base !== undefined && asks.distance(value) > asks.distance(base);
  if (worsened && asks.distance(base) === 0)
    // The start satisfied the target: what is kept or bounded is broken as soon as it is left.
    return target.operator === 'keep-or-better' || target.operator === 'trend'
      ? { verdict: 'worse', rule: 'worse-than-baseline' }
      : { verdict: 'missed', rule: 'bound-broken' };
  if (worsened) return { verdict: 'worse', rule: 'worse-than-baseline' };
  if (isDuePassed(target, latest, startMonth)) return { verdict: 'missed', rule: 'due-passed' };
  if (base === undefined) return { because: 'no-baseline' };
  if (!daysOfMoment(target.due, startMonth)) return { verdict: 'under-way', rule: 'no-due-date' };
  return againstLine(indicator, target, latest, asks, base, value, startMonth);
}

/** Linear expectation between baseline and target at the elapsed time, by the last days of the periods. */
function againstLine(
  indicator: Indicator,
  target: Target,
  latest: Observation,
  asks: Asked,
  base: number,
  value: number,
  startMonth: number | undefined,
): Judged {
  const start = daysOfMoment(indicator.baseline?.observed ?? indicator.baseline?.period, startMonth)?.last;
  const now = daysOfMoment(latest.observed ?? latest.period, startMonth)?.last;
  const end = daysOfMoment(target.due, startMonth)?.last;
  if (start === undefined || now === undefined || end === undefined || end <= start)
    return { verdict: 'under-way', rule: 'no-start-date' };
  const elapsed = Math.min(1, Math.max(0, (now - start) / (end - start)));
  const goal = asks.edge(base);
  const expected = finite(base + (goal - base) * elapsed);
  if (expected === undefined) return { because: 'not-a-number' };
  const onLine = goal >= base ? value >= expected : value <= expected;
  return onLine
    ? { verdict: 'on-course', rule: 'ahead-of-line', expected }
    : { verdict: 'behind', rule: 'behind-line', expected };
}

/** A target as a region of values: whether a value lies inside, and how far outside it lies. */
interface Asked {
  readonly rule: RuleId;
  isMet(value: number): boolean;
  /** Distance to the region, 0 inside. */
  distance(value: number): number;
  /** The value of the region that is nearest to the given one. */
  edge(value: number): number;
}

function asked(indicator: Indicator, target: Target, base: number | undefined): Asked | undefined {
  switch (target.operator) {
    case 'at-least':
      return region('at-least-met', target.value, Infinity);
    case 'at-most':
      return region('at-most-met', -Infinity, target.value);
    case 'equal':
      return region('equal-met', target.value, target.value);
    case 'range':
      return region('range-met', target.min, target.max);
    case 'keep-or-better': {
      if (base === undefined) return undefined;
      const tolerance = Math.abs(target.tolerance ?? 0);
      const { value: direction } = indicator.direction;
      return region(
        'kept',
        direction === 'down' ? -Infinity : base - tolerance,
        direction === 'up' ? Infinity : base + tolerance,
      );
    }
    case 'trend': {
      if (base === undefined) return undefined;
      const better =
        target.towards === 'up' ? region('trend-met', base, Infinity) : region('trend-met', -Infinity, base);
      return { ...better, isMet: (value) => (target.towards === 'up' ? value > base : value < base) };
    }
    default:
      return undefined;
  }
}

const region = (rule: RuleId, low: number, high: number): Asked => {
  const edge = (value: number) => Math.min(Math.max(value, low), high);
  return {
    rule,
    edge,
    isMet: (value) => value >= low && value <= high,
    distance: (value) => Math.abs(value - edge(value)),
  };
};

function factsOf(indicator: Indicator, target: Target | undefined, latest: Observation | undefined): Facts {
  const { baseline } = indicator;
  const baselineValue = numberOf(baseline);
  const latestValue = numberOf(latest);
  const change = difference(latestValue, baselineValue);
  const startsAtZero = indicator.kind === 'count' || indicator.kind === 'money' || indicator.kind === 'area';
  const changePercent =
    change !== undefined && baselineValue !== undefined && baselineValue > 0 && startsAtZero
      ? finite((change / baselineValue) * 100)
      : undefined;
  const asks = target && asked(indicator, target, baselineValue);
  const margin = asks && latestValue !== undefined ? marginOf(asks, target, latestValue) : undefined;
  const progress =
    asks && latestValue !== undefined ? progressOf(target, asks, baselineValue, latestValue) : undefined;
  return withoutUndefined({
    target,
    baseline,
    latest,
    baselineValue,
    latestValue,
    change,
    changePercent,
    margin,
    progress,
  });
}

function marginOf(asks: Asked, target: Target, value: number): number | undefined {
  if (target.operator === 'at-least' || target.operator === 'at-most' || target.operator === 'equal')
    return difference(value, target.value);
  return finite(-asks.distance(value));
}

/**
 * Places the latest value on the way from baseline to target, (latest - baseline) / (target - baseline), or says
 * how much of an allowance is gone where the target is a bound beyond the baseline.
 */
function progressOf(target: Target, asks: Asked, base: number | undefined, value: number): Progress {
  if (target.operator !== 'at-least' && target.operator !== 'at-most' && target.operator !== 'equal')
    return { kind: 'none', because: base === undefined ? 'no-baseline' : 'same-as-baseline' };
  if (base === undefined) return { kind: 'none', because: 'no-baseline' };
  const span = difference(target.value, base);
  const moved = difference(value, base);
  if (span === undefined || moved === undefined) return { kind: 'none', because: 'no-number' };
  if (span === 0) return { kind: 'none', because: 'same-as-baseline' };
  const share = finite(moved / span);
  const left = difference(target.value, value);
  if (share === undefined || left === undefined) return { kind: 'none', because: 'no-number' };
  if (target.operator === 'equal' || asks.distance(base) > 0)
    return { kind: 'way', share, left: Math.abs(left) };
  const sign = span < 0 ? -1 : 1;
  return { kind: 'allowance', share, used: moved * sign, allowed: Math.abs(span), left: left * sign };
}

/** The target that the indicator is judged by: the last due of those that are not interim. */
function finalTarget(indicator: Indicator): Target | undefined {
  const targets = indicator.targets ?? [];
  const final = targets.filter((target) => !target.interim);
  const candidates = final.length > 0 ? final : targets;
  // A cumulative target holds the yearly ones in itself.
  const cumulative = candidates.filter((target) => accumulationOf(indicator, target) === 'cumulative');
  const [first, ...rest] = cumulative.length > 0 ? cumulative : candidates;
  if (!first) return undefined;
  return rest.reduce((last, one) => (dueDay(one) > dueDay(last) ? one : last), first);
}

const dueDay = (target: Target) => daysOfMoment(target.due)?.last ?? -Infinity;

/** The newest observation that counts as the target does: cumulative against cumulative, yearly against yearly. */
export function latestObservation(
  indicator: Indicator,
  target: Target | undefined,
  { fiscalYear, fiscalYearStartMonth }: AssessOptions = {},
): Observation | undefined {
  const wanted = target && accumulationOf(indicator, target);
  const inTime = (indicator.observations ?? []).filter((one) => {
    const year = fiscalYearOfMoment(one.period, fiscalYearStartMonth);
    return fiscalYear === undefined || (year !== undefined && year <= fiscalYear);
  });
  const alike = inTime.filter((one) => accumulationOf(indicator, one) === wanted);
  const candidates = wanted === undefined ? inTime : alike;
  const [first, ...rest] = candidates;
  if (!first) return undefined;
  return rest.reduce((last, one) => (periodDay(one) >= periodDay(last) ? one : last), first);
}

const periodDay = (one: Observation) => daysOfMoment(one.period)?.last ?? -Infinity;

const accumulationOf = (
  indicator: Indicator,
  one: { accumulation?: Accumulation | undefined },
): Accumulation => one.accumulation ?? indicator.accumulation ?? 'point';

/** Breaks after the baseline was taken and up to the latest value; all of them where the times are unknown. */
function breaksBetween(indicator: Indicator, latest: Observation, startMonth?: number): SeriesBreak[] {
  const from = daysOfMoment(indicator.baseline?.observed ?? indicator.baseline?.period, startMonth)?.last;
  const to = daysOfMoment(latest.observed ?? latest.period, startMonth)?.last;
  return (indicator.breaks ?? []).filter((one) => {
    const at = daysOfMoment(one.at, startMonth);
    if (!at) return true;
    return (from === undefined || at.last > from) && (to === undefined || at.first <= to);
  });
}

/** A yearly target without a due date is due with its year. */
function isDuePassed(target: Target, latest: Observation, startMonth?: number): boolean {
  const due = daysOfMoment(target.due, startMonth)?.last;
  const reported = daysOfMoment(latest.period, startMonth)?.last;
  if (due !== undefined) return reported !== undefined && reported >= due;
  return target.accumulation === 'yearly';
}

const surenessOf = (
  latest: Observation,
  readings: readonly Doubt[],
  breaks: readonly SeriesBreak[],
): Sureness => {
  if (latest.provisional) return 'provisional';
  return readings.length > 0 || breaks.length > 0 ? 'conditional' : 'firm';
};

const numberOf = (one: Baseline | Observation | undefined): number | undefined =>
  typeof one?.value === 'number' ? one.value : undefined;

const finite = (value: number): number | undefined => (Number.isFinite(value) ? value : undefined);

/** A difference without the dust of binary fractions: rounded to twelve significant digits of the larger operand. */
const difference = (a: number | undefined, b: number | undefined): number | undefined => {
  if (a === undefined || b === undefined) return undefined;
  const raw = a - b;
  const size = Math.max(Math.abs(a), Math.abs(b));
  if (!Number.isFinite(raw) || size === 0) return finite(raw);
  const digits = 12 - Math.ceil(Math.log10(size));
  return digits < 0 || digits > 100 ? raw : Number(raw.toFixed(digits));
};

const withoutUndefined = <Record extends object>(
  record: Record,
): { [Key in keyof Record]: Exclude<Record[Key], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Record]: Exclude<Record[Key], undefined>;
  };
