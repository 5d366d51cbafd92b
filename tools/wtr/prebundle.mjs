import { basename } from 'node:path';
import { build } from 'esbuild';

const base = '/__prebundled__/';
const fileName = (specifier) => `${specifier.replace(/\W+/g, '-')}.js`;

/**
 * Serves the imported packages as ES modules bundled by esbuild.
 *
 * For packages that the browser cannot load file by file: CommonJS, or hundreds of modules.
 * Lit stays outside of the bundles; two copies of it on a page do not work together.
 */
export function prebundle(specifiers) {
  let bundles;

  async function bundle() {
    const { outputFiles } = await build({
      entryPoints: specifiers.map((specifier) => ({ in: specifier, out: fileName(specifier).slice(0, -3) })),
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      external: ['lit', 'lit/*', 'lit-html', 'lit-html/*', 'lit-element/*', '@lit/*'],
      define: { 'process.env.NODE_ENV': '"development"', global: 'globalThis' },
      outdir: 'bundles',
      write: false,
      logLevel: 'error',
    });
    return new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  }

  return {
    name: 'prebundle',
    resolveImport: ({ source }) => (specifiers.includes(source) ? base + fileName(source) : undefined),
    async serve({ path }) {
      if (!path.startsWith(base)) return undefined;
      bundles ??= bundle();
      const body = (await bundles).get(path.slice(base.length));
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
