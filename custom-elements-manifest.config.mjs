import { onlyPublic, packedPaths, sources, wholeLines, wholeTypes } from './tools/public-manifest.mjs';

export default {
  globs: sources,
  outdir: 'dist',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [onlyPublic, wholeTypes, wholeLines, packedPaths],
};
