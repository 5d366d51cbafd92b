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

/** How often words that could not be loaded are asked for again: a connection may fail for a moment. */
const AGAIN = 1;

interface Lesson {
  /** Catalogues that it is about. */
  readonly count: number;
  /** Tries that are left. */
  left: number;
  done: Promise<void> | undefined;
}

const learning = new Map<Other, Lesson>();

/**
 * Loads the words of a language, as far as the modules loaded until now have any.
 *
 * @returns `undefined` where all words are there, or were asked for in vain: call it until then.
 */
export function learn(language: Language): Promise<void> | undefined {
  if (language === 'ja') return undefined;
  const before = learning.get(language);
  const known = before?.count === catalogues.length ? before : undefined;
  if (known && (known.done || known.left === 0)) return known.done;
  const lesson: Lesson = {
    count: catalogues.length,
    left: known ? known.left - 1 : AGAIN,
    done: Promise.all(catalogues.map((load) => isDone(load(language)))).then((loads) => {
      lesson.done = undefined;
      if (loads.every(Boolean)) lesson.left = 0;
    }),
  };
  learning.set(language, lesson);
  return lesson.done;
}

/** Without `Promise.allSettled`, which the promises of old pages do not have. */
const isDone = (loading: Promise<void>): Promise<boolean> =>
  loading.then(
    () => true,
    () => false,
  );
