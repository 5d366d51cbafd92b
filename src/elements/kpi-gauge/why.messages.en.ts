import type { Words } from './why.messages.js';

const words: Words = {
  whyHeading: (title, verdict) => `Why ${title} is “${verdict}”`,
  applied: 'The numbers used',
  target: 'Target',
  noShare: 'Why there is no share of the way',
  noShareSame: 'Target and baseline are the same value, so the division would be by zero.',
  noShareNoBaseline: 'The document gives no baseline.',
  noShareAllowance:
    'The target is a bound, so coming nearer to it is no progress. What is shown is how much of the allowance is used up.',
  timing: 'Early or late',
  noDue: 'No due year is stated, so it is not judged.',
  due: (when) => `The target is due in ${when}.`,
  conditional: 'Readings on which this verdict hangs',
  gap: 'The newer time without a value',
  notes: 'Notes, and what the document leaves open',
  referenceValues: 'For reference (of another population, so not used in its place)',
  others: 'Another target',
  noShareOvershot: 'The value went past the target, so a share would mislead.',
  interim: 'Interim target',
  definition: 'Definition',
  better: 'Which way is better',
  betterWay: { up: 'more is better', down: 'less is better', keep: 'no change is better' },
  revisedBecause: 'Why the baseline was revised',
  targetRevisedBecause: 'Why the target was revised',
  valueRevisedBecause: 'Why the value was revised',
  yearly: 'in the year',
  cumulative: 'in total',
};
export default words;
