import type { PlanIndex } from '../../model/index.js';
import { COMMON, titleOf, type Reader } from '../../wording/index.js';

/**
 * How an item is named from the place of another: by the numbers of its path without those that both share, as
 * 施策5 or Ⅱ 施策5. Where it has no number, by its title.
 */
export function nameOf(id: string, from: string | undefined, index: PlanIndex, reader: Reader): string {
  const path = index.pathTo(id);
  const other = from === undefined ? [] : index.pathTo(from);
  const split = path.findIndex((one, depth) => one !== other[depth]);
  const own = split < 0 ? path.slice(-1) : path.slice(split);
  return own.map((one) => one.number ?? COMMON[reader.language].quoted(titleOf(one, reader).text)).join(' ');
}

/** The numbers from the root on, and the title: Ⅱ 施策5 農資源の活用. */
export function fullNameOf(id: string, index: PlanIndex, reader: Reader): string {
  const path = index.pathTo(id);
  const item = path.at(-1);
  const numbers = path.flatMap(({ number }) => number ?? []);
  return [...numbers, item && titleOf(item, reader).text].filter(Boolean).join(' ');
}
