import type {
  Accumulation,
  Baseline,
  DayRange,
  Indicator,
  Moment,
  Observation,
  SeriesBreak,
  Target,
} from '../schema/index.js';
import { accumulationOf, gapAfter, judgingTarget, latestObservation, type AssessOptions } from './latest.js';
import { daysOfMoment, fiscalYearOfMoment } from './moments.js';
import { finite } from './numbers.js';
import { regionOf, type Region } from './region.js';

/** What is compared with what. Days are ordinal day numbers; absent where a time is not known. */
export interface Measured {
  readonly indicator: Indicator;
  /** Days and fiscal year of a moment, in the plan's fiscal years. */
  readonly daysOf: (moment: Moment | null | undefined) => DayRange | undefined;
  readonly yearOf: (moment: Moment | null | undefined) => number | undefined;
  readonly target: Target | undefined;
  readonly latest: Observation | undefined;
  readonly gap: Observation | undefined;
  /** The baseline, where it counts as the target does. */
  readonly start: Baseline | undefined;
  readonly base: number | undefined;
  readonly value: number | undefined;
  readonly region: Region | undefined;
  /** The last day on which baseline and latest value may have been taken. */
  readonly from: number | undefined;
  readonly now: number | undefined;
  /** The last day of the time at which the target is due. */
  readonly end: number | undefined;
  /** How the target counts. */
  readonly counts: Accumulation | undefined;
  /** Breaks between baseline and latest value. */
  readonly breaks: readonly SeriesBreak[];
}

/** What has a target, and an observation that counts as the target does. */
export type Judgeable = Measured & { readonly target: Target; readonly latest: Observation };

export function measuredOf(indicator: Indicator, options: AssessOptions): Measured {
  const { baseline, direction } = indicator;
  const startMonth = options.fiscalYearStartMonth;
  const daysOf: Measured['daysOf'] = (moment) => daysOfMoment(moment, startMonth);
  const yearOf: Measured['yearOf'] = (moment) => fiscalYearOfMoment(moment, startMonth);
  // The last day on which a value may have been taken: when it was observed, else the end of its period.
  const takenOn = (one: Baseline | Observation | undefined) => daysOf(one?.observed ?? one?.period)?.last;
  const target = judgingTarget(indicator, options);
  const latest = latestObservation(indicator, target, options);
  const now = takenOn(latest);
  const counts = target && accumulationOf(indicator, target);
  const start =
    baseline && (!target || accumulationOf(indicator, baseline) === counts) ? baseline : undefined;
  const base = numberOf(start);
  return {
    indicator,
    daysOf,
    yearOf,
    target,
    latest,
    gap: gapAfter(latest, indicator, target, options),
    start,
    base,
    value: numberOf(latest),
    region: target && regionOf(target, direction.value, base),
    from: takenOn(start),
    now,
    end: daysOf(target?.due)?.last,
    counts,
    breaks: latest ? breaksBetween(indicator, daysOf, takenOn(baseline), now) : [],
  };
}

const numberOf = (one: Baseline | Observation | undefined): number | undefined =>
  typeof one?.value === 'number' ? finite(one.value) : undefined;

/** Breaks after the baseline was taken and up to the latest value; all of them where the times are unknown. */
const breaksBetween = (
  { breaks = [] }: Indicator,
  daysOf: Measured['daysOf'],
  from = -Infinity,
  to = Infinity,
): SeriesBreak[] =>
  breaks.filter((one) => {
    const at = daysOf(one.at);
    return !at || (at.last > from && at.first <= to);
  });
