/** The memory that a running machine has: somebody else may have resized it, and of all that is hot this can be asked. */
import type { ComputeSystem, ModifySettingRequest, Properties, System_PropertyQuery } from "../../../schema/types.js";

/** HCS counts assigned memory in pages of 4096 bytes. Source: reference of MemoryInformationForVm. */
const pagesPerMB = 256;

/** The memory that a document gives its machine, in MB; `undefined` for a container, or when the document does not say. */
export function declaredMemoryMB(document: ComputeSystem | undefined): number | undefined {
  return document?.VirtualMachine?.ComputeTopology?.Memory?.SizeInMB;
}

/** The memory that a system has, in MB, as far as the host has told; `undefined` where it did not. */
function assignedMemoryMB({ Memory }: Properties): number | undefined {
  const pages = Memory?.VirtualMachineMemory?.AssignedMemory ?? 0;
  return pages === 0 ? undefined : Math.round(pages / pagesPerMB);
}

/** The document with the memory that the system has by now; the same one where that is what it says, or not known. */
export function withMemoryOf(live: Properties | undefined, document: ComputeSystem): ComputeSystem {
  const sizeInMB = live && assignedMemoryMB(live);
  const declared = declaredMemoryMB(document);
  if (sizeInMB === undefined || declared === undefined || sizeInMB === declared) return document;
  const { VirtualMachine: machine } = document;
  const topology = machine?.ComputeTopology;
  return {
    ...document,
    VirtualMachine: {
      ...machine,
      ComputeTopology: { ...topology, Memory: { ...topology?.Memory, SizeInMB: sizeInMB } },
    },
  };
}

/** What to ask of the system that a document describes, so that the answer tells its memory too. */
export function queryFor(document: ComputeSystem | undefined): System_PropertyQuery | undefined {
  return declaredMemoryMB(document) === undefined ? undefined : { PropertyTypes: ["Memory"] };
}

/**
 * The memory of a running machine in MB, when it is another than its document says. Nothing while the host itself
 * balances or moves memory: then the size is nobody's wish.
 */
export function otherMemoryMB(live: Properties, document: ComputeSystem | undefined): number | undefined {
  const { BalancingEnabled, DmOperationInProgress } = live.Memory?.VirtualMachineMemory ?? {};
  const declared = declaredMemoryMB(document);
  const isSettled = live.State === "Running" && BalancingEnabled !== true && DmOperationInProgress !== true;
  if (!isSettled || declared === undefined) return undefined;
  const assigned = assignedMemoryMB(live);
  return assigned === declared ? undefined : assigned;
}

/** The request that gives a running machine the memory of its document again. */
export function memoryRequest(sizeInMB: number): ModifySettingRequest {
  return {
    ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
    RequestType: "Update",
    Settings: sizeInMB,
  };
}
