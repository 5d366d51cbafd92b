import type { Item, Plan } from '../schema/index.js';

interface Identified {
  readonly id: string;
}

const maps = new WeakMap<readonly Identified[], ReadonlyMap<string, Identified>>();

/** The record of a list that has the id; the list is gone through once. */
export function recordOf<Entry extends Identified>(
  list: readonly Entry[] | undefined,
  id: string | undefined,
): Entry | undefined {
  if (list === undefined || id === undefined) return undefined;
  const known = maps.get(list) ?? new Map(list.map((one) => [one.id, one]));
  maps.set(list, known);
  return known.get(id) as Entry | undefined;
}

/** From the root to the item itself. In a circle, which no checked plan has, every item stands once. */
export function pathTo({ items }: Plan, id: string | undefined): readonly Item[] {
  const path = new Set<Item>();
  for (let item = recordOf(items, id); item && !path.has(item); item = recordOf(items, item.parent))
    path.add(item);
  return [...path].reverse();
}
