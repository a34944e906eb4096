/** How a system is stopped, and what is remembered of it. */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import type { ResourceContext } from "../../engine/defineResource.js";
import { hearsShutdown } from "../../hcs/documents.js";
import type { StopOptions, StopResult } from "../../hcs/host.js";
import type { ManagedOutputs } from "./values.js";

/** Seconds that a guest gets to shut down before it is powered off, when the program says nothing. */
const defaultShutdownSeconds = 30;

/** The seconds that the guest of these arguments gets. */
export const shutdownSeconds = ({ shutdown }: Partial<ComputeSystemArgs>): number =>
  shutdown?.timeoutSeconds ?? defaultShutdownSeconds;

/** What a stop is asked for. Only the shutdown integration component understands options. Source: lifecycle facts 8. */
export function stopOptions(
  mode: StopOptions["mode"],
  timeoutSeconds: number,
  document: ComputeSystem | undefined,
): StopOptions {
  const takesOptions = mode === "graceful" && document?.VirtualMachine?.Services?.Shutdown != null;
  return {
    mode,
    timeoutSeconds,
    ...(takesOptions ? { shutdownOptions: { Mechanism: "IntegrationService", Type: "Shutdown" } } : {}),
  };
}

/** Asks the guest of a running system to shut down where one hears it, and powers everything else off. */
export async function stopLive(
  { host }: ResourceContext,
  id: string,
  live: Properties,
  args: Partial<ComputeSystemArgs>,
): Promise<StopResult> {
  const isHeard = args.document === undefined || hearsShutdown(args.document);
  const isAsked = live.State === "Running" && isHeard && args.shutdown?.mode !== "terminate";
  return host.stopComputeSystem(
    id,
    stopOptions(isAsked ? "graceful" : "terminate", shutdownSeconds(args), args.document),
  );
}

/** The output that says how a system was stopped. */
export const stopOf = ({ outcome, exitStatus }: StopResult): NonNullable<ManagedOutputs["lastStop"]> => ({
  outcome,
  ...(exitStatus === undefined ? {} : { exitStatus }),
});

/** Ended by itself, and still held open by some process: nothing can be done with it, and its exit status can be read. */
export const hasEnded = ({ State, Stopped }: Properties): boolean =>
  State === "Stopped" || (State === undefined && Stopped === true);

/** How a system ended that answers as long as somebody holds it. */
export const endOf = ({ ExitType }: Properties): NonNullable<ManagedOutputs["lastStop"]> =>
  stopOf({ outcome: "AlreadyStopped", ...(ExitType === undefined ? {} : { exitStatus: { ExitType } }) });
