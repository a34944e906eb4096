/** One DLL: opened when first needed, and what is said when it, or one of its functions, is not there. */
import { win32 } from "node:path";
import { HostError } from "../../hcs/errors.js";
import { firstRelease } from "./builds.js";
import type { KoffiType } from "./carriers.js";
import type { Koffi } from "./koffi.js";
import type { Carrier, Export } from "./types.js";
import { describeSystem, type RunningSystem } from "./windows.js";

/** A function that this Windows does not have. The message names the function, the DLL and both builds. */
export class MissingFunctionError extends HostError {}

/** A function as koffi gives it. */
export type ForeignFunction = ReturnType<ReturnType<Koffi["load"]>["func"]>;

/** One DLL. */
export interface Library {
  /** Throws `MissingFunctionError` when the function is not there, and `HostError` when the DLL is not. */
  find(name: string, entry: Export, typeOf: (carrier: Carrier) => KoffiType): ForeignFunction;
  /** True when the DLL is there and has the function. */
  has(name: string): boolean;
  /** Why the DLL cannot be opened; `undefined` when it can. */
  problem(): HostError | undefined;
}

type Handle = ReturnType<Koffi["load"]>;

// What to do when a DLL is not there. The others are parts of every Windows.
const advice: Record<string, string> = {
  computecore: 'Enable the Windows feature "Virtual Machine Platform" or "Hyper-V", then restart the host.',
  computestorage: 'Enable the Windows feature "Containers" or "Hyper-V", then restart the host.',
};

/** The DLL `name`, which is opened at `path`. */
export function createLibrary(koffi: Koffi, name: string, path: string, system: RunningSystem): Library {
  let opened: Handle | undefined;
  const open = (): Handle => {
    opened ??= load(koffi, name, path, system);
    return opened;
  };
  const problem = (): HostError | undefined => {
    try {
      open();
      return undefined;
    } catch (error) {
      if (error instanceof HostError) return error;
      throw error;
    }
  };
  return {
    problem,
    find(functionName, { result, parameters, since = firstRelease }, typeOf) {
      const handle = open();
      if (!hasSymbol(handle, functionName)) {
        throw new MissingFunctionError(
          `${functionName} is not in ${name}.dll of ${describeSystem(system)}. It needs build ${since.build} ` +
            `(${since.name}) or later; update Windows, or leave out what needs this function.`,
        );
      }
      const types = parameters.map(({ carrier }) => typeOf(carrier));
      return handle.func("__stdcall", functionName, typeOf(result.carrier), types);
    },
    has: (functionName) => problem() === undefined && hasSymbol(open(), functionName),
  };
}

/** Where Windows keeps its own DLLs. By their full path: a file of that name in the working directory is never taken. */
export function systemLibrary(name: string): string {
  return win32.join(process.env.SystemRoot ?? "C:\\Windows", "System32", `${name}.dll`);
}

function load(koffi: Koffi, name: string, path: string, system: RunningSystem): Handle {
  try {
    const handle = koffi.load(path);
    pin(koffi, path);
    return handle;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HostError(`${name}.dll could not be opened at ${path} on ${describeSystem(system)}: ${why}.`, {
      cause: error,
      advice: advice[name] ?? "It is a part of every Windows; the native host works nowhere else.",
    });
  }
}

/**
 * Keeps a DLL in memory until the process is gone. koffi lets go of it while the process ends, and threads of HCS that
 * still work in it would then run into nothing.
 */
function pin(koffi: Koffi, path: string): void {
  if (process.platform !== "win32") return;
  const signature = "int __stdcall GetModuleHandleExW(uint32_t flags, str16 name, _Out_ void **module)";
  const pinFlag = 1;
  koffi.load(systemLibrary("kernel32")).func(signature)(pinFlag, win32.normalize(path), [null]);
}

function hasSymbol(handle: Handle, name: string): boolean {
  try {
    handle.symbol(name);
    return true;
  } catch {
    return false;
  }
}
