/** Proof 2: every function of the lists is called through the driver, against the probe library of this machine. */
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { hcsFunctions } from "../../provider/hcs/functions.js";
import { documentedErrors, listedFunctions } from "./support/documentedErrors.js";
import { openContext } from "./support/localContext.js";
import { probeForThisMachine, tellProof } from "./support/proofs.js";
import { functionCases, tryFunction } from "./support/tryFunction.js";

const repository = join(__dirname, "../..");
const listed = listedFunctions(repository);
const errorsOf = documentedErrors(repository);
const files = probeForThisMachine("proof 2 (probe)");

test("every function of the lists has a case", () => {
  expect(Object.keys(functionCases).toSorted()).toEqual(hcsFunctions);
  expect(listed.map(({ name }) => name).toSorted()).toEqual(hcsFunctions);
});

describe.skipIf(files === undefined)("functions of the API lists, called through the driver", () => {
  const opened = files === undefined ? undefined : openContext(files);
  const tried = new Set<string>();
  let checks = 0;

  test.each(listed)(
    "$name takes every text, answers every documented error, and leaves nothing open",
    async (facts) => {
      if (opened === undefined) return;
      const { context } = opened;
      const called = context.probe.counters().calls[facts.name] ?? 0;
      checks += await tryFunction(context, facts, errorsOf(facts));
      // Counted by the library itself.
      expect(context.probe.counters().calls[facts.name]).toBeGreaterThan(called);
      tried.add(facts.name);
    },
  );

  afterAll(() => {
    opened?.close();
    console.log(`${checks} calls checked`);
    tellProof(2, `(probe): ${tried.size} of ${listed.length} functions`);
  });
});
