import { strong } from './pieces.js';
import type { Words } from './standing.messages.js';

const words: Words = {
  judged: (judged, all) => [strong(judged), ` of ${all} indicators could be judged. `],
  reached: (count, how) => [strong(count), ` reached the target${how}`],
  andShort: (count) => [', ', strong(count), ' did not.'],
  andNoneShort: ', none fell short.',
  noneReached: (short) => ['None reached the target, ', strong(short), ' fell short.'],
  noneJudged: (all) => [`There are ${all} indicators, but none could be judged.`],
  onlyReference: (count) => [
    'There is no indicator to be counted; ',
    strong(count),
    count === '1' ? ' is given for reference.' : ' are given for reference.',
  ],
  howSure: (word, count, all) =>
    count < all
      ? `${String(count)} of them ${word}`
      : all === 1
        ? word
        : all === 2
          ? `both ${word}`
          : `all ${word}`,
  conditionalMeaning: 'Conditional verdicts may change with the reading of the document.',
  noIndicators: 'This document has no indicators, so nothing can be said about reaching targets.',
  notJudged: (title, reason) => `Not judged: ${title}. ${reason}`,
  reference: (title, why) => `Given for reference, so not counted: ${title}${why}`,
  ofTheShort: (all, kinds) => `Of the ${all} that did not: ${kinds.join(', ')}.`,
  shortfall: {
    nearer: (count) => `${count} moved towards the target`,
    'on-course': (count) => `${count} on course for the due date`,
    'under-way': (count) => `${count} still on the way`,
    behind: (count) => `${count} too slow for the due date`,
    worse: (count) => `${count} worse than at the start of the plan`,
    bound: (count) => `${count} beyond a floor or ceiling`,
    due: (count) => `${count} short when the target was due`,
    year: (count) => `${count} short of the target for the year`,
  },
  someWithout: (all, titles, more) =>
    `Of ${all}, no indicator belongs to ${titles.map((title) => `“${title}”`).join(', ')}${more > 0 ? ` and ${String(more)} more` : ''}.`,
  allWithout: (all) => `No indicator belongs to any of ${all}.`,
  noDue: 'No target has a due date, so nothing is said about being on course or behind.',
  someNoDue: (count) =>
    `Nothing is said about being on course or behind where no due date is stated (indicators: ${count}).`,
  strip: 'Number of indicators by verdict',
};
export default words;
