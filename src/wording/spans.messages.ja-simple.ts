import type { Words } from './spans.messages.js';

const words: Words = {
  between: (from, to) => `${from}から ${to}まで`,
  from: (from) => `${from}から（いつまでかは 書いていません）`,
  until: (to) => `${to}まで（いつからかは 書いていません）`,
  years: (from, to) => (from === to ? `${from}年度` : `${from}〜${to}年度`),
  inferred: 'たぶん',
  startInferred: 'はじまりは たぶん',
  endInferred: 'おわりは たぶん',
};
export default words;
