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
import { together } from "./together.js";

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
  const share = together((works: readonly (() => Outcome<unknown>)[]) => inOneTransaction(parts, works));
  /** Opens a system for one call, both in a transaction that others share; `undefined` when that has to be done call by call. */
  const openFor = async <Answer>(id: string, next: Next<Answer>): Promise<Outcome<Answer> | undefined> =>
    (await share(() => openAmongOthers(parts, id, next))) as Outcome<Answer> | undefined;
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
      const outcome = await openFor(id, ({ handle, system }) => terminating(parts, handle, system));
      return outcome === undefined ? make(terminating(parts, await open(id))) : answerOf(outcome);
    },
    async look(id, query) {
      const outcome = await openFor(id, ({ handle, system }) => asking(parts, handle, query, system));
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

type Next<Answer> = (opened: Opened) => Work<Answer>;

/**
 * Works in one transaction. `undefined` for what has to be done call by call: all of them, when a fault or latency is asked
 * for, or when one fails otherwise than by an answer of the host, which must not take the others with it.
 */
function inOneTransaction(parts: Parts, works: readonly (() => Outcome<unknown>)[]): (Outcome<unknown> | undefined)[] {
  try {
    return locked(parts, () => {
      const isQuiet = parts.faults.isQuiet();
      return works.map((work) => (isQuiet ? work() : undefined));
    });
  } catch (error) {
    if (works.length === 1) throw error;
    return works.map(() => undefined);
  }
}

/** Opens, makes the call and closes, inside a transaction. */
function openAmongOthers<Answer>(parts: Parts, id: string, next: Next<Answer>): Outcome<Answer> {
  const make = <Made>({ call, work }: Work<Made>): Outcome<Made> => makeCallAmongOthers(parts, call, work);
  const opened = make(opening(parts, id));
  if (!opened.ok) return opened;
  const outcome = make(next(opened.answer));
  if (opened.answer.handle.endsWithLastHandle) make(closing(parts, opened.answer.handle));
  return outcome;
}
