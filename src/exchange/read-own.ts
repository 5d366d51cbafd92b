import { LANGUAGES, learn, type Language } from '../locale/index.js';
import type { Indicator, Item, Plan } from '../schema/index.js';
import { COMMON } from '../wording/index.js';
import { INDICATOR_TABLE } from '../wording/indicator-table.js';
import { COLUMNS, type Column } from './indicator-csv.js';
import { INDICATOR_CSV } from './indicator-csv.messages.js';
import { directionOf } from './read-direction.js';
import { kindOf } from './read-indicator.js';
import {
  at,
  filled,
  heading,
  isNumber,
  JOINT,
  measuredOf,
  momentOf,
  notesOf,
  periodOf,
  unitOf,
  type Cells,
} from './read-own-cells.js';
import { isTarget, targetsOf } from './read-own-targets.js';
import { DOCUMENT, provenanceOf } from './read-row.js';
import { valueOf } from './read-value.js';
import type { Table } from './table.js';
import { TABLE } from './table.messages.js';
import type { TableReport } from './table-report.js';

/** The language of the heads of a file that `indicatorCsv` wrote; `undefined` for any other table. */
export async function ownLanguage({ rows: [heads = []] }: Table): Promise<Language | undefined> {
  if (heads.length !== COLUMNS.length) return undefined;
  for (const language of LANGUAGES) {
    await learn(language);
    const { columns } = INDICATOR_CSV[language];
    if (COLUMNS.every((column, index) => heads[index]?.text.trim() === columns[column])) return language;
  }
  return undefined;
}

/**
 * The plan of a file that `indicatorCsv` wrote, as far as such a file says it: one row for each value. What it holds
 * in words of ours comes back as data; what was computed is left to be computed again. It says no direction, which
 * is inferred; verdicts are kept in `x-columns`.
 */
export function ownPlan(table: Table, language: Language, report: TableReport): Plan {
  const records = table.rows
    .map((cells, index): Cells => ({
      ...(Object.fromEntries(COLUMNS.map((column, at) => [column, cells[at]?.text ?? ''])) as Record<
        Column,
        string
      >),
      row: { index, cells },
    }))
    .slice(1)
    .filter(({ row: { cells } }) => cells.some(({ text }) => text.trim() !== ''));
  const groups = new Map<string, [Cells, ...Cells[]]>();
  for (const record of records) {
    const group = groups.get(record.id);
    if (group) group.push(record);
    else groups.set(record.id, [record]);
  }
  const [first] = records;
  const items = itemsOf(records, language);
  const asOf = first && momentOf(first.asOf, '');
  const { notStated } = COMMON[language];
  return {
    schemaVersion: '1',
    id: 'table',
    title: filled(first?.plan) ?? table.name ?? TABLE.title,
    publisher: { name: filled(first?.publisher) ?? TABLE.publisher },
    ...(first?.edition && { edition: first.edition }),
    ...(asOf && { asOf }),
    ...(first?.licence && first.licence !== notStated && { licence: { name: first.licence } }),
    lang: language,
    status: { state: 'unstated' },
    documents: [
      {
        id: DOCUMENT,
        title: table.name ?? TABLE.title,
        kind: 'data',
        ...(table.url !== undefined && { url: table.url }),
        ...(first?.source && { notes: [{ text: first.source, by: 'editor' }] }),
      },
    ],
    ...(items.size > 0 && {
      levels: [{ id: 'level-1', label: INDICATOR_CSV[language].columns.policy, role: 'policy' }],
      items: [...items.values()],
    }),
    indicators: [...groups.values()].map((group, index) =>
      indicatorOf(group, `/indicators/${String(index)}`, items, language, report),
    ),
  };
}

function itemsOf(records: readonly Cells[], language: Language): ReadonlyMap<string, Item> {
  const { noItem } = INDICATOR_CSV[language];
  const items = new Map<string, Item>();
  for (const { policy, row } of records)
    for (const title of policy === noItem ? [] : policy.split(JOINT))
      if (title !== '' && !items.has(title))
        items.set(title, {
          id: `item-${String(items.size + 1)}`,
          level: 'level-1',
          title,
          provenance: [provenanceOf(row, at('policy'), 'title')],
        });
  return items;
}

function indicatorOf(
  group: readonly [Cells, ...Cells[]],
  pointer: string,
  items: ReadonlyMap<string, Item>,
  language: Language,
  report: TableReport,
): Indicator {
  const words = INDICATOR_TABLE[language];
  const { inBrackets, colon } = COMMON[language];
  const csv = INDICATOR_CSV[language];
  const stated = group.filter(({ basis }) => basis !== csv.computed);
  const named = (name: string) => (record: Cells) =>
    record.kind === name || record.kind.startsWith(`${name}${inBrackets('').slice(0, 1)}`);
  const [first] = group;
  const start = stated.find(named(words.kind.baseline));
  const observed = stated.filter(({ kind }) => kind === words.latest || kind === words.kind.observation);
  const breaks = stated.filter(named(words.kind.break));
  const references = stated.filter(({ kind }) => kind.startsWith(`${words.kind.reference}${colon}`));
  const measuredRows = [...(start ? [start] : []), ...observed];
  const unit = unitOf(stated, language);
  const isRead = new Set([...measuredRows, ...breaks, ...references, ...stated.filter(isTarget(language))]);
  for (const { kind, row } of stated.filter((one) => !isRead.has(one)))
    report.fault('cell-not-a-choice', row.index, heading('kind', language), {
      value: kind,
      expected: [words.kind.baseline, words.kind.observation, words.kind.target].join(', '),
    });
  // Edited by hand: a number in another form than ours is no word.
  for (const { value, row } of measuredRows)
    if (!isNumber(value) && ['number', 'missing'].includes(valueOf(value, undefined).kind))
      report.fault('cell-not-a-number', row.index, heading('value', language), { value });
  const hasWords = measuredRows.filter(({ value }) => value !== '' && !isNumber(value));
  const { yes, no } = COMMON[language];
  const kind =
    hasWords.length === 0
      ? kindOf(unit)
      : hasWords.every(({ value }) => value === yes || value === no)
        ? 'yes-no'
        : 'text';
  const targets = targetsOf(stated, language, report);
  const hasStart = start !== undefined && isNumber(start.value);
  const reading = directionOf(
    undefined,
    targets.map(({ read }) => read),
    hasStart ? { value: Number(start.value), printed: filled(start.printed) ?? start.value } : undefined,
  );
  const label = start?.kind.slice(words.kind.baseline.length);
  const notes = notesOf(first.indicatorNotes, language);
  const policies = first.policy.split(JOINT).flatMap((title) => items.get(title)?.id ?? []);
  const kept = (['verdict', 'sureness', 'rule', 'judgedBy', 'conditions'] as const)
    .map((column) => ({ head: csv.columns[column], text: first[column] }))
    .filter(({ text }) => text !== '');
  report.place(pointer, first.row.index, at('indicator'));
  report.place(`${pointer}/id`, first.row.index, at('id'));
  observed.forEach(({ row }, index) =>
    report.place(`${pointer}/observations/${String(index)}`, row.index, at('value')),
  );
  targets.forEach(({ row }, index) =>
    report.place(`${pointer}/targets/${String(index)}`, row.index, at('value')),
  );
  const decimals = measuredRows.map(({ value }) => value.split('.')[1]?.length ?? 0);
  const measured = (record: Cells) => measuredOf(record, kind, language);
  return {
    id: first.id,
    title: first.indicator,
    ...(policies.length > 0 && { items: policies }),
    ...(first.definition && { definition: first.definition }),
    unit: unit ?? null,
    ...(decimals.length > 0 && kind !== 'text' && { decimals: Math.max(...decimals) }),
    kind,
    direction: reading.direction,
    ...(start && {
      baseline: {
        ...(label && { label: label.replace(/^\s?[（(](.*)[）)]$/s, '$1') }),
        ...(periodOf(start) && { period: periodOf(start) }),
        ...measured(start),
      },
    }),
    ...(targets.length > 0 && { targets: targets.map(({ record }) => record) }),
    ...(observed.length > 0 && {
      observations: observed.map((record) => ({
        period: periodOf(record) ?? { at: null, printed: record.period || '－' },
        ...measured(record),
      })),
    }),
    ...(breaks.length > 0 && {
      breaks: breaks.map((record) => {
        const [reason = record.value, ...more] = record.notes.split(JOINT);
        const kindName = Object.entries(words.breakKind).find(([, name]) => record.kind.includes(name))?.[0];
        return {
          at: periodOf(record) ?? { at: null, printed: record.period || '－' },
          kind: (kindName ?? 'other') as 'other',
          comparable:
            record.value === words.comparable ? true : record.value === words.incomparable ? false : null,
          reason: filled(reason) ?? record.value,
          ...(more.length > 0 && { notes: more.flatMap((one) => notesOf(one, language)) }),
        };
      }),
    }),
    ...(references.length > 0 && {
      referenceValues: references.map((record) => ({
        label: record.kind.slice(`${words.kind.reference}${colon}`.length) || record.kind,
        unit: unitOf([record], language) ?? null,
        ...measured(record),
      })),
    }),
    provenance: [provenanceOf(first.row, at('indicator'), 'title')],
    ...(reading.doubts.length > 0 && { doubts: [...reading.doubts] }),
    ...(notes.length > 0 && { notes }),
    ...(kept.length > 0 && { 'x-columns': kept }),
  };
}
