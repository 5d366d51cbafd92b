// Builds dist/: modules, declarations, JSON Schema, custom elements manifest, what editors and frameworks take from it,
// and the script-tag bundle.
import { rmSync } from 'node:fs';
import { bin, node, root } from './run.mjs';

const steps = {
  modules: [bin('vite'), 'build', '--logLevel', 'warn', '--emptyOutDir=false'],
  declarations: ['tools/build-types.mjs'],
  schema: ['--import', 'tsx', 'tools/build-schema.ts'],
  manifest: [bin('@custom-elements-manifest/analyzer', 'cem'), 'analyze', '--quiet'],
  editors: ['tools/build-editors.mjs'],
  typings: ['tools/build-typings.mjs'],
  react: ['tools/build-react.mjs'],
  // Last, because tools/start.mjs takes the bundle's date for the date of the build.
  bundle: ['tools/build-cdn.mjs'],
};

rmSync(`${root}dist`, { recursive: true, force: true });
const began = Date.now();

const groups = [
  ['modules', 'declarations', 'schema', 'manifest'],
  // These read the manifest.
  ['editors', 'typings', 'react'],
  ['bundle'],
];
for (const group of groups) {
  const codes = await Promise.all(group.map((name) => node(steps[name])));
  const failed = group.filter((_, i) => codes[i] !== 0);
  if (failed.length > 0) {
    console.error(`Build failed: ${failed.join(', ')}`);
    process.exit(1);
  }
}
console.log(`Built dist/ in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
