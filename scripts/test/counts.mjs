/**
 * How many tests of a stage passed, failed and were skipped: `{ passed, failed, skipped }`.
 * A failure that the report does not hold (a crash, a file that could not be read) counts as one,
 * and so does a stage that ran no test.
 */
export function countOf(report, code) {
  const count = report ?? { passed: 0, failed: 0, skipped: 0 };
  const unseen = count.failed === 0 && (code !== 0 || count.passed === 0);
  return unseen ? { ...count, failed: 1 } : count;
}

/** Reads what Vitest's json reporter wrote. */
export function fromVitest(report) {
  // A file that fails before its first test has no failed test.
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(isFailed),
  ).length;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function isFailed(assertion) {
  return assertion.status === "failed";
}

/** Reads what Playwright's json reporter wrote. */
export function fromPlaywright(report) {
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}
