import { tagOf, type Language } from './language.js';

/** An era as far as it lies in a stretch of time; days are ordinal, both included. */
export interface Era {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const DAY = 86_400_000;

/** 1868-01-25, from when on days have an era without dispute. */
const FIRST = -37_231;

/**
 * The Japanese eras that lie in a stretch of time, in order. When one begins is asked of the calendar of the runtime,
 * not written here, so that an era to come is known as soon as it has a name.
 */
export function erasBetween(first: number, last: number, language: Language): Era[] {
  const format = new Intl.DateTimeFormat(`${tagOf(language)}-u-ca-japanese`, {
    era: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const nameOf = (day: number) =>
    format.formatToParts(new Date(day * DAY)).find(({ type }) => type === 'era')?.value ?? '';
  const eras: Era[] = [];
  for (let from = Math.max(first, FIRST); from <= last;) {
    const name = nameOf(from);
    const to = lastDay(from, last, (day) => nameOf(day) === name);
    eras.push({ name, first: from, last: to });
    from = to + 1;
  }
  return eras;
}

/** The last day of a stretch for which something holds that holds for its first, and ends once. */
function lastDay(first: number, last: number, holds: (day: number) => boolean): number {
  let known = first;
  for (let step = 64; step > 0;)
    if (known + step <= last && holds(known + step)) {
      known += step;
      step *= 2;
    } else step = Math.floor(step / 2);
  return known;
}

/** The number of a fiscal year in the era at its end, as a Japanese reader counts it: 30, 元 for the first, 2. */
export function eraYearOfFiscalYear(fiscalYear: number, language: Language): string | undefined {
  if (fiscalYear < 1868) return undefined;
  const format = new Intl.DateTimeFormat(`${tagOf(language)}-u-ca-japanese`, {
    era: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const end = new Date(Date.UTC(fiscalYear, 11, 31));
  return format.formatToParts(end).find(({ type }) => type === 'year')?.value;
}
