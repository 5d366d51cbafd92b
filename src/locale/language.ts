/** The languages that the library speaks: Japanese, plain Japanese (やさしい日本語), English. */
export const LANGUAGES = ['ja', 'ja-simple', 'en'] as const;
/** One of the languages that the library speaks. */
export type Language = (typeof LANGUAGES)[number];

/** Words in every language; the compiler lists what is missing. */
export type InEveryLanguage<Words> = Readonly<Record<Language, Words>>;

/** The language in which the library speaks on a page of the given language (BCP 47 tag). Empty reads as Japanese. */
export function languageOf(tag: string): Language {
  const lower = tag.trim().toLowerCase();
  if (lower === '') return 'ja';
  const [general, ...subtags] = lower.split('-');
  if (general !== 'ja') return 'en';
  return subtags.some((subtag) => subtag === 'simple' || subtag === 'easy') ? 'ja-simple' : 'ja';
}

/** The tag that `Intl` and `lang` attributes understand for a language of the library. */
export const tagOf = (language: Language): string => (language === 'en' ? 'en' : 'ja');
