/** Taking over a live system that somebody else made. */
import type { ComputeSystem } from "../../../schema/types.js";
import type { HcsHost } from "../../hcs/host.js";
import { declaredMemoryMB, queryFor, withMemoryOf } from "./memorySize.js";

/**
 * The document that a system is taken to have been made from. No host tells its document, so it is the program's; what
 * a host does tell is looked at: a machine with another memory size is one whose size the plan then changes live.
 */
export async function adoptedDocument(host: HcsHost, id: string, document: ComputeSystem): Promise<ComputeSystem> {
  if (declaredMemoryMB(document) === undefined) return document;
  return withMemoryOf(await host.getComputeSystemProperties(id, queryFor(document)), document);
}
