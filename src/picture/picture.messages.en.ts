import type { Words } from './picture.messages.js';

const words: Words = {
  baseline: 'Baseline',
  target: 'Target',
  lower: 'Floor',
  upper: 'Ceiling',
  left: (value) => `${value} left`,
  noValue: 'no value',
  noValueFor: (period) => `no value for ${period}`,
  axisZero: '0',
};
export default words;
