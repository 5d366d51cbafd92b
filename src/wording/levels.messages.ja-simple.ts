import { things } from '../locale/index.js';
import type { Words } from './levels.messages.js';

const words: Words = {
  name: (label) => label,
  count: (count, label) => `${label} ${count}`,
  unnamed: (place) => `上から ${place}番目`,
  unnamedCount: (count) => things(count),
  nothingPrinted: 'この 段の 名前は 書いてありません',
};
export default words;
