/** The functions of virtdisk.dll that change something, for who names a function beside those of HCS. */

/** In alphabetical order. Source: virtdisk.h. */
export const virtualDiskFunctions: readonly string[] = [
  "AttachVirtualDisk",
  "CreateVirtualDisk",
  "DetachVirtualDisk",
  "ResizeVirtualDisk",
];
