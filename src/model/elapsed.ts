import type { Moment, Span } from '../schema/index.js';
import { daysOfMoment } from './moments.js';

/** An end of a stretch of time: an ordinal day as in `daysOf`, and whether somebody inferred it. */
export interface Edge {
  readonly day: number;
  readonly isInferred: boolean;
}

/** Days from the first to the last, both included. An end that nobody knows is absent: it never becomes a date. */
export interface Stretch {
  readonly first?: Edge;
  readonly last?: Edge;
}

/**
 * The days of a span; `undefined` where neither end can be placed.
 *
 * @param startMonth of the fiscal year, 1 to 12; 4 in Japan.
 */
export function stretchOf(span: Span | undefined, startMonth?: number): Stretch | undefined {
  const edge = (moment: Moment | null | undefined, end: 'first' | 'last'): Edge | undefined => {
    const days = daysOfMoment(moment, startMonth);
    const own = typeof moment === 'object' ? moment?.basis : undefined;
    return days && { day: days[end], isInferred: (own ?? span?.basis) === 'inferred' };
  };
  const first = edge(span?.from, 'first');
  const last = edge(span?.to, 'last');
  return first || last ? { ...(first && { first }), ...(last && { last }) } : undefined;
}

/**
 * Where a day stands in a period. Years run from the first day of the period, so that they are fiscal years where it
 * begins with one; the first is 1.
 */
export type Elapsed =
  /** No end of the period is known. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'before' }
  /**
   * `year` is absent without a known start. `of` is absent where the length is unknown, or not of whole years;
   * `isOpen` where no end is known: whether the period is still running, the data cannot say.
   */
  | { readonly kind: 'during'; readonly year?: number; readonly of?: number; readonly isOpen: boolean }
  /** Full years since the last day: 0 in the first year after. */
  | { readonly kind: 'after'; readonly years: number };

/**
 * @param today an ordinal day as in `daysOf`.
 * @param years of the period as the document states them, which place an end that it does not name.
 */
export function elapsedOf(stretch: Stretch | undefined, today: number, years?: number): Elapsed {
  if (!stretch) return { kind: 'unknown' };
  const first = stretch.first?.day;
  const last =
    stretch.last?.day ?? (first === undefined || !years ? undefined : anniversary(first, years) - 1);
  if (first !== undefined && today < first) return { kind: 'before' };
  if (last !== undefined && today > last) return { kind: 'after', years: fullYears(last + 1, today) };
  const isOpen = last === undefined;
  if (first === undefined) return { kind: 'during', isOpen };
  const of = isOpen ? 0 : fullYears(first, last + 1);
  const isWhole = of > 0 && !isOpen && anniversary(first, of) === last + 1;
  return { kind: 'during', year: fullYears(first, today) + 1, ...(isWhole && { of }), isOpen };
}

const DAY = 86_400_000;

/** The same day some years later; 1 March for a 29 February that there is not. */
function anniversary(day: number, years: number): number {
  const date = new Date(day * DAY);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return Math.round(date.getTime() / DAY);
}

function fullYears(from: number, to: number): number {
  const guess = new Date(to * DAY).getUTCFullYear() - new Date(from * DAY).getUTCFullYear();
  return anniversary(from, guess) <= to ? guess : guess - 1;
}
