// Builds dist/cdn/: keikaku.js for <script type="module" src>, which looks what elements a page holds, and beside it
// the scripts that it loads for them.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { ascii, asciiMap } from './ascii.mjs';
import { ownKeysOnly } from './own-keys.mjs';
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

const watching = (loaders) => `
  import { watchPage } from '${root}src/embed/index.ts';
  ${loaders.prelude ?? ''}
  watchPage(document, new Map([${tags().map((tag) => `['${tag}', ${loaders.of(tag)}]`)}])${loaders.version ?? ''});
`;

/** All scripts of an element are asked for at once; a script that fails is told of by the import of the element. */
const moduleCode = watching({
  prelude: `
    const scripts = JSON.parse('${PLACE}');
    const load = (tag, element) => () => {
      for (const name of scripts[tag]) import(name).catch(() => undefined);
      return element();
    };
  `,
  of: (tag) => `load('${tag}', () => import('${defineOf(tag)}'))`,
  version: `, '${version}'`,
});

/** embed.html: the page of a frame. */
const frameCode = `
  import { showFrame } from '${root}src/embed/index.ts';
  showFrame(document, ${JSON.stringify(tags())});
`;

/** For the page around the frames. */
const framesCode = `
  import { followFrames } from '${root}src/embed/index.ts';
  followFrames(window);
`;

/** All that widgets need is there with it, so none waits for a reader. */
const classicCode = watching({ of: (tag) => `() => import('${defineOf(tag)}')` });

/** The script that stands in the pages, and the stylesheets in the modules. */
const sources = (code) => ({
  name: 'keikaku-sources',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) => (id === entry ? code : undefined),
  transform: (text, id) =>
    /[\\/]src[\\/].*\.ts$/.test(id) && text.includes('css`')
      ? { code: minifyCss(text), moduleType: 'ts', map: null }
      : undefined,
});

/** Scripts and their maps, from the code of the entry. */
async function bundled(name, code, how) {
  const bundle = await rolldown({
    cwd: root,
    input: { [name]: entry },
    preserveEntrySignatures: false,
    treeshake: { moduleSideEffects: (id) => id === entry || id.endsWith('/define.ts') },
    tsconfig: `${root}tsconfig.json`,
    resolve: { conditionNames: ['browser', 'production', 'import', 'default'] },
    transform: { target: 'es2022', define: { 'process.env.NODE_ENV': '"production"' } },
    plugins: [sources(code)],
    // Within a stylesheet a place in the map is a little off.
    checks: { sourcemapBroken: false },
  });
  const { output } = await bundle.generate({
    dir: target,
    minify: true,
    sourcemap: true,
    // Licences stand once in a file of their own, not in every script.
    comments: false,
    postBanner: ({ isEntry }) => (isEntry ? `/*! Keikaku ${version}; licences: LICENSES.txt */` : ''),
    entryFileNames: '[name].js',
    chunkFileNames: 'keikaku-[name]-[hash].js',
    ...how,
  });
  await bundle.close();
  return output.filter(({ type }) => type === 'chunk');
}

const nameOf = await chunkNames();
const modules = await bundled('keikaku', moduleCode, {
  format: 'esm',
  codeSplitting: {
    // A script holds what its users use, and no more: the names follow from that.
    includeDependenciesRecursively: false,
    groups: [{ name: (module) => (module === entry ? null : nameOf(module)), debugName: 'by use' }],
  },
});
const classic = await bundled('keikaku.classic', classicCode, { format: 'iife', codeSplitting: false });
const frame = await bundled('embed', frameCode, { format: 'esm', codeSplitting: false });
const frames = await bundled('keikaku-frames', framesCode, { format: 'iife', codeSplitting: false });

const chunks = new Map(modules.map((chunk) => [chunk.fileName, chunk]));

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
const write = (name, text) => writeFileSync(`${target}/${name}`, text);
write('LICENSES.txt', licences());
for (const name of ['embed.html', 'embed.css']) write(name, readFileSync(`${root}src/embed/${name}`, 'utf8'));
// For those who preload, or weigh: the scripts of each element, its own first.
const list = Object.fromEntries(
  Object.entries(scripts).map(([tag, needed]) => [tag, [`./${scriptOf(tag)}`, ...needed]]),
);
write('scripts.json', `${JSON.stringify(list, null, 2)}\n`);

const texts = new Map();
for (const chunk of [...modules, ...classic, ...frame, ...frames]) {
  const { fileName, code, map } = chunk.moduleIds.some((id) => id.endsWith('rolldown/runtime.js'))
    ? { fileName: chunk.fileName, ...ownKeysOnly(chunk.code, chunk.map) }
    : chunk;
  const text = ascii(code).replace(PLACE, JSON.stringify(scripts));
  texts.set(fileName, text);
  if (map) write(`${fileName}.map`, JSON.stringify(asciiMap(code, map)));
}
// A page that names its script by its content may keep it for ever.
for (const name of ['keikaku.js', 'keikaku.classic.js']) {
  const text = texts.get(name);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  texts.set(name.replace(/\.js$/, `.${hash}.js`), text);
}
const integrity = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
const hashes = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => [name, integrity(text)]);
write('integrity.json', `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);

// keikaku.js last: tools/freshness.mjs takes its date for the date of the build.
for (const [name, text] of [...texts].sort(([a], [b]) => (a === 'keikaku.js') - (b === 'keikaku.js')))
  write(name, text);
