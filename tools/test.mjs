// npm test: brings what is missing, runs every kind of test, and counts.
//   [ENGINES=all|chromium,firefox,webkit] node tools/test.mjs [--only pure|browser|doors]
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

/** The doors' tests by what they need: an engine of any kind, Chromium, or none. */
const doors = readdirSync(`${root}test/doors`)
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/doors/${name}`);
const needs = (file, module) => readFileSync(root + file, 'utf8').includes(`'${module}'`);
const inEach = doors.filter((file) => needs(file, './drivers.js'));
const inChromium = doors.filter((file) => needs(file, 'puppeteer-core'));
const inNone = doors.filter((file) => ![...inEach, ...inChromium].includes(file));

/** The runs of each kind by their names, in stages; those of one stage run at the same time. */
const kinds = {
  pure: () => [{ pure: (env, more) => node([bin('mocha'), ...forbidOnly, ...pure], env, more) }],
  browser: () =>
    stagesOf('browser', (engine) => (env, more, files) => {
      const some = files.length > 0 ? ['--files', ...files] : [];
      return node([bin('@web/test-runner', 'wtr'), ...some], { ...env, ENGINES: engine }, more);
    }),
  async doors() {
    if (!isBuilt() && (await node(['tools/build.mjs'])) !== 0) throw new Error('the build failed');
    const [first] = askedFor();
    if (first !== 'chromium') console.log(`Left out without Chromium: ${inChromium.join(', ')}`);
    return stagesOf('doors', (engine) => (env, more) => {
      const files = [
        ...inEach,
        ...(engine === first ? inNone : []),
        ...(engine === 'chromium' ? inChromium : []),
      ];
      return node([bin('mocha'), ...forbidOnly, ...files], { ...env, ENGINES: engine }, more);
    });
  },
};

/** Chromium has the machine to itself; the others, which open one page after the other, share it. */
function stagesOf(kind, runIn) {
  const stage = (engines) =>
    Object.fromEntries(engines.map((engine) => [`${kind}-${engine}`, runIn(engine)]));
  const others = askedFor().filter((engine) => engine !== 'chromium');
  return [
    ...(askedFor().includes('chromium') ? [stage(['chromium'])] : []),
    ...(others[0] ? [stage(others)] : []),
  ];
}

let asked;
/** The engines asked for, Chromium first. */
function askedFor() {
  asked ??= enginesAskedFor().sort((a, b) => Number(b === 'chromium') - Number(a === 'chromium'));
  return asked;
}

if (only !== undefined && !(only in kinds)) {
  console.error(`--only takes one of ${Object.keys(kinds).join(', ')}, not "${only}".`);
  process.exit(2);
}

/** The stages of one kind; a run that breaks off where there is no engine to run in, or nothing to run. */
async function stages(kind) {
  try {
    return await kinds[kind]();
  } catch (reason) {
    return [{ [kind]: () => Promise.reject(reason) }];
  }
}

/** Milliseconds after which a run hangs: an engine that a page stops answers its driver no more. */
const LIMIT = 30 * 60_000;

/** Characters of a reason, or of what a run that broke off said last, that stand in the list at the end. */
const LAST_WORDS = 2_000;

/**
 * One run; one without a single test, or one that breaks off, counts as a failure.
 *
 * Files in which the browser itself went away run once more.
 *
 * @param isAlone whether it prints as it goes; else all at its end.
 * @returns how many passed, were skipped, and what failed: each as its title and its reason.
 */
async function count(name, run, isAlone) {
  const texts = [];
  if (isAlone) console.log(`\n== ${name} ==`);
  const hear = (text) => {
    texts.push(text);
    if (isAlone) process.stdout.write(text);
  };
  // Only one that a person watches keeps its colours and its progress.
  const heard = isAlone && process.stdout.isTTY ? undefined : hear;
  const began = Date.now();
  const sum = { passed: 0, skipped: 0, failures: [] };
  /** Adds up one turn; answers the files that were broken off. */
  const turn = async (files) => {
    const file = join(folder, `${name}.json`);
    rmSync(file, { force: true });
    const code = await run({ TOTALS_FILE: file }, { heard, limit: LIMIT }, files);
    if (!existsSync(file)) throw new Error(`the runner ended with code ${code} before it counted`);
    const { passed, failed, skipped, failures, brokenOff = [] } = JSON.parse(readFileSync(file, 'utf8'));
    sum.passed += passed;
    sum.skipped += skipped;
    sum.failures.push(...failures);
    if (passed + failed + brokenOff.length === 0) throw new Error('not one test ran');
    if (code !== 0 && failed + brokenOff.length === 0) throw new Error(`the runner ended with code ${code}`);
    return brokenOff;
  };
  try {
    const brokenOff = await turn([]);
    const again = brokenOff.length > 0 ? await turn(brokenOff) : [];
    sum.failures.push(...again.map((file) => [file, 'the browser went away, twice']));
  } catch (reason) {
    sum.failures.push([reason.message, texts.join('').slice(-LAST_WORDS)]);
  }
  if (!isAlone) console.log(`\n== ${name} ==\n${texts.join('')}`);
  console.log(`${name}: ${Math.round((Date.now() - began) / 1000)} s`);
  return sum;
}

/** A reason as it stands in the list at the end, which is mostly all that one sees of a long log. */
const shortened = (text = '') => text.trim().slice(0, LAST_WORDS).replaceAll('\n', '\n    ');

ensureDependencies();
const folder = mkdtempSync(join(tmpdir(), 'keikaku-test-'));
const sum = { passed: 0, skipped: 0, failures: [] };
for (const kind of only ? [only] : Object.keys(kinds))
  for (const stage of await stages(kind)) {
    const runs = Object.entries(stage);
    const all = await Promise.all(runs.map(([name, run]) => count(name, run, runs.length === 1)));
    for (const [at, { passed, skipped, failures }] of all.entries()) {
      sum.passed += passed;
      sum.skipped += skipped;
      sum.failures.push(...failures.map(([title, why]) => `${runs[at][0]}: ${title}\n    ${shortened(why)}`));
    }
  }
rmSync(folder, { recursive: true });

if (sum.skipped > 0) console.log(`${sum.skipped} skipped`);
for (const failure of sum.failures) console.log(`\n  failed  ${failure}`);
console.log(`\n${sum.passed} passed, ${sum.failures.length} failed`);
process.exitCode = sum.failures.length > 0 ? 1 : 0;
