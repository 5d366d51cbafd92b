import type { Assessment } from '../model/index.js';
import { doubtText } from './footnotes.js';
import { say, type Reader } from './reader.js';
import { COMMON } from './common.messages.js';
import { VERDICTS } from './verdict.messages.js';

/**
 * On what a verdict hangs, each in words: readings of the document, breaks of which nobody has said whether the
 * values compare, and what the plan file leaves open. Empty for a firm verdict and where nothing is judged.
 */
export function conditionsOf(assessment: Assessment, reader: Reader): string[] {
  if (assessment.verdict === 'not-judged') return [];
  const readings = assessment.readings.map((doubt) => doubtText(doubt, reader));
  // A reading that speaks of the break says more than the break alone.
  const isToldOf = assessment.readings.some(({ field }) => field.startsWith('breaks'));
  const breaks = isToldOf ? [] : assessment.openBreaks.map((one) => say(one.reason, reader));
  const questions = assessment.openQuestions.map((question) => VERDICTS[reader.language].open[question]);
  return [...new Set([...readings, ...breaks, ...questions])];
}

/** The first of them as short as can be: the reading that was chosen, without its reasons and rivals. */
export function shortConditionOf(assessment: Assessment, reader: Reader): string | undefined {
  const chosen = assessment.verdict === 'not-judged' ? undefined : assessment.readings[0]?.chosen;
  return chosen == null
    ? conditionsOf(assessment, reader)[0]
    : COMMON[reader.language].ifReadAs(say(chosen, reader));
}
