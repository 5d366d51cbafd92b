import type { InEveryLanguage, Language } from './language.js';

type Other = Exclude<Language, 'ja'>;

/** Loads the words of one catalogue in one language, unless they are there. */
type Load = (language: Other) => Promise<void>;

const catalogues: Load[] = [];

/**
 * Words in every language, of which a page loads only those that it speaks: Japanese at once, any other after
 * `learn`. Until then, and where they cannot be loaded, the words are Japanese rather than none.
 */
export function inEveryLanguage<Words>(
  ja: Words,
  others: Readonly<Record<Other, () => Promise<{ readonly default: Words }>>>,
): InEveryLanguage<Words> {
  const known: Partial<Record<Other, Words>> = {};
  catalogues.push(async (language) => {
    known[language] ??= (await others[language]()).default;
  });
  return {
    ja,
    get 'ja-simple'() {
      return known['ja-simple'] ?? ja;
    },
    get en() {
      return known.en ?? ja;
    },
  };
}

const learning = new Map<Other, { count: number; done: Promise<void> | undefined }>();

/**
 * Loads the words of a language, as far as the modules loaded until now have any.
 *
 * @returns `undefined` where all words are there, or were asked for in vain.
 */
export function learn(language: Language): Promise<void> | undefined {
  if (language === 'ja') return undefined;
  const known = learning.get(language);
  if (known?.count === catalogues.length) return known.done;
  const lesson: { count: number; done: Promise<void> | undefined } = {
    count: catalogues.length,
    done: Promise.allSettled(catalogues.map((load) => load(language))).then(() => {
      lesson.done = undefined;
    }),
  };
  learning.set(language, lesson);
  return lesson.done;
}
