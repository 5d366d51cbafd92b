import { build } from 'esbuild';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

/**
 * Bundles scripts as a page would load them: modules with their dependencies, minified, what `import()` brings apart.
 *
 * @param entryPoints paths from the checkout's folder
 * @param source folder to take instead of src/, for a comparison with another state of the library
 * @param minify false keeps names and the paths of the modules, for a profile
 * @returns text by file name; an entry has the name of its own file
 */
export async function bundle(entryPoints, { source, minify = true } = {}) {
  const { outputFiles } = await build({
    entryPoints,
    outdir: 'bundled',
    outbase: root,
    entryNames: '[name]',
    chunkNames: 'chunk-[hash]',
    bundle: true,
    splitting: true,
    minify,
    charset: 'utf8',
    write: false,
    format: 'esm',
    target: 'es2022',
    // Also for a source elsewhere: without it, class fields would hide lit's accessors.
    tsconfig: `${root}tsconfig.json`,
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: root,
    plugins: source === undefined ? [] : [inPlaceOf(`${root}src`, source)],
    // Dependencies of a source elsewhere are those of this checkout.
    nodePaths: [`${root}node_modules`],
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [relative(`${root}bundled`, path), text]));
}

/** Takes the library's files from another folder; what lies beside src/ stays. */
const inPlaceOf = (usual, other) => ({
  name: 'other-source',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /\/src\// }, ({ path, kind, importer, resolveDir }) => {
      // Without the first condition, the answer of `resolve` would be asked for here again, without end.
      if (path.startsWith(other) || importer.startsWith(other)) return undefined;
      const file = join(resolveDir, path);
      return file.startsWith(usual)
        ? resolve(file.replace(usual, other), { kind, resolveDir: other })
        : undefined;
    });
  },
});
