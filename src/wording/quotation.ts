import { whenOf, type Assessment, type Facts } from '../model/index.js';
import type { Indicator, Moment, Plan } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { ended } from './footnotes.js';
import { indicatorSentence } from './indicator.js';
import { QUOTATION } from './quotation.messages.js';
import { say, type Reader } from './reader.js';
import { momentText, sourceLine } from './records.js';

/**
 * What is said about an indicator as it may be quoted elsewhere: its title, the sentence, the times of its numbers with
 * era and western year, and the source.
 *
 * @param hasOwnVerdict as for {@link indicatorSentence}.
 */
export function quotableText(
  plan: Plan,
  indicator: Indicator,
  assessment: Assessment,
  reader: Reader,
  hasOwnVerdict = false,
): string {
  const { colon, stop } = COMMON[reader.language];
  const sentences = [
    indicatorSentence(indicator, assessment, reader, hasOwnVerdict),
    ...timesOf(assessment.facts, reader),
    ended(sourceLine(plan, reader), stop),
  ];
  return `${say(indicator.title, reader)}${colon}${sentences.join(reader.language === 'en' ? ' ' : '')}`;
}

function timesOf({ baseline, latest, target }: Facts, reader: Reader): string[] {
  const words = QUOTATION[reader.language];
  const inFull = (moment: Moment) => momentText(moment, reader, { inFull: true });
  const from = baseline?.value === undefined ? undefined : (baseline.observed ?? baseline.period);
  const { period, observed } = latest?.value === undefined ? {} : latest;
  return [
    ...(from === undefined ? [] : [words.baseline(inFull(from))]),
    ...(period === undefined
      ? []
      : [
          observed === undefined || whenOf(observed) === whenOf(period)
            ? words.latest(inFull(period))
            : words.reported(inFull(observed), inFull(period)),
        ]),
    ...(target ? [isPlaced(target.due) ? words.due(inFull(target.due)) : words.noDue] : []),
  ];
}

/** Whether there is anything to say of a moment. */
const isPlaced = (moment: Moment | null | undefined): moment is Moment =>
  whenOf(moment) !== undefined || (typeof moment === 'object' && moment?.printed !== undefined);
