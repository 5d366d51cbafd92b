/** A cell of a table as it was read: its text, and whether it only goes on with a merged cell. */
export interface TableCell {
  readonly text: string;
  /** Where the cell begins that covers this place, if not here. */
  readonly continues?: 'left' | 'above';
}

/** A table from a page or a file, before anything is known of what it says. */
export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
  /** Name of the file, or caption of the table. */
  readonly name?: string;
  /** Address of the file. */
  readonly url?: string;
}

/** What bounds a table: no plan has as many indicators, and a page must not freeze over a file that is no plan. */
export const TABLE_LIMITS = { rows: 5000, columns: 300, cells: 200_000 } as const;
