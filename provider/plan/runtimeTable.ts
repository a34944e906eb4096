/** Resource paths that have no place in a document. Source: schema/source/modify-paths.json. */
import type { ModifySettingRequest } from "../../schema/types.js";

type RequestType = NonNullable<ModifySettingRequest["RequestType"]>;

const docs = "HcsModifyComputeSystem reference page";

/** A resource path that has no place in a document: an argument `runtimeSettings` sets it, after every start again. */
export interface RuntimeSetting {
  /** `*` stands for one key. */
  readonly resourcePath: string;
  readonly requestTypes: readonly RequestType[];
  /** What the setting does, in words. */
  readonly reason: string;
  /** Nothing shows that a running system takes it: it is only made after a start. */
  readonly unproven?: string;
  /** What is sent to take it back. Absent: only a restart does. */
  readonly whenRemoved?: unknown;
  readonly source: string;
}

/** The table of those. */
export const runtimeSettings: readonly RuntimeSetting[] = [
  {
    resourcePath: "VirtualMachine/ComputeTopology/Gpu",
    requestTypes: ["Update"],
    reason: "graphics cards of the host are assigned to the running machine, or taken from it",
    whenRemoved: { AssignmentMode: "Disabled" },
    source: `${docs}; NanaBox; WSL`,
  },
  {
    resourcePath: "VirtualMachine/Devices/MappedPipes/*",
    requestTypes: ["Add", "Remove"],
    reason: "a pipe of the host is mapped into the running machine, or taken from it",
    source: `${docs}; hcsshim internal/uvm/pipes.go`,
  },
  {
    resourcePath: "VirtualMachine/ComputeTopology/Processor/IdledProcessors",
    requestTypes: ["Update"],
    reason: "other processors of the running machine are idled",
    source: docs,
  },
  {
    resourcePath: "VirtualMachine/ComputeTopology/Processor/CpuFrequencyPowerCap",
    requestTypes: ["Update"],
    reason: "the frequency of the running machine's processors is capped",
    source: docs,
  },
  {
    resourcePath: "Container/RegistryFlushState",
    requestTypes: ["Update"],
    reason: "it is said whether the container's registry is written to its files",
    unproven:
      "a resource path has this name, but neither the documentation nor a caller shows that a running container takes it; it is made right after a start",
    source: "hcsshim internal/hcs/resourcepaths",
  },
];
