/** The HCS calls on compute systems, one method for each. The ids that HCS gets have one spelling: `canonicalId`. */
import type {
  ComputeSystem,
  ModifySettingRequest,
  PauseOptions,
  Properties,
  SaveOptions,
  ShutdownOptions,
  System_PropertyQuery,
  SystemQuery,
} from "../../../schema/types.js";
import { canonicalId } from "../../hcs/ids.js";
import type { BoundLibrary } from "./bind.js";
import type { Calls } from "./calls.js";
import type { computecore } from "./computecore.js";
import { GENERIC_ALL } from "./constants.js";
import { createEvents } from "./events.js";
import { listFrom, objectFrom, toDocument, toOptions } from "./results.js";
import { createSystemHandle, type SystemHandle } from "./systemHandle.js";
import type { Out, RawHandle } from "./types.js";

/** The calls. All reject with `HcsError` when HCS refuses. */
export interface SystemCalls {
  create(id: string, document: ComputeSystem): Promise<SystemHandle>;
  open(id: string): Promise<SystemHandle>;
  start(system: SystemHandle): Promise<void>;
  pause(system: SystemHandle, options: PauseOptions | undefined): Promise<void>;
  resume(system: SystemHandle): Promise<void>;
  save(system: SystemHandle, options: SaveOptions): Promise<void>;
  shutDown(system: SystemHandle, options: ShutdownOptions | undefined): Promise<void>;
  terminate(system: SystemHandle): Promise<void>;
  modify(system: SystemHandle, request: ModifySettingRequest): Promise<void>;
  properties(system: SystemHandle, query?: System_PropertyQuery): Promise<Properties>;
  enumerate(query?: SystemQuery): Promise<Properties[]>;
}

type Core = BoundLibrary<typeof computecore>;

/** Calls that take a system, an operation and options. */
type OptionsCall =
  | "HcsStartComputeSystem"
  | "HcsPauseComputeSystem"
  | "HcsResumeComputeSystem"
  | "HcsSaveComputeSystem"
  | "HcsShutDownComputeSystem"
  | "HcsTerminateComputeSystem"
  | "HcsGetComputeSystemProperties";

/** The calls that `calls` carries. */
export function createSystemCalls(calls: Calls): SystemCalls {
  const core: Core = calls.libraries.computecore;
  const events = createEvents(calls);

  const own = (handle: RawHandle<"HCS_SYSTEM">, shown: string): SystemHandle =>
    createSystemHandle(calls, events, handle, shown);

  /** A call on an open system, with or without options. */
  const on = (system: SystemHandle, call: OptionsCall, options?: unknown): Promise<string | null> => {
    const name = { call, target: system.shown };
    const document = toOptions(name, options);
    return system.use((raw) => calls.run(name, (operation) => core[call](raw, operation, document)));
  };

  return {
    async create(id, document) {
      const name = { call: "HcsCreateComputeSystem", target: id };
      const configuration = toDocument(name, document);
      const handle: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
      try {
        await calls.run(name, (operation) =>
          core.HcsCreateComputeSystem(canonicalId(id), configuration, operation, null, handle),
        );
      } catch (error) {
        // The handle is there as soon as the call is accepted, also when the create then fails.
        if (handle[0] !== null) await own(handle[0], id).close();
        throw error;
      }
      return own(given(name.call, handle), id);
    },
    async open(id) {
      const name = { call: "HcsOpenComputeSystem", target: id };
      const handle: Out<RawHandle<"HCS_SYSTEM"> | null> = [null];
      await calls.direct(name, () => core.HcsOpenComputeSystem.async(canonicalId(id), GENERIC_ALL, handle));
      return own(given(name.call, handle), id);
    },
    start: async (system) => void (await on(system, "HcsStartComputeSystem")),
    pause: async (system, options) => void (await on(system, "HcsPauseComputeSystem", options)),
    resume: async (system) => void (await on(system, "HcsResumeComputeSystem")),
    save: async (system, options) => void (await on(system, "HcsSaveComputeSystem", options)),
    shutDown: async (system, options) => void (await on(system, "HcsShutDownComputeSystem", options)),
    terminate: async (system) => void (await on(system, "HcsTerminateComputeSystem")),
    async modify(system, request) {
      const name = { call: "HcsModifyComputeSystem", target: system.shown };
      const configuration = toDocument(name, request);
      await system.use((raw) =>
        calls.run(name, (operation) => core.HcsModifyComputeSystem(raw, operation, configuration, null)),
      );
    },
    async properties(system, query) {
      const call = "HcsGetComputeSystemProperties";
      return objectFrom({ call, target: system.shown }, await on(system, call, query));
    },
    async enumerate(query) {
      const name = { call: "HcsEnumerateComputeSystems", target: "the host" };
      const document = toOptions(name, withCanonicalIds(query));
      return listFrom(name, await calls.run(name, (operation) => core.HcsEnumerateComputeSystems(document, operation)));
    },
  };
}

/** What a call that succeeded put into its place. */
function given<Value>(call: string, place: Out<Value | null>): Value {
  if (place[0] === null) throw new Error(`${call} succeeded without a handle.`);
  return place[0];
}

/** HCS has our systems under the one spelling that it was given. */
function withCanonicalIds(query: SystemQuery | undefined): SystemQuery | undefined {
  const ids: unknown = query?.Ids;
  const areTexts = Array.isArray(ids) && ids.every((id) => typeof id === "string");
  return areTexts ? { ...query, Ids: ids.map(canonicalId) } : query;
}
