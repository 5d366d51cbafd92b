import type { Assessment, SchemeOutcome } from '../model/index.js';
import { doubtText } from './footnotes.js';
import { say, type Reader } from './reader.js';
import { COMMON } from './common.messages.js';
import { VERDICTS } from './verdict.messages.js';

/**
 * On what a verdict hangs, each in words: readings of the document, breaks of which nobody has said whether the
 * values compare, and what the plan file leaves open. Empty for a firm verdict, where nothing is judged, and where people
 * gave it.
 */
export function conditionsOf(decision: Assessment | SchemeOutcome | undefined, reader: Reader): string[] {
  if (!decision || !('readings' in decision)) return [];
  const { openBreak } = VERDICTS[reader.language];
  const readings = decision.readings.map((doubt) => doubtText(doubt, reader));
  // A reading that speaks of the break says more than the break alone.
  const isToldOf = decision.readings.some(({ field }) => field.startsWith('breaks'));
  const breaks = isToldOf ? [] : decision.openBreaks.map((one) => openBreak(say(one.reason, reader)));
  const questions = decision.openQuestions.map((question) => VERDICTS[reader.language].open[question]);
  return [...new Set([...readings, ...breaks, ...questions])];
}

/** The first of them as short as can be: the reading that was chosen, without its reasons and rivals. */
export function shortConditionOf(
  decision: Assessment | SchemeOutcome | undefined,
  reader: Reader,
): string | undefined {
  const chosen = decision && 'readings' in decision ? decision.readings[0]?.chosen : undefined;
  return chosen == null
    ? conditionsOf(decision, reader)[0]
    : COMMON[reader.language].ifReadAs(say(chosen, reader));
}
