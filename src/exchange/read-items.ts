import type { Doubt, Item, Level } from '../schema/index.js';
import type { Column } from './read-heads.js';
import { provenanceOf, textAt, type Row } from './read-row.js';
import { isDash } from './read-value.js';
import { TABLE } from './table.messages.js';

type LevelColumn = Extract<Column, { is: 'level' }>;

/** Where a row hangs, and what is doubtful about that. */
export interface Place {
  /** Id of the lowest item that the row names. */
  readonly item?: string;
  readonly doubts: readonly Doubt[];
}

/** The hierarchy that the columns of a table spell out, row by row. */
export interface Hierarchy {
  /** The place of a row; blanks go on from the row above, with a doubt. */
  readonly placeOf: (row: Row) => Place;
  readonly levels: readonly Level[];
  readonly items: readonly Item[];
}

/**
 * Levels from left to right, items in the order of the rows. The same title below the same items above is the same item.
 *
 * @param isFree whether an id is not used by the table.
 */
export function hierarchyOf(columns: readonly Column[], isFree: (id: string) => boolean): Hierarchy {
  const above = columns.filter((column): column is LevelColumn => column.is === 'level');
  const idOf = (kind: string) => {
    let count = 0;
    return () => {
      do count += 1;
      while (!isFree(`${kind}-${String(count)}`));
      return `${kind}-${String(count)}`;
    };
  };
  const [levelId, itemId] = [idOf('level'), idOf('item')];
  const hasPolicy = above.some(({ head }) => head.includes('政策'));
  const levels = above.map(({ head, role }): Level => ({
    id: levelId(),
    label: head,
    role: hasPolicy && head.includes('施策') ? 'measure' : role,
  }));
  const items: Item[] = [];
  const known = new Map<string, string>();
  let last: readonly string[] = [];
  const placeOf = (row: Row): Place => {
    const doubts: Doubt[] = [];
    const path: string[] = [];
    let isSame = true;
    above.forEach((column, depth) => {
      const own = textAt(row, column);
      const before = last[depth] ?? '';
      const isBlank = own === '';
      const text = isBlank && isSame ? before : isDash(own) ? '' : own;
      if (isBlank && text !== '')
        doubts.push({
          field: 'items',
          chosen: text,
          reason: TABLE.filledDown(column.head),
          confidence: 'high',
        });
      isSame &&= text === before;
      path.push(text);
    });
    last = path;
    let parent: string | undefined;
    above.forEach((column, depth) => {
      const title = path[depth] ?? '';
      if (title === '') return;
      const key = JSON.stringify(path.slice(0, depth + 1));
      const id = known.get(key) ?? itemId();
      if (!known.has(key)) {
        known.set(key, id);
        items.push({
          id,
          level: levels[depth]?.id ?? '',
          ...(parent !== undefined && { parent }),
          title,
          provenance: [provenanceOf(row, column, 'title')],
        });
      }
      parent = id;
    });
    return { ...(parent !== undefined && { item: parent }), doubts };
  };
  return { placeOf, levels, items };
}
