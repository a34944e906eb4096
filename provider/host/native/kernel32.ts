/** The exports of kernel32.dll that the driver calls: what releases, what says why a Win32 call failed, what the processor has. */

import { SECURITY_ATTRIBUTES_POINTER } from "./structures.js";
import { BOOL, DWORD, type Export, HANDLE, HLOCAL, optional, PCWSTR } from "./types.js";

/** Source: winbase.h, handleapi.h, fileapi.h and processthreadsapi.h, as schema/source has them. */
// biome-ignore format: a table is read in lines
export const kernel32 = {
  LocalFree: { result: optional(HLOCAL), parameters: [HLOCAL] },
  CloseHandle: { result: BOOL, parameters: [HANDLE] },
  GetLastError: { result: DWORD, parameters: [] },
  IsProcessorFeaturePresent: { result: BOOL, parameters: [DWORD] },
  GetCurrentProcess: { result: HANDLE, parameters: [] },
  // INVALID_HANDLE_VALUE when it fails, not NULL.
  CreateFileW: { result: HANDLE, parameters: [PCWSTR, DWORD, DWORD, optional(SECURITY_ATTRIBUTES_POINTER), DWORD, DWORD, optional(HANDLE)] },
  CreateDirectoryW: { result: BOOL, parameters: [PCWSTR, optional(SECURITY_ATTRIBUTES_POINTER)] },
} as const satisfies Record<string, Export>;
