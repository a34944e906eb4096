/** The end of a compute system, as a handle that was opened before sees it: told by its event, or found by looking. */
import type { Properties, SystemExitStatus } from "../../../schema/types.js";
import { HcsError } from "../../hcs/errors.js";
import type { Calls } from "./calls.js";
import type { SystemCalls } from "./systemCalls.js";
import { type SystemHandle, toExitStatus } from "./systemHandle.js";
import type { Out } from "./types.js";

/** A system as an open handle sees it. */
export type Seen = { live: Properties; exit?: never } | { live?: never; exit: SystemExitStatus };

/** Seeing systems end. */
export interface Exits {
  /** The properties of a system that is there, or how it ended. */
  look(system: SystemHandle): Promise<Seen>;
  /**
   * Waits for the end, at most until `deadlineMs` on the clock of `performance.now()`; then `undefined`. The event
   * ends the wait at once; looks in between find an end whose event did not come.
   */
  wait(system: SystemHandle, deadlineMs?: number): Promise<SystemExitStatus | undefined>;
}

const firstPauseMs = 100;
const longestPauseMs = 1000;

/** True when HCS answers that the system has ended, or is not there. */
export function isGone(error: unknown): boolean {
  return error instanceof HcsError && error.is("HCS_E_SYSTEM_NOT_FOUND", "HCS_E_SYSTEM_ALREADY_STOPPED");
}

/** Exits of the systems that `calls` reaches. */
export function createExits(calls: Calls, systems: SystemCalls): Exits {
  const { HcsWaitForComputeSystemExit } = calls.libraries.computecore;

  /** The full status of a system that has ended. It is there at once, and so the wait is none. */
  const readStatus = async (system: SystemHandle): Promise<SystemExitStatus | undefined> => {
    if (!HcsWaitForComputeSystemExit.isPresent()) return undefined;
    const status: Out<string | null> = [null];
    const code = await system.use((raw) => calls.elsewhere(() => HcsWaitForComputeSystemExit.async(raw, 0, status)));
    return code === 0 ? toExitStatus(status[0]) : undefined;
  };

  const look = async (system: SystemHandle): Promise<Seen> => {
    const told = system.exitTold();
    if (told !== undefined) return { exit: told };
    const live = await propertiesOrGone(systems, system);
    if (live !== undefined && live.Stopped !== true && live.State !== "Stopped") return { live };
    const exit = system.exitTold() ?? (await readStatus(system));
    return { exit: exit ?? (live?.ExitType === undefined ? {} : { ExitType: live.ExitType }) };
  };

  return {
    look,
    async wait(system, deadlineMs = Number.POSITIVE_INFINITY) {
      let pauseMs = firstPauseMs;
      let early: Promise<void> | undefined = system.told;
      // What was told ends one pause, not every one after it.
      void system.told.then(() => {
        early = undefined;
      });
      for (;;) {
        const told = system.exitTold();
        if (told !== undefined) return told;
        const leftMs = deadlineMs - performance.now();
        if (leftMs <= 0) return undefined;
        await calls.pauses.attend(calls.pauses.pause(Math.min(pauseMs, leftMs), early));
        const { exit } = await look(system);
        if (exit !== undefined) return exit;
        pauseMs = Math.min(longestPauseMs, pauseMs * 2);
      }
    },
  };
}

async function propertiesOrGone(systems: SystemCalls, system: SystemHandle): Promise<Properties | undefined> {
  try {
    return await systems.properties(system);
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
