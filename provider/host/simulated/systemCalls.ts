/** The HCS calls on one compute system, each of them one row of the journal. A handle lives as long as its caller keeps it. */
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
import {
  answerOf,
  type Call,
  type CallNotes,
  locked,
  makeCall,
  makeCallAmongOthers,
  type Outcome,
  type Parts,
} from "./calls.js";
import { openContainerStorage } from "./containers.js";
import { readDocument } from "./document.js";
import { exitAfterStart } from "./exits.js";
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

/** The calls. Each rejects with `HcsError` when the host refuses. */
export interface SystemCalls {
  create(id: string, document: ComputeSystem): Promise<Handle>;
  open(id: string): Promise<Handle>;
  /** How the system ended, when its worker died right after the start. */
  start(handle: Handle): Promise<SystemExitStatus | undefined>;
  pause(handle: Handle, options: PauseOptions | undefined): Promise<void>;
  resume(handle: Handle): Promise<void>;
  save(handle: Handle, options: SaveOptions): Promise<void>;
  shutDown(handle: Handle, options?: ShutdownOptions): Promise<SystemExitStatus>;
  terminate(handle: Handle): Promise<SystemExitStatus>;
  modify(handle: Handle, request: ModifySettingRequest): Promise<void>;
  properties(handle: Handle, query?: System_PropertyQuery): Promise<Properties>;
  /** Opens and terminates. */
  end(id: string): Promise<SystemExitStatus>;
  /** Opens, asks and closes. */
  look(id: string, query?: System_PropertyQuery): Promise<Properties>;
  /** Closes the handle. A system that its document binds to its last handle ends then. */
  close(handle: Handle): Promise<void>;
}

/** A call about one system. */
export function systemCall(name: string, shown: string, request?: unknown): Call {
  const target = canonicalId(shown);
  return { function: name, shown, target, keys: [target], ...(request === undefined ? {} : { request }) };
}

/** The system is gone at once; its exit status is only in the journal and in the answer. */
export function endSystem(parts: Parts, system: SystemRow, exitType: ExitType, notes: CallNotes): SystemExitStatus {
  parts.systems.remove(system.serial);
  notes.exitStatus = exitStatus(exitType);
  return notes.exitStatus;
}

/** The calls on the systems of one host. */
export function createSystemCalls(parts: Parts): SystemCalls {
  const { systems } = parts;

  const opening = (id: string): Work<Opened> => ({
    call: { ...systemCall("HcsOpenComputeSystem", id), reads: true },
    work() {
      const system = systems.find(canonicalId(id));
      if (system === undefined)
        return refuse("HCS_E_SYSTEM_NOT_FOUND", `No system "${canonicalId(id)}" is on this host`);
      return { handle: toHandle(system, id), system };
    },
  });

  /** Work on a handle that the state of the system allows. `found`: the system, when it was read in this transaction. */
  const working = <Answer>(
    handle: Handle,
    trigger: Trigger,
    request: unknown,
    work: (system: SystemRow, notes: CallNotes) => Answer,
    found?: SystemRow,
  ): Work<Answer> => {
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
  };

  const asking = (handle: Handle, query: System_PropertyQuery | undefined, found?: SystemRow): Work<Properties> =>
    working(handle, "HcsGetComputeSystemProperties", undefined, (system) => systemProperties(system, query), found);

  const make = <Answer>({ call, work }: Work<Answer>): Promise<Answer> => makeCall(parts, call, work);
  const makeAmongOthers = <Answer>({ call, work }: Work<Answer>): Outcome<Answer> =>
    makeCallAmongOthers(parts, call, work);
  const on = <Answer>(...args: Parameters<typeof working<Answer>>): Promise<Answer> => make(working(...args));

  const open = async (id: string): Promise<Handle> => (await make(opening(id))).handle;
  const properties = (handle: Handle, query?: System_PropertyQuery): Promise<Properties> => make(asking(handle, query));
  const closing = (handle: Handle): Work<void> => ({
    call: systemCall("HcsCloseComputeSystem", handle.shown),
    work(notes) {
      const system = systems.findSerial(handle.serial);
      if (system !== undefined) endSystem(parts, system, "ForcedExit", notes);
    },
  });
  const close = async (handle: Handle): Promise<void> => {
    if (handle.endsWithLastHandle) await make(closing(handle));
  };

  const ending = (handle: Handle, found?: SystemRow): Work<SystemExitStatus> =>
    working(
      handle,
      "HcsTerminateComputeSystem",
      undefined,
      (system, notes) => endSystem(parts, system, "ForcedExit", notes),
      found,
    );

  /**
   * Opens a system for one call, both in one transaction, which takes half the time; `undefined` when a fault or latency is
   * asked for.
   */
  const atOnce = <Answer>(
    id: string,
    next: (handle: Handle, system: SystemRow) => Work<Answer>,
  ): Outcome<Answer> | undefined =>
    locked(parts, () => {
      if (!parts.faults.isQuiet()) return undefined;
      const opened = makeAmongOthers(opening(id));
      if (!opened.ok) return opened;
      const { handle, system } = opened.answer;
      const outcome = makeAmongOthers(next(handle, system));
      if (handle.endsWithLastHandle) makeAmongOthers(closing(handle));
      return outcome;
    });

  return {
    create: (id, document) =>
      makeCall(parts, systemCall("HcsCreateComputeSystem", id), () => {
        if (id === "") refuse("E_INVALIDARG", "The id is empty");
        const { owner, machine } = readDocument(asSent(document));
        const key = canonicalId(id);
        if (systems.find(key) !== undefined)
          refuse("HCS_E_SYSTEM_ALREADY_EXISTS", `A system "${key}" is on this host already`);
        const system = systems.add(key, owner, machine);
        if (machine.container !== undefined) openContainerStorage(parts, system, machine.container);
        return toHandle(system, id);
      }),
    open,
    async start(handle) {
      await on(handle, "HcsStartComputeSystem", undefined, (system) => openForStart(parts, system));
      return exitAfterStart(parts, handle.serial);
    },
    pause: (handle, options) =>
      on(handle, "HcsPauseComputeSystem", options, ({ machine }) => {
        if (machine.container !== undefined) throw new NotSimulatedError("The pause of a process container");
      }),
    resume: (handle) => on(handle, "HcsResumeComputeSystem", undefined, () => undefined),
    save: (handle, options) =>
      on(handle, `HcsSaveComputeSystem ${saveTypeOf(options)}`, options, (system, notes) => {
        saveSystem(parts, system, options, notes);
      }),
    shutDown: (handle, options) =>
      on(handle, "HcsShutDownComputeSystem", options, (system, notes) => {
        checkShutdown(system.machine, options);
        return endSystem(parts, system, "GracefulExit", notes);
      }),
    terminate: (handle) => make(ending(handle)),
    async end(id) {
      const outcome = atOnce(id, ending);
      return outcome === undefined ? make(ending(await open(id))) : answerOf(outcome);
    },
    modify: (handle, request) =>
      on(handle, "HcsModifyComputeSystem", request, (system) =>
        modifyMachine(parts, system, readModifyRequest(request), "program"),
      ),
    properties,
    async look(id, query) {
      const outcome = atOnce(id, (handle, system) => asking(handle, query, system));
      if (outcome !== undefined) return answerOf(outcome);
      const handle = await open(id);
      try {
        return await properties(handle, query);
      } finally {
        await close(handle);
      }
    },
    close,
  };
}

/** What a handle was made for. */
interface Opened {
  handle: Handle;
  system: SystemRow;
}

/** A call and what it does. */
interface Work<Answer> {
  call: Call;
  work: (notes: CallNotes) => Answer;
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
