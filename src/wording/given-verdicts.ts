import { fiscalYearOfMoment, type AssignedVerdict } from '../model/index.js';
import type { Plan } from '../schema/index.js';
import { caveatsOf } from './footnotes.js';
import { GIVEN } from './given-verdicts.messages.js';
import { say, type Reader } from './reader.js';
import type { VerdictView } from './verdict.js';

export { GIVEN };

/** A verdict that people gave on an item or a project. */
export interface GivenVerdictView {
  /** The scheme's word and shape. */
  readonly face: VerdictView;
  /** Who gave it, and for which period. */
  readonly by: string;
  /** The whole in one sentence: what, who, when, for which period, and that it is not computed. */
  readonly sentence: string;
  /** What those who gave it say, in the plan's words. */
  readonly reason?: string;
  /** Names the period, where a newer verdict stands before it. */
  readonly earlier?: string;
  /** Notes and doubts. */
  readonly caveats: readonly string[];
}

/**
 * All verdicts that people gave on a record, the newest first.
 *
 * @param fiscalYear without those for later years; by default all.
 */
export function givenVerdictsOf(
  plan: Plan,
  id: string,
  reader: Reader,
  fiscalYear?: number,
): readonly GivenVerdictView[] {
  const { own } = reader;
  if (!own) return [];
  const isKnown = ({ assignment: { period } }: AssignedVerdict) =>
    fiscalYear === undefined ||
    (fiscalYearOfMoment(period, plan.fiscalYearStartMonth) ?? -Infinity) <= fiscalYear;
  return own
    .assignedVerdictsOf(plan, id)
    .filter(isKnown)
    .map((given, at) => givenView(own.assignedVerdictView(given, reader), given, at > 0, reader));
}

function givenView(
  face: VerdictView,
  { assignment }: AssignedVerdict,
  isEarlier: boolean,
  reader: Reader,
): GivenVerdictView {
  const words = GIVEN[reader.language];
  const { period, sentence = '' } = face.assigned ?? {};
  return {
    face,
    by: words.by(say(assignment.by, reader), period ?? words.noPeriod),
    sentence,
    ...(assignment.reason !== undefined && { reason: words.reason(say(assignment.reason, reader)) }),
    ...(isEarlier && { earlier: period === undefined ? words.earlierUndated : words.earlier(period) }),
    caveats: caveatsOf(assignment, reader),
  };
}
