import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const changed = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Whether dist/ is there and newer than everything that it is built from. */
export function isBuilt() {
  const sources = readdirSync(`${root}src`, { recursive: true }).map((name) => join(root, 'src', name));
  const settings = ['package.json', 'tsconfig.json', 'tsconfig.build.json', 'vite.config.ts'];
  const newest = Math.max(...[...sources, ...settings.map((name) => root + name)].map(changed));
  // The bundle is the last thing that tools/build.mjs writes.
  return changed(`${root}dist/cdn/keikaku.js`) > newest;
}
