import type { Target } from '../schema/index.js';
import type { Facts, RuleId, TargetMoved } from './assessment.js';
import { paceOf } from './expected.js';
import type { Measured } from './measured.js';
import { difference, finite } from './numbers.js';
import { progressOf } from './progress.js';
import { isInside, regionOf, type Region } from './region.js';

/** The records and their numbers alone, without a calculation. */
export const namedFacts = (measured: Measured): Facts => withoutUndefined(named(measured));

/** All numbers that explain a verdict. What was expected is told only where the rule goes by it. */
export function factsOf(measured: Measured, rule?: RuleId): Facts {
  const { indicator, target, base, value, region } = measured;
  const change = difference(value, base);
  const isPlaced = target !== undefined && region !== undefined && value !== undefined;
  return withoutUndefined({
    ...named(measured),
    change,
    changePercent:
      change !== undefined && base !== undefined && base > 0 && STARTS_AT_ZERO.test(indicator.kind)
        ? finite((change / base) * 100)
        : undefined,
    margin: isPlaced ? marginOf(target, region, value) : undefined,
    progress: isPlaced ? progressOf(target, region, base, value) : undefined,
    targetMoved: targetMovedOf(measured),
    expected: rule?.endsWith('-line') ? paceOf(measured)?.expected : undefined,
  });
}

const STARTS_AT_ZERO = /^(count|money|area)$/;

const named = ({ indicator, target, latest, gap, base, value }: Measured) => ({
  target,
  baseline: indicator.baseline,
  latest,
  gap,
  baselineValue: base,
  latestValue: value,
});

function marginOf(target: Target, region: Region, value: number): number | undefined {
  if ('value' in target) return difference(value, target.value);
  if (isInside(region, value)) return 0;
  // A trend that has not begun is neither met nor away from it.
  const distance = difference(value, Math.min(Math.max(value, region.low), region.high));
  return distance === 0 ? undefined : distance;
}

function targetMovedOf({ indicator, target, start, value }: Measured): TargetMoved | undefined {
  const isOnBaseline = target?.operator === 'keep-or-better' || target?.operator === 'trend';
  if (!isOnBaseline || !start?.revised) return undefined;
  const previous = finite(start.revised.previous ?? NaN);
  if (previous === undefined) return {};
  const region = regionOf(target, indicator.direction.value, previous);
  return { previous, ...(region && value !== undefined && { wasMet: isInside(region, value) }) };
}

const withoutUndefined = <Record extends object>(
  record: Record,
): { [Key in keyof Record]: Exclude<Record[Key], undefined> } =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Record]: Exclude<Record[Key], undefined>;
  };
