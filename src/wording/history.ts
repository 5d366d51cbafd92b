import { recordOf, type Facts } from '../model/index.js';
import type { Indicator, Plan, Text } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { HISTORY } from './history.messages.js';
import { targetText, valueText } from './indicator.js';
import { say, type Reader } from './reader.js';

/**
 * What happened to an indicator, each in a whole sentence: which one it replaces or is replaced by, with the reason, and
 * that the target moved with its baseline.
 */
export function historyOf(plan: Plan, indicator: Indicator, facts: Facts, reader: Reader): string[] {
  const words = HISTORY[reader.language];
  const { replaces, replacedBy } = indicator;
  return [
    ...(replacedBy ? [exchanged(plan, replacedBy, words.replacedBy, reader)] : []),
    ...(replaces ? [exchanged(plan, replaces, words.replaces, reader)] : []),
    ...movedTarget(indicator, facts, reader),
  ];
}

function exchanged(
  plan: Plan,
  other: NonNullable<Indicator['replaces']>,
  tell: (title: string) => string,
  reader: Reader,
): string {
  const title: Text | undefined = other.title ?? recordOf(plan.indicators, other.indicator)?.title;
  const { notStated } = COMMON[reader.language];
  const told = tell(title === undefined ? notStated : say(title, reader));
  if (other.reason === undefined) return told;
  return joined([told, ended(say(other.reason, reader), reader)], reader);
}

function movedTarget(
  indicator: Indicator,
  { target, targetMoved, baselineValue }: Facts,
  reader: Reader,
): string[] {
  if (!target || !targetMoved || baselineValue === undefined) return [];
  const words = HISTORY[reader.language];
  const { previous, wasMet } = targetMoved;
  const asks = targetText(indicator, target, reader);
  const now = valueText(indicator, baselineValue, reader);
  if (previous === undefined) return [words.movedFromUnknown(asks, now)];
  const moved = words.moved(asks, valueText(indicator, previous, reader), now);
  return [wasMet === undefined ? moved : joined([moved, words.was[wasMet ? 'met' : 'notMet']], reader)];
}

const joined = (sentences: readonly string[], { language }: Reader): string =>
  sentences.join(language === 'en' ? ' ' : '');

const ended = (text: string, { language }: Reader): string =>
  /[。.]$/u.test(text) ? text : `${text}${COMMON[language].stop}`;
