/** Privileges that layers and disks need: switched on once for this process, and left on, for all its threads share them. */
import { HcsError, HostError, hresult, hresultText } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import { ERROR_NOT_ALL_ASSIGNED, SE_PRIVILEGE_ENABLED, TOKEN_ADJUST_PRIVILEGES, TOKEN_QUERY } from "./constants.js";
import type { CallName } from "./results.js";
import { fromWin32 } from "./security.js";
import type { LUID } from "./structures.js";
import type { Out, RawHandle, StructureValue } from "./types.js";

// SE_BACKUP_NAME, SE_RESTORE_NAME and SE_MANAGE_VOLUME_NAME of winnt.h. Layers are read and written past the access
// lists of their files, and disks are attached by whoever may manage volumes. Source: lifecycle facts 10.
const names = ["SeBackupPrivilege", "SeRestorePrivilege", "SeManageVolumePrivilege"] as const;

/** A privilege by its name in Windows. */
export type PrivilegeName = (typeof names)[number];

/** The privileges of this process. */
export interface Privileges {
  /**
   * Switches all of them on, the first time; throws `HcsError` (ERROR_PRIVILEGE_NOT_HELD) when one of `needed` is not
   * this account's. Which of the others are missing only matters to Windows' own answer.
   */
  need(name: CallName, ...needed: readonly PrivilegeName[]): void;
}

/** The privileges of the process that runs this. Nothing is asked before the first `need`. */
export function createPrivileges(libraries: NativeLibraries): Privileges {
  let missing: ReadonlySet<PrivilegeName> | undefined;
  return {
    need({ call, target }, ...needed) {
      missing ??= switchOn(libraries);
      const absent = needed.filter((name) => missing?.has(name) === true);
      if (absent.length === 0) return;
      // The account may be given it while this process runs.
      missing = undefined;
      throw new HcsError(call, target, hresult("ERROR_PRIVILEGE_NOT_HELD"), {
        advice: `This process does not have ${absent.join(" and ")}; run it elevated, as an administrator`,
      });
    },
  };
}

/** Switches on what this process has; returns what it does not have. On this thread, for GetLastError is a thread's own. */
function switchOn(libraries: NativeLibraries): Set<PrivilegeName> {
  const { advapi32, kernel32 } = libraries;
  const token: Out<RawHandle<"HANDLE"> | null> = [null];
  const isOpen = advapi32.OpenProcessToken(kernel32.GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, token);
  if (isOpen === 0 || token[0] === null) throw failure(libraries, "OpenProcessToken");
  try {
    const opened = token[0];
    return new Set(names.filter((name) => !switchOnOne(libraries, opened, name)));
  } finally {
    kernel32.CloseHandle(token[0]);
  }
}

function switchOnOne(libraries: NativeLibraries, token: RawHandle<"HANDLE">, name: PrivilegeName): boolean {
  const { advapi32, kernel32 } = libraries;
  const luid: Partial<StructureValue<typeof LUID>> = {};
  if (advapi32.LookupPrivilegeValueW(null, name, luid) === 0) throw failure(libraries, "LookupPrivilegeValue");
  const { LowPart = 0, HighPart = 0 } = luid;
  const wanted = {
    PrivilegeCount: 1,
    Privileges: { Luid: { LowPart, HighPart }, Attributes: SE_PRIVILEGE_ENABLED },
  };
  const isDone = advapi32.AdjustTokenPrivileges(token, 0, wanted, 0, null, null) !== 0;
  const code = kernel32.GetLastError();
  if (!isDone) throw failure(libraries, "AdjustTokenPrivileges", code);
  return code !== ERROR_NOT_ALL_ASSIGNED;
}

function failure({ kernel32 }: NativeLibraries, call: string, code = kernel32.GetLastError()): HostError {
  return new HostError(
    `The privileges of this process could not be switched on: ${call} answered ${hresultText(fromWin32(code))}. ` +
      "Run it elevated, as an administrator.",
  );
}
