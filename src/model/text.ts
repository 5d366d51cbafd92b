import type { Text } from '../schema/index.js';

/**
 * The words of a text in the wanted language: that language, else the same without its subtags, else the
 * language of the plan, else the first that there is.
 */
export function textIn(text: Text, language: string, planLanguage = 'ja'): string {
  if (typeof text === 'string') return text;
  const first = Object.values(text)[0];
  const [general = language] = language.split('-');
  return text[language] ?? text[general] ?? text[planLanguage] ?? first ?? '';
}

/**
 * The form in which texts are compared and searched: one width for letters and digits (NFKC), lower case,
 * hiragana and katakana as written, no white space.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
