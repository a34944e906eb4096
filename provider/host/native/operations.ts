/** HCS_OPERATIONs: one for each call, started and then looked at until it is finished. Nothing waits in foreign code. */
import { hresult } from "../../hcs/errors.js";
import type { NativeLibraries } from "./bind.js";
import type { Pauses } from "./pauses.js";
import { type CallName, isFailure, toHcsError } from "./results.js";
import type { Out, RawHandle } from "./types.js";

/** Calls with an operation. */
export interface Operations {
  /**
   * Makes a call that takes an operation and waits for its end: `start` makes it and answers with its HRESULT. Returns
   * the result document; rejects with `HcsError`. The operation is closed when it is finished, never before.
   */
  run(name: CallName, start: (operation: RawHandle<"HCS_OPERATION">) => number): Promise<string | null>;
}

const pending = hresult("HCS_E_OPERATION_PENDING");

// Short operations are looked at each time the event loop goes round: a timer would take longer than they do.
const eagerMs = 5;
const longestPauseMs = 50;
// A pause grows with what has passed, so that looking costs a twentieth of the whole wait at most.
const share = 20;

/** How long to pause before the next look at something that began `elapsedMs` ago, in milliseconds. */
export function pauseAfter(elapsedMs: number): number {
  return elapsedMs < eagerMs ? 0 : Math.min(longestPauseMs, Math.max(1, elapsedMs / share));
}

/** Operations of `libraries`. */
export function createOperations({ computecore }: NativeLibraries, pauses: Pauses): Operations {
  const finish = async (operation: RawHandle<"HCS_OPERATION">): Promise<{ code: number; document: string | null }> => {
    const startedAtMs = performance.now();
    for (;;) {
      const document: Out<string | null> = [null];
      const code = computecore.HcsGetOperationResult(operation, document) >>> 0;
      if (code !== pending) return { code, document: document[0] };
      await pauses.pause(pauseAfter(performance.now() - startedAtMs));
    }
  };
  return {
    async run(name, start) {
      const operation = computecore.HcsCreateOperation(null, null);
      if (operation === null) throw toHcsError({ ...name, call: "HcsCreateOperation" }, hresult("E_OUTOFMEMORY"), null);
      try {
        const accepted = start(operation);
        if (isFailure(accepted)) throw toHcsError(name, accepted, null);
        const { code, document } = await finish(operation);
        if (isFailure(code)) throw toHcsError(name, code, document);
        return document;
      } finally {
        computecore.HcsCloseOperation(operation);
      }
    },
  };
}
