import { decimalsOf, formatNumber } from '../locale/index.js';
import type { Assessment, Facts } from '../model/index.js';
import type { Indicator, Target } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { INDICATOR } from './indicator.messages.js';
import { momentText, quantityText } from './records.js';
import { say, type Reader } from './reader.js';

/** A value of the indicator with its unit, with the digits that the indicator states or its numbers need. */
export function valueText(indicator: Indicator, value: number, reader: Reader): string {
  return quantityText(value, indicator.unit, reader, decimalsFor(indicator));
}

/** A difference of two values: for percentages it is told in points, never in percent. */
export function differenceText(indicator: Indicator, difference: number, reader: Reader): string {
  const size = Math.abs(difference);
  const decimals = decimalsFor(indicator);
  return isPercent(indicator)
    ? COMMON[reader.language].points(formatNumber(size, reader.language, decimals))
    : quantityText(size, indicator.unit, reader, decimals);
}

/** Whether the unit is percent, so that differences are points. */
export function isPercent(indicator: Indicator): boolean {
  const { unit } = indicator;
  return (
    unit !== null && /^[%％]$/.test(typeof unit === 'string' ? unit.trim() : (Object.values(unit)[0] ?? ''))
  );
}

/** Digits behind the point: as stated, else the most that any printed number of the indicator has. */
export function decimalsFor(indicator: Indicator): number | undefined {
  if (indicator.decimals !== undefined) return indicator.decimals;
  const numbers = [
    indicator.baseline?.value,
    ...(indicator.observations ?? []).map((one) => one.value),
    ...(indicator.targets ?? []).flatMap((target) => ('value' in target ? [target.value] : [])),
  ].filter((value) => typeof value === 'number');
  return numbers.length === 0 ? undefined : Math.max(...numbers.map(decimalsOf));
}

/** What a target asks for, in words: 20.0%, 現状以上, 10%から20%まで. */
export function targetText(indicator: Indicator, target: Target, reader: Reader): string {
  const words = INDICATOR[reader.language];
  const value = (number: number) => valueText(indicator, number, reader);
  switch (target.operator) {
    case 'at-least':
    case 'at-most':
    case 'equal':
      return cumulated(value(target.value), target.accumulation ?? indicator.accumulation, reader);
    case 'range':
      return words.range(value(target.min), value(target.max));
    case 'keep-or-better':
      return { up: words.keepOrMore, down: words.keepOrLess, keep: words.keep }[indicator.direction.value];
    case 'trend':
      return target.towards === 'up' ? words.increase : words.decrease;
    case 'text':
      return say(target.text, reader);
    case 'done':
      return words.doneTarget;
  }
}

/**
 * One or two plain sentences on where an indicator stands: how it moved, and where the target is. They are caption,
 * accessible description and copyable text in one.
 */
export function indicatorSentence(indicator: Indicator, assessment: Assessment, reader: Reader): string {
  const { facts } = assessment;
  return `${movement(indicator, facts, assessment, reader)}${standing(indicator, facts, reader)}`.trim();
}

function movement(indicator: Indicator, facts: Facts, assessment: Assessment, reader: Reader): string {
  const words = INDICATOR[reader.language];
  const { latest, latestValue, baselineValue, change } = facts;
  if (!latest) return words.noValueAtAll;
  if (assessment.verdict === 'not-judged' && assessment.missing) {
    const { printed, reason } = assessment.missing;
    return words.noValue(momentText(latest.period, reader), printed, COMMON[reader.language].missing[reason]);
  }
  if (typeof latest.value === 'boolean') return latest.value ? words.done : words.notDone;
  if (latestValue === undefined)
    return typeof latest.value === 'string' ? words.stands(latest.value) : words.noValueAtAll;
  const now = cumulated(
    valueText(indicator, latestValue, reader),
    latest.accumulation ?? indicator.accumulation,
    reader,
  );
  if (baselineValue === undefined || change === undefined) return words.stands(now);
  if (change === 0) return words.unchanged(now);
  const by = differenceText(indicator, change, reader);
  return (change > 0 ? words.rose : words.fell)(valueText(indicator, baselineValue, reader), now, by);
}

function standing(indicator: Indicator, facts: Facts, reader: Reader): string {
  const words = INDICATOR[reader.language];
  const { target, margin, progress, latestValue } = facts;
  if (!target) return words.noTarget;
  const asks = targetText(indicator, target, reader);
  if (target.operator === 'text' || target.operator === 'done' || latestValue === undefined)
    return target.operator === 'done' ? '' : words.targetIs(asks);
  if (margin === undefined) return words.targetIs(asks);
  const by = differenceText(indicator, margin, reader);
  if (progress?.kind === 'allowance') {
    const bound = (target.operator === 'at-most' ? words.upper : words.lower) + asks;
    return progress.left >= 0
      ? words.allowanceLeft(bound, differenceText(indicator, progress.left, reader))
      : words.boundBroken(bound, by);
  }
  switch (target.operator) {
    case 'at-least':
      if (margin === 0) return words.exactly(asks);
      return margin > 0 ? words.above(asks, by) : words.short(asks, by);
    case 'at-most':
      if (margin === 0) return words.exactly(asks);
      return margin < 0 ? words.below(asks, by) : words.over(asks, by);
    case 'equal':
      if (margin === 0) return words.exactly(asks);
      return margin < 0 ? words.short(asks, by) : words.over(asks, by);
    case 'range':
      return margin === 0 ? words.within(asks) : words.outside(asks, by);
    default:
      return margin === 0 ? words.kept(asks) : words.notKept(asks);
  }
}

const cumulated = (text: string, accumulation: string | undefined, reader: Reader) =>
  accumulation === 'cumulative' ? INDICATOR[reader.language].cumulative(text) : text;
