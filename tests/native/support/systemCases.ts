/** How the functions about compute systems are tried. */
import { GENERIC_ALL, HCS_CREATE_OPTIONS_VALUES } from "../../../provider/host/native/constants.js";
import type { Out, RawHandle } from "../../../provider/host/native/types.js";
import { type Context, type FixtureState, machine, withSystem } from "./context.js";
import { answered, direct, type FunctionCase, needed, type Outcome, type Texts, tracked } from "./functionCase.js";
import { idNamespace, json, knownSystemId, neededJson, noOptions, systemId, type TextKind } from "./texts.js";

type Core = Context["libraries"]["computecore"];
type System = RawHandle<"HCS_SYSTEM">;

const memory = {
  ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
  RequestType: "Update",
  Settings: 1024,
};

/** The cases. */
export const systemCases: Readonly<Record<string, FunctionCase>> = {
  HcsEnumerateComputeSystems: {
    texts: { query: json({ Types: ["VirtualMachine"] }) },
    call(context, texts, arm) {
      arm();
      return tracked(context, "HcsEnumerateComputeSystems", (operation) =>
        context.libraries.computecore.HcsEnumerateComputeSystems(texts.query ?? null, operation),
      );
    },
  },
  HcsEnumerateComputeSystemsInNamespace: {
    texts: { idNamespace, query: json({ Types: ["VirtualMachine"] }) },
    call(context, texts, arm) {
      arm();
      const name = "HcsEnumerateComputeSystemsInNamespace";
      return tracked(context, name, (operation) =>
        context.libraries.computecore[name](needed(texts, "idNamespace"), texts.query ?? null, operation),
      );
    },
  },
  HcsCreateComputeSystem: {
    texts: { id: systemId, configuration: neededJson(machine) },
    call(context, texts, arm) {
      const name = "HcsCreateComputeSystem";
      return closing(context, (system) => {
        arm();
        return tracked(context, name, (operation) =>
          context.libraries.computecore[name](
            ...([needed(texts, "id"), needed(texts, "configuration"), operation, null, system] as const),
          ),
        );
      });
    },
  },
  HcsCreateComputeSystemInNamespace: {
    texts: { idNamespace, id: systemId, configuration: neededJson(machine) },
    call(context, texts, arm) {
      const name = "HcsCreateComputeSystemInNamespace";
      const options = {
        Version: HCS_CREATE_OPTIONS_VALUES.HcsCreateOptions_1,
        UserToken: null,
        SecurityDescriptor: null,
        CallbackOptions: 0,
        CallbackContext: null,
        Callback: context.idleListener(),
      };
      return closing(context, (system) => {
        arm();
        return tracked(context, name, (operation) =>
          context.libraries.computecore[name](
            ...([needed(texts, "idNamespace"), needed(texts, "id")] as const),
            ...([needed(texts, "configuration"), operation, options, system] as const),
          ),
        );
      });
    },
  },
  HcsOpenComputeSystem: {
    texts: { id: knownSystemId },
    async call(context, texts, arm) {
      const name = "HcsOpenComputeSystem";
      const id = needed(texts, "id");
      await createFor(context, id);
      return closing(context, (system) => {
        arm();
        return direct(context, name, () => context.libraries.computecore[name].async(id, GENERIC_ALL, system));
      });
    },
  },
  HcsOpenComputeSystemInNamespace: {
    texts: { idNamespace, id: knownSystemId },
    async call(context, texts, arm) {
      const name = "HcsOpenComputeSystemInNamespace";
      const [space, id] = [needed(texts, "idNamespace"), needed(texts, "id")];
      await createFor(context, id, space);
      return closing(context, (system) => {
        arm();
        return direct(context, name, () => context.libraries.computecore[name].async(space, id, GENERIC_ALL, system));
      });
    },
  },
  HcsCloseComputeSystem: {
    texts: {},
    call: (context, _texts, arm) =>
      answered(() => {
        arm();
        return withSystem(context, "Created", async () => undefined);
      }),
  },
  HcsStartComputeSystem: withOptions("HcsStartComputeSystem", "Created", json({})),
  HcsShutDownComputeSystem: {
    // Options need a service in the document; the guest of the fixture is asked through its connection.
    ...withOptions("HcsShutDownComputeSystem", "Running", noOptions),
  },
  HcsTerminateComputeSystem: withOptions("HcsTerminateComputeSystem", "Running", noOptions),
  HcsCrashComputeSystem: withOptions("HcsCrashComputeSystem", "Running", json({})),
  HcsPauseComputeSystem: withOptions(
    "HcsPauseComputeSystem",
    "Running",
    json({ SuspensionLevel: "Suspend", HostedNotification: { Reason: "Save" } }),
  ),
  HcsResumeComputeSystem: withOptions("HcsResumeComputeSystem", "Paused", noOptions),
  HcsSaveComputeSystem: withOptions("HcsSaveComputeSystem", "Paused", json({ SaveType: "AsTemplate" }, "E_INVALIDARG")),
  HcsGetComputeSystemProperties: on(
    "Running",
    { propertyQuery: json({ PropertyTypes: ["Memory", "Statistics"] }) },
    "HcsGetComputeSystemProperties",
    (core, system, operation, texts) =>
      core.HcsGetComputeSystemProperties(system, operation, texts.propertyQuery ?? null),
  ),
  HcsModifyComputeSystem: on(
    "Running",
    { configuration: neededJson(memory) },
    "HcsModifyComputeSystem",
    (core, system, operation, texts) =>
      core.HcsModifyComputeSystem(system, operation, needed(texts, "configuration"), null),
  ),
  HcsWaitForComputeSystemExit: {
    texts: {},
    call: (context, _texts, arm) =>
      withSystem(context, "Running", async (system) => {
        const core = context.libraries.computecore;
        await tracked(context, "HcsTerminateComputeSystem", (operation) =>
          core.HcsTerminateComputeSystem(system, operation, null),
        );
        arm();
        return await direct(context, "HcsWaitForComputeSystemExit", (document) =>
          core.HcsWaitForComputeSystemExit.async(system, 10_000, document),
        );
      }),
  },
  HcsSetComputeSystemCallback: {
    texts: {},
    call: (context, _texts, arm) =>
      withSystem(context, "Created", (system) => {
        arm();
        return direct(context, "HcsSetComputeSystemCallback", () =>
          context.libraries.computecore.HcsSetComputeSystemCallback.async(system, 0, null, context.idleListener()),
        );
      }),
  },
};

type OptionsCall =
  | "HcsStartComputeSystem"
  | "HcsShutDownComputeSystem"
  | "HcsTerminateComputeSystem"
  | "HcsCrashComputeSystem"
  | "HcsPauseComputeSystem"
  | "HcsResumeComputeSystem"
  | "HcsSaveComputeSystem";

function withOptions(name: OptionsCall, state: FixtureState, options: TextKind): FunctionCase {
  return on(state, { options }, name, (core, system, operation, texts) =>
    core[name](system, operation, texts.options ?? null),
  );
}

/** A call with an operation on a system in a state. */
function on(
  state: FixtureState,
  texts: FunctionCase["texts"],
  name: string,
  start: (core: Core, system: System, operation: RawHandle<"HCS_OPERATION">, texts: Texts) => number,
): FunctionCase {
  return {
    texts,
    call: (context, values, arm) =>
      withSystem(context, state, (system) => {
        arm();
        return tracked(context, name, (operation) => start(context.libraries.computecore, system, operation, values));
      }),
  };
}

/** Closes the handle that a call gives, also when what it began fails. */
async function closing(context: Context, work: (place: Out<System | null>) => Promise<Outcome>): Promise<Outcome> {
  const place: Out<System | null> = [null];
  try {
    return await work(place);
  } finally {
    if (place[0] !== null) await context.libraries.computecore.HcsCloseComputeSystem.async(place[0]);
  }
}

/** A system for a call that opens it; none for the empty id, which no system can have. */
async function createFor(context: Context, id: string, space?: string): Promise<void> {
  if (id === "") return;
  const core = context.libraries.computecore;
  const document = JSON.stringify(machine);
  const outcome = await closing(context, (place) =>
    tracked(context, "the fixture", (operation) =>
      space === undefined
        ? core.HcsCreateComputeSystem(id, document, operation, null, place)
        : core.HcsCreateComputeSystemInNamespace(space, id, document, operation, null, place),
    ),
  );
  if (outcome.error !== undefined) throw outcome.error;
}
