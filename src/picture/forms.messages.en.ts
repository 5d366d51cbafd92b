import type { Words } from './forms.messages.js';

const words: Words = {
  toGo: (value) => `${value} to go`,
  beyond: (value) => `${value} above`,
  whole: (value) => `of ${value}`,
};
export default words;
