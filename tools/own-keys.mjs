import { decode, encode } from '@jridgewell/sourcemap-codec';

/**
 * The script without the loop in which the bundler lists what a module exports, and which would meet what a page has
 * added to `Object.prototype`.
 *
 * @param map the source map, or nothing
 * @throws {RangeError} where the bundler's code is another than the one known here
 */
export function ownKeysOnly(code, map) {
  const loop = /for\(var (\w+) in (\w+)\)(?=\w+\(\w+,\1,\{get:\2\[\1\],)/g;
  const [found, ...more] = [...code.matchAll(loop)];
  if (found === undefined || more.length > 0) throw new RangeError('the loop over exports is not as it was');
  const [text, key, exported] = found;
  const better = `for(var ${key} of Object.keys(${exported}))`;
  return {
    code: code.replace(text, better),
    map: map && shifted(map, code.slice(0, found.index), better.length - text.length),
  };
}

/** What follows a place in its line stands further right by some columns. */
function shifted(map, before, columns) {
  const lines = before.split('\n');
  const line = lines.length - 1;
  const from = lines[line].length;
  const mappings = decode(map.mappings);
  mappings[line] = mappings[line]?.map(([column, ...source]) => [
    column > from ? column + columns : column,
    ...source,
  ]);
  return { ...JSON.parse(map.toString()), mappings: encode(mappings) };
}
