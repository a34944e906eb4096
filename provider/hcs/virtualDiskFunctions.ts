/** The functions beside those of HCS, for who names one: those of virtdisk.dll, and those of files and folders. */

/** Functions of virtdisk.dll that change something, in alphabetical order. Source: virtdisk.h. */
export const virtualDiskFunctions: readonly string[] = [
  "AttachVirtualDisk",
  "CreateVirtualDisk",
  "DetachVirtualDisk",
  "ResizeVirtualDisk",
];

/**
 * Functions that a simulated host answers at once and without a row in its journal, in alphabetical order: work on files
 * and folders, and looks at them. Source: fileapi.h, aclapi.h, virtdisk.h.
 */
export const quietFunctions: readonly string[] = [
  "CreateDirectory",
  "DeleteFile",
  "FindFirstFile",
  "GetFileAttributesEx",
  "GetNamedSecurityInfo",
  "GetVirtualDiskInformation",
  "RemoveDirectory",
];
