/** What each HCS call on one compute system does to the host, and what its row of the journal says. */
import type {
  ComputeSystem,
  ModifySettingRequest,
  PauseOptions,
  Properties,
  SaveOptions,
  ShutdownOptions,
  System_PropertyQuery,
  SystemExitStatus,
} from "../../../schema/types.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import { canonicalId } from "../../hcs/ids.js";
import { nextState, type Trigger } from "../../hcs/states.js";
import type { Call, CallNotes, Parts } from "./calls.js";
import { openContainerStorage } from "./containers.js";
import { readDocument } from "./document.js";
import { type ExitType, exitStatus, type SystemRow } from "./machine.js";
import { modifyMachine, readModifyRequest } from "./modify.js";
import { systemProperties } from "./query.js";
import { refuse } from "./refusal.js";
import { saveSystem } from "./savedState.js";
import { checkShutdown } from "./shutdown.js";
import { openForStart } from "./starting.js";

/** An HCS_SYSTEM handle. */
export interface Handle {
  /** The id as the caller wrote it. */
  shown: string;
  id: string;
  /** A later system with the same id is another one. */
  serial: number;
  endsWithLastHandle: boolean;
}

/** A call and what it does. */
export interface Work<Answer> {
  call: Call;
  work: (notes: CallNotes) => Answer;
}

/** A new handle and what it was made for. */
export interface Opened {
  handle: Handle;
  system: SystemRow;
}

/** A call on a handle. */
interface HandleCall {
  handle: Handle;
  /** The function, with what its meaning for the state depends on. */
  trigger: Trigger;
  request?: unknown;
  /** The system, when it was read in this transaction. */
  found?: SystemRow | undefined;
}

/** A call about one system. */
export function systemCall(name: string, shown: string, request?: unknown): Call {
  const target = canonicalId(shown);
  return { function: name, shown, target, keys: [target], ...(request === undefined ? {} : { request }) };
}

/** HcsCreateComputeSystem. */
export const creating = (parts: Parts, id: string, document: ComputeSystem): Work<Handle> => ({
  call: systemCall("HcsCreateComputeSystem", id),
  work() {
    if (id === "") refuse("E_INVALIDARG", "The id is empty");
    const { owner, machine } = readDocument(asSent(document));
    const key = canonicalId(id);
    if (parts.systems.find(key) !== undefined)
      refuse("HCS_E_SYSTEM_ALREADY_EXISTS", `A system "${key}" is on this host already`);
    const system = parts.systems.add(key, owner, machine);
    if (machine.container !== undefined) openContainerStorage(parts, system, machine.container);
    return toHandle(system, id);
  },
});

/** HcsOpenComputeSystem. */
export const opening = ({ systems }: Parts, id: string): Work<Opened> => ({
  call: { ...systemCall("HcsOpenComputeSystem", id), reads: true },
  work() {
    const system = systems.find(canonicalId(id));
    if (system === undefined) return refuse("HCS_E_SYSTEM_NOT_FOUND", `No system "${canonicalId(id)}" is on this host`);
    return { handle: toHandle(system, id), system };
  },
});

/** HcsStartComputeSystem. */
export const starting = (parts: Parts, handle: Handle): Work<void> =>
  onHandle(parts, { handle, trigger: "HcsStartComputeSystem" }, (system) => openForStart(parts, system));

/** HcsPauseComputeSystem. */
export const pausing = (parts: Parts, handle: Handle, request: PauseOptions | undefined): Work<void> =>
  onHandle(parts, { handle, trigger: "HcsPauseComputeSystem", request }, ({ machine }) => {
    if (machine.container !== undefined) throw new NotSimulatedError("The pause of a process container");
  });

/** HcsResumeComputeSystem. */
export const resuming = (parts: Parts, handle: Handle): Work<void> =>
  onHandle(parts, { handle, trigger: "HcsResumeComputeSystem" }, () => undefined);

/** HcsSaveComputeSystem. */
export const saving = (parts: Parts, handle: Handle, request: SaveOptions): Work<void> =>
  onHandle(parts, { handle, trigger: `HcsSaveComputeSystem ${saveTypeOf(request)}`, request }, (system, notes) =>
    saveSystem(parts, system, request, notes),
  );

/** HcsShutDownComputeSystem. */
export const shuttingDown = (
  parts: Parts,
  handle: Handle,
  request: ShutdownOptions | undefined,
): Work<SystemExitStatus> =>
  onHandle(parts, { handle, trigger: "HcsShutDownComputeSystem", request }, (system, notes) => {
    checkShutdown(system.machine, request);
    return endSystem(parts, system, "GracefulExit", notes);
  });

/** HcsTerminateComputeSystem. `found`: the system, when it was read in this transaction. */
export const terminating = (parts: Parts, handle: Handle, found?: SystemRow): Work<SystemExitStatus> =>
  onHandle(parts, { handle, trigger: "HcsTerminateComputeSystem", found }, (system, notes) =>
    endSystem(parts, system, "ForcedExit", notes),
  );

/** HcsModifyComputeSystem. */
export const modifying = (parts: Parts, handle: Handle, request: ModifySettingRequest): Work<void> =>
  onHandle(parts, { handle, trigger: "HcsModifyComputeSystem", request }, (system) =>
    modifyMachine(parts, system, readModifyRequest(request), "program"),
  );

/** HcsGetComputeSystemProperties. `found`: the system, when it was read in this transaction. */
export const asking = (
  parts: Parts,
  handle: Handle,
  query: System_PropertyQuery | undefined,
  found?: SystemRow,
): Work<Properties> =>
  onHandle(parts, { handle, trigger: "HcsGetComputeSystemProperties", found }, (system) =>
    systemProperties(system, query),
  );

/** HcsCloseComputeSystem on the last handle of a system that its document binds to that. */
export const closing = (parts: Parts, handle: Handle): Work<void> => ({
  call: systemCall("HcsCloseComputeSystem", handle.shown),
  work(notes) {
    const system = parts.systems.findSerial(handle.serial);
    if (system !== undefined) endSystem(parts, system, "ForcedExit", notes);
  },
});

/** Work on a handle that the state of the system allows. */
function onHandle<Answer>(
  { systems }: Parts,
  { handle, trigger, request, found }: HandleCall,
  work: (system: SystemRow, notes: CallNotes) => Answer,
): Work<Answer> {
  const [name = trigger] = trigger.split(" ");
  return {
    call: { ...systemCall(name, handle.shown, request), reads: name === "HcsGetComputeSystemProperties" },
    work(notes) {
      const system = found ?? systems.findSerial(handle.serial);
      if (system === undefined) return refuse("HCS_E_SYSTEM_ALREADY_STOPPED", `The system "${handle.id}" has ended`);
      const next = nextState(system.state, trigger);
      if (!next.ok) return refuse(next.error, `The system "${handle.id}" is ${system.state}`);
      const answer = work(system, notes);
      if (next.state !== "Stopped" && next.state !== system.state) systems.setState(system.serial, next.state);
      return answer;
    },
  };
}

/** The system is gone at once; its exit status is only in the journal and in the answer. */
function endSystem(parts: Parts, system: SystemRow, exitType: ExitType, notes: CallNotes): SystemExitStatus {
  parts.systems.remove(system.serial);
  notes.exitStatus = exitStatus(exitType);
  return notes.exitStatus;
}

/** HCS gets the document as JSON text: what JSON cannot say does not arrive. */
function asSent(document: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(document) ?? "null");
  } catch {
    return refuse("HCS_E_INVALID_JSON", "The document cannot be written as JSON");
  }
}

function toHandle(system: SystemRow, shown: string): Handle {
  return { shown, id: system.id, serial: system.serial, endsWithLastHandle: system.machine.endsWithLastHandle };
}

function saveTypeOf({ SaveType }: SaveOptions): "ToFile" | "AsTemplate" {
  if (SaveType === undefined) throw new NotSimulatedError("HcsSaveComputeSystem without a SaveType");
  return SaveType;
}
