import { tagOf, type Language } from './language.js';

const formats = new Map<string, Intl.NumberFormat>();

const formatOf = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tagOf(language), options);
  formats.set(key, made);
  return made;
};

/** Most digits behind the point that a number without stated decimals is shown with. */
const MOST_DECIMALS = 4;

/**
 * A number as the language writes it. Japanese counts whole multiples of 10,000 in 万, 億 and 兆 and writes △ for
 * minus; plain Japanese and English, read by those who count in thousands, keep grouped digits and a true minus sign.
 *
 * @param decimals digits behind the point; without it as many as the number has, at most 4, but more rather than
 * showing 0 for what is not zero. Where any are asked for, the number keeps its digits: 50,000.0.
 */
export const formatNumber = (value: number, language: Language, decimals?: number): string =>
  written(value, language, decimals, 'negative', true);

/** The same in grouped digits always: for columns, where numbers line up. */
export const formatDigits = (value: number, language: Language, decimals?: number): string =>
  written(value, language, decimals, 'negative', false);

/** A difference in digits with its sign, + or △ (−); zero has none. */
export const formatSigned = (value: number, language: Language, decimals?: number): string =>
  written(value, language, decimals, 'exceptZero', false);

/** Whether a number may be written with 万, 億 and 兆 without losing a digit. Zero may. */
export const isRound = (value: number): boolean => value % 10_000 === 0 && Number.isSafeInteger(value);

/** Numbers that are seen together, all in 万 or all in digits: 0, 5万, 10万, but 0, 25,000, 50,000. */
export const formatAlike = (values: readonly number[], language: Language, decimals?: number): string[] =>
  values.map((value) => (values.every(isRound) ? formatNumber : formatDigits)(value, language, decimals));

function written(
  value: number,
  language: Language,
  decimals: number | undefined,
  signDisplay: 'negative' | 'exceptZero',
  inMyriads: boolean,
): string {
  // What rounds to zero has no sign.
  const text = formatOf(language, { ...digitsOf(value, decimals), signDisplay }).format(value);
  const sign = /^[-+]/.exec(text)?.[0] ?? '';
  const digits =
    inMyriads && language === 'ja' && !decimals && value !== 0 && isRound(value)
      ? myriads(Math.abs(value))
      : text.slice(sign.length);
  return (sign === '-' ? (language === 'ja' ? '△' : '−') : sign) + digits;
}

/** 120000000 as 1億2,000万. */
const myriads = (value: number): string =>
  ['兆', '億', '万']
    .map((unit, index) => {
      const count = Math.floor(value / 10_000 ** (3 - index)) % 10_000;
      return count === 0 ? '' : `${formatOf('ja', {}).format(count)}${unit}`;
    })
    .join('');

/** Digits behind the point that a number needs, at most 4 unless it would show as 0. */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = formatOf('en', { ...digitsOf(value, undefined), useGrouping: false }).format(value);
  return text.split('.')[1]?.length ?? 0;
}

const digitsOf = (value: number, decimals: number | undefined): Intl.NumberFormatOptions => {
  const count = Math.min(decimals ?? 0, 20);
  if (decimals !== undefined) return { minimumFractionDigits: count, maximumFractionDigits: count };
  const isTiny = Math.abs(value) < 10 ** -MOST_DECIMALS;
  return isTiny ? { maximumSignificantDigits: MOST_DECIMALS } : { maximumFractionDigits: MOST_DECIMALS };
};
