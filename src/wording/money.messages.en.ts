import type { Words } from './money.messages.js';

const words: Words = {
  source: {
    total: 'Cost',
    grant: 'Grant',
    own: 'General funds of the city',
    state: 'National government',
    prefecture: 'Prefecture',
    loan: 'Municipal bonds',
    fees: 'Fees',
    other: 'Other sources',
  },
  stage: {
    planned: 'planned',
    budget: 'budget',
    expected: 'expected accounts',
    settled: 'settled accounts',
    unstated: 'budget or accounts: not stated',
  },
  rest: (sources) => `Other than ${sources}`,
  unnamed: 'Sources not stated',
  restMeaning: 'sources not stated',
  excess: (by) => `The sources come to ${by} more than the cost.`,
  computedTotal: 'No total is stated: this is the sum of the sources.',
  shareOf: (percent) => `${percent} (computed)`,
  printedShare: (percent) => `share in the document ${percent}`,
  addsUp: (parts, label) => `${label}: the ${parts} parts add up to it.`,
  tooMuch: (parts, label, sum, by) =>
    `${label}: the ${parts} parts add up to ${sum}, which is ${by} more than the whole.`,
  tooLittle: (parts, label, sum, by) =>
    `${label}: the ${parts} parts add up to ${sum}, which is ${by} less than the whole.`,
  incomplete: (label, named, parts, sum) =>
    `${label}: ${named} of ${parts} parts name it, ${sum} in all. Whether that makes the whole cannot be checked.`,
};
export default words;
