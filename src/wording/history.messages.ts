import { inEveryLanguage } from '../locale/index.js';

/** What happened to an indicator: it was exchanged for another, or the target moved with its baseline. */
export interface Words {
  readonly term: string;
  readonly replacedBy: (title: string) => string;
  readonly replaces: (title: string) => string;
  readonly moved: (target: string, previous: string, now: string) => string;
  readonly movedFromUnknown: (target: string, now: string) => string;
  /** Whether the latest value satisfies the target as it stood before. */
  readonly was: Readonly<Record<'met' | 'notMet', string>>;
}

const ja: Words = {
  term: 'この指標の移り変わり',
  replacedBy: (title) => `「${title}」に差し替えられました。`,
  replaces: (title) => `「${title}」から差し替えた指標です。`,
  moved: (target, previous, now) =>
    `基準の値が${previous}から${now}に直され、目標の「${target}」の水準もともに動きました。`,
  movedFromUnknown: (target, now) =>
    `基準の値が後から${now}に直され、目標の「${target}」の水準もともに動きました。直す前の値は書かれていません。`,
  was: {
    met: '直す前の水準でも、最新の値は目標を満たします。',
    notMet: '直す前の水準では、最新の値は目標を満たしません。',
  },
};

export const HISTORY = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./history.messages.ja-simple.js'),
  en: () => import('./history.messages.en.js'),
});
