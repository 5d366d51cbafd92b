import { decimalsOf, formatDigits, formatNumber, isRound } from '../locale/index.js';
import {
  accumulationOf,
  fiscalYearOfMoment,
  whenOf,
  type Assessment,
  type Facts,
  type Unjudged,
} from '../model/index.js';
import type { Accumulation, Baseline, Indicator, Observation, Target } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { INDICATOR } from './indicator.messages.js';
import { momentText, numberText, unitSuffix } from './records.js';
import { say, type Reader } from './reader.js';
import { VERDICTS } from './verdict.messages.js';

/** A value of the indicator with its unit, with the digits that the indicator states or its numbers need. */
export const valueText = (indicator: Indicator, value: number, reader: Reader): string =>
  `${valueNumber(indicator, value, reader)}${unitSuffix(indicator.unit, reader)}`;

/** The number of a value alone. All numbers of an indicator are written alike: 万 only where each of them can be. */
export const valueNumber = (
  indicator: Indicator,
  value: number,
  reader: Reader,
  decimals = decimalsFor(indicator),
): string =>
  traitsOf(indicator).areRound
    ? numberText(value, indicator.unit, reader, decimals)
    : formatDigits(value, reader.language, decimals);

/** What was expected by the time of the latest value, with its unit. */
export const expectedText = (indicator: Indicator, expected: number, facts: Facts, reader: Reader): string =>
  `${valueNumber(indicator, expected, reader, expectedDecimals(indicator, expected, facts))}${unitSuffix(indicator.unit, reader)}`;

/** Digits behind the point by which one sees on which side of the latest value it lies: 9 is not behind 9, but behind 9.2. */
export function expectedDecimals(
  indicator: Indicator,
  expected: number,
  { latestValue = expected }: Facts,
): number {
  const least = decimalsFor(indicator) ?? 0;
  const sideAt = (digits: number) => Math.sign(Number(expected.toFixed(digits)) - latestValue);
  return [0, 1, 2, 3, 4, 5, 6].find((digits) => digits >= least && sideAt(digits) === sideAt(6)) ?? least;
}

/** A difference of two values, without its sign: for percentages it is told in points, never in percent. */
export function differenceText(indicator: Indicator, difference: number, reader: Reader): string {
  const size = Math.abs(difference);
  const stated = decimalsFor(indicator);
  // What is not zero must not look like it.
  const decimals =
    stated !== undefined && Number(size.toFixed(Math.min(stated, 20))) === 0 ? decimalsOf(size) : stated;
  return isPercent(indicator)
    ? COMMON[reader.language].points(formatNumber(size, reader.language, decimals))
    : `${valueNumber(indicator, size, reader, decimals)}${unitSuffix(indicator.unit, reader)}`;
}

/** Whether the unit is percent, so that differences are points. */
export function isPercent({ unit }: Indicator): boolean {
  const text = unit === null || typeof unit === 'string' ? unit : Object.values(unit)[0];
  return /^\s*(?:[%％]|パーセント|per ?cent)/i.test(text ?? '');
}

/** Digits behind the point: as stated, unless different numbers would look the same; else the most that any has. */
export const decimalsFor = (indicator: Indicator): number | undefined => traitsOf(indicator).decimals;

/** What all numbers of an indicator have in common. */
interface Traits {
  readonly decimals: number | undefined;
  readonly areRound: boolean;
  readonly hasNegative: boolean;
}

/** Asked for every number that is shown, and always with the same answer. */
const known = new WeakMap<Indicator, Traits>();

function traitsOf(indicator: Indicator): Traits {
  const before = known.get(indicator);
  if (before) return before;
  const numbers = [...new Set(numbersOf(indicator))];
  const traits = {
    decimals: decimalsNeeded(indicator, numbers),
    areRound: numbers.every(isRound),
    hasNegative: numbers.some((one) => one < 0),
  };
  known.set(indicator, traits);
  return traits;
}

function decimalsNeeded({ decimals }: Indicator, numbers: readonly number[]): number | undefined {
  const rounded = new Set(numbers.map((one) => Number(one.toFixed(Math.min(decimals ?? 0, 20)))));
  if (decimals !== undefined && rounded.size === numbers.length) return decimals;
  return numbers.length === 0 ? undefined : Math.max(...numbers.map(decimalsOf));
}

/** The numbers that the document states for an indicator. */
const numbersOf = ({ baseline, observations = [], targets = [] }: Indicator): number[] =>
  [
    baseline?.value,
    ...observations.map((one) => one.value),
    ...targets.flatMap((one) =>
      'value' in one ? [one.value] : one.operator === 'range' ? [one.min, one.max] : [],
    ),
  ].filter((value) => typeof value === 'number');

/**
 * What a target asks for, in words: 20件以上, 現状以上, 10%から20%まで. Where the document prints a number alone, so does
 * this: on which side of it one should be is then a reading, and no one's words.
 */
export function targetText(indicator: Indicator, target: Target, reader: Reader): string {
  const words = INDICATOR[reader.language];
  const value = (number: number) => valueText(indicator, number, reader);
  switch (target.operator) {
    case 'at-least':
    case 'at-most':
    case 'equal': {
      const goal = goalText(indicator, target, reader);
      return isBare(target) ? goal : words[target.operator](goal, isRate(indicator));
    }
    case 'range':
      return words.range(value(target.min), value(target.max));
    case 'keep-or-better': {
      const asks = words.keep[indicator.direction.value];
      return target.tolerance
        ? words.tolerance(asks, differenceText(indicator, target.tolerance, reader))
        : asks;
    }
    case 'trend':
      return words.trend[target.towards];
    case 'text':
      return say(target.text, reader);
    case 'done':
      return words.doneTarget;
  }
}

/** Whether the document prints a number without a word on which side of it one should be. */
const isBare = ({ printed }: Target): boolean =>
  printed !== undefined &&
  !/[以未超上下限維保確達増減<>≦≧≤≥＜＞]|まで|least|most|over|under|more|less/i.test(printed);

/** Rates, indexes and what may lie below zero rise and fall; all else becomes more or less. */
const isRate = (indicator: Indicator): boolean =>
  indicator.kind === 'ratio' ||
  indicator.kind === 'index' ||
  (indicator.kind === 'other' && indicator.unit === null) ||
  traitsOf(indicator).hasNegative;

/** A value that was taken, with 約 before it where it is an approximate one. */
export function measuredText(
  indicator: Indicator,
  { value, approximate }: Pick<Observation, 'value' | 'approximate'>,
  reader: Reader,
): string {
  const words = COMMON[reader.language];
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const text = typeof value === 'number' ? valueText(indicator, value, reader) : (value ?? words.notStated);
  return about(text, approximate, reader);
}

/**
 * Plain sentences on where an indicator stands: how it moved, where the target is, and what one must know before
 * quoting either. They are caption, accessible description and copyable text in one, so minus is said, not drawn.
 *
 * @param hasOwnVerdict whether a verdict of the city itself is shown, so that nothing is said to be impossible to judge.
 */
export function indicatorSentence(
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  hasOwnVerdict = false,
): string {
  const { facts } = assessment;
  const sentences =
    facts.latest?.value === undefined
      ? [
          lack(facts, reader),
          hasOwnVerdict ? undefined : INDICATOR[reader.language].noVerdict,
          aim(indicator, facts, reader),
        ]
      : assessment.verdict === 'not-judged'
        ? [
            (assessment.because === 'not-measured-since' ? stand : movement)(indicator, assessment, reader),
            facts.target && aim(indicator, facts, reader),
            hasOwnVerdict ? undefined : refusal(indicator, assessment.because, reader),
          ]
        : [
            movement(indicator, assessment, reader),
            distance(indicator, assessment, reader),
            otherCount(indicator, facts, reader),
            rebasing(indicator, facts, reader),
          ];
  const gap = facts.gap && INDICATOR[reader.language].gap(...timeAndReason(facts.gap, reader));
  return [...sentences, gap].filter((one) => one !== undefined).join(reader.language === 'en' ? ' ' : '');
}

/** A text in which a voice hears the minus that the eye sees: △ is a triangle to it. */
export const spoken = (text: string, { language }: Reader): string =>
  language === 'en' ? text : text.replace(/[△−](?=[0-9])/gu, 'マイナス');

function lack({ latest }: Facts, reader: Reader): string {
  const words = INDICATOR[reader.language];
  return latest?.missing
    ? words.noValue(...timeAndReason(latest, reader), latest.missing.printed ?? '')
    : words.noValueAtAll;
}

/** For when there is no value, and why not, in brackets; without a reason nothing. */
function timeAndReason({ period, missing }: Observation, reader: Reader): [period: string, reason: string] {
  const words = COMMON[reader.language];
  const reason = missing?.reason ?? 'unstated';
  return [
    momentText(period, reader, { inFull: true }),
    reason === 'unstated' ? '' : words.inBrackets(words.missing[reason]),
  ];
}

function aim(indicator: Indicator, { target }: Facts, reader: Reader): string {
  const words = INDICATOR[reader.language];
  if (!target) return words.noTarget;
  const asks = targetText(indicator, target, reader);
  const isNumber = 'value' in target || target.operator === 'range';
  return isNumber ? words.targetIs(spoken(asks, reader)) : words.targetReads(withoutStop(asks));
}

function refusal({ replacedBy }: Indicator, because: Unjudged, reader: Reader): string {
  return because === 'replaced' && replacedBy?.title !== undefined
    ? INDICATOR[reader.language].replacedBy(say(replacedBy.title, reader))
    : VERDICTS[reader.language].unjudged[because];
}

function stand(indicator: Indicator, { facts }: Assessment, reader: Reader): string | undefined {
  const words = INDICATOR[reader.language];
  const { latest, target } = facts;
  if (typeof latest?.value === 'number') return words.stands(countedText(indicator, latest, reader));
  return (
    latest &&
    (target?.operator === 'done' && typeof latest.value === 'boolean'
      ? words[latest.value ? 'done' : 'notDone']
      : words.inWords(withoutStop(measuredText(indicator, latest, reader))))
  );
}

function movement(indicator: Indicator, assessment: Assessment, reader: Reader): string | undefined {
  const words = INDICATOR[reader.language];
  const { latest, baseline, change } = assessment.facts;
  if (!latest || !baseline || change === undefined) return stand(indicator, assessment, reader);
  const isOpen =
    'rule' in assessment &&
    (assessment.openBreaks.length > 0 || assessment.openQuestions.includes('other-survey'));
  const remark = isOpen ? words.mayNotCompare : '';
  if (change === 0) return words.unchanged(countedText(indicator, latest, reader), remark);
  // Both are counted alike, which is said once: 累計0件から33件へ, from 0 to 33 in total.
  const [from, to] = reader.language === 'en' ? [surenessText, countedText] : [countedText, surenessText];
  return words.moved(
    from(indicator, baseline, reader),
    to(indicator, latest, reader),
    about(differenceText(indicator, change, reader), latest.approximate ?? baseline.approximate, reader),
    change > 0,
    isRate(indicator),
    remark,
  );
}

/** How far it is to the target; `undefined` where the movement has said so. */
function distance(indicator: Indicator, { facts, verdict }: Assessment, reader: Reader): string | undefined {
  const words = INDICATOR[reader.language];
  const { target, margin, progress, latest } = facts;
  if (target?.operator === 'done' && latest?.value === true) return undefined;
  if (!target || margin === undefined) return aim(indicator, facts, reader);
  const isNumber = 'value' in target;
  const isRange = target.operator === 'range';
  const asks = spoken(targetText(indicator, target, reader), reader);
  if ((isRange && margin === 0) || (!isNumber && !isRange)) return words.met(asks, margin === 0);

  const goal = spoken(
    isRange
      ? valueText(indicator, margin > 0 ? target.max : target.min, reader)
      : goalText(indicator, target, reader),
    reader,
  );
  const by = about(differenceText(indicator, margin, reader), latest?.approximate, reader);
  const side = words.side(goal, by, Math.sign(margin), isRate(indicator));
  const isFloor = target.operator === 'at-least';
  const isAllowance = progress?.kind === 'allowance';
  const isOnTheWay = progress?.kind === 'way' && progress.left > 0 && progress.share > 0;
  if (isNumber && !isAllowance && (isFloor ? margin < 0 : isOnTheWay))
    return words[verdict === 'missed' ? 'missed' : 'short'](goal, by);
  if (isRange || ((isAllowance || !isFloor) && target.operator !== 'equal' && !isBare(target)))
    return words.bound(asks, side);
  if (isAllowance || (target.operator === 'at-most' && margin !== 0)) return words.read(goal, isFloor, side);
  if (margin === 0) return latest?.approximate ? words.met(goal, true) : words.exactly(goal);
  return words.beyond(goal, by, margin > 0, isRate(indicator));
}

/** The same by the other way of counting, where a target is stated for it too: one year beside the running total. */
function otherCount(indicator: Indicator, { latest, target }: Facts, reader: Reader): string | undefined {
  if (!latest || !target) return undefined;
  const counts = (one: { readonly accumulation?: Accumulation | undefined }) =>
    accumulationOf(indicator, one);
  const yearOf = (moment: Target['due']) => fiscalYearOfMoment(moment, reader.startMonth);
  const dueOf = ({ due }: Target) => yearOf(due) ?? Infinity;
  // The next target that is due, or one for every year, but none whose time was over.
  const [other] = (indicator.targets ?? [])
    .filter(
      (one) => 'value' in one && counts(one) !== counts(target) && dueOf(one) >= (yearOf(latest.period) ?? 0),
    )
    .sort((a, b) => (dueOf(a) === dueOf(b) ? 0 : dueOf(a) - dueOf(b)));
  const value = indicator.observations?.find(
    (one) =>
      other &&
      typeof one.value === 'number' &&
      counts(one) === counts(other) &&
      whenOf(one.period) === whenOf(latest.period),
  );
  return (
    other &&
    value &&
    INDICATOR[reader.language].otherCount(
      countedText(indicator, value, reader),
      spoken(targetText(indicator, other, reader), reader),
    )
  );
}

function rebasing(indicator: Indicator, { targetMoved }: Facts, reader: Reader): string | undefined {
  const previous = targetMoved?.previous;
  const before = previous === undefined ? '' : spoken(valueText(indicator, previous, reader), reader);
  return targetMoved && INDICATOR[reader.language].rebased(before);
}

/** The number that a target names, without saying on which side of it one should be. */
export const goalText = (
  indicator: Indicator,
  target: Extract<Target, { readonly value: number }>,
  reader: Reader,
): string => counted(valueText(indicator, target.value, reader), indicator, target, reader);

/** A measured value as it stands in a sentence, with how it was counted. */
const countedText: typeof surenessText = (indicator, one, reader) =>
  counted(surenessText(indicator, one, reader), indicator, one, reader);

/** The same without that: how sure it is is said, and so is minus. */
function surenessText(indicator: Indicator, one: Baseline | Observation, reader: Reader): string {
  const text = spoken(measuredText(indicator, one, reader), reader);
  return one.provisional ? INDICATOR[reader.language].provisional(text) : text;
}

function counted(
  text: string,
  indicator: Indicator,
  one: { readonly accumulation?: Accumulation | undefined },
  reader: Reader,
): string {
  const words = INDICATOR[reader.language];
  const accumulation = accumulationOf(indicator, one);
  return accumulation === 'cumulative' || (accumulation === 'yearly' && !isRate(indicator))
    ? words[accumulation](text)
    : text;
}

const about = (text: string, isApproximate: boolean | undefined, reader: Reader): string =>
  isApproximate ? COMMON[reader.language].approximately(text) : text;

const withoutStop = (text: string) => text.replace(/[。.]$/u, '');
