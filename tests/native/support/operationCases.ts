/** How the functions about operations themselves are tried. */
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import { type Context, withOperation, withProcess } from "./context.js";
import { answered, direct, type FunctionCase, type Outcome } from "./functionCase.js";

type Core = Context["libraries"]["computecore"];
type Operation = RawHandle<"HCS_OPERATION">;

const none = {};

/** An operation that has run an enumeration. */
const finished = (context: Context, work: (operation: Operation) => Promise<Outcome>): Promise<Outcome> =>
  withOperation(context, async (operation) => {
    const core = context.libraries.computecore;
    core.HcsEnumerateComputeSystems(null, operation);
    await core.HcsWaitForOperationResult.async(operation, 10_000, null);
    return await work(operation);
  });

/** An operation that has asked for the information of a process. */
const informed = (context: Context, work: (operation: Operation) => Promise<Outcome>): Promise<Outcome> =>
  withProcess(context, (process) =>
    withOperation(context, async (operation) => {
      const core = context.libraries.computecore;
      core.HcsGetProcessInfo(process, operation);
      await core.HcsWaitForOperationResult.async(operation, 10_000, null);
      return await work(operation);
    }),
  );

/** The cases. */
export const operationCases: Readonly<Record<string, FunctionCase>> = {
  HcsCreateOperation: {
    texts: none,
    call: (context, _texts, arm) =>
      answered(() => {
        arm();
        const core = context.libraries.computecore;
        const operation = core.HcsCreateOperation(42n, null);
        if (operation !== null) core.HcsCloseOperation(operation);
      }),
  },
  HcsCloseOperation: {
    texts: none,
    call: (context, _texts, arm) =>
      answered(() => {
        arm();
        return withOperation(context, async () => undefined);
      }),
  },
  HcsGetOperationContext: looking((core, operation) => core.HcsGetOperationContext(operation)),
  HcsGetComputeSystemFromOperation: looking((core, operation) => core.HcsGetComputeSystemFromOperation(operation)),
  HcsGetProcessFromOperation: looking((core, operation) => core.HcsGetProcessFromOperation(operation)),
  HcsGetOperationType: looking((core, operation) => core.HcsGetOperationType(operation)),
  HcsGetOperationId: looking((core, operation) => core.HcsGetOperationId(operation)),
  HcsSetOperationContext: {
    texts: none,
    call: (context, _texts, arm) =>
      withOperation(context, (operation) => {
        arm();
        return direct(context, "HcsSetOperationContext", async () =>
          context.libraries.computecore.HcsSetOperationContext(operation, 7n),
        );
      }),
  },
  HcsSetOperationCallback: {
    texts: none,
    call: (context, _texts, arm) =>
      withOperation(context, (operation) => {
        arm();
        return direct(context, "HcsSetOperationCallback", async () =>
          context.libraries.computecore.HcsSetOperationCallback(operation, null, context.idleCompletion()),
        );
      }),
  },
  HcsCancelOperation: {
    texts: none,
    // Documented as what it always answers.
    expected: "E_NOTIMPL",
    call: (context, _texts, arm) =>
      withOperation(context, (operation) => {
        arm();
        return direct(context, "HcsCancelOperation", async () =>
          context.libraries.computecore.HcsCancelOperation(operation),
        );
      }),
  },
  HcsGetOperationResult: {
    texts: none,
    call: (context, _texts, arm) =>
      finished(context, (operation) => {
        arm();
        return direct(context, "HcsGetOperationResult", async (document) =>
          context.libraries.computecore.HcsGetOperationResult(operation, document),
        );
      }),
  },
  HcsWaitForOperationResult: {
    texts: none,
    call: (context, _texts, arm) =>
      finished(context, (operation) => {
        arm();
        return direct(context, "HcsWaitForOperationResult", (document) =>
          context.libraries.computecore.HcsWaitForOperationResult.async(operation, 10_000, document),
        );
      }),
  },
  HcsGetOperationResultAndProcessInfo: {
    texts: none,
    call: (context, _texts, arm) =>
      informed(context, (operation) => {
        arm();
        return direct(context, "HcsGetOperationResultAndProcessInfo", async (document) =>
          context.libraries.computecore.HcsGetOperationResultAndProcessInfo(operation, {}, document),
        );
      }),
  },
  HcsWaitForOperationResultAndProcessInfo: {
    texts: none,
    call: (context, _texts, arm) =>
      informed(context, (operation) => {
        arm();
        return direct(context, "HcsWaitForOperationResultAndProcessInfo", (document: Out<string | null>) =>
          context.libraries.computecore.HcsWaitForOperationResultAndProcessInfo.async(operation, 10_000, {}, document),
        );
      }),
  },
};

/** A function that only looks at an operation and has no HRESULT. */
function looking(look: (core: Core, operation: Operation) => unknown): FunctionCase {
  return {
    texts: none,
    call: (context, _texts, arm) =>
      withOperation(context, (operation) =>
        answered(() => {
          arm();
          look(context.libraries.computecore, operation);
        }),
      ),
  };
}
