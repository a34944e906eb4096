/**
 * What the ledger remembers of a compute system between runs: the document that it was made from, by its fingerprint,
 * and what a run was about to do when it was cut. A provider cannot write Pulumi's state in the middle of an update.
 */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import { ensureVmAccess, noteRow, type ResourceContext } from "../../engine/defineResource.js";
import { documentFingerprint, templateOfDocument } from "../../hcs/documents.js";
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";
import { samePath } from "../../hcs/paths.js";
import { type Plan, planUpdate } from "../../plan/planUpdate.js";
import type { PlanStep } from "../../plan/steps.js";
import { ended, refuseWhileCloned } from "./ownership.js";
import { plannedSystem } from "./planning.js";
import { settingsBegun, settingsInDoubt, settingsSettled } from "./settingsMemory.js";
import type { ManagedOutputs } from "./values.js";

/** A compute system that an update or create is about. */
export interface Remembered {
  context: ResourceContext;
  id: string;
  args: ComputeSystemArgs;
  /** The system as it is; `undefined` when there is none. Known to be ours. */
  live: Properties | undefined;
  row: LedgerRow;
  /** The state before; `undefined` in a create. */
  stored: (ComputeSystemArgs & Partial<ManagedOutputs>) | undefined;
  /** The document that a system of somebody else is taken to have, when it is taken over. */
  adopted?: ComputeSystem | undefined;
}

/**
 * What the live or saved system was made from: as noted in the ledger. `isUncertain`: a run was cut during the next step.
 */
export function originOf(
  { row, stored, args, live, adopted }: Remembered,
  hasSavedMemory: boolean,
): { document: ComputeSystem; isUncertain: boolean } | undefined {
  if (adopted !== undefined) return { document: adopted, isUncertain: false };
  const noted = row.notes.fingerprint;
  const known = stored?.document ?? (typeof noted === "string" ? undefined : args.document);
  if (typeof noted !== "string" || (live === undefined && !hasSavedMemory))
    return known === undefined ? undefined : { document: known, isUncertain: false };
  const documents = new Map(candidates(stored, args).map((document) => [documentFingerprint(document), document]));
  const document = documents.get(noted);
  const { next } = row.notes;
  if (document === undefined || (typeof next === "string" && !documents.has(next))) return undefined;
  return { document, isUncertain: typeof next === "string" };
}

/** Every document that a run of ours can have left on the host on its way from the state to the program. */
function candidates(stored: Remembered["stored"], args: ComputeSystemArgs): ComputeSystem[] {
  if (stored?.document === undefined) return [args.document];
  const plan = planUpdate(plannedSystem(stored), plannedSystem({ ...args, desiredState: "Running" }), {
    state: "Running",
  });
  return [
    stored.document,
    ...plan.steps.flatMap(({ document }) => (document === undefined ? [] : [document])),
    args.document,
  ];
}

/** The memory is in a file that a run of ours wrote, and the file is still there. */
export async function isSaved({ row, context, live, id }: Remembered): Promise<boolean> {
  const file = row.notes.savedState;
  if (live !== undefined || typeof file !== "string") return false;
  if ((await context.host.getFileInformation(file)) !== undefined) return true;
  context.log(
    "warning",
    `The saved memory of the system "${id}" is not in ${file} any more; the system starts afresh.`,
  );
  return false;
}

/**
 * Makes the file that takes the memory ready: one that is there is written over only when this system's memory is in it
 * already. HCS writes to a file that is there only under a grant, which goes with the others that are not wanted.
 */
export async function prepareSave({ context, id, row }: Remembered, plan: Plan): Promise<void> {
  const saves = plan.steps.flatMap(({ action }) => (action.kind === "save" ? [action.options] : []));
  for (const { SaveType, SaveStateFilePath: file } of saves) {
    if (SaveType !== "ToFile" || file === undefined) continue;
    if ((await context.host.getFileInformation(file)) === undefined) continue;
    const ours = [row.notes.savedState, row.notes.staleState];
    if (!ours.some((path) => typeof path === "string" && samePath(path, file))) {
      throw new Error(
        `The system "${id}" stays as it is. ${file} is on the host already, and this system did not save its memory there; ` +
          "name another file in savedStatePath, or remove that one.",
      );
    }
    await ensureVmAccess(context, id, file, "ComputeSystem");
  }
}

/** A system that is Stopped on purpose has given its saved memory up: it starts afresh the next time. The file stays. */
export async function giveSavedMemoryUp(remembered: Remembered): Promise<void> {
  const file = remembered.row.notes.savedState;
  if (typeof file === "string") await note(remembered, { savedState: null, staleState: file });
}

/** Noted before the call: what a cut run leaves under this id is then known to be ours, and from which document. */
export async function noteBefore(
  remembered: Remembered,
  { action, document }: PlanStep,
  present: { document: ComputeSystem; live: Properties | undefined },
): Promise<void> {
  if (action.kind === "create") {
    await note(remembered, {
      fingerprint: documentFingerprint(document ?? action.document),
      next: null,
      runtimeId: null,
      template: templateOfDocument(action.document) ?? null,
      ...settingsBegun(remembered),
    });
  } else if (action.kind === "start" || (action.kind === "modify" && document === undefined)) {
    const begun = settingsBegun(remembered);
    if (begun !== undefined) await note(remembered, begun);
  } else if (action.kind === "modify" && document !== undefined) {
    await note(remembered, { fingerprint: documentFingerprint(present.document), next: documentFingerprint(document) });
  } else if (action.kind === "save" && action.options.SaveType === "ToFile") {
    await note(remembered, { savedState: action.options.SaveStateFilePath ?? null });
  } else if ((action.kind === "stop" || action.kind === "terminate") && present.live !== undefined) {
    await refuseWhileCloned(remembered.context.host, remembered.id, present.live);
  }
}

export async function noteAfter(
  remembered: Remembered,
  { action, document }: PlanStep,
  live: Properties | undefined,
): Promise<void> {
  if (action.kind === "create" || action.kind === "start")
    await note(remembered, { runtimeId: live?.RuntimeId ?? null });
  else if (action.kind === "modify" && document !== undefined)
    await note(remembered, { fingerprint: documentFingerprint(document), next: null });
  else if (action.kind === "stop" || action.kind === "terminate") await note(remembered, { runtimeId: ended });
  else if (action.kind === "forget") await note(remembered, { savedState: null });
}

/** True when a run was cut and has left another system than the state says. */
export function wasCut(row: LedgerRow | undefined, stored: Partial<ComputeSystemArgs>): boolean {
  const { fingerprint, next } = row?.notes ?? {};
  if (row === undefined || typeof fingerprint !== "string" || stored.document === undefined) return false;
  if (typeof next === "string" || settingsInDoubt(row, stored).length > 0) return true;
  return documentFingerprint(stored.document) !== fingerprint;
}

/** All is done: from now on the state, which gets these arguments, says what the system is. */
export async function noteSettled(remembered: Remembered): Promise<void> {
  const { args, row } = remembered;
  if (typeof row.notes.fingerprint !== "string" || !wasCut(row, args)) return;
  await note(remembered, {
    fingerprint: documentFingerprint(args.document),
    next: null,
    ...settingsSettled(row, args),
  });
}

async function note({ context, row }: Remembered, facts: LedgerFacts): Promise<void> {
  await noteRow(context.host, row, facts);
}

/** A run that was cut after its launch has not noted whom it launched; without that, a later stranger would pass for ours. */
export async function noteFound(remembered: Remembered, live: Properties): Promise<void> {
  if (live.RuntimeId === undefined || remembered.row.notes.runtimeId === live.RuntimeId) return;
  await note(remembered, { runtimeId: live.RuntimeId });
}
