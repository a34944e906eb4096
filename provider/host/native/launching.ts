/** Bringing compute systems up: create, start, and seeing that the system stays. A start that fails leaves none behind. */
import type { ComputeSystem, Properties, SystemExitStatus } from "../../../schema/types.js";
import { HcsError, hresult } from "../../hcs/errors.js";
import type { Calls } from "./calls.js";
import { type Exits, isGone } from "./exits.js";
import type { SystemCalls } from "./systemCalls.js";
import type { SystemHandle } from "./systemHandle.js";

/** What brings systems up. */
export interface Launching {
  /** HcsCreateComputeSystem. Waits for a system of the same id that has just ended to leave the host. */
  create(id: string, document: ComputeSystem): Promise<SystemHandle>;
  /** Create, start, settle. */
  launch(id: string, document: ComputeSystem): Promise<Properties>;
  /** Start and settle a system that is Created. */
  start(id: string): Promise<Properties>;
}

// An ended system leaves the host within about half a second; its id is taken until then. Source: lifecycle facts 1.
const leavingMs = 10_000;
const leavingPauseMs = 25;

/** How a start looks at a system that it did not create itself. */
type Origin = "created here" | "found";

/**
 * `settleMs`: how long a system must have stayed after its start, in milliseconds. HcsStartComputeSystem may succeed
 * and the worker process die right after it. Source: lifecycle facts 15.
 */
export function createLaunching(calls: Calls, systems: SystemCalls, exits: Exits, settleMs: number): Launching {
  const { pauses } = calls;

  const create = async (id: string, document: ComputeSystem): Promise<SystemHandle> => {
    const deadlineMs = performance.now() + leavingMs;
    for (;;) {
      try {
        return await systems.create(id, document);
      } catch (error) {
        const isTaken = error instanceof HcsError && error.is("HCS_E_SYSTEM_ALREADY_EXISTS");
        if (!isTaken || performance.now() > deadlineMs || !(await isLeaving(systems, id))) throw error;
        await pauses.pause(leavingPauseMs);
      }
    }
  };

  const settle = async (system: SystemHandle): Promise<Properties> => {
    await pauses.pause(settleMs, system.told);
    const { live, exit } = await exits.look(system);
    if (exit !== undefined) throw endedAfterStart(system.shown, exit);
    return live;
  };

  const startAndSettle = async (system: SystemHandle, origin: Origin): Promise<Properties> => {
    try {
      await system.watch();
      await systems.start(system);
      return await settle(system);
    } catch (error) {
      const mayGo = origin === "created here" || (await isUnused(systems, system));
      if (mayGo) await clearAway(systems, exits, system, error);
      throw error;
    }
  };

  return {
    create,
    launch: async (id, document) =>
      closing(await create(id, document), (system) => startAndSettle(system, "created here")),
    start: async (id) => closing(await systems.open(id), (system) => startAndSettle(system, "found")),
  };
}

/** Does one piece of work with an open system, and closes it whatever comes of it. */
export async function closing<Answer>(
  system: SystemHandle,
  work: (system: SystemHandle) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await work(system);
  } finally {
    await system.close();
  }
}

/** True when what has the id is a system that has ended, or when nothing has it any more. */
async function isLeaving(systems: SystemCalls, id: string): Promise<boolean> {
  const found = await systems.enumerate({ Ids: [id] });
  return found.every(({ State, Stopped }) => State === "Stopped" || Stopped === true);
}

function endedAfterStart(shown: string, exit: SystemExitStatus): HcsError {
  const { Status = 0, ExitType = "Unknown", Attribution } = exit;
  const code = Status < 0 ? Status : hresult("HCS_E_TERMINATED_DURING_START");
  const why = Attribution === undefined ? "" : ` because of ${JSON.stringify(Attribution)}`;
  return new HcsError("HcsStartComputeSystem", shown, code, {
    result: {
      Error: code | 0,
      ErrorEvents: [{ Message: `The system started, and ended right after it (${ExitType})${why}` }],
      ...(Attribution === undefined ? {} : { Attribution }),
    },
    advice: "Look at the guest and at the event log of the host, correct the document and deploy again",
  });
}

/** True for a system that never ran. Any other one is somebody's, and so is one that cannot be asked. */
async function isUnused(systems: SystemCalls, system: SystemHandle): Promise<boolean> {
  try {
    return (await systems.properties(system)).State === "Created";
  } catch (error) {
    if (error instanceof HcsError) return false;
    throw error;
  }
}

/** Ends what a failed start left. When that fails too, the message must say that a system is left. */
async function clearAway(systems: SystemCalls, exits: Exits, system: SystemHandle, failure: unknown): Promise<void> {
  try {
    await systems.terminate(system);
    await exits.wait(system);
  } catch (error) {
    if (isGone(error) || !(failure instanceof HcsError) || !(error instanceof HcsError)) return;
    throw failure.withAdvice(
      `The system is still on the host, because ending it failed too (${error.hresultName}); end it before the next try`,
    );
  }
}
