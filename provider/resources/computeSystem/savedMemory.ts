/**
 * Saved memory between runs, as the ledger has it. `savedState`: the file that the memory is in, for the next start.
 * `restoring`: a start from that file has begun. `forgetting`: a system of ours has started from it, so the file must go.
 * `staleState`: a file of ours that no start reads any more, and that the next save may write anew. Memory that is older
 * than the disks would corrupt them, so a system is never started from a file of which that cannot be ruled out.
 */
import type { Properties } from "../../../schema/types.js";
import { noteRow, type ResourceContext, releaseVmAccess, retrying } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { samePath } from "../../hcs/paths.js";
import type { Plan } from "../../plan/planUpdate.js";
import { lossWithLayer } from "../layers/folders.js";
import type { Remembered } from "./remembered.js";
import { busyFile, heldFile } from "./retryRules.js";

/** The memory is in a file that a run of ours wrote, and the file is still there. */
export async function isSaved({ row, context, live, id }: Remembered): Promise<boolean> {
  const file = row.notes.savedState;
  if (live !== undefined || typeof file !== "string") return false;
  if (await hasMemoryFile(context.host, row)) return true;
  context.log(
    "warning",
    `The saved memory of the system "${id}" is not in ${file} any more; the system starts afresh.`,
  );
  return false;
}

/** Created from saved memory by a run that was cut, and never started: the memory is still in the file. */
export function isUnstarted({ notes }: LedgerRow, live: Properties): boolean {
  return live.State === "Created" && typeof notes.savedState === "string" && notes.restoring === notes.savedState;
}

/** Throws when a start from the saved memory was cut, or its guest ended right after, and nothing tells how far it came. */
export function refuseUncertainMemory({ row, id }: Remembered, plan: Plan): void {
  const { restoring } = row.notes;
  const restores = plan.steps.some(({ action }) => action.kind === "create" && action.restoresFrom !== undefined);
  if (!restores || typeof restoring !== "string" || restoring !== row.notes.savedState) return;
  throw new Error(
    `The system "${id}" stays as it is. A start from the saved memory in ${restoring} was cut, or ended right after it, and ` +
      "the system is not on the host any more: its guest may have run since, and older memory would corrupt disks that " +
      "were written since. Go to Stopped to give the saved memory up, and then to the state that you want; the file stays.",
  );
}

/**
 * Makes room for the file that takes the memory: one that is there goes only when it is this system's own. HCS makes it
 * anew, so that what is found there after a cut run is the memory that this run has saved, and not an older one.
 */
export async function prepareSave(remembered: Remembered, plan: Plan): Promise<void> {
  const { context, id, row } = remembered;
  const saves = plan.steps.flatMap(({ action }) => (action.kind === "save" ? [action.options] : []));
  for (const { SaveType, SaveStateFilePath: file } of saves) {
    if (SaveType !== "ToFile" || file === undefined) continue;
    if (!(await refuseSavingOver(remembered, file))) {
      await forgetOthers(context, row, file);
      continue;
    }
    await releaseVmAccess(context, id, file);
    await retrying(busyFile, () => context.host.deleteFile(file), heldFile(context, file));
  }
}

/**
 * Throws when the file is there and is not this system's own memory, or when it would go with a layer. True when it is
 * there, and its own.
 */
export async function refuseSavingOver({ context, id, row }: Remembered, file: string): Promise<boolean> {
  const loss = await lossWithLayer(context.host, file);
  if (loss !== undefined)
    throw new Error(`The system "${id}" stays as it is. ${loss} Name another file in savedStatePath.`);
  if ((await context.host.getFileInformation(file)) === undefined) return false;
  const [other] = await othersWithMemoryIn(context, row, file);
  const isOurs = [row.notes.savedState, row.notes.staleState].some((path) => isFile(path, file));
  if (isOurs && other === undefined) return true;
  const whose =
    other === undefined
      ? "and this system did not save its memory there"
      : `with the memory of the system "${other.idOrPath}" of ${other.urn}`;
  throw new Error(
    `The system "${id}" stays as it is. ${file} is on the host already, ${whose}; ` +
      "name another file in savedStatePath, or remove that one.",
  );
}

const isFile = (noted: unknown, file: string): boolean => typeof noted === "string" && samePath(noted, file);

/** Other systems whose memory is in a file, as far as the ledger knows: what it knows of it for this one is older then. */
async function othersWithMemoryIn({ host }: ResourceContext, own: LedgerRow, file: string): Promise<LedgerRow[]> {
  return (await otherSystems(host, own)).filter(({ notes }) => isFile(notes.savedState, file));
}

async function otherSystems({ ledger }: HcsHost, own: LedgerRow): Promise<LedgerRow[]> {
  return (await ledger.list()).filter(({ kind, key }) => kind === "ComputeSystem" && key !== own.key);
}

/** A file that is not there has nobody's memory; from the save on, the one with this path is the memory of this system. */
async function forgetOthers({ host }: ResourceContext, own: LedgerRow, file: string): Promise<void> {
  for (const row of await otherSystems(host, own)) {
    const names = ["savedState", "staleState", "forgetting"].filter((name) => isFile(row.notes[name], file));
    if (names.length > 0)
      await host.ledger.note(row.kind, row.key, row.urn, Object.fromEntries(names.map((name) => [name, null])));
  }
}

/** True when the memory that the ledger knows of is in its file. */
export async function hasMemoryFile(host: HcsHost, row: LedgerRow | undefined): Promise<boolean> {
  const file = row?.notes.savedState;
  return typeof file === "string" && (await host.getFileInformation(file)) !== undefined;
}

/** Throws when the memory of a Saved system is lost and no refresh has told it: a preview promised to start from it. */
export function refuseUntoldLoss({ stored, args, live, id }: Remembered, hasSavedMemory: boolean): void {
  if (stored?.desiredState !== "Saved" || stored.lostMemory === true || args.desiredState === "Stopped") return;
  if (live !== undefined || hasSavedMemory) return;
  throw new Error(
    `The system "${id}" stays as it is. Its saved memory is gone from the host, or the ledger of the host knows nothing of it, and no ` +
      "refresh has told that yet. Preview again with a refresh, and it starts afresh.",
  );
}

/** A system that is Stopped on purpose has given its saved memory up: it starts afresh the next time. The file stays. */
export async function giveSavedMemoryUp({ context, row }: Remembered): Promise<void> {
  const file = row.notes.savedState;
  if (typeof file === "string")
    await noteRow(context.host, row, { savedState: null, staleState: file, restoring: null });
}

/** The live system has gone on from the noted memory, which is older than it from then on. */
function hasGoneOn({ notes }: LedgerRow, live: Properties | undefined): boolean {
  if (live === undefined || typeof notes.savedState !== "string") return false;
  // A paused system can be one that is about to be saved; one that was launched from the file has run before its pause.
  const isPausedAgain = live.State === "Paused" && notes.restoring === notes.savedState;
  return live.State === "Running" || live.State === "SavedAsTemplate" || isPausedAgain;
}

/** Notes at once that a system has gone on from its saved memory: whatever fails or is cut next, no start reads it again. */
export async function noteGoneOn({ context, row }: Remembered, live: Properties | undefined): Promise<void> {
  if (!hasGoneOn(row, live)) return;
  const { savedState: file, restoring } = row.notes;
  await noteRow(context.host, row, {
    savedState: null,
    staleState: file,
    restoring: null,
    ...(restoring === file ? { forgetting: file } : {}),
  });
}

// What a launch fails with when the system did start: its exit status, an NTSTATUS, or one of these.
const endsOfStarted = ["HCS_E_TERMINATED_DURING_START", "HCS_E_UNEXPECTED_EXIT"];
const firstNtstatus = 0xc0000000;

/** A launch that HCS refused and that left nothing has not touched the memory. Throws the failure in any case. */
export async function noteNotStarted({ context, id, row }: Remembered, failure: unknown): Promise<never> {
  const isRefused = failure instanceof HcsError && !failure.is(...endsOfStarted) && failure.hresult < firstNtstatus;
  if (isRefused && typeof row.notes.restoring === "string") {
    // Whoever cannot tell leaves it in doubt.
    const isGone = await context.host.getComputeSystemProperties(id).then(
      (live) => live === undefined,
      () => false,
    );
    if (isGone) await noteRow(context.host, row, { restoring: null });
  }
  throw failure;
}

/** True when a file must go whose memory a system has gone on from, or when the ledger does not know that yet. */
export function hasOldMemory(row: LedgerRow | undefined, live: Properties | undefined): boolean {
  return row !== undefined && (typeof row.notes.forgetting === "string" || hasGoneOn(row, live));
}

/** Takes the file away that a system has started from: what the run that started it did not come to. */
export async function finishForgetting(context: ResourceContext, id: string, row: LedgerRow): Promise<void> {
  const file = row.notes.forgetting;
  if (typeof file !== "string") return;
  await releaseVmAccess(context, id, file);
  await retrying(busyFile, () => context.host.deleteFile(file), heldFile(context, file));
  await noteRow(context.host, row, { forgetting: null, staleState: null });
}
