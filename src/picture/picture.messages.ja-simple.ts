import type { Words } from './picture.messages.js';

const words: Words = {
  baseline: 'はじめの 数字',
  target: '目標',
  lower: '少なくとも',
  upper: '多くても',
  left: (value) => `あと ${value}`,
  noValue: '数字なし',
  noValueFor: (period) => `${period}の 数字は ありません`,
  axisZero: '0',
};
export default words;
