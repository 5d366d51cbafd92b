import type { Item, Plan } from '../schema/index.js';
import { titleKey } from './diff-titles.js';
import { textIn } from './text.js';

/** One side of a comparison: the items by their places in the file, so that ids need not be unique to be safe. */
export interface Edition {
  readonly plan: Plan;
  readonly items: readonly Item[];
  readonly placeOf: ReadonlyMap<string, number>;
  readonly parents: readonly (number | undefined)[];
  readonly children: readonly (readonly number[])[];
  /** Roles of the items' levels: levels of two plans are compared by role, never by label. */
  readonly roles: readonly string[];
  /** Titles by which items are compared: `undefined` where the document has none, or none yet. */
  readonly titles: readonly (string | undefined)[];
  readonly keys: readonly (string | undefined)[];
  /** The parent, its parent, and so on up to the root. */
  ancestorsOf(place: number): readonly number[];
}

export function editionOf(plan: Plan): Edition {
  const items = plan.items ?? [];
  const placeOf = new Map<string, number>();
  for (const [place, item] of items.map((one, at) => [at, one] as const))
    if (!placeOf.has(item.id)) placeOf.set(item.id, place);
  const roles = new Map((plan.levels ?? []).map((level) => [level.id, level.role]));
  const parents = items.map((item) => (item.parent === undefined ? undefined : placeOf.get(item.parent)));
  const children = items.map((): number[] => []);
  for (const [place, parent] of parents.map((one, at) => [at, one] as const))
    if (parent !== undefined) children[parent]?.push(place);
  const titles = items.map((item) => comparedTitle(item, plan));
  return {
    plan,
    items,
    placeOf,
    parents,
    children,
    roles: items.map((item) => roles.get(item.level) ?? ''),
    titles,
    keys: titles.map((title) => title && titleKey(title)),
    ancestorsOf(place) {
      const path: number[] = [];
      for (let at = parents[place]; at !== undefined && !path.includes(at); at = parents[at]) path.push(at);
      return path;
    },
  };
}

/** Circles, blanks and titles that the maker of the file supplied are no title to compare by. */
function comparedTitle(item: Item, plan: Plan): string | undefined {
  if (item.title === null || item.titleState === 'placeholder' || item.titleState === 'missing')
    return undefined;
  if (item.titleState === 'inferred') return undefined;
  return textIn(item.title, plan.lang, plan.lang);
}
