/**
 * Points in time as a plan file writes them: `FY2022` (a fiscal year), `2020` (a calendar year), `2020-10`
 * (a month) or `2020-10-01` (a day). A form is never more exact than the document.
 */
export type When = string;

/** The parts of a point in time: a fiscal year alone, or a calendar year with what is known below it. */
export type DateParts =
  { readonly fiscalYear: number } | { readonly year: number; readonly month?: number; readonly day?: number };

const FORM = /^(?:FY(\d{4})|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

/** Whether the text is a point in time of an existing day. */
export function isWhen(text: string): boolean {
  return datePartsOf(text) !== undefined;
}

/** Reads a point in time; `undefined` when the text is none, or names a day that no calendar has. */
export function datePartsOf(text: When): DateParts | undefined {
  const match = FORM.exec(text);
  if (!match) return undefined;
  const [, fiscalYear, year, month, day] = match;
  if (fiscalYear !== undefined) return { fiscalYear: Number(fiscalYear) };
  const parts = { year: Number(year), month: Number(month ?? 1), day: Number(day ?? 1) };
  if (parts.month < 1 || parts.month > 12) return undefined;
  if (parts.day < 1 || parts.day > daysIn(parts.year, parts.month)) return undefined;
  if (month === undefined) return { year: parts.year };
  return day === undefined ? { year: parts.year, month: parts.month } : parts;
}

/** First and last day of a point in time, both included, as ordinal day numbers of the proleptic Gregorian calendar. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The days that a point in time covers.
 *
 * @param fiscalYearStartMonth 1 to 12; 4 in Japan.
 * @throws RangeError when `when` is not a point in time.
 */
export function daysOf(when: When, fiscalYearStartMonth = 4): DayRange {
  const parts = datePartsOf(when);
  if (!parts) throw new RangeError(`not a point in time: ${when}`);
  if ('fiscalYear' in parts) {
    const first = ordinalDay(parts.fiscalYear, fiscalYearStartMonth, 1);
    return { first, last: ordinalDay(parts.fiscalYear + 1, fiscalYearStartMonth, 1) - 1 };
  }
  const { year, month, day } = parts;
  if (month === undefined) return { first: ordinalDay(year, 1, 1), last: ordinalDay(year, 12, 31) };
  if (day === undefined)
    return { first: ordinalDay(year, month, 1), last: ordinalDay(year, month, daysIn(year, month)) };
  const only = ordinalDay(year, month, day);
  return { first: only, last: only };
}

/** The fiscal year that a point in time falls in, counted by its first day. */
export function fiscalYearOf(when: When, fiscalYearStartMonth = 4): number {
  const parts = datePartsOf(when);
  if (!parts) throw new RangeError(`not a point in time: ${when}`);
  if ('fiscalYear' in parts) return parts.fiscalYear;
  const { year, month } = parts;
  // A bare calendar year begins in the fiscal year before; by custom it is read as the year of the same number.
  if (month === undefined) return year;
  return month < fiscalYearStartMonth ? year - 1 : year;
}

const daysIn = (year: number, month: number): number => {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** Days since 1970-01-01. `Date.UTC` is arithmetic, not the clock; `setUTCFullYear` keeps years below 100 as they are. */
const ordinalDay = (year: number, month: number, day: number): number => {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / 86_400_000);
};
