// The rows of a page "what this document says": records in the order of the document, with what belongs to each.
import type { Plan } from '../../src/schema/plan.js';
import { momentText, quantityText, readerOf } from '../../src/wording/index.js';
import type { Measured } from './measure.js';
import { namesOf, ownNames } from './names.js';
import { byPlace, type Place } from './places.js';
import type { Shown } from './shown.js';
import { inJapanese, type Statement } from './statements.js';
import type { Widget } from './visit.js';
import { kindName } from './words-of-kinds.js';

export interface Row {
  readonly place: Place;
  readonly kind: string;
  /** The name of the record or the beginning of its text. */
  readonly gist: string;
  /** What belongs to the record and has no place of its own: 注 2, 疑い 1. */
  readonly parts: readonly { readonly kind: string; readonly count: number; readonly isDoubt: boolean }[];
  readonly widgets: readonly Widget[];
  /** Whether everything of it is shown somewhere. */
  readonly isShown: boolean;
}

type Told = Measured['statements'][number];

/** Rows in the order of the document; those of no document come first. */
export function rowsOf({ plan, statements }: Measured): readonly Row[] {
  const heads = new Map<Statement, Told[]>();
  for (const told of statements) {
    const head = headOf(told.statement);
    const group = heads.get(head);
    if (group) group.push(told);
    else heads.set(head, [told]);
  }
  const order = new Map((plan.documents ?? []).map(({ id }, index) => [id, index]));
  const documentOf = ({ document }: Place) => (document === undefined ? -1 : (order.get(document) ?? -1));
  return [...heads]
    .map(([head, group]) => rowOf(head, group, plan))
    .sort((a, b) => documentOf(a.place) - documentOf(b.place) || byPlace(a.place, b.place));
}

/** The record in whose row a statement stands: itself, unless it is a mere part without a place of its own. */
function headOf(statement: Statement): Statement {
  const { owner, type, data } = statement;
  if (!owner || owner.type === 'plan') return statement;
  return /(doubts|notes|aliases|dates)$/.test(type) || data['provenance'] === undefined
    ? headOf(owner)
    : statement;
}

function rowOf(head: Statement, group: readonly Told[], plan: Plan): Row {
  const shown = group.flatMap((told) => told.shown).filter(({ by }) => by !== undefined);
  const parts = new Map<string, number>();
  for (const { statement } of group)
    if (statement !== head) parts.set(statement.type, (parts.get(statement.type) ?? 0) + 1);
  return {
    place: head.place,
    kind: levelName(head, plan) ?? kindName(head.type),
    gist: gistOf(head, plan) || '（名前の記載なし）',
    parts: [...parts].map(([type, count]) => ({
      kind: kindName(type),
      count,
      isDoubt: type.endsWith('doubts'),
    })),
    widgets: fewestThatShow(shown),
    isShown: shown.every(({ by }) => by?.length !== 0),
  };
}

/** What the city calls the level of an item, where it prints a name. */
function levelName({ type, data }: Statement, plan: Plan): string | undefined {
  const label = type === 'items' ? plan.levels?.find(({ id }) => id === data['level'])?.label : undefined;
  return label == null ? undefined : inJapanese(label);
}

/** Those that show the name or the text itself, and as many others as it takes to show the rest. */
function fewestThatShow(shown: readonly Shown[]): readonly Widget[] {
  const main =
    MAIN.map((kind) => shown.find(({ leaf }) => leaf.kind === kind)).find((one) => one) ?? shown[0];
  const chosen = new Set(main?.by ?? []);
  let open = shown.filter(({ by = [] }) => by.length > 0 && !by.some((widget) => chosen.has(widget)));
  while (open.length > 0) {
    const counts = new Map<Widget, number>();
    for (const { by = [] } of open)
      for (const widget of by) counts.set(widget, (counts.get(widget) ?? 0) + 1);
    const best = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
    if (!best) break;
    chosen.add(best);
    open = open.filter(({ by = [] }) => !by.includes(best));
  }
  return [...chosen];
}

/** What a row is about, the surest first. */
const MAIN = ['number', 'name', 'text', 'reference', 'moment'] as const;

/** Letters of a text that a row has room for. */
const MOST = 80;

function gistOf(statement: Statement, plan: Plan): string {
  const { data, type, leaves } = statement;
  if (type === 'plan') return inJapanese(plan.title);
  const names = namesOf(plan);
  const name = (id: unknown) => (typeof id === 'string' ? (names.get(id)?.[0] ?? '') : '');
  const of = (owner: string, text: string) => (owner === '' ? text : `${text}（${owner}）`);
  const owner = statement.owner ? shortName(statement.owner) : '';
  if (type.endsWith('/actors')) return of(owner, name(data['actor']));
  if (type === 'links') return `${name(data['from'])} → ${name(data['to'])}`;
  if (type.endsWith('continues') || type.endsWith('alsoUnder')) return of(owner, name(data['item']));
  const value = valueText(data, statement, plan);
  if (value !== undefined) return of(owner, value);
  const own = shortName(statement);
  if (own !== '') return cut(own);
  const text = leaves.find(({ kind }) => kind === 'text')?.value;
  if (typeof text === 'string') return cut(of(owner, text));
  const moment = leaves.find(({ kind }) => kind === 'moment');
  return moment?.kind === 'moment' ? of(owner, momentText(moment.value, readerOf(plan, 'ja'))) : owner;
}

/** A figure as the document prints it, else with its unit. */
function valueText(
  data: Readonly<Record<string, unknown>>,
  { owner }: Statement,
  plan: Plan,
): string | undefined {
  const reader = readerOf(plan, 'ja');
  const { printed } = data;
  const value = data['value'] ?? data['amount'];
  const label = typeof data['label'] === 'string' ? `${data['label']} ` : '';
  if (typeof value === 'number') {
    const unit = (data['unit'] ?? owner?.data['unit'] ?? null) as Parameters<typeof quantityText>[1];
    const decimals = owner?.data['decimals'];
    return label + quantityText(value, unit, reader, typeof decimals === 'number' ? decimals : undefined);
  }
  return typeof printed === 'string' && data['title'] === undefined && data['reading'] === undefined
    ? `${label}${printed}`
    : undefined;
}

/** What a record is called, with its number; of a title that is missing, what it seems to be. */
function shortName({ data, type }: Statement): string {
  if (type === 'plan') return '';
  const [first] = ownNames(data);
  const number = typeof data['number'] === 'string' ? `${data['number']} ` : '';
  const title = data['title'] ?? data['name'] ?? data['label'] ?? data['text'];
  const words = title == null ? first : inJapanese(title as Parameters<typeof inJapanese>[0]);
  return words === undefined ? '' : cut(`${number}${data['title'] === null ? '（題名なし）' : words}`);
}

const cut = (text: string): string =>
  [...text].length > MOST ? `${[...text].slice(0, MOST).join('')}…` : text;
