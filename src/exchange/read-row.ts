import type { Provenance } from '../schema/index.js';
import { columnLetters } from './columns.js';
import { oneLine } from './plain.js';
import type { Column } from './read-heads.js';
import type { TableReport } from './table-report.js';
import type { TableCell } from './table.js';

/** Id of the one document of a plan that was read from a table. */
export const DOCUMENT = 'd-table';

/** What is the same for all rows of a table. */
export interface RowScope {
  readonly columns: readonly Column[];
  /** Columns of values that hold none in any row. */
  readonly empty: ReadonlySet<number>;
  readonly report: TableReport;
}

/** A row below the heads. */
export interface Row {
  /** Index in the table, from 0. */
  readonly index: number;
  readonly cells: readonly TableCell[];
}

export type ValueColumn = Extract<Column, { is: 'baseline' | 'target' | 'interim-target' | 'observation' }>;

export const isValueColumn = (column: Column): column is ValueColumn =>
  column.is === 'baseline' ||
  column.is === 'target' ||
  column.is === 'interim-target' ||
  column.is === 'observation';

export const textAt = (row: Row, column: Pick<Column, 'index'>): string =>
  oneLine(row.cells[column.index]?.text ?? '');

/** A cell of words, whose lines stay apart: two departments are not one. */
export const linesAt = (row: Row, { index }: Pick<Column, 'index'>): string =>
  (row.cells[index]?.text ?? '').trim().replace(/\s+/g, ' ');

export const provenanceOf = (row: Row, { index }: Pick<Column, 'index'>, field?: string): Provenance => ({
  document: DOCUMENT,
  ...(field !== undefined && { field }),
  row: row.index + 1,
  cell: `${columnLetters(index + 1)}${String(row.index + 1)}`,
});
