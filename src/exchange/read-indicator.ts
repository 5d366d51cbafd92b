import type { Indicator, Note, Observation, Target } from '../schema/index.js';
import { plain } from './plain.js';
import { directionOf, statedDirection, targetRecord } from './read-direction.js';
import type { Column } from './read-heads.js';
import { isPercentSign } from './read-number.js';
import { linesAt, provenanceOf, textAt, type Row, type RowScope } from './read-row.js';
import { isDash } from './read-value.js';
import { readValues } from './read-values.js';

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
