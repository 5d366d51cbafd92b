import type { Words } from './own-verdicts.messages.js';

const words: Words = {
  quantity: {
    'percent-of-target': 'percent of the target',
    'better-than-target': 'difference from the target (plus is better)',
    'better-than-target-percent': 'difference from the target in percent (plus is better)',
    'distance-from-target-percent': 'distance from the target in percent',
    'better-than-baseline': 'difference from the baseline (plus is better)',
    'better-than-baseline-percent': 'difference from the baseline in percent (plus is better)',
    'fraction-of-way': 'share of the way from baseline to target',
    'linear-expectation': 'share of the way at a steady pace',
    'percent-of-expectation': 'percent of the value at a steady pace',
    'elapsed-share': 'share of the time until the due date that is over',
  },
  state: {
    'target-met': { yes: 'the target is met', no: 'the target is not met' },
    'due-passed': { yes: 'the value is that of the due date', no: 'the value is from before the due date' },
    'due-stated': { yes: 'a due date is stated', no: 'no due date is stated' },
    'baseline-stated': { yes: 'there is a baseline', no: 'there is no baseline' },
    provisional: { yes: 'the value is provisional', no: 'the value is final' },
  },
  stateName: {
    'target-met': 'whether the target is met',
    'due-passed': 'whether the value is that of the due date',
    'due-stated': 'whether a due date is stated',
    'baseline-stated': 'whether there is a baseline',
    provisional: 'whether the value is provisional',
  },
  compared: {
    '<': (quantity, value, than) => `the ${quantity} is ${value}, less than ${than}`,
    '<=': (quantity, value, than) => `the ${quantity} is ${value}, at most ${than}`,
    '=': (quantity, value, than) => `the ${quantity} is ${value}, equal to ${than}`,
    '>=': (quantity, value, than) => `the ${quantity} is ${value}, at least ${than}`,
    '>': (quantity, value, than) => `the ${quantity} is ${value}, more than ${than}`,
  },
  than: { target: 'the target', baseline: 'the baseline' },
  better: (than, amount) => `${amount} better than ${than}`,
  worse: (than, amount) => `${amount} worse than ${than}`,
  same: (than) => `the same as ${than}`,
  stands: (place) => `the latest value is ${place}`,
  beside: {
    '<': (place, border) => `the latest value is ${place}, worse than the border (${border})`,
    '<=': (place, border) => `the latest value is ${place}, at the border (${border}) or worse`,
    '=': (place, border) => `the latest value is ${place}, just at the border (${border})`,
    '>=': (place, border) => `the latest value is ${place}, at the border (${border}) or better`,
    '>': (place, border) => `the latest value is ${place}, better than the border (${border})`,
  },
  other: (quantity, value) => `the ${quantity} (${value})`,
  and: ', and ',
  because: (conditions, grade) => `“${grade}”, because ${conditions}.`,
  otherwise: (grade) => `“${grade}”, because no earlier rule applies.`,
  byScheme: (scheme) => `By “${scheme}”.`,
  unevaluable: {
    'no-number-target': (quantity) => `Not judged: the target is not one number, so there is no ${quantity}.`,
    'target-zero': (quantity) => `Not judged: the target is 0 or less, so there is no ${quantity}.`,
    'value-zero': (quantity) => `Not judged: the latest value is 0 or less, so there is no ${quantity}.`,
    'baseline-zero': (quantity) => `Not judged: the baseline is 0 or less, so there is no ${quantity}.`,
    'expectation-zero': (quantity) =>
      `Not judged: the value at a steady pace is 0 or less, so there is no ${quantity}.`,
    'no-due-date': (quantity) => `Not judged: no due year is known, so “${quantity}” cannot be told.`,
    'no-start-date': (quantity) =>
      `Not judged: the time of the baseline or of the value is not known, so “${quantity}” cannot be told.`,
    'no-way': (quantity) =>
      `Not judged: there is no way to go from baseline to target, so there is no ${quantity}.`,
    'no-direction': (quantity) => `Not judged: neither more nor less is better, so there is no ${quantity}.`,
    'no-formula': (quantity) =>
      `Not judged: less is better, and the scheme does not say how it finds the ${quantity} then.`,
  },
  ungraded: {
    'no-rule': 'Not judged: none of the rules applies.',
    provisional: 'Not judged until the value is final: it is provisional.',
    'not-assigned': 'These verdicts are given by people, and none has been given yet.',
  },
  assigned: (grade, by, on, period) =>
    `“${grade}” was given by ${by}${on === undefined ? '' : ` (${on})`}${period === undefined ? '' : ` for ${period}`}. It is not computed.`,
  reason: 'Reason given',
  older: 'The verdict is for a period before that of the latest value.',
  agreement: {
    same: (computed) => `What is computed from the figures is the same: “${computed}”.`,
    differs: (computed) => `What is computed from the figures differs: “${computed}”.`,
    opposed: (computed) =>
      `What is computed from the figures is the opposite, for better or worse: “${computed}”.`,
  },
  besides: (computed) => `What is computed from the figures is “${computed}”.`,
  computedByScheme:
    'Computed by applying this scheme to the published figures. It is not an evaluation that the city gave.',
  givenByPeople: 'The verdict is shown as people gave it. It is never replaced by a computed one.',
};
export default words;
