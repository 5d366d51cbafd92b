import type { Words } from './forms.messages.js';

const words: Words = {
  toGo: (value) => `あと ${value}`,
  beyond: (value) => `${value} 多い`,
  whole: (value) => `ぜんぶで ${value}`,
};
export default words;
