/** How the functions about processes are tried. */
import { GENERIC_ALL } from "../../../provider/host/native/constants.js";
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import { type Context, withProcess, withSystem } from "./context.js";
import { answered, direct, type FunctionCase, needed, type Outcome, type Texts, tracked } from "./functionCase.js";
import { json, neededJson, noOptions } from "./texts.js";

type Core = Context["libraries"]["computecore"];
type Process = RawHandle<"HCS_PROCESS">;

/** The cases. */
export const processCases: Readonly<Record<string, FunctionCase>> = {
  HcsCreateProcess: {
    texts: { processParameters: neededJson({ CommandLine: "cmd /c echo", Environment: { NAME: "value" } }) },
    call: (context, texts, arm) =>
      withSystem(context, "Running", (system) =>
        closing(context, (place) => {
          arm();
          return tracked(context, "HcsCreateProcess", (operation) =>
            context.libraries.computecore.HcsCreateProcess(
              ...([system, needed(texts, "processParameters"), operation, null, place] as const),
            ),
          );
        }),
      ),
  },
  HcsOpenProcess: {
    texts: {},
    call: (context, _texts, arm) =>
      withProcess(context, async (process, system) => {
        const core = context.libraries.computecore;
        const information: { ProcessId?: number } = {};
        const operation = core.HcsCreateOperation(null, null);
        if (operation === null) throw new Error("The probe gave no operation.");
        core.HcsGetProcessInfo(process, operation);
        await core.HcsWaitForOperationResultAndProcessInfo.async(operation, 10_000, information, null);
        core.HcsCloseOperation(operation);
        return await closing(context, (place) => {
          arm();
          return direct(context, "HcsOpenProcess", () =>
            core.HcsOpenProcess.async(system, information.ProcessId ?? 0, GENERIC_ALL, place),
          );
        });
      }),
  },
  HcsCloseProcess: {
    texts: {},
    call: (context, _texts, arm) =>
      answered(() => {
        arm();
        return withProcess(context, async () => undefined);
      }),
  },
  HcsTerminateProcess: on({ options: noOptions }, "HcsTerminateProcess", (core, process, operation, texts) =>
    core.HcsTerminateProcess(process, operation, texts.options ?? null),
  ),
  HcsSignalProcess: on({ options: json({ Signal: "CtrlC" }) }, "HcsSignalProcess", (core, process, operation, texts) =>
    core.HcsSignalProcess(process, operation, texts.options ?? null),
  ),
  HcsGetProcessInfo: on({}, "HcsGetProcessInfo", (core, process, operation) =>
    core.HcsGetProcessInfo(process, operation),
  ),
  HcsGetProcessProperties: on(
    { propertyQuery: json({}) },
    "HcsGetProcessProperties",
    (core, process, operation, texts) => core.HcsGetProcessProperties(process, operation, texts.propertyQuery ?? null),
  ),
  HcsModifyProcess: on(
    { settings: neededJson({ Operation: "ConsoleSize", ConsoleSize: { Height: 25, Width: 80 } }) },
    "HcsModifyProcess",
    (core, process, operation, texts) => core.HcsModifyProcess(process, operation, needed(texts, "settings")),
  ),
  HcsSetProcessCallback: {
    texts: {},
    call: (context, _texts, arm) =>
      withProcess(context, (process) => {
        arm();
        return direct(context, "HcsSetProcessCallback", () =>
          context.libraries.computecore.HcsSetProcessCallback.async(process, 0, null, context.idleListener()),
        );
      }),
  },
  HcsWaitForProcessExit: {
    texts: {},
    call: (context, _texts, arm) =>
      withProcess(context, async (process) => {
        const core = context.libraries.computecore;
        await tracked(context, "HcsTerminateProcess", (operation) =>
          core.HcsTerminateProcess(process, operation, null),
        );
        arm();
        return await direct(context, "HcsWaitForProcessExit", (document) =>
          core.HcsWaitForProcessExit.async(process, 10_000, document),
        );
      }),
  },
};

/** A call with an operation on a running process. */
function on(
  texts: FunctionCase["texts"],
  name: string,
  start: (core: Core, process: Process, operation: RawHandle<"HCS_OPERATION">, texts: Texts) => number,
): FunctionCase {
  return {
    texts,
    call: (context, values, arm) =>
      withProcess(context, (process) => {
        arm();
        return tracked(context, name, (operation) => start(context.libraries.computecore, process, operation, values));
      }),
  };
}

/** Closes the handle that a call gives, also when what it began fails. */
async function closing(context: Context, work: (place: Out<Process | null>) => Promise<Outcome>): Promise<Outcome> {
  const place: Out<Process | null> = [null];
  try {
    return await work(place);
  } finally {
    if (place[0] !== null) await context.libraries.computecore.HcsCloseProcess.async(place[0]);
  }
}
