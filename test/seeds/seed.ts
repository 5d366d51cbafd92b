import { readFileSync } from 'node:fs';
import { parsePlan, type Doubt, type Parsed, type Plan, type Text } from '../../src/schema.js';

/** The outcome of reading one plan of `seeds/`. */
export const parsedSeed = (name: string): Parsed =>
  parsePlan(
    JSON.parse(readFileSync(new URL(`../../seeds/${name}.plan.json`, import.meta.url), 'utf8')) as unknown,
  );

export function planOf(parsed: Parsed): Plan {
  if (!parsed.ok) throw new Error('the seed is no plan; see the first test');
  return parsed.plan;
}

/** The parts of a plan that are read from a place in a document, each of which must name that place. */
const SOURCED = [
  'documents',
  'surveys',
  'statements',
  'levels',
  'marks',
  'items',
  'indicators',
  'targets',
  'observations',
  'baseline',
  'referenceValues',
  'projects',
  'summary',
  'results',
  'next',
  'finance',
  'evaluations',
  'notApplicable',
  'scales',
  'grades',
  'actors',
  'roles',
  'links',
  'relations',
  'events',
  'errata',
  'discarded',
];

/** Pointers of the records that name no place in a document. */
export function unsourced(node: unknown, pointer = ''): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const records = SOURCED.includes(key) ? (Array.isArray(value) ? value : [value]) : [];
    const bare = records.flatMap((record: unknown, index) =>
      typeof record === 'object' && record !== null && !('provenance' in record)
        ? [`${pointer}/${key}/${String(index)}`]
        : [],
    );
    return [...bare, ...unsourced(value, `${pointer}/${key}`)];
  });
}

/** How many records hang below each record of a level, in the order of the file. */
export const childCounts = (plan: Plan, level: string): number[] =>
  itemsAt(plan, level).map(({ id }) => (plan.items ?? []).filter(({ parent }) => parent === id).length);

export const itemsAt = (plan: Plan, level: string) => (plan.items ?? []).filter((item) => item.level === level);

/** The record with this id in a list; the test fails with the id when there is none. */
export function the<T extends { readonly id?: string }>(list: readonly T[] | undefined, id: string): T {
  const found = list?.find((record) => record.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
}

export const doubtOn = (record: { readonly doubts?: readonly Doubt[] }, field: string): Doubt | undefined =>
  record.doubts?.find((doubt) => doubt.field === field);

/** Check digit of a 全国地方公共団体コード: 総務省「全国地方公共団体コード」仕様, weights 6 to 2, modulus 11. */
export function checkDigit(five: string): string {
  const sum = [...five].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return String((11 - (sum % 11)) % 10);
}

/** A text as one string; a text in several languages is not expected in a seed of one language. */
export const wordsOf = (text: Text | null | undefined): string => (typeof text === 'string' ? text : '');
