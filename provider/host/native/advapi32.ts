/** The exports of advapi32.dll that the driver calls: access lists, the machine's id, and what `doctor` asks of Windows. */
import { LUID_POINTER, SERVICE_STATUS_POINTER, TOKEN_PRIVILEGES_POINTER } from "./structures.js";
import {
  BOOL,
  DWORD,
  type Export,
  HANDLE,
  HKEY,
  inOut,
  LOCAL_LPWSTR,
  LSTATUS,
  optional,
  out,
  PACL,
  PCWSTR,
  PHANDLE,
  PSECURITY_DESCRIPTOR,
  PSID,
  PVOID,
  SC_HANDLE,
} from "./types.js";

/** Source: aclapi.h, sddl.h, winreg.h, winbase.h, processthreadsapi.h, securitybaseapi.h and winsvc.h, as schema/source/win32.json has them. */
// biome-ignore format: a table is read in lines
export const advapi32 = {
  // The descriptor is released with LocalFree; the pointers before it point into it, and so are never asked for.
  GetNamedSecurityInfoW: { result: DWORD, parameters: [PCWSTR, DWORD, DWORD, optional(out(PSID)), optional(out(PSID)), optional(out(PACL)), optional(out(PACL)), optional(out(PSECURITY_DESCRIPTOR))] },
  ConvertSecurityDescriptorToStringSecurityDescriptorW: { result: BOOL, parameters: [PSECURITY_DESCRIPTOR, DWORD, DWORD, out(LOCAL_LPWSTR), optional(out(DWORD))] },
  ConvertStringSecurityDescriptorToSecurityDescriptorW: { result: BOOL, parameters: [PCWSTR, DWORD, out(PSECURITY_DESCRIPTOR), optional(out(DWORD))] },
  RegGetValueW: { result: LSTATUS, parameters: [HKEY, optional(PCWSTR), optional(PCWSTR), DWORD, optional(out(DWORD)), optional(PVOID), optional(inOut(DWORD))] },
  // The SID is released with LocalFree.
  ConvertStringSidToSidW: { result: BOOL, parameters: [PCWSTR, out(PSID)] },
  CheckTokenMembership: { result: BOOL, parameters: [optional(HANDLE), PSID, out(BOOL)] },
  OpenSCManagerW: { result: optional(SC_HANDLE), parameters: [optional(PCWSTR), optional(PCWSTR), DWORD] },
  OpenServiceW: { result: optional(SC_HANDLE), parameters: [SC_HANDLE, PCWSTR, DWORD] },
  QueryServiceStatus: { result: BOOL, parameters: [SC_HANDLE, SERVICE_STATUS_POINTER] },
  // The token is closed with CloseHandle.
  OpenProcessToken: { result: BOOL, parameters: [HANDLE, DWORD, PHANDLE] },
  LookupPrivilegeValueW: { result: BOOL, parameters: [optional(PCWSTR), PCWSTR, LUID_POINTER] },
  // TRUE also when a privilege is not held; GetLastError says so then.
  AdjustTokenPrivileges: { result: BOOL, parameters: [HANDLE, BOOL, optional(TOKEN_PRIVILEGES_POINTER), DWORD, optional(PVOID), optional(out(DWORD))] },
  CloseServiceHandle: { result: BOOL, parameters: [SC_HANDLE] },
} as const satisfies Record<string, Export>;
