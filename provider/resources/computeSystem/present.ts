/** What the host has by now of a compute system, and how the state is told so. */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import type { Record } from "../../engine/defineResource.js";
import type { Remembered } from "./remembered.js";
import type { ManagedOutputs } from "./values.js";

/** What has to be settled. */
export interface Settling extends Remembered {
  owner: string;
  record: Record<ComputeSystemArgs, ManagedOutputs>;
}

/** What the host has by now. */
export interface Present {
  document: ComputeSystem;
  runtimeSettings: ComputeSystemArgs["runtimeSettings"];
  live: Properties | undefined;
  lastStop: ManagedOutputs["lastStop"];
  grants: Pick<ManagedOutputs, "grants" | "grantsOfOthers">;
}

/** Records it, so that a failure at the next step loses nothing. */
export function recordPresent({ args, owner, stored, record }: Settling, present: Present): void {
  const { document, runtimeSettings, live, lastStop, grants } = present;
  // The arguments stay the old ones until all is done, except for what the host has by now.
  const {
    runtimeSettings: _old,
    wasCut: _cut,
    hasOldMemory: _oldMemory,
    isTaken: _taken,
    lostMemory: _lostMemory,
    otherMemorySizeInMB: _memory,
    grantsOfOthers: _others,
    lostGrants: _lost,
    ...base
  }: Partial<ManagedOutputs> & ComputeSystemArgs = stored ?? args;
  record({
    ...base,
    document,
    ...(runtimeSettings === undefined ? {} : { runtimeSettings }),
    owner,
    state: live?.State ?? "Stopped",
    runtimeId: live?.RuntimeId ?? "",
    ...(lastStop === undefined ? {} : { lastStop }),
    ...grants,
  });
}

/** The outputs when all is done. */
export function outputsOf({ args, owner, stored }: Settling, { live, lastStop, grants }: Present): ManagedOutputs {
  const isContainer = args.document.Container !== undefined;
  return {
    state: live?.State ?? "Stopped",
    runtimeId: live?.RuntimeId ?? "",
    systemType: live?.SystemType ?? stored?.systemType ?? (isContainer ? "Container" : "VirtualMachine"),
    owner,
    ...(lastStop === undefined ? {} : { lastStop }),
    ...grants,
  };
}
