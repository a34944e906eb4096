/** Ends of systems that no call asked for: somebody outside ends one, or its worker process dies right after its start. */
import type { SystemExitStatus } from "../../../schema/types.js";
import { HcsError, hresult } from "../../hcs/errors.js";
import type { Parts } from "./calls.js";
import { type ExitType, exitStatus, type SystemRow } from "./machine.js";

/**
 * The call whose failure is the end of a system right after its start. The simulated host waits for that end after each
 * start, and writes no row of the journal when none comes. Source: lifecycle facts 15.
 */
export const exitWait = "HcsWaitForComputeSystemExit";

/** The system is gone at once, and the journal has how. Belongs into a transaction. */
export function endUnasked(parts: Parts, system: SystemRow, exitType: ExitType, status?: number): SystemExitStatus {
  const exit = { ...exitStatus(exitType), ...(status === undefined ? {} : { Status: status | 0 }) };
  parts.systems.remove(system.serial);
  parts.journal.write({
    time: parts.now().toISOString(),
    pid: process.pid,
    call: "HcsEventSystemExited",
    target: system.id,
    hresult: 0,
    ms: 0,
    exitStatus: exit,
  });
  return exit;
}

/** Ends a system that has just started, when that was asked for; how it ended then. */
export function exitAfterStart(parts: Parts, serial: number): SystemExitStatus | undefined {
  const { exit, crash } = parts.store.database.transaction(() => {
    const system = parts.systems.findSerial(serial);
    const fault = system === undefined ? undefined : parts.faults.take({ function: exitWait, keys: [system.id] });
    if (system === undefined || fault === undefined) return { exit: undefined, crash: false };
    const exit = fault.hresult === 0 ? undefined : endUnasked(parts, system, "UnexpectedExit", fault.hresult);
    return { exit, crash: fault.crash };
  });
  if (crash) process.kill(process.pid, "SIGKILL");
  return exit;
}

/** What the caller of a start is told whose system ended right after it. */
export function endedAfterStart(shown: string, { Status = 0, ExitType = "Unknown" }: SystemExitStatus): HcsError {
  const code = Status < 0 ? Status : hresult("HCS_E_TERMINATED_DURING_START");
  return new HcsError("HcsStartComputeSystem", shown, code, {
    result: {
      Error: code | 0,
      ErrorEvents: [{ Message: `The system started, and ended right after it (${ExitType})` }],
    },
    advice: "Look at the guest and at the event log of the host, correct the document and deploy again",
  });
}
