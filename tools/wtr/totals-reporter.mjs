import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';

/** The tests of a suite and of those in it, each with the titles on the way to it. */
const tests = (suite, above = '') => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, title: `${above}${test.name}` })),
  ...(suite?.suites ?? []).flatMap((inner) => tests(inner, `${above}${inner.name} `)),
];

/** What the runner says where the browser itself went away, or never came, which says nothing of the tests. */
const GONE =
  /browser disconnected|tests did not start|browser was unable to create and start|Failed to launch|WebDriverError/;

const isBrokenOff = ({ errors }) => errors.some(({ message }) => GONE.test(message));

const nameOf = (file) => relative(process.cwd(), file);

/**
 * Prints the totals, and writes them as JSON into the file that TOTALS_FILE names, for tools/test.mjs: with what failed,
 * each as its title and its reason, and the paths of the files that were broken off, which are not among the failed ones.
 */
export const totalsReporter = () => ({
  stop({ sessions: asked }) {
    const brokenOff = asked.filter(isBrokenOff).map(({ testFile }) => testFile);
    const sessions = asked.filter((session) => !isBrokenOff(session));
    const all = sessions.flatMap((session) => tests(session.testResults));
    const skipped = all.filter((test) => test.skipped).length;
    const passed = all.filter((test) => test.passed && !test.skipped).length;
    // A file that does not load, or an error outside of any test, counts as one failure.
    const broken = sessions.filter(
      (session) => !session.passed && tests(session.testResults).every((test) => test.passed || test.skipped),
    );
    // One that was emptied by mistake would pass for ever.
    const empty = sessions.filter((session) => session.passed && tests(session.testResults).length === 0);
    const failures = [
      ...sessions.flatMap(({ testResults, errors }) =>
        tests(testResults)
          .filter((test) => !test.passed && !test.skipped)
          // One that did not run, since what goes before it failed, has no reason of its own.
          .map(({ title, error }) => [title, error?.message ?? errors[0]?.message]),
      ),
      ...broken.map(({ testFile, errors }) => [nameOf(testFile), errors[0]?.message]),
      ...empty.map(({ testFile }) => [nameOf(testFile), 'It has no test.']),
    ];
    const failed = failures.length;
    console.log(`${passed} passed, ${failed} failed in ${sessions.length} files`);
    for (const name of brokenOff) console.log(`  broken off: ${name}`);
    for (const { name } of all.filter((test) => test.skipped)) console.log(`  skipped: ${name}`);
    const file = process.env.TOTALS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped, failures, brokenOff }));
  },
});
