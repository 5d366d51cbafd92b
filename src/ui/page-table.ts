import type { TABLE_LIMITS, TableCell } from '../exchange/read-table.js';
import type { Checked } from '../schema/index.js';

/** Checks a table of the page as a plan. Nothing is written to it. */
export async function checkedTable(table: HTMLTableElement): Promise<Checked> {
  const { readTable, TABLE_LIMITS: limits } = await import('../exchange/read-table.js');
  const name = table.caption ? wordsOf(table.caption).trim() : '';
  return readTable({ rows: gridOf(table, limits), ...(name !== '' && { name }) });
}

/**
 * The cells of a table by row and column, a merged one in every place that it covers. Of a table that exceeds the
 * limits only as much as shows that it does.
 */
function gridOf({ rows }: HTMLTableElement, limits: typeof TABLE_LIMITS): TableCell[][] {
  const widest = limits.columns + 1;
  if (rows.length > limits.rows) return [...rows].map(() => []);
  let places = 0;
  const grid: TableCell[][] = [...rows].map(() => []);
  for (const [index, row] of [...rows].map((one, at) => [at, one] as const)) {
    const line = grid[index] ?? [];
    let column = 0;
    for (const cell of row.cells) {
      while (line[column]) column += 1;
      const text = wordsOf(cell);
      const width = Math.min(cell.colSpan, widest - column);
      const height = heightOf(cell, row);
      places += width * height;
      if (places > limits.cells) return [new Array<TableCell>(widest).fill({ text: '' })];
      for (let down = 0; down < height; down += 1)
        for (let right = 0; right < width; right += 1)
          (grid[index + down] ?? [])[column + right] ??= {
            text,
            ...(down > 0 ? { continues: 'above' as const } : right > 0 && { continues: 'left' as const }),
          };
    }
  }
  return grid.map((line: readonly (TableCell | undefined)[]) =>
    [...line].map((cell) => cell ?? { text: '' }),
  );
}

/** Rows that a cell covers: none beyond its group, however far it says; all of them where it says 0. */
function heightOf({ rowSpan }: HTMLTableCellElement, row: HTMLTableRowElement): number {
  let height = 1;
  for (let next = row.nextElementSibling; next && height !== rowSpan; next = next.nextElementSibling)
    if (next.localName === 'tr') height += 1;
  return height;
}

/** Elements whose text is no part of what a cell says: readings of characters, and what is never shown. */
const UNREAD = /^(?:rt|rp|rtc|script|style|template|noscript)$/;
const BREAKS = /^(?:br|p|div|li|ul|ol)$/;

/** The words of an element, without ふりがな. */
function wordsOf(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (UNREAD.test(nameOf(node)) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  const words: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (nameOf(node) === '#text') words.push(node.nodeValue ?? '');
    else if (BREAKS.test(nameOf(node))) words.push('\n');
  return words.join('');
}

/** Not by its class, which differs where an element came from another window. */
const nameOf = (node: Node): string => node.nodeName.toLowerCase();
