import { parse } from 'csv-parse/browser/esm/sync';
import type { Checked, Finding } from '../schema/index.js';
import { headsOf } from './read-heads.js';
import { readTable } from './read-table.js';
import { TABLE_LIMITS, type Table } from './table.js';

/** Longest row that is read, in bytes of the parser: several of the longest cells that a spreadsheet holds (32,767). */
const LONGEST_ROW = 2 ** 21;

type About = Pick<Table, 'name' | 'url'>;

/**
 * Reads the text of a CSV file as a table of indicators. Never throws. Commas part the cells; tabs or semicolons do
 * where they part the heads.
 */
export async function readCsv(text: string, about: About = {}): Promise<Checked> {
  let rows: string[][];
  try {
    // Without a prototype, and without `bom`: the parser goes through its tables with `for in`, and would meet there what a
    // page has added to `Object.prototype`.
    const options: Parameters<typeof parse>[1] = Object.assign(
      Object.create(null) as object,
      {
        columns: false,
        delimiter: delimiterOf(text),
        record_delimiter: ['\n'],
        relax_column_count: true,
        max_record_size: LONGEST_ROW,
        to: TABLE_LIMITS.rows + 1,
      } as const,
    );
    rows = parse(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'), options);
  } catch (error) {
    return failed(faultOf(error), about);
  }
  return readTable({ ...about, rows: rows.map((row) => row.map((cell) => ({ text: asWritten(cell) }))) });
}

/** Reads the bytes of a CSV file. @param decode as for {@link textOfBytes}. */
export async function readCsvBytes(bytes: Uint8Array, decode: Decode, about: About = {}): Promise<Checked> {
  const text = textOfBytes(bytes, decode);
  if (text !== undefined) return readCsv(text, about);
  return failed({ code: 'not-text', params: { what: isZip(bytes) ? 'zip' : 'bytes' } }, about);
}

/** A file that is too large to be read as a table. */
export const tooLarge = (about: About): Checked =>
  failed({ code: 'table-too-large', params: TABLE_LIMITS }, about);

const failed = (fault: Pick<Finding, 'code' | 'params'>, { name }: About): Checked => ({
  findings: [{ ...fault, pointer: '', cell: name === undefined ? {} : { table: name } }],
});

/** Decodes bytes from an encoding by its label; throws where they are not in it, as a fatal `TextDecoder` does. */
export type Decode = (bytes: Uint8Array, label: string) => string;

/**
 * The text of a file as Japanese offices save it: UTF-8, with or without a byte order mark, else Windows' Shift_JIS
 * (CP932), which the Encoding Standard calls `shift_jis`; UTF-16 where its byte order mark says so.
 *
 * @returns `undefined` for bytes that are none of them.
 */
export function textOfBytes(bytes: Uint8Array, decode: Decode): string | undefined {
  if (isZip(bytes)) return undefined;
  const [first = 0, second = 0] = bytes;
  const marked = { 0xfffe: 'utf-16le', 0xfeff: 'utf-16be' }[first * 256 + second];
  const labels = marked === undefined ? ['utf-8', 'shift_jis'] : [marked];
  for (const label of labels)
    try {
      return decode(bytes, label);
    } catch {
      continue;
    }
  return undefined;
}

/** An Excel workbook is one too: PK and two low bytes. */
const isZip = ([p, k, version]: Uint8Array): boolean => p === 0x50 && k === 0x4b && (version ?? 9) < 9;

const SIGNS = [',', '\t', ';'] as const;

/** What parts the heads of a table of indicators; a title above them may hold a comma by itself. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 10_000)
    .split(/[\r\n]+/)
    .filter((line) => /[^\s\uFEFF]/.test(line));
  const cellsOf = (line: string, sign: string) =>
    line.split(sign).map((cell) => ({ text: cell.replace(/^\uFEFF?"|"$/g, '') }));
  const [first = ''] = lines;
  return (
    SIGNS.find((sign) => headsOf({ rows: lines.map((line) => cellsOf(line, sign)) })) ??
    SIGNS.find((sign) => first.includes(sign)) ??
    ','
  );
}

/** A text without the apostrophe that keeps spreadsheet programs from running it; see `csvText`. */
const asWritten = (cell: string): string =>
  /^'+[=+\-@\t\r\n＝＋－＠][\s\S]/u.test(cell) ? cell.slice(1) : cell;

function faultOf(error: unknown): Pick<Finding, 'code' | 'params'> {
  const { code, records } = (typeof error === 'object' ? error : {}) as { code?: unknown; records?: unknown };
  if (code === 'CSV_MAX_RECORD_SIZE') return { code: 'table-too-large', params: TABLE_LIMITS };
  return { code: 'csv-quote', params: { line: typeof records === 'number' ? records + 1 : 1 } };
}
