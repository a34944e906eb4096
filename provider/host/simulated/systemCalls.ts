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
import { answerOf, locked, makeCall, makeCallAmongOthers, type Outcome, type Parts } from "./calls.js";
import { exitAfterStart } from "./exits.js";
import {
  asking,
  closing,
  creating,
  type Handle,
  modifying,
  type Opened,
  opening,
  pausing,
  resuming,
  saving,
  shuttingDown,
  starting,
  terminating,
  type Work,
} from "./systemWork.js";

export { type Handle, systemCall } from "./systemWork.js";

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

/** The calls on the systems of one host. */
export function createSystemCalls(parts: Parts): SystemCalls {
  const make = <Answer>({ call, work }: Work<Answer>): Promise<Answer> => makeCall(parts, call, work);
  const open = async (id: string): Promise<Handle> => (await make(opening(parts, id))).handle;
  const close = async (handle: Handle): Promise<void> => {
    if (handle.endsWithLastHandle) await make(closing(parts, handle));
  };
  return {
    create: (id, document) => make(creating(parts, id, document)),
    open,
    async start(handle) {
      await make(starting(parts, handle));
      return exitAfterStart(parts, handle.serial);
    },
    pause: (handle, options) => make(pausing(parts, handle, options)),
    resume: (handle) => make(resuming(parts, handle)),
    save: (handle, options) => make(saving(parts, handle, options)),
    shutDown: (handle, options) => make(shuttingDown(parts, handle, options)),
    terminate: (handle) => make(terminating(parts, handle)),
    modify: (handle, request) => make(modifying(parts, handle, request)),
    properties: (handle, query) => make(asking(parts, handle, query)),
    async end(id) {
      const outcome = openAtOnce(parts, id, ({ handle, system }) => terminating(parts, handle, system));
      return outcome === undefined ? make(terminating(parts, await open(id))) : answerOf(outcome);
    },
    async look(id, query) {
      const outcome = openAtOnce(parts, id, ({ handle, system }) => asking(parts, handle, query, system));
      if (outcome !== undefined) return answerOf(outcome);
      const handle = await open(id);
      try {
        return await make(asking(parts, handle, query));
      } finally {
        await close(handle);
      }
    },
    close,
  };
}

/**
 * Opens a system for one call, both in one transaction, which takes half the time; `undefined` when a fault or latency is
 * asked for.
 */
function openAtOnce<Answer>(
  parts: Parts,
  id: string,
  next: (opened: Opened) => Work<Answer>,
): Outcome<Answer> | undefined {
  const make = <Made>({ call, work }: Work<Made>): Outcome<Made> => makeCallAmongOthers(parts, call, work);
  return locked(parts, () => {
    if (!parts.faults.isQuiet()) return undefined;
    const opened = make(opening(parts, id));
    if (!opened.ok) return opened;
    const outcome = make(next(opened.answer));
    if (opened.answer.handle.endsWithLastHandle) make(closing(parts, opened.answer.handle));
    return outcome;
  });
}
