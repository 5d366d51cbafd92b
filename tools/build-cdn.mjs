// Builds dist/cdn/: keikaku.js with the whole roster, for <script type="module" src>, and beside it what a page may
// come to need: other languages, the reasons behind a verdict, files to save.
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { esbuildCss } from './minify-css.mjs';
import { root } from './run.mjs';

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['src/define.ts'],
  outdir: 'dist/cdn',
  entryNames: 'keikaku',
  chunkNames: 'keikaku-[name]-[hash]',
  splitting: true,
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  plugins: [esbuildCss],
  // Lit has development code behind the condition of that name.
  conditions: ['production'],
  define: { 'process.env.NODE_ENV': '"production"' },
  sourcemap: 'linked',
  // Short lines keep the source map nearly right, although `ascii` moves the columns.
  lineLimit: 400,
  legalComments: 'inline',
  write: false,
});

/**
 * Writes every character beyond ASCII as `\uXXXX`, so that the script reads the same in a page of any charset.
 *
 * esbuild escapes plain strings, but neither tagged templates, which hold markup, nor regular expressions.
 *
 * @throws {RangeError} where an escape would not mean the character that it stands for
 */
function ascii(code) {
  if (/(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.test(code))
    throw new RangeError('backslash before a non-ASCII character');
  if (/String\.raw`[^`]*[\u0080-\uffff]/.test(code))
    throw new RangeError('non-ASCII character in String.raw');
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

mkdirSync(`${root}dist/cdn`, { recursive: true });
// The script last: tools/freshness.mjs takes its date for the date of the build.
const isEntry = ({ path }) => /keikaku\.js$/.test(path);
for (const { path, text } of outputFiles.sort((a, b) => isEntry(a) - isEntry(b))) {
  writeFileSync(path, path.endsWith('.map') ? text : ascii(text));
}
