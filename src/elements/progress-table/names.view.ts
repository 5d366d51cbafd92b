import type { PlanIndex } from '../../model/index.js';
import type { Item } from '../../schema/index.js';
import { COMMON, numberedTitle, titleOf, type Reader } from '../../wording/index.js';

/**
 * How one item is named from the place of another: by the numbers of its path, without those that both share, as
 * (3)① or Ⅱ 施策5 (3)①. Where nothing is numbered, by its title.
 */
export function nameOf(
  id: string,
  from: string | undefined,
  index: PlanIndex,
  reader: Reader,
): { readonly name: string; readonly title: string } {
  const path = index.pathTo(id);
  const item = path.at(-1);
  if (!item) return { name: id, title: '' };
  const other = from === undefined ? [] : index.pathTo(from);
  const split = path.findIndex((one, depth) => one !== other[depth]);
  const own = split < 0 ? path.slice(-1) : path.slice(split);
  let name = '';
  for (const one of own) name = joined(name, one.number ?? quotedTitle(one, reader));
  return { name, title: item.number === undefined ? '' : titleOf(item, reader).text };
}

const quotedTitle = (item: Item, reader: Reader) =>
  COMMON[reader.language].quoted(numberedTitle(item, reader));

/** A number stands close behind one in brackets: (3)①. */
const joined = (before: string, next: string) =>
  before === '' || before.endsWith(')') ? before + next : `${before} ${next}`;
