// npm run test:wordpress: the plugin in a real WordPress, with a browser. Takes some minutes.
//   node tools/wordpress/test.mjs [arguments of mocha]
import { isBuilt } from '../freshness.mjs';
import { ensureBrowser } from '../browser.mjs';
import { bin, node } from '../run.mjs';
import { missingPackages } from './debian.mjs';
import { makePackage } from './package.mjs';

const missing = missingPackages();
if (missing.length > 0) {
  console.error(`Not run: this test needs Debian's WordPress; apt-get install ${missing.join(' ')}`);
  process.exit(2);
}
if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) process.exit(1);
makePackage();
const tests = ['--timeout', '240000', 'test/wordpress/**/*.test.ts', ...process.argv.slice(2)];
process.exitCode = await node([bin('mocha'), ...tests], { CHROME_PATH: ensureBrowser() });
