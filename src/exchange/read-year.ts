import { erasBetween } from '../locale/eras.js';
import type { Moment } from '../schema/index.js';
import { isWhen } from '../schema/index.js';
import { plain } from './plain.js';

/** A year found in a text, and what stands around it. */
export interface FoundYear {
  /** `undefined` where something looks like a year and is none: 令和4年（2021年）. */
  readonly moment: Moment | undefined;
  /** The text without it. */
  readonly rest: string;
}

/** Ordinal days of 1868-01-25 and of the end of 2199: the years of any plan. */
const FIRST_DAY = -37_231;
const LAST_DAY = 84_005;

/** The year before the first of each era, by its name and by the letter that stands for it. */
let erasKnown: ReadonlyMap<string, number> | undefined;

function eras(): ReadonlyMap<string, number> {
  if (erasKnown) return erasKnown;
  const names = erasBetween(FIRST_DAY, LAST_DAY, 'ja').filter(({ first }) => first > FIRST_DAY + 365);
  const romans = erasBetween(FIRST_DAY, LAST_DAY, 'en');
  const before = new Map<string, number>([['明治', 1867]]);
  for (const { name, first } of names) {
    const year = new Date(first * 86_400_000).getUTCFullYear() - 1;
    before.set(name, year);
    const letter = romans
      .find((one) => one.first === first)
      ?.name.charAt(0)
      .toUpperCase();
    if (letter !== undefined && letter !== '') before.set(letter, year);
  }
  erasKnown = before;
  return before;
}

const ERA =
  '(?:明治|大正|昭和|平成|令和|[\\p{Script=Han}]{2}(?=\\s?(?:元|\\d{1,2})\\s?年)|(?<![A-Za-z])[TSHR](?=\\.?\\s?(?:元|\\d{1,2})(?!\\d)))';
const COUNT = '(?:元|\\d{1,2})';

/**
 * A year as Japanese tables write it: 令和4年度, R4, H30年, 2022年度, FY2022, 2022, 令和4(2022)年度, R4.10.1, 2022/10.
 * Groups: FY, era, year of the era, western year, western year in brackets or beside, kind of year, month, day.
 */
const YEAR = new RegExp(
  '(?<fy>FY|fiscal(?: year)?)?\\s?' +
    `(?:(?<era>${ERA})\\.?\\s?(?<count>${COUNT})(?!\\d)|(?<west>(?:18|19|20|21)\\d\\d)(?!\\d))\\s?` +
    `(?:(?<early>年度|年)?\\s?[(/]\\s?(?:(?<west2>(?:18|19|20|21)\\d\\d)|(?<era2>${ERA})\\.?\\s?(?<count2>${COUNT}))\\s?(?<late>年度|年)?\\s?\\)?)?` +
    '\\s?(?<kind>年度|年)?' +
    '(?:(?:\\s?[./-]\\s?|(?<=年)\\s?)(?<month>1[0-2]|0?[1-9])(?!\\d)\\s?月?(?:(?:\\s?[./-]\\s?|(?<=月)\\s?)(?<day>3[01]|[12]\\d|0?[1-9])(?!\\d)\\s?日?)?)?',
  'iu',
);

/** The first year in a text, as a point in time with its printed form; `undefined` where there is none. */
export function yearIn(text: string): FoundYear | undefined {
  const line = plain(text);
  const match = YEAR.exec(line);
  if (!match?.groups) return undefined;
  const end = match.index + match[0].length;
  // As it is printed, full-width digits included, where no blank was taken away before it.
  const raw = text.trim();
  const printed = (raw.length === line.length ? raw : line).slice(match.index, end).trim();
  return {
    moment: momentOf(match.groups, printed),
    rest: `${line.slice(0, match.index)} ${line.slice(end)}`.trim(),
  };
}

/** A text that is a year and nothing else, but for words such as 末 and 時点. */
export function yearOf(text: string): Moment | undefined {
  const found = yearIn(text);
  return found && /^[\s()]*(?:末|末時点|時点|現在|まで|調査|見込み?)?[\s()]*$/.test(found.rest)
    ? found.moment
    : undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function momentOf(groups: Groups, printed: string): Moment | undefined {
  const { fy, month, day } = groups;
  const year = westernOf(groups['west'], groups['era'], groups['count']);
  const other = westernOf(groups['west2'], groups['era2'], groups['count2']);
  if (year === undefined || (other !== undefined && other !== year)) return undefined;
  const kind = groups['kind'] ?? groups['late'] ?? groups['early'];
  if (fy !== undefined || kind === '年度') return { at: `FY${String(year)}`, printed };
  if (month !== undefined) {
    const parts = [
      String(year),
      month.padStart(2, '0'),
      ...(day === undefined ? [] : [day.padStart(2, '0')]),
    ];
    const at = parts.join('-');
    return isWhen(at) ? { at, printed } : undefined;
  }
  if (kind === '年') return { at: String(year), printed };
  // A bare R4 at the head of a column of a plan counts by fiscal years; that is our reading.
  return { at: `FY${String(year)}`, printed, basis: 'inferred' };
}

function westernOf(west?: string, era?: string, count?: string): number | undefined {
  if (west !== undefined) return Number(west);
  if (era === undefined || count === undefined) return undefined;
  const before = eras().get(era.toUpperCase());
  const number = count === '元' ? 1 : Number(count);
  return before === undefined || number === 0 ? undefined : before + number;
}
