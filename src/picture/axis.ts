/** A vertical scale: from its lowest to its highest value, and the values at which it is marked. */
export interface Axis {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
}

/** Whether the scale leaves zero out, which a reader must be told. */
export const isBrokenOff = ({ low, high }: Axis): boolean => low > 0 || high < 0;

/** Greater steps than this cannot be reckoned with safely, and lesser ones cannot be written. */
const MOST = 1e300;
const LEAST = 1e-18;

/**
 * A scale that holds all values, with three to five round marks.
 *
 * Zero belongs to it where it is near: where the smallest value is at most `zeroWithin` of the greatest.
 *
 * @param values at least one, all finite.
 */
export function axisOf(values: readonly number[], zeroWithin: number): Axis {
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const isZeroNear =
    lowest >= 0 ? lowest <= highest * zeroWithin : highest > 0 || highest >= lowest * zeroWithin;
  const low = isZeroNear ? Math.min(lowest, 0) : lowest;
  const high = isZeroNear ? Math.max(highest, 0) : highest;
  if (Math.max(Math.abs(low), Math.abs(high)) > MOST) return { low, high, ticks: [] };
  // A flat series stands in the middle of a scale that shows a tenth more and less.
  const room = high - low > Math.abs(high) * 1e-9 ? 0 : Math.max(Math.abs(high) / 10, LEAST);
  // Below the lowest value stays room for its label, where zero does not lie there anyway.
  const below = isZeroNear ? 0 : (high - low) / 3;
  return rounded(low - Math.max(room, below), high + room);
}

function rounded(low: number, high: number): Axis {
  const step = roundStep((high - low) / 3);
  if (!(step > LEAST)) return { low: Math.min(low, 0), high: Math.max(high, 1), ticks: [0] };
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  const ticks = [...Array(last - first + 1).keys()].map((index) => (first + index) * step);
  return { low: first * step + 0, high: last * step + 0, ticks: ticks.map(withoutDust(step)) };
}

/** 1, 2 or 5 times a power of ten, the nearest at or above a size. */
function roundStep(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size));
  const part = size / power;
  return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
}

/** 0.30000000000000004 as 0.3, in a scale of steps of 0.1. */
const withoutDust = (step: number) => (value: number) => {
  const decimals = Math.min(Math.max(0, Math.ceil(-Math.log10(step)) + 1), 100);
  return Number(value.toFixed(decimals)) + 0;
};
