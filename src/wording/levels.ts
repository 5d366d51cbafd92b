import { formatNumber } from '../locale/index.js';
import type { LevelUse } from '../model/index.js';
import { COMMON } from './common.messages.js';
import { LEVELS } from './levels.messages.js';
import { say, type Reader } from './reader.js';

export interface LevelView {
  readonly name: string;
  /** Whether the city prints a name for the level; else `name` tells it by its numbers or its place. */
  readonly isPrinted: boolean;
}

/** Most items whose numbers may stand for the name of their level, as Ⅰ・Ⅱ. */
const NUMBERS_SHOWN = 3;

/**
 * The name of a level: the city's own, else the numbers of its items, else its place from the top.
 *
 * @param place 1 for the top level.
 */
export function levelView({ level, items }: LevelUse, place: number, reader: Reader): LevelView {
  const words = LEVELS[reader.language];
  if (level.label !== null)
    return { name: words.name(say(level.label, reader), level.role), isPrinted: true };
  const numbers = items.flatMap((item) => (item.number === undefined ? [] : [item.number]));
  const areTelling = numbers.length === items.length && items.length <= NUMBERS_SHOWN;
  return {
    name: areTelling
      ? numbers.join(COMMON[reader.language].joint)
      : words.unnamed(formatNumber(place, reader.language)),
    isPrinted: false,
  };
}

/** How many items of a level there are, in the city's word for them: 8施策. */
export function levelCount({ level }: LevelUse, count: number, reader: Reader): string {
  const words = LEVELS[reader.language];
  const number = formatNumber(count, reader.language);
  return level.label === null
    ? words.unnamedCount(number)
    : words.count(number, say(level.label, reader), level.role);
}
