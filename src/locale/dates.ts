import type { Language } from './language.js';

/** A fiscal year alone, or a calendar year with what is known below it. */
export type DateWords =
  { readonly fiscalYear: number } | { readonly year: number; readonly month?: number; readonly day?: number };

/** A plan speaks of few days, and a page asks for them often. */
const eras = new Map<number, string>();

const eraFormat = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', {
  era: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Era and year of a day, as 令和4 or 令和元. Years before 1868 have none. */
function eraYear(year: number, month: number, day: number): string | undefined {
  if (year < 1868) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const known = eras.get(time) ?? eraFormat.format(new Date(time)).replace(/年$/, '');
  eras.set(time, known);
  return known;
}

/**
 * A point in time as a reader of the language writes it. Japanese gives the era. A year in which the era changed
 * is named by the era at its end, as 令和元年 and 令和元年度 for 2019.
 */
export function formatDate(date: DateWords, language: Language): string {
  return language === 'en' ? english(date) : japanese(date);
}

/** The western year that Japanese readers see beside an era, 2022年度 or 2015年; other languages count by it anyway. */
export const westernYear = (date: DateWords, language: Language): string | undefined =>
  language === 'en'
    ? undefined
    : 'fiscalYear' in date
      ? `${String(date.fiscalYear)}年度`
      : `${String(date.year)}年`;

function japanese(date: DateWords): string {
  if ('fiscalYear' in date) return `${eraYear(date.fiscalYear, 12, 31) ?? String(date.fiscalYear)}年度`;
  const { year, month, day } = date;
  const era = eraYear(year, month ?? 12, day ?? (month === undefined ? 31 : 28)) ?? String(year);
  return `${era}年${month === undefined ? '' : `${String(month)}月`}${day === undefined ? '' : `${String(day)}日`}`;
}

function english(date: DateWords): string {
  if ('fiscalYear' in date) return `FY${String(date.fiscalYear)}`;
  const { year, month, day } = date;
  if (month === undefined) return String(year);
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleDateString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return day === undefined ? `${name} ${String(year)}` : `${String(day)} ${name} ${String(year)}`;
}
