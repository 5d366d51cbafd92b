// Mocha's usual report, and the totals as JSON in the file that TOTALS_FILE names, for tools/test.mjs.
const { writeFileSync } = require('node:fs');
const { reporters } = require('mocha');

module.exports = class TotalsReporter extends reporters.Spec {
  done(failures, exit) {
    const { passes: passed, pending: skipped } = this.stats;
    const file = process.env.TOTALS_FILE;
    if (file) writeFileSync(file, JSON.stringify({ passed, failed: failures, skipped }));
    exit?.(failures);
  }
};
