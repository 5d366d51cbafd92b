import type { Words } from './verdict.messages.js';

const words: Words = {
  word: {
    achieved: 'Achieved',
    'on-course': 'On course',
    'under-way': 'Under way',
    behind: 'Behind',
    missed: 'Missed',
    worse: 'Worse than at the start',
    'not-judged': 'Not judged',
  },
  sureness: { firm: undefined, conditional: 'conditional', provisional: 'provisional' },
  unjudged: {
    'no-target': 'No target is stated, so nothing can be judged.',
    'text-target': 'The target is stated in words, so it is not judged by calculation.',
    'no-value': 'There is no value, so nothing can be judged.',
    missing: 'There is no value, so nothing can be judged.',
    'no-baseline': 'There is no baseline to compare with, so nothing can be judged.',
    'other-accumulation':
      'No value is counted as the target is (in one year, cumulatively, or at a point in time).',
    'not-measured-since': 'The latest value is no newer than the baseline, so nothing can be judged.',
    'no-value-at-due': 'The target was due, but there is no value for that time.',
    incomparable: 'The definition or survey changed in between, so the values cannot be compared.',
    replaced: 'The indicator was replaced by another, so it is not judged.',
    'not-a-number': 'The value is not a number that could be compared.',
  },
  openBreak: (reason) =>
    `${reason.replace(/[。.]$/u, '')}. Whether the values before and after compare is not stated.`,
  open: {
    'direction-contradicts':
      'The target asks for the opposite of the direction that counts as better. The target is followed.',
    'direction-inferred': 'Whether more or less is better is not stated but inferred.',
    'accumulation-unstated':
      'Whether one year or a running total is meant is not stated. Target and value are taken to count alike.',
    'other-survey':
      'Baseline and latest value come from different surveys. Whether they compare is not stated.',
    approximate: 'The verdict rests on an approximate value.',
    'observed-before-due': 'The verdict rests on a value observed in a year before the target was due.',
    'baseline-revised':
      'The baseline was revised, and the target moved with it. By the earlier baseline the verdict would be another.',
  },
};
export default words;
