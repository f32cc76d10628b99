/** One plain closing line, 'N passed, N failed, N skipped', so that any log reader can count the run. */

/** What all parts of a run came to. */
export const total = {passed: 0, failed: 0, skipped: 0};

export const closingLine = ({passed, failed, skipped}) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const count = (suite, sum) => {
  for (const test of suite?.tests ?? []) sum[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const part of suite?.suites ?? []) count(part, sum);
};

/** Counts a run of @web/test-runner; prints the line itself unless more parts follow. */
export const plainSummary = ({isLast = true} = {}) => ({
  onTestRunFinished({sessions}) {
    const sum = {passed: 0, failed: 0, skipped: 0};
    for (const session of sessions) {
      const before = sum.failed;
      count(session.testResults, sum);
      // A file that could not be loaded is a failure, not silence.
      if (!session.passed && sum.failed === before) sum.failed++;
    }
    for (const key in sum) total[key] += sum[key];
    // The progress display may not have ended its line.
    if (isLast) console.log(`\n${closingLine(sum)}`);
  },
});
