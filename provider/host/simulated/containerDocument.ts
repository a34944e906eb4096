/** Reads the container of a create document: what it runs on, and the folders of the host that it sees. Pure. */
import type { ComputeSystem } from "../../../schema/types.js";
import { NotSimulatedError } from "../../hcs/errors.js";
import { readHostPath } from "./files.js";
import type { ContainerStorage, HostItem, Machine } from "./machine.js";
import { checkContainerMemory, checkContainerProcessor, checkMappedDirectory } from "./modify/checks.js";
import { partsOfDocument } from "./modify/parts.js";
import { readLayers } from "./storage/layerData.js";
import { invalid, objectAt, optional } from "./values.js";

// What a process container cannot do without a part of the host that is not simulated.
const unmodelled = ["AssignedDevices", "AdditionalDeviceNamespace", "ContainerCredentialGuard", "IsolationType"];

/** The container of a document. Refuses with HCS_E_INVALID_JSON; throws `NotSimulatedError` for what needs devices and domains. */
export function readContainer(root: Record<string, unknown>): Machine {
  const container = objectAt(root.Container, "Container");
  const missing = unmodelled.find((name) => container[name] !== undefined && container[name] !== null);
  if (missing !== undefined) throw new NotSimulatedError(`A container with ${missing}`);
  const memory = objectAt(container.Memory ?? {}, "Container/Memory");
  const processor = objectAt(container.Processor ?? {}, "Container/Processor");
  const memorySizeInMB = optional(memory, "SizeInMB", "number", "Container/Memory");
  if (memorySizeInMB !== undefined) checkContainerMemory(memorySizeInMB, "Container/Memory/SizeInMB");
  checkContainerProcessor(processor, "Container/Processor");
  return {
    ...(memorySizeInMB === undefined ? {} : { memorySizeInMB }),
    processorCount: optional(processor, "Count", "number", "Container/Processor") ?? 1,
    files: [],
    hostItems: readMappedDirectories(container),
    persistentMemorySlots: 0,
    // A container has a process of Windows in it that hears a shutdown.
    guestShutdown: "GuestConnection",
    container: readStorage(container),
    endsWithLastHandle: optional(root, "ShouldTerminateOnLastHandleClosed", "boolean") === true,
    // By now everything that is read has its documented type.
    ...partsOfDocument(root as ComputeSystem),
  };
}

function readStorage(container: Record<string, unknown>): ContainerStorage {
  const place = "Container/Storage";
  const storage = objectAt(container.Storage ?? {}, place);
  const path = optional(storage, "Path", "string", place) ?? "";
  if (path === "" || !Array.isArray(storage.Layers) || storage.Layers.length === 0)
    invalid(`${place} needs Layers and Path: a process container runs on a writable layer over others`);
  return {
    path: readHostPath(path).path,
    layers: readLayers(storage.Layers, `${place}/Layers`).map((layer) => layer.path),
  };
}

function readMappedDirectories(container: Record<string, unknown>): HostItem[] {
  const place = "Container/MappedDirectories";
  const directories = container.MappedDirectories ?? [];
  if (!Array.isArray(directories)) return invalid(`${place} is no list`);
  return directories.map((directory: unknown, index): HostItem => {
    const at = `${place}/${index}`;
    checkMappedDirectory(directory, at);
    return { path: optional(objectAt(directory, at), "HostPath", "string", at) ?? "", place: at, kind: "folder" };
  });
}
