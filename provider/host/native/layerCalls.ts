/** The functions of computestorage.dll, on folders and disks that are addressed by path. */
import type { LayerData } from "../../../schema/types.js";
import { HcsError } from "../../hcs/errors.js";
import type { HcsStorage } from "../../hcs/storage.js";
import { version1903 } from "./builds.js";
import type { Calls } from "./calls.js";
import type { DiskHandles } from "./diskHandles.js";
import { askIsLoaded } from "./diskInformation.js";
import type { FileCalls } from "./files.js";
import type { FolderCalls } from "./folders.js";
import { refusal } from "./onDisk.js";
import { isRoot, readPath } from "./paths.js";
import type { Privileges } from "./privileges.js";
import { type CallName, isFailure, toDocument, toHcsError, toOptions } from "./results.js";
import type { Out } from "./types.js";

/** The part of the boundary that is about layers. */
export type LayerCalls = Pick<
  HcsStorage,
  | "formatWritableLayerVhd"
  | "getLayerVhdMountPath"
  | "importLayer"
  | "exportLayer"
  | "exportLegacyWritableLayer"
  | "destroyLayer"
  | "setupBaseOsLayer"
  | "setupBaseOsVolume"
  | "initializeWritableLayer"
  | "initializeLegacyWritableLayer"
  | "attachLayerStorageFilter"
  | "detachLayerStorageFilter"
>;

/** What the calls work with. */
export interface LayerTools {
  calls: Calls;
  disks: DiskHandles;
  files: FileCalls;
  folders: FolderCalls;
  privileges: Privileges;
}

// What Windows Server 2019 answers for a moment while a disk arrives, and how often hcsshim asks again.
const passing = ["ERROR_NOT_READY", "ERROR_DEVICE_NOT_CONNECTED"];
const passingTries = 5;
const passingPauseMs = 100;

// There is no filter on this path. No page says which of them HCS passes on; the first is FilterDetach's own.
const withoutFilter = [0x801f_0015, 0x8007_0002, 0x8007_0003, 0x8007_0490];

/** Layers of the machine that the tools reach. */
export function createLayerCalls(tools: LayerTools): LayerCalls {
  return { ...folderCalls(tools), ...setupCalls(tools), ...diskCalls(tools), ...filterCalls(tools) };
}

/** A call that takes its time, made again when Windows Server 2019 is not ready. Rejects with `HcsError`. */
async function finish({ calls }: LayerTools, name: CallName, work: () => Promise<number>): Promise<void> {
  const { build } = calls.libraries.system;
  const tries = build !== undefined && build < version1903.build ? passingTries : 1;
  for (let left = tries; ; left--) {
    const code = await calls.named(name, work);
    if (!isFailure(code)) return;
    const error = toHcsError(name, code, null);
    if (left <= 1 || !error.is(...passing)) throw error;
    await calls.pauses.pause(passingPauseMs);
  }
}

function folderCalls(
  tools: LayerTools,
): Pick<LayerCalls, "importLayer" | "exportLayer" | "exportLegacyWritableLayer" | "destroyLayer"> {
  const { calls, folders, privileges } = tools;
  const { long } = calls;
  return {
    async importLayer(target, sourcePath, layerData) {
      const name = { call: "HcsImportLayer", target } as const;
      const paths = [readPath(name), readPath({ ...name, target: sourcePath })] as const;
      privileges.need(name, "SeBackupPrivilege", "SeRestorePrivilege");
      await folders.isThere(name);
      const document = toDocument(name, layerData);
      await finish(tools, name, () => long.run(name.call, ...paths, document));
    },
    async exportLayer(target, exportFolderPath, layerData, options) {
      const name = { call: "HcsExportLayer", target } as const;
      const paths = [readPath(name), readPath({ ...name, target: exportFolderPath })] as const;
      privileges.need(name, "SeBackupPrivilege");
      await folders.isThere({ ...name, target: exportFolderPath });
      const documents = [toDocument(name, layerData), toDocument(name, options)] as const;
      await finish(tools, name, () => long.run(name.call, ...paths, ...documents));
    },
    async exportLegacyWritableLayer(target, folderPath, exportFolderPath, layerData) {
      const name = { call: "HcsExportLegacyWritableLayer", target } as const;
      const paths = [
        readPath(name),
        readPath({ ...name, target: folderPath }),
        readPath({ ...name, target: exportFolderPath }),
      ] as const;
      privileges.need(name, "SeBackupPrivilege");
      await folders.isThere({ ...name, target: exportFolderPath });
      const document = toDocument(name, layerData);
      await finish(tools, name, () => long.run(name.call, ...paths, document));
    },
    async destroyLayer(target) {
      const name = { call: "HcsDestroyLayer", target } as const;
      const path = readPath(name);
      // HCS deletes whatever it is told, with every right, for good.
      if (isRoot(path))
        throw refusal(name, "E_INVALIDARG", `${target} is a whole volume`, "Name the folder of a layer");
      if (!(await folders.isThere(name))) return;
      privileges.need(name, "SeBackupPrivilege", "SeRestorePrivilege");
      await finish(tools, name, () => long.run(name.call, path));
    },
  };
}

function setupCalls(
  tools: LayerTools,
): Pick<
  LayerCalls,
  "setupBaseOsLayer" | "setupBaseOsVolume" | "initializeWritableLayer" | "initializeLegacyWritableLayer"
> {
  const { calls, disks, privileges } = tools;
  const { long } = calls;
  return {
    async setupBaseOsLayer(target, options, vhdPath) {
      const name = { call: "HcsSetupBaseOSLayer", target } as const;
      const path = readPath(name);
      const document = toDocument(name, options);
      privileges.need(name);
      if (vhdPath === undefined) {
        await finish(tools, name, () => long.run(name.call, path, null, document));
        return;
      }
      const vhd = readPath({ ...name, target: vhdPath });
      await disks.withDisk(vhd, vhdPath, "work", (handle) =>
        finish(tools, name, () => long.run(name.call, path, handle, document)),
      );
    },
    async setupBaseOsVolume(target, volumePath, options) {
      const name = { call: "HcsSetupBaseOSVolume", target } as const;
      const paths = [readPath(name), readPath({ ...name, target: volumePath })] as const;
      const document = toDocument(name, options);
      privileges.need(name);
      await finish(tools, name, () => long.run(name.call, ...paths, document));
    },
    async initializeWritableLayer(target, layerData) {
      const name = { call: "HcsInitializeWritableLayer", target } as const;
      const path = readPath(name);
      const document = toDocument(name, layerData);
      privileges.need(name);
      await finish(tools, name, () => long.run(name.call, path, document, null));
    },
    async initializeLegacyWritableLayer(target, folderPath, layerData, options) {
      const name = { call: "HcsInitializeLegacyWritableLayer", target } as const;
      const paths = [readPath(name), readPath({ ...name, target: folderPath })] as const;
      const document = toDocument(name, layerData);
      const more = toOptions(name, options);
      privileges.need(name);
      await finish(tools, name, () => long.run(name.call, ...paths, document, more));
    },
  };
}

function diskCalls(tools: LayerTools): Pick<LayerCalls, "formatWritableLayerVhd" | "getLayerVhdMountPath"> {
  const { calls, disks, files, privileges } = tools;
  const { computestorage, system } = calls.libraries;
  return {
    async formatWritableLayerVhd(target) {
      const name = { call: "HcsFormatWritableLayerVhd", target };
      const path = readPath(name);
      // It mounts the disk for a moment.
      privileges.need(name, "SeManageVolumePrivilege");
      const isOfFile = system.build !== undefined && system.build < version1903.build;
      const format = (handle: Parameters<typeof computestorage.HcsFormatWritableLayerVhd.async>[0]): Promise<void> =>
        finish(tools, name, () => calls.elsewhere(() => computestorage.HcsFormatWritableLayerVhd.async(handle)));
      if (isOfFile) await disks.withFile(path, target, format);
      else await disks.withDisk(path, target, "work", format);
    },
    async getLayerVhdMountPath(target) {
      const name = { call: "HcsGetLayerVhdMountPath", target };
      const path = readPath(name);
      if ((await files.information(target, name.call)) === undefined) return undefined;
      return await disks.withDisk(path, target, "work", async (handle) => {
        if (!disks.ask(handle, target, askIsLoaded)) return undefined;
        const place: Out<string | null> = [null];
        await finish(tools, name, () =>
          calls.elsewhere(() => computestorage.HcsGetLayerVhdMountPath.async(handle, place)),
        );
        return place[0] ?? undefined;
      });
    },
  };
}

function filterCalls(tools: LayerTools): Pick<LayerCalls, "attachLayerStorageFilter" | "detachLayerStorageFilter"> {
  const { calls, privileges } = tools;
  const { computestorage } = calls.libraries;
  return {
    async attachLayerStorageFilter(target, layerData: LayerData) {
      const name = { call: "HcsAttachLayerStorageFilter", target };
      const path = readPath(name);
      const document = toDocument(name, layerData);
      privileges.need(name);
      await finish(tools, name, () =>
        calls.elsewhere(() => computestorage.HcsAttachLayerStorageFilter.async(path, document)),
      );
    },
    async detachLayerStorageFilter(target) {
      const name = { call: "HcsDetachLayerStorageFilter", target };
      const path = readPath(name);
      privileges.need(name);
      try {
        await finish(tools, name, () => calls.elsewhere(() => computestorage.HcsDetachLayerStorageFilter.async(path)));
      } catch (error) {
        const isWithout = error instanceof HcsError && withoutFilter.includes(error.hresult);
        if (!isWithout) throw error;
      }
    },
  };
}
