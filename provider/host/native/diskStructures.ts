/** The structures and numbers of virtdisk.h that the driver uses. Unions have their largest variant, so that they have their size. */
import {
  BOOL,
  DWORD,
  enumeration,
  inline,
  optional,
  PCWSTR,
  pointerTo,
  type Structure,
  type StructureValue,
  ULONG,
  ULONGLONG,
} from "./types.js";

/** A GUID as four words, which has the size and the alignment of the one in the headers; see `guid.ts`. */
export const GUID_WORDS = { word0: DWORD, word1: DWORD, word2: DWORD, word3: DWORD } as const satisfies Structure;

const GUID = inline("GUID", GUID_WORDS);

/** Format of a disk. All zero: whatever the file is. */
export const VIRTUAL_STORAGE_TYPE = { DeviceId: ULONG, VendorId: GUID } as const satisfies Structure;

const STORAGE_TYPE = inline("VIRTUAL_STORAGE_TYPE", VIRTUAL_STORAGE_TYPE);

/** What to open a disk for; the version 2 is a part of the version 3. */
export const OPEN_VIRTUAL_DISK_PARAMETERS = {
  Version: enumeration("OPEN_VIRTUAL_DISK_VERSION"),
  Version3: inline("Version3", { GetInfoOnly: BOOL, ReadOnly: BOOL, ResiliencyGuid: GUID, SnapshotId: GUID }),
} as const satisfies Structure;

/** What to create; the version 2 is a part of the version 4. */
export const CREATE_VIRTUAL_DISK_PARAMETERS = {
  Version: enumeration("CREATE_VIRTUAL_DISK_VERSION"),
  Version4: inline("Version4", {
    UniqueId: GUID,
    MaximumSize: ULONGLONG,
    BlockSizeInBytes: ULONG,
    SectorSizeInBytes: ULONG,
    PhysicalSectorSizeInBytes: ULONG,
    ParentPath: optional(PCWSTR),
    SourcePath: optional(PCWSTR),
    OpenFlags: enumeration("OPEN_VIRTUAL_DISK_FLAG"),
    ParentVirtualStorageType: STORAGE_TYPE,
    SourceVirtualStorageType: STORAGE_TYPE,
    ResiliencyGuid: GUID,
    SourceLimitPath: optional(PCWSTR),
    BackingStorageType: STORAGE_TYPE,
    PmemAddressAbstractionType: GUID,
    DataAlignment: ULONGLONG,
  }),
} as const satisfies Structure;

/** How to attach; what the version 1 reserves is the first half of the version 2. */
export const ATTACH_VIRTUAL_DISK_PARAMETERS = {
  Version: enumeration("ATTACH_VIRTUAL_DISK_VERSION"),
  Version2: inline("Version2", { RestrictedOffset: ULONGLONG, RestrictedLength: ULONGLONG }),
} as const satisfies Structure;

/** The new size, in bytes. */
export const RESIZE_VIRTUAL_DISK_PARAMETERS = {
  Version: enumeration("RESIZE_VIRTUAL_DISK_VERSION"),
  Version1: inline("Version1", { NewSize: ULONGLONG }),
} as const satisfies Structure;

/** The same as parameters. */
export const STORAGE_TYPE_POINTER = pointerTo("PVIRTUAL_STORAGE_TYPE", VIRTUAL_STORAGE_TYPE);
export const OPEN_PARAMETERS_POINTER = pointerTo("POPEN_VIRTUAL_DISK_PARAMETERS", OPEN_VIRTUAL_DISK_PARAMETERS);
export const CREATE_PARAMETERS_POINTER = pointerTo("PCREATE_VIRTUAL_DISK_PARAMETERS", CREATE_VIRTUAL_DISK_PARAMETERS);
export const ATTACH_PARAMETERS_POINTER = pointerTo("PATTACH_VIRTUAL_DISK_PARAMETERS", ATTACH_VIRTUAL_DISK_PARAMETERS);
export const RESIZE_PARAMETERS_POINTER = pointerTo("PRESIZE_VIRTUAL_DISK_PARAMETERS", RESIZE_VIRTUAL_DISK_PARAMETERS);

/** What `VIRTUAL_STORAGE_TYPE` is in TypeScript. */
export type StorageType = StructureValue<typeof VIRTUAL_STORAGE_TYPE>;

/** Numbers of virtdisk.h, by their names there. */
export const diskNumbers = {
  VIRTUAL_STORAGE_TYPE_DEVICE_VHD: 2,
  VIRTUAL_STORAGE_TYPE_DEVICE_VHDX: 3,
  VIRTUAL_DISK_ACCESS_NONE: 0,
  VIRTUAL_DISK_ACCESS_DETACH: 0x0004_0000,
  OPEN_VIRTUAL_DISK_FLAG_NONE: 0,
  OPEN_VIRTUAL_DISK_VERSION_2: 2,
  CREATE_VIRTUAL_DISK_FLAG_NONE: 0,
  CREATE_VIRTUAL_DISK_FLAG_FULL_PHYSICAL_ALLOCATION: 1,
  CREATE_VIRTUAL_DISK_VERSION_2: 2,
  ATTACH_VIRTUAL_DISK_FLAG_NO_DRIVE_LETTER: 2,
  ATTACH_VIRTUAL_DISK_FLAG_PERMANENT_LIFETIME: 4,
  ATTACH_VIRTUAL_DISK_VERSION_1: 1,
  DETACH_VIRTUAL_DISK_FLAG_NONE: 0,
  RESIZE_VIRTUAL_DISK_FLAG_NONE: 0,
  RESIZE_VIRTUAL_DISK_VERSION_1: 1,
  GET_VIRTUAL_DISK_INFO_SIZE: 1,
  GET_VIRTUAL_DISK_INFO_IDENTIFIER: 2,
  GET_VIRTUAL_DISK_INFO_PARENT_LOCATION: 3,
  GET_VIRTUAL_DISK_INFO_VIRTUAL_STORAGE_TYPE: 6,
  GET_VIRTUAL_DISK_INFO_PROVIDER_SUBTYPE: 7,
  GET_VIRTUAL_DISK_INFO_IS_LOADED: 13,
} as const;

/** VIRTUAL_STORAGE_TYPE_VENDOR_MICROSOFT. */
export const vendorMicrosoft = "ec984aec-a0f9-47e9-901f-71415a66345b";

/** Where the variants of GET_VIRTUAL_DISK_INFO have their members, in bytes from its beginning. */
export const infoOffsets = {
  Version: 0,
  VirtualSize: 8,
  PhysicalSize: 16,
  BlockSize: 24,
  Identifier: 8,
  ParentResolved: 8,
  ParentLocationBuffer: 12,
  VirtualStorageType: 8,
  ProviderSubtype: 8,
  IsLoaded: 8,
} as const;
