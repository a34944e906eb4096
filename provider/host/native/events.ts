/** Events of compute systems: they come on threads of HCS and are told on the JavaScript thread, while somebody listens. */
import type { Calls } from "./calls.js";
import { HCS_EVENT_OPTIONS_VALUES } from "./constants.js";
import { HCS_EVENT, HCS_EVENT_CALLBACK } from "./structures.js";
import type { RawHandle } from "./types.js";

/** One event. */
export interface SystemEvent {
  /** A value of HCS_EVENT_TYPE. */
  type: number;
  /** JSON text, when the event has one. */
  data: string | null;
}

/** Somebody who listens to one handle. HCS knows one listener for each. */
export interface Subscription {
  /** Tells HCS to stop; nothing is told any more from now on. Waits for a callback that runs. */
  stop(): Promise<void>;
  /** For when the handle is closed, which stops its callback too. */
  forget(): void;
}

/** Listening to systems. */
export interface Events {
  /** `listener` must not throw. Rejects with `HcsError`. */
  listen(
    system: RawHandle<"HCS_SYSTEM">,
    target: string,
    listener: (event: SystemEvent) => void,
  ): Promise<Subscription>;
}

const call = "HcsSetComputeSystemCallback";
const none = HCS_EVENT_OPTIONS_VALUES.HcsEventOptionNone;

/**
 * Events of the systems that `calls` reaches. All systems share one callback that is never released, and are told apart
 * by the number that HCS hands back: a call that comes too late then finds no listener, instead of ending the process.
 */
export function createEvents(calls: Calls): Events {
  const { libraries, direct } = calls;
  const { HcsSetComputeSystemCallback } = libraries.computecore;
  const listeners = new Map<bigint, (event: SystemEvent) => void>();
  let pointer: bigint | undefined;
  let lastNumber = 0n;

  const tell = (event: bigint | null, number: bigint | null): void => {
    const listener = listeners.get(number ?? 0n);
    if (listener === undefined || event === null) return;
    const { Type, EventData } = libraries.callbacks.read(HCS_EVENT, event);
    listener({ type: Type, data: EventData });
  };

  return {
    async listen(system, target, listener) {
      pointer ??= libraries.callbacks.register(HCS_EVENT_CALLBACK, (event = null, number = null) =>
        tell(event, number),
      );
      const callback = pointer;
      const number = ++lastNumber;
      listeners.set(number, listener);
      const forget = (): void => {
        listeners.delete(number);
        live.delete(stop);
      };
      const stop = async (): Promise<void> => {
        forget();
        await direct({ call, target }, () => HcsSetComputeSystemCallback.async(system, none, null, null));
      };
      live.add(stop);
      stopAllBeforeExit();
      try {
        await direct({ call, target }, () => HcsSetComputeSystemCallback.async(system, none, number, callback));
      } catch (error) {
        forget();
        throw error;
      }
      return { stop, forget };
    },
  };
}

const live = new Set<() => Promise<void>>();
let isWatchingExit = false;

/**
 * A process that has nothing more to do takes its JavaScript apart while threads of HCS still run; an event that comes
 * then aborts it (measured). So before that, HCS is told to stop. process.exit() does not take anything apart.
 */
function stopAllBeforeExit(): void {
  if (isWatchingExit) return;
  isWatchingExit = true;
  process.on("beforeExit", () => {
    for (const stop of live) stop().catch(() => undefined);
  });
}
