/** What calls, callbacks and structures do beyond one function: tried on this machine and in Wine alike. */
import assert from "node:assert/strict";
import { hresult } from "../../../provider/hcs/errors.js";
import { HCS_EVENT_OPTIONS_VALUES, HCS_EVENT_TYPE_VALUES } from "../../../provider/host/native/constants.js";
import { HCS_EVENT, HCS_EVENT_CALLBACK, HCS_OPERATION_COMPLETION } from "../../../provider/host/native/structures.js";
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import { accessBehaviours } from "./accessBehaviours.js";
import type { Behaviour } from "./behaviour.js";
import { type Context, given, machine, withOperation, withProcess, withSystem } from "./context.js";
import { diskBehaviours } from "./diskBehaviours.js";
import { tracked } from "./functionCase.js";
import { inspectionBehaviours } from "./inspectionBehaviours.js";
import { layerBehaviours } from "./layerBehaviours.js";
import { leftOvers } from "./probe.js";
import { stateBehaviours } from "./stateBehaviours.js";
import { watching } from "./watching.js";

const code = (answer: number): number => answer >>> 0;
const waitMs = 10_000;

/** Resolves when `isSo`; a callback comes when it comes. */
async function until(isSo: () => boolean, what: string): Promise<void> {
  const startedAtMs = performance.now();
  while (!isSo()) {
    assert(performance.now() - startedAtMs < waitMs, `${what} did not come`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** An event callback that writes down what it is told. */
function listening({ libraries: { callbacks } }: Context) {
  const told: { type: number; data: string | null; operation: bigint | null; context: bigint | null }[] = [];
  const pointer = callbacks.register(HCS_EVENT_CALLBACK, (event = null, context = null) => {
    assert(event !== null);
    const { Type, EventData, Operation } = callbacks.read(HCS_EVENT, event);
    told.push({ type: Type, data: EventData, operation: Operation, context });
  });
  return { told, pointer };
}

const operations: Behaviour[] = [
  {
    title: "an operation knows its context, its type, its number, its system and its process",
    run: (context) =>
      withProcess(context, async (process, system) => {
        const core = context.libraries.computecore;
        const operation = core.HcsCreateOperation(0x1234_5678_9abcn, null);
        assert(operation !== null);
        assert.equal(core.HcsGetOperationContext(operation), 0x1234_5678_9abcn);
        assert.equal(core.HcsSetOperationContext(operation, 7n), 0);
        assert.equal(core.HcsGetOperationContext(operation), 7n);
        assert.equal(core.HcsGetOperationType(operation), -1);
        assert.equal(BigInt(core.HcsGetOperationId(operation)), 0xffff_ffff_ffff_ffffn);
        assert.equal(core.HcsGetComputeSystemFromOperation(operation), null);
        core.HcsGetComputeSystemProperties(system, operation, null);
        await core.HcsWaitForOperationResult.async(operation, waitMs, null);
        assert.equal(core.HcsGetOperationType(operation), 9);
        assert.equal(core.HcsGetComputeSystemFromOperation(operation), system);
        const first = BigInt(core.HcsGetOperationId(operation));
        core.HcsGetProcessProperties(process, operation, null);
        await core.HcsWaitForOperationResult.async(operation, waitMs, null);
        assert.equal(core.HcsGetOperationType(operation), 13);
        assert.equal(core.HcsGetProcessFromOperation(operation), process);
        assert.notEqual(BigInt(core.HcsGetOperationId(operation)), first);
        core.HcsCloseOperation(operation);
      }),
  },
  {
    title: "an operation says whether it was started and whether it is finished, and a wait ends in time",
    run: (context) =>
      withOperation(context, async (operation) => {
        const core = context.libraries.computecore;
        const document: Out<string | null> = [null];
        const notStarted = hresult("HCS_E_OPERATION_NOT_STARTED");
        assert.equal(code(core.HcsGetOperationResult(operation, document)), notStarted);
        assert.equal(code(await core.HcsWaitForOperationResult.async(operation, 1, document)), notStarted);
        context.probe.setDelay(Number.POSITIVE_INFINITY);
        assert.equal(core.HcsEnumerateComputeSystems(null, operation), 0);
        assert.equal(code(core.HcsGetOperationResult(operation, document)), hresult("HCS_E_OPERATION_PENDING"));
        const busy = hresult("HCS_E_OPERATION_ALREADY_STARTED");
        assert.equal(code(core.HcsEnumerateComputeSystems(null, operation)), busy);
        const timeout = hresult("HCS_E_OPERATION_TIMEOUT");
        assert.equal(code(await core.HcsWaitForOperationResult.async(operation, 20, document)), timeout);
        const withInformation = core.HcsGetOperationResultAndProcessInfo(operation, {}, document);
        assert.equal(code(withInformation), hresult("E_INVALIDARG"));
        context.probe.complete("HcsEnumerateComputeSystems");
        assert.equal(await core.HcsWaitForOperationResult.async(operation, waitMs, document), 0);
        assert.deepEqual(JSON.parse(document[0] ?? ""), []);
      }),
  },
  {
    title: "a completion callback runs on the JavaScript thread, with its operation and its context",
    async run(context) {
      const { computecore: core, callbacks } = context.libraries;
      const told: [bigint | null, bigint | null][] = [];
      const pointer = callbacks.register(HCS_OPERATION_COMPLETION, (operation = null, number = null) => {
        told.push([operation, number]);
      });
      const operation = core.HcsCreateOperation(99n, pointer);
      assert(operation !== null);
      assert.equal(core.HcsEnumerateComputeSystems(null, operation), 0);
      await until(() => told.length > 0, "the callback");
      assert.deepEqual(told, [[operation, 99n]]);
      core.HcsCloseOperation(operation);
    },
  },
];

const events: Behaviour[] = [
  {
    title: "the exit of a system is told as an event, and nothing is told after the callback was cleared",
    run: (context) =>
      withSystem(context, "Running", async (system) => {
        const core = context.libraries.computecore;
        const { told, pointer } = listening(context);
        assert.equal(await core.HcsSetComputeSystemCallback.async(system, 0, 5n, pointer), 0);
        assert.equal(context.probe.fireEvent(idOf(context), 4, '{"State": "Ä😀"}'), 1);
        await until(() => told.length === 1, "the first event");
        await tracked(context, "HcsTerminateComputeSystem", (operation) =>
          core.HcsTerminateComputeSystem(system, operation, null),
        );
        await until(() => told.length === 2, "the exit");
        assert.deepEqual(told[0], { type: 4, data: '{"State": "Ä😀"}', operation: null, context: 5n });
        assert.equal(told[1]?.type, HCS_EVENT_TYPE_VALUES.HcsEventSystemExited);
        assert.equal(JSON.parse(told[1]?.data ?? "").ExitType, "ForcedExit");
        assert.equal(await core.HcsSetComputeSystemCallback.async(system, 0, null, null), 0);
        assert.equal(context.probe.counters().runningCallbacks, 0);
      }),
  },
  {
    title: "closing a system from another thread waits for its callback, which needs the JavaScript thread",
    async run(context) {
      const core = context.libraries.computecore;
      const { told, pointer } = listening(context);
      await withSystem(context, "Running", async (system) => {
        await core.HcsSetComputeSystemCallback.async(system, 0, null, pointer);
        for (let event = 0; event < 20; event++) context.probe.fireEvent(idOf(context), 4);
        // The probe begins to tell while this thread is busy, so that the close meets a running callback.
        while (context.probe.counters().runningCallbacks === 0);
      });
      assert(told.length > 0, "the callback that ran was finished");
      assert.equal(context.probe.counters().runningCallbacks, 0);
    },
  },
  {
    title: "with operation callbacks on a handle, its operations are told as events and may have no callback",
    run: (context) =>
      withSystem(context, "Running", async (system) => {
        const core = context.libraries.computecore;
        const { told, pointer } = listening(context);
        const option = HCS_EVENT_OPTIONS_VALUES.HcsEventOptionEnableOperationCallbacks;
        assert.equal(await core.HcsSetComputeSystemCallback.async(system, option, null, pointer), 0);
        await withOperation(context, async (operation) => {
          assert.equal(core.HcsPauseComputeSystem(system, operation, null), 0);
          await until(() => told.length > 0, "the event");
          assert.equal(told[0]?.type, HCS_EVENT_TYPE_VALUES.HcsEventOperationCallback);
          assert.equal(told[0]?.operation, operation);
        });
        const refused = hresult("HCS_E_OPERATION_SYSTEM_CALLBACK_ALREADY_SET");
        const operation = core.HcsCreateOperation(null, context.idleCompletion());
        assert(operation !== null);
        assert.equal(code(core.HcsResumeComputeSystem(system, operation, null)), refused);
        core.HcsCloseOperation(operation);
      }),
  },
  {
    title: "the options of a create in a namespace set a callback, member by member",
    async run(context) {
      const core = context.libraries.computecore;
      const { told, pointer } = listening(context);
      const place: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
      const options = {
        Version: 0x10000,
        UserToken: null,
        SecurityDescriptor: null,
        CallbackOptions: 2,
        CallbackContext: 0x7766_5544n,
        Callback: pointer,
      };
      const name = "HcsCreateComputeSystemInNamespace";
      const outcome = await tracked(context, name, (operation) =>
        core[name]("space", context.freshId(), JSON.stringify(machine), operation, options, place),
      );
      assert.equal(outcome.hresult, 0);
      const seen = context.probe.lastCall(name)?.arguments;
      assert.equal(seen?.["options.Version"], 0x10000);
      assert.equal(seen?.["options.CallbackOptions"], 2);
      assert.equal(seen?.["options.UserToken"], null);
      await tracked(context, "HcsTerminateComputeSystem", (operation) =>
        core.HcsTerminateComputeSystem(given(place), operation, null),
      );
      await until(() => told.length > 0, "the exit");
      assert.equal(told[0]?.context, 0x7766_5544n);
      await core.HcsCloseComputeSystem.async(given(place));
    },
  },
];

const structures: Behaviour[] = [
  {
    title: "a process tells its number and gives the streams that were asked for, which are closed by the caller",
    run: (context) =>
      withSystem(context, "Running", async (system) => {
        const { computecore: core, kernel32 } = context.libraries;
        const place: Out<RawHandle<"HCS_PROCESS"> | null> = [null];
        await withOperation(context, async (operation) => {
          const parameters = JSON.stringify({ CommandLine: "cmd", CreateStdOutPipe: true, CreateStdErrPipe: true });
          assert.equal(core.HcsCreateProcess(system, parameters, operation, null, place), 0);
          const information: Partial<Record<string, unknown>> = {};
          await core.HcsWaitForOperationResultAndProcessInfo.async(operation, waitMs, information, null);
          assert.equal(typeof information.ProcessId, "number");
          assert.notEqual(information.ProcessId, 0);
          assert.equal(information.StdInput, null);
          assert.equal(context.probe.counters().openHandles.stream, 2);
          for (const stream of [information.StdOutput, information.StdError])
            assert.notEqual(kernel32.CloseHandle(stream as RawHandle<"HANDLE">), 0);
          assert.equal(context.probe.counters().openHandles.stream, 0);
        });
        await core.HcsCloseProcess.async(given(place));
      }),
  },
  {
    title: "a create that fails has given a handle nevertheless, which has to be closed",
    async run(context) {
      const core = context.libraries.computecore;
      const place: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
      const outcome = await tracked(context, "HcsCreateComputeSystem", (operation) =>
        core.HcsCreateComputeSystem(context.freshId(), "{}", operation, null, place),
      );
      assert.equal(outcome.error?.hresultName, "HCS_E_INVALID_JSON");
      assert.deepEqual(leftOvers(context.probe.counters()), ["1 open handles of the kind system"]);
      await core.HcsCloseComputeSystem.async(given(place));
    },
  },
];

/** The id of the system that was made last. */
function idOf(context: Context): string {
  const id = context.probe.lastCall("HcsCreateComputeSystem")?.arguments.id;
  assert(typeof id === "object" && id !== null);
  return id.text;
}

/** All of them. */
export const behaviours: readonly Behaviour[] = [
  ...operations,
  ...events,
  ...structures,
  ...stateBehaviours,
  ...accessBehaviours,
  ...inspectionBehaviours,
  ...diskBehaviours,
  ...layerBehaviours,
  ...watching,
];

/** Tries one; throws an AssertionError that says what was wrong, also when something is left open. */
export async function tryBehaviour(context: Context, { title, run }: Behaviour): Promise<void> {
  context.reset();
  await run(context);
  assert.deepEqual(leftOvers(context.probe.counters()), [], `${title}: what is left`);
}
