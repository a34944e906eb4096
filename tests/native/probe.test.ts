/** Callbacks, structures, states and access lists over the probe library, and that the probe watches its callers. */
import { afterAll, describe, test } from "vitest";
import { behaviours, tryBehaviour } from "./support/behaviours.js";
import { openContext } from "./support/localContext.js";
import { probeForThisMachine } from "./support/proofs.js";

const files = probeForThisMachine("the native calls over the probe library");
const opened = files === undefined ? undefined : openContext(files);

describe.skipIf(opened === undefined)("the native calls over the probe library", () => {
  test.each(behaviours)("$title", async (behaviour) => {
    if (opened !== undefined) await tryBehaviour(opened.context, behaviour);
  });

  afterAll(() => opened?.close());
});
