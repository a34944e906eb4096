/** Taking over a live system that somebody else made. */
import type { ComputeSystem } from "../../../schema/types.js";
import type { HcsHost } from "../../hcs/host.js";

/** HCS counts assigned memory in pages of 4096 bytes. Source: lifecycle facts 11. */
const pagesPerMB = 256;

/**
 * The document that a system is taken to have been made from. No host tells its document, so it is the program's; what
 * a host does tell is looked at: a machine with another memory size is one whose size the plan then changes live.
 */
export async function adoptedDocument(host: HcsHost, id: string, document: ComputeSystem): Promise<ComputeSystem> {
  const machine = document.VirtualMachine;
  const wanted = machine?.ComputeTopology?.Memory?.SizeInMB;
  if (machine === undefined || wanted === undefined) return document;
  const live = await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] });
  const pages = live?.Memory?.VirtualMachineMemory?.AssignedMemory ?? 0;
  const sizeInMB = pages / pagesPerMB;
  if (pages === 0 || sizeInMB === wanted) return document;
  const topology = machine.ComputeTopology;
  return {
    ...document,
    VirtualMachine: {
      ...machine,
      ComputeTopology: { ...topology, Memory: { ...topology?.Memory, SizeInMB: sizeInMB } },
    },
  };
}
