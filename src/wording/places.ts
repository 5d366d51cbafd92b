import { formatNumber } from '../locale/index.js';
import { recordOf } from '../model/index.js';
import type { Plan, Provenance } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { PLACES } from './places.messages.js';
import { say, type Reader } from './reader.js';

/** Where something stands in its document, in words. */
export interface PlaceView {
  /** Document, page, line, sheet and cell, as far as they are known. */
  readonly text: string;
  /** What is printed there, with its quotation marks. */
  readonly printed?: string;
  readonly href?: string;
  /** What is to be known about the place. */
  readonly note?: string;
}

/**
 * The document is named only where the plan was read from several.
 *
 * @param main id of a document that need not be named.
 */
export function placeView(plan: Plan, place: Provenance, reader: Reader, main?: string): PlaceView {
  const words = PLACES[reader.language];
  const { listJoint, quoted } = COMMON[reader.language];
  const number = (count: number | undefined) =>
    count === undefined ? undefined : formatNumber(count, reader.language);
  const { page, line, sheet, cell, row, positionInCell, itemsInCell } = place;
  const document = recordOf(plan.documents, place.document);
  const title = document && say(document.title, reader);
  const within = [
    sheet === undefined ? undefined : words.sheet(sheet),
    number(page) && words.page(number(page) ?? ''),
    line === undefined ? undefined : words.line(line),
    row === undefined ? undefined : words.row(number(row) ?? ''),
    cell === undefined ? undefined : words.cell(cell),
    positionInCell === undefined
      ? undefined
      : words.inCell(number(positionInCell) ?? '', number(itemsInCell)),
  ].filter((one) => one !== undefined);
  const isKnown = (plan.documents?.length ?? 0) < 2 || place.document === main;
  const isNamed = title !== undefined && (!isKnown || within.length === 0);
  const href = place.url ?? document?.url;
  return {
    text: [...(isNamed ? [title] : []), within.join(listJoint)].filter(Boolean).join(' '),
    ...(place.printed !== undefined && {
      printed: quoted(place.printed.replace(/\s*\n\s*/g, ' ')),
    }),
    ...(href !== undefined && { href }),
    ...(place.note !== undefined && { note: say(place.note, reader) }),
  };
}
