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
 * A number with grouped digits and a true minus sign.
 *
 * @param decimals digits behind the point; without it as many as the number has, at most 4.
 */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  // A value that rounds to zero has no sign.
  return formatOf(language, { ...digits(decimals), signDisplay: 'negative' })
    .format(value)
    .replace('-', '−');
}

/** A difference with its sign, + or −; zero has none. */
export function formatSigned(value: number, language: Language, decimals?: number): string {
  return formatOf(language, { ...digits(decimals), signDisplay: 'exceptZero' })
    .format(value)
    .replace('-', '−');
}

/** Digits behind the point that a number needs, at most 4. */
export function decimalsOf(value: number): number {
  const text = formatOf('en', { maximumFractionDigits: MOST_DECIMALS, useGrouping: false }).format(value);
  return text.split('.')[1]?.length ?? 0;
}

const digits = (decimals: number | undefined): Intl.NumberFormatOptions =>
  decimals === undefined
    ? { maximumFractionDigits: MOST_DECIMALS }
    : { minimumFractionDigits: Math.min(decimals, 20), maximumFractionDigits: Math.min(decimals, 20) };
