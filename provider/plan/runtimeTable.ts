/** Resource paths that have no place in a document. Source: schema/source/modify-paths.json. */
import type { ModifySettingRequest } from "../../schema/types.js";

type RequestType = NonNullable<ModifySettingRequest["RequestType"]>;

const docs = "HcsModifyComputeSystem reference page";

/** A resource path that has no place in a document: an argument `runtimeSettings` sets it, after every start again. */
export interface RuntimeSetting {
  /** `*` stands for one key. */
  readonly resourcePath: string;
  readonly requestTypes: readonly RequestType[];
  /** What is sent to take it back. Absent: only a restart does. */
  readonly whenRemoved?: unknown;
  readonly source: string;
}

/** The table of those. */
export const runtimeSettings: readonly RuntimeSetting[] = [
  {
    resourcePath: "VirtualMachine/ComputeTopology/Gpu",
    requestTypes: ["Update"],
    whenRemoved: { AssignmentMode: "Disabled" },
    source: `${docs}; NanaBox; WSL`,
  },
  {
    resourcePath: "VirtualMachine/Devices/MappedPipes/*",
    requestTypes: ["Add", "Remove"],
    source: `${docs}; hcsshim internal/uvm/pipes.go`,
  },
  {
    resourcePath: "VirtualMachine/ComputeTopology/Processor/IdledProcessors",
    requestTypes: ["Update"],
    source: docs,
  },
  {
    resourcePath: "VirtualMachine/ComputeTopology/Processor/CpuFrequencyPowerCap",
    requestTypes: ["Update"],
    source: docs,
  },
  {
    resourcePath: "Container/RegistryFlushState",
    requestTypes: ["Update"],
    source: "hcsshim internal/hcs/resourcepaths",
  },
];
