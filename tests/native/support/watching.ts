/** The probe watches its callers: what no correct one does is counted, and so the tests that count nothing prove something. */
import assert from "node:assert/strict";
import { loadKoffi } from "../../../provider/host/native/koffi.js";
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import type { Behaviour } from "./behaviour.js";
import { type Context, given, machine, withOperation, withSystem } from "./context.js";
import { leftOvers } from "./probe.js";

/** Does something wrong, and expects the probe to say so. */
function wrong(title: string, expected: RegExp, work: (context: Context) => Promise<void>): Behaviour {
  return {
    title,
    async run(context) {
      await work(context);
      const found = leftOvers(context.probe.counters());
      assert.equal(found.length, 1, found.join("; "));
      assert.match(found[0] ?? "", expected);
      context.reset();
    },
  };
}

/** An operation that is closed. */
async function closedOperation(context: Context): Promise<RawHandle<"HCS_OPERATION">> {
  return await withOperation(context, async (operation) => operation);
}

/** What is tried. */
export const watching: readonly Behaviour[] = [
  {
    title: "a text that nobody releases is counted until LocalFree has it",
    async run({ probe, libraries: { kernel32 } }) {
      // Not through the driver, which would release it.
      const raw = loadKoffi()
        .load(probe.file)
        .func("int32_t HcsGetServiceProperties(void *query, _Out_ void **result)");
      const [first, second]: [Out<bigint | null>, Out<bigint | null>] = [[null], [null]];
      assert.equal(raw(null, first), 0);
      assert.equal(raw(null, second), 0);
      assert.equal(probe.counters().unreleasedStrings, 2);
      kernel32.LocalFree(given(first));
      assert.equal(probe.counters().unreleasedStrings, 1);
      // Memory that is used again must not look like the text that was there.
      const others = Array.from({ length: 50 }, () => Buffer.alloc(200, 1));
      assert.equal(others.length, 50);
      kernel32.LocalFree(given(second));
      assert.equal(probe.counters().unreleasedStrings, 0);
    },
  },
  wrong("an operation that stays open is counted", /^1 open handles of the kind operation$/, async (context) => {
    context.libraries.computecore.HcsCreateOperation(null, null);
  }),
  wrong("a second close is noticed", /HcsCloseOperation: operation is a closed operation handle/, async (context) => {
    context.libraries.computecore.HcsCloseOperation(await closedOperation(context));
  }),
  wrong("the use of a closed handle is noticed", /HcsGetOperationType: .*closed operation handle/, async (context) => {
    context.libraries.computecore.HcsGetOperationType(await closedOperation(context));
  }),
  wrong("a handle of the wrong kind is noticed", /computeSystem is an operation handle/, (context) =>
    withOperation(context, async (operation) => {
      const core = context.libraries.computecore;
      core.HcsStartComputeSystem(operation as unknown as RawHandle<"HCS_SYSTEM">, operation, null);
    }),
  ),
  wrong("flags that nobody has defined are noticed", /callbackOptions is no set of HCS_EVENT_OPTIONS/, (context) =>
    withSystem(context, "Created", async (system) => {
      const core = context.libraries.computecore;
      await core.HcsSetComputeSystemCallback.async(system, 8, null, context.idleListener());
    }),
  ),
  wrong(
    "an access that is not asked for as documented is noticed",
    /requestedAccess is not GENERIC_ALL/,
    async (context) => {
      const place: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
      await context.libraries.computecore.HcsOpenComputeSystem.async("nobody", 1, place);
    },
  ),
  wrong("half a surrogate pair is noticed", /vmId is no valid UTF-16/, async (context) => {
    await context.libraries.computecore.HcsGrantVmAccess.async("half \ud83d", context.placeFile("half.vhdx"));
  }),
  wrong("an operation that is closed before it is finished is counted", /closed while in use/, async (context) => {
    context.probe.setDelay(Number.POSITIVE_INFINITY);
    await withOperation(context, async (operation) => {
      context.libraries.computecore.HcsEnumerateComputeSystems(null, operation);
    });
  }),
  wrong("a system that is closed while its operation runs is counted", /closed while in use/, async (context) => {
    const core = context.libraries.computecore;
    const place: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
    context.probe.setDelay(Number.POSITIVE_INFINITY);
    await withOperation(context, async (operation) => {
      core.HcsCreateComputeSystem(context.freshId(), JSON.stringify(machine), operation, null, place);
      await core.HcsCloseComputeSystem.async(given(place));
      context.probe.complete();
      await core.HcsWaitForOperationResult.async(operation, 10_000, null);
    });
  }),
];
