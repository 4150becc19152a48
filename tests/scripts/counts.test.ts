import { expect, test } from "vitest";
import { countOf, fromPlaywright, fromVitest } from "../../scripts/test/counts.mjs";

test("a stage that says it is well is believed", () => {
  const count = { passed: 3, failed: 0, skipped: 1 };
  expect(countOf(count, 0)).toEqual(count);
});

test("a stage without a report, without a test or with a crash has failed", () => {
  expect(countOf(null, 0).failed).toBe(1);
  expect(countOf(null, 1).failed).toBe(1);
  expect(countOf({ passed: 0, failed: 0, skipped: 4 }, 0).failed).toBe(1);
  expect(countOf({ passed: 9, failed: 0, skipped: 0 }, 1).failed).toBe(1);
});

test("failures are counted once", () => {
  expect(countOf({ passed: 9, failed: 2, skipped: 0 }, 1).failed).toBe(2);
});

test("a file that breaks before its first test counts as a failure", () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 0,
    testResults: [
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{ status: "passed" }] },
    ],
  };
  expect(fromVitest(report)).toEqual({ passed: 2, failed: 2, skipped: 1 });
});

test("a browser test that passed at the second try has failed", () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 };
  expect(fromPlaywright({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 });
});
