// Builds dist/cdn/: keikaku.js for <script type="module" src>, which looks what elements a page holds, and beside it
// the scripts that it loads for them.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { chunkNames } from './chunks.mjs';
import { tags } from './elements.mjs';
import { minifyCss } from './minify-css.mjs';
import { root } from './run.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const target = `${root}dist/cdn`;

const entry = '\0keikaku';
const defineOf = (tag) => `${root}src/elements/${tag}/define.ts`;

/** Stands in the script for the names of the scripts that each element needs, which are known at the end. */
const PLACE = 'scripts-of-elements';

/** All scripts of an element are asked for at once; a script that fails is told of by the import of the element. */
const entryCode = `
  import { watchPage } from '${root}src/embed/index.ts';
  const scripts = JSON.parse('${PLACE}');
  const load = (tag, element) => () => {
    for (const name of scripts[tag]) import(name).catch(() => undefined);
    return element();
  };
  watchPage(document, new Map([
    ${tags().map((tag) => `['${tag}', load('${tag}', () => import('${defineOf(tag)}'))]`)}
  ]));
`;

/** The script that stands in the pages, and the stylesheets in the modules. */
const sources = {
  name: 'keikaku-sources',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) => (id === entry ? entryCode : undefined),
  transform: (code, id) =>
    /[\\/]src[\\/].*\.ts$/.test(id) && code.includes('css`')
      ? { code: minifyCss(code), moduleType: 'ts', map: null }
      : undefined,
};

/**
 * Writes every character beyond ASCII as `\uXXXX`, so that the script reads the same in a page of any charset.
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

const nameOf = await chunkNames();
const bundle = await rolldown({
  cwd: root,
  input: { keikaku: entry },
  preserveEntrySignatures: false,
  treeshake: { moduleSideEffects: (id) => id === entry || id.endsWith('/define.ts') },
  tsconfig: `${root}tsconfig.json`,
  resolve: { conditionNames: ['browser', 'production', 'import', 'default'] },
  transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
  plugins: [sources],
  // Within a stylesheet a place in the map is a little off.
  checks: { sourcemapBroken: false },
});
const { output } = await bundle.generate({
  format: 'esm',
  minify: true,
  sourcemap: true,
  // Licences stand once in a file of their own, not in every script.
  comments: false,
  postBanner: ({ isEntry }) => (isEntry ? `/*! Keikaku ${version}; licences: LICENSES.txt */` : ''),
  entryFileNames: '[name].js',
  chunkFileNames: 'keikaku-[name]-[hash].js',
  codeSplitting: {
    // A script holds what its users use, and no more: the names follow from that.
    includeDependenciesRecursively: false,
    groups: [{ name: (module) => (module === entry ? null : nameOf(module)), debugName: 'by use' }],
  },
});
await bundle.close();

const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));

/** Scripts that a script imports at once, and those that they import. */
function needsOf(name, found = new Set()) {
  for (const needed of chunks.get(name).imports) {
    if (found.has(needed)) continue;
    found.add(needed);
    needsOf(needed, found);
  }
  return found;
}

/** @throws {RangeError} where an element has no script of its own, or several */
function scriptOf(tag) {
  const [script, ...more] = [...chunks.values()].filter(({ moduleIds }) => moduleIds.includes(defineOf(tag)));
  if (script === undefined || more.length > 0)
    throw new RangeError(`${tag}: ${more.length} scripts too many`);
  return script.fileName;
}

/** Every package of which something is in the scripts, with its licence. */
function licences() {
  const packages = new Set(
    [...chunks.values()]
      .flatMap(({ moduleIds }) => moduleIds)
      .map((id) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1])
      .filter((name) => name !== undefined && !name.startsWith('@oxc-project/')),
  );
  return ['Keikaku', ...[...packages].sort()]
    .map((name) => {
      const folder = name === 'Keikaku' ? root : `${root}node_modules/${name}/`;
      const file = readdirSync(folder).find((one) => /^licen[cs]e(\.\w+)?$/i.test(one));
      if (!file) throw new RangeError(`${name} has no file with its licence`);
      const text = readFileSync(folder + file, 'utf8').trim();
      return `${name}\n${'-'.repeat(name.length)}\n\n${text}\n`;
    })
    .join('\n\n');
}

const scripts = Object.fromEntries(
  tags().map((tag) => [tag, [...needsOf(scriptOf(tag))].map((name) => `./${name}`)]),
);

mkdirSync(target, { recursive: true });
writeFileSync(`${target}/LICENSES.txt`, licences());
// For those who preload, or weigh: the scripts of each element, its own first.
const list = Object.fromEntries(
  Object.entries(scripts).map(([tag, needed]) => [tag, [`./${scriptOf(tag)}`, ...needed]]),
);
writeFileSync(`${target}/scripts.json`, `${JSON.stringify(list, null, 2)}\n`);
// The script last: tools/freshness.mjs takes its date for the date of the build.
const isEntry = ({ fileName }) => fileName === 'keikaku.js';
for (const file of output.sort((a, b) => isEntry(a) - isEntry(b))) {
  const text = file.type === 'chunk' ? ascii(file.code) : file.source;
  writeFileSync(
    `${target}/${file.fileName}`,
    isEntry(file) ? text.replace(PLACE, JSON.stringify(scripts)) : text,
  );
}
