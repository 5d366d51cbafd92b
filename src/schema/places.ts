import { shown, type Finding, type RecordName } from './findings.js';

/** Puts findings in the order of the file and names the record that each lies in. */
export function placed(findings: readonly Finding[], data: unknown): Finding[] {
  const positions = new Map<object, ReadonlyMap<string, number>>();
  const orderOf = (pointer: string): number[] => {
    const order: number[] = [];
    let at = data;
    for (const token of tokensOf(pointer)) {
      if (typeof at !== 'object' || at === null) break;
      const keys = positions.get(at) ?? new Map(Object.keys(at).map((key, index) => [key, index]));
      positions.set(at, keys);
      // A key that is missing comes after those that are there.
      order.push(keys.get(token) ?? keys.size);
      at = (at as Record<string, unknown>)[token];
    }
    return order;
  };
  return findings
    .map((finding) => ({ finding, order: orderOf(finding.pointer) }))
    .sort((a, b) => compare(a.order, b.order))
    .map(({ finding }) => {
      const record = recordAt(finding.pointer, data);
      return record ? { ...finding, record } : finding;
    });
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((position, i) => position !== b[i]);
  return index === -1 ? a.length - b.length : (a[index] ?? 0) - (b[index] ?? -1);
}

function recordAt(pointer: string, data: unknown): RecordName | undefined {
  const [list = '', index = ''] = tokensOf(pointer);
  const records = fieldOf(data, list);
  if (!Array.isArray(records) || !/^\d+$/.test(index)) return undefined;
  const record: unknown = records[Number(index)];
  const id = fieldOf(record, 'id');
  const title = wordsOf(fieldOf(record, 'title') ?? fieldOf(record, 'name') ?? fieldOf(record, 'label'));
  return {
    list,
    entry: Number(index) + 1,
    ...(typeof id === 'string' && { id: shown(id) }),
    ...(title !== undefined && { title: shown(title) }),
  };
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

/** A text in whatever language comes first. */
const wordsOf = (text: unknown): string | undefined => {
  const words: unknown = typeof text === 'object' && text !== null ? Object.values(text)[0] : text;
  return typeof words === 'string' ? words : undefined;
};

/** The reference tokens of a JSON Pointer (RFC 6901). */
export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => (token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token));
