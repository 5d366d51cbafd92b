import { inEveryLanguage } from '../locale/index.js';

/** Words inside pictures, where there is room for few. All arguments are finished words: numbers with their units. */
export interface Words {
  readonly baseline: string;
  readonly target: string;
  readonly lower: string;
  readonly upper: string;
  readonly left: (value: string) => string;
  /** Where there is no room for the time. */
  readonly noValue: string;
  readonly noValueFor: (period: string) => string;
  readonly axisZero: string;
}

const ja: Words = {
  baseline: '基準',
  target: '目標',
  lower: '下限',
  upper: '上限',
  left: (value) => `残り ${value}`,
  noValue: '値なし',
  noValueFor: (period) => `${period}の値なし`,
  axisZero: '0',
};

export const PICTURE = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./picture.messages.ja-simple.js'),
  en: () => import('./picture.messages.en.js'),
});
