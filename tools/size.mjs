// Weighs each door of the package as a page would load it: bundled with its dependencies, minified, gzipped.
//   node tools/size.mjs           the weights, how they moved since the last release, and what is over budget
//   node tools/size.mjs --write   keeps them as those of a release, in sizes.json
import { build } from 'esbuild';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { tags } from './elements.mjs';
import { root } from './run.mjs';

const files = {
  define: 'define.js',
  ...Object.fromEntries(tags().map((tag) => [`define/${tag}`, `elements/${tag}/define.js`])),
  ...Object.fromEntries(tags().map((tag) => [`elements/${tag}`, `elements/${tag}/${tag}.js`])),
  react: 'react/index.js',
  ...Object.fromEntries(tags().map((tag) => [`react/${tag}`, `react/${tag}.js`])),
  jsx: 'jsx.js',
  vue: 'vue.js',
  svelte: 'svelte.js',
  model: 'model.js',
  schema: 'schema.js',
  locale: 'locale/index.js',
};

/** Bytes of the first load; what `import()` brings later is not counted. */
async function weigh(file) {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}dist/${file}`],
    outdir: 'weighed',
    bundle: true,
    // A page with React has React already.
    external: ['react'],
    splitting: true,
    minify: true,
    charset: 'utf8',
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    absWorkingDir: root,
  });
  const outputs = metafile.outputs;
  const loaded = new Set();
  const load = (name) => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const { path, kind, external } of outputs[name].imports)
      if (kind === 'import-statement' && !external) load(path);
  };
  load(Object.keys(outputs).find((name) => outputs[name].entryPoint === `dist/${file}`));
  return outputFiles
    .filter(({ path }) => [...loaded].some((name) => path.replaceAll('\\', '/').endsWith(name)))
    .reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
}

const gzipped = (name) => gzipSync(readFileSync(`${root}dist/cdn/${name}`), { level: 9 }).length;

/** Bytes of all scripts of a page that holds this element alone. */
const weighPage = (scripts) => gzipped('keikaku.js') + scripts.reduce((sum, name) => sum + gzipped(name), 0);

/** A class may weigh what it does with its registration; a React component, what it takes to be one beside that. */
function budgetOf(door) {
  const [kind, ...tag] = door.split('/');
  const registered = budgets[['define', ...tag].join('/')] ?? usual;
  if (kind === 'elements') return registered;
  if (kind === 'react') return registered + budgets['a React component'];
  return budgets[door] ?? usual;
}

const { default: usual, ...budgets } = JSON.parse(readFileSync(`${root}budgets.json`, 'utf8'));
const rows = [];
for (const [door, file] of Object.entries(files)) rows.push({ door, bytes: await weigh(file) });
rows.push({ door: 'cdn/keikaku.js', bytes: gzipped('keikaku.js') });
const pages = JSON.parse(readFileSync(`${root}dist/cdn/scripts.json`, 'utf8'));
for (const [tag, scripts] of Object.entries(pages))
  rows.push({ door: `cdn/${tag}`, bytes: weighPage(scripts) });

const { write } = parseArgs({ options: { write: { type: 'boolean', default: false } } }).values;
const kept = `${root}sizes.json`;
const released = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};

/** `+120` since the last release; `new` for a door that it did not have. */
function movement(door, bytes) {
  if (released[door] === undefined) return 'new';
  const difference = bytes - released[door];
  return difference > 0 ? `+${difference}` : String(difference);
}

const width = Math.max(...rows.map(({ door }) => door.length));
const line = (door, ...cells) =>
  [door.padEnd(width), ...cells.map((cell) => String(cell).padStart(8))].join('  ');
console.log(line('door', 'gzip', 'since', 'budget'));
for (const { door, bytes } of rows) {
  const budget = budgetOf(door);
  const verdict = bytes > budget ? '  over budget' : '';
  if (verdict) process.exitCode = 1;
  console.log(line(door, bytes, movement(door, bytes), budget) + verdict);
}
if (write) {
  const sizes = Object.fromEntries(rows.map(({ door, bytes }) => [door, bytes]));
  writeFileSync(kept, `${JSON.stringify(sizes, undefined, 2)}\n`);
}
