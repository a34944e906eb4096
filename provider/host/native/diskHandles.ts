/** Handles of virtual disks: opened for one piece of work, closed exactly once after it, and what is asked of an open one. */
import { HcsError, hresult } from "../../hcs/errors.js";
import type { Calls } from "./calls.js";
import {
  FILE_ATTRIBUTE_NORMAL,
  FILE_SHARE_READ,
  FILE_SHARE_WRITE,
  GENERIC_READ,
  GENERIC_WRITE,
  INVALID_HANDLE_VALUE,
  OPEN_EXISTING,
} from "./constants.js";
import type { DiskQuestion } from "./diskInformation.js";
import { diskNumbers, infoOffsets, type StorageType } from "./diskStructures.js";
import type { FileCalls } from "./files.js";
import { noGuid } from "./guid.js";
import { ownHandle } from "./handles.js";
import { longPath } from "./paths.js";
import type { CallName } from "./results.js";
import { fromWin32 } from "./security.js";
import type { Out, RawHandle } from "./types.js";

/** A handle while it is open. */
export type DiskHandle = RawHandle<"HANDLE">;

/** What a disk is opened for: only to ask, to work on it, or to detach it. */
export type DiskUse = "ask" | "work" | "detach";

/** The calls of virtdisk on handles. All reject with `HcsError`, which names the function that Windows refused. */
export interface DiskHandles {
  /** Opens the disk at `path` for `work`. `target` is the path for messages. A link is refused. */
  withDisk<Answer>(
    path: string,
    target: string,
    use: DiskUse,
    work: (handle: DiskHandle) => Promise<Answer>,
  ): Promise<Answer>;
  /** Opens the file itself, as HcsFormatWritableLayerVhd of Windows Server 2019 wants it. */
  withFile<Answer>(path: string, target: string, work: (handle: DiskHandle) => Promise<Answer>): Promise<Answer>;
  /** Takes over what CreateVirtualDisk gave, and closes it. */
  close(handle: DiskHandle): Promise<void>;
  /** Asks an open disk. */
  ask<Answer>(handle: DiskHandle, target: string, question: DiskQuestion<Answer>): Answer;
  /** A call that answers a Win32 code, on another thread. `whenInUse` is what to do when something has the disk open. */
  win32(name: CallName, work: () => Promise<number>, whenInUse?: string): Promise<void>;
}

/** Whatever the file is. */
const anyType: StorageType = { DeviceId: 0, VendorId: noGuid };

/** Disks of the machine that `calls` reaches. */
export function createDiskHandles(calls: Calls, files: FileCalls): DiskHandles {
  const { virtdisk, kernel32 } = calls.libraries;

  const win32: DiskHandles["win32"] = async ({ call, target }, work, whenInUse) => {
    const code = fromWin32(await calls.elsewhere(work));
    if (code === 0) return;
    const isInUse = whenInUse !== undefined && code === hresult("ERROR_SHARING_VIOLATION");
    throw new HcsError(call, target, code, isInUse ? { advice: whenInUse } : {});
  };
  const closing = async <Answer>(raw: DiskHandle, work: (handle: DiskHandle) => Promise<Answer>): Promise<Answer> => {
    const owned = ownHandle(raw, async () => void (await calls.elsewhere(() => kernel32.CloseHandle.async(raw))));
    try {
      return await owned.use(work);
    } finally {
      await owned.close();
    }
  };
  return {
    win32,
    close: (handle) => closing(handle, async () => undefined),
    async withDisk(path, target, use, work) {
      const { mask, parameters } = openings[use];
      const name = { call: "OpenVirtualDisk", target };
      const place: Out<DiskHandle | null> = [null];
      await files.refuseLink(name);
      await win32(name, () =>
        virtdisk.OpenVirtualDisk.async(
          ...([anyType, longPath(path), mask, diskNumbers.OPEN_VIRTUAL_DISK_FLAG_NONE, parameters, place] as const),
        ),
      );
      return await closing(given(place), work);
    },
    async withFile(path, target, work) {
      const access = (GENERIC_READ | GENERIC_WRITE) >>> 0;
      await files.refuseLink({ call: "CreateFile", target });
      const sharing = FILE_SHARE_READ | FILE_SHARE_WRITE;
      // On this thread: the number of a Win32 error belongs to the thread that got it.
      const handle = kernel32.CreateFileW(
        ...([longPath(path), access, sharing, null, OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, null] as const),
      );
      if (handle === INVALID_HANDLE_VALUE) throw new HcsError("CreateFile", target, fromWin32(kernel32.GetLastError()));
      return await closing(handle, work);
    },
    ask(handle, target, { version, roomBytes, read }) {
      const memory = Buffer.alloc(roomBytes);
      memory.writeInt32LE(version, infoOffsets.Version);
      // On this thread: the open has read what is asked for, and foreign code writes into memory of JavaScript.
      const code = virtdisk.GetVirtualDiskInformation(handle, [roomBytes], memory, null);
      if (code !== 0) throw new HcsError("GetVirtualDiskInformation", target, fromWin32(code));
      return read(memory);
    },
  };
}

const version2 = (isOnlyAsked: boolean) => ({
  Version: diskNumbers.OPEN_VIRTUAL_DISK_VERSION_2,
  Version3: { GetInfoOnly: isOnlyAsked ? 1 : 0, ReadOnly: 0, ResiliencyGuid: noGuid, SnapshotId: noGuid },
});

// With parameters of version 2 the mask has to be NONE. Detaching wants no more than its own right, and may be done by
// another one than who attached. Source: the pages of OpenVirtualDisk and DetachVirtualDisk.
const openings = {
  ask: { mask: diskNumbers.VIRTUAL_DISK_ACCESS_NONE, parameters: version2(true) },
  work: { mask: diskNumbers.VIRTUAL_DISK_ACCESS_NONE, parameters: version2(false) },
  detach: { mask: diskNumbers.VIRTUAL_DISK_ACCESS_DETACH, parameters: null },
} as const satisfies Record<DiskUse, unknown>;

/** What a call that succeeded put into its place. */
export function given(place: Out<DiskHandle | null>): DiskHandle {
  if (place[0] === null) throw new Error("virtdisk succeeded without a handle.");
  return place[0];
}
