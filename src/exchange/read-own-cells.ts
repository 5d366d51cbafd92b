import type { Language } from '../locale/index.js';
import type { Indicator, MissingReason, Moment, Note } from '../schema/index.js';
import { COMMON } from '../wording/index.js';
import { INDICATOR_TABLE } from '../wording/indicator-table.js';
import { COLUMNS, type Column } from './indicator-csv.js';
import { INDICATOR_CSV } from './indicator-csv.messages.js';
import { provenanceOf, type Row } from './read-row.js';
import { yearIn } from './read-year.js';

/** One row of a file of ours, by its columns. */
export type Cells = Readonly<Record<Column, string>> & { readonly row: Row };

export const JOINT = ' ／ ';
export const filled = (text: string | undefined): string | undefined => (text?.trim() ? text : undefined);

export const at = (column: Column) => ({ index: COLUMNS.indexOf(column), head: '' });

/** A column as a message names it. */
export const heading = (column: Column, language: Language) => ({
  index: COLUMNS.indexOf(column),
  head: INDICATOR_CSV[language].columns[column],
});

export const isNumber = (text: string): boolean => /^-?\d+(?:\.\d+)?$/.test(text);

export function unitOf(records: readonly Cells[], language: Language): string | undefined {
  const units = records.map(({ unit }) => unit).filter((unit) => unit !== '');
  return units.find((unit) => unit !== COMMON[language].unitUnprinted);
}

/** The time that a row is reported for: as it is written, else the fiscal year beside it. */
export function periodOf({ period, fiscalYear }: Cells): Moment | undefined {
  return momentOf(period, fiscalYear);
}

export function momentOf(text: string, fiscalYear: string): Moment | undefined {
  const found = yearIn(text)?.moment;
  if (found && (fiscalYear === '' || /\d/.test(text))) return plainly(found);
  if (/^\d{4}$/.test(fiscalYear))
    return { at: `FY${fiscalYear}`, ...(text.trim() !== '' && { printed: text }) };
  return filled(text) === undefined ? undefined : { at: null, printed: text };
}

/** Our own files write years so that nothing about them is inferred. */
const plainly = (moment: Moment): Moment => {
  if (typeof moment === 'string') return moment;
  const { basis, ...rest } = moment;
  return rest;
};

export function measuredOf(record: Cells, kind: Indicator['kind'], language: Language) {
  const words = INDICATOR_TABLE[language];
  const marks = record.marks.split(JOINT);
  const observed = momentOf(record.observed, '');
  const counted = Object.entries(words.counted).find(([, word]) => word === record.counted)?.[0];
  const provisional = words.provisional(undefined);
  const revised = marks.filter((mark) => mark !== words.approximate && !mark.startsWith(provisional));
  const notes = [...notesOf(record.notes, language), ...notesOf(revised.join(JOINT), language)];
  return {
    ...valueOrMissing(record, kind, language),
    ...(record.printed && { printed: record.printed }),
    ...(observed && { observed }),
    ...(record.survey && { surveyPrinted: record.survey }),
    ...(counted && { accumulation: counted as 'point' }),
    ...(marks.some((mark) => mark.startsWith(provisional)) && { provisional: {} }),
    ...(marks.includes(words.approximate) && { approximate: true }),
    provenance: [provenanceOf(record.row, at('value'), 'value')],
    ...(notes.length > 0 && { notes }),
  };
}

function valueOrMissing({ value, missing }: Cells, kind: Indicator['kind'], language: Language) {
  if (value !== '') {
    if (kind === 'yes-no') return { value: value === COMMON[language].yes };
    return { value: kind === 'text' ? value : Number(value) };
  }
  const reasons = Object.entries(COMMON[language].missing) as [MissingReason, string][];
  return { missing: { reason: reasons.find(([, word]) => word === missing)?.[0] ?? ('unstated' as const) } };
}

/** Notes that a row holds together; those of the city say so themselves. */
export function notesOf(text: string, language: Language): Note[] {
  const prefix = COMMON[language].cityNote('');
  return text
    .split(JOINT)
    .filter((one) => one.trim() !== '')
    .map((one) =>
      one.startsWith(prefix) && one.length > prefix.length
        ? { text: one.slice(prefix.length), by: 'city' }
        : { text: one, by: 'editor' },
    );
}
