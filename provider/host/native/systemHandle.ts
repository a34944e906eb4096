/** An open compute system: its handle, and what its event callback told of the exit. */
import type { SystemExitStatus } from "../../../schema/types.js";
import type { Calls } from "./calls.js";
import { HCS_EVENT_TYPE_VALUES } from "./constants.js";
import type { Events, Subscription, SystemEvent } from "./events.js";
import { type OwnedHandle, ownHandle } from "./handles.js";
import type { RawHandle } from "./types.js";

/** An HCS_SYSTEM with its owner. */
export interface SystemHandle extends OwnedHandle<"HCS_SYSTEM"> {
  /** The id as the caller wrote it. */
  readonly shown: string;
  /** Listens for the exit from now on. Once a handle; rejects with `HcsError`. */
  watch(): Promise<void>;
  /** The exit, once its event has come. */
  exitTold(): SystemExitStatus | undefined;
  /** Resolves when the exit was told, or the end of the service: then it is time to look. */
  readonly told: Promise<void>;
}

const { HcsEventSystemExited, HcsEventServiceDisconnect } = HCS_EVENT_TYPE_VALUES;

/** Takes over a handle that HcsCreateComputeSystem or HcsOpenComputeSystem gave. */
export function createSystemHandle(
  calls: Calls,
  events: Events,
  raw: RawHandle<"HCS_SYSTEM">,
  shown: string,
): SystemHandle {
  const { HcsCloseComputeSystem } = calls.libraries.computecore;
  let subscription: Subscription | undefined;
  let exit: SystemExitStatus | undefined;
  let tell = (): void => undefined;
  const told = new Promise<void>((resolve) => {
    tell = resolve;
  });

  const listener = ({ type, data }: SystemEvent): void => {
    if (type === HcsEventSystemExited) exit = toExitStatus(data);
    if (type === HcsEventSystemExited || type === HcsEventServiceDisconnect) tell();
  };
  const handle = ownHandle(raw, async () => {
    await calls.elsewhere(() => HcsCloseComputeSystem.async(raw));
    // Only now: until here HCS could still be calling.
    subscription?.forget();
  });
  return {
    ...handle,
    shown,
    told,
    exitTold: () => exit,
    watch: () =>
      handle.use(async () => {
        subscription = await events.listen(raw, shown, listener);
      }),
  };
}

/** The exit status that an event or a wait gives as JSON. An exit without a readable status is still an exit. */
export function toExitStatus(text: string | null): SystemExitStatus {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
  } catch {
    return {};
  }
}
