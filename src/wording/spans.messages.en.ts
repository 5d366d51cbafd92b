import type { Words } from './spans.messages.js';

const words: Words = {
  between: (from, to) => `${from} to ${to}`,
  from: (from) => `from ${from} (no end is stated)`,
  until: (to) => `until ${to} (no start is stated)`,
  years: (from, to) => (from === to ? `FY${from}` : `FY${from} to FY${to}`),
  inferred: 'inferred',
  startInferred: 'the start is inferred',
  endInferred: 'the end is inferred',
};
export default words;
