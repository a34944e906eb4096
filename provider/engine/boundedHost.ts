/** A host whose calls are waited for only so long. The work itself goes on: HCS cannot cancel it. */
import type { HcsHost, StopOptions } from "../hcs/host.js";
import { waitUntil } from "./waits.js";

/** Wait per verb when the program gives no `customTimeouts`, in milliseconds. */
export const defaultTimeoutMs = 4 * 60_000;

/** How long the calls of one verb are waited for, all together. */
export interface Bound {
  verb: "create" | "read" | "update" | "delete";
  timeoutMs: number;
}

/** A wait that ended before the work did. */
export class HostTimeoutError extends Error {
  override readonly name = "HostTimeoutError";
}

/**
 * The same host; a call that takes beyond the deadline of `timeoutMs` from now rejects with `HostTimeoutError`. What a guest
 * may take to shut down comes on top: the program has asked for that wait, and without its end nothing powers the guest off.
 */
export function boundedHost(host: HcsHost, bound: Bound): HcsHost {
  const startedMs = performance.now();
  let { timeoutMs } = bound;
  return new Proxy(host, {
    get(target, property) {
      const member: unknown = Reflect.get(target, property, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]) => {
        if (property === "stopComputeSystem") timeoutMs += shutdownMs(args[1] as StopOptions);
        const work: unknown = member.apply(target, args);
        if (!(work instanceof Promise)) return work;
        return waitUntil(
          work,
          startedMs + timeoutMs,
          () => new HostTimeoutError(wordTimeout(wordCall(String(property), args[0]), { ...bound, timeoutMs })),
        );
      };
    },
  });
}

const shutdownMs = ({ mode, timeoutSeconds }: StopOptions): number =>
  mode === "graceful" ? (timeoutSeconds ?? 0) * 1000 : 0;

// Calls about the whole host begin with a query, or with nothing.
const wordCall = (call: string, target: unknown): string =>
  `${call} on ${typeof target === "string" ? `"${target}"` : "the host"}`;

function wordTimeout(call: string, { verb, timeoutMs }: Bound): string {
  const seconds = timeoutMs / 1000;
  const late = `${call} has not finished within the ${seconds} ${seconds === 1 ? "second" : "seconds"} that this ${verb} may take.`;
  if (verb === "read") {
    return `${late} Nothing was changed. No option lengthens the wait of a read: see what keeps the host ("pulumi-hcs doctor" looks at it), and run again.`;
  }
  const times = timedVerbs[verb].map((name) => `${name}: "${longerThan(timeoutMs)}"`).join(", ");
  return (
    `${late} The work continues on the host; the next run looks at what became of it. ` +
    `Where that is how long it takes, give the resource more time with its option customTimeouts, for example { customTimeouts: { ${times} } }. ${whenItCounts[verb]}`
  );
}

type Timed = Exclude<Bound["verb"], "read">;

// What a create has begun is in the state, so the next run finishes it in an update.
const timedVerbs: Readonly<Record<Timed, readonly Timed[]>> = {
  create: ["create", "update"],
  update: ["update"],
  delete: ["delete"],
};

const whenItCounts: Readonly<Record<Timed, string>> = {
  create: "The next run finishes in an update what this create has begun.",
  update: "The next run takes it.",
  delete: 'A delete takes it from the state, so run "pulumi up" with it before the next destroy.',
};

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const examples: readonly [text: string, ms: number][] = [
  ["1m", minuteMs],
  ["10m", 10 * minuteMs],
  ["30m", 30 * minuteMs],
  ["1h", hourMs],
  ["2h", 2 * hourMs],
  ["4h", 4 * hourMs],
];

/** A duration as Pulumi reads it, at least twice as long. */
function longerThan(timeoutMs: number): string {
  const example = examples.find(([, ms]) => ms >= 2 * timeoutMs);
  return example?.[0] ?? `${Math.ceil((2 * timeoutMs) / hourMs)}h`;
}
