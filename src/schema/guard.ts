import type { Finding } from './findings.js';
import { escapeToken } from './walk.js';

/** Limits that keep a hostile or broken file from freezing the page. Real plans stay far below. */
export const LIMITS = {
  /** Longest text of a plan file, in UTF-16 code units (about 32 MB of JSON). */
  characters: 32 * 1024 * 1024,
  /** Longest single text, in UTF-16 code units: a browser takes seconds to break longer ones into balanced lines. */
  text: 10_000,
  /** Deepest nesting; the schema itself needs 9. */
  depth: 64,
  /** Most values in a file, counting every object, list, string, number and boolean. */
  values: 2_000_000,
  /** Most problems that are told one by one: nobody reads on, and a hostile file could hold a million. */
  problems: 1000,
} as const;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** U+FFFD stands where bytes were read in the wrong encoding; half a surrogate pair where text was cut. */
const GARBLED = /\uFFFD|[\uD800-\uDFFF]/u;

/**
 * Looks through any data without recursion before a validator may touch it: for nesting that would exhaust the
 * stack, keys that could change an object's prototype, sheer size, things that JSON cannot hold, and garbled text.
 */
export function guard(data: unknown): Finding[] {
  const findings: Finding[] = [];
  const garbled: string[] = [];
  const rest: { value: unknown; pointer: string; depth: number }[] = [{ value: data, pointer: '', depth: 0 }];
  let values = 0;
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value, pointer, depth } = next;
    values += 1;
    const entries = entriesOf(value);
    if (values > LIMITS.values || entries === undefined) {
      findings.push({ code: 'too-large', pointer: '', params: { limit: LIMITS.values } });
      break;
    }
    if (typeof value === 'string' && isGarbled(value)) garbled.push(pointer);
    if (typeof value === 'string' && value.length > LIMITS.text)
      findings.push({ code: 'text-too-long', pointer, params: { limit: LIMITS.text, count: value.length } });
    if (typeof entries === 'string') {
      findings.push({ code: 'wrong-type', pointer, params: { expected: 'json', received: entries } });
      continue;
    }
    if (entries.length > 0 && depth >= LIMITS.depth) {
      // One is enough: what lies below is as deep again.
      findings.push({ code: 'too-deep', pointer: shortened(pointer), params: { limit: LIMITS.depth } });
      break;
    }
    // From the last to the first, so that the first is looked at next.
    for (const [key, below] of entries.reverse()) {
      const place = `${pointer}/${escapeToken(key)}`;
      if (FORBIDDEN.has(key)) findings.push({ code: 'forbidden-key', pointer: place, params: { key } });
      else rest.push({ value: below, pointer: place, depth: depth + 1 });
    }
  }
  const [first] = garbled;
  if (first !== undefined)
    findings.push({ code: 'garbled-text', pointer: first, params: { count: garbled.length } });
  return findings;
}

/** Whether a text was read in the wrong encoding, or cut inside a character. */
export const isGarbled = (text: string): boolean => GARBLED.test(text);

/**
 * What lies in an object or list; nothing in any other JSON value; a name for what JSON cannot hold.
 *
 * @returns `undefined` for a list that is longer than the limit, perhaps of nothing but holes.
 */
function entriesOf(value: unknown): [string, unknown][] | string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return typeof value;
  if (typeof value !== 'object' || value === null) return [];
  try {
    if (Array.isArray(value) && value.length > LIMITS.values) return undefined;
    return isPlain(value) ? Object.entries(value) : Object.prototype.toString.call(value).slice(8, -1);
  } catch {
    return 'object';
  }
}

/** Whether an object could have come from JSON, perhaps in another window, whose `Object` is not ours. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Array.isArray(value) || Object.getPrototypeOf(prototype) === null;
};

const shortened = (pointer: string): string => pointer.split('/').slice(0, 9).join('/');
