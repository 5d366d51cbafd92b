// Says which script of dist/cdn/ each module belongs to: by who really uses it, after unused exports are left out.
import { build } from 'esbuild';
import { relative, resolve } from 'node:path';
import { tags } from './elements.mjs';
import { root } from './run.mjs';

/** Where an element begins. */
const defineOf = (tag) => `${root}src/elements/${tag}/define.ts`;

/** The lightest element: what it has in common with any other is what all need. */
const FIRST = 'kpi-gauge';

const DECORATORS = `${root}node_modules/@lit/reactive-element/decorators/property.js`;

/** Modules that an entry uses at once, and the entries that it may load later; paths from the root of the disk. */
async function usesOf(entry) {
  const targets = new Map();
  const apart = {
    name: 'apart',
    setup: ({ onResolve, resolve }) =>
      onResolve({ filter: /.*/ }, async ({ path, kind, importer, resolveDir }) => {
        if (kind !== 'dynamic-import') return undefined;
        const found = await resolve(path, { kind: 'import-statement', importer, resolveDir });
        const name = `later:${targets.size}`;
        targets.set(name, found.path);
        return { path: name, external: true };
      }),
  };
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outdir: 'unwritten',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [apart],
  });
  const [{ inputs, imports }] = Object.values(metafile.outputs);
  return {
    atOnce: Object.keys(inputs)
      .filter((name) => inputs[name].bytesInOutput > 0)
      .map((name) => resolve(root, name)),
    later: imports.map(({ path }) => targets.get(path)).filter((path) => path !== undefined),
  };
}

/** Every entry, elements and what they load later, with what it uses. */
async function allUses() {
  const uses = new Map();
  const waiting = tags().map(defineOf);
  for (let entry = waiting.pop(); entry !== undefined; entry = waiting.pop()) {
    if (uses.has(entry)) continue;
    const found = await usesOf(entry);
    uses.set(entry, found);
    waiting.push(...found.later);
  }
  return uses;
}

const usersOf = (uses) => {
  const users = new Map();
  for (const [entry, { atOnce }] of uses)
    for (const module of new Set([...atOnce, entry]))
      users.set(module, [...(users.get(module) ?? []), entry]);
  return users;
};

/** Entries that an entry can lead to, with itself. */
function reachOf(entry, uses, reached = new Set()) {
  if (!reached.has(entry)) {
    reached.add(entry);
    for (const next of uses.get(entry).later) reachOf(next, uses, reached);
  }
  return reached;
}

/**
 * The name of the script that a module goes to: `core` for what every page needs, `shared` for what several elements
 * need at once, that of an element for what only it needs, that of a late part for what only it needs. Words in
 * another language go with those of the same place. What is used by several late parts goes by who they are, so that
 * nobody loads what it does not use.
 *
 * @returns a function from the path of a module to a name, `null` where nobody uses the module.
 */
export async function chunkNames() {
  const uses = await allUses();
  const users = usersOf(uses);
  const reach = new Map(tags().map((tag) => [tag, reachOf(defineOf(tag), uses)]));
  const elementOf = (entry) => tags().find((tag) => defineOf(tag) === entry);
  const several = new Map();

  const nameOf = (module) => {
    // Helpers of the bundler; that for decorators goes where lit's own are.
    if (module.startsWith('\0')) return module.includes('decorate') ? nameOf(DECORATORS) : 'core';
    const words = /^(.*\.messages)\.(en|ja-simple)\.ts$/.exec(module);
    if (words) return `${nameOf(`${words[1]}.ts`)}-${words[2]}`;
    const list = users.get(module) ?? [];
    const elements = list.map(elementOf).filter((tag) => tag !== undefined);
    if (elements.length > 1) return elements.includes(FIRST) ? 'core' : 'shared';
    if (list.length === 0) return null;
    const ends = tags().filter((tag) => list.some((entry) => reach.get(tag).has(entry)));
    if (elements.length === 1 && ends.length === 1) return elements[0];
    if (list.length === 1) return partName(list[0]);
    const key = [...list].sort().join('\n');
    if (!several.has(key)) several.set(key, `part-${several.size + 1}`);
    return several.get(key);
  };
  return nameOf;
}

const partName = (entry) =>
  relative(`${root}src`, entry)
    .replace(/^elements\//, '')
    .replace(/\.ts$/, '')
    .replace(/\/index$/, '')
    .replace(/\W+/g, '-');
