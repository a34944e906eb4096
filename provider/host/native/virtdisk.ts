/** The exports of virtdisk.dll that the driver calls. All work on the calling thread, with NULL for LPOVERLAPPED. */
import {
  ATTACH_PARAMETERS_POINTER,
  CREATE_PARAMETERS_POINTER,
  OPEN_PARAMETERS_POINTER,
  RESIZE_PARAMETERS_POINTER,
  STORAGE_TYPE_POINTER,
} from "./diskStructures.js";
import {
  DWORD,
  type Export,
  enumeration,
  HANDLE,
  LPOVERLAPPED,
  memoryFor,
  optional,
  PCWSTR,
  PHANDLE,
  PSECURITY_DESCRIPTOR,
  PULONG,
  PULONG_TOLD,
  ULONG,
} from "./types.js";

const ACCESS_MASK = enumeration("VIRTUAL_DISK_ACCESS_MASK");

/** Source: virtdisk.h, as schema/source/functions.json has it. Results are Win32 codes. Handles are closed with CloseHandle. */
// biome-ignore format: a table is read in lines
export const virtdisk = {
  CreateVirtualDisk: { result: DWORD, parameters: [STORAGE_TYPE_POINTER, PCWSTR, ACCESS_MASK, optional(PSECURITY_DESCRIPTOR), enumeration("CREATE_VIRTUAL_DISK_FLAG"), ULONG, CREATE_PARAMETERS_POINTER, optional(LPOVERLAPPED), PHANDLE] },
  OpenVirtualDisk: { result: DWORD, parameters: [STORAGE_TYPE_POINTER, PCWSTR, ACCESS_MASK, enumeration("OPEN_VIRTUAL_DISK_FLAG"), optional(OPEN_PARAMETERS_POINTER), PHANDLE] },
  AttachVirtualDisk: { result: DWORD, parameters: [HANDLE, optional(PSECURITY_DESCRIPTOR), enumeration("ATTACH_VIRTUAL_DISK_FLAG"), ULONG, optional(ATTACH_PARAMETERS_POINTER), optional(LPOVERLAPPED)] },
  DetachVirtualDisk: { result: DWORD, parameters: [HANDLE, enumeration("DETACH_VIRTUAL_DISK_FLAG"), ULONG] },
  ResizeVirtualDisk: { result: DWORD, parameters: [HANDLE, enumeration("RESIZE_VIRTUAL_DISK_FLAG"), RESIZE_PARAMETERS_POINTER, optional(LPOVERLAPPED)] },
  // Metadata that the open has read already: answers at once.
  GetVirtualDiskInformation: { result: DWORD, parameters: [HANDLE, PULONG, memoryFor("PGET_VIRTUAL_DISK_INFO"), optional(PULONG_TOLD)] },
} as const satisfies Record<string, Export>;
