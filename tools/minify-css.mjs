// Minifies the css`…` templates of the source on their way into the bundle.
import { transformSync } from 'esbuild';
import { readFileSync } from 'node:fs';

const TEMPLATE = /\bcss`([^`$]*)`/g;

/**
 * The code with its css templates minified; those with a placeholder stay as they are. What follows keeps its lines, so
 * that source maps hold.
 *
 * @param {string} code
 * @returns {string}
 */
export const minifyCss = (code) =>
  code.replace(TEMPLATE, (_, css) => {
    const { code: small } = transformSync(css.replaceAll('\\\\', '\\'), {
      loader: 'css',
      minify: true,
      charset: 'ascii',
      legalComments: 'none',
    });
    const lines = css.replace(/[^\n]/g, '');
    return `css\`${small.trim().replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\`${lines}`;
  });

/** A plugin for esbuild. */
export const esbuildCss = {
  name: 'minify-css',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: minifyCss(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
