/** Folders, virtual disks and layers of this Windows machine: `HcsStorage` over virtdisk.dll, computestorage.dll and the file system. */
import type { HcsStorage } from "../../hcs/storage.js";
import { readBootId } from "./bootId.js";
import type { Calls } from "./calls.js";
import { createDiskHandles } from "./diskHandles.js";
import type { FileCalls } from "./files.js";
import { createFolderCalls } from "./folders.js";
import { createLayerCalls } from "./layerCalls.js";
import { createPrivileges } from "./privileges.js";
import { createVirtualDisks } from "./virtualDisks.js";

/** What the storage of a machine may be told; everything has the default of this machine. */
export interface StorageOptions {
  /** The mark of this start, in place of the machine's. */
  bootId?: string;
  /** Where this process finds the files that HCS has under a path. */
  localPath?: (path: string) => string;
}

/** The storage of the machine that `calls` reaches. */
export function createStorage(calls: Calls, files: FileCalls, options: StorageOptions = {}): HcsStorage {
  const privileges = createPrivileges(calls.libraries);
  const disks = createDiskHandles(calls, files);
  const folders = createFolderCalls(files, options.localPath ?? ((path) => path));
  const { createFolder, deleteEmptyFolder, measureFolder } = folders;
  return {
    getBootId: async () => options.bootId ?? readBootId(calls.libraries),
    createFolder,
    deleteEmptyFolder,
    measureFolder,
    ...createVirtualDisks(calls, disks, files, privileges),
    ...createLayerCalls({ calls, disks, files, folders, privileges }),
  };
}
