import type { Indicator } from '../schema/index.js';
import { accumulationOf, type AssessOptions } from './latest.js';
import { measuredOf, type Measured } from './measured.js';
import { difference } from './numbers.js';
import { goalFrom, regionOf } from './region.js';

/** What was to be reached by the time of the latest value. */
export interface Pace {
  /** `undefined` where it is more than a number can hold. */
  readonly expected: number | undefined;
  /** Whether the last of the dated targets lies behind: from then on nothing says how to go on. */
  readonly isOver: boolean;
}

/**
 * The value expected at the time of the latest one, by straight lines from the baseline through the dated targets of the
 * same kind. `undefined` where no two times allow to say so.
 */
export function paceOf(measured: Measured): Pace | undefined {
  const { now = NaN } = measured;
  const line = lineOf(measured);
  const before = line.filter(({ day }) => day <= now).at(-1);
  if (!before) return undefined;
  const after = line.find(({ day }) => day > now);
  const elapsed = after ? elapsedShare(before.day, now, after.day) : 0;
  return {
    expected: difference(before.value, -((after?.value ?? before.value) - before.value) * elapsed),
    isOver: !after,
  };
}

/** The corners of the straight lines by which early or late is told, oldest first; days are ordinal day numbers. */
export const courseOf = (
  indicator: Indicator,
  options: AssessOptions,
): readonly { readonly day: number; readonly value: number }[] => lineOf(measuredOf(indicator, options));

/**
 * The share of the time from one day to another that is over at the end of a day between them, counted in months: after four
 * of five years it is 4/5, whatever leap days lie between.
 */
export const elapsedShare = (from: number, now: number, to: number): number =>
  (monthOf(now) - monthOf(from)) / (monthOf(to) - monthOf(from));

/** Months up to the end of an ordinal day; the days of a begun month are parts of 31. */
function monthOf(day: number): number {
  const next = new Date((day + 1) * 86_400_000);
  return next.getUTCFullYear() * 12 + next.getUTCMonth() + (next.getUTCDate() - 1) / 31;
}

/** The values expected at their days, oldest first: the start and every dated target like the one that is judged. */
function lineOf({ indicator, daysOf, target, counts, base, value, from, end = Infinity }: Measured) {
  const since = counts === 'cumulative' ? daysOf(indicator.cumulativeSince) : undefined;
  const day = base !== undefined ? from : since && since.first - 1;
  const start = day === undefined ? [] : [{ day, value: base ?? 0 }];
  const stations = (indicator.targets ?? []).flatMap((one) => {
    const day = daysOf(one.due)?.last;
    const region = regionOf(one, indicator.direction.value, base);
    const isAlike = one.operator === target?.operator && accumulationOf(indicator, one) === counts;
    if (!isAlike || !region || day === undefined || day > end || day <= (start[0]?.day ?? -Infinity))
      return [];
    return [{ day, value: goalFrom(region, base ?? value ?? 0) }];
  });
  return [...start, ...stations.sort((a, b) => a.day - b.day)];
}
