/** Security descriptors of files, as text (SDDL): read through advapi32. */
import { HcsError } from "../../hcs/errors.js";
import type { Calls } from "./calls.js";
import { DACL_SECURITY_INFORMATION, SDDL_REVISION_1, SE_FILE_OBJECT } from "./constants.js";
import { longPath } from "./paths.js";
import type { Out, RawHandle } from "./types.js";

/** What is told of a file. */
export interface Security {
  /**
   * The parts of a file's security descriptor that `parts` names (bits of SECURITY_INFORMATION), as SDDL; `undefined`
   * when there is no such file.
   */
  read(path: string, target: string, parts?: number): Promise<string | undefined>;
}

const call = "GetNamedSecurityInfo";

// Win32 codes for "nothing there"; the second when a folder of the path is missing.
const absent = [2, 3];

/** Security of the files of this machine. */
export function createSecurity({ libraries, elsewhere }: Calls): Security {
  const { advapi32, kernel32 } = libraries;
  return {
    async read(path, target, parts = DACL_SECURITY_INFORMATION) {
      const descriptor: Out<RawHandle<"PSECURITY_DESCRIPTOR"> | null> = [null];
      const code = await elsewhere(() =>
        advapi32.GetNamedSecurityInfoW.async(longPath(path), SE_FILE_OBJECT, parts, null, null, null, null, descriptor),
      );
      if (absent.includes(code)) return undefined;
      if (code !== 0) throw new HcsError(call, target, fromWin32(code));
      // No descriptor at all is one without an access list.
      if (descriptor[0] === null) return "";
      try {
        return toText(libraries, descriptor[0], parts, target);
      } finally {
        kernel32.LocalFree(descriptor[0]);
      }
    },
  };
}

function toText(
  { advapi32, kernel32 }: Calls["libraries"],
  descriptor: RawHandle<"PSECURITY_DESCRIPTOR">,
  parts: number,
  target: string,
): string {
  const text: Out<string | null> = [null];
  const done = advapi32.ConvertSecurityDescriptorToStringSecurityDescriptorW(
    ...([descriptor, SDDL_REVISION_1, parts, text, null] as const),
  );
  if (done === 0) throw new HcsError("ConvertSecurityDescriptor", target, fromWin32(kernel32.GetLastError()));
  return text[0] ?? "";
}

/** The HRESULT of a Win32 code (HRESULT_FROM_WIN32). virtdisk answers numbers that are HRESULTs already: they stay. */
export function fromWin32(code: number): number {
  return (code | 0) <= 0 ? code >>> 0 : (0x8007_0000 | (code & 0xffff)) >>> 0;
}
