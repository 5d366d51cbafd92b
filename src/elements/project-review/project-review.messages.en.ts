import type { Words } from './project-review.messages.js';

const counted = (count: string) => (count === '1' ? '1 project' : `${count} projects`);

const words: Words = {
  noProjects: 'This plan file has no project with money or an evaluation.',
  unknownItem: (id) => `There is no item or project “${id}” in this plan file.`,
  noProjectOf: (title) => `No project with money or an evaluation belongs to “${title}”.`,
  year: 'Fiscal year',
  project: 'Project',
  toOverview: 'All projects',
  openSheet: 'Evaluation sheet',
  openSheetOf: (title) => `Open the evaluation sheet of ${title}`,
  notes: (count) => `Notes (${count})`,

  within: (title) => `part of “${title}”`,
  draft: 'Draft, not final',
  ofItems: (titles) => `In the plan: ${titles}`,
  field: {
    title: 'Name of the project',
    finance: 'Money',
    indicators: 'Indicators',
    evaluations: 'Evaluation',
    summary: 'Summary',
    results: 'Results',
    next: 'Next steps',
  },

  cost: 'Cost',
  noMoney: 'No amount stated',
  whole: 'Whole',
  partsInWhole: (count) =>
    `The amounts of the ${count} projects below are in this amount already. Adding them would count them twice.`,
  addUp: (labels) => `The parts add up to the whole (${labels}).`,
  allAddUp: 'The parts add up to the whole, in total and source by source.',
  otherUnits: 'Amounts in other units are neither added nor drawn; the table has them.',
  ofWhole: (share) => `${share} of the whole`,
  ofIt: (label, amount, share) =>
    share === undefined ? `of it ${label} ${amount}` : `of it ${label} ${amount} (${share})`,
  scale: 'All bars begin at 0 and have the same scale.',
  moneyTable: 'Money as a table',
  moneyCaption: 'Amounts by project and source',
  moneyColumns: {
    label: 'Source',
    stage: 'Stage',
    amount: 'Amount',
    share: 'Share of the project’s amount',
    printed: 'As printed',
  },

  section: { summary: 'Summary', results: 'Results', next: 'Next steps' },
  someOf: (open, all) => `${open} of ${all}`,
  more: (count) => `${count} more`,
  emptyField: (printed) =>
    printed === undefined ? 'nothing to write' : `the document has “${printed}” here (nothing to write)`,
  outsideGrant: 'Not paid by the grant',
  remark: 'Note',
  figureRole: { plan: 'planned', target: 'target' },
  gross: 'in all, counted each time',
  derived: (printed) =>
    printed === undefined
      ? 'not printed as a number, but read from the text'
      : `not printed as a number, but read from “${printed}”`,

  indicators: 'Indicators',
  withoutIndicators: 'This project has no indicators.',
  counts: 'Counted',
  target: 'Target',
  result: 'Result',
  baseline: 'Baseline',
  verdict: 'Verdict',
  allValues: 'All values',
  allValuesOf: (title) => `All values of ${title}`,
  valueColumns: { name: 'What', value: 'Value', about: 'Year, survey, as printed' },
  isReference: (label) => `For reference${label === undefined ? '' : ` (${label})`}: not counted.`,
  otherNames: (names) => `Also called in the document: ${names}`,
  inferredDirection: (reason) => `Whether more or less is better is not stated but inferred. ${reason}`,
  replaces: (title) => `Replaces “${title}”.`,
  replacedBy: (title) => `Replaced by “${title}”.`,
  countedBy: (counts) => `The verdict that is counted is the one by: ${counts}.`,

  grades: (count) => `${count} grades`,
  gradesBasis: 'Where the grades come from',
  mark: {
    final: 'this grade',
    draft: 'draft, not final',
    ambiguous: 'seems to be a draft, not final',
  },
  state: {
    draft: 'A draft, not final',
    ambiguous: 'It is unclear whether a grade was given',
    'not-filled': 'Nothing is chosen yet',
    'not-graded-yet': 'Not graded yet',
    none: 'No evaluation stated',
  },
  by: 'Evaluated by',
  on: 'Evaluated on',
  comment: 'Comment',
  draftShort: 'draft',
  readingHere: 'Read here as',
  otherReading: 'Another reading',
  noEvaluation: 'The document states no evaluation of this project.',
  evaluatedAbove: (title) =>
    `The evaluation is of “${title}” as a whole, not of this part, and so it is not shown here.`,
  wholeOnly: (parts) =>
    `The evaluation is of the whole project. None of its ${parts} parts has one in the document.`,
  partsOnly: (graded, parts) =>
    `The document states no evaluation of the whole; ${graded} of its ${parts} parts have one.`,
  given: 'Verdict given by people',
  older: ' (There is a newer one.)',
  reason: 'Reason',
  places: 'Where it stands in the document',

  overview: 'Evaluations of projects',
  graded: (scale, all) => [`Final on the scale “${scale}”: `, ` of ${counted(all)}.`],
  noEvaluations: (all) => `None of ${counted(all)} has an evaluation.`,
  partsLeftOut: (count) =>
    `Parts of projects (${count} in all) are in their wholes, so they are neither counted nor added.`,
  total: (stage, amount, named) => `${stage} ${amount} (${counted(named)})`,
  totals: (list, all) =>
    `Money of ${counted(all)}: ${list}. Amounts of different stages or units are not added.`,
  hasParts: (count) => `${count} parts`,
  noIndicators: 'No indicator',
  judged: (judged, all) => `${judged} of ${all} indicators judged`,
  references: (count) => `${count} for reference`,
  tally: (graded, all) => `${graded} of ${counted(all)} ${graded === '1' ? 'has' : 'have'} a final grade.`,
  tallyCaption: (scale) => `Projects and money by grade on the scale “${scale}”`,
  tallyTable: 'Projects and money by grade, as a table',
  grade: 'Grade',
  projects: 'Projects',
  count: counted,
  sumOf: (amount, named) => `${amount} (${counted(named)})`,
  noSum: (stage) => `no amount stated: ${stage}`,
  all: 'Total',
  bars: (stage, named, all) =>
    `Bars show: ${stage}. ${named} of ${counted(all)} ${named === '1' ? 'states' : 'state'} it.`,
};
export default words;
