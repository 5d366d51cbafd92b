import { inEveryLanguage } from '../locale/index.js';

export interface Words {
  readonly between: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  readonly until: (to: string) => string;
  readonly years: (from: string, to: string) => string;
  readonly inferred: string;
  readonly startInferred: string;
  readonly endInferred: string;
}

const ja: Words = {
  between: (from, to) => `${from}〜${to}`,
  from: (from) => `${from}から（終わりは書かれていません）`,
  until: (to) => `${to}まで（始まりは書かれていません）`,
  years: (from, to) => (from === to ? `${from}年度` : `${from}〜${to}年度`),
  inferred: '推定',
  startInferred: '始まりは推定',
  endInferred: '終わりは推定',
};

export const SPANS = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./spans.messages.ja-simple.js'),
  en: () => import('./spans.messages.en.js'),
});
