import type { Indicator, Target } from '../schema/index.js';
import { difference, finite } from './numbers.js';

/** A target as the values that satisfy it: from `low` to `high`, at least one of them finite. */
export interface Region {
  readonly low: number;
  readonly high: number;
  /** Whether the bounds themselves do not satisfy the target: a trend has to leave the baseline. */
  readonly open: boolean;
}

/**
 * The values that satisfy a target. The operator decides, not the direction: only `keep-or-better` needs the
 * direction to know which side is better.
 *
 * @returns `undefined` for targets that no number satisfies, and for those that need a baseline where none is.
 */
export function regionOf(
  target: Target,
  direction: Indicator['direction']['value'],
  base: number | undefined,
): Region | undefined {
  switch (target.operator) {
    case 'at-least':
      return { low: target.value, high: Infinity, open: false };
    case 'at-most':
      return { low: -Infinity, high: target.value, open: false };
    case 'equal':
      return { low: target.value, high: target.value, open: false };
    case 'range':
      return { low: target.min, high: target.max, open: false };
    case 'keep-or-better': {
      const tolerance = Math.abs(target.tolerance ?? 0);
      const low = difference(base, tolerance);
      const high = difference(base, -tolerance);
      if (low === undefined || high === undefined) return undefined;
      return {
        low: direction === 'down' ? -Infinity : low,
        high: direction === 'up' ? Infinity : high,
        open: false,
      };
    }
    case 'trend':
      if (base === undefined) return undefined;
      return target.towards === 'up'
        ? { low: base, high: Infinity, open: true }
        : { low: -Infinity, high: base, open: true };
    default:
      return undefined;
  }
}

/** Whether a value satisfies the target, but for the dust of binary fractions. */
export function isInside(region: Region, value: number): boolean {
  const depth = depthIn(region, value);
  if (depth === undefined) return value >= region.low && value <= region.high;
  return region.open ? depth > 0 : depth >= 0;
}

/**
 * How far inside the region a value lies, from the nearest bound: 0 on the bound, negative outside.
 * `undefined` where it overflows.
 */
export function depthIn({ low, high }: Region, value: number): number | undefined {
  const above = low === -Infinity ? Infinity : difference(value, low);
  const below = high === Infinity ? Infinity : difference(high, value);
  return above === undefined || below === undefined ? undefined : finite(Math.min(above, below));
}

/** The bound that a value coming from `from` has to reach; `from` itself where it lies between two bounds. */
export function goalFrom({ low, high }: Region, from: number): number {
  if (high === Infinity) return low;
  if (low === -Infinity) return high;
  return Math.min(Math.max(from, low), high);
}

/** Whether a value has crossed the whole region and left it on the side that `from` does not lie on. */
export function isOvershot({ low, high }: Region, from: number, value: number): boolean {
  return (from < low && value > high) || (from > high && value < low);
}
