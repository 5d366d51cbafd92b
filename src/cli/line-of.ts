/** The line, from 1, in which the value at a JSON Pointer (RFC 6901) begins; where there is none, that of the nearest one around. */
export type LineOf = (pointer: string) => number;

/**
 * Finds lines in a JSON text. What was gone through for one pointer is remembered for the next, so that a file with
 * thousands of problems is read about once.
 *
 * @param text that `JSON.parse` reads.
 */
export function linesOf(text: string): LineOf {
  const top = skipped(text, text.startsWith('\uFEFF') ? 1 : 0);
  const known = new Map<number, ReadonlyMap<string, number>>();
  const childrenAt = (start: number) => {
    const children = known.get(start) ?? childrenOf(text, start);
    known.set(start, children);
    return children;
  };
  const ends = [...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length);
  return (pointer) => {
    let at = top;
    for (const key of pointer.split('/').slice(1)) {
      const next = childrenAt(at).get(key.replaceAll('~1', '/').replaceAll('~0', '~'));
      if (next === undefined) break;
      at = next;
    }
    return countUpTo(ends, at) + 1;
  };
}

/** How many of the numbers, which ascend, are not above a limit. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where each value begins in the object or list that begins at a place, by its key or index; none in any other value. */
function childrenOf(text: string, start: number): Map<string, number> {
  const children = new Map<string, number>();
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return children;
  let at = skipped(text, start + 1);
  for (let index = 0; at < text.length && text[at] !== '}' && text[at] !== ']'; index += 1) {
    let name = String(index);
    if (isObject) {
      const end = endOf(text, at);
      name = String(JSON.parse(text.slice(at, end)));
      at = skipped(text, skipped(text, end) + 1);
    }
    // The last one of a name is what JSON.parse takes.
    children.set(name, at);
    at = skipped(text, endOf(text, at));
    if (text[at] === ',') at = skipped(text, at + 1);
  }
  return children;
}

const PLAIN = /[^\s,\]}]+/y;
const NEXT = /[^"[\]{}]*/y;

/** Behind the value that begins at a place. */
function endOf(text: string, start: number): number {
  const first = text[start];
  if (first === '"') return behindString(text, start);
  if (first !== '{' && first !== '[') {
    PLAIN.lastIndex = start;
    return PLAIN.exec(text) ? PLAIN.lastIndex : start + 1;
  }
  let depth = 0;
  for (let at = start; at < text.length;) {
    const one = text[at];
    if (one === '"') at = behindString(text, at);
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

/** Not by a pattern, which has no room for a string of millions of letters. */
function behindString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

const BLANK = /\s*/y;

function skipped(text: string, at: number): number {
  BLANK.lastIndex = at;
  BLANK.exec(text);
  return BLANK.lastIndex;
}
