/** The end of a host's use: what is waited for then is told so, and what comes later is refused. */
import { HostError } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";

type Method = (...values: unknown[]) => Promise<unknown>;

/**
 * The same host with a `close` that works. Calls under way reject then, though their work goes on as long as the
 * process lives: HCS cannot cancel it, and a handle in use must not be closed. Later calls are refused. `release` lets
 * go of the rest; it runs once.
 */
export function closable(host: HcsHost, release: () => Promise<void>): HcsHost {
  const waiting = new Set<() => void>();
  let closed: Promise<void> | undefined;

  const guarded =
    (name: string, method: Method): Method =>
    (...values) =>
      new Promise((resolve, reject) => {
        if (closed !== undefined) {
          reject(new HostError(`${name} was called on a native host that has been closed.`));
          return;
        }
        const leave = (): void => reject(new HostError(wordUnfinished(name, values[0])));
        waiting.add(leave);
        method(...values)
          .finally(() => waiting.delete(leave))
          .then(resolve, reject);
      });
  const members = Object.entries(host).map(([name, member]) => [
    name,
    typeof member === "function" ? guarded(name, member as Method) : member,
  ]);
  return {
    ...(Object.fromEntries(members) as HcsHost),
    close() {
      closed ??= release();
      for (const leave of waiting) leave();
      return closed;
    },
  };
}

function wordUnfinished(name: string, target: unknown): string {
  const what = typeof target === "string" ? `${name} on "${target}"` : name;
  return (
    `The host was closed before ${what} had finished. The work continues on the host; ` +
    "the next run looks at what became of it."
  );
}
