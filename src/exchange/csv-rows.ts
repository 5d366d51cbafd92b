/**
 * The rows of a file that `csvText` wrote, as texts: without its byte order mark, its quotes, and the apostrophe that keeps
 * a spreadsheet program from running a text. An empty text stands for nothing.
 *
 * @throws RangeError for a text that `csvText` does not write.
 */
export function csvRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = text.startsWith('\uFEFF') ? 1 : 0; at < text.length;) {
    FIELD.lastIndex = at;
    const [whole, quoted, bare = '', end] = FIELD.exec(text) ?? [];
    if (whole === undefined) throw new RangeError(`no CSV of ours at ${at}: ${text.slice(at, at + 20)}`);
    row.push((quoted === undefined ? bare : quoted.replaceAll('""', '"')).replace(KEPT, ''));
    at += whole.length;
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;

/** The apostrophe before a text that would be run, or that looks as if it had one. */
const KEPT = /^'(?='*[=+\-@\t\r\n＝＋－＠][\s\S])/u;
