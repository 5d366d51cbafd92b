import { readdirSync } from 'node:fs';
import { root } from '../run.mjs';

const path = '/__stories__.js';

/** Serves `virtual:stories`: the name of each file in stories/, with a function that loads it. */
export const stories = () => ({
  name: 'stories',
  resolveImport: ({ source }) => (source === 'virtual:stories' ? path : undefined),
  serve({ path: wanted }) {
    if (wanted !== path) return undefined;
    const entries = readdirSync(`${root}stories`)
      .filter((name) => name.endsWith('.stories.ts'))
      .map((name) => `  '${name.slice(0, -'.stories.ts'.length)}': () => import('/stories/${name}'),\n`);
    return { body: `export default {\n${entries.join('')}};\n`, type: 'js' };
  },
});
