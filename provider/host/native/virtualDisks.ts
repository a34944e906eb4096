/** Virtual disks through virtdisk.dll: made, grown, looked at, attached to the host and detached. */
import { HcsError, HostError } from "../../hcs/errors.js";
import { parsePath } from "../../hcs/paths.js";
import type { HcsStorage, VirtualDiskInformation, VirtualDiskParameters } from "../../hcs/storage.js";
import type { Calls } from "./calls.js";
import { type DiskHandle, type DiskHandles, given } from "./diskHandles.js";
import { askFormat, askIdentifier, askIsLoaded, askParent, askSizes, askType } from "./diskInformation.js";
import { diskNumbers, vendorMicrosoft } from "./diskStructures.js";
import type { FileCalls } from "./files.js";
import { guidWords, noGuid } from "./guid.js";
import { createLimiter } from "./limiter.js";
import { refusal } from "./onDisk.js";
import { longPath, readPath } from "./paths.js";
import type { Privileges } from "./privileges.js";
import type { Out } from "./types.js";

/** The part of the boundary that is about virtual disks. */
export type VirtualDisks = Pick<
  HcsStorage,
  "createVirtualDisk" | "resizeVirtualDisk" | "getVirtualDiskInformation" | "attachVirtualDisk" | "detachVirtualDisk"
>;

// A disk that is copied, or that has all its room from the beginning, takes minutes of one of libuv's threads.
const madeAtOnce = 1;

/** The disks of the machine that `calls` reaches. */
export function createVirtualDisks(
  { libraries: { virtdisk } }: Calls,
  disks: DiskHandles,
  files: FileCalls,
  privileges: Privileges,
): VirtualDisks {
  return {
    ...createMaking(virtdisk, disks, files),
    getVirtualDiskInformation: (target) => inform(disks, files, target),
    ...createAttaching(virtdisk, disks, files, privileges),
  };
}

type Virtdisk = Calls["libraries"]["virtdisk"];

/** Making and growing. */
function createMaking(
  virtdisk: Virtdisk,
  disks: DiskHandles,
  files: FileCalls,
): Pick<VirtualDisks, "createVirtualDisk" | "resizeVirtualDisk"> {
  const making = createLimiter(madeAtOnce);

  const create = async (target: string, parameters: VirtualDiskParameters): Promise<void> => {
    const name = { call: "CreateVirtualDisk", target };
    const path = longPath(readPath(name));
    // virtdisk refuses it too; but what it then does with the file is not documented, and it may be somebody's data.
    await files.refuseExisting(name);
    const place: Out<DiskHandle | null> = [null];
    const { Type, Flags, Parameters } = toCreate(parameters);
    await disks.win32(name, () =>
      virtdisk.CreateVirtualDisk.async(
        ...([Type, path, diskNumbers.VIRTUAL_DISK_ACCESS_NONE, null, Flags, 0, Parameters, null, place] as const),
      ),
    );
    await disks.close(given(place));
  };

  return {
    createVirtualDisk: (target, parameters) => making.run(() => create(target, parameters)),

    async resizeVirtualDisk(target, sizeBytes) {
      const name = { call: "ResizeVirtualDisk", target };
      await disks.withDisk(readPath(name), target, "work", async (handle) => {
        const current = disks.ask(handle, target, askSizes).sizeBytes;
        if (current === sizeBytes) return;
        if (current > sizeBytes) {
          const message = `the disk has ${current} bytes, and ${sizeBytes} are less`;
          throw refusal(name, "E_INVALIDARG", message, "Name a greater size; a disk is never cut off");
        }
        const wanted = { Version: diskNumbers.RESIZE_VIRTUAL_DISK_VERSION_1, Version1: { NewSize: BigInt(sizeBytes) } };
        await disks.win32(name, () =>
          virtdisk.ResizeVirtualDisk.async(handle, diskNumbers.RESIZE_VIRTUAL_DISK_FLAG_NONE, wanted, null),
        );
      });
    },
  };
}

/** Attaching to the host and detaching. */
function createAttaching(
  virtdisk: Virtdisk,
  disks: DiskHandles,
  files: FileCalls,
  privileges: Privileges,
): Pick<VirtualDisks, "attachVirtualDisk" | "detachVirtualDisk"> {
  return {
    async attachVirtualDisk(target) {
      const name = { call: "AttachVirtualDisk", target };
      const path = readPath(name);
      privileges.need(name, "SeManageVolumePrivilege");
      // Without the lifetime, the disk would go as soon as the handle is closed.
      const { ATTACH_VIRTUAL_DISK_FLAG_NO_DRIVE_LETTER, ATTACH_VIRTUAL_DISK_FLAG_PERMANENT_LIFETIME } = diskNumbers;
      const flags = ATTACH_VIRTUAL_DISK_FLAG_NO_DRIVE_LETTER | ATTACH_VIRTUAL_DISK_FLAG_PERMANENT_LIFETIME;
      const parameters = {
        Version: diskNumbers.ATTACH_VIRTUAL_DISK_VERSION_1,
        Version2: { RestrictedOffset: 0, RestrictedLength: 0 },
      };
      await disks.withDisk(path, target, "work", (handle) =>
        disks.win32(
          name,
          () => virtdisk.AttachVirtualDisk.async(handle, null, flags, 0, parameters, null),
          "The disk is attached already, or a virtual machine has it; take it away there first",
        ),
      );
    },

    async detachVirtualDisk(target) {
      const name = { call: "DetachVirtualDisk", target };
      const path = readPath(name);
      // What is not there is not attached.
      if ((await files.information(target)) === undefined) return;
      const isLoaded = await disks.withDisk(path, target, "ask", async (handle) =>
        disks.ask(handle, target, askIsLoaded),
      );
      if (!isLoaded) return;
      privileges.need(name, "SeManageVolumePrivilege");
      await disks.withDisk(path, target, "detach", (handle) =>
        disks.win32(name, () => virtdisk.DetachVirtualDisk.async(handle, diskNumbers.DETACH_VIRTUAL_DISK_FLAG_NONE, 0)),
      );
    },
  };
}

const devices = {
  VHD: diskNumbers.VIRTUAL_STORAGE_TYPE_DEVICE_VHD,
  VHDX: diskNumbers.VIRTUAL_STORAGE_TYPE_DEVICE_VHDX,
} as const;

/** The arguments of CreateVirtualDisk. */
function toCreate(parameters: VirtualDiskParameters) {
  const { type, format, sizeBytes = 0, blockSizeBytes = 0, identifier, parentPath, sourcePath } = parameters;
  const anyType = { DeviceId: 0, VendorId: noGuid };
  const other = (target: string | undefined): string | null =>
    target === undefined ? null : longPath(readPath({ call: "CreateVirtualDisk", target }));
  const Parameters = {
    Version: diskNumbers.CREATE_VIRTUAL_DISK_VERSION_2,
    Version4: {
      UniqueId: identifier === undefined ? noGuid : guidWords(identifier),
      MaximumSize: BigInt(sizeBytes),
      BlockSizeInBytes: blockSizeBytes,
      SectorSizeInBytes: 0,
      PhysicalSectorSizeInBytes: 0,
      ParentPath: other(parentPath),
      SourcePath: other(sourcePath),
      OpenFlags: diskNumbers.OPEN_VIRTUAL_DISK_FLAG_NONE,
      ParentVirtualStorageType: anyType,
      SourceVirtualStorageType: anyType,
      ResiliencyGuid: noGuid,
      SourceLimitPath: null,
      BackingStorageType: anyType,
      PmemAddressAbstractionType: noGuid,
      DataAlignment: 0,
    },
  };
  const { CREATE_VIRTUAL_DISK_FLAG_NONE, CREATE_VIRTUAL_DISK_FLAG_FULL_PHYSICAL_ALLOCATION } = diskNumbers;
  return {
    Type: { DeviceId: devices[format], VendorId: guidWords(vendorMicrosoft) },
    Flags: type === "Fixed" ? CREATE_VIRTUAL_DISK_FLAG_FULL_PHYSICAL_ALLOCATION : CREATE_VIRTUAL_DISK_FLAG_NONE,
    Parameters,
  };
}

/** What is told of a disk; `undefined` when there is none. */
async function inform(
  disks: DiskHandles,
  files: FileCalls,
  target: string,
): Promise<VirtualDiskInformation | undefined> {
  const path = readPath({ call: "OpenVirtualDisk", target });
  const file = await files.information(target);
  if (file === undefined) return undefined;
  try {
    return await disks.withDisk(path, target, "ask", async (handle) => describe(disks, handle, target, file));
  } catch (error) {
    // It may have gone meanwhile; a file that is still there lacks something else, such as its parent.
    const isAbsent = error instanceof HcsError && error.is("ERROR_FILE_NOT_FOUND", "ERROR_PATH_NOT_FOUND");
    if (isAbsent && (await files.information(target)) === undefined) return undefined;
    throw error;
  }
}

/** All that is told of an open disk. */
function describe(
  disks: DiskHandles,
  handle: DiskHandle,
  target: string,
  { path, modifiedAt }: { path: string; modifiedAt: string },
): VirtualDiskInformation {
  const type = disks.ask(handle, target, askType);
  const format = disks.ask(handle, target, askFormat);
  if (type === undefined || format === undefined) {
    throw new HostError(
      `"${target}" is a disk that is neither VHD nor VHDX, or is of a kind that is not known here. Name another file.`,
    );
  }
  const parentPath = type === "Differencing" ? disks.ask(handle, target, askParent) : undefined;
  return {
    path,
    format,
    type,
    ...disks.ask(handle, target, askSizes),
    identifier: disks.ask(handle, target, askIdentifier),
    ...(parentPath === undefined ? {} : { parentPath: plain(parentPath) }),
    isAttached: disks.ask(handle, target, askIsLoaded),
    modifiedAt,
  };
}

/** Windows tells some paths in their long form. */
function plain(path: string): string {
  const parsed = parsePath(path);
  return parsed.ok ? parsed.path : path;
}
