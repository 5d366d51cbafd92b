/**
 * Makes every test file import the setup file before anything else.
 *
 * It cannot stand in the page itself, where Mocha's hooks do not exist before the test file loads.
 */
export const setupImport = (setup) => ({
  name: 'setup-import',
  transform({ path, body }) {
    // On the first line, so that line numbers in error messages stay right.
    if (path.startsWith('/test/') && path.endsWith('.test.ts')) return `import '${setup}'; ${body}`;
    return undefined;
  },
});
