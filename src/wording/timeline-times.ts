import { comparable, printedOf, whenOf } from '../model/index.js';
import type { TimelineGap } from '../model/timeline.js';
import {
  datePartsOf,
  daysOf,
  fiscalYearOf,
  type Confidence,
  type Doubt,
  type Moment,
  type Span,
} from '../schema/index.js';
import { COMMON } from './common.messages.js';
import { surenessText } from './footnotes.js';
import { type Reader } from './reader.js';
import { momentText } from './records.js';
import { SPANS } from './spans.messages.js';
import { spanView } from './spans.js';
import { TIMELINE } from './timeline.messages.js';

/** A time in words. */
export interface TimeView {
  readonly text: string;
  /** Without western years, for a place that shows them already. */
  readonly short: string;
  /** 推定, or which end is, and how sure: the document itself does not say so. */
  readonly inferred?: string;
  /** What the document prints, where that is something else. */
  readonly printed?: string;
  /** What a year that is printed so is called by the calendar: 平成32年度 never came, it is 令和2年度. */
  readonly sameAs?: string;
}

const SURENESS: readonly Confidence[] = ['certain', 'high', 'medium', 'low', 'unresolved'];

export const mostDoubtful = (doubts: readonly Doubt[]): Confidence | undefined =>
  SURENESS.findLast((confidence) => doubts.some((doubt) => doubt.confidence === confidence));

export const noteOf = (moment: Moment | null | undefined) =>
  typeof moment === 'object' ? moment?.note : undefined;

export const isInferred = (moment: Moment | undefined): boolean =>
  typeof moment === 'object' && moment.basis === 'inferred';

/** Whether the document says anything about the time. */
export const isTold = (moment: Moment | undefined): moment is Moment =>
  whenOf(moment) !== undefined || printedOf(moment) !== undefined;

export function momentOf(moment: Moment | undefined, reader: Reader): { readonly time?: TimeView } {
  if (!isTold(moment)) return {};
  const plain = typeof moment === 'object' ? { at: moment.at, printed: moment.printed } : { at: moment };
  const { at, printed } = plain;
  const text = momentText(at === null ? { at, printed } : { at }, reader, { inFull: true });
  const short = momentText(at === null ? { at, printed } : { at }, reader);
  const isElse = at !== null && printed !== undefined && !comparable(text).includes(comparable(printed));
  return {
    time: {
      text,
      short,
      ...(isInferred(moment) && { inferred: COMMON[reader.language].inferred }),
      ...(isElse && { printed: COMMON[reader.language].printedAs(printed) }),
    },
  };
}

export function timeOf(span: Span | undefined, reader: Reader): { readonly time?: TimeView } {
  const view = span && spanView(span, reader);
  if (!view) return {};
  const sureness = mostDoubtful(span.doubts ?? []);
  const { inferred, printed } = view;
  const same = [span.from, span.to].map((end) => sameAs(end, reader)).filter((one) => one !== undefined);
  return {
    time: {
      text: withWesternYears(view.text, span, reader),
      short: shortOf(span, reader) ?? view.text,
      ...(same.length > 0 && { sameAs: same.join(COMMON[reader.language].listJoint) }),
      ...(inferred !== undefined && {
        inferred:
          sureness === undefined
            ? inferred
            : `${inferred}${COMMON[reader.language].inBrackets(surenessText(sureness, reader))}`,
      }),
      ...(printed !== undefined && { printed }),
    },
  };
}

function shortOf({ from, to }: Span, reader: Reader): string | undefined {
  const words = SPANS[reader.language];
  const text = (end: Moment | null | undefined) => {
    const when = whenOf(end);
    return when === undefined ? undefined : momentText(when, reader);
  };
  const [first, last] = [text(from), text(to)];
  if (first === undefined) return last === undefined ? undefined : words.until(last);
  if (last === undefined) return words.from(first);
  return first === last ? first : words.between(first, last);
}

function sameAs(moment: Moment | null | undefined, reader: Reader): string | undefined {
  const printed = printedOf(moment);
  const when = whenOf(moment);
  if (printed === undefined || when === undefined) return undefined;
  const normal = momentText(when, reader);
  // In another language every year is called otherwise; what misleads is an era year that never was.
  const calendar = momentText(when, { ...reader, language: 'ja' });
  return comparable(printed).includes(comparable(calendar)) || !ERA.test(printed)
    ? undefined
    : TIMELINE[reader.language].sameAs(printed, normal);
}

const ERA = /明治|大正|昭和|平成|令和/u;

/** The words for a span give western years to fiscal years only. */
function withWesternYears(text: string, span: Span, reader: Reader): string {
  const years = [span.from, span.to].map((end) => {
    const parts = datePartsOf(whenOf(end) ?? '');
    return parts && 'year' in parts ? String(parts.year) : undefined;
  });
  const [from, to] = years;
  if (reader.language === 'en' || from === undefined || to === undefined) return text;
  const western = from === to ? `${from}年` : `${from}〜${to}年`;
  return `${text}${COMMON[reader.language].inBrackets(western)}`;
}

/** The length of a period in years, where what is printed does not give it. */
export function yearsOf(span: Span | undefined, reader: Reader): string[] {
  if (span?.years === undefined) return [];
  const isPrinted = comparable(span.printed ?? '').includes(`${String(span.years)}年`);
  return isPrinted ? [] : [TIMELINE[reader.language].years(String(span.years))];
}

/** A gap between editions as a time in words: in fiscal years where it is made of whole ones. */
export function gapTime({ first, last }: TimelineGap, reader: Reader): TimeView {
  const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  const [from, to] = [dayText(first.day), dayText(last.day)];
  const year = (day: string) => `FY${String(fiscalYearOf(day, reader.startMonth)).padStart(4, '0')}`;
  const isWhole =
    daysOf(year(from), reader.startMonth).first === first.day &&
    daysOf(year(to), reader.startMonth).last === last.day;
  const span = isWhole ? { from: year(from), to: year(to) } : { from, to };
  const isGuess = first.isInferred || last.isInferred;
  const text = spanView(span, reader)?.text ?? '';
  return {
    text,
    short: shortOf(span, reader) ?? text,
    ...(isGuess && { inferred: COMMON[reader.language].inferred }),
  };
}
