import type { Words } from './given-verdicts.messages.js';

const words: Words = {
  given: 'Verdict given by people',
  by: (who, period) => `${who}${period === undefined ? '' : `, ${period}`}`,
  reason: (text) => `Reason: ${text}`,
  earlier: (period) => `Verdict for ${period}`,
  earlierUndated: 'Earlier verdict',
  noPeriod: 'not stated for which time',
};
export default words;
