import type { Words } from './rules.messages.js';

const words: Words = {
  meaning: {
    achieved: 'the target is reached',
    'on-course': 'moving fast enough to be in time',
    'under-way': 'not reached yet; early or late is not judged',
    behind: 'too slow to be in time',
    missed: 'not reached when it was due, or a bound is broken',
    worse: 'worse than where the plan started',
    'not-judged': 'a target, a value or a comparable baseline is lacking',
  },
  rule: {
    'at-least-met': 'Achieved means that the latest value is at least the target.',
    'at-most-met': 'Achieved means that the latest value is at most the target.',
    'equal-met': 'Achieved means that the latest value equals the target.',
    'range-met': 'Achieved means that the latest value lies within the target range.',
    'keep-or-better-met':
      'Where the target is to keep the baseline or better, achieved means not worse than the baseline, or by no more than a stated tolerance.',
    'trend-met': 'Achieved means that the value has moved from the baseline in the direction of the target.',
    'done-met': 'Achieved means that it is reported as done.',
    'bound-broken': 'Missed: the bound was kept at the start and is broken now.',
    'worse-than-baseline': 'The latest value is worse than where the plan started (the baseline).',
    'due-passed': 'Missed: the value for the time at which the target was due does not reach it.',
    'year-short': 'Missed: the value of the year does not reach the target for each year.',
    'not-moved':
      'The value is just where it was at the start. Its due year is not over or not known, so being late is not judged.',
    overshot: 'The value went past the target. It is not due yet, so it counts as under way.',
    'no-due-date': 'The target is not reached. No due year is known, so early or late is not judged.',
    'no-start-date':
      'The target is not reached. The time of the baseline or of the value is not known, so early or late is not judged.',
    'ahead-of-line':
      'On course: the value reaches the straight line from baseline (for running totals: from 0 at their start), through any interim target, to target.',
    'behind-line':
      'Behind: the value does not reach the straight line from baseline (for running totals: from 0 at their start), through any interim target, to target.',
    'not-done-yet': 'Under way: it is not reported as done yet.',
  },
  computed: 'Verdicts are computed from the published figures. They are not the city’s own evaluation.',
};
export default words;
