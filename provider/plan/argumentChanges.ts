/**
 * What a change of each argument of each resource does. Changes inside a document are in `hotChanges.ts` and
 * `createOnly.ts`; a new resource does not compile without its rows.
 */
import type { Disruption } from "./disruption.js";

/** What a change of one argument does, and why. */
export interface ArgumentChange {
  readonly class: Disruption;
  /** In words, without values: they may be secret. */
  readonly reason: string;
  /** Where it is known from: a page of the HCS reference, or this provider's own rule. */
  readonly source: string;
}

const ours = "a rule of this provider";

const host: ArgumentChange = {
  class: "replace",
  reason: "another machine has nothing of this; another way to the same machine changes nothing",
  source: ours,
};

const stateFile = (functionName: string): Record<"path" | "existing" | "onDelete" | "host", ArgumentChange> => ({
  path: { class: "replace", reason: "another file is made; the old one stays on the host", source: functionName },
  existing: { class: "none", reason: "it is only asked when the file is made", source: ours },
  onDelete: {
    class: "none",
    reason:
      'nothing is done now; a destroy goes by it: "delete" takes what the resource made, with all that is in it, "retain" leaves it',
    source: ours,
  },
  host,
});

/** What is refused by the check instead of done: data would go. */
const neverOver = (reason: string, source: string): ArgumentChange => ({
  class: "dataLoss",
  reason: `${reason}; refused: give the new one another path`,
  source,
});

const writableLayer = (functionName: string): Record<"path" | "parentLayers" | "host", ArgumentChange> => ({
  path: {
    class: "replace",
    reason: "another layer is initialised; the old one stays on its disk",
    source: functionName,
  },
  parentLayers: neverOver("a layer is never initialised over what is on it", functionName),
  host,
});

/** The table. Where the class depends on the change, it is the strongest one, and the plan says more. */
export const argumentChanges = {
  ComputeSystem: {
    document: {
      class: "restart",
      reason: "what a change in it does is said place by place",
      source: "HcsCreateComputeSystem, HcsModifyComputeSystem",
    },
    systemId: { class: "replace", reason: "another id is another system", source: "HcsCreateComputeSystem" },
    desiredState: {
      class: "restart",
      reason: "the system is brought to another state",
      source: "HcsStartComputeSystem, HcsPauseComputeSystem, HcsSaveComputeSystem, HcsTerminateComputeSystem",
    },
    savedStatePath: { class: "none", reason: "the next save goes to the new file", source: "HcsSaveComputeSystem" },
    shutdown: { class: "none", reason: "it is only asked when the system is stopped", source: ours },
    maxDisruption: { class: "none", reason: "it is only asked when something changes", source: ours },
    adopt: { class: "none", reason: "it is only asked when the resource is created", source: ours },
    runtimeSettings: {
      class: "live",
      reason: "the settings are made or taken back on the running system",
      source: "HcsModifyComputeSystem",
    },
    access: {
      class: "live",
      reason: "the files of the document are granted to the system, or left to others",
      source: "HcsGrantVmAccess, HcsRevokeVmAccess",
    },
    unknownFields: { class: "none", reason: "it is only asked when the document is checked", source: ours },
    host,
  },
  GuestStateFile: stateFile("HcsCreateEmptyGuestStateFile"),
  RuntimeStateFile: stateFile("HcsCreateEmptyRuntimeStateFile"),
  VmAccess: {
    systemId: {
      class: "replace",
      reason: "the grant of the old system is taken back, the new one gets its own",
      source: "HcsGrantVmAccess",
    },
    path: {
      class: "replace",
      reason: "the grant on the old file is taken back, the new file gets its own",
      source: "HcsGrantVmAccess",
    },
    host,
  },
  Layer: {
    path: {
      class: "replace",
      reason: "another layer is imported; the old one stays on the host",
      source: "HcsImportLayer",
    },
    sourcePath: neverOver("a layer is never imported over another one", "HcsImportLayer"),
    parentLayers: neverOver("a layer is never imported over another one", "HcsImportLayer"),
    onDelete: {
      class: "none",
      reason:
        'nothing is done now; a destroy goes by it: "delete" takes what the resource made, with all that is in it, "retain" leaves it',
      source: ours,
    },
    host,
  },
  BaseOsLayer: {
    path: {
      class: "replace",
      reason: "another layer is set up; the old one stays as it is",
      source: "HcsSetupBaseOSLayer",
    },
    options: { class: "live", reason: "the layer is set up anew", source: "HcsSetupBaseOSLayer" },
    vhdPath: { class: "live", reason: "the layer is set up anew, on that disk", source: "HcsSetupBaseOSLayer" },
    volumePath: { class: "live", reason: "the layer is set up anew, on that volume", source: "HcsSetupBaseOSVolume" },
    triggers: { class: "live", reason: "the layer is set up anew", source: ours },
    host,
  },
  WritableLayer: writableLayer("HcsInitializeWritableLayer"),
  LegacyWritableLayer: {
    ...writableLayer("HcsInitializeLegacyWritableLayer"),
    folderPath: neverOver("a layer is never initialised over what is on it", "HcsInitializeLegacyWritableLayer"),
    options: { class: "none", reason: "they are only asked when the layer is initialised", source: ours },
  },
  LayerStorageFilter: {
    path: {
      class: "replace",
      reason: "the filter of the old layer is detached, the new one gets its own",
      source: "HcsAttachLayerStorageFilter, HcsDetachLayerStorageFilter",
    },
    parentLayers: {
      class: "restart",
      reason: "the filter is detached and attached over the new layers",
      source: "HcsAttachLayerStorageFilter, HcsDetachLayerStorageFilter",
    },
    host,
  },
  LayerExport: {
    path: { class: "none", reason: "the next export reads from there; triggers start it", source: ours },
    exportFolderPath: {
      class: "replace",
      reason: "another export is made; the old one stays on the host",
      source: ours,
    },
    parentLayers: neverOver("two exports are never mixed in one folder", "HcsExportLayer"),
    options: neverOver("two exports are never mixed in one folder", "HcsExportLayer"),
    folderPath: neverOver("two exports are never mixed in one folder", "HcsExportLegacyWritableLayer"),
    triggers: {
      class: "live",
      reason: "the layer is exported anew into the same folder; files there that are gone from the layer stay",
      source: ours,
    },
    host,
  },
  VirtualDisk: {
    path: {
      class: "replace",
      reason: "another disk is made; the old one stays on the host",
      source: "CreateVirtualDisk",
    },
    sizeBytes: { class: "live", reason: "the disk is grown; it is never shrunk", source: "ResizeVirtualDisk" },
    type: neverOver("a disk is never made over another one", "CreateVirtualDisk"),
    format: neverOver("a disk is never made over another one", "CreateVirtualDisk"),
    blockSizeBytes: neverOver("a disk is never made over another one", "CreateVirtualDisk"),
    parentPath: neverOver("a disk is never made over another one", "CreateVirtualDisk"),
    sourcePath: neverOver("a disk is never made over another one", "CreateVirtualDisk"),
    existing: { class: "none", reason: "it is only asked when the disk is made", source: ours },
    onDelete: {
      class: "none",
      reason:
        'nothing is done now; a destroy goes by it: "delete" takes what the resource made, with all that is in it, "retain" leaves it',
      source: ours,
    },
    host,
  },
  LayerVhd: {
    path: {
      class: "replace",
      reason: "the old disk is detached, the new one gets its own attachment",
      source: "AttachVirtualDisk, DetachVirtualDisk",
    },
    format: { class: "none", reason: "it is only asked when the resource is created", source: ours },
    host,
  },
  VmGroupAccess: {
    path: {
      class: "replace",
      reason: "the grant on the old file is taken back, the new file gets its own",
      source: "HcsGrantVmGroupAccess",
    },
    host,
  },
} as const satisfies Record<string, Record<string, ArgumentChange>>;
