import type { Moment, Observation } from '../schema/index.js';
import type { Start } from './read-direction.js';
import type { Column } from './read-heads.js';
import { isRelative, writtenNumber } from './read-number.js';
import {
  isValueColumn,
  linesAt,
  provenanceOf,
  textAt,
  type Row,
  type RowScope,
  type ValueColumn,
} from './read-row.js';
import { targetOf, type Asked, type ReadTarget } from './read-target.js';
import { apart, isDash, valueOf, type Value } from './read-value.js';
import { yearOf } from './read-year.js';

interface ReadMeasured {
  readonly record: Omit<Observation, 'period'> & { period?: Moment };
  readonly start?: Start;
  readonly column: ValueColumn;
}

interface ReadValues {
  readonly baseline?: ReadMeasured;
  readonly observations: readonly ReadMeasured[];
  readonly targets: readonly {
    readonly read: Extract<ReadTarget, { kind: 'target' }>;
    readonly column: ValueColumn;
    readonly due: Moment | null;
  }[];
  readonly unit?: string;
  readonly decimals?: number;
}

/** Every value of a row. The first unit that stands in a cell is that of the row where no column names it. */
export function readValues(row: Row, unit: string | undefined, scope: RowScope): ReadValues {
  const { columns, report } = scope;
  const observations: ReadMeasured[] = [];
  const targets: ReadValues['targets'][number][] = [];
  let baseline: ReadMeasured | undefined;
  const numbers: Extract<Value, { kind: 'number' }>[] = [];
  let known = unit;
  let decimals: number | undefined;
  const learn = (one: { readonly unit: string; readonly decimals: number | undefined }) => {
    if (known === undefined && one.unit !== '') known = one.unit;
    if (one.decimals !== undefined) decimals = Math.max(decimals ?? 0, one.decimals);
  };
  const fault = (column: Column, { code, unit: found }: Fault, expected = known ?? '') =>
    report.fault(code, row.index, column, {
      value: textAt(row, column),
      ...(code === 'cell-other-unit' && { unit: found ?? '', expected }),
    });
  for (const column of columns) {
    if (!isValueColumn(column) || scope.empty.has(column.index)) continue;
    const text = row.cells[column.index]?.text ?? '';
    const beside = column.year ?? yearBeside(row, column, scope);
    const year = beside ?? undefined;
    if (column.is === 'target' || column.is === 'interim-target') {
      const read = targetOf(text, known);
      if (read.kind === 'fault') fault(column, read);
      if (read.kind !== 'target') continue;
      if (isNumeric(read.asked)) learn(read.asked);
      targets.push({ read, column, due: read.due ?? year ?? null });
      continue;
    }
    const value = valueOf(text, known);
    if (value.kind === 'fault') fault(column, value);
    else if (value.kind === 'number' && value.bound)
      fault(column, { kind: 'fault', code: 'cell-not-a-number' });
    else {
      if (value.kind === 'number') {
        learn(value);
        numbers.push(value);
      }
      const read = measured(value, row, column, year, scope);
      if (column.is === 'baseline') baseline = read;
      else if (read.record.period) observations.push(read);
      else if (value.kind !== 'empty' && beside !== null)
        report.fault('column-without-year', row.index, column, { head: column.head });
    }
  }
  if (unit === undefined && known !== undefined && isRelative(known) && numbers.length > 0)
    if (numbers.every(({ printed }) => isBare(printed)))
      for (const { column, read } of targets)
        if (isNumeric(read.asked) && !isBare(read.printed))
          fault(column, { kind: 'fault', code: 'cell-other-unit', unit: known }, NO_UNIT);
  const isPlain = numbers.some(({ value }) => value !== 0) && !numbers.some(({ isSigned }) => isSigned);
  return {
    observations,
    targets: isPlain ? targets.map((one) => ({ ...one, read: withoutChange(one.read) })) : targets,
    ...(baseline && { baseline }),
    ...(known !== undefined && { unit: known }),
    ...(decimals !== undefined && { decimals }),
  };
}

type Fault = Extract<Value | ReadTarget, { kind: 'fault' }>;

/** Stands in a message for the unit of numbers without any: 「10%」 beside 100 may be a tenth of it, or ten of a hundred. */
const NO_UNIT = '－';

/** Whether all numbers of a value, or of a range, stand without a unit. */
const isBare = (printed: string): boolean =>
  apart(printed)
    .bare.split('~')
    .every((one) => writtenNumber(one)?.rest === '');

const isNumeric = (asked: Asked): asked is Extract<Asked, { kind: 'number' | 'range' }> =>
  asked.kind === 'number' || asked.kind === 'range';

/** 「＋100人」 beside 500: whether 100 or 600 is meant, the table does not say. */
function withoutChange<Read extends Extract<ReadTarget, { kind: 'target' }>>(read: Read): Read {
  const { asked } = read;
  return isNumeric(asked) && asked.isSigned ? { ...read, asked: { kind: 'text', isChange: true } } : read;
}

function measured(
  value: Exclude<Value, { kind: 'fault' }>,
  row: Row,
  column: ValueColumn,
  year: Moment | undefined,
  { columns }: RowScope,
): ReadMeasured {
  const provenance = [provenanceOf(row, column, 'value')];
  if (value.kind !== 'number') {
    const { reason, printed } =
      value.kind === 'missing' ? value : { reason: 'unstated' as const, printed: undefined };
    const missing = { reason, ...(printed !== undefined && { printed }) };
    return { record: { ...(year && { period: year }), missing, provenance }, column };
  }
  const surveys = columns.filter(({ is }) => is === 'survey').map((one) => linesAt(row, one));
  const survey = value.survey ?? surveys.filter((text) => text !== '' && !isDash(text)).join(' ／ ');
  const period = year ?? (column.is === 'observation' ? value.year : undefined);
  return {
    record: {
      ...(period && { period }),
      value: value.value,
      printed: value.printed,
      ...(value.year && value.year !== period && { observed: value.year }),
      ...(survey !== '' && { surveyPrinted: survey }),
      ...(value.isApproximate && { approximate: true }),
      ...(value.isProvisional && { provisional: {} }),
      provenance,
      ...(value.notes.length > 0 && { notes: value.notes.map((text) => ({ text, by: 'city' as const })) }),
    },
    start: { value: value.value, printed: value.printed },
    column,
  };
}

/** The year that another column of the row holds for a value; `null` where it cannot be read. */
function yearBeside(row: Row, column: ValueColumn, { columns, report }: RowScope): Moment | null | undefined {
  const kind = column.is === 'interim-target' ? 'target' : column.is;
  const years = columns.filter(({ is }) => is === 'year');
  const beside = years.find(
    (one) => 'of' in one && one.of === 'neighbour' && ownerOf(one, columns) === column,
  );
  const found = beside ?? years.find((one) => 'of' in one && one.of === kind);
  const text = found && textAt(row, found);
  if (!found || text === undefined || text === '' || isDash(text)) return undefined;
  const moment = yearOf(text);
  if (moment) return moment;
  report.fault('cell-not-a-year', row.index, found, { value: text });
  return null;
}

/** 年度 belongs to the value on its left, or on its right where it comes first. */
function ownerOf(year: Column, columns: readonly Column[]): Column | undefined {
  const left = columns.find(({ index }) => index === year.index - 1);
  const right = columns.find(({ index }) => index === year.index + 1);
  const isOpen = (one: Column | undefined) => one && isValueColumn(one) && one.year === undefined;
  return isOpen(left) ? left : isOpen(right) ? right : undefined;
}
