import type { Words } from './indicator.messages.js';

const side = (isMore: boolean) => (isMore ? 'above' : 'below');

const words: Words = {
  moved: (from, to, by, isMore, _, remark) =>
    `It ${isMore ? 'rose' : 'fell'} from ${from} to ${to}, by ${by}${remark}.`,
  unchanged: (value, remark) => `It stands at ${value}, the same as the baseline${remark}.`,
  mayNotCompare: ' (whether the two compare is not known)',
  stands: (value) => `It stands at ${value}.`,
  inWords: (words) => `It is stated as “${words}”.`,
  cumulative: (value) => `${value} in total`,
  yearly: (value) => `${value} a year`,
  provisional: (value) => `${value} (provisional)`,
  'at-least': (value) => `at least ${value}`,
  'at-most': (value) => `at most ${value}`,
  equal: (value) => `exactly ${value}`,
  tolerance: (target, by) => `${target}, give or take ${by}`,
  exactly: (target) => `That is exactly the target of ${target}.`,
  short: (target, by) => `The target of ${target} is ${by} away.`,
  missed: (target, by) => `It missed the target of ${target} by ${by}.`,
  beyond: (target, by, isMore) => `That is ${by} ${side(isMore)} the target of ${target}.`,
  bound: (target, side) => `The target is ${target}: the value is ${side}.`,
  read: (target, isFloor, side) =>
    `If the target of ${target} is read as a ${isFloor ? 'floor' : 'ceiling'}, the value is ${side}.`,
  side: (_, by, sign) => (sign === 0 ? 'just on it' : `${by} ${side(sign > 0)} it`),
  met: (target, isMet) => `The target (${target}) is ${isMet ? '' : 'not '}met.`,
  done: 'It is done.',
  notDone: 'It is not done.',
  noValue: (period, reason, printed) =>
    printed === ''
      ? `There is no value for ${period}${reason}.`
      : `The document prints “${printed}” for ${period}${reason}.`,
  noValueAtAll: 'There is no value.',
  noVerdict: 'So nothing can be judged.',
  gap: (period, reason) => `There is no value for ${period}${reason}, so the one before it is used.`,
  otherCount: (value, target) => `Counted the other way it is ${value}, and the target is ${target}.`,
  rebased: (previous) =>
    `The baseline was revised${previous === '' ? '' : ` from ${previous}`}, and the target moved with it.`,
  replacedBy: (title) => `It was replaced by “${title}”, so it is not judged.`,
  noTarget: 'No target is stated.',
  targetIs: (target) => `The target is ${target}.`,
  targetReads: (words) => `The target is stated as “${words}”.`,
  keep: { up: 'baseline or more', down: 'baseline or less', keep: 'as at the baseline' },
  trend: { up: 'increase', down: 'decrease' },
  doneTarget: 'to be done',
  range: (min, max) => `${min} to ${max}`,
};
export default words;
