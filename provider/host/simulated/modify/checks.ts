/** What settings must say beyond their shape. Each refuses as HCS does. Pure. */
import { NotSimulatedError } from "../../../hcs/errors.js";
import type { Machine } from "../machine.js";
import { refuse } from "../refusal.js";
import { readShape, shapes } from "./shapes.js";

/** Memory goes in steps of 2 MB: lifecycle facts 15. */
export function isMemorySize(sizeInMB: number): boolean {
  return Number.isInteger(sizeInMB) && sizeInMB > 0 && sizeInMB % 2 === 0;
}

/** A size of memory, in MB. */
export function checkMemory(settings: unknown): void {
  if (typeof settings !== "number" || !isMemorySize(settings))
    refuse("E_INVALIDARG", `The memory size ${JSON.stringify(settings)} MB is not a positive even number`);
}

/** How many processors idle; no more than the machine has. */
export function checkIdledProcessors(settings: unknown, place: string, machine: Machine): void {
  const { IdleProcessorCount: count } = readShape(settings, shapes.idleProcessors, place);
  if (typeof count !== "number") refuse("HCS_E_INVALID_JSON", `${place} needs IdleProcessorCount`);
  else if (count > machine.processorCount)
    refuse("E_INVALIDARG", `${place} asks for more processors than the machine has (${machine.processorCount})`);
}

/** A disk or image that the simulator knows. */
export function checkAttachment(settings: unknown, place: string): void {
  const { Type = "VirtualDisk", Path = "" } = readShape(settings, shapes.attachment, place);
  if (Type === "PassThru" || Type === "ExtensibleVirtualDisk")
    throw new NotSimulatedError(`A disk of the type ${Type} (at ${place})`);
  if (Path === "" && Type !== "Iso") refuse("E_INVALIDARG", `The disk at ${place} has no Path`);
}

const pageBytes = 4096n;

/** A mapping, whose offset is the last part of its place. */
export function checkMapping(settings: unknown, place: string): void {
  readShape(settings, shapes.persistentMemoryMapping, place);
  const offset = place.slice(place.lastIndexOf("/") + 1);
  if (BigInt(offset) % pageBytes !== 0n) refuse("E_INVALIDARG", `The offset of ${place} is not that of a page`);
}
