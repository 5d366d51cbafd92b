import type { Words } from './quotation.messages.js';

const words: Words = {
  baseline: (when) => `はじめの 数字は ${when}の ものです。`,
  latest: (when) => `今の 数字は ${when}の ものです。`,
  reported: (observed, period) => `今の 数字は ${observed}の ものです。${period}の ところに 書いてあります。`,
  due: (when) => `目標は ${when}までです。`,
  noDue: 'いつまでの 目標か、書いてありません。',
};
export default words;
