import { bulletLayout, type BulletLayout, type BulletValues } from '../../layout/index.js';

import { type Assessment, type Facts } from '../../model/index.js';
import type { Indicator, Target } from '../../schema/index.js';
import {
  COMMON,
  differenceText,
  goalText,
  momentText,
  targetText,
  valueText,
  type Reader,
} from '../../wording/index.js';
import { MESSAGES } from './kpi-gauge.messages.js';

export interface PictureView extends BulletLayout {
  /** Text across the hatched scale where there is no value. */
  readonly missing?: string;
  readonly isAllowance: boolean;
}

export function pictureOf(
  indicator: Indicator,
  { facts }: Assessment,
  reader: Reader,
  width: number,
  labelSize: number,
): PictureView | undefined {
  const { target, latestValue, baselineValue, progress, latest } = facts;
  const goal = goalOf(target, baselineValue);
  // Without a number on either side there is nothing that a scale could tell.
  if (!target || (!goal && latestValue === undefined)) return undefined;
  const words = MESSAGES[reader.language];
  const isAllowance = progress?.kind === 'allowance';
  const { form, badSide } = formOf(indicator, target, isAllowance, { baselineValue, latestValue });
  const asks =
    isAllowance && 'value' in target
      ? goalText(indicator, target, reader)
      : targetText(indicator, target, reader);
  const goalName = isAllowance ? (badSide === 'below' ? words.lower : words.upper) : words.target;
  const values: BulletValues = {
    ...(latestValue !== undefined && { latest: latestValue }),
    ...(baselineValue !== undefined && { baseline: baselineValue }),
    ...(goal && { goal }),
    form,
    badSide,
    labels: {
      goal: `${goalName} ${asks}`,
      ...(baselineValue !== undefined && {
        baseline: `${words.baseline} ${valueText(indicator, baselineValue, reader)}`,
      }),
      ...(progress?.kind === 'allowance' &&
        progress.left >= 0 && { latest: words.left(differenceText(indicator, progress.left, reader)) }),
      zero: words.axisZero,
    },
  };
  return {
    ...bulletLayout(values, width, labelSize),
    isAllowance,
    ...(latestValue === undefined && {
      missing: latest
        ? words.noValueFor(momentText(latest.period, reader))
        : COMMON[reader.language].missing.unstated,
    }),
  };
}

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
