import { writeFileSync } from 'node:fs';

const tests = (suite) => [...(suite?.tests ?? []), ...(suite?.suites ?? []).flatMap(tests)];

/** Whether the browser itself went away, which says nothing of the tests. */
const isBrokenOff = ({ errors }) => errors.some(({ message }) => message.includes('browser disconnected'));

/**
 * Prints the totals, and writes them as JSON into the file that TOTALS_FILE names, for tools/test.mjs: with the paths of
 * the files that were broken off, which are not among the failed ones.
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
    ).length;
    const failed = all.length - passed - skipped + broken;
    console.log(`${passed} passed, ${failed} failed in ${sessions.length} files`);
    for (const name of brokenOff) console.log(`  broken off: ${name}`);
    for (const { name } of all.filter((test) => test.skipped)) console.log(`  skipped: ${name}`);
    const file = process.env.TOTALS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped, brokenOff }));
  },
});
