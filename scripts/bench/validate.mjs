/** Check, diff and plan of the Windows Sandbox document, over a plain deep comparison of it. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import jsonPatch from "fast-json-patch";
import { root } from "../lib/paths.mjs";
import { inTurn, resultOf } from "./lib/pairs.mjs";

export const goal = 3;

/** Enough for some tenths of a second on both sides; a run of fewer calls would measure the compiler and the collector. */
const rounds = 10_000;

/** @param {{ log: (text: string) => void }} options */
export async function run({ log }) {
  const require = createRequire(join(root, "package.json"));
  const { validateDocument } = require("./dist/schema/validate.js");
  const { planUpdate } = require("./dist/provider/plan/planUpdate.js");
  const [before, after] = documents();
  const system = (/** @type {unknown} */ document) => ({ document, desiredState: "Running", access: "auto" });

  const ours = () =>
    timed(() => {
      // As the provider does it: a check says errors only, and the plan holds the differences.
      if (validateDocument(after, { say: "errors" }).length > 0)
        throw new Error("The document of the example is not valid.");
      const plan = planUpdate(system(before), system(after), { state: "Running" });
      if (plan.changes.length !== 1) throw new Error("The documents differ in one place.");
      if (plan.class !== "live") throw new Error("The change is a live one.");
    });
  const theirs = () =>
    timed(() => {
      if (jsonPatch.compare(before, after).length !== 1) throw new Error("The documents differ in one place.");
    });
  await ours();
  await theirs();
  const pairs = await inTurn({ what: "validate", log, ours, theirs });
  return resultOf("validate", pairs, { ours: "validateDiffPlanMs", theirs: "compareMs" });
}

/** The document of the example, and one with more memory. */
function documents() {
  const text = readFileSync(join(root, "examples", "sandbox", "documents", "sandbox.json"), "utf8");
  const after = JSON.parse(text);
  after.VirtualMachine.ComputeTopology.Memory.SizeInMB += 1024;
  return [JSON.parse(text), after];
}

/** @param {() => void} work @returns {Promise<number>} milliseconds for all rounds */
async function timed(work) {
  const startedMs = performance.now();
  for (let round = 0; round < rounds; round++) work();
  return performance.now() - startedMs;
}
