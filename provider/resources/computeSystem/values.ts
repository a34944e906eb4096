/** Values that a compute system gets when the program gives none, and what its state holds beside its outputs. */
import type { ComputeSystem, ComputeSystemOutputs } from "../../../schema/types.js";
import { stackOfUrn } from "../../engine/defineResource.js";
import { namedGuid } from "../../hcs/ids.js";

/** Outputs of a compute system, and the files that somebody else had granted already (only stored when there are some). */
export type ManagedOutputs = Omit<ComputeSystemOutputs, "hostId"> & {
  grantsOfOthers?: string[];
  /** Parents of disks whose grant the last read did not find any more (only stored when there are some). */
  lostGrants?: string[];
  /** Memory of the running machine when somebody gave it another size than its document has. */
  otherMemorySizeInMB?: number | undefined;
  /** Only stored when the last read saw that a run was cut: the document that the ledger had noted then, and the next one. */
  wasCut?: Cut;
  /** Only stored when the last read saw saved memory that the system has gone on from, in a file that must go. */
  hasOldMemory?: true;
  /** Only stored when the last read found that a system of somebody else has the id. */
  isTaken?: true | undefined;
  /** Only stored when the last read did not find the memory of a system that is Saved. */
  lostMemory?: true | undefined;
};

/** Fingerprints of documents. */
export interface Cut {
  fingerprint: string;
  /** Of what the run was about to make of it. */
  next?: string;
}

// Drawn once for this provider; changing it would change every default id.
const systemIdNamespace = "5f1d6c0a-2f0e-4a55-9d0c-6d1f7c3b8e21";

/** The default id: UUIDv5 of project, stack, type and name, which is what a URN is made of. */
export function defaultSystemId(urn: string): string {
  return namedGuid(systemIdNamespace, urn).toUpperCase();
}

/** The default `Owner` of a document. It proves nothing; it tells people who look at the host where to look further. */
export function defaultOwner(urn: string): string {
  const { project, stack } = stackOfUrn(urn);
  return `pulumi-hcs:${project}/${stack}`;
}

/** The document as it is sent to HCS. */
export function sentDocument(document: ComputeSystem, owner: string): ComputeSystem {
  return { ...document, Owner: owner };
}
