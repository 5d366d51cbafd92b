import { doubtsOn, isDoubtful, type Participation } from '../model/involvements.js';
import type { Actor, Plan, Role } from '../schema/index.js';
import { ACTORS } from './actors.messages.js';
import { COMMON } from './common.messages.js';
import { caveatsOf, doubtText } from './footnotes.js';
import { say, type Reader } from './reader.js';
import { momentText } from './records.js';

/** What kind of actor it is; `undefined` where the plan does not say. */
export const actorKind = ({ kind }: Actor, reader: Reader): string | undefined =>
  kind && ACTORS[reader.language].kind[kind];

/** The other names under which the same actor stands in the document, each with what is known about its use. */
export const aliasTexts = ({ aliases = [] }: Actor, reader: Reader): readonly string[] =>
  aliases.map(({ name, note }) =>
    ACTORS[reader.language].alias(say(name, reader), note && say(note, reader)),
  );

/** How an actor takes part, in full: 関係課（推定）. */
export function partText(one: Participation, reader: Reader): string {
  const { inBrackets, inferred } = COMMON[reader.language];
  const part = ACTORS[reader.language].partInFull[one.part];
  return isDoubtful(one) ? `${part}${inBrackets(inferred)}` : part;
}

/** What tells it: the item, the report of a year, or a role. */
export function participationOrigin(one: Participation, reader: Reader): string {
  const words = ACTORS[reader.language];
  if (one.part === 'role') return words.inRole(one.role.label && say(one.role.label, reader));
  return one.report ? words.inReport(momentText(one.report.period, reader)) : words.inItem;
}

/** Notes and doubts about whether this actor takes part in this item, and how. */
export function participationCaveats(one: Participation, reader: Reader): readonly string[] {
  if (one.part === 'role') return caveatsOf(one.role, reader);
  const own = caveatsOf(one.involvement, reader);
  const others = doubtsOn(one).map((doubt) => doubtText(doubt, reader));
  return [...new Set([...own, ...others])];
}

/** The words under which a role stands as expected or committed: 期待されます. */
export const statePrinted = ({ provenance = [] }: Role): readonly string[] =>
  provenance.flatMap(({ field, printed }) => (field === 'state' && printed ? [printed] : []));

/** The name of an actor; its id where the plan has no such actor. */
export function actorName({ actors }: Plan, id: string, reader: Reader): string {
  const actor = actors?.find((one) => one.id === id);
  return actor ? say(actor.name, reader) : id;
}
