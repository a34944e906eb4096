/** Calls that take minutes: each on a thread of ours, so that libuv's four stay free for everything else. */
import { extname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { HostError } from "../../hcs/errors.js";
import { type Arguments, type NativeLibraries, tables } from "./bind.js";
import { koffiFile } from "./koffi.js";
import { createLimiter } from "./limiter.js";
import type { LongCall } from "./longWorker.js";
import type { Export } from "./types.js";

type Storage = typeof tables.computestorage;

/** Functions of computestorage.dll, which work until they are done. */
export interface LongCalls {
  /** The HRESULT of the call. Rejects with `HostError` when the thread could not make it. */
  run<Name extends keyof Storage>(name: Name, ...values: Arguments<Storage[Name]["parameters"]>): Promise<number>;
  /** Ends the threads that wait for a call. One that makes a call goes on until it is done. */
  close(): void;
}

// Layers are copied file by file: more at once only make the disk seek.
const atOnce = 4;

/** Long calls into `libraries`. A thread is started when it is needed, and waits for the next call. */
export function createLongCalls(libraries: NativeLibraries): LongCalls {
  const limiter = createLimiter(atOnce);
  const idle: Worker[] = [];
  let isClosed = false;

  const onThread = async (call: LongCall): Promise<number> => {
    const worker = idle.pop() ?? startThread();
    worker.ref();
    const answer = await ask(worker, call);
    // From now on it does not keep the process alive.
    worker.unref();
    if (isClosed) void worker.terminate();
    else idle.push(worker);
    return answer;
  };
  return {
    async run(name, ...values) {
      const { parameters }: Export = tables.computestorage[name];
      // Opened here too: this thread says best what is missing, and keeps the DLL in memory for the other one.
      libraries.computestorage[name].find();
      const call: LongCall = {
        koffi: koffiFile(),
        library: libraries.pathOf("computestorage"),
        function: name,
        types: parameters.map(({ carrier }) => (carrier === "text" ? "str16" : "void *")),
        values: values as LongCall["values"],
      };
      return await limiter.run(() => onThread(call));
    },
    close() {
      isClosed = true;
      for (const worker of idle.splice(0)) void worker.terminate();
    },
  };
}

function startThread(): Worker {
  // Beside this file, and like it: TypeScript where the sources run as they are. What this process was started with may
  // be for its own main program only.
  return new Worker(join(__dirname, `longWorker${extname(__filename)}`), { execArgv: [] });
}

/** The answer of a thread to one call. */
async function ask(worker: Worker, call: LongCall): Promise<number> {
  const listening = new AbortController();
  try {
    return await new Promise((resolve, reject) => {
      const { signal } = listening;
      const fail = (why: string, cause?: unknown): void =>
        reject(new HostError(`The thread that was to call ${call.function} has ended: ${why}. Run again.`, { cause }));
      const once = (event: "message" | "error" | "exit", listener: (value: unknown) => void): void => {
        worker.once(event, listener);
        signal.addEventListener("abort", () => worker.off(event, listener));
      };
      once("message", (answer) => resolve(answer as number));
      once("error", (error) => fail(error instanceof Error ? error.message : String(error), error));
      once("exit", (code) => fail(`its exit code is ${code}`));
      worker.postMessage(call);
    });
  } finally {
    listening.abort();
  }
}
