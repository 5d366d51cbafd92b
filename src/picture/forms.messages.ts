import { inEveryLanguage } from '../locale/index.js';

/** Words that only arcs and trends say. All arguments are finished words: numbers with their units. */
export interface Words {
  /** What is lacking to the target, in the hollow of an arc. */
  readonly toGo: (value: string) => string;
  readonly beyond: (value: string) => string;
  /** The whole that an indicator counts out of. */
  readonly whole: (value: string) => string;
}

const ja: Words = {
  toGo: (value) => `あと ${value}`,
  beyond: (value) => `${value}上回る`,
  whole: (value) => `全体 ${value}`,
};

export const FORMS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./forms.messages.ja-simple.js'),
  en: () => import('./forms.messages.en.js'),
});
