/**
 * Everything that can be wrong with a plan file. Errors: the file does not say what it means, so nothing is shown.
 * Warnings: the plan shows, and the author is told.
 */
export const SEVERITY = {
  'not-json': 'error',
  'too-large': 'error',
  'too-deep': 'error',
  'text-too-long': 'error',
  'forbidden-key': 'error',
  'unknown-version': 'error',
  missing: 'error',
  'wrong-type': 'error',
  'unknown-value': 'error',
  'empty-text': 'error',
  'empty-list': 'error',
  'bad-id': 'error',
  'bad-when': 'error',
  'bad-url': 'error',
  'bad-language-tag': 'error',
  'bad-municipality-code': 'error',
  'bad-month': 'error',
  'not-finite': 'error',
  'not-a-count': 'error',
  'duplicate-id': 'error',
  'dangling-reference': 'error',
  'reference-of-wrong-kind': 'error',
  'parent-cycle': 'error',
  'period-reversed': 'error',
  'target-without-operator': 'error',
  'value-without-unit': 'error',
  'value-and-missing': 'error',
  'range-reversed': 'error',
  'title-without-state': 'error',
  'grade-of-other-scale': 'error',
  'grade-missing': 'error',
  'unknown-verdict': 'error',
  'duplicate-verdict': 'error',
  'condition-incomplete': 'error',
  'value-of-wrong-kind': 'error',
  'not-text': 'error',
  'csv-quote': 'error',
  'table-too-large': 'error',
  'table-without-heads': 'error',
  'column-twice': 'error',
  'column-without-year': 'error',
  'column-not-a-year': 'error',
  'cell-beyond-heads': 'error',
  'cell-not-a-number': 'error',
  'cell-too-precise': 'error',
  'cell-other-unit': 'error',
  'cell-not-a-target': 'error',
  'cell-not-a-year': 'error',
  'cell-not-a-choice': 'error',
  'row-without-title': 'error',
  'row-not-an-indicator': 'error',
  'garbled-text': 'warning',
  'unknown-key': 'warning',
  'level-order': 'warning',
  'parts-do-not-add-up': 'warning',
  'duplicate-observation': 'warning',
  'rule-never-reached': 'warning',
  'keep-without-baseline': 'warning',
  'due-before-baseline': 'warning',
  'link-to-itself': 'warning',
  'column-unknown': 'warning',
  'column-empty': 'warning',
  'nothing-to-show': 'warning',
  'many-problems': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

/** The name of a kind of problem; stable, so that programs may go by it. */
export type ProblemCode = keyof typeof SEVERITY;

/** A problem before it has words: what is wrong, where, and the names and numbers involved. */
export interface Finding {
  readonly code: ProblemCode;
  /** JSON Pointer (RFC 6901); empty for the file as a whole. */
  readonly pointer: string;
  readonly params: Readonly<Record<string, string | number>>;
  /** The record that the place lies in, where the file lets one see it. */
  readonly record?: RecordName;
  /** The cell that it was read from, where the plan comes from a table. */
  readonly cell?: CellName;
}

/** A place in a table as spreadsheet programs name it; without a row the column, without both the table. */
export interface CellName {
  /** Name of the file, or caption of the table. */
  readonly table?: string;
  /** From 1. */
  readonly row?: number;
  /** Its letters: A, AA. */
  readonly column?: string;
  /** What stands at the head of the column. */
  readonly head?: string;
}

/** What a person looks for in the file: `entry` of `list`, counted from 1, with its id and title if it has them. */
export interface RecordName {
  readonly list: string;
  readonly entry: number;
  readonly id?: string;
  readonly title?: string;
}

/** A value of the file as it is named in a message: short, whatever it is. */
export const shown = (value: unknown): string => {
  const text =
    typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
};
