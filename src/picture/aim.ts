import type { Assessment, Facts, Verdict } from '../model/index.js';
import type { Indicator } from '../schema/index.js';
import { toleratedAround } from './scale.js';
import type { Series } from './series.js';

/** A target in time: a mark where it is due, or lines that hold for all the time that is shown. */
export interface Aim {
  readonly mark?: { readonly day: number; readonly value: number };
  readonly lines: readonly number[];
  /** The values between two lines, or those that a tolerance lets pass. */
  readonly zone?: readonly [low: number, high: number];
  /** The day at which lines end that hang on a baseline, since later values do not compare with it. */
  readonly until?: number;
}

/** @param due last day of the time at which the judged target is due. */
export function aimOf(
  { direction }: Indicator,
  { facts }: Assessment,
  due: number | undefined,
  { breaks }: Series,
): Aim | undefined {
  const { target, baselineValue: base, progress } = facts;
  switch (target?.operator) {
    case 'at-least':
    case 'at-most':
    case 'equal':
      return due === undefined || progress?.kind === 'allowance'
        ? { lines: [target.value] }
        : { mark: { day: due, value: target.value }, lines: [] };
    case 'range':
      return { lines: [target.min, target.max], zone: [target.min, target.max] };
    case 'keep-or-better':
    case 'trend': {
      if (base === undefined) return undefined;
      const until = breaks.find(({ comparable }) => comparable === false)?.day;
      const [low, high] =
        target.operator === 'trend' ? [base, base] : toleratedAround(base, target, direction.value);
      return {
        lines: [base],
        ...(low < high && Number.isFinite(low) && Number.isFinite(high) && { zone: [low, high] }),
        ...(until !== undefined && { until }),
      };
    }
    default:
      return undefined;
  }
}

/**
 * The value that the latest one falls short of: the one expected by now, where it is behind; the baseline, where it is
 * worse than at the start; else the bound that it breaks. `undefined` where it falls short of nothing, or has time left.
 */
export function shortfallOf(facts: Facts, verdict: Verdict, aim: Aim | undefined): number | undefined {
  const { target, latestValue, baselineValue, expected } = facts;
  if (verdict === 'behind') return expected;
  if (verdict !== 'missed' && verdict !== 'worse') return undefined;
  if (verdict === 'worse' && target && 'value' in target) return baselineValue;
  const bounds = aim?.zone ?? aim?.lines ?? [];
  const edges = aim?.mark ? [aim.mark.value] : bounds;
  return latestValue === undefined
    ? undefined
    : [...edges].sort((a, b) => Math.abs(a - latestValue) - Math.abs(b - latestValue))[0];
}
