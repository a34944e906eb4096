/** Why the stored state of a compute system is not what it declares, in words: places of the program and states of the host, never values. */
import type { ComputeSystemArgs } from "../../../schema/types.js";
import { filesOfDocument } from "../../hcs/documents.js";
import { canonicalPath } from "../../hcs/paths.js";
import { propertyPathText } from "../../plan/documentDiff.js";
import { missingGrants } from "./grants.js";
import { isOriginKnown } from "./memory.js";
import type { ManagedOutputs } from "./values.js";

type Stored = Partial<ManagedOutputs> & ComputeSystemArgs;

/** One sentence for each drift; none when all is well. */
export function driftOf(stored: Stored, wanted: ComputeSystemArgs): string[] {
  return [
    ...stateDrift(stored),
    ...memoryDrift(stored),
    ...grantDrift(stored),
    ...cutDrift(stored, wanted),
    ...oldMemoryDrift(stored),
  ];
}

function stateDrift({ state, desiredState, systemId, isTaken, lostMemory }: Stored): string[] {
  const desired = desiredState ?? "Running";
  if (lostMemory === true)
    return [
      "The saved memory of the system is not on the host, or the ledger of the host knows nothing of it: the system starts afresh, and what was in the memory is lost.",
    ];
  // What is saved or stopped on purpose is not on the host.
  const expected = desired === "Saved" ? "Stopped" : desired;
  if (state === expected) return [];
  if (isTaken === true)
    return [
      `A system that this resource did not make has the id "${systemId}" on the host: an update leaves it alone and fails.`,
    ];
  if (state === undefined || state === "Unknown")
    return [
      `The host cannot tell the state of the system, which should be ${desired}; nothing is done to it before it can.`,
    ];
  const repair = state === "Stopped" ? "it will be created again under the same id" : "it will be brought back";
  return [`The system is ${state} on the host, not ${desired}; ${repair}.`];
}

function memoryDrift({ otherMemorySizeInMB }: Stored): string[] {
  if (otherMemorySizeInMB === undefined) return [];
  return [
    "The system has another memory size on the host than document.VirtualMachine.ComputeTopology.Memory.SizeInMB says; it will be resized.",
  ];
}

function grantDrift(stored: Stored): string[] {
  // What is not on the host on purpose opens no files; its grants are made when it comes back.
  if (stored.desiredState === "Stopped" || stored.desiredState === "Saved") return [];
  const missing = new Set(missingGrants(stored).map(canonicalPath));
  if (missing.size === 0) return [];
  const named = filesOfDocument(stored.document).filter(({ path }) => missing.has(canonicalPath(path)));
  const parents = missing.size - new Set(named.map(({ path }) => canonicalPath(path))).size;
  const places = named.map(({ documentPath }) => propertyPathText("document", documentPath));
  const files = [...places, ...(parents > 0 ? ["parents of its disks"] : [])].join(", ");
  return [`Not granted to the system on the host, and to be granted: ${files}.`];
}

function cutDrift(stored: Stored, wanted: ComputeSystemArgs): string[] {
  const { wasCut, state } = stored;
  if (wasCut !== undefined && state !== "Stopped" && !isOriginKnown(wasCut, stored, wanted))
    return [
      "The last run did not come to the end of a change of the system that the program does not ask for any more, so nobody " +
        "knows what it is made of: it will be stopped and created again under the same id (restart).",
    ];
  return wasCut !== undefined
    ? ["The last run did not come to the end of a change of the system; this one brings it to what is declared."]
    : [];
}

function oldMemoryDrift({ hasOldMemory }: Stored): string[] {
  return hasOldMemory === true
    ? [
        "The saved memory that the system has gone on from is still in its file, and old by now; it will not be used again.",
      ]
    : [];
}
