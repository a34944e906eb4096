/** Taking compute systems down on one handle: asking the guest, waiting for a while, powering off, and seeing the end. */
import type { ShutdownOptions, SystemExitStatus } from "../../../schema/types.js";
import { HcsError } from "../../hcs/errors.js";
import type { StopOptions, StopOutcome, StopResult } from "../../hcs/host.js";
import type { Calls } from "./calls.js";
import { type Exits, isGone } from "./exits.js";
import { closing } from "./launching.js";
import type { SystemCalls } from "./systemCalls.js";
import type { SystemHandle } from "./systemHandle.js";

// A system that has ended cannot be opened any more, or only for a moment.
const leavingMs = 10_000;
const leavingPauseMs = 25;

/** What a shutdown came to. `asked`: the guest has not ended in time. `gone`: it had ended before it was asked. */
type Asked = { end: "ended"; exitStatus: SystemExitStatus } | { end: "asked" | "refused" | "gone" };

/** What a stop is made with. */
interface Means {
  calls: Calls;
  systems: SystemCalls;
  exits: Exits;
}

/** HcsHost.stopComputeSystem. */
export function createStopping(
  calls: Calls,
  systems: SystemCalls,
  exits: Exits,
): (id: string, options: StopOptions) => Promise<StopResult> {
  const means: Means = { calls, systems, exits };
  return async (id, options) => {
    const system = await orAbsent(() => systems.open(id));
    if (system === undefined) return { outcome: "AlreadyStopped" };
    const result = await closing(system, () => orAbsent(() => end(means, system, options)));
    await waitUntilGone(means, id);
    return result ?? { outcome: "AlreadyStopped" };
  };
}

async function end(means: Means, system: SystemHandle, options: StopOptions): Promise<StopResult> {
  const deadlineMs = performance.now() + options.timeoutSeconds * 1000;
  await system.watch();
  if (options.mode === "terminate") return powerOff(means, system, "AlreadyStopped");
  const asked = await shutDown(means, system, options, deadlineMs);
  if (asked.end === "ended") return withStatus("Graceful", asked.exitStatus);
  if (asked.end === "gone") return withStatus("AlreadyStopped", (await means.exits.look(system)).exit);
  return powerOff(means, system, asked.end === "asked" ? "Graceful" : "AlreadyStopped");
}

/** An older host refuses the options of a guest that would hear a shutdown without them. Source: lifecycle facts 8. */
async function shutDown(means: Means, system: SystemHandle, options: StopOptions, deadlineMs: number): Promise<Asked> {
  if (options.shutdownOptions !== undefined) {
    const asked = await askOnce(means, system, options.shutdownOptions, deadlineMs);
    if (asked.end !== "refused") return asked;
  }
  return askOnce(means, system, undefined, deadlineMs);
}

/** Asks in one way. The call may take longer than there is time: then it goes on, and keeps the handle open. */
async function askOnce(
  { calls, systems, exits }: Means,
  system: SystemHandle,
  options: ShutdownOptions | undefined,
  deadlineMs: number,
): Promise<Asked> {
  let refusal: HcsError | undefined;
  const asking = systems.shutDown(system, options).catch((error: unknown) => {
    if (!(error instanceof HcsError)) throw error;
    refusal = error;
  });
  await calls.pauses.pause(deadlineMs - performance.now(), Promise.race([asking, system.told]));
  if (refusal !== undefined) return { end: isGone(refusal) ? "gone" : "refused" };
  const exitStatus = await exits.wait(system, deadlineMs);
  return exitStatus === undefined ? { end: "asked" } : { end: "ended", exitStatus };
}

/** `early`: what it means when the system has ended before it could be powered off. */
async function powerOff({ systems, exits }: Means, system: SystemHandle, early: StopOutcome): Promise<StopResult> {
  try {
    await systems.terminate(system);
  } catch (error) {
    if (!isGone(error)) throw error;
    return withStatus(early, (await exits.look(system)).exit);
  }
  return withStatus("Forced", await exits.wait(system));
}

async function waitUntilGone({ calls, systems, exits }: Means, id: string): Promise<void> {
  const deadlineMs = performance.now() + leavingMs;
  while (performance.now() < deadlineMs) {
    const system = await orAbsent(() => systems.open(id));
    if (system === undefined) return;
    // Somebody else may have made a new system meanwhile.
    if ((await closing(system, exits.look)).live !== undefined) return;
    await calls.pauses.pause(leavingPauseMs);
  }
}

/** The answer of a call, or `undefined` when there is no system, or no longer one. */
export async function orAbsent<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}

function withStatus(outcome: StopResult["outcome"], exitStatus: SystemExitStatus | undefined): StopResult {
  return { outcome, ...(exitStatus === undefined ? {} : { exitStatus }) };
}
