/** What services of Windows are doing. Drivers are services too. */
import { HostError, hresultText } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import { SC_MANAGER_CONNECT, SERVICE_QUERY_STATUS } from "./constants.js";
import { fromWin32 } from "./security.js";
import type { SERVICE_STATUS } from "./structures.js";
import type { RawHandle, StructureValue } from "./types.js";

// dwCurrentState of SERVICE_STATUS, from 1 on. Source: the page of that structure.
const states = [
  "Stopped",
  "StartPending",
  "StopPending",
  "Running",
  "ContinuePending",
  "PausePending",
  "Paused",
] as const;

/** What a service is doing; `Absent` when there is none of that name. */
export type ServiceState = (typeof states)[number] | "Absent";

// ERROR_SERVICE_DOES_NOT_EXIST.
const doesNotExist = 1060;

/**
 * The state of a service, by its short name. Throws `HostError` when Windows does not tell. On this thread, for the
 * number of a Win32 error belongs to the thread that got it; the service control manager answers at once.
 */
export function serviceState(libraries: NativeLibraries, name: string): ServiceState {
  const { advapi32, kernel32 } = libraries;
  const failure = (call: string, code: number): HostError =>
    new HostError(`The state of the service ${name} is not known: ${call} answered ${hresultText(fromWin32(code))}.`);

  const manager = advapi32.OpenSCManagerW(null, null, SC_MANAGER_CONNECT);
  if (manager === null) throw failure("OpenSCManager", kernel32.GetLastError());
  try {
    const service = advapi32.OpenServiceW(manager, name, SERVICE_QUERY_STATUS);
    if (service === null) {
      const code = kernel32.GetLastError();
      if (code === doesNotExist) return "Absent";
      throw failure("OpenService", code);
    }
    try {
      return readState(libraries, service, failure);
    } finally {
      advapi32.CloseServiceHandle(service);
    }
  } finally {
    advapi32.CloseServiceHandle(manager);
  }
}

function readState(
  { advapi32, kernel32 }: NativeLibraries,
  service: RawHandle<"SC_HANDLE">,
  failure: (call: string, code: number) => HostError,
): ServiceState {
  const status: Partial<StructureValue<typeof SERVICE_STATUS>> = {};
  if (advapi32.QueryServiceStatus(service, status) === 0) throw failure("QueryServiceStatus", kernel32.GetLastError());
  const state = states[(status.dwCurrentState ?? 0) - 1];
  if (state === undefined)
    throw new HostError(`Windows gives the number ${status.dwCurrentState} as a service's state.`);
  return state;
}
