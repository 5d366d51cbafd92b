/**
 * The line, from 1, in which a value of a JSON text begins.
 *
 * @param text that `JSON.parse` reads.
 * @param pointer JSON Pointer (RFC 6901) of the value; where there is no such value, the line of the nearest one around it.
 */
export function lineOf(text: string, pointer: string): number {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let at = skipped(text, text.startsWith('\uFEFF') ? 1 : 0);
  for (const key of keys) {
    const next = childOf(text, at, key);
    if (next === undefined) break;
    at = next;
  }
  return text.slice(0, at).split(/\r\n|\n|\r/).length;
}

/** Where the value of a key or an index of the value at a place begins. */
function childOf(text: string, start: number, key: string): number | undefined {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return undefined;
  let at = skipped(text, start + 1);
  let found: number | undefined;
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index += 1) {
    let name = String(index);
    if (isObject) {
      const end = endOf(text, at);
      name = String(JSON.parse(text.slice(at, end)));
      at = skipped(text, skipped(text, end) + 1);
    }
    // The last one of a name is what JSON.parse takes.
    if (name === key) found = at;
    at = skipped(text, endOf(text, at));
    if (text[at] === ',') at = skipped(text, at + 1);
  }
  return found;
}

const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;
const NEXT = /[^"[\]{}]*/y;

/** Behind the value that begins at a place. */
function endOf(text: string, start: number): number {
  const match = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    return pattern.exec(text) ? pattern.lastIndex : at + 1;
  };
  const first = text[start];
  if (first === '"') return match(STRING, start);
  if (first !== '{' && first !== '[') return match(PLAIN, start);
  let depth = 0;
  for (let at = start; at < text.length;) {
    const one = text[at];
    if (one === '"') at = match(STRING, at);
    else {
      if (one === '{' || one === '[') depth += 1;
      if (one === '}' || one === ']') depth -= 1;
      at += 1;
    }
    if (depth === 0) return at;
    NEXT.lastIndex = at;
    NEXT.exec(text);
    at = NEXT.lastIndex;
  }
  return text.length;
}

const BLANK = /\s*/y;

function skipped(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.exec(text);
  return BLANK.lastIndex;
}
