/** The host's file system, as far as the provider looks at it: one file at a time, and never through a link. */
import type { BigIntStats } from "node:fs";
import { lstat, realpath, unlink } from "node:fs/promises";
import { HcsError } from "../../hcs/errors.js";
import type { FileInformation } from "../../hcs/host.js";
import { onDisk, orNothing, refusal, refuseLink } from "./onDisk.js";
import { readPath } from "./paths.js";
import type { Pauses } from "./pauses.js";
import type { CallName } from "./results.js";

/** The calls about files that are none of HCS. */
export interface FileCalls {
  /** See `HcsHost.getFileInformation`. `call` is what an error names. */
  information(path: string, call?: string): Promise<FileInformation | undefined>;
  /** See `HcsHost.deleteFile`. */
  remove(path: string): Promise<void>;
  /** Rejects with E_ACCESSDENIED, as an error of `name`, when its path is a link. */
  refuseLink(name: CallName): Promise<void>;
  /** Rejects with ERROR_FILE_EXISTS, as an error of `name`, when something is there. */
  refuseExisting(name: CallName): Promise<void>;
}

// The worker process of a machine that has just ended holds its disks for some seconds more. Source: lifecycle facts 3.
const busyMs = 5000;
const busyPauseMs = 100;

/** `localPath`: where this process finds a file of the host; the same path, on Windows. */
export function createFileCalls(pauses: Pauses, localPath: (path: string) => string): FileCalls {
  // In whole numbers: the number of a file is greater than what a number of JavaScript holds exactly.
  const look = (name: CallName, path: string): Promise<BigIntStats | undefined> =>
    onDisk(name, async () => orNothing(() => lstat(localPath(path), { bigint: true })));

  /** Takes one file away; waits a little for whoever still holds it. */
  const removePatiently = async (name: CallName, path: string): Promise<void> => {
    const deadlineMs = performance.now() + busyMs;
    for (;;) {
      try {
        await onDisk(name, async () => orNothing(() => unlink(localPath(path))));
        return;
      } catch (error) {
        const isBusy = error instanceof HcsError && error.is("ERROR_SHARING_VIOLATION");
        if (!isBusy || performance.now() > deadlineMs) throw error;
        await pauses.pause(busyPauseMs);
      }
    }
  };

  return {
    async information(target, call = "GetFileAttributesEx") {
      const name = { call, target };
      const path = readPath(name);
      const stats = await look(name, path);
      if (stats === undefined) return undefined;
      refuseLink(name, stats);
      return {
        path: await storedSpelling(path, localPath(path)),
        isDirectory: stats.isDirectory(),
        sizeBytes: stats.isDirectory() ? 0 : Number(stats.size),
        modifiedAt: stats.mtime.toISOString(),
        // A file system may give the number of a file that is gone to the next one at once.
        fileId: `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`,
      };
    },
    async remove(target) {
      const name = { call: "DeleteFile", target };
      const path = readPath(name);
      const stats = await look(name, path);
      if (stats === undefined) return;
      refuseLink(name, stats);
      if (stats.isDirectory()) {
        throw refusal(name, "E_ACCESSDENIED", `${target} is a folder`, "Name a file; folders are never deleted");
      }
      await removePatiently(name, path);
    },
    async refuseLink(name) {
      const stats = await look(name, readPath(name));
      if (stats !== undefined) refuseLink(name, stats);
    },
    async refuseExisting(name) {
      if ((await look(name, readPath(name))) === undefined) return;
      throw refusal(name, "ERROR_FILE_EXISTS", `${name.target} is there already`);
    },
  };
}

/** Names as they are stored. Where a link leads elsewhere, or a name is short, the path stays as it was written. */
async function storedSpelling(path: string, local: string): Promise<string> {
  try {
    const stored = await realpath(local);
    return stored.toLowerCase() === path.toLowerCase() ? stored : path;
  } catch {
    return path;
  }
}
