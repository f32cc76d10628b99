/** One plain closing line, 'N passed, N failed, N skipped', so that any log reader can count the run. */

import {relative} from 'node:path';

/** What all parts of a run came to. */
export const total = {passed: 0, failed: 0, skipped: 0};

/** What failed, to be said once more at the end: whoever reads a long log reads its last page. */
export const failures = [];

const first = (text, length = 600) =>
  String(text ?? '')
    .trim()
    .slice(0, length);

export const closingLine = ({passed, failed, skipped}) => `${passed} passed, ${failed} failed, ${skipped} skipped`;

const count = (suite, sum, where) => {
  for (const test of suite?.tests ?? []) {
    const outcome = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
    sum[outcome]++;
    if (outcome === 'failed') failures.push(`${where} › ${test.name}\n${first(test.error?.message)}`);
  }
  for (const part of suite?.suites ?? []) count(part, sum, `${where} › ${part.name}`);
};

/** Counts a run of @web/test-runner; prints the line itself unless more parts follow. */
export const plainSummary = ({isLast = true} = {}) => ({
  onTestRunFinished({sessions}) {
    const sum = {passed: 0, failed: 0, skipped: 0};
    for (const session of sessions) {
      const before = sum.failed;
      const where = `${session.browser.name} ${relative(process.cwd(), session.testFile ?? '')}`;
      count(session.testResults, sum, where);
      // A file that could not be loaded is a failure, not silence.
      if (!session.passed && sum.failed === before) {
        sum.failed++;
        failures.push(`${where}\n${first(session.errors?.map(({message}) => message).join('\n'))}`);
      }
    }
    for (const key in sum) total[key] += sum[key];
    // The progress display may not have ended its line.
    if (isLast) console.log(`\n${closingLine(sum)}`);
  },
});
