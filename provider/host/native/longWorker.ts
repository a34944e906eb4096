/**
 * A thread for long calls into DLLs: what this file is when it runs. It imports nothing of ours, so that it runs as it is,
 * compiled or not; `require`, for a thread that runs uncompiled sources knows no other way here.
 */

/** What the thread is told; it answers with the number that the function returns. */
export interface LongCall {
  /** The file of koffi. */
  koffi: string;
  /** The file of the DLL. */
  library: string;
  function: string;
  /** koffi's name of each parameter's type. */
  types: readonly ("str16" | "void *")[];
  values: readonly (string | bigint | null)[];
}

interface Koffi {
  load(file: string): {
    func(convention: string, name: string, result: string, types: readonly string[]): (...values: unknown[]) => number;
  };
}

const { parentPort } = require("node:worker_threads") as typeof import("node:worker_threads");

parentPort?.on("message", (call: LongCall) => {
  const { load } = require(call.koffi) as Koffi;
  const foreign = load(call.library).func("__stdcall", call.function, "int32", call.types);
  parentPort.postMessage(foreign(...call.values));
});
