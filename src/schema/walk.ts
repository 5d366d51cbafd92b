import type * as v from 'valibot';
import type { RecordKind, Tag } from './base.js';

/** What the walk meets on its way through a plan. Paths are JSON Pointers. */
export interface WalkVisitor {
  unknownKey(pointer: string, key: string, knownKeys: readonly string[]): void;
  definition(pointer: string, id: string, kind: RecordKind, record: object): void;
  reference(pointer: string, id: string, kinds: readonly RecordKind[]): void;
  tagged(pointer: string, tag: Tag, record: Readonly<Record<string, unknown>>): void;
}

/** The few parts of a schema that the walk needs to know; all kinds of schema used in `plan.ts` fit it. */
interface Node {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
  readonly key?: string;
  readonly literal?: unknown;
  readonly pipe?: readonly Partial<{ type: string; metadata: Metadata }>[];
}

interface Metadata {
  readonly defines?: RecordKind;
  readonly refersTo?: readonly RecordKind[];
  readonly tag?: Tag;
}

/** How keys begin that belong to the author of the file. */
const MINE = 'x-';

/**
 * Goes through the data beside the schema and tells the visitor of ids, references and unknown keys.
 * Places where the data does not have the form of the schema are passed over: the validator reports those.
 * The depth is bounded by the schema, which has no recursion.
 */
export function walk(schema: v.GenericSchema, data: unknown, visitor: WalkVisitor): void {
  visit(schema, data, '', {}, visitor);
}

function visit(node: Node, data: unknown, pointer: string, owner: object, visitor: WalkVisitor): void {
  if (data === undefined || data === null) return;
  if (node.wrapped) return visit(node.wrapped, data, pointer, owner, visitor);
  if (typeof data === 'string') {
    const { defines, refersTo } = factsOf(node);
    if (defines) visitor.definition(pointer, data, defines, owner);
    if (refersTo) visitor.reference(pointer, data, refersTo);
    return;
  }
  if (Array.isArray(data)) {
    const { item } = node;
    if (item) data.forEach((one, index) => visit(item, one, `${pointer}/${String(index)}`, owner, visitor));
    return;
  }
  if (typeof data !== 'object') return;
  const record = data as Readonly<Record<string, unknown>>;
  const shape = objectShape(node, record);
  if (!shape?.entries) return;
  const { tag, known } = factsOf(shape);
  if (tag) visitor.tagged(pointer, tag, record);
  for (const key of Object.keys(record)) {
    const below = `${pointer}/${escapeToken(key)}`;
    const entry = Object.hasOwn(shape.entries, key) ? shape.entries[key] : undefined;
    if (entry) visit(entry, record[key], below, data, visitor);
    else if (!key.startsWith(MINE)) visitor.unknownKey(below, key, known);
  }
}

interface Facts extends Metadata {
  readonly known: readonly string[];
}

/** What was once read off a node: the walk passes each of them thousands of times. */
const FACTS = new WeakMap<Node, Facts>();

function factsOf(node: Node): Facts {
  const read = FACTS.get(node);
  if (read) return read;
  const metadata = (node.pipe ?? []).map((part) => (part.type === 'metadata' ? part.metadata : undefined));
  const facts = Object.assign({ known: Object.keys(node.entries ?? {}) }, ...metadata) as Facts;
  FACTS.set(node, facts);
  return facts;
}

/** The object that a node stands for: itself, or the option of a union or variant that the data chose. */
function objectShape(node: Node, data: Readonly<Record<string, unknown>>): Node | undefined {
  const { options, key } = node;
  if (!options) return node;
  const objects = options.filter((option) => option.entries);
  if (key === undefined) return objects[0];
  return objects.find((option) => option.entries?.[key]?.literal === data[key]);
}

/** One reference token of a JSON Pointer (RFC 6901). */
export const escapeToken = (key: string | number): string => {
  const token = String(key);
  return /[~/]/.test(token) ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;
};
