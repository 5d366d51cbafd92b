import { formatSigned } from '../../locale/index.js';
import type { Assessment, Facts } from '../../model/index.js';
import type { Indicator, Target } from '../../schema/index.js';
import {
  COMMON,
  differenceText,
  expectedText,
  momentText,
  shortConditionOf,
  VERDICTS,
  type Reader,
} from '../../wording/index.js';
import { MESSAGES } from './kpi-board.messages.js';

/** Why the verdict is as it is, as short as can be, with the numbers; each text a clause of its own. */
export function reasonsOf(indicator: Indicator, assessment: Assessment, reader: Reader): string[] {
  if (assessment.verdict === 'not-judged') return [VERDICTS[reader.language].unjudged[assessment.because]];
  const { facts } = assessment;
  const reasons = [
    ...(facts.target ? distances(indicator, facts.target, assessment, reader) : []),
    ...timing(indicator, assessment, reader),
    assessment.openBreaks.length > 0
      ? MESSAGES[reader.language].perhapsIncomparable
      : shortConditionOf(assessment, reader),
  ];
  return reasons.filter((one) => one !== undefined);
}

/** How far the latest value is from what the target asks for. */
function distances(
  indicator: Indicator,
  target: Target,
  { verdict, facts }: Assessment,
  reader: Reader,
): (string | undefined)[] {
  const words = MESSAGES[reader.language];
  const { margin, progress, latest } = facts;
  const by = (difference: number) => {
    const text = differenceText(indicator, difference, reader);
    return latest?.approximate ? COMMON[reader.language].approximately(text) : text;
  };
  if (target.operator === 'done') return [latest?.value === true ? words.done : words.notDone];
  if (target.operator === 'trend') return [changed(indicator, facts, reader, words.increase, words.decrease)];
  if (target.operator === 'keep-or-better')
    return [
      againstBaseline(indicator, facts, reader),
      verdict === 'achieved' && isWorse(indicator, facts) && target.tolerance !== undefined
        ? words.withinTolerance(differenceText(indicator, target.tolerance, reader))
        : undefined,
    ];
  if (progress?.kind === 'allowance') {
    const isFloor = target.operator === 'at-least';
    if (progress.left === 0) return [words.onBound];
    if (progress.left > 0) return [(isFloor ? words.floorLeft : words.ceilingLeft)(by(progress.left))];
    return [(isFloor ? words.floorBroken : words.ceilingBroken)(by(progress.left))];
  }
  if (margin === undefined) return [];
  if (target.operator === 'range') return [margin === 0 ? words.inRange : words.outOfRange(by(margin))];
  if (margin === 0) return [words.onTarget];
  const isThere =
    target.operator === 'equal'
      ? progress?.kind !== 'way'
      : target.operator === 'at-most'
        ? margin < 0
        : margin > 0;
  if (isThere) return [(margin > 0 ? words.aboveTarget : words.belowTarget)(by(margin))];
  return [
    words.toGo(by(margin)),
    verdict === 'worse' ? againstBaseline(indicator, facts, reader) : undefined,
  ];
}

/** 3,491人下回る（△4.2%）. */
function againstBaseline(indicator: Indicator, facts: Facts, reader: Reader): string | undefined {
  const words = MESSAGES[reader.language];
  const { changePercent } = facts;
  if (changePercent === undefined) return changed(indicator, facts, reader, words.above, words.below);
  const percent = `${formatSigned(changePercent, reader.language, 1)}%`;
  return changed(
    indicator,
    facts,
    reader,
    (by) => words.abovePercent(by, percent),
    (by) => words.belowPercent(by, percent),
  );
}

function changed(
  indicator: Indicator,
  { change }: Facts,
  reader: Reader,
  more: (by: string) => string,
  less: (by: string) => string,
): string | undefined {
  if (change === undefined) return undefined;
  if (change === 0) return MESSAGES[reader.language].same;
  return (change > 0 ? more : less)(differenceText(indicator, change, reader));
}

const isWorse = ({ direction }: Indicator, { change = 0 }: Facts): boolean =>
  direction.value === 'down' ? change > 0 : direction.value === 'up' ? change < 0 : change !== 0;

/** What is known of early and late. */
function timing(indicator: Indicator, assessment: Assessment, reader: Reader): string[] {
  const words = MESSAGES[reader.language];
  const { verdict, facts } = assessment;
  const { expected, target } = facts;
  if (expected !== undefined) return [words.expected(expectedText(indicator, expected, facts, reader))];
  if (verdict === 'under-way' && !target?.due) return [words.noDue];
  if (verdict === 'missed' && assessment.rule === 'due-passed' && target?.due)
    return [words.duePassed(momentText(target.due, reader))];
  return [];
}

/**
 * How far the latest value is from the target in percent of the target: below 0 it falls short, whichever way is
 * better. Only for what starts at zero and is asked to reach a number above zero; percentages, indexes, ranges and
 * bounds have no such share that could be compared.
 */
export function shareOfTarget(indicator: Indicator, { facts, verdict }: Assessment): number | undefined {
  const { target, margin, progress, baselineValue, change } = facts;
  if (verdict === 'not-judged' || !STARTS_AT_ZERO.has(indicator.kind) || !target) return undefined;
  if (target.operator === 'keep-or-better')
    return margin === 0
      ? share(1, isWorse(indicator, facts) ? 0 : Math.abs(change ?? NaN), baselineValue)
      : share(-1, change === undefined ? undefined : Math.abs(change), baselineValue);
  if (progress?.kind === 'allowance') return undefined;
  if (target.operator === 'at-least') return share(1, margin, target.value);
  if (target.operator === 'at-most') return share(-1, margin, target.value);
  return undefined;
}

const STARTS_AT_ZERO: ReadonlySet<Indicator['kind']> = new Set(['count', 'money', 'area']);

function share(sign: 1 | -1, difference: number | undefined, goal: number | undefined): number | undefined {
  if (difference === undefined || goal === undefined || goal <= 0) return undefined;
  const percent = (sign * difference * 100) / goal;
  return Number.isFinite(percent) ? percent : undefined;
}
