import type { Target } from '../schema/index.js';
import type { Progress } from './assessment.js';
import { difference, finite } from './numbers.js';
import { depthIn, goalFrom, isInside, isOvershot, type Region } from './region.js';

/**
 * Places the latest value on the way from baseline to target, (latest - baseline) / (target - baseline), or says
 * how much of an allowance is gone where the target is a bound beyond the baseline.
 */
export function progressOf(
  target: Target,
  region: Region,
  base: number | undefined,
  value: number,
): Progress {
  const none = (because: Extract<Progress, { kind: 'none' }>['because']) =>
    ({ kind: 'none', because }) as const;
  if (base === undefined) return none('no-baseline');
  const { operator } = target;
  const startsInside = isInside(region, base);
  const isBound = operator === 'at-least' || operator === 'at-most';
  if ((startsInside && !isBound) || operator === 'trend' || operator === 'keep-or-better')
    return none('same-as-baseline');
  if (isOvershot(region, base, value)) return none('overshot');
  const span = difference(goalFrom(region, base), base);
  const moved = difference(value, base);
  const left = depthIn(region, value);
  if (span === 0) return none('same-as-baseline');
  if (span === undefined || moved === undefined || left === undefined) return none('no-number');
  const share = finite(moved / span);
  if (share === undefined) return none('no-number');
  if (startsInside)
    return {
      kind: 'allowance',
      share,
      used: (span < 0 ? -moved : moved) + 0,
      allowed: Math.abs(span),
      left,
    };
  return { kind: 'way', share: isBound ? share : Math.min(1, share), left: Math.max(0, -left) };
}
