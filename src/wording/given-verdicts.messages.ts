import { inEveryLanguage } from '../locale/index.js';

/** Words around verdicts that people gave on items and projects. Arguments are finished words. */
export interface Words {
  readonly given: string;
  readonly by: (who: string, period: string | undefined) => string;
  readonly reason: (text: string) => string;
  readonly earlier: (period: string) => string;
  readonly earlierUndated: string;
  readonly noPeriod: string;
}

const ja: Words = {
  given: '人が付けた判定',
  by: (who, period) => `${who}${period === undefined ? '' : `、${period}`}`,
  reason: (text) => `理由：${text}`,
  earlier: (period) => `${period}の判定`,
  earlierUndated: '前の判定',
  noPeriod: 'いつの状況についてかの記載なし',
};

export const GIVEN = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./given-verdicts.messages.ja-simple.js'),
  en: () => import('./given-verdicts.messages.en.js'),
});
