/** Which groups this process may act for. */
import { HostError, hresultText } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import { fromWin32 } from "./security.js";
import type { Out } from "./types.js";

/** What this process may do on this machine. */
export interface Rights {
  /** It acts for Administrators: an administrator who is not elevated does not. */
  isElevated: boolean;
  isHyperVAdministrator: boolean;
}

// Source: "Well-known SIDs" of the Windows reference.
const administrators = "S-1-5-32-544";
const hyperVAdministrators = "S-1-5-32-578";

/** Asks Windows about this process. Throws `HostError` when it does not tell. */
export function readRights(libraries: NativeLibraries): Rights {
  return {
    isElevated: isMember(libraries, administrators),
    isHyperVAdministrator: isMember(libraries, hyperVAdministrators),
  };
}

function isMember({ advapi32, kernel32 }: NativeLibraries, group: string): boolean {
  const failure = (call: string): HostError =>
    new HostError(
      `Whether this process acts for the group ${group} is not known: ${call} answered ` +
        `${hresultText(fromWin32(kernel32.GetLastError()))}.`,
    );
  const sid: Out<bigint | null> = [null];
  if (advapi32.ConvertStringSidToSidW(group, sid) === 0 || sid[0] === null) throw failure("ConvertStringSidToSid");
  try {
    const answer: Out<number | null> = [null];
    if (advapi32.CheckTokenMembership(null, sid[0], answer) === 0) throw failure("CheckTokenMembership");
    return answer[0] !== 0 && answer[0] !== null;
  } finally {
    kernel32.LocalFree(sid[0]);
  }
}
