import type { InEveryLanguage } from '../locale/index.js';

export const SPANS: InEveryLanguage<{
  readonly between: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  readonly until: (to: string) => string;
  readonly years: (from: string, to: string) => string;
  readonly inferred: string;
  readonly startInferred: string;
  readonly endInferred: string;
}> = {
  ja: {
    between: (from, to) => `${from}〜${to}`,
    from: (from) => `${from}から（終わりは書かれていません）`,
    until: (to) => `${to}まで（始まりは書かれていません）`,
    years: (from, to) => (from === to ? `${from}年度` : `${from}〜${to}年度`),
    inferred: '推定',
    startInferred: '始まりは推定',
    endInferred: '終わりは推定',
  },
  'ja-simple': {
    between: (from, to) => `${from}から ${to}まで`,
    from: (from) => `${from}から（いつまでかは 書いていません）`,
    until: (to) => `${to}まで（いつからかは 書いていません）`,
    years: (from, to) => (from === to ? `${from}年度` : `${from}〜${to}年度`),
    inferred: 'たぶん',
    startInferred: 'はじまりは たぶん',
    endInferred: 'おわりは たぶん',
  },
  en: {
    between: (from, to) => `${from} to ${to}`,
    from: (from) => `from ${from} (no end is stated)`,
    until: (to) => `until ${to} (no start is stated)`,
    years: (from, to) => (from === to ? `FY${from}` : `FY${from} to FY${to}`),
    inferred: 'inferred',
    startInferred: 'the start is inferred',
    endInferred: 'the end is inferred',
  },
};
