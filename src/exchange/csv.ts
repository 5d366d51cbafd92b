/** What stands in one place of a table: a text, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * Rows as a CSV file that spreadsheet programs in Japan open by a double click: UTF-8 with a byte order mark, without
 * which Excel reads Shift_JIS; lines end with CR LF; quoted as RFC 4180 says.
 *
 * Numbers are plain digits without grouping or exponent, as in 1437 and -20.5. A text that a spreadsheet program would
 * run as a formula gets an apostrophe before it, as OWASP advises; one that looks so already gets one more, so that
 * taking one away gives every text back.
 *
 * @throws RangeError for a number that is not finite.
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}

/**
 * The cells of a row in the order of its columns, from records of which each has some of them: what all rows share is not
 * copied for every row. Where two have the same column, the later one counts.
 */
export function rowOf<Column extends string>(
  columns: readonly Column[],
  ...records: readonly Readonly<Partial<Record<Column, Cell>>>[]
): Cell[] {
  return columns.map((column) => records.findLast((record) => Object.hasOwn(record, column))?.[column]);
}

function fieldOf(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return plainDigits(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** In Japanese Excel the full-width signs begin a formula too. A sign that stands alone is a text: － for no value. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠][\s\S]/u;

/** Blanks at an end too, since some programs take them away from a field without quotes. */
const QUOTED = /[",\r\n]|^\s|\s$/u;

const digits = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 21 });

function plainDigits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${String(value)} is no number for a table`);
  return digits.format(value === 0 ? 0 : value);
}
