import { defineConfig, type Plugin } from 'vite';

/**
 * Writes every character beyond ASCII as `\uXXXX`, so that the file reads the same in a page of any charset.
 *
 * The minifier escapes strings at most, not template literals, which hold most of our Japanese.
 */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        if (/(?<!\\)(?:\\\\)*\\[\u0080-\uffff]/.test(chunk.code))
          this.error('A backslash before a non-ASCII character would swallow the backslash of its escape.');
        if (/String\.raw`[^`]*[\u0080-\uffff]/.test(chunk.code))
          this.error('String.raw would show the escape of a non-ASCII character instead of the character.');
        chunk.code = chunk.code.replace(
          /[\u0080-\uffff]/g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        );
      }
    },
  };
}

// For <script type="module" src>: everything inside one minified module.
export default defineConfig({
  publicDir: false,
  // A library build leaves this to the consumer's bundler; a script tag has none.
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [asciiOnly()],
  build: {
    target: 'es2022',
    outDir: 'dist/cdn',
    sourcemap: true,
    lib: { entry: 'src/define.ts', formats: ['es'], fileName: () => 'keikaku.js' },
    rolldownOptions: { output: { codeSplitting: false, minify: true } },
  },
});
