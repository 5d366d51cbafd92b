import type { Accumulation, Indicator, Missing, Observation, Target } from '../schema/index.js';
import { daysOfMoment, fiscalYearOfMoment } from './moments.js';

/** From when to look at an indicator, and how its years are counted. */
export interface AssessOptions {
  /** Judge by what was known at the end of this fiscal year; by default by the newest value. */
  readonly fiscalYear?: number;
  /** 1 to 12; 4 by default, as in Japan. */
  readonly fiscalYearStartMonth?: number;
}

/**
 * The target that the indicator is judged by: of those that are not interim, in numbers rather than in words,
 * counted as some observation is, the last due. A cumulative target holds the yearly ones in itself.
 */
export function judgingTarget(indicator: Indicator, options: AssessOptions = {}): Target | undefined {
  const targets = indicator.targets ?? [];
  const final = preferred(targets, (one) => one.interim !== true);
  const comparable = preferred(final, (one) => one.operator !== 'text');
  const observations = observationsInTime(indicator, options);
  const counted = preferred(comparable, (one) =>
    observations.some((value) => accumulationOf(indicator, value) === accumulationOf(indicator, one)),
  );
  const hasCumulative = counted.some((one) => accumulationOf(indicator, one) === 'cumulative');
  const candidates = counted.filter((one) => !hasCumulative || accumulationOf(indicator, one) !== 'yearly');
  const dueDay = (one: Target) => daysOfMoment(one.due, options.fiscalYearStartMonth)?.last ?? -Infinity;
  return newestBy(candidates, (a, b) => dueDay(a) - dueDay(b));
}

/**
 * The newest observation that counts as the target does: cumulative against cumulative, yearly against yearly.
 *
 * Where the newest has no value because it is not there *yet* or because that year had no survey, the one before it
 * still speaks, and {@link gapAfter} names the gap. Where a value is discontinued, withheld, not applicable or
 * missing without a reason, nothing older may stand in for it.
 *
 * Of two for the same period the later survey counts, then a value before a gap, then the survey of the
 * baseline, then a final value before a provisional one, then the later in the file.
 */
export function latestObservation(
  indicator: Indicator,
  target: Target | undefined,
  options: AssessOptions = {},
): Observation | undefined {
  const newestFirst = observationsOf(indicator, target, options);
  return newestFirst.find((one) => !isPassing(one.missing)) ?? newestFirst[0];
}

/** The newest observation where it has no value and an older one stands in for it. */
export function gapAfter(
  latest: Observation | undefined,
  indicator: Indicator,
  target: Target | undefined,
  options: AssessOptions = {},
): Observation | undefined {
  const [newest] = observationsOf(indicator, target, options);
  return newest === latest ? undefined : newest;
}

/** How a measurement or a target counts: as it says itself, else as its indicator says, else at a point in time. */
export const accumulationOf = (
  indicator: Indicator,
  one: { readonly accumulation?: Accumulation | undefined },
): Accumulation => one.accumulation ?? indicator.accumulation ?? 'point';

const isPassing = (missing: Missing | undefined): boolean =>
  missing?.reason === 'not-yet' || missing?.reason === 'not-surveyed';

/** Newest first. */
function observationsOf(
  indicator: Indicator,
  target: Target | undefined,
  options: AssessOptions,
): Observation[] {
  const startMonth = options.fiscalYearStartMonth;
  const lastDay = (moment: Observation['observed']) => daysOfMoment(moment, startMonth)?.last ?? -Infinity;
  const keys = (one: Observation) => [
    daysOfMoment(one.period, startMonth)?.last ?? -Infinity,
    one.missing ? 0 : 1,
    lastDay(one.observed ?? one.period),
    one.survey !== undefined && one.survey === indicator.baseline?.survey ? 1 : 0,
    one.provisional ? 0 : 1,
  ];
  return observationsInTime(indicator, options)
    .filter((one) => !target || accumulationOf(indicator, one) === accumulationOf(indicator, target))
    .reverse()
    .sort((a, b) => compareKeys(keys(b), keys(a)));
}

function observationsInTime(
  indicator: Indicator,
  { fiscalYear, fiscalYearStartMonth }: AssessOptions,
): Observation[] {
  return (indicator.observations ?? []).filter((one) => {
    const year = fiscalYearOfMoment(one.period, fiscalYearStartMonth);
    return fiscalYear === undefined || (year !== undefined && year <= fiscalYear);
  });
}

/** Those that satisfy the wish where any does, else all. */
const preferred = <Entry>(entries: readonly Entry[], wish: (one: Entry) => boolean): readonly Entry[] => {
  const wished = entries.filter(wish);
  return wished.length > 0 ? wished : entries;
};

/** The first of the greatest. */
function newestBy<Entry>(
  entries: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
): Entry | undefined {
  let [last] = entries;
  for (const one of entries) if (last === undefined || compare(one, last) > 0) last = one;
  return last;
}

const compareKeys = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((key, index) => key !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};
