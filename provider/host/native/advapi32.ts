/** The exports of advapi32.dll that the driver calls: access lists of files, and the machine's id in the registry. */
import {
  BOOL,
  DWORD,
  type Export,
  HKEY,
  inOut,
  LOCAL_LPWSTR,
  LSTATUS,
  optional,
  out,
  PACL,
  PCWSTR,
  PSECURITY_DESCRIPTOR,
  PSID,
  PVOID,
} from "./types.js";

/** Source: aclapi.h, sddl.h and winreg.h, as schema/source/win32.json has them. */
// biome-ignore format: a table is read in lines
export const advapi32 = {
  // The descriptor is released with LocalFree; the pointers before it point into it, and so are never asked for.
  GetNamedSecurityInfoW: { result: DWORD, parameters: [PCWSTR, DWORD, DWORD, optional(out(PSID)), optional(out(PSID)), optional(out(PACL)), optional(out(PACL)), optional(out(PSECURITY_DESCRIPTOR))] },
  ConvertSecurityDescriptorToStringSecurityDescriptorW: { result: BOOL, parameters: [PSECURITY_DESCRIPTOR, DWORD, DWORD, out(LOCAL_LPWSTR), optional(out(DWORD))] },
  ConvertStringSecurityDescriptorToSecurityDescriptorW: { result: BOOL, parameters: [PCWSTR, DWORD, out(PSECURITY_DESCRIPTOR), optional(out(DWORD))] },
  RegGetValueW: { result: LSTATUS, parameters: [HKEY, optional(PCWSTR), optional(PCWSTR), DWORD, optional(out(DWORD)), optional(PVOID), optional(inOut(DWORD))] },
} as const satisfies Record<string, Export>;
