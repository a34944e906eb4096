/** Handles that the driver owns: closed exactly once, on another thread, and never while a call still uses them. */
import type { HandleKind, RawHandle } from "./types.js";

/** A handle with an owner. */
export interface OwnedHandle<Kind extends HandleKind> {
  /** Makes a call on the open handle, which stays open until `work` has settled. */
  use<Answer>(work: (raw: RawHandle<Kind>) => Promise<Answer>): Promise<Answer>;
  /**
   * Closes, once. While a call uses the handle, the answer comes at once and the handle is closed when the call is
   * over: a handle that is closed under a running call ends the process (seen by hcsshim).
   */
  close(): Promise<void>;
}

/** Takes over `raw`; `closeRaw` closes it, and runs once. */
export function ownHandle<Kind extends HandleKind>(
  raw: RawHandle<Kind>,
  closeRaw: (raw: RawHandle<Kind>) => Promise<void>,
): OwnedHandle<Kind> {
  let users = 0;
  let isClosing = false;
  let closed: Promise<void> | undefined;
  const closeNow = (): Promise<void> => {
    closed ??= closeRaw(raw);
    return closed;
  };
  return {
    async use(work) {
      if (isClosing) throw new Error("A handle was used after it was closed.");
      users++;
      try {
        return await work(raw);
      } finally {
        users--;
        // Nobody waits for this close any more; a failure of it has nobody to be told to.
        if (isClosing && users === 0) closeNow().catch(() => undefined);
      }
    },
    async close() {
      isClosing = true;
      if (users === 0) await closeNow();
    },
  };
}
