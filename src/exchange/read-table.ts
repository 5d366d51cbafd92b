import type { Checked, Finding, Indicator, Note, Plan } from '../schema/index.js';
import { columnLetters } from './columns.js';
import { oneLine } from './plain.js';
import { headsOf, revisedRole, type Column, type Heads } from './read-heads.js';
import { indicatorOf } from './read-indicator.js';
import { hierarchyOf } from './read-items.js';
import { ownLanguage, ownPlan } from './read-own.js';
import { DOCUMENT, isValueColumn, provenanceOf, textAt, type Row } from './read-row.js';
import { isDash } from './read-value.js';
import { yearIn } from './read-year.js';
import { TABLE_LIMITS, type Table } from './table.js';
import { TABLE } from './table.messages.js';
import { tableReport, type TableReport } from './table-report.js';

export { TABLE_LIMITS, type Table, type TableCell } from './table.js';

/**
 * Reads a table of indicators as a plan: a row for each indicator, below heads in Japanese or English. Never throws.
 *
 * What cannot be read is at fault, with its cell; then there is no plan. What the table leaves open and the plan file
 * must say is inferred, and says so.
 */
export async function readTable(table: Table): Promise<Checked> {
  const report = tableReport(table);
  const data = isTooLarge(table, report) ? undefined : await dataOf(table, report);
  const { checkPlan } = await import('../schema/full-check.js');
  const { plan, findings = [] } = data ? checkPlan(data) : {};
  const all = [...report.findings, ...report.placed(findings)];
  const isSound = plan && report.findings.every(({ code }) => REMARKS.has(code));
  return { ...(isSound && { plan }), findings: bounded(all) };
}

/** Most problems that are told one by one. */
const TOLD = 1000;

const bounded = (findings: readonly Finding[]): Finding[] => {
  const count = findings.length - TOLD;
  const rest: Finding[] = count > 0 ? [{ code: 'many-problems', pointer: '', params: { count } }] : [];
  return [...findings.slice(0, TOLD), ...rest];
};

const REMARKS: ReadonlySet<string> = new Set(['column-unknown', 'column-empty']);

function isTooLarge({ rows }: Table, report: TableReport): boolean {
  let cells = 0;
  for (const { length } of rows) cells += length;
  const isWide = rows.some(({ length }) => length > TABLE_LIMITS.columns);
  const isOver = rows.length > TABLE_LIMITS.rows || isWide || cells > TABLE_LIMITS.cells;
  if (isOver) report.fault('table-too-large', undefined, undefined, TABLE_LIMITS);
  return isOver;
}

async function dataOf(table: Table, report: TableReport): Promise<Plan | undefined> {
  const language = await ownLanguage(table);
  return language ? ownPlan(table, language, report) : planOf(table, report);
}

function planOf(table: Table, report: TableReport): Plan | undefined {
  const { rows } = table;
  const heads = headsOf(table);
  if (!heads) {
    const found = rows.flat().find(({ text }) => text.trim() !== '')?.text;
    report.fault(
      'table-without-heads',
      undefined,
      undefined,
      found === undefined ? {} : { found: oneLine(found) },
    );
    return undefined;
  }
  reportHeads(heads, report);
  const body = rows.slice(heads.below).map((row, index): Row => ({ index: heads.below + index, cells: row }));
  const { notes, title } = wordsAbove(table, heads);
  const { indicators, hierarchy, notesBelow } = recordsOf(body, heads, report);
  const name = table.name ?? title;
  const allNotes = [...notes, ...notesBelow];
  return {
    schemaVersion: '1',
    id: 'table',
    title: title ?? table.name ?? TABLE.title,
    publisher: { name: TABLE.publisher },
    lang: heads.columns.some(({ head }) => JAPANESE.test(head)) ? 'ja' : 'en',
    status: { state: 'unstated' },
    documents: [
      {
        id: DOCUMENT,
        title: name ?? TABLE.title,
        kind: 'source',
        ...(table.url !== undefined && { url: table.url }),
      },
    ],
    ...(hierarchy.items.length > 0 && { levels: [...hierarchy.levels], items: [...hierarchy.items] }),
    indicators,
    ...(allNotes.length > 0 && { notes: allNotes }),
  };
}

const JAPANESE = /[\u3040-\u30FF\u4E00-\u9FFF]/;

/** Columns that may stand only once, with the year that they are for. */
const ONCE: ReadonlySet<Column['is']> = new Set([
  'title',
  'id',
  'number',
  'unit',
  'definition',
  'direction',
  'baseline',
  'target',
  'interim-target',
  'observation',
]);

function reportHeads({ columns, below }: Heads, report: TableReport): void {
  const seen = new Map<string, number>();
  const row = below - 1;
  for (const column of columns) {
    if (column.is === 'impossible-year')
      report.fault('column-not-a-year', row, column, { head: column.head });
    if (column.is === 'unknown' && column.head !== '')
      report.fault('column-unknown', row, column, { head: column.head });
    const { is } = column.is === 'unknown' ? (revisedRole(column.head) ?? column) : column;
    const year = isValueColumn(column) ? column.year : yearIn(column.head)?.moment;
    // Of two values at the start, whatever their years, only one can be meant.
    const at = is === 'baseline' || year === undefined ? '' : typeof year === 'string' ? year : year.at;
    const key = `${is} ${String(at)}`;
    const first = seen.get(key);
    if (ONCE.has(is) && first !== undefined)
      report.fault('column-twice', row, column, { head: column.head, first: columnLetters(first + 1) });
    else seen.set(key, column.index);
  }
}

/** What stands above the heads: the first text is the title, the others are notes. */
function wordsAbove({ rows }: Table, { from }: Heads): { title?: string; notes: readonly Note[] } {
  const texts = rows.slice(0, from).flatMap((cells, index) =>
    cells.flatMap(({ text, continues }, column) => {
      const words = continues ? '' : oneLine(text);
      return words === '' ? [] : [{ words, row: { index, cells }, column }];
    }),
  );
  const [first, ...rest] = texts;
  return {
    ...(first && { title: first.words }),
    notes: rest.map(({ words, row, column }) => ({
      text: words,
      by: 'city',
      provenance: [provenanceOf(row, { index: column })],
    })),
  };
}

const NOTE = /^(?:[※＊*†]|[(（]?注|備考|出典|資料)|^[(（].*[)）]$|。$/s;

/** No name of an indicator, but of what stands below, or of a sum: 基本目標1, 第2章, 合計. */
const NOT_A_TITLE =
  /^(?:(?:基本|重点|政策|施策|まちづくり)?(?:目標|施策|政策|方針|戦略|分野|柱)\s?[0-9０-９Ⅰ-Ⅻ一二三四五六七八九十①-⑳]|第\s?[0-9０-９一二三四五六七八九十]+\s?[章節編部])/;
const SUM = /^(?:合計|総計|小計|計|総合計|全体計|(?:sub|grand )?total)$/i;

function recordsOf(body: readonly Row[], { columns }: Heads, report: TableReport) {
  const idColumn = columns.find(({ is }) => is === 'id');
  const given = new Set(idColumn ? body.map((row) => textAt(row, idColumn)) : []);
  const isFree = (id: string) => id !== DOCUMENT && id !== 'table' && !given.has(id);
  const hierarchy = hierarchyOf(columns, isFree);
  const empty = emptyColumns(body, columns);
  for (const column of columns)
    if (empty.has(column.index)) report.fault('column-empty', undefined, column, { head: column.head });
  const indicators: Indicator[] = [];
  const notesBelow: Note[] = [];
  const titleColumn = columns.find(({ is }) => is === 'title');
  for (const row of body) {
    const filled = row.cells.flatMap(({ text, continues }, index) =>
      text.trim() === '' || continues ? [] : [{ index, text: oneLine(text) }],
    );
    const [first] = filled;
    if (!first || !titleColumn) continue;
    if (filled.length === 1 && NOTE.test(first.text)) {
      notesBelow.push({ text: first.text, by: 'city', provenance: [provenanceOf(row, first)] });
      continue;
    }
    const place = hierarchy.placeOf(row);
    for (const { index, text } of filled)
      if ((columns[index]?.head ?? '') === '')
        report.fault('cell-beyond-heads', row.index, { index, head: '' }, { value: text });
    if (textAt(row, titleColumn) === '' || isDash(textAt(row, titleColumn))) {
      const stray = filled.find(({ index }) => columns[index]?.is !== 'level');
      if (stray) report.fault('row-without-title', row.index, titleColumn, { value: stray.text });
      continue;
    }
    const isHeading = filled.length === 1 && NOT_A_TITLE.test(first.text);
    if (isHeading || SUM.test(textAt(row, titleColumn).replace(/\s/g, ''))) {
      report.fault('row-not-an-indicator', row.index, titleColumn, { value: textAt(row, titleColumn) });
      continue;
    }
    const index = indicators.length;
    const named = idColumn ? textAt(row, idColumn) : '';
    const id = named === '' ? freeId(index, isFree) : named;
    const read = indicatorOf(row, id, `/indicators/${String(index)}`, { columns, empty, report });
    if (!read) continue;
    const doubts = [...(read.doubts ?? []), ...place.doubts];
    indicators.push({
      ...read,
      ...(place.item !== undefined && { items: [place.item] }),
      ...(doubts.length > 0 && { doubts }),
    });
  }
  return { indicators, hierarchy, notesBelow };
}

/** The id of an indicator that the table gives none: its place among the indicators, from 1. */
function freeId(index: number, isFree: (id: string) => boolean): string {
  let id = `kpi-${String(index + 1)}`;
  while (!isFree(id)) id += '-x';
  return id;
}

/** Columns of values in which no row has anything: years that are still to come. */
const emptyColumns = (body: readonly Row[], columns: readonly Column[]): ReadonlySet<number> =>
  new Set(
    columns
      .filter((column) => isValueColumn(column) && body.length > 0)
      .filter((column) => body.every((row) => textAt(row, column) === ''))
      .map(({ index }) => index),
  );
