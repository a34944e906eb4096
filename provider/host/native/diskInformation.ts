/** What GetVirtualDiskInformation tells, variant by variant: which to ask for, and how to read each. Pure. */
import type { VirtualDiskFormat, VirtualDiskType } from "../../hcs/storage.js";
import { diskNumbers, infoOffsets } from "./diskStructures.js";
import { guidText } from "./guid.js";

/** One thing to ask of an open disk. */
export interface DiskQuestion<Answer> {
  /** Value of GET_VIRTUAL_DISK_INFO_VERSION. */
  version: number;
  /** Room for the answer, in bytes. */
  roomBytes: number;
  /** Reads the answer. */
  read(memory: Buffer): Answer;
}

// The largest variant of GET_VIRTUAL_DISK_INFO without its texts.
const fixedBytes = 32;
// The longest path of Windows, and the two NULs that end a list of texts.
const parentBytes = infoOffsets.ParentLocationBuffer + 2 * (32_767 + 2);

// Source: the page of GET_VIRTUAL_DISK_INFO.
const types: Readonly<Record<number, VirtualDiskType>> = { 2: "Fixed", 3: "Dynamic", 4: "Differencing" };
const formats: Readonly<Record<number, VirtualDiskFormat>> = {
  [diskNumbers.VIRTUAL_STORAGE_TYPE_DEVICE_VHD]: "VHD",
  [diskNumbers.VIRTUAL_STORAGE_TYPE_DEVICE_VHDX]: "VHDX",
};

/** Sizes in bytes. */
export const askSizes: DiskQuestion<{ sizeBytes: number; physicalSizeBytes: number; blockSizeBytes: number }> = {
  version: diskNumbers.GET_VIRTUAL_DISK_INFO_SIZE,
  roomBytes: fixedBytes,
  read: (memory) => ({
    sizeBytes: Number(memory.readBigUInt64LE(infoOffsets.VirtualSize)),
    physicalSizeBytes: Number(memory.readBigUInt64LE(infoOffsets.PhysicalSize)),
    blockSizeBytes: memory.readUInt32LE(infoOffsets.BlockSize),
  }),
};

/** The disk's own GUID. */
export const askIdentifier: DiskQuestion<string> = {
  version: diskNumbers.GET_VIRTUAL_DISK_INFO_IDENTIFIER,
  roomBytes: fixedBytes,
  read: (memory) => guidText(memory, infoOffsets.Identifier),
};

/** `undefined` for a format that is none of ours, such as an ISO image. */
export const askFormat: DiskQuestion<VirtualDiskFormat | undefined> = {
  version: diskNumbers.GET_VIRTUAL_DISK_INFO_VIRTUAL_STORAGE_TYPE,
  roomBytes: fixedBytes,
  read: (memory) => formats[memory.readUInt32LE(infoOffsets.VirtualStorageType)],
};

/** `undefined` for a type that no page names. */
export const askType: DiskQuestion<VirtualDiskType | undefined> = {
  version: diskNumbers.GET_VIRTUAL_DISK_INFO_PROVIDER_SUBTYPE,
  roomBytes: fixedBytes,
  read: (memory) => types[memory.readUInt32LE(infoOffsets.ProviderSubtype)],
};

/** True while it is mounted and ready for use. */
export const askIsLoaded: DiskQuestion<boolean> = {
  version: diskNumbers.GET_VIRTUAL_DISK_INFO_IS_LOADED,
  roomBytes: fixedBytes,
  read: (memory) => memory.readInt32LE(infoOffsets.IsLoaded) !== 0,
};

/** The parent's path; of a parent that was not found, the first place where it was looked for. */
export const askParent: DiskQuestion<string | undefined> = {
  version: diskNumbers.GET_VIRTUAL_DISK_INFO_PARENT_LOCATION,
  roomBytes: parentBytes,
  read(memory) {
    const text = memory.subarray(infoOffsets.ParentLocationBuffer).toString("utf16le").split("\0")[0];
    return text === "" ? undefined : text;
  },
};
