import { inEveryLanguage } from '../locale/index.js';

/** When the numbers of an indicator were taken and when its target is due. Arguments are finished words. */
export interface Words {
  readonly baseline: (when: string) => string;
  readonly latest: (when: string) => string;
  /** The latest value was observed at one time and reported for another. */
  readonly reported: (observed: string, period: string) => string;
  readonly due: (when: string) => string;
  readonly noDue: string;
}

const ja: Words = {
  baseline: (when) => `基準は${when}の値です。`,
  latest: (when) => `最新は${when}の値です。`,
  reported: (observed, period) => `最新は${observed}の値で、${period}の欄に載っています。`,
  due: (when) => `目標の時点は${when}です。`,
  noDue: '目標の時点は書かれていません。',
};

export const QUOTATION = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./quotation.messages.ja-simple.js'),
  en: () => import('./quotation.messages.en.js'),
});
