import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { tags } from './tools/elements.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

const doors = ['index', 'define', 'model', 'schema', 'locale/index', 'cli/keikaku'];
const elements = tags().map((tag) => `elements/${tag}/define`);

// The npm package: one module in dist/ for each in src/; dependencies stay imports.
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    sourcemap: true,
    minify: false,
    lib: {
      entry: Object.fromEntries([...doors, ...elements].map((name) => [name, `src/${name}.ts`])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))],
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        // The decorator helper's own path would carry the version number of the compiler.
        entryFileNames: ({ name }) => (name.includes('helpers/') ? 'internal/helpers.js' : '[name].js'),
      },
    },
  },
});
