/** The host's file system, as far as the provider looks at it: one file at a time, and never through a link. */
import type { Stats } from "node:fs";
import { lstat, realpath, unlink } from "node:fs/promises";
import { HcsError, HostError, hresult } from "../../hcs/errors.js";
import type { FileInformation } from "../../hcs/host.js";
import { readPath } from "./paths.js";
import type { Pauses } from "./pauses.js";
import type { CallName } from "./results.js";

/** The calls about files that are none of HCS. */
export interface FileCalls {
  /** See `HcsHost.getFileInformation`. */
  information(path: string): Promise<FileInformation | undefined>;
  /** See `HcsHost.deleteFile`. */
  remove(path: string): Promise<void>;
  /** Rejects with ERROR_FILE_EXISTS, as an error of `name`, when something is there. */
  refuseExisting(name: CallName): Promise<void>;
}

// The worker process of a machine that has just ended holds its disks for some seconds more. Source: lifecycle facts 3.
const busyMs = 5000;
const busyPauseMs = 100;

// What Windows answers, by the code that Node gives it. A name longer than the file system takes has no name here.
const hresults: Record<string, number> = {
  EBUSY: hresult("ERROR_SHARING_VIOLATION"),
  EPERM: hresult("E_ACCESSDENIED"),
  EACCES: hresult("E_ACCESSDENIED"),
  ENAMETOOLONG: 0x8007_00ce,
};

/** `localPath`: where this process finds a file of the host; the same path, on Windows. */
export function createFileCalls(pauses: Pauses, localPath: (path: string) => string): FileCalls {
  const look = (name: CallName, path: string): Promise<Stats | undefined> =>
    onDisk(name, async () => orNothing(() => lstat(localPath(path))));

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
    async information(target) {
      const name = { call: "GetFileAttributesEx", target };
      const path = readPath(name);
      const stats = await look(name, path);
      if (stats === undefined) return undefined;
      refuseLink(name, stats);
      return {
        path: await storedSpelling(path, localPath(path)),
        isDirectory: stats.isDirectory(),
        sizeBytes: stats.isDirectory() ? 0 : stats.size,
        modifiedAt: stats.mtime.toISOString(),
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

function refuseLink(name: CallName, stats: Stats): void {
  if (!stats.isSymbolicLink()) return;
  throw refusal(name, "E_ACCESSDENIED", `${name.target} is a link`, "Name the file that it leads to");
}

/** `undefined` when there is no such file. */
async function orNothing<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A part of the path that is a file has nothing below it.
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Works on the disk; its failures are told like those of any other call. */
async function onDisk<Answer>({ call, target }: CallName, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    const { code = "", message } = error as NodeJS.ErrnoException;
    const known = hresults[code];
    if (known !== undefined) throw new HcsError(call, target, known, { cause: error });
    throw new HostError(`${call} failed on "${target}": ${message}. Look at the file and its disk, then run again.`, {
      cause: error,
    });
  }
}

function refusal({ call, target }: CallName, name: string, message: string, advice?: string): HcsError {
  const code = hresult(name);
  return new HcsError(call, target, code, {
    result: { Error: code | 0, ErrorEvents: [{ Message: message }] },
    ...(advice === undefined ? {} : { advice }),
  });
}
