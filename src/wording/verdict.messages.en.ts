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
  meaning: {
    achieved: 'the target is reached',
    'on-course': 'moving fast enough to be in time',
    'under-way': 'not reached yet; no date is known, so the speed is not judged',
    behind: 'moving towards the target, but not fast enough',
    missed: 'not reached when it was due, or a bound is broken',
    worse: 'worse than where the plan started',
    'not-judged': 'a target, a value or a comparable baseline is lacking',
  },
  sureness: { firm: undefined, conditional: 'conditional', provisional: 'provisional' },
  rule: {
    'at-least-met': 'Achieved means that the latest value is at least the target.',
    'at-most-met': 'Achieved means that the latest value is at most the target.',
    'equal-met': 'Achieved means that the latest value equals the target.',
    'range-met': 'Achieved means that the latest value lies within the target range.',
    kept: 'Where the target is to keep the baseline or better, achieved means not worse than the baseline.',
    'trend-met': 'Achieved means that the value has moved from the baseline in the direction of the target.',
    done: 'Achieved means that it is reported as done.',
    'bound-broken': 'Missed: the bound was kept at the start and is broken now.',
    'worse-than-baseline': 'The latest value is worse than where the plan started (the baseline).',
    'due-passed': 'Missed: the value for the time at which the target was due does not reach it.',
    'year-short': 'Missed: the value of the year does not reach the target for each year.',
    'not-moved':
      'The value is just where it was at the start. No due year is known, so being late is not judged.',
    overshot: 'The value went past the target. It is not due yet, so it counts as under way.',
    'no-due-date': 'The target is not reached. No due year is known, so early or late is not judged.',
    'no-start-date':
      'The target is not reached. The time of the baseline or of the value is not known, so early or late is not judged.',
    'ahead-of-line':
      'On course: the value reaches the straight line from baseline (through any interim target) to target.',
    'behind-line':
      'Behind: the value does not reach the straight line from baseline (through any interim target) to target.',
    'not-done-yet': 'Under way: it is not reported as done yet.',
  },
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
  },
  computed: 'Verdicts are computed from the published figures. They are not the city’s own evaluation.',
};
export default words;
