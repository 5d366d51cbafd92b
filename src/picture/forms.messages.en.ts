import type { Words } from './forms.messages.js';

const words: Words = {
  toGo: (value) => `${value} to go`,
  beyond: (value) => `${value} above`,
  whole: (value) => `of ${value}`,
  notFromZero: 'The vertical axis does not start at zero.',
  surveyYear: 'survey',
  fiscalYear: undefined,
  calendarYear: undefined,
  reported: 'reported',
  due: 'due',
  interim: 'Interim target',
  provisional: 'provisional',
  former: 'before correction',
  incomparable: 'not comparable',
  maybeIncomparable: 'may not compare',
  stillComparable: 'method changed',
  brokenAt: (when) =>
    `The way of counting, or the like, changed in ${when}: values before and after do not compare.`,
  maybeBrokenAt: (when) =>
    `The way of counting, or the like, changed in ${when}: whether values before and after compare is not known.`,
  changedAt: (when) =>
    `The way of counting, or the like, changed in ${when}, but values before and after compare.`,
  formerly: (period, value) => `The value for ${period} was ${value} before it was corrected.`,
  straight: 'The thin line is a straight one to the target.',
};
export default words;
