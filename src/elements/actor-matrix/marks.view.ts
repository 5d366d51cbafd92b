import { isDoubtful, PARTS, type Part, type Participation } from '../../model/involvements.js';
import type { Role } from '../../schema/index.js';
import { COMMON, type Reader } from '../../wording/index.js';
import { ACTORS } from '../../wording/actors.messages.js';

/** What a mark stands for: how an actor takes part, or how its role is meant. */
export type MarkKind = Part | Role['state'];

/** A shape with its word: no two kinds share a shape, and none is told by its colour alone. */
export interface MarkView {
  readonly kind: MarkKind;
  /** Drawn with dashes: a reading of the document. */
  readonly isDoubtful: boolean;
  readonly word: string;
}

export const partMark = (part: Part, isDoubtful: boolean, reader: Reader): MarkView => ({
  kind: part,
  isDoubtful,
  word: ACTORS[reader.language].part[part],
});

export const stateMark = (state: Role['state'], reader: Reader): MarkView => ({
  kind: state,
  isDoubtful: false,
  word: COMMON[reader.language].roleState[state],
});

/** How often each way of taking part occurs, those that are firm and those that are read apart; the weightiest first. */
export function markCounts(
  participations: readonly Participation[],
  reader: Reader,
): readonly { readonly mark: MarkView; readonly count: number }[] {
  return PARTS.flatMap((part) =>
    [false, true].flatMap((doubtful) => {
      const count = participations.filter((one) => one.part === part && isDoubtful(one) === doubtful).length;
      return count === 0 ? [] : [{ mark: partMark(part, doubtful, reader), count }];
    }),
  );
}
