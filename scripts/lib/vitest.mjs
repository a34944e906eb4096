/** Runs one part of the tests and counts what it did. */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pulumiEnvironment } from "./environment.mjs";
import { memory, nodeModules, pinnedNode, root } from "./paths.mjs";
import { passThrough } from "./processes.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * Runs vitest on one project of vitest.config.mts, with its report on standard output.
 * @param {string} part
 * @param {string[]} args more arguments for vitest, such as files
 * @returns {Promise<Counts>}
 */
export async function runTests(part, args) {
  const report = join(memory, `tests-${part}.json`);
  mkdirSync(memory, { recursive: true });
  rmSync(report, { force: true });
  const vitest = [join(nodeModules, "vitest", "vitest.mjs"), "run", "--project", part];
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // A choice of files may leave a part with none; without a choice, none at all is a failure.
  const chosen = args.length > 0 ? ["--passWithNoTests", ...args] : [];
  const options = { cwd: root, env: pulumiEnvironment() };
  const code = await passThrough(pinnedNode, [...vitest, ...reporters, ...chosen], options);
  return countTests(code, readReport(report));
}

/**
 * @typedef {object} Report vitest's JSON report, as far as it is read here
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each file
 */

/**
 * The counts of a run. A file that fails before its first test, and a run that fails without a failed test (an error
 * nobody caught, no tests at all, no report), count as one failure each.
 * @param {number} code vitest's exit code
 * @param {Report | undefined} report
 * @returns {Counts}
 */
export function countTests(code, report) {
  const brokenFiles = report?.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = (report?.numFailedTests ?? 0) + (brokenFiles?.length ?? 0);
  return {
    passed: report?.numPassedTests ?? 0,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  };
}

/** @param {string} file @returns {Report | undefined} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

/** @param {Counts[]} all @returns {Counts} */
export function sum(all) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of all) {
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
  }
  return total;
}

/**
 * Whether the tests that were chosen are none, in any part.
 * @param {Counts} counts
 * @param {string[]} args what was chosen
 */
export function foundNone(counts, args) {
  // What a pattern of titles leaves out is counted as skipped.
  const byTitle = args.some((arg) => /^(-t|--testNamePattern|--test-name-pattern)(=|$)/.test(arg));
  const found = counts.passed + counts.failed + (byTitle ? 0 : counts.skipped);
  return args.length > 0 && found === 0;
}

/** The closing line of a test run. @param {Counts} counts */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
