/** What `npm run check` looks at. Each check is one command that fails when something is wrong. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { duration } from "./messages.mjs";
import { memory, nodeModules, pinnedNode, root } from "./paths.mjs";
import { capture } from "./processes.mjs";

/** @typedef {{ name: string, args: string[], fix: string }} Check */

/** The compiler's notes of its last look at everything: they make the next look faster. */
const typeNotes = join(memory, "types.tsbuildinfo");

/** @type {Check[]} */
export const checks = [
  {
    name: "types",
    args: [join("typescript", "bin", "tsc"), "--noEmit", "-p", ".", "--incremental", "--tsBuildInfoFile", typeNotes],
    fix: "see the compiler's words above",
  },
  {
    name: "lint and format",
    args: [join("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"],
    fix: "npx biome check --write",
  },
  {
    name: "generated files",
    args: [join("..", "scripts", "generate.mjs"), "--check"],
    fix: "npm run generate",
  },
];

/** @type {Check} */
export const importRules = {
  name: "import rules",
  args: [join("vitest", "vitest.mjs"), "run", "--project", "unit", join("tests", "tidy.test.ts")],
  fix: "see the failed tests above",
};

/**
 * Runs checks one after the other, all of them even when one fails: a line for each, and its output when it fails.
 * @param {Check[]} chosen
 * @returns {Promise<import("./vitest.mjs").Counts>}
 */
export async function runChecks(chosen) {
  mkdirSync(memory, { recursive: true });
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, args, fix } of chosen) {
    const startedMs = performance.now();
    const [script = "", ...rest] = args;
    const { code, output } = await capture(pinnedNode, [join(nodeModules, script), ...rest], { cwd: root });
    const took = duration(performance.now() - startedMs);
    if (code === 0) counts.passed += 1;
    else counts.failed += 1;
    process.stdout.write(code === 0 ? `ok      ${name} (${took})\n` : `${output}failed  ${name} (${took}): ${fix}\n`);
  }
  return counts;
}
