import type { Words } from './plan-timeline.messages.js';

const words: Words = {
  title: 'The plan in time',
  during: (today, year, of) => [
    `Today (${today}) is in `,
    { strong: `year ${year} of ${of}` },
    ' of this plan.',
  ],
  duringOfUnknown: (today, year, last) => [
    `Today (${today}) is in `,
    { strong: `year ${year}` },
    ` of this plan, which runs until ${last}.`,
  ],
  duringOpen: (today, year) => [
    `Today (${today}) is in `,
    { strong: `year ${year}` },
    ' from the start of this plan. No end is stated, so this document does not tell whether it is still running.',
  ],
  duringUntil: (today, last) => [
    `Today (${today}) lies within this plan, which runs `,
    { strong: `until ${last}` },
    '. No start is stated.',
  ],
  before: (today, first) => [
    `Today (${today}) this plan `,
    { strong: 'has not begun' },
    `. It begins in ${first}.`,
  ],
  after: (today, years, last) => [
    'This plan ',
    { strong: `ended with ${last}` },
    years === 0
      ? `, less than a year before today (${today}).`
      : `, ${years === 1 ? 'one year' : `${String(years)} years`} before today (${today}).`,
  ],
  unknown: (today) => [
    'The period of this plan is ',
    { strong: 'not stated in this document' },
    `, so nobody can say where today (${today}) stands in it.`,
  ],
  inferred: {
    both: 'The period is inferred.',
    start: 'Its start is inferred.',
    end: 'Its end is inferred.',
  },
  editions: (count, files) =>
    `${files === 1 ? 'This document tells' : 'These documents tell'} of ${count} editions of the plan.`,
  gap: (time) => `No edition is known for ${time}.`,
  undated: (titles) => `Plans without a stated period: ${titles.map((title) => `“${title}”`).join(', ')}`,
  unplaced: (titles) => `Not in the picture, because no time is stated: ${titles.join(', ')}`,
  nothing: 'This document says nothing that can be placed in time.',
  loading: 'Loading the other plans…',
  aboutOther: 'The other plan (the file in “from”)',
  aboutThis: 'This timeline is made from the file of this plan alone.',
  legend: 'What lines and patterns mean',
  keys: {
    stated: 'stated in the document',
    inferred: 'inferred',
    unknown: 'not stated',
    today: 'today',
  },
  axis: (month) =>
    `Upper row: fiscal year in the Japanese era. Lower row: fiscal year. A fiscal year begins in ${month}.`,
  list: 'In order of time',
  table: (count) => `As a table (time, basis and source of all ${count})`,
  caption: 'In order of time',
  columns: {
    time: 'Time',
    entry: 'Plan or event',
    claims: 'What the document says',
    basis: 'Basis and source',
  },
  undatedHere: 'Time not stated',
  todayNote: 'The day on which this page was opened, in Japan.',
  file: (plan) => `from the file of “${plan}”`,
  within: (plan) => `a period within “${plan}”`,
  notes: (count) => `Notes (${count})`,
  open: 'Open the page',
};
export default words;
