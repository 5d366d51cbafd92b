import type { Words } from './kpi-gauge.messages.js';

const words: Words = {
  noKpi: 'No indicator is named. Give the id of an indicator in kpi.',
  why: 'Why this verdict',
  data: 'Data and picture',
  condition: 'Condition:',
  baselineFrom: (origin) => `Baseline from ${origin}. `,
  noUnit: 'No unit is given. ',
  revised: (origin) => `Baseline from ${origin}, which the city revised later. `,
  replaces: (title) => `It replaces “${title}”. `,
  replacedBy: (title) => `It was replaced by “${title}”. `,
  done: 'done',
  notDone: 'not done',
  reference: (label) => `For reference${label === undefined ? '' : ` (“${label}”)`}; not counted. `,
  noValue: 'no value',
  value: (period, origin) => `Value in the column ${period}, from ${origin}. `,
  valueWithoutSource: (period) => `Value in the column ${period}; no source is given. `,
  provisional: (asOf) =>
    asOf === undefined ? 'The value is provisional. ' : `The value is provisional, as of ${asOf}. `,
  unknownOrigin: 'a time that is not stated',
};
export default words;
