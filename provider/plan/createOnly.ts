/**
 * What HCS takes only when a system is created, and why: places of a document without a resource path. The longest
 * place that a change lies under gives the reason. Source: schema/source/modify-paths.json, `createOnly`.
 */

/** A place of a document and why a change there needs a new create. */
export interface CreateOnly {
  /** Members on the way to it, joined by slashes; `*` stands for one key. */
  readonly place: string;
  readonly reason: string;
}

/** Where it is known from that there is no path. */
export const createOnlySource =
  "absent from the table of the HcsModifyComputeSystem page and from hcsshim's resource paths";

/** Said of every place that the table does not name. */
export const otherwise = "HCS has no call that changes it on a live system";

/** The table. */
export const createOnly: readonly CreateOnly[] = [
  { place: "Owner", reason: "the owner is given when a system is created" },
  { place: "SchemaVersion", reason: "the version tells HCS how to read the whole document" },
  { place: "ShouldTerminateOnLastHandleClosed", reason: "it is decided when a system is created" },
  { place: "HostingSystemId", reason: "a container cannot move to another machine" },
  { place: "HostedSystem", reason: "a hosted system is made as a whole" },
  { place: "VirtualMachine/Version", reason: "the machine's version is fixed when it is created" },
  { place: "VirtualMachine/StopOnReset", reason: otherwise },
  { place: "VirtualMachine/Chipset", reason: "firmware, boot entry and kernel are read when a machine starts" },
  { place: "VirtualMachine/ComputeTopology/Memory", reason: "only the size of the memory can change live" },
  {
    place: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
    reason: "a size can be set live but not taken away",
  },
  { place: "VirtualMachine/ComputeTopology/Processor/Count", reason: "processors are not added to a running machine" },
  {
    place: "VirtualMachine/ComputeTopology/Processor",
    reason: "only limits and the CPU group of processors can change live",
  },
  ...["Limit", "Weight", "Reservation", "MaximumFrequencyMHz"].map((name) => ({
    place: `VirtualMachine/ComputeTopology/Processor/${name}`,
    reason: "a limit can be set live but not taken away",
  })),
  { place: "VirtualMachine/ComputeTopology/Numa", reason: "the topology is fixed when a machine is created" },
  { place: "VirtualMachine/ComputeTopology/Compatibility", reason: "the topology is fixed when a machine is created" },
  { place: "VirtualMachine/Devices/Scsi/*", reason: "a controller must be there when the machine is created" },
  {
    place: "VirtualMachine/Devices/Scsi/*/DisableInterruptBatching",
    reason: otherwise,
  },
  {
    place: "VirtualMachine/Devices/VirtualPMem",
    reason: "the controller and its slots are fixed when the machine is created",
  },
  { place: "VirtualMachine/Devices/Plan9", reason: "the device must be there when the machine is created" },
  { place: "VirtualMachine/Devices/VirtualSmb", reason: "the device must be there when the machine is created" },
  { place: "VirtualMachine/Devices/SharedMemory", reason: "the device must be there when the machine is created" },
  {
    place: "VirtualMachine/Devices/HvSocket",
    reason: "only single services of a Hyper-V socket can change live, not the device and its default descriptors",
  },
  { place: "VirtualMachine/Devices", reason: "HCS has no call that adds, removes or sets this device live" },
  {
    place: "VirtualMachine/Devices/Licensing",
    reason: "a resource path has this name, but nobody is known to have used it",
  },
  { place: "VirtualMachine/GuestState", reason: "state files are opened when a machine starts" },
  { place: "VirtualMachine/RestoreState", reason: "it says from what a machine starts" },
  { place: "VirtualMachine/Services", reason: "integration services are chosen when a machine is created" },
  { place: "VirtualMachine/SecuritySettings", reason: "security is fixed when a machine is created" },
  { place: "VirtualMachine/GuestConnection", reason: "the way to the guest is chosen when a machine is created" },
  { place: "VirtualMachine/RegistryChanges", reason: "they are made in the guest as it starts" },
  { place: "VirtualMachine/StorageQoS", reason: otherwise },
  { place: "VirtualMachine/DebugOptions", reason: otherwise },
  { place: "VirtualMachine/ResourcePartitionId", reason: otherwise },
  { place: "Container/Storage", reason: "layers are mounted when a container is created" },
  { place: "Container/GuestOs", reason: otherwise },
  { place: "Container/Networking", reason: "networks of a container change through the host's network service" },
  {
    place: "Container/AssignedDevices",
    reason: "a resource path has this name, but nobody is known to have used it",
  },
  {
    place: "Container/MappedPipes",
    reason: "a resource path has this name, but neither the documentation nor a caller shows that hosts take it",
  },
  { place: "Container/Memory", reason: "only the size of the memory can change live" },
  { place: "Container/Memory/SizeInMB", reason: "a size can be set live but not taken away" },
  { place: "Container/Processor", reason: "processors can be set live but not taken away" },
  { place: "Container/RegistryChanges", reason: "they are made in the guest as it starts" },
  { place: "Container/ContainerCredentialGuard", reason: otherwise },
  { place: "Container/HvSocket", reason: otherwise },
  { place: "Container/IsolationType", reason: "isolation is fixed when a container is created" },
];
