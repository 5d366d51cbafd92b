// npm test: brings what is missing, runs every kind of test, and counts.
//   [ENGINES=all|chromium,firefox,webkit] node tools/test.mjs [--only pure|browser|doors]
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { enginesAskedFor } from './engines.mjs';
import { isBuilt } from './freshness.mjs';
import { pureRooms } from './rooms.mjs';
import { bin, node, root } from './run.mjs';
import { ensureDependencies } from './setup.mjs';

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const forbidOnly = process.env.CI ? ['--forbid-only'] : [];

// A view is pure too, although it lives with its element.
const pure = [
  `test/{${[...pureRooms, 'cli', 'seeds'].join(',')}}/**/*.test.ts`,
  'test/elements/**/*.view.test.ts',
];

// Only the hostile pages are opened in every engine; what else opens pages opens them in Chromium.
const doors = readdirSync(`${root}test/doors`)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/doors/${name}`);
const inChromium = doors.filter((file) => readFileSync(root + file, 'utf8').includes("'puppeteer-core'"));

const kinds = {
  pure: () => ({ pure: (env) => node([bin('mocha'), ...forbidOnly, ...pure], env) }),
  browser: () =>
    Object.fromEntries(
      askedFor().map((engine) => [
        `browser-${engine}`,
        (env) => node([bin('@web/test-runner', 'wtr')], { ...env, ENGINES: engine }),
      ]),
    ),
  doors: () => ({ doors: (env) => runDoors(env) }),
};

let asked;
function askedFor() {
  asked ??= enginesAskedFor();
  return asked;
}

async function runDoors(env) {
  if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) return 1;
  const hasChromium = askedFor().includes('chromium');
  if (!hasChromium) console.log(`Left out without Chromium: ${inChromium.join(', ')}`);
  const files = hasChromium ? doors : doors.filter((file) => !inChromium.includes(file));
  return node([bin('mocha'), ...forbidOnly, ...files], { ...env, ENGINES: askedFor().join(',') });
}

if (only !== undefined && !(only in kinds)) {
  console.error(`--only takes one of ${Object.keys(kinds).join(', ')}, not "${only}".`);
  process.exit(2);
}

/** The runs of one kind by their names; one that breaks off where there is no engine to run in. */
function runsOf(kind) {
  try {
    return Object.entries(kinds[kind]());
  } catch (reason) {
    return [[kind, () => Promise.reject(reason)]];
  }
}

/** One run; one without a single test, or one that breaks off, counts as a failure. */
async function count(name, run) {
  const file = join(folder, `${name}.json`);
  console.log(`\n== ${name} ==`);
  const began = Date.now();
  try {
    const code = await run({ TOTALS_FILE: file });
    const totals = JSON.parse(readFileSync(file, 'utf8'));
    if (totals.passed + totals.failed === 0) throw new Error('not one test ran');
    if (code !== 0 && totals.failed === 0) throw new Error(`the runner ended with code ${code}`);
    return totals;
  } catch (reason) {
    console.error(`${name}: ${reason.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  }
}

ensureDependencies();
const folder = mkdtempSync(join(tmpdir(), 'keikaku-test-'));
const sum = { passed: 0, failed: 0, skipped: 0 };
for (const kind of only ? [only] : Object.keys(kinds))
  for (const [name, run] of runsOf(kind)) {
    const totals = await count(name, run);
    for (const key of Object.keys(sum)) sum[key] += totals[key];
  }
rmSync(folder, { recursive: true });

if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 ? 1 : 0;
