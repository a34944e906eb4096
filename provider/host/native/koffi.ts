/** Loads koffi, which carries calls into foreign code. The only file that names it; loaded with the first native host. */
import { HostError } from "../../hcs/errors.js";

/** What koffi exports. */
export type Koffi = typeof import("koffi");

// koffi gives asynchronous calls 128 KiB of stack, and code of Windows expects what its own threads have: deeper calls
// end the process (measured). Can only be set before anything is loaded through koffi.
const stackSizeBytes = 1024 * 1024;

let loaded: Koffi | undefined;

/** Throws `HostError` where koffi has no part for this platform, or where it is in use already with smaller stacks. */
export function loadKoffi(): Koffi {
  loaded ??= withStacks(requireKoffi());
  return loaded;
}

/** The file that a thread of our own loads koffi from: nobody else's folder is looked into. */
export function koffiFile(): string {
  return require.resolve("koffi");
}

function requireKoffi(): Koffi {
  try {
    return require("koffi") as Koffi;
  } catch (error) {
    throw new HostError(
      `The native host calls Windows through koffi, which could not be loaded for ${process.platform} on ${process.arch}: ${messageOf(error)}. ` +
        "Install pulumi-hcs again on this machine, with optional dependencies, so that the part of koffi for it is there.",
      { cause: error },
    );
  }
}

function withStacks(koffi: Koffi): Koffi {
  if ((koffi.config().async_stack_size ?? 0) >= stackSizeBytes) return koffi;
  try {
    koffi.config({ async_stack_size: stackSizeBytes });
    return koffi;
  } catch (error) {
    throw new HostError(
      `The native host needs stacks of ${stackSizeBytes / 1024} KiB for its calls, and koffi no longer takes that: ${messageOf(error)}. ` +
        "This program has loaded another library through koffi before; let it open the native host first.",
      { cause: error },
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
