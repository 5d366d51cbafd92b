import { readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { tags } from './tools/elements.mjs';
import { minifyCss } from './tools/minify-css.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  dependencies: Record<string, string>;
};

const doors = ['index', 'define', 'model', 'schema', 'locale/index', 'cli/keikaku'];
const elements = tags().map((tag) => `elements/${tag}/define`);

/** Stylesheets without the spaces and comments that only their authors need; bundlers leave templates as they are. */
const smallStyles: Plugin = {
  name: 'keikaku-styles',
  enforce: 'pre',
  transform: (code, id) =>
    /[\\/]src[\\/](?:ui|elements)[\\/].*\.ts$/.test(id) && code.includes('css`')
      ? { code: minifyCss(code), map: null }
      : undefined,
};

// The npm package: one module in dist/ for each in src/; dependencies stay imports.
export default defineConfig({
  publicDir: false,
  plugins: [smallStyles],
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
