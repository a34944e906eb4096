/**
 * What HCS changes on a running system: the places of a document that have a resource path, and how a change there is
 * asked for. Only what the table of the HcsModifyComputeSystem page names, or a known caller sends, is here; everything
 * else needs a new create (`createOnly.ts`). Source: schema/source/modify-paths.json.
 */
import type { ModifySettingRequest } from "../../schema/types.js";

type RequestType = NonNullable<ModifySettingRequest["RequestType"]>;

/** A place of a document that changes without a restart. `*` stands for one key, whatever it is. */
export interface HotChange {
  /** Members on the way to it, joined by slashes. */
  readonly place: string;
  /** The ResourcePath; the keys that `*` matched take the places of the `*` in it. */
  readonly resourcePath: string;
  /**
   * `value`: one value that is set. `item`: a member of a map, with its own key. `list`: items of a list, told apart by
   * the member `identity`. `group`: some members of one object, sent together.
   */
  readonly kind: "value" | "item" | "list" | "group";
  /** What hosts take. An item that takes no Update is removed and added. */
  readonly requestTypes: readonly RequestType[];
  /** What the change does, in words. */
  readonly reason: string;
  /** Where it is known from. */
  readonly source: string;
  /** Place of the device that must be in the create document already. */
  readonly device?: string;
  /** Member that tells the items of a list apart. */
  readonly identity?: string;
  /** Members that a group sends. */
  readonly members?: readonly string[];
  /** What is sent when the value is taken away; without it that needs a restart. */
  readonly whenRemoved?: unknown;
  /** Members of an item that an Update may change; when another one differs, the item is removed and added. */
  readonly updates?: readonly string[];
  /** Members that an item must have, before and after, to be updated at all. */
  readonly updatesWhen?: Readonly<Record<string, unknown>>;
  /** What a host must be to take it. */
  readonly needs?: string;
  /** Members that a Remove has to carry; the others are not sent. Absent: a Remove carries nothing. */
  readonly removeWith?: readonly string[];
}

const docs = "HcsModifyComputeSystem reference page";
const all: readonly RequestType[] = ["Add", "Remove", "Update"];
const addOrRemove: readonly RequestType[] = ["Add", "Remove"];

/** The table. */
export const hotChanges: readonly HotChange[] = [
  {
    place: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
    resourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
    kind: "value",
    requestTypes: ["Update"],
    reason: "the memory of the running machine is resized; its guest must have booted",
    source: `${docs}; hcsshim; NanaBox`,
  },
  {
    place: "VirtualMachine/ComputeTopology/Processor/CpuGroup",
    resourcePath: "VirtualMachine/ComputeTopology/Processor/CpuGroup",
    kind: "value",
    requestTypes: ["Update"],
    reason: "the running machine moves to another CPU group",
    source: `${docs}; hcsshim`,
    whenRemoved: { Id: "00000000-0000-0000-0000-000000000000" },
  },
  {
    place: "VirtualMachine/ComputeTopology/Processor",
    resourcePath: "VirtualMachine/ComputeTopology/Processor/Limits",
    kind: "group",
    members: ["Limit", "Weight", "Reservation", "MaximumFrequencyMHz"],
    requestTypes: ["Update"],
    reason: "the processor limits of the running machine change",
    source: "hcsshim internal/uvm/cpulimits_update.go",
    needs: "Windows 10 20H2 or later",
  },
  {
    place: "VirtualMachine/Devices/Scsi/*/Attachments/*",
    resourcePath: "VirtualMachine/Devices/Scsi/*/Attachments/*",
    kind: "item",
    requestTypes: all,
    // Only the medium of an image is known to be exchanged in place.
    updates: ["Path"],
    updatesWhen: { Type: "Iso" },
    reason: "a disk or image of the running machine is attached, detached or exchanged",
    source: `${docs}; hcsshim; WSL; NanaBox`,
    device: "VirtualMachine/Devices/Scsi/*",
  },
  {
    place: "VirtualMachine/Devices/NetworkAdapters/*",
    resourcePath: "VirtualMachine/Devices/NetworkAdapters/*",
    kind: "item",
    requestTypes: all,
    updates: ["IovSettings", "ConnectionState"],
    removeWith: ["EndpointId", "MacAddress", "InstanceId"],
    reason: "a network adapter of the running machine is attached, detached or set",
    source: `${docs}; hcsshim; WSL; NanaBox`,
  },
  {
    place: "VirtualMachine/Devices/Plan9/Shares",
    resourcePath: "VirtualMachine/Devices/Plan9/Shares",
    kind: "list",
    identity: "Name",
    requestTypes: addOrRemove,
    removeWith: ["Name", "AccessName", "Port"],
    reason: "a Plan9 share of the running machine is added or removed",
    source: `${docs}; hcsshim; WSL`,
    device: "VirtualMachine/Devices/Plan9",
  },
  {
    place: "VirtualMachine/Devices/VirtualSmb/Shares",
    resourcePath: "VirtualMachine/Devices/VirtualSmb/Shares",
    kind: "list",
    identity: "Name",
    requestTypes: all,
    updates: ["AllowedFiles"],
    // Hosts take it only of a share that restricts access to some files.
    updatesWhen: { Options: { RestrictFileAccess: true } },
    removeWith: ["Name"],
    reason: "a file share of the running machine is added, removed or set",
    source: `${docs}; hcsshim`,
    device: "VirtualMachine/Devices/VirtualSmb",
  },
  {
    place: "VirtualMachine/Devices/VirtualPMem/Devices/*",
    resourcePath: "VirtualMachine/Devices/VirtualPMem/Devices/*",
    kind: "item",
    requestTypes: addOrRemove,
    reason: "a persistent-memory device of the running machine is added or removed",
    source: `${docs}; hcsshim`,
    device: "VirtualMachine/Devices/VirtualPMem",
  },
  {
    place: "VirtualMachine/Devices/VirtualPMem/Devices/*/Mappings/*",
    resourcePath: "VirtualMachine/Devices/VirtualPMem/Devices/*/Mappings/*",
    kind: "item",
    requestTypes: addOrRemove,
    reason: "a mapping of a persistent-memory device of the running machine is added or removed",
    source: `${docs}; hcsshim`,
    device: "VirtualMachine/Devices/VirtualPMem",
    needs: "Windows 10 1903 or later",
  },
  {
    place: "VirtualMachine/Devices/VirtualPci/*",
    resourcePath: "VirtualMachine/Devices/VirtualPci/*",
    kind: "item",
    requestTypes: addOrRemove,
    reason: "an assigned PCI device of the running machine is added or removed",
    source: `${docs}; hcsshim`,
    needs: "Windows 10 2004 or later",
  },
  {
    place: "VirtualMachine/Devices/FlexibleIov/*",
    resourcePath: "VirtualMachine/Devices/FlexibleIov/*",
    kind: "item",
    requestTypes: addOrRemove,
    removeWith: ["EmulatorId", "HostingModel"],
    reason: "a flexible IO device of the running machine is added or removed",
    source: `${docs}; WSL`,
  },
  {
    place: "VirtualMachine/Devices/ComPorts/*",
    resourcePath: "VirtualMachine/Devices/ComPorts/*",
    kind: "item",
    requestTypes: all,
    updates: ["NamedPipe", "OptimizeForDebugger"],
    removeWith: ["NamedPipe", "OptimizeForDebugger"],
    reason: "a COM port of the running machine is added, removed or set",
    source: `${docs}; NanaBox`,
  },
  {
    place: "VirtualMachine/Devices/SharedMemory/Regions",
    resourcePath: "VirtualMachine/Devices/SharedMemory/Regions",
    kind: "list",
    identity: "SectionName",
    requestTypes: addOrRemove,
    removeWith: ["SectionName", "StartOffset", "Length", "AllowGuestWrite", "HiddenFromGuest"],
    reason: "a shared memory region of the running machine is added or removed",
    source: docs,
    device: "VirtualMachine/Devices/SharedMemory",
  },
  {
    place: "VirtualMachine/Devices/HvSocket/HvSocketConfig/ServiceTable/*",
    resourcePath: "VirtualMachine/Devices/HvSocket/HvSocketConfig/ServiceTable/*",
    kind: "item",
    // An Update makes the entry where there is none.
    requestTypes: ["Update", "Remove"],
    reason: "a Hyper-V socket service of the running machine is set or removed",
    source: `${docs}; hcsshim`,
    device: "VirtualMachine/Devices/HvSocket",
  },
  {
    place: "Container/MappedDirectories",
    resourcePath: "Container/MappedDirectories",
    kind: "list",
    identity: "ContainerPath",
    requestTypes: addOrRemove,
    removeWith: ["HostPath", "HostPathType", "ContainerPath", "ReadOnly", "SupportCloudFiles"],
    reason: "a mapped directory of the running container is added or removed",
    source: "hcsshim cmd/containerd-shim-runhcs-v1/task_hcs.go",
  },
  {
    place: "Container/Memory/SizeInMB",
    resourcePath: "Container/Memory/SizeInMB",
    kind: "value",
    requestTypes: ["Update"],
    reason: "the memory of the running container is resized",
    source: "hcsshim",
  },
  {
    place: "Container/Processor",
    resourcePath: "Container/Processor",
    kind: "value",
    requestTypes: ["Update"],
    reason: "the processors of the running container change",
    source: "hcsshim",
    needs: "Windows 10 20H2 or later",
  },
];
