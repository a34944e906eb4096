/** Folders of the host: made and taken away one at a time, counted to their depth, and never entered through a link. */
import type { Dirent } from "node:fs";
import { lstat, mkdir, readdir, rmdir } from "node:fs/promises";
import { join } from "node:path";
import type { FolderSize, HcsStorage } from "../../hcs/storage.js";
import type { FileCalls } from "./files.js";
import { onDisk, orNothing, refusal } from "./onDisk.js";
import { readPath } from "./paths.js";
import type { CallName } from "./results.js";

/** The part of the boundary that is about folders. */
export interface FolderCalls extends Pick<HcsStorage, "createFolder" | "deleteEmptyFolder" | "measureFolder"> {
  /**
   * True when the folder of `name` is there. Rejects with E_ACCESSDENIED, as an error of that call, when a file has the
   * path, or a link.
   */
  isThere(name: CallName): Promise<boolean>;
}

// How many files are looked at together. The file system has four threads, and one look takes a thread some microseconds.
const lookedAtTogether = 64;

/** `localPath`: where this process finds a folder of the host; the same path, on Windows. */
export function createFolderCalls(files: FileCalls, localPath: (path: string) => string): FolderCalls {
  const isThere: FolderCalls["isThere"] = async (name) => {
    const found = await files.information(name.target, name.call);
    if (found === undefined || found.isDirectory) return found !== undefined;
    throw refusal(name, "E_ACCESSDENIED", `${name.target} is a file`, "Name a folder");
  };
  return {
    isThere,
    async createFolder(target) {
      const name = { call: "CreateDirectory", target };
      const local = localPath(readPath(name));
      await onDisk(name, () => mkdir(local));
    },
    async deleteEmptyFolder(target) {
      const name = { call: "RemoveDirectory", target };
      const local = localPath(readPath(name));
      if (!(await isThere(name))) return;
      // Windows itself refuses a folder that has something in it.
      await onDisk(name, async () => orNothing(() => rmdir(local)));
    },
    async measureFolder(target) {
      const name = { call: "FindFirstFile", target };
      const found = await files.information(target, name.call);
      if (found?.isDirectory !== true) return undefined;
      return await onDisk(name, () => measure(localPath(readPath(name))));
    },
  };
}

/** Counts on while somebody fills or empties the folder: what is gone when it is looked at is not counted. */
async function measure(folder: string): Promise<FolderSize> {
  const size: FolderSize = { files: 0, sizeBytes: 0 };
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    const current = at;
    const entries = (await orNothing(() => readdir(current, { withFileTypes: true }))) ?? [];
    for (let start = 0; start < entries.length; start += lookedAtTogether) {
      const some = entries.slice(start, start + lookedAtTogether);
      const sizes = await Promise.all(some.map((entry) => sizeOf(current, entry)));
      size.files += sizes.filter((sizeBytes) => sizeBytes !== undefined).length;
      size.sizeBytes += sizes.reduce((sum: number, sizeBytes) => sum + (sizeBytes ?? 0), 0);
    }
    for (const entry of entries) if (entry.isDirectory()) folders.push(join(current, entry.name));
  }
  return size;
}

/** Bytes of a file, 0 for a link; `undefined` for a folder, and for what is gone. */
async function sizeOf(folder: string, entry: Dirent): Promise<number | undefined> {
  if (entry.isDirectory()) return undefined;
  if (entry.isSymbolicLink()) return 0;
  return (await orNothing(() => lstat(join(folder, entry.name))))?.size;
}
