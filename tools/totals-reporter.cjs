// Mocha's usual report, and the totals as JSON in the file that TOTALS_FILE names, for tools/test.mjs: with what failed,
// each as its title and its reason.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class TotalsReporter extends reporters.Spec {
  done(failed, exit) {
    const { passes: passed, pending: skipped } = this.stats;
    const failures = this.failures.map((test) => [test.fullTitle(), test.err?.message]);
    const file = process.env.TOTALS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed, skipped, failures }));
    exit?.(failed);
  }
};
