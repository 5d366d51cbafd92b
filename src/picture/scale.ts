import type { BulletValues } from '../layout/index.js';
import type { Assessment, Facts } from '../model/index.js';
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
  const goal = goalOf(target, baselineValue);
  if (!target || (!goal && latestValue === undefined)) return undefined;
  return {
    ...(latestValue !== undefined && { latest: latestValue }),
    ...(baselineValue !== undefined && { baseline: baselineValue }),
    ...(goal && { goal }),
    ...formOf(indicator, target, progress?.kind === 'allowance', { baselineValue, latestValue }),
  };
}

const isIncomparable = (assessment: Assessment): boolean =>
  assessment.verdict === 'not-judged' && assessment.because === 'incomparable';

function goalOf(target: Target | undefined, baseline: number | undefined): BulletValues['goal'] {
  switch (target?.operator) {
    case 'at-least':
    case 'at-most':
    case 'equal':
      return { from: target.value, to: target.value };
    case 'range':
      return { from: target.min, to: target.max };
    case 'keep-or-better':
    case 'trend':
      return baseline === undefined ? undefined : { from: baseline, to: baseline };
    default:
      return undefined;
  }
}

function formOf(
  indicator: Indicator,
  target: Target,
  isAllowance: boolean,
  { baselineValue, latestValue }: Pick<Facts, 'baselineValue' | 'latestValue'>,
): Pick<BulletValues, 'form' | 'badSide'> {
  const isDown = isDownwards(indicator, target, baselineValue, latestValue);
  const badSide = isDown ? 'above' : 'below';
  if (isAllowance) return { form: 'allowance', badSide };
  const isHeld = target.operator === 'keep-or-better' || target.operator === 'trend';
  return { form: isHeld || isDown ? 'hold' : 'way', badSide };
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
