import { decimalsOf, formatNumber } from '../locale/index.js';
import type { Assessment, Facts } from '../model/index.js';
import type { Indicator, Observation, Target } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { INDICATOR } from './indicator.messages.js';
import { momentText, quantityText } from './records.js';
import { say, type Reader } from './reader.js';
import { VERDICTS } from './verdict.messages.js';

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
function isPercent(indicator: Indicator): boolean {
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
    case 'equal':
      return goalText(indicator, target, reader);
    case 'at-most':
      return words.atMost(goalText(indicator, target, reader));
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

/** A value that was taken, with 約 before it where it is an approximate one. */
export function measuredText(
  indicator: Indicator,
  { value, approximate }: Pick<Observation, 'value' | 'approximate'>,
  reader: Reader,
): string {
  const words = COMMON[reader.language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = typeof value === 'number' ? valueText(indicator, value, reader) : (value ?? words.notStated);
  return approximate ? words.approximately(text) : text;
}

/**
 * One or two plain sentences on where an indicator stands: how it moved, and where the target is. They are caption,
 * accessible description and copyable text in one.
 */
export function indicatorSentence(indicator: Indicator, assessment: Assessment, reader: Reader): string {
  const { facts } = assessment;
  const sentences =
    facts.latest?.value === undefined
      ? [lack(facts, reader), aim(indicator, facts, reader)]
      : assessment.verdict === 'not-judged'
        ? [
            stand(indicator, facts.latest, reader),
            ...(facts.target ? [aim(indicator, facts, reader)] : []),
            VERDICTS[reader.language].unjudged[assessment.because],
          ]
        : [movement(indicator, facts, reader), distance(indicator, facts, reader)];
  return sentences.filter((one) => one !== undefined).join(reader.language === 'en' ? ' ' : '');
}

function lack({ latest }: Facts, reader: Reader): string {
  const words = INDICATOR[reader.language];
  if (!latest?.missing) return words.noValueAtAll;
  const { printed, reason } = latest.missing;
  return words.noValue(momentText(latest.period, reader), printed, COMMON[reader.language].missing[reason]);
}

function aim(indicator: Indicator, { target }: Facts, reader: Reader): string {
  const words = INDICATOR[reader.language];
  if (!target) return words.noTarget;
  const asks = targetText(indicator, target, reader);
  const isNumber = 'value' in target || target.operator === 'range';
  return isNumber ? words.targetIs(asks) : words.targetReads(withoutStop(asks));
}

function stand(indicator: Indicator, latest: Observation, reader: Reader): string {
  const words = INDICATOR[reader.language];
  if (typeof latest.value === 'boolean') return latest.value ? words.done : words.notDone;
  if (typeof latest.value === 'string') return words.inWords(withoutStop(latest.value));
  return words.stands(countedText(indicator, latest, reader));
}

function movement(
  indicator: Indicator,
  { latest, baseline, change }: Facts,
  reader: Reader,
): string | undefined {
  const words = INDICATOR[reader.language];
  if (!latest) return undefined;
  if (!baseline || change === undefined) return stand(indicator, latest, reader);
  const now = countedText(indicator, latest, reader);
  if (change === 0) return words.unchanged(now);
  const isRate = indicator.kind === 'ratio' || indicator.kind === 'index';
  const tell = change > 0 ? (isRate ? words.wentUp : words.rose) : isRate ? words.wentDown : words.fell;
  return tell(measuredText(indicator, baseline, reader), now, differenceText(indicator, change, reader));
}

/** How far it is to the target; `undefined` where the movement has said so. */
function distance(indicator: Indicator, facts: Facts, reader: Reader): string | undefined {
  const words = INDICATOR[reader.language];
  const { target, margin, progress } = facts;
  if (target?.operator === 'done') return undefined;
  if (!target || margin === undefined) return aim(indicator, facts, reader);
  const asks = targetText(indicator, target, reader);
  const by = differenceText(indicator, margin, reader);
  if (progress?.kind === 'allowance' && 'value' in target) {
    const bound = goalText(indicator, target, reader);
    if (progress.left === 0) return words.onBound(bound);
    const isFloor = target.operator === 'at-least';
    if (progress.left > 0) return (isFloor ? words.floorLeft : words.ceilingLeft)(bound, by);
    return (isFloor ? words.floorBroken : words.ceilingBroken)(bound, by);
  }
  switch (target.operator) {
    case 'at-least':
    case 'equal':
      if (margin === 0) return words.exactly(asks);
      if (margin < 0) return words.short(asks, by);
      return (target.operator === 'equal' ? words.over : words.above)(asks, by);
    case 'at-most':
      if (margin === 0) return words.met(asks);
      return (margin < 0 ? words.metBy : words.notMetBy)(asks, by);
    case 'range':
      return margin === 0 ? words.within(asks) : words.outside(asks, by);
    default:
      return margin === 0 ? words.met(asks) : words.notMet(asks);
  }
}

/** The number that a target names, without saying on which side of it one should be. */
export const goalText = (
  indicator: Indicator,
  target: Extract<Target, { readonly value: number }>,
  reader: Reader,
): string =>
  cumulated(
    valueText(indicator, target.value, reader),
    target.accumulation ?? indicator.accumulation,
    reader,
  );

const countedText = (indicator: Indicator, one: Observation, reader: Reader) =>
  cumulated(measuredText(indicator, one, reader), one.accumulation ?? indicator.accumulation, reader);

const cumulated = (text: string, accumulation: string | undefined, reader: Reader) =>
  accumulation === 'cumulative' ? INDICATOR[reader.language].cumulative(text) : text;

const withoutStop = (text: string) => text.replace(/[。.]$/u, '');
