import type { BulletValues } from '../layout/index.js';
import type { Assessment, Facts, Progress } from '../model/index.js';
import type { Indicator, Target } from '../schema/index.js';

/**
 * The numbers of an indicator on one scale, and what kind of scale tells the truth about them; `undefined` where
 * there is no target, or no number on either side.
 */
export function scaleOf(
  indicator: Indicator,
  assessment: Assessment,
): Omit<BulletValues, 'labels'> | undefined {
  const { target, latestValue, progress } = assessment.facts;
  // A mark of what the value cannot be compared with would ask to be compared.
  const baselineValue = isIncomparable(assessment) ? undefined : assessment.facts.baselineValue;
  const goal = goalOf(target, indicator, baselineValue);
  if (!target || (!goal && latestValue === undefined)) return undefined;
  return {
    ...(latestValue !== undefined && { latest: latestValue }),
    ...(baselineValue !== undefined && { baseline: baselineValue }),
    ...(goal && { goal }),
    ...formOf(indicator, target, progress, { baselineValue, latestValue }),
  };
}

const isIncomparable = (assessment: Assessment): boolean =>
  assessment.verdict === 'not-judged' && assessment.because === 'incomparable';

function goalOf(
  target: Target | undefined,
  { direction }: Indicator,
  baseline: number | undefined,
): BulletValues['goal'] {
  switch (target?.operator) {
    case 'at-least':
    case 'at-most':
    case 'equal':
      return { from: target.value, to: target.value };
    case 'range':
      return { from: target.min, to: target.max };
    case 'keep-or-better': {
      if (baseline === undefined) return undefined;
      const [low, high] = toleratedAround(baseline, target, direction.value);
      return Number.isFinite(low) && Number.isFinite(high)
        ? { from: low, to: high }
        : { from: baseline, to: baseline };
    }
    case 'trend':
      return baseline === undefined ? undefined : { from: baseline, to: baseline };
    default:
      return undefined;
  }
}

/** The values from the baseline as far as a tolerance lets them be worse. */
export function toleratedAround(
  baseline: number,
  { tolerance = 0 }: Extract<Target, { readonly operator: 'keep-or-better' }>,
  better: Indicator['direction']['value'],
): readonly [low: number, high: number] {
  const size = Math.abs(tolerance);
  return [better === 'down' ? baseline : baseline - size, better === 'up' ? baseline : baseline + size];
}

function formOf(
  indicator: Indicator,
  target: Target,
  progress: Progress | undefined,
  { baselineValue, latestValue }: Pick<Facts, 'baselineValue' | 'latestValue'>,
): Pick<BulletValues, 'form' | 'badSide'> {
  const isDown = isDownwards(indicator, target, baselineValue, latestValue);
  const badSide = isDown ? 'above' : 'below';
  if (progress?.kind === 'allowance') return { form: 'allowance', badSide };
  // Where the start met the target already, there is nothing but a line to hold.
  const isMetAtStart = progress?.kind === 'none' && progress.because === 'same-as-baseline';
  const isHeld = isMetAtStart || target.operator === 'keep-or-better' || target.operator === 'trend';
  // From zero there is no way up to what lies at it or below: a bar would be the longer, the worse the value.
  const goal = 'value' in target ? target.value : target.operator === 'range' ? target.min : 1;
  return { form: isHeld || isDown || goal <= 0 ? 'hold' : 'way', badSide };
}

/** Whether the values above the goal are the wrong ones, as far as this indicator can come to them. */
function isDownwards(
  indicator: Indicator,
  target: Target,
  baseline: number | undefined,
  latest: number | undefined,
): boolean {
  const isAbove = (line: number) => (latest ?? line) > line;
  switch (target.operator) {
    case 'at-most':
      return true;
    case 'keep-or-better':
      return (
        indicator.direction.value === 'down' ||
        (indicator.direction.value === 'keep' && baseline !== undefined && isAbove(baseline))
      );
    case 'trend':
      return target.towards === 'down';
    case 'equal':
      return baseline !== undefined && target.value < baseline;
    case 'range':
      return isAbove(target.max);
    default:
      return false;
  }
}
