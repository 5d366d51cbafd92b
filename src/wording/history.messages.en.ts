import type { Words } from './history.messages.js';

const words: Words = {
  term: 'What happened to the indicator',
  replacedBy: (title) => `It was replaced by “${title}”.`,
  replaces: (title) => `It replaces “${title}”.`,
  moved: (target, previous, now) =>
    `The baseline was revised from ${previous} to ${now}, and the target “${target}” moved with it.`,
  movedFromUnknown: (target, now) =>
    `The baseline was revised to ${now}, and the target “${target}” moved with it. The value before is not stated.`,
  was: {
    met: 'By the earlier baseline the latest value meets the target as well.',
    notMet: 'By the earlier baseline the latest value does not meet the target.',
  },
};
export default words;
