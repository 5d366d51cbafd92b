import { formatDate } from '../locale/index.js';
import { comparable, whenOf } from '../model/index.js';
import { datePartsOf, type Moment, type Span } from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { caveatsOf } from './footnotes.js';
import { say, type Reader } from './reader.js';
import { SPANS } from './spans.messages.js';

/** A stretch of time in words: the normalised years first, and what the document prints where that differs. */
export interface SpanView {
  readonly text: string;
  /** 始まりは推定: which end is not the document's own. */
  readonly inferred?: string;
  /** What the document prints, with its quotation marks. */
  readonly printed?: string;
  /** What one must know about it, to be shown as notes. */
  readonly notes: readonly string[];
}

/** @returns `undefined` when the span names no time at all. */
export function spanView(span: Span, reader: Reader): SpanView | undefined {
  const words = SPANS[reader.language];
  const from = placed(span.from, reader);
  const to = placed(span.to, reader);
  const text = (from ?? to) ? between(from, to, span, reader) : span.printed;
  if (text === undefined) return undefined;
  const isInferred = (end: Moment | null | undefined) => typeof end === 'object' && end?.basis === 'inferred';
  const start = from !== undefined && isInferred(span.from);
  const end = to !== undefined && isInferred(span.to);
  const ends = [start ? words.startInferred : undefined, end ? words.endInferred : undefined];
  const inferred =
    span.basis === 'inferred' || (start && (end || to === undefined))
      ? words.inferred
      : ends.find((one) => one !== undefined);
  const printed = [span.printed, printedOfEnd(span.from, span), printedOfEnd(span.to, span)].filter(
    (one) => one !== undefined && !comparable(text).includes(comparable(one)),
  );
  const notes = [span.note, noteOf(span.from), noteOf(span.to)].flatMap((note) =>
    note === undefined ? [] : [say(note, reader)],
  );
  const caveats = caveatsOf(span, reader);
  const { printedAs, listJoint } = COMMON[reader.language];
  return {
    text,
    ...(inferred !== undefined && { inferred }),
    ...(printed.length > 0 && { printed: printedAs(printed.join(listJoint)) }),
    // A doubt often begins with the words of the note, and says more.
    notes: [...notes.filter((note) => !caveats.some((caveat) => caveat.startsWith(note))), ...caveats],
  };
}

function between(
  from: string | undefined,
  to: string | undefined,
  span: Span,
  reader: Reader,
): string | undefined {
  const words = SPANS[reader.language];
  if (from === undefined) return to === undefined ? undefined : words.until(to);
  if (to === undefined) return words.from(from);
  const text = from === to ? from : words.between(from, to);
  const years = [span.from, span.to].map((end) => {
    const when = whenOf(end);
    const parts = when === undefined ? undefined : datePartsOf(when);
    return parts && 'fiscalYear' in parts ? String(parts.fiscalYear) : undefined;
  });
  const [first, last] = years;
  // Era years are hard to count with: the western ones stand beside them.
  return first === undefined || last === undefined || reader.language === 'en'
    ? text
    : `${text}${COMMON[reader.language].inBrackets(words.years(first, last))}`;
}

const placed = (moment: Moment | null | undefined, reader: Reader): string | undefined => {
  const when = whenOf(moment);
  const parts = when === undefined ? undefined : datePartsOf(when);
  if (parts) return formatDate(parts, reader.language);
  return typeof moment === 'object' ? moment?.printed : undefined;
};

/** What is printed for one end, unless the words for the whole hold it already. */
const printedOfEnd = (end: Moment | null | undefined, span: Span): string | undefined => {
  const printed = typeof end === 'object' ? end?.printed : undefined;
  const holds = (whole: string | undefined) =>
    whole !== undefined && printed !== undefined && comparable(whole).includes(comparable(printed));
  return holds(span.printed) || whenOf(end) === undefined ? undefined : printed;
};

const noteOf = (end: Moment | null | undefined) => (typeof end === 'object' ? end?.note : undefined);
