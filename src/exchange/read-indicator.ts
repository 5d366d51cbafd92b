import type { Indicator, Moment, Note, Observation, Provenance, Target } from '../schema/index.js';
import { columnLetters } from './columns.js';
import { oneLine, plain } from './plain.js';
import { directionOf, statedDirection, targetRecord, type Start } from './read-direction.js';
import type { Column } from './read-heads.js';
import { isPercentSign } from './read-number.js';
import { targetOf, type ReadTarget } from './read-target.js';
import { isDash, valueOf, type Value } from './read-value.js';
import { yearOf } from './read-year.js';
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

type ValueColumn = Extract<Column, { is: 'baseline' | 'target' | 'interim-target' | 'observation' }>;

export const textAt = (row: Row, column: Pick<Column, 'index'>): string =>
  oneLine(row.cells[column.index]?.text ?? '');

/** A cell of words, whose lines stay apart: two departments are not one. */
const linesAt = (row: Row, { index }: Pick<Column, 'index'>): string =>
  (row.cells[index]?.text ?? '').trim().replace(/\s+/g, ' ');

export const provenanceOf = (row: Row, { index }: Pick<Column, 'index'>, field?: string): Provenance => ({
  document: DOCUMENT,
  ...(field !== undefined && { field }),
  row: row.index + 1,
  cell: `${columnLetters(index + 1)}${String(row.index + 1)}`,
});

/** One row as an indicator. What cannot be read goes to the report, with its cell. */
export function indicatorOf(
  row: Row,
  id: string,
  at: string,
  scope: RowScope,
): Omit<Indicator, 'items'> | undefined {
  const { columns, report } = scope;
  const the = (is: Column['is']) => columns.find((one) => one.is === is);
  const textOf = (is: Column['is']) => {
    const column = the(is);
    const text = column && textAt(row, column);
    return text === undefined || text === '' || isDash(text) ? undefined : text;
  };
  const titleColumn = the('title');
  if (!titleColumn) return undefined;
  const { title, unit: unitInTitle } = titleParts(textAt(row, titleColumn), titleColumn.hasUnit === true);
  const stated = textOf('unit') ?? unitInTitle;
  const values = readValues(row, stated === undefined ? undefined : plain(stated), scope);
  const { baseline, observations, targets } = values;
  const directionColumn = the('direction');
  const directionText = textOf('direction');
  const given = directionText === undefined ? undefined : statedDirection(directionText);
  if (directionText !== undefined && given === undefined)
    report.fault('cell-not-a-choice', row.index, directionColumn, {
      value: directionText,
      expected: '上げる, 下げる, 維持 (up, down, keep)',
    });
  const start = baseline?.start ?? observations[0]?.start;
  const { direction, doubts, operator } = directionOf(
    given,
    targets.map(({ read }) => read),
    start,
  );
  report.place(at, row.index, titleColumn);
  const idColumn = the('id');
  if (idColumn) report.place(`${at}/id`, row.index, idColumn);
  if (baseline) report.place(`${at}/baseline`, row.index, baseline.column);
  observations.forEach(({ column }, index) =>
    report.place(`${at}/observations/${String(index)}`, row.index, column),
  );
  targets.forEach(({ column }, index) => report.place(`${at}/targets/${String(index)}`, row.index, column));
  const number = textOf('number');
  const definition = textOf('definition');
  const notes = notesOf(row, columns);
  const kept = keptOf(row, columns);
  return {
    id,
    title,
    ...(number !== undefined && { number }),
    ...(definition !== undefined && { definition }),
    unit: values.unit ?? null,
    ...(values.decimals !== undefined && { decimals: values.decimals }),
    kind: kindOf(values.unit),
    direction,
    ...(baseline && { baseline: baseline.record }),
    ...(targets.length > 0 && {
      targets: targets.map(({ read, column, due }): Target => {
        const provenance = [provenanceOf(row, column, 'value')];
        return targetRecord(read, operator, {
          due,
          ...(column.is === 'interim-target' && { interim: true }),
          provenance,
        });
      }),
    }),
    ...(observations.length > 0 && { observations: observations.map(({ record }) => record as Observation) }),
    provenance: [provenanceOf(row, titleColumn, 'title')],
    ...(doubts.length > 0 && { doubts: [...doubts] }),
    ...(notes.length > 0 && { notes }),
    ...kept,
  };
}

/** Longest title that is searched for a unit in brackets, in UTF-16 code units. */
const LONGEST_TITLE = 400;

const UNIT_BEHIND = /^(.*\S)\s*[（(]([^（）()]+)[）)]$/s;

/** A title, and the unit in brackets at its end where the head says that one stands there. */
function titleParts(title: string, hasUnit: boolean): { title: string; unit?: string } {
  const isShort = title.length <= LONGEST_TITLE;
  const [, bare = '', unit = ''] = (hasUnit && isShort ? UNIT_BEHIND.exec(title) : null) ?? [];
  return bare === '' ? { title } : { title: bare, unit };
}

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
function readValues(row: Row, unit: string | undefined, scope: RowScope): ReadValues {
  const { columns, report } = scope;
  const observations: ReadMeasured[] = [];
  const targets: ReadValues['targets'][number][] = [];
  let baseline: ReadMeasured | undefined;
  let known = unit;
  let decimals: number | undefined;
  const learn = (one: { readonly unit: string; readonly decimals: number | undefined }) => {
    if (known === undefined && one.unit !== '') known = one.unit;
    if (one.decimals !== undefined) decimals = Math.max(decimals ?? 0, one.decimals);
  };
  const fault = (column: Column, { code, unit: found }: Fault) =>
    report.fault(code, row.index, column, {
      value: textAt(row, column),
      ...(code === 'cell-other-unit' && { unit: found ?? '', expected: known ?? '' }),
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
      if (read.asked.kind === 'number' || read.asked.kind === 'range') learn(read.asked);
      targets.push({ read, column, due: read.due ?? year ?? null });
      continue;
    }
    const value = valueOf(text, known);
    if (value.kind === 'fault') fault(column, value);
    else if (value.kind === 'number' && value.bound)
      fault(column, { kind: 'fault', code: 'cell-not-a-number' });
    else {
      if (value.kind === 'number') learn(value);
      const read = measured(value, row, column, year, scope);
      if (column.is === 'baseline') baseline = read;
      else if (read.record.period) observations.push(read);
      else if (value.kind !== 'empty' && beside !== null)
        report.fault('column-without-year', row.index, column, { head: column.head });
    }
  }
  return {
    observations,
    targets,
    ...(baseline && { baseline }),
    ...(known !== undefined && { unit: known }),
    ...(decimals !== undefined && { decimals }),
  };
}

type Fault = Extract<Value | ReadTarget, { kind: 'fault' }>;

export const isValueColumn = (column: Column): column is ValueColumn =>
  column.is === 'baseline' ||
  column.is === 'target' ||
  column.is === 'interim-target' ||
  column.is === 'observation';

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

function notesOf(row: Row, columns: readonly Column[]): Note[] {
  return columns.flatMap((column) => {
    const text = column.is === 'note' || column.is === 'department' ? linesAt(row, column) : '';
    if (text === '' || isDash(text)) return [];
    const words = column.is === 'department' ? `${column.head}：${text}` : text;
    return [{ text: words, by: 'city' as const, provenance: [provenanceOf(row, column)] }];
  });
}

/** Cells of columns that no record has a place for. A list, since a head may be any text, `__proto__` too. */
function keptOf(row: Row, columns: readonly Column[]): { 'x-columns'?: { head: string; text: string }[] } {
  const kept = columns
    .filter(({ is }) => is === 'unknown')
    .map((column) => ({ head: column.head, text: textAt(row, column) }))
    .filter(({ text }) => text !== '');
  return kept.length === 0 ? {} : { 'x-columns': kept };
}

const COUNTED =
  /^(?:人|名|件|戸|社|店|店舗|事業所|事業者|世帯|団体|か所|箇所|カ所|ヶ所|回|校|園|施設|台|本|冊|組|区画|日|点|路線|地区|品目|種|棟|室|床|票|経営体|企業)$/;

/** What is counted, as far as its unit tells. */
export function kindOf(unit: string | undefined): Indicator['kind'] {
  if (unit === undefined) return 'other';
  if (isPercentSign(unit)) return 'ratio';
  if (/円$|^ドル$|^yen$|^JPY$/i.test(unit)) return 'money';
  if (/^(?:ha|a|ヘクタール|㏊|㎡|m2|㎢|km2|平方(?:メートル|キロメートル))$/i.test(unit)) return 'area';
  return COUNTED.test(unit.replace(/^(?:延べ?|千|万|百万|億)/, '')) ? 'count' : 'other';
}
