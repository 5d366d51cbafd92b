import type {
  Baseline,
  Doubt,
  Indicator,
  Missing,
  Moment,
  Observation,
  SeriesBreak,
  Target,
} from '../schema/index.js';
import { accumulationOf, gapAfter, judgingTarget, latestObservation, type AssessOptions } from './latest.js';
import { daysOfMoment, fiscalYearOfMoment } from './moments.js';
import { difference, finite } from './numbers.js';
import { depthIn, goalFrom, isInside, isOvershot, regionOf, type Region } from './region.js';

/**
 * How sure a verdict is: firm, hanging on a reading of the document, or resting on a provisional value. What is
 * provisional may hang on a reading as well: look into `readings`, `openBreaks` and `openQuestions`.
 */
export type Sureness = 'firm' | 'conditional' | 'provisional';

/** What a verdict may be where something is judged. */
export type JudgedVerdict = 'achieved' | 'on-course' | 'under-way' | 'behind' | 'missed' | 'worse';
/** All verdicts; where nothing can be judged, that is said and never passed off as bad. */
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
  /** A target for every single year, without a due date: the year is over and fell short. */
  | 'year-short'
  /** Nearer to the target than at the start, but its due date is not stated or cannot be placed in time. */
  | 'no-due-date'
  /** The due date is known, but not the time of the baseline or of the value. */
  | 'no-start-date'
  /** Just where it was at the start, and no due date says whether that is late. */
  | 'not-moved'
  /** Past the target that was to be hit, and not due yet. */
  | 'overshot'
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
  /** There are values, but counted otherwise than the target or the baseline: yearly, cumulative, at a point. */
  | 'other-accumulation'
  | 'incomparable'
  /** The latest value is as old as the baseline. */
  | 'not-measured-since'
  /** The due date is over and the newest value is from before it. */
  | 'no-value-at-due'
  | 'replaced'
  /** The value is not of the form that the target compares: a number, or true and false. */
  | 'not-a-number';

/** What the plan file itself leaves open about a verdict, besides the readings and breaks that it names. */
export type OpenQuestion =
  /** The target asks for the opposite of the direction that is said to be better. The target is followed. */
  | 'direction-contradicts'
  /** Which side of the baseline is better is an inference, and the verdict follows from it. */
  | 'direction-inferred'
  /** Nobody states over which time target and value are counted; they are taken to count alike. */
  | 'accumulation-unstated'
  /** Baseline and value come from different surveys, and nobody states whether they compare. */
  | 'other-survey'
  /** A number that the verdict compares is stated as an approximate one (約). */
  | 'approximate'
  /** The value reported when the target was due was observed in an earlier year. */
  | 'observed-before-due';

/**
 * Where the latest value stands between baseline and target, only where that means something.
 *
 * - `way`: `share` is 0 at the baseline and 1 at the target, unclamped; `left` is 0 once the target is reached.
 * - `allowance`: the target is a bound on the far side of the baseline; `used` of `allowed` is gone
 *   (`share` above 1 and `left` below 0: the bound is broken; `used` below 0: it moved away from the bound).
 *   Using it up is not progress.
 * - `none`: there is no way to measure. `same-as-baseline`: the target is to be where the baseline is already;
 *   `overshot`: past the target that was to be hit, where a share would look like more than enough.
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
  | {
      readonly kind: 'none';
      readonly because: 'no-baseline' | 'same-as-baseline' | 'overshot' | 'no-number';
    };

/**
 * The numbers that explain a verdict. Absent ones are not known or would mislead; none is ever NaN or infinite.
 * Across a break that makes values incomparable there is no `change`, no `margin` and no `progress`.
 */
export interface Facts {
  readonly target?: Target;
  readonly baseline?: Baseline;
  readonly latest?: Observation;
  /** The newest observation, where it has no value yet or that year had no survey, so that `latest` is an older one. */
  readonly gap?: Observation;
  /** Only where the baseline counts as the target does (yearly, cumulative, at a point in time). */
  readonly baselineValue?: number;
  readonly latestValue?: number;
  /** Latest minus baseline, in the unit (in points for ratios). */
  readonly change?: number;
  /** Change in percent of the baseline; only for quantities that start at zero, never for ratios. */
  readonly changePercent?: number;
  /** Latest minus the nearest value of those that the target accepts where it is a range; minus the target else. */
  readonly margin?: number;
  readonly progress?: Progress;
  /**
   * Value expected at the time of the latest one, on straight lines from the baseline through the interim targets
   * to the target.
   */
  readonly expected?: number;
}

/** A verdict with its rule, its numbers and all that it hangs on; or why there is none. */
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
      readonly openQuestions: readonly OpenQuestion[];
    }
  | {
      readonly verdict: 'not-judged';
      readonly because: Unjudged;
      readonly missing?: Missing;
      readonly facts: Facts;
    };

/**
 * Judges an indicator by the rules of the standard scheme: a target is met or not by comparison alone, never by
 * a fraction; early or late is said only where both the start and the due date are known.
 */
export function assess(indicator: Indicator, options: AssessOptions = {}): Assessment {
  const measured = measuredOf(indicator, options);
  const { target, latest, breaks } = measured;
  const unjudged = (because: Unjudged, missing?: Missing, facts = factsOf(measured)): Assessment => ({
    verdict: 'not-judged',
    because,
    ...(missing && { missing }),
    facts,
  });

  if (indicator.replacedBy) return unjudged('replaced');
  if (!target) return unjudged('no-target');
  if (target.operator === 'text') return unjudged('text-target');
  if (!latest)
    return unjudged(latestObservation(indicator, undefined, options) ? 'other-accumulation' : 'no-value');
  if (latest.missing) return unjudged('missing', latest.missing);
  if (breaks.some((one) => one.comparable === false))
    return unjudged('incomparable', undefined, namedFacts(measured));

  const judged = judge({ ...measured, target, latest });
  if ('because' in judged) return unjudged(judged.because);
  const { verdict, rule, expected } = judged;
  const readings = [indicator, target, latest, indicator.baseline, ...breaks]
    .flatMap((one) => one?.doubts ?? [])
    .filter((doubt) => doubt.affectsVerdict);
  const openBreaks = breaks.filter((one) => one.comparable === null);
  const openQuestions = openQuestionsOf({ ...measured, target, latest }, rule);
  const isProvisional = latest.provisional ?? (usesBaseline(rule) && measured.start?.provisional);
  const isConditional = readings.length + openBreaks.length + openQuestions.length > 0;
  return {
    verdict,
    rule,
    sureness: isProvisional ? 'provisional' : isConditional ? 'conditional' : 'firm',
    facts: { ...factsOf(measured), ...(expected !== undefined && { expected }) },
    readings,
    openBreaks,
    openQuestions,
  };
}

/** What is compared with what. */
interface Measured {
  readonly indicator: Indicator;
  readonly options: AssessOptions;
  readonly target: Target | undefined;
  readonly latest: Observation | undefined;
  readonly gap: Observation | undefined;
  /** The baseline, where it counts as the target does. */
  readonly start: Baseline | undefined;
  readonly base: number | undefined;
  readonly value: number | undefined;
  readonly region: Region | undefined;
  /** Breaks between baseline and latest value. */
  readonly breaks: readonly SeriesBreak[];
}

type Judgeable = Measured & { readonly target: Target; readonly latest: Observation };

function measuredOf(indicator: Indicator, options: AssessOptions): Measured {
  const { baseline, direction } = indicator;
  const target = judgingTarget(indicator, options);
  const latest = latestObservation(indicator, target, options);
  const countsAlike =
    baseline !== undefined &&
    (!target || accumulationOf(indicator, baseline) === accumulationOf(indicator, target));
  const start = countsAlike ? baseline : undefined;
  const base = numberOf(start);
  return {
    indicator,
    options,
    target,
    latest,
    gap: gapAfter(latest, indicator, target, options),
    start,
    base,
    value: numberOf(latest),
    region: target && regionOf(target, direction.value, base),
    breaks: latest ? breaksBetween(indicator, latest, options.fiscalYearStartMonth) : [],
  };
}

const numberOf = (one: Baseline | Observation | undefined): number | undefined =>
  typeof one?.value === 'number' ? finite(one.value) : undefined;

/** Breaks after the baseline was taken and up to the latest value; all of them where the times are unknown. */
function breaksBetween(indicator: Indicator, latest: Observation, startMonth?: number): SeriesBreak[] {
  const from = takenOn(indicator.baseline, startMonth);
  const to = takenOn(latest, startMonth);
  return (indicator.breaks ?? []).filter((one) => {
    const at = daysOfMoment(one.at, startMonth);
    if (!at) return true;
    return (from === undefined || at.last > from) && (to === undefined || at.first <= to);
  });
}

/** The last day on which a value may have been taken: when it was observed, else the end of its period. */
const takenOn = (one: Baseline | Observation | undefined, startMonth?: number): number | undefined =>
  daysOfMoment(one?.observed ?? one?.period, startMonth)?.last;

interface Judged {
  readonly verdict: JudgedVerdict;
  readonly rule: RuleId;
  readonly expected?: number;
}

interface Refused {
  readonly because: Unjudged;
}

function judge(measured: Judgeable): Judged | Refused {
  const { indicator, options, target, latest, start } = measured;
  const from = takenOn(start, options.fiscalYearStartMonth);
  const now = takenOn(latest, options.fiscalYearStartMonth);
  if (from !== undefined && now !== undefined && now <= from) return { because: 'not-measured-since' };
  const judged = target.operator === 'done' ? judgeDone(measured) : judgeNumber(measured);
  // What has accumulated stays; any other value may have changed until the due date.
  const stays = accumulationOf(indicator, target) === 'cumulative' || target.operator === 'done';
  const isSettled = 'verdict' in judged && judged.verdict === 'achieved' && stays;
  return isOutdated(measured) && !isSettled ? { because: 'no-value-at-due' } : judged;
}

function judgeDone(measured: Judgeable): Judged | Refused {
  const { latest, start } = measured;
  if (typeof latest.value !== 'boolean') return { because: 'not-a-number' };
  if (latest.value) return { verdict: 'achieved', rule: 'done' };
  if (start?.value === true) return { verdict: 'worse', rule: 'worse-than-baseline' };
  return judgeTime(measured) ?? { verdict: 'under-way', rule: 'not-done-yet' };
}

function judgeNumber(measured: Judgeable): Judged | Refused {
  const { indicator, target, base, value, region } = measured;
  if (value === undefined) return { because: 'not-a-number' };
  const noBaseline = {
    because: indicator.baseline && !measured.start ? 'other-accumulation' : 'no-baseline',
  } as const;
  if (!region) return noBaseline;
  if (isInside(region, value)) return { verdict: 'achieved', rule: MET[target.operator] };
  if (base === undefined) return judgeTime(measured) ?? judgeSpeed(measured, region, value) ?? noBaseline;

  const depth = depthIn(region, value);
  const depthAtStart = depthIn(region, base);
  if (depth === undefined || depthAtStart === undefined) return { because: 'not-a-number' };
  if (depthAtStart >= 0 && depth < 0 && target.operator !== 'keep-or-better' && target.operator !== 'trend')
    // The start lay within the bound, which is broken as soon as it is crossed.
    return { verdict: 'missed', rule: 'bound-broken' };
  if (depth < Math.min(0, depthAtStart)) return { verdict: 'worse', rule: 'worse-than-baseline' };
  const overdue = judgeTime(measured);
  if (overdue) return overdue;
  if (isOvershot(region, base, value)) return { verdict: 'under-way', rule: 'overshot' };
  const speed = target.operator === 'trend' ? undefined : judgeSpeed(measured, region, value);
  if (speed) return speed;
  return { verdict: 'under-way', rule: value === base ? 'not-moved' : 'no-due-date' };
}

const MET: Readonly<Record<Target['operator'], RuleId>> = {
  'at-least': 'at-least-met',
  'at-most': 'at-most-met',
  equal: 'equal-met',
  range: 'range-met',
  'keep-or-better': 'kept',
  trend: 'trend-met',
  done: 'done',
  text: 'done',
};

/** A target that is not met is missed when its time is over. */
function judgeTime({ indicator, options, target, latest }: Judgeable): Judged | undefined {
  if (hasReached(latest.period, target.due, options.fiscalYearStartMonth))
    return { verdict: 'missed', rule: 'due-passed' };
  const isDueEachYear =
    accumulationOf(indicator, target) === 'yearly' && !daysOfMoment(target.due, options.fiscalYearStartMonth);
  return isDueEachYear ? { verdict: 'missed', rule: 'year-short' } : undefined;
}

/** Whether the time of the target is over, by the newest report or the year asked for, but the value is from before. */
function isOutdated({ options, target, latest, gap }: Judgeable): boolean {
  const { fiscalYear, fiscalYearStartMonth } = options;
  if (hasReached(latest.period, target.due, fiscalYearStartMonth)) return false;
  const dueYear = fiscalYearOfMoment(target.due, fiscalYearStartMonth);
  return (
    hasReached(gap?.period, target.due, fiscalYearStartMonth) ||
    (fiscalYear !== undefined && dueYear !== undefined && fiscalYear >= dueYear)
  );
}

/** Whether a period ends no sooner than another, or covers the same year where it is a whole one. */
function hasReached(period: Moment | undefined, due: Target['due'], startMonth: number | undefined): boolean {
  const days = daysOfMoment(period, startMonth);
  const end = daysOfMoment(due, startMonth)?.last;
  if (!days || end === undefined) return false;
  const year = fiscalYearOfMoment(period, startMonth);
  const dueYear = fiscalYearOfMoment(due, startMonth);
  // A statistic of the calendar year 2020 is what a target for fiscal year 2020 will be compared with.
  const isWholeYear = days.last - days.first >= 364;
  return days.last >= end || (isWholeYear && year !== undefined && dueYear !== undefined && year >= dueYear);
}

/**
 * Early or late, by straight lines from the baseline through the dated targets of the same kind, at the time when
 * the value was taken. `undefined` where no date allows to say so.
 */
function judgeSpeed(measured: Judgeable, region: Region, value: number): Judged | Refused | undefined {
  const { target, latest, base, options } = measured;
  const line = lineOf(measured, value);
  const isDated = daysOfMoment(target.due, options.fiscalYearStartMonth) !== undefined;
  const now = takenOn(latest, options.fiscalYearStartMonth);
  const before = now === undefined ? undefined : line.filter(({ day }) => day <= now).at(-1);
  if (now === undefined || !before)
    return isDated && base !== undefined ? { verdict: 'under-way', rule: 'no-start-date' } : undefined;
  const after = line.find(({ day }) => day > now);
  const elapsed = after ? (now - before.day) / (after.day - before.day) : 0;
  const expected = difference(before.value, -((after?.value ?? before.value) - before.value) * elapsed);
  if (expected === undefined) return { because: 'not-a-number' };
  const isUpwards = goalFrom(region, base ?? value) > (base ?? value);
  const ahead = isUpwards ? difference(value, expected) : difference(expected, value);
  if (ahead === undefined) return { because: 'not-a-number' };
  if (ahead < 0) return { verdict: 'behind', rule: 'behind-line', expected };
  return after ? { verdict: 'on-course', rule: 'ahead-of-line', expected } : undefined;
}

/** The values expected at their days, oldest first: the baseline and every dated target like the one that is judged. */
function lineOf({ indicator, options, target, start, base }: Judgeable, value: number) {
  const startMonth = options.fiscalYearStartMonth;
  const from = takenOn(start, startMonth);
  const end = daysOfMoment(target.due, startMonth)?.last ?? Infinity;
  const stations = (indicator.targets ?? []).flatMap((one) => {
    const day = daysOfMoment(one.due, startMonth)?.last;
    const region = regionOf(one, indicator.direction.value, base);
    const isAlike =
      one.operator === target.operator &&
      accumulationOf(indicator, one) === accumulationOf(indicator, target);
    if (!isAlike || !region || day === undefined || day > end || day <= (from ?? -Infinity)) return [];
    return [{ day, value: goalFrom(region, base ?? value) }];
  });
  return [
    ...(base !== undefined && from !== undefined ? [{ day: from, value: base }] : []),
    ...stations.sort((a, b) => a.day - b.day),
  ];
}

function openQuestionsOf(measured: Judgeable, rule: RuleId): OpenQuestion[] {
  const { indicator, options, target, latest, start, breaks } = measured;
  const { direction } = indicator;
  const startMonth = options.fiscalYearStartMonth;
  const observedIn = fiscalYearOfMoment(latest.observed, startMonth);
  const dueIn = fiscalYearOfMoment(target.due, startMonth);
  const isOtherSurvey =
    start?.survey !== undefined && latest.survey !== undefined && start.survey !== latest.survey;
  const questions: Readonly<Record<OpenQuestion, boolean>> = {
    'direction-contradicts': isContradicting(measured),
    'direction-inferred': target.operator === 'keep-or-better' && direction.basis === 'inferred',
    'accumulation-unstated': accumulationOf(indicator, target) === 'unstated',
    'other-survey': isOtherSurvey && breaks.length === 0,
    approximate: latest.approximate === true || (usesBaseline(rule) && start?.approximate === true),
    'observed-before-due':
      rule === 'due-passed' && observedIn !== undefined && dueIn !== undefined && observedIn < dueIn,
  };
  return (Object.keys(questions) as OpenQuestion[]).filter((question) => questions[question]);
}

function isContradicting({ indicator, target, base }: Judgeable): boolean {
  const opposite = { up: 'down', down: 'up', keep: undefined }[indicator.direction.value];
  switch (target.operator) {
    case 'at-least':
      return opposite === 'up';
    case 'at-most':
      return opposite === 'down';
    case 'trend':
      return opposite === target.towards;
    case 'equal':
      if (base === undefined || target.value === base) return false;
      return opposite === (target.value > base ? 'up' : 'down');
    default:
      return false;
  }
}

/** Whether a verdict by this rule could be another one if the baseline were. */
const usesBaseline = (rule: RuleId): boolean => !WITHOUT_BASELINE.has(rule);

const WITHOUT_BASELINE: ReadonlySet<RuleId> = new Set<RuleId>([
  'at-least-met',
  'at-most-met',
  'equal-met',
  'range-met',
  'done',
  'not-done-yet',
]);

/** The records alone, without a calculation. */
const namedFacts = ({ indicator, target, latest, gap, base, value }: Measured): Facts =>
  withoutUndefined({
    target,
    baseline: indicator.baseline,
    latest,
    gap,
    baselineValue: base,
    latestValue: value,
  });

function factsOf(measured: Measured): Facts {
  const { indicator, target, base, value, region } = measured;
  const change = difference(value, base);
  const startsAtZero = indicator.kind === 'count' || indicator.kind === 'money' || indicator.kind === 'area';
  const changePercent =
    change !== undefined && base !== undefined && base > 0 && startsAtZero
      ? finite((change / base) * 100)
      : undefined;
  const isPlaced = target !== undefined && region !== undefined && value !== undefined;
  return {
    ...namedFacts(measured),
    ...withoutUndefined({
      change,
      changePercent,
      margin: isPlaced ? marginOf(target, region, value) : undefined,
      progress: isPlaced ? progressOf(target, region, base, value) : undefined,
    }),
  };
}

function marginOf(target: Target, region: Region, value: number): number | undefined {
  if ('value' in target) return difference(value, target.value);
  if (isInside(region, value)) return 0;
  // A trend that has not begun is neither met nor away from it.
  const distance = difference(value, Math.min(Math.max(value, region.low), region.high));
  return distance === 0 ? undefined : distance;
}

/**
 * Places the latest value on the way from baseline to target, (latest - baseline) / (target - baseline), or says
 * how much of an allowance is gone where the target is a bound beyond the baseline.
 */
function progressOf(target: Target, region: Region, base: number | undefined, value: number): Progress {
  if (base === undefined) return { kind: 'none', because: 'no-baseline' };
  const isBound = target.operator === 'at-least' || target.operator === 'at-most';
  const startsInside = isInside(region, base);
  if ((startsInside && !isBound) || target.operator === 'trend' || target.operator === 'keep-or-better')
    return { kind: 'none', because: 'same-as-baseline' };
  if (isOvershot(region, base, value)) return { kind: 'none', because: 'overshot' };
  const span = difference(goalFrom(region, base), base);
  const moved = difference(value, base);
  const left = depthIn(region, value);
  if (span === 0) return { kind: 'none', because: 'same-as-baseline' };
  const share = span === undefined || moved === undefined ? undefined : finite(moved / span);
  if (span === undefined || moved === undefined || left === undefined || share === undefined)
    return { kind: 'none', because: 'no-number' };
  if (!startsInside) return { kind: 'way', share, left: Math.max(0, -left) };
  return {
    kind: 'allowance',
    share,
    used: (span < 0 ? -moved : moved) + 0,
    allowed: Math.abs(span),
    left,
  };
}

const withoutUndefined = <Record extends object>(
  record: Record,
): { [Key in keyof Record]: Exclude<Record[Key], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Record]: Exclude<Record[Key], undefined>;
  };
