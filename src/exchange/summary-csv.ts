import { learn } from '../locale/index.js';
import { indexPlan, type PlanIndex } from '../model/index.js';
import type { Link, Moment, Plan, Span, Statement } from '../schema/index.js';
import {
  caveatsOf,
  itemCaveats,
  levelView,
  momentText,
  numberedTitle,
  say,
  spanView,
  statementTerm,
  titleOf,
  type Reader,
} from '../wording/index.js';
import { planCells } from './plan-cells.js';
import { backingCells, joined, tableCsv, whereCell, type Cells } from './table-csv.js';
import { TABLE_CSV, type Head } from './table-csv.messages.js';

const HEADS: readonly Head[] = [
  'publisher',
  'plan',
  'edition',
  'asOf',
  'kind',
  'term',
  'number',
  'title',
  'titleState',
  'text',
  'with',
  'period',
  'value',
  'basis',
  'sureness',
  'reason',
  'printed',
  'notes',
  'where',
  'url',
  'id',
  'source',
  'licence',
];

/**
 * What a plan says of itself as a CSV file, a row a fact: statements and what they have to do with other records, numbers
 * by level, other plans, events, documents. Items, indicators and projects have files of their own.
 */
export async function summaryCsv(plan: Plan, reader: Reader): Promise<string> {
  await learn(reader.language);
  const index = indexPlan(plan);
  const words = TABLE_CSV[reader.language];
  const rows: Cells[] = [
    ...(plan.statements ?? []).map((one) => statementCells(index, one, reader)),
    ...(plan.links ?? [])
      .filter(({ from, to }) => index.statements.has(from) || index.statements.has(to))
      .map((link) => linkCells(index, link, reader)),
    ...index.levels.map((use, at) => ({
      kind: words.count,
      title: levelView(use, at + 1, reader).name,
      value: use.items.length,
      ...backed(plan, use.level, reader),
      id: use.level.id,
    })),
    ...(plan.relations ?? []).map((one) => ({
      kind: words.relation[one.kind],
      title: say(one.title, reader),
      ...timeCells(undefined, one.period, reader),
      ...backingCells({ basis: one.basis }, reader),
      ...backed(plan, one, reader, one.note && say(one.note, reader)),
      url: one.url,
      id: one.id,
    })),
    ...(plan.events ?? []).map((one) => ({
      kind: words.event[one.kind],
      title: say(one.title, reader),
      text: joined([one.summary && say(one.summary, reader), one.selfName && say(one.selfName, reader)]),
      ...timeCells(one.at, one.span, reader),
      ...backingCells({ basis: one.basis }, reader),
      ...backed(plan, one, reader),
      url: one.url,
      id: one.id,
    })),
    ...(plan.documents ?? []).map((one) => ({
      kind: words.document,
      title: say(one.title, reader),
      text: joined([one.occasion && say(one.occasion, reader), one.draft?.printed]),
      ...timeCells(one.published, undefined, reader),
      ...backed(plan, one, reader),
      url: one.url,
      id: one.id,
    })),
  ];
  const ofPlan = planCells(plan, reader);
  return tableCsv(
    HEADS,
    rows.map((row) => ({ ...ofPlan, ...row })),
    reader,
  );
}

function statementCells(index: PlanIndex, one: Statement, reader: Reader): Cells {
  const words = TABLE_CSV[reader.language];
  const item = one.item === undefined ? undefined : index.items.get(one.item);
  const { text, prefix = '', isMissing } = titleOf(one, reader);
  return {
    kind: words.statement,
    term: statementTerm(one, reader),
    number: one.number,
    title: isMissing ? undefined : `${prefix}${text}`,
    titleState: words.titleState[one.titleState ?? 'stated'],
    text: joined([
      one.summary && say(one.summary, reader),
      one.inheritedFrom && say(one.inheritedFrom, reader),
    ]),
    with: item && numberedTitle(item, reader),
    printed: one.titlePrinted,
    notes: joined(itemCaveats(one, reader)),
    where: whereCell(index.plan, one.provenance, reader),
    id: one.id,
  };
}

function linkCells(index: PlanIndex, link: Link, reader: Reader): Cells {
  const words = TABLE_CSV[reader.language];
  return {
    kind: words.linkKind,
    term: joined([words.link[link.kind], link.weight === 'partial' ? words.partly : undefined]),
    title: recordTitle(index, link.from, reader),
    with: recordTitle(index, link.to, reader),
    ...backingCells(link, reader),
    ...backed(index.plan, link, reader),
    id: link.id,
  };
}

function recordTitle(index: PlanIndex, id: string, reader: Reader): string {
  const item = index.items.get(id);
  if (item) return numberedTitle(item, reader);
  const statement = index.statements.get(id);
  if (statement) return titleOf(statement, reader).text;
  const titled = index.issues.get(id) ?? index.indicators.get(id) ?? index.projects.get(id);
  if (titled) return say(titled.title, reader);
  const actor = index.actors.get(id);
  return actor ? say(actor.name, reader) : id;
}

function timeCells(at: Moment | undefined, span: Span | undefined, reader: Reader): Cells {
  const view = span && spanView(span, reader);
  const isTold = at !== undefined && (typeof at === 'string' || at.at !== null || at.printed !== undefined);
  return {
    period: joined([isTold ? momentText(at, reader, { inFull: true }) : undefined, view?.text]),
    printed: view?.printed,
  };
}

type Backed = Parameters<typeof caveatsOf>[0] & { readonly provenance?: Statement['provenance'] };

const backed = (plan: Plan, record: Backed, reader: Reader, note?: string): Cells => ({
  notes: joined([note, ...caveatsOf(record, reader)]),
  where: whereCell(plan, record.provenance, reader),
});
