/**
 * `npm test`: the checks, then every part of the tests that this machine can run. `npm run test:PART` runs one part.
 * The last line says, alone, how many passed and failed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checks, runChecks } from "./lib/checks.mjs";
import { runMain, say } from "./lib/messages.mjs";
import { memory, root } from "./lib/paths.mjs";
import { closingLine, foundNone, runTests, sum } from "./lib/vitest.mjs";

/** Where the native tests leave one line for each proof that they ran. */
const proofs = join(memory, "proofs");
const parts = ["unit", "contract", "engine", "native"];

await runMain(async () => {
  const [first = "", ...others] = process.argv.slice(2);
  const onePart = parts.includes(first);
  const vitestArguments = onePart ? others : process.argv.slice(2);
  const counts = [];
  // The import rules, the last of the checks, are a test of the unit part.
  if (!onePart && vitestArguments.length === 0) counts.push(await runChecks(checks));
  rmSync(proofs, { recursive: true, force: true });
  mkdirSync(proofs, { recursive: true });
  process.env.PULUMI_HCS_PROOFS = proofs;
  const everyPart = parts.filter((part) => part !== "native" || hasNativeTests());
  for (const part of onePart ? [first] : everyPart) counts.push(await runPart(part, vitestArguments));

  for (const name of readdirSync(proofs).sort()) process.stdout.write(`${readFileSync(join(proofs, name), "utf8")}\n`);
  const total = sum(counts);
  if (foundNone(total, vitestArguments)) {
    const chosen = vitestArguments.join(" ");
    say(`No test was found for: ${chosen}. Name a part of the path of a test file, or -t and words of a title.`);
    // Who reads only the closing line must not take it for a run without a fault.
    total.failed += 1;
  }
  process.stdout.write(`${closingLine(total)}\n`);
  return total.failed > 0 ? 1 : 0;
});

/** @param {string} part @param {string[]} args */
async function runPart(part, args) {
  if (part === "native" && !hasNativeTests()) {
    process.stdout.write("native: skipped, because there is no folder tests/native.\n");
    return { passed: 0, failed: 0, skipped: 1 };
  }
  return await runTests(part, args);
}

function hasNativeTests() {
  return existsSync(join(root, "tests", "native"));
}
