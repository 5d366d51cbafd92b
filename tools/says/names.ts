// By which words a reader knows a record, and by which it is told from others of its kind.
import type { Text } from '../../src/schema/base.js';
import type { Plan } from '../../src/schema/plan.js';
import { COMMON } from '../../src/wording/index.js';
import { bare } from './said.js';
import { inJapanese, type Statement } from './statements.js';

type Data = Readonly<Record<string, unknown>>;

/** Names of records by their ids, of one plan. */
export type Names = ReadonlyMap<string, readonly string[]>;

/** Fields that hold a name, the most usual first. */
const NAMING = ['title', 'name', 'label', 'short', 'text', 'titlePrinted'];

/** Every name that a record itself gives: its title and the variants of it, its label, its aliases. */
export function ownNames(data: Data): readonly string[] {
  const inferred = data['inferredTitle'] as Data | undefined;
  const aliases = (data['aliases'] ?? []) as readonly Data[];
  const variants = (data['titleVariants'] ?? []) as readonly Text[];
  const texts = [
    ...NAMING.map((field) => data[field]),
    ...variants,
    inferred?.['title'],
    ...aliases.map(({ name }) => name),
  ];
  const number = data['number'];
  // Of a title that cannot be read the number is left, with words for the rest.
  if (data['title'] === null && typeof number === 'string') texts.push(`${number}${COMMON.ja.untitled}`);
  return texts.flatMap((words) => (words == null ? [] : [bare(inJapanese(words as Text))]));
}

/** The names of every record with an id. A report has those of its items, a link those of its ends. */
export function namesOf(plan: Plan): Names {
  const names = new Map<string, readonly string[]>();
  const add = (record: Data) => {
    const { id } = record;
    if (typeof id === 'string') names.set(id, ownNames(record));
  };
  for (const list of Object.values(plan)) {
    if (!Array.isArray(list)) continue;
    for (const record of list as readonly Data[]) {
      add(record);
      for (const grade of (record['grades'] ?? []) as readonly Data[]) add(grade);
    }
  }
  for (const { id, items } of plan.reports ?? [])
    names.set(
      id,
      items.flatMap((item) => names.get(item) ?? []),
    );
  return names;
}

/** Fields whose records stand for a record that has no name of its own. */
const STANDING_FOR = ['items', 'from', 'to', 'of', 'actors', 'scale'];

/** Names that several parts of one kind have, as 現状 and 事業費: no reader could tell which of them is meant. */
export function sharedNames(statements: readonly Statement[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { type, data, owner } of statements) {
    const [name] = ownNames(data);
    if (name === undefined || !owner || owner.type === 'plan') continue;
    const key = `${type} ${name}`;
    if (seen.has(key)) shared.add(key);
    seen.add(key);
  }
  return shared;
}

/** The record that a statement is known by, with its names: itself, or the nearest owner that has any. */
export function knownBy(
  statement: Statement,
  names: Names,
  shared: ReadonlySet<string>,
): { readonly as: Statement; readonly names: readonly string[] } | undefined {
  const { data, owner, type } = statement;
  if (type === 'plan') return undefined;
  // What is said of a doubt stands with its reason, wherever the note is that tells of it.
  if (type.endsWith('doubts')) return { as: statement, names: [bare(inJapanese(data['reason'] as Text))] };
  // A note, a date are known by what they belong to; their own texts are what they say.
  const isPart = /(aliases|notes|dates)$/.test(type);
  const own = ownNames(data);
  if (own.length > 0 && !isPart && !shared.has(`${type} ${own[0] ?? ''}`))
    return { as: statement, names: own };
  const others = isPart
    ? []
    : STANDING_FOR.flatMap((field) => {
        const ids = data[field];
        return (Array.isArray(ids) ? (ids as unknown[]) : [ids]).flatMap((id) =>
          typeof id === 'string' ? (names.get(id) ?? []) : [],
        );
      });
  if (others.length > 0) return { as: statement, names: others };
  return owner && knownBy(owner, names, shared);
}
