import type { Words } from './quotation.messages.js';

const words: Words = {
  baseline: (when) => `The baseline is of ${when}.`,
  latest: (when) => `The latest value is of ${when}.`,
  reported: (observed, period) => `The latest value is of ${observed}, in the column ${period}.`,
  due: (when) => `The target is for ${when}.`,
  noDue: 'When the target is due is not stated.',
};
export default words;
