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

/** The memory of a container, in MB. Any whole number: it is a limit, and no memory of a machine. */
export function checkContainerMemory(settings: unknown, place: string): void {
  if (!Number.isSafeInteger(settings) || Number(settings) <= 0)
    refuse("E_INVALIDARG", `${place} is ${JSON.stringify(settings)} MB, and not a whole number from 1 on`);
}

/** Count, Maximum and Weight of a container's processors exclude each other: lifecycle facts 15. */
export function checkContainerProcessor(settings: unknown, place: string): void {
  const { Count, Maximum, Weight } = readShape(settings, shapes.containerProcessor, place);
  const given = Object.entries({ Count, Maximum, Weight }).filter(([, value]) => value != null);
  if (given.length > 1)
    refuse("E_INVALIDARG", `${place} has ${given.map(([name]) => name).join(" and ")}, of which only one can be`);
}

/** A folder of the host that a container sees. */
export function checkMappedDirectory(settings: unknown, place: string): void {
  const { HostPath, HostPathType, ContainerPath } = readShape(settings, shapes.mappedDirectory, place);
  if (HostPathType === "VirtualSmbShareName")
    throw new NotSimulatedError(`A directory by the name of a share (${place})`);
  if (typeof HostPath !== "string" || HostPath === "" || ContainerPath === "")
    refuse("HCS_E_INVALID_JSON", `${place} needs HostPath and ContainerPath`);
}
