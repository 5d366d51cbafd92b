import type { Checked } from '../schema/index.js';

/** Most bytes of a CSV file that are read. */
const LARGEST = 8 * 2 ** 20;

/** Checks a response whose body is a CSV file as a plan, and tells of each piece that comes. */
export async function checkedCsv(response: Response, url: string, onPiece: () => void): Promise<Checked> {
  const { readCsvBytes, tooLarge } = await import('../exchange/read-csv.js');
  const about = { name: nameOf(url), ...(/^https?:/.test(url) && { url }) };
  const bytes = await bytesOf(response, onPiece);
  return bytes ? readCsvBytes(bytes, decode, about) : tooLarge(about);
}

const decode = (bytes: Uint8Array, label: string): string =>
  new TextDecoder(label, { fatal: true }).decode(bytes);

/** The name of a file, as its author knows it. */
function nameOf(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** The whole body; `undefined` where it is larger than any table of indicators. */
async function bytesOf(response: Response, onPiece: () => void): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    onPiece();
    if (done) break;
    parts.push(value);
    size += value.length;
    if (size <= LARGEST) continue;
    await reader.cancel();
    return undefined;
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
