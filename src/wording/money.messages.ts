import { inEveryLanguage } from '../locale/index.js';
import type { Money, Stage } from '../model/finance.js';

/** The words for money: where it comes from, and how far it has come. Arguments are finished words and numbers. */
export interface Words {
  readonly source: Readonly<Record<Money['source'], string>>;
  readonly stage: Readonly<Record<Stage, string>>;
  /** What is left of the whole when its sources are taken away, of which nothing is known but the amount. */
  readonly rest: (sources: string) => string;
  /** The whole, where no source is named at all. */
  readonly unnamed: string;
  readonly restMeaning: string;
  /** Where the sources come to more than the whole. */
  readonly excess: (by: string) => string;
  readonly computedTotal: string;
  readonly shareOf: (percent: string) => string;
  readonly printedShare: (percent: string) => string;
  readonly addsUp: (parts: string, label: string) => string;
  readonly tooMuch: (parts: string, label: string, sum: string, by: string) => string;
  readonly tooLittle: (parts: string, label: string, sum: string, by: string) => string;
  readonly incomplete: (label: string, named: string, parts: string, sum: string) => string;
}

const ja: Words = {
  source: {
    total: '事業費',
    grant: '交付金',
    own: '一般財源',
    state: '国の支出金',
    prefecture: '都道府県の支出金',
    loan: '地方債',
    fees: '使用料など',
    other: 'その他の財源',
  },
  stage: {
    planned: '計画',
    budget: '予算',
    expected: '決算見込み',
    settled: '決算',
    unstated: '予算か決算かの記載なし',
  },
  rest: (sources) => `${sources}以外`,
  unnamed: '財源の記載なし',
  restMeaning: '財源の内訳の記載なし',
  excess: (by) => `財源の合計が事業費を${by}上回ります。`,
  computedTotal: '総額の記載はなく、財源を足した数です。',
  shareOf: (percent) => `${percent}（計算）`,
  printedShare: (percent) => `資料の割合 ${percent}`,
  addsUp: (parts, label) => `${label}は、${parts}事業の合計と一致します。`,
  tooMuch: (parts, label, sum, by) =>
    `${label}は、${parts}事業の合計（${sum}）と合いません。合計のほうが${by}多くなります。`,
  tooLittle: (parts, label, sum, by) =>
    `${label}は、${parts}事業の合計（${sum}）と合いません。合計のほうが${by}少なくなります。`,
  incomplete: (label, named, parts, sum) =>
    `${label}の書かれた部分は ${named} ／ 全${parts}事業で、その合計は${sum}です。全体と合うかは確かめられません。`,
};

export const MONEY = /* @__PURE__ */ inEveryLanguage<Words>(ja, {
  'ja-simple': () => import('./money.messages.ja-simple.js'),
  en: () => import('./money.messages.en.js'),
});
