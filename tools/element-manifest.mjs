import { readFileSync } from 'node:fs';
import { root } from './run.mjs';

/** Every element of the custom elements manifest in dist/, in order of the alphabet. */
export const elementsInManifest = () =>
  JSON.parse(readFileSync(`${root}dist/custom-elements.json`, 'utf8'))
    .modules.flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName !== undefined)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
