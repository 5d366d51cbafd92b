import { whenOf } from '../../model/index.js';
import type { Moment, Plan } from '../../schema/index.js';
import { caveatsOf, type Reader } from '../../wording/index.js';

/** Notes and doubts on the plan that are told beside what they speak of; all others are told at the end. */
const PLACED = ['period', 'status', 'published', 'asOf', 'publisher', 'indicators', 'statusScheme'];

interface About {
  readonly field?: string | undefined;
}

/** What the plan itself notes about some of its fields. */
export const caveatsOn = (plan: Plan, fields: readonly string[], reader: Reader): string[] =>
  caveatsWhere(plan, ({ field }) => field !== undefined && fields.includes(field), reader);

/** What the plan notes about all that has no place of its own here. */
export const caveatsOnTheRest = (plan: Plan, reader: Reader): string[] =>
  caveatsWhere(plan, ({ field }) => field === undefined || !PLACED.includes(field), reader);

const caveatsWhere = (
  { notes = [], doubts = [] }: Plan,
  isMeant: (one: About) => boolean,
  reader: Reader,
): string[] => caveatsOf({ notes: notes.filter(isMeant), doubts: doubts.filter(isMeant) }, reader);

/** Whether the document says anything about the time. */
export const isPlaced = (moment: Moment | undefined): moment is Moment =>
  moment !== undefined &&
  (whenOf(moment) !== undefined || (typeof moment === 'object' && moment.printed !== undefined));
