import { existsSync, readdirSync } from 'node:fs';
import { root } from './run.mjs';

/** Tags of all elements, in order of the alphabet: the folders of src/elements/ that can register themselves. */
export const tags = () =>
  readdirSync(`${root}src/elements`)
    .filter((name) => existsSync(`${root}src/elements/${name}/define.ts`))
    .sort();
