/** What changes with each start of Windows: the number that its loader gives to the start. */
import { HostError } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import { DWORD, type Structure } from "./types.js";

// KUSER_SHARED_DATA, which every process has at this address, and its member "BootId: boot sequence, incremented for
// each boot attempt by the OS loader". It belongs to the kernel that runs: after a hibernation, when disks are attached as
// before, it is the same. The time of the start would be told otherwise after each correction of the clock, and the
// BootId of the registry (PrefetchParameters) is the prefetcher's, which not every edition runs. Source: ntddk.h.
const sharedDataAddress = 0x7ffe_0000n;
const bootIdOffset = 0x2c4n;
const BOOT_ID = { BootId: DWORD } as const satisfies Structure;

/** The number of this start of Windows, as text. Throws `HostError` when there is none. */
export function readBootId({ callbacks, system }: NativeLibraries): string {
  const number =
    process.platform === "win32" ? callbacks.read(BOOT_ID, sharedDataAddress + bootIdOffset).BootId : undefined;
  if (number !== undefined && number !== 0) return String(number);
  throw new HostError(
    `Which start of Windows this is could not be told on ${system.platform}: its loader has given the start no number. ` +
      "Without it nobody knows what a restart has taken away; let an administrator look at the boot status log of Windows.",
  );
}
