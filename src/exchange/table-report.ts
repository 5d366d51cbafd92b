import type { Finding, ProblemCode } from '../schema/index.js';
import { columnLetters } from './columns.js';
import type { Column } from './read-heads.js';
import type { Table } from './table.js';

/** A column, or as much of it as is known. */
type Place = Pick<Column, 'index' | 'head'>;

/** Takes what is wrong with a table, and where each record of the plan was read. */
export interface TableReport {
  /** @param row index from 0; `undefined` for a whole column, or for the table. */
  readonly fault: (
    code: ProblemCode,
    row: number | undefined,
    column?: Place,
    params?: Finding['params'],
  ) => void;
  readonly place: (pointer: string, row: number, column: Place) => void;
  /** Findings of the check of the plan, each with the cell of the nearest record above it. */
  readonly placed: (findings: readonly Finding[]) => Finding[];
  readonly findings: readonly Finding[];
}

export function tableReport({ name }: Table): TableReport {
  const findings: Finding[] = [];
  const places = new Map<string, NonNullable<Finding['cell']>>();
  const cellOf = (row: number | undefined, column: Place | undefined) => ({
    ...(name !== undefined && { table: name }),
    ...(row !== undefined && { row: row + 1 }),
    ...(column && {
      column: columnLetters(column.index + 1),
      ...(column.head !== '' && { head: column.head }),
    }),
  });
  const nearest = (pointer: string) => {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const cell = places.get(at);
      if (cell) return cell;
    }
    return undefined;
  };
  return {
    findings,
    fault: (code, row, column, params = {}) =>
      findings.push({ code, pointer: '', params: shortened(params), cell: cellOf(row, column) }),
    place: (pointer, row, column) => void places.set(pointer, cellOf(row, column)),
    placed: (found) =>
      found.map((finding) => ({
        ...finding,
        cell: nearest(finding.pointer) ?? cellOf(undefined, undefined),
      })),
  };
}

/** Longest text of a table that a message quotes. */
const QUOTED = 60;

const shortened = (params: Finding['params']): Finding['params'] =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' && value.length > QUOTED ? `${value.slice(0, QUOTED - 3)}...` : value,
    ]),
  );
