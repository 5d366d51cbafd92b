// npm test: brings what is missing, runs every kind of test, and counts.
//   node tools/test.mjs [--only pure|browser|doors]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.mjs';
import { isBuilt } from './freshness.mjs';
import { pureRooms } from './rooms.mjs';
import { bin, node } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const forbidOnly = process.env.CI ? ['--forbid-only'] : [];

// A view is pure too, although it lives with its element.
const pure = [
  `test/{${[...pureRooms, 'cli', 'seeds'].join(',')}}/**/*.test.ts`,
  'test/elements/**/*.view.test.ts',
];

const runners = {
  pure: (env) => node([bin('mocha'), ...forbidOnly, ...pure], env),
  browser: (env) => node([bin('@web/test-runner', 'wtr')], { ...env, CHROME_PATH: ensureBrowser() }),
  doors: async (env) => {
    if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) return 1;
    return node([bin('mocha'), ...forbidOnly, 'test/doors/**/*.test.ts'], {
      ...env,
      CHROME_PATH: ensureBrowser(),
    });
  },
};

if (only !== undefined && !(only in runners)) {
  console.error(`--only takes one of ${Object.keys(runners).join(', ')}, not "${only}".`);
  process.exit(2);
}

/** Runs one kind of test; a run without a single test, or one that breaks off, counts as a failure. */
async function count(kind) {
  const file = join(folder, `${kind}.json`);
  console.log(`\n== ${kind} ==`);
  try {
    const code = await runners[kind]({ TOTALS_FILE: file });
    const totals = JSON.parse(readFileSync(file, 'utf8'));
    if (totals.passed + totals.failed === 0) throw new Error('not one test ran');
    if (code !== 0 && totals.failed === 0) throw new Error(`the runner ended with code ${code}`);
    return totals;
  } catch (reason) {
    console.error(`${kind}: ${reason.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

ensureDependencies();
const folder = mkdtempSync(join(tmpdir(), 'keikaku-test-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const kind of only ? [only] : Object.keys(runners)) {
  const totals = await count(kind);
  for (const key of Object.keys(sum)) sum[key] += totals[key];
}
rmSync(folder, { recursive: true });

if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
