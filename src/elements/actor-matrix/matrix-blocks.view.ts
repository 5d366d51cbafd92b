import type { MatrixView, RowView } from './matrix.view.js';

/** Some columns of the table, by their place in it, with the actors that have to do with any of them. */
export interface Block {
  readonly columns: readonly number[];
  /** Headings above the headings, from a place within the block over so many columns. */
  readonly spans: readonly { readonly title: string; readonly from: number; readonly count: number }[];
  readonly groups: readonly { readonly label: string; readonly rows: readonly RowView[] }[];
}

/**
 * The table in pieces that are no wider than so many columns; what stands under one heading is parted only where it
 * has no room by itself.
 */
export function blocksOf({ columns, spans, groups }: MatrixView, most: number): Block[] {
  const heads = spans.length > 0 ? spans : columns.map(() => ({ title: '', columns: 1 }));
  const runs: { title: string; columns: number[] }[] = [];
  let next = 0;
  for (const { title, columns: count } of heads) {
    const places = [...Array(count).keys()].map((place) => next + place);
    next += count;
    const parts = Math.ceil(count / most);
    const size = Math.ceil(count / parts);
    for (let from = 0; from < count; from += size)
      runs.push({ title, columns: places.slice(from, from + size) });
  }
  const blocks: { title: string; columns: number[] }[][] = [];
  for (const run of runs) {
    const last = blocks.at(-1);
    if (last && widthOf(last) + run.columns.length <= most) last.push(run);
    else blocks.push([run]);
  }
  return blocks.map((block) => {
    const places = block.flatMap((run) => run.columns);
    return {
      columns: places,
      spans: spansOf(block),
      groups: groups
        .map(({ label, rows }) => ({
          label,
          rows: rows.filter(({ cells }) => places.some((place) => cells[place] !== undefined)),
        }))
        .filter(({ rows }) => rows.length > 0),
    };
  });
}

function widthOf(runs: readonly { readonly columns: readonly number[] }[]): number {
  let width = 0;
  for (const { columns } of runs) width += columns.length;
  return width;
}

function spansOf(runs: readonly { readonly title: string; readonly columns: readonly number[] }[]) {
  let from = 0;
  return runs.map(({ title, columns }) => {
    const span = { title, from, count: columns.length };
    from += columns.length;
    return span;
  });
}
