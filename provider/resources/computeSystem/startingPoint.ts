/** Where a plan begins: what is on the host or in the saved memory, once what nothing can be started from is out of the way. */
import type { ComputeSystem, Properties } from "../../../schema/types.js";
import { noteRow } from "../../engine/defineResource.js";
import { ensureGrants, type Grants } from "./grants.js";
import { originOf } from "./memory.js";
import { ended, refuseWhileCloned } from "./ownership.js";
import { liveState } from "./planning.js";
import { refuseDisruption, unknownSavedMemory, unknownState } from "./refusals.js";
import type { Remembered } from "./remembered.js";
import { isSaved, isUnstarted, refuseSavingOver } from "./savedMemory.js";
import { endOf, hasEnded, stopLive, stopOf } from "./stopping.js";
import type { ManagedOutputs } from "./values.js";

/** The beginning of a plan. */
export interface StartingPoint {
  live: Properties | undefined;
  hasSavedMemory: boolean;
  /** What the live or saved system was made from; `undefined` when nobody knows. */
  origin: { document: ComputeSystem; isUncertain: boolean } | undefined;
  /** How the system ended that was in the way. */
  lastStop?: ManagedOutputs["lastStop"];
  /** All that the arguments want granted, when that was made sure of before a system was stopped. */
  grants?: Grants;
}

/** Finds it. Throws, and leaves everything as it is, when the host cannot tell the state or the program forbids the restart. */
export async function startingPoint(remembered: Remembered): Promise<StartingPoint> {
  const { live, args, context, id, row } = remembered;
  if (live !== undefined && !hasEnded(live) && liveState(live, false) === undefined) throw unknownState(id);
  if (live !== undefined && (hasEnded(live) || isUnstarted(row, live))) {
    // It has ended, or has never begun: nobody loses anything, and what comes next is a repair.
    const lastStop = await clearAway(remembered, live);
    return { ...(await originAt({ ...remembered, live: undefined })), lastStop };
  }
  const found = await originAt(remembered);
  if (live === undefined || found.origin !== undefined) return found;
  // Made from a document that nobody remembers: only a new create is certain.
  refuseDisruption(remembered, "restart", "the system on the host is not what the last run left there");
  await refuseWhileCloned(context.host, id, live);
  // What cannot be must not be found out once the system is off.
  if (args.desiredState === "Saved" && args.savedStatePath !== undefined)
    await refuseSavingOver(remembered, args.savedStatePath);
  const grants = args.desiredState === "Stopped" ? undefined : await ensureGrants(context, id, args, () => undefined);
  const lastStop = stopOf(await stopLive(context, id, live, args));
  await noteRow(context.host, row, { runtimeId: ended });
  return { ...found, live: undefined, lastStop, ...(grants && { grants }) };
}

async function originAt(remembered: Remembered): Promise<StartingPoint> {
  const hasSavedMemory = await isSaved(remembered);
  const origin = originOf(remembered, hasSavedMemory);
  const isGivenUp = remembered.args.desiredState === "Stopped";
  if (origin === undefined && hasSavedMemory && !isGivenUp) throw unknownSavedMemory(remembered);
  return { live: remembered.live, hasSavedMemory, origin };
}

async function clearAway(
  { context, id, args, row }: Remembered,
  live: Properties,
): Promise<NonNullable<ManagedOutputs["lastStop"]>> {
  const stopped = stopOf(await stopLive(context, id, live, args));
  if (hasEnded(live)) return stopped.exitStatus === undefined ? { ...endOf(live), ...stopped } : stopped;
  // Whoever has the id from now on is somebody else, and the saved memory was not touched.
  await noteRow(context.host, row, { runtimeId: ended, restoring: null });
  return stopped;
}
