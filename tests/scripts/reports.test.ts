/** What the scripts conclude from a run of the tests or of a benchmark. */
import { expect, test } from "vitest";
import { missedGoals, table } from "../../scripts/lib/benchReport.mjs";
import { closingLine, countTests, foundNone, sum } from "../../scripts/lib/vitest.mjs";

const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };

test("the closing line sums all parts and names skipped tests only when there are any", () => {
  const parts = [
    { passed: 3, failed: 0, skipped: 0 },
    { passed: 4, failed: 1, skipped: 0 },
  ];
  expect(closingLine(sum(parts))).toBe("7 passed, 1 failed");
  expect(closingLine({ passed: 7, failed: 0, skipped: 2 })).toBe("7 passed, 0 failed, 2 skipped");
});

test("a test file that breaks before its first test is a failure", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{}, {}, {}] },
  ];
  expect(countTests(1, { ...counts, testResults })).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

test("a run that fails without a failed test is a failure", () => {
  expect(countTests(1, { ...counts, testResults: [] })).toEqual({ passed: 3, failed: 1, skipped: 0 });
  expect(countTests(137, undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a choice that finds no test in any part is a failure, and one that finds some is not", () => {
  const none = { passed: 0, failed: 0, skipped: 0 };
  const leftOut = { ...none, skipped: 40 };
  expect(foundNone(none, ["nosuchfile"])).toBe(true);
  expect(foundNone(leftOut, ["-t", "no such title"])).toBe(true);
  expect(foundNone(leftOut, ["tests/windows"])).toBe(false);
  expect(foundNone({ ...leftOut, passed: 1 }, ["-t", "a title"])).toBe(false);
  expect(foundNone(none, [])).toBe(false);
});

test("a benchmark misses its goal when its ratio or a part with a goal is too great, or not a number", () => {
  const result = { name: "ffi", runs: 9, ratio: 1.2, parts: { overhead: 120, times: [1, 2] } };
  expect(missedGoals(result, 1.5)).toEqual([]);
  expect(missedGoals(result, { ratio: 1.1, parts: { overhead: 100, absent: 1 } })).toEqual([
    "Benchmark ffi missed its goal: the ratio is 1.200, not <= 1.1.",
    "Benchmark ffi missed its goal: overhead is 120, not <= 100.",
    "Benchmark ffi missed its goal: absent is undefined, not <= 1.",
  ]);
  expect(table(result, { ratio: 1.5, parts: { overhead: 100 } }).split("\n")).toEqual([
    "ffi (9 runs)",
    expect.stringMatching(/^ {2}ratio +1\.200 {3}goal <= 1\.5$/),
    expect.stringMatching(/^ {2}overhead +120 {3}goal <= 100$/),
    expect.stringMatching(/^ {2}times +\[1,2\]$/),
    "",
  ]);
});
