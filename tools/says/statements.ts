// Everything that a plan file says, statement by statement, found by walking the schema and not by a list of fields.
import { idText, moment, text, url, when, type Moment, type Text } from '../../src/schema/base.js';
import { planSchema, type Plan } from '../../src/schema/plan.js';
import { isRepeated } from './forms.js';
import { placeOf, type Place } from './places.js';
import { unsaid } from './unsaid.js';

/** A point in time beside what the document prints for it. */
export type DatedAt = Exclude<Moment, string>;

/** One thing that a statement says: a text, a figure, a year, a word of a fixed list, another record. */
export type Leaf = {
  /** Place of the field in the schema: `indicators/baseline/value`. */
  readonly field: string;
} & (
  | { readonly kind: 'name' | 'text'; readonly value: string }
  | { readonly kind: 'address'; readonly value: string }
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'moment'; readonly value: DatedAt }
  | { readonly kind: 'word'; readonly value: string | boolean }
);

/** A record of the plan, or a part of one that stands on lines of its own: an observation, a doubt, a note. */
export interface Statement {
  /** JSON Pointer. */
  readonly pointer: string;
  /** Place of the record in the schema: `indicators/observations`. */
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly owner?: Statement;
  readonly place: Place;
  readonly leaves: readonly Leaf[];
}

/** The few parts of a schema that the walk needs to know. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
  readonly key?: string;
  readonly literal?: unknown;
  readonly pipe?: readonly Partial<{
    type: string;
    metadata: { defines?: string; refersTo?: readonly string[] };
  }>[];
}

/** All statements of a plan, in the order of the file. */
export function statementsOf(plan: Plan): readonly Statement[] {
  const found: Statement[] = [];
  record(planSchema as unknown as Node, plan, '', 'plan', undefined, found);
  return found;
}

type Data = Readonly<Record<string, unknown>>;

function record(
  node: Node,
  data: Data,
  pointer: string,
  type: string,
  owner: Statement | undefined,
  found: Statement[],
): void {
  const leaves: Leaf[] = [];
  const statement: Statement = {
    pointer,
    type,
    data,
    ...(owner && { owner }),
    // What only stands in the file has no line of the document, although the file as a whole has.
    place: placeOf(data, owner?.type === 'plan' ? undefined : owner?.place),
    leaves,
  };
  found.push(statement);
  fields(node, data, pointer, type === 'plan' ? '' : type, statement, leaves, found);
}

function fields(
  node: Node,
  data: Data,
  pointer: string,
  path: string,
  statement: Statement,
  leaves: Leaf[],
  found: Statement[],
): void {
  for (const [key, value] of Object.entries(data)) {
    const below = shapeOf(node, data).entries?.[key];
    // What begins with x- belongs to the author of the file, and no other key is unknown in a sound plan.
    if (!below || value === null || value === undefined) continue;
    const field = path === '' ? key : `${path}/${key}`;
    if (unsaid(field) !== undefined) continue;
    one(below, value, `${pointer}/${key}`, field, statement, leaves, found);
  }
}

function one(
  node: Node,
  value: unknown,
  pointer: string,
  field: string,
  statement: Statement,
  leaves: Leaf[],
  found: Statement[],
): void {
  const said = leavesOf(node, value, field);
  if (said) return void leaves.push(...said.filter((leaf) => !isRepeated(leaf, statement)));
  if (node.wrapped) return one(node.wrapped, value, pointer, field, statement, leaves, found);
  if (Array.isArray(value)) {
    const { item } = node;
    if (!item) return;
    value.forEach((each: unknown, index) => {
      const at = `${pointer}/${String(index)}`;
      if (isRecord(item, each)) record(shapeOf(item, each), each, at, field, statement, found);
      else one(item, each, at, field, statement, leaves, found);
    });
    return;
  }
  if (!isObject(value)) return;
  const shape = shapeOf(node, value);
  if (shape.entries?.['provenance'] || statement.type === 'plan')
    record(shape, value, pointer, field, statement, found);
  else fields(shape, value, pointer, field, statement, leaves, found);
}

/** What a field says by itself; `undefined` for what has parts to be visited, and nothing for an id of its own. */
function leavesOf(node: Node, value: unknown, field: string): readonly Leaf[] | undefined {
  if (node.wrapped) return undefined;
  const is = (schema: unknown) => node === schema;
  const { defines, refersTo } = factsOf(node);
  if (defines !== undefined) return [];
  if (refersTo !== undefined || is(idText)) return [{ kind: 'reference', field, value: value as string }];
  if (is(moment) || is(when)) return momentLeaves(value as Moment, field);
  if (is(text)) {
    const kind = NAMES.has(lastOf(field)) ? 'name' : 'text';
    return [{ kind, field, value: inJapanese(value as Text) }];
  }
  if (is(url)) return [{ kind: 'address', field, value: value as string }];
  if (typeof value === 'number') return [{ kind: 'number', field, value }];
  if (typeof value === 'boolean' || node.type === 'picklist' || node.type === 'literal')
    return [{ kind: 'word', field, value: value as string | boolean }];
  return typeof value === 'string' ? [{ kind: 'text', field, value }] : undefined;
}

/** A year, with what the file says about it beside the year itself. */
function momentLeaves(value: Moment, field: string): readonly Leaf[] {
  if (typeof value === 'string') return [{ kind: 'moment', field, value: { at: value } }];
  const { basis, note } = value;
  return [
    { kind: 'moment', field, value },
    ...(basis ? [{ kind: 'word' as const, field: `${field}/basis`, value: basis }] : []),
    ...(note === undefined
      ? []
      : [{ kind: 'text' as const, field: `${field}/note`, value: inJapanese(note) }]),
  ];
}

/** What a text says in Japanese, in which the pages are read. */
export const inJapanese = (words: Text): string =>
  typeof words === 'string' ? words : (words['ja'] ?? Object.values(words)[0] ?? '');

interface Facts {
  readonly defines?: string;
  readonly refersTo?: readonly string[];
}

const factsOf = ({ pipe = [] }: Node): Facts =>
  Object.assign({}, ...pipe.map(({ metadata }) => metadata)) as Facts;

/** Fields by which a reader calls a record. */
const NAMES = new Set(['title', 'name', 'label']);

export const lastOf = (field: string): string => field.slice(field.lastIndexOf('/') + 1);

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Objects of a list stand for themselves, but a text by language and a moment do not. */
const isRecord = (node: Node, value: unknown): value is Data =>
  isObject(value) && node !== (text as unknown) && node !== (moment as unknown);

/** The object that a node stands for: itself, or the option of a union or variant that the data chose. */
function shapeOf(node: Node, data: Data): Node {
  if (node.wrapped) return shapeOf(node.wrapped, data);
  const { options, key } = node;
  if (!options) return node;
  const objects = options.filter((option) => option.entries);
  const chosen =
    key === undefined ? objects[0] : objects.find((option) => option.entries?.[key]?.literal === data[key]);
  return chosen ?? node;
}
