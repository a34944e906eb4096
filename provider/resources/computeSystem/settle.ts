/**
 * Brings a live system to its arguments: grants first, then one power step after the other, then the grants that
 * nobody needs any more. The same way for a create, a finished create, a change and a repair; every step may run twice.
 */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import { type Record, type ResourceContext, releaseVmAccessOfSystem } from "../../engine/defineResource.js";
import { documentFingerprint, templateOfDocument } from "../../hcs/documents.js";
import { HcsError } from "../../hcs/errors.js";
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";
import { systemKey } from "../../hcs/ledgerKeys.js";
import { type LiveState, nextPowerStep, type PowerStep } from "../../plan/powerState.js";
import { ensureGrants, wantedGrants } from "./grants.js";
import { refuseWhileCloned } from "./ownership.js";
import { type ManagedOutputs, sentDocument } from "./values.js";

/** Seconds that a guest gets to shut down before it is powered off. */
const shutdownSeconds = 30;

/** What has to be settled. */
export interface Settling {
  context: ResourceContext;
  id: string;
  args: ComputeSystemArgs;
  owner: string;
  /** The system as it is; `undefined` when there is none. Known to be ours. */
  live: Properties | undefined;
  row: LedgerRow;
  /** The state before; `undefined` in a create. */
  stored: (ComputeSystemArgs & Partial<ManagedOutputs>) | undefined;
  record: Record<ComputeSystemArgs, ManagedOutputs>;
}

/** Does what is needed and returns the outputs. */
export async function settle(settling: Settling): Promise<ManagedOutputs> {
  const { context, id, args, owner, record } = settling;
  const before = settling.stored ?? { ...args, owner, state: "Stopped" as const, runtimeId: "", grants: [] };
  const document = sentDocument(args.document, owner);
  const grants = await ensureGrants(context, id, args, (made) => record({ ...before, ...made }));

  let live = settling.live;
  if (live !== undefined && launchedFingerprint(settling) !== documentFingerprint(document)) {
    await refuseWhileCloned(context.host, id, live);
    record({ ...before, ...grants });
    await stopLive(context, id, live);
    live = undefined;
  }
  const goneState = { ...args, owner, ...grants, state: "Stopped" as const, runtimeId: "" };
  live = await climb(settling, document, live, () => record(goneState));
  await releaseVmAccessOfSystem(context, id, wantedGrants(args));
  return {
    state: live.State ?? "Unknown",
    runtimeId: live.RuntimeId ?? "",
    systemType: live.SystemType ?? "VirtualMachine",
    owner,
    ...grants,
  };
}

/** Asks the guest of a running system to shut down, and powers everything else off. */
export async function stopLive({ host }: ResourceContext, id: string, live: Properties): Promise<void> {
  const mode = live.State === "Running" ? "graceful" : "terminate";
  await host.stopComputeSystem(id, { mode, timeoutSeconds: shutdownSeconds });
}

async function climb(
  settling: Settling,
  document: ComputeSystem,
  start: Properties | undefined,
  onChange: () => void,
): Promise<Properties> {
  const { args } = settling;
  let live = start;
  for (let count = 0; count < 8; count++) {
    const state: LiveState = live === undefined ? "Absent" : (live.State ?? "Unknown");
    const step = nextPowerStep(state, args.desiredState ?? "Running");
    if (step === "done" && live !== undefined) {
      await noteFound(settling, live);
      return live;
    }
    onChange();
    live = await takeStep(settling, document, step, live);
  }
  throw new Error(
    `The system "${settling.id}" does not come to ${args.desiredState ?? "Running"}; it was last seen as ${live?.State ?? "absent"}.`,
  );
}

async function takeStep(
  settling: Settling,
  document: ComputeSystem,
  step: PowerStep,
  live: Properties | undefined,
): Promise<Properties | undefined> {
  const { context, id, args } = settling;
  const { host } = context;
  switch (step) {
    case "launch": {
      // Noted before the call: what a cut run leaves under this id is then known to be ours, and from which document.
      await note(settling, {
        fingerprint: documentFingerprint(document),
        runtimeId: null,
        template: templateOfDocument(document) ?? null,
      });
      const launched = await explainingAccess(settling, () => host.launchComputeSystem(id, document));
      await note(settling, { runtimeId: launched.RuntimeId ?? null });
      return launched;
    }
    case "start": {
      const started = await explainingAccess(settling, () => host.startComputeSystem(id));
      await note(settling, { runtimeId: started.RuntimeId ?? null });
      return started;
    }
    case "resume":
      await host.resumeComputeSystem(id);
      break;
    case "pauseForTemplate":
      await host.pauseComputeSystem(id, { HostedNotification: { Reason: "Template" } });
      break;
    case "saveAsTemplate":
      await host.saveComputeSystem(id, { SaveType: "AsTemplate" });
      break;
    case "stop":
      if (live !== undefined) {
        if (args.desiredState !== "SavedAsTemplate") await refuseWhileCloned(host, id, live);
        await stopLive(context, id, live);
      }
      break;
    case "done":
      break;
  }
  return host.getComputeSystemProperties(id);
}

async function note({ context, row }: Settling, facts: LedgerFacts): Promise<void> {
  await context.host.ledger.note("ComputeSystem", systemKey(row.key), context.urn, facts);
  row.notes = { ...row.notes, ...facts };
}

/** A run that was cut after its launch has not noted whom it launched; without that, a later stranger would pass for ours. */
async function noteFound(settling: Settling, live: Properties): Promise<void> {
  if (live.RuntimeId === undefined || settling.row.notes.runtimeId === live.RuntimeId) return;
  await note(settling, { runtimeId: live.RuntimeId });
}

/** Fingerprint of the document that the live system was made from: as noted, else as stored. */
function launchedFingerprint({ row, stored }: Settling): string | undefined {
  const noted = row.notes.fingerprint;
  if (typeof noted === "string") return noted;
  return stored?.document === undefined
    ? undefined
    : documentFingerprint(sentDocument(stored.document, stored.owner ?? ""));
}

/** HCS says only "access denied" at start; this says of which files, since the program can name them. */
async function explainingAccess<Result>({ args, context, id }: Settling, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HcsError) || !error.is("E_ACCESSDENIED") || args.access !== "none") throw error;
    const files = wantedGrants({ ...args, access: "auto" });
    const details = error.result === undefined ? {} : { result: error.result };
    throw new HcsError(error.function, id, error.hresult, {
      ...details,
      cause: error,
      advice:
        `With access "none" nothing is granted for you. The document names ${files.join(", ")}: ` +
        `declare a VmAccess for each (urn ${context.urn} should depend on them), or set access to "auto"`,
    });
  }
}
