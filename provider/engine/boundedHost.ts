/** A host whose calls are waited for only so long. The work itself goes on: HCS cannot cancel it. */
import type { HcsHost } from "../hcs/host.js";
import { waitUntil } from "./waits.js";

/** Wait per verb when the program gives no `customTimeouts`, in milliseconds. */
export const defaultTimeoutMs = 4 * 60_000;

/** A wait that ended before the work did. */
export class HostTimeoutError extends Error {
  override readonly name = "HostTimeoutError";
}

/** The same host; a call that takes beyond the deadline of `timeoutMs` from now rejects with `HostTimeoutError`. */
export function boundedHost(host: HcsHost, timeoutMs: number): HcsHost {
  const deadlineMs = performance.now() + timeoutMs;
  return new Proxy(host, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        const work: unknown = member.apply(target, args);
        if (!(work instanceof Promise)) return work;
        return waitUntil(work, deadlineMs, () => {
          const what = `${String(property)} on "${String(args[0] ?? "the host")}"`;
          return new HostTimeoutError(
            `${what} has not finished within ${timeoutMs / 1000} seconds. The work continues on the host; the next run looks at what became of it.`,
          );
        });
      };
    },
  });
}
