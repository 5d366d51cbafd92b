import type { Words } from './given-verdicts.messages.js';

const words: Words = {
  given: '人が つけた 判定',
  by: (who, period) => `${who}${period === undefined ? '' : `、${period}`}`,
  reason: (text) => `理由：${text}`,
  earlier: (period) => `${period}の 判定`,
  earlierUndated: '前の 判定',
  noPeriod: 'いつの ことか 書いて いません',
};
export default words;
