/**
 * What a document means beyond its letters: values that an absent member equals, objects that only group others, and
 * lists whose order is nothing. Source: notes of schema/source/schema-types.json ("Default …").
 */
import { hotChanges } from "./hotChanges.js";
import { type DocumentPath, matchPlace, placePattern } from "./places.js";

// Only defaults that the documentation states; what a caller believes to be one is none.
const defaults = [
  { place: "VirtualMachine/Devices/Scsi/*/Attachments/*/CachingMode", value: "Uncached" },
  { place: "VirtualMachine/Devices/VirtualPMem/MaximumSizeBytes", value: 512 * 1024 * 1024 },
  // Being in no group and being in the one of this id is the same.
  { place: "VirtualMachine/ComputeTopology/Processor/CpuGroup/Id", value: "00000000-0000-0000-0000-000000000000" },
  { place: "Container/Processor/Weight", value: 100 },
  { place: "Container/Storage/Layers/*/Cache", value: "Enabled" },
  { place: "Container/MappedDirectories/*/ReadOnly", value: false },
].map(({ place, value }) => ({ at: placePattern(place), value }));

const groups = [
  "VirtualMachine/Devices",
  "VirtualMachine/ComputeTopology",
  "VirtualMachine/ComputeTopology/Memory",
  "VirtualMachine/ComputeTopology/Processor",
  "VirtualMachine/ComputeTopology/Processor/CpuGroup",
  "VirtualMachine/Devices/Scsi",
  "VirtualMachine/Devices/Scsi/*/Attachments",
  "VirtualMachine/Devices/NetworkAdapters",
  "VirtualMachine/Devices/VirtualPMem/Devices",
  "VirtualMachine/Devices/VirtualPMem/Devices/*/Mappings",
  "VirtualMachine/Devices/VirtualPci",
  "VirtualMachine/Devices/FlexibleIov",
  "VirtualMachine/Devices/ComPorts",
  "VirtualMachine/Devices/HvSocket/HvSocketConfig",
  "VirtualMachine/Devices/HvSocket/HvSocketConfig/ServiceTable",
  "Container/Memory",
  "Container/Processor",
].map(placePattern);

// Lists that change live item by item, and one that does not change live at all.
const namedLists = [
  ...hotChanges.filter(({ kind }) => kind === "list"),
  { place: "Container/MappedPipes", identity: "ContainerPipeName" },
].map(({ place, identity }) => ({ at: placePattern(place), identity }));

// Lists whose items have no name and no order.
const sets = [
  "VirtualMachine/Devices/VirtualSmb/Shares/*/AllowedFiles",
  "VirtualMachine/Devices/Plan9/Shares/*/AllowedFiles",
  "Container/AssignedDevices",
].map(placePattern);

/** The documented default of a place; `undefined` when there is none. */
export function defaultAt(path: DocumentPath): unknown {
  return defaults.find(({ at }) => matchPlace(at, path) !== undefined)?.value;
}

/** True where an object only holds others, so that an empty one equals an absent one. */
export function isGroup(path: DocumentPath): boolean {
  return groups.some((at) => matchPlace(at, path) !== undefined);
}

/** The member that tells the items of a list apart, where their order is nothing. */
export function listIdentity(path: DocumentPath): string | undefined {
  return namedLists.find(({ at }) => matchPlace(at, path) !== undefined)?.identity;
}

/** True where the items of a list have no name of their own, and their order is nothing. */
export function isSet(path: DocumentPath): boolean {
  return sets.some((at) => matchPlace(at, path) !== undefined);
}
