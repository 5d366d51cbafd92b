import type { Text } from '../schema/index.js';

/**
 * The words of a text in the wanted language: that language, else the same without its subtags, else the
 * language of the plan, else the first that there is.
 */
export function textIn(text: Text, language: string, planLanguage = 'ja'): string {
  if (typeof text === 'string') return text;
  const wanted = [language, language.split('-')[0], planLanguage, planLanguage.split('-')[0]];
  // Only own keys: the language comes from the page, and every object has a `constructor`.
  const found = wanted.find((one) => one !== undefined && Object.hasOwn(text, one));
  return (found === undefined ? Object.values(text)[0] : text[found]) ?? '';
}

/**
 * The form in which texts are compared and searched: one width for letters and digits (NFKC), lower case,
 * hiragana and katakana as written, no white space.
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
