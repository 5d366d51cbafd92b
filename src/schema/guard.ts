import type { Finding } from './findings.js';
import { escapeToken } from './walk.js';

/** Limits that keep a hostile or broken file from freezing the page. Real plans stay far below. */
export const LIMITS = {
  /** Longest text of a plan file, in UTF-16 code units (about 32 MB of JSON). */
  characters: 32 * 1024 * 1024,
  /** Deepest nesting; the schema itself needs 9. */
  depth: 64,
  /** Most values in a file, counting every object, list, string, number and boolean. */
  values: 2_000_000,
} as const;

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Looks through any data without recursion before a validator may touch it: for nesting that would exhaust the
 * stack, keys that could change an object's prototype, sheer size, and things that JSON cannot hold.
 */
export function guard(data: unknown): Finding[] {
  const findings: Finding[] = [];
  const rest: { value: unknown; pointer: string; depth: number }[] = [{ value: data, pointer: '', depth: 0 }];
  let values = 0;
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { value, pointer, depth } = next;
    values += 1;
    if (values > LIMITS.values) {
      findings.push({ code: 'too-large', pointer: '', params: { limit: LIMITS.values } });
      break;
    }
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
      findings.push({ code: 'wrong-type', pointer, params: { expected: 'json', received: typeof value } });
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= LIMITS.depth) {
      // One is enough: what lies below is as deep again.
      findings.push({ code: 'too-deep', pointer: shortened(pointer), params: { limit: LIMITS.depth } });
      break;
    }
    for (const key of Object.keys(value)) {
      const below = `${pointer}/${escapeToken(key)}`;
      if (FORBIDDEN.has(key)) findings.push({ code: 'forbidden-key', pointer: below, params: { key } });
      else rest.push({ value: (value as Record<string, unknown>)[key], pointer: below, depth: depth + 1 });
    }
  }
  return findings;
}

const shortened = (pointer: string): string => pointer.split('/').slice(0, 9).join('/');
