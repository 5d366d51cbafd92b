import { decode, encode } from '@jridgewell/sourcemap-codec';

const BEYOND = /[\u0080-\uffff]/g;

/**
 * Writes every character beyond ASCII as `\uXXXX`, so that a script reads the same in a page of any charset.
 *
 * @throws {RangeError} where an escape would not mean the character that it stands for
 */
export function ascii(code) {
  if (/(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.test(code))
    throw new RangeError('backslash before a non-ASCII character');
  if (/String\.raw`[^`]*[\u0080-\uffff]/.test(code))
    throw new RangeError('non-ASCII character in String.raw');
  return code.replace(BEYOND, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * The source map of a script after `ascii`, from the one before: each escape is five columns longer than its character.
 *
 * @param code the script before
 * @param map its source map
 */
export function asciiMap(code, map) {
  const lines = code.split('\n').map((line) => [...line.matchAll(BEYOND)].map(({ index }) => index));
  const mappings = decode(map.mappings).map((segments, line) => {
    const escapes = lines[line] ?? [];
    let before = 0;
    return segments.map(([column, ...source]) => {
      while (before < escapes.length && escapes[before] < column) before += 1;
      return [column + 5 * before, ...source];
    });
  });
  return { ...JSON.parse(JSON.stringify(map)), mappings: encode(mappings) };
}
