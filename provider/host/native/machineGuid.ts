/** What stays the same for an installation of Windows: its MachineGuid in the registry. */
import { HostError, hresultText } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import { HKEY_LOCAL_MACHINE, RRF_RT_REG_SZ, RRF_SUBKEY_WOW6464KEY } from "./constants.js";
import { fromWin32 } from "./security.js";
import type { Out } from "./types.js";

const key = "SOFTWARE\\Microsoft\\Cryptography";
const value = "MachineGuid";

// A GUID is 36 characters; the rest is for what an administrator may have put there.
const sizeBytes = 512;

/** The machine's id, in lower case. Throws `HostError` when the registry does not have one. */
export function readMachineGuid({ advapi32 }: NativeLibraries): string {
  const data = Buffer.alloc(sizeBytes);
  const size: Out<number> = [sizeBytes];
  const flags = RRF_RT_REG_SZ | RRF_SUBKEY_WOW6464KEY;
  const code = advapi32.RegGetValueW(HKEY_LOCAL_MACHINE, key, value, flags, null, data, size);
  const text = data.toString("utf16le").split("\0")[0] ?? "";
  if (code === 0 && text !== "") return text.toLowerCase();
  throw new HostError(
    `The id of this machine could not be read from the registry (HKEY_LOCAL_MACHINE\\${key}, ${value}): ` +
      `${code === 0 ? "it is empty" : hresultText(fromWin32(code))}. Every Windows has it; let an administrator look.`,
  );
}
