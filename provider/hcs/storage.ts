/**
 * The part of the host boundary that is about folders, virtual disks and container layers. Like `HcsHost`: in the words
 * of HCS and virtdisk, asynchronous, plain JSON, addressed by path, never by handle. Every failure is an `HcsError`;
 * "not there" is `undefined` where a method asks, and an error where it works.
 */
import type { ExportLayerOptions, LayerData, OsLayerOptions } from "../../schema/types.js";

/** What a folder holds, counted to its depth. Links are counted as one file and never followed. */
export interface FolderSize {
  files: number;
  sizeBytes: number;
}

/** How a virtual disk keeps its data. `Differencing` holds only what differs from its parent. */
export type VirtualDiskType = "Fixed" | "Dynamic" | "Differencing";

/** Format of the file. */
export type VirtualDiskFormat = "VHDX" | "VHD";

/** What CreateVirtualDisk is told. Source: virtdisk.h, CREATE_VIRTUAL_DISK_PARAMETERS of version 2. */
export interface VirtualDiskParameters {
  type: VirtualDiskType;
  format: VirtualDiskFormat;
  /** Size that a guest sees, in bytes. Absent: that of the parent or of the source. */
  sizeBytes?: number;
  /** Absent: what virtdisk takes by default. */
  blockSizeBytes?: number;
  /** The GUID that the disk gets, in lower case without braces. Absent: one that virtdisk draws. */
  identifier?: string;
  /** The disk that this one differs from; only with the type Differencing. */
  parentPath?: string;
  /** The disk whose contents are copied. */
  sourcePath?: string;
}

/** What GetVirtualDiskInformation and the file tell of a disk. */
export interface VirtualDiskInformation {
  /** The path as it is stored on the host. */
  path: string;
  format: VirtualDiskFormat;
  type: VirtualDiskType;
  /** Size that a guest sees, in bytes. */
  sizeBytes: number;
  /** Room that the file takes, in bytes. */
  physicalSizeBytes: number;
  blockSizeBytes: number;
  /** The disk's own GUID, lower case without braces. */
  identifier: string;
  /** The disk that a differencing one is the child of. */
  parentPath?: string;
  /** True while it is attached to the host itself (not to a virtual machine). */
  isAttached: boolean;
  /** Last write to the file, ISO 8601 in UTC. */
  modifiedAt: string;
}

/** Folders, virtual disks and layers of one host. */
export interface HcsStorage {
  /** Changes with each start of the host: what a start takes away carries the mark of an earlier one. */
  getBootId(): Promise<string>;

  /** Makes exactly one folder. ERROR_FILE_EXISTS when anything has the name, ERROR_PATH_NOT_FOUND without its parent. */
  createFolder(path: string): Promise<void>;
  /** Removes exactly this folder, and only when it is empty (ERROR_DIR_NOT_EMPTY). One that is not there is success. */
  deleteEmptyFolder(path: string): Promise<void>;
  /** Counts what is in a folder; `undefined` when there is no such folder. Safe while somebody fills it. */
  measureFolder(path: string): Promise<FolderSize | undefined>;

  /** CreateVirtualDisk. ERROR_FILE_EXISTS when the file is there. */
  createVirtualDisk(path: string, parameters: VirtualDiskParameters): Promise<void>;
  /** ResizeVirtualDisk, to a greater size only; never with a flag that could cut data off. */
  resizeVirtualDisk(path: string, sizeBytes: number): Promise<void>;
  /** OpenVirtualDisk and GetVirtualDiskInformation; `undefined` when there is no such file. */
  getVirtualDiskInformation(path: string): Promise<VirtualDiskInformation | undefined>;
  /** AttachVirtualDisk for the lifetime of the host and without a drive letter. Attaching an attached disk is an error. */
  attachVirtualDisk(path: string): Promise<void>;
  /** DetachVirtualDisk. A disk that is not attached is success. */
  detachVirtualDisk(path: string): Promise<void>;

  /** HcsFormatWritableLayerVhd on a disk that is not attached. What was on it is lost. */
  formatWritableLayerVhd(path: string): Promise<void>;
  /** HcsGetLayerVhdMountPath: the volume of an attached disk, `\\?\Volume{GUID}\`; `undefined` when it is not attached. */
  getLayerVhdMountPath(path: string): Promise<string | undefined>;

  /** HcsImportLayer. A failure can leave a part of the folder. */
  importLayer(path: string, sourcePath: string, layerData: LayerData): Promise<void>;
  /** HcsExportLayer. `exportFolderPath` must be there. A failure can leave a part of the export. */
  exportLayer(path: string, exportFolderPath: string, layerData: LayerData, options: ExportLayerOptions): Promise<void>;
  /** HcsExportLegacyWritableLayer. `exportFolderPath` must be there. */
  exportLegacyWritableLayer(
    path: string,
    folderPath: string,
    exportFolderPath: string,
    layerData: LayerData,
  ): Promise<void>;
  /** HcsDestroyLayer: the folder and all that is in it, for good. A layer that is not there is success; one in use is not. */
  destroyLayer(path: string): Promise<void>;
  /** HcsSetupBaseOSLayer; `vhdPath` names the attached disk of a utility VM (`Type: "Vm"`), absent for a container. */
  setupBaseOsLayer(path: string, options: OsLayerOptions, vhdPath?: string): Promise<void>;
  /** HcsSetupBaseOSVolume, since build 19645. */
  setupBaseOsVolume(path: string, volumePath: string, options: OsLayerOptions): Promise<void>;
  /** HcsInitializeWritableLayer. */
  initializeWritableLayer(path: string, layerData: LayerData): Promise<void>;
  /** HcsInitializeLegacyWritableLayer; `folderPath` holds the hives. */
  initializeLegacyWritableLayer(
    path: string,
    folderPath: string,
    layerData: LayerData,
    options?: Record<string, unknown>,
  ): Promise<void>;
  /** HcsAttachLayerStorageFilter; parents nearest first. */
  attachLayerStorageFilter(path: string, layerData: LayerData): Promise<void>;
  /** HcsDetachLayerStorageFilter. A path without the filter is success. */
  detachLayerStorageFilter(path: string): Promise<void>;
}
