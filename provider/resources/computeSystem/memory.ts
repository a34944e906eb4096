/**
 * What the ledger remembers of a compute system between runs: the document that it was made from, by its fingerprint,
 * and what a run was about to do when it was cut. A provider cannot write Pulumi's state in the middle of an update.
 */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import { noteRow } from "../../engine/defineResource.js";
import { documentFingerprint, ownerFingerprint, templateOfDocument } from "../../hcs/documents.js";
import { HcsError } from "../../hcs/errors.js";
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";
import { planUpdate } from "../../plan/planUpdate.js";
import type { PlanStep } from "../../plan/steps.js";
import { withMemoryOf } from "./memorySize.js";
import { ended, refuseWhileCloned } from "./ownership.js";
import { plannedSystem } from "./planning.js";
import type { Remembered } from "./remembered.js";
import { markFor } from "./runs.js";
import { noteGoneOn } from "./savedMemory.js";
import { settingsBegun, settingsInDoubt, settingsSettled } from "./settingsMemory.js";
import type { Cut } from "./values.js";

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
  const documents = new Map(
    candidates(stored, args, live).map((document) => [documentFingerprint(document), document]),
  );
  const { next } = row.notes;
  // A create changes a system that is there in its memory alone, so what was being made of it tells what it was.
  const isResized = stored === undefined && next === documentFingerprint(args.document);
  const document = documents.get(noted) ?? (isResized ? args.document : undefined);
  if (document === undefined || (typeof next === "string" && !documents.has(next))) return undefined;
  return { document, isUncertain: typeof next === "string" };
}

/** What is said before a create that finds a system which a cut run has made from another document. */
export function madeOtherwise({ notes }: LedgerRow, { document }: ComputeSystemArgs): string | undefined {
  if (typeof notes.fingerprint !== "string" || notes.fingerprint === documentFingerprint(document)) return undefined;
  return "The system was made from another document than this one: unless only its memory size differs, it will be stopped and created again (restart).";
}

/**
 * Every document that a run of ours can have left on the host on its way from the state to the program. Where the state has
 * none, a create was cut: the system is what the program declares, but for its memory, which the host tells.
 */
function candidates(stored: Remembered["stored"], args: ComputeSystemArgs, live?: Properties): ComputeSystem[] {
  if (stored?.document === undefined) return [args.document, withMemoryOf(live, args.document)];
  const plan = planUpdate(plannedSystem(stored), plannedSystem({ ...args, desiredState: "Running" }), {
    state: "Running",
  });
  return [
    stored.document,
    ...plan.steps.flatMap(({ document }) => (document === undefined ? [] : [document])),
    args.document,
  ];
}

/** Noted before the call: what a cut run leaves under this id is then known to be ours, and from which document. */
export async function noteBefore(
  remembered: Remembered & { owner: string },
  { action, document }: PlanStep,
  present: { document: ComputeSystem; live: Properties | undefined },
): Promise<void> {
  if (action.kind === "create") {
    await note(remembered, {
      fingerprint: documentFingerprint(document ?? action.document),
      next: null,
      runtimeId: null,
      owner: ownerFingerprint(remembered.owner),
      template: templateOfDocument(action.document) ?? null,
      restoring: action.restoresFrom ?? null,
      ...settingsBegun(remembered),
    });
  } else if (action.kind === "start" || (action.kind === "modify" && document === undefined)) {
    const begun = settingsBegun(remembered);
    if (begun !== undefined) await note(remembered, begun);
  } else if (action.kind === "modify" && document !== undefined) {
    await note(remembered, { fingerprint: documentFingerprint(present.document), next: documentFingerprint(document) });
  } else if (action.kind === "save" && action.options.SaveType === "ToFile") {
    await note(remembered, { savedState: action.options.SaveStateFilePath ?? null, restoring: null });
  } else if ((action.kind === "stop" || action.kind === "terminate") && present.live !== undefined) {
    await refuseWhileCloned(remembered.context.host, remembered.id, present.live);
  }
}

export async function noteAfter(
  remembered: Remembered,
  { action, document }: PlanStep,
  live: Properties | undefined,
): Promise<void> {
  await noteGoneOn(remembered, live);
  const runtimeId = live?.RuntimeId ?? null;
  if (action.kind === "create")
    // Noted again: an earlier run that is just being stopped may have written over what was noted before.
    await note(remembered, { fingerprint: documentFingerprint(document ?? action.document), next: null, runtimeId });
  else if (action.kind === "start") await note(remembered, { runtimeId });
  else if (action.kind === "modify" && document !== undefined)
    await note(remembered, { fingerprint: documentFingerprint(document), next: null });
  else if (action.kind === "stop" || action.kind === "terminate") await note(remembered, { runtimeId: ended });
  else if (action.kind === "forget") await note(remembered, { staleState: null, forgetting: null });
}

// HCS looks at the request, the state and the files before it changes anything, and answers so then.
const refusals = [
  ...["E_INVALIDARG", "E_ACCESSDENIED", "E_NOTIMPL", "HCS_E_INVALID_JSON", "HCS_E_INVALID_STATE"],
  ...["ERROR_FILE_NOT_FOUND", "ERROR_PATH_NOT_FOUND", "ERROR_SHARING_VIOLATION", "ERROR_NOT_SUPPORTED"],
];

/**
 * A change that HCS has refused was not made: the system is what it was, and the next run knows it, whatever its program
 * says by then. After any other failure nobody knows. Throws the failure in any case.
 */
export async function noteRefused(
  remembered: Remembered,
  { action, document }: PlanStep,
  failure: unknown,
): Promise<never> {
  const isRefused = failure instanceof HcsError && failure.is(...refusals);
  if (isRefused && action.kind === "modify" && document !== undefined) await note(remembered, { next: null });
  throw failure;
}

/** What the ledger tells of a run that was cut and has left another system than the state says; `undefined` when none was. */
export function cutOf(row: LedgerRow | undefined, stored: Partial<ComputeSystemArgs>): Cut | undefined {
  const { fingerprint, next } = row?.notes ?? {};
  if (!wasCut(row, stored) || typeof fingerprint !== "string") return undefined;
  return { fingerprint, ...(typeof next === "string" ? { next } : {}) };
}

/** False when nobody knows any more what such a run has left: then only a new create is certain. */
export function isOriginKnown(
  { fingerprint, next }: Cut,
  stored: Remembered["stored"],
  args: ComputeSystemArgs,
): boolean {
  const known = new Set(candidates(stored, args).map(documentFingerprint));
  return known.has(fingerprint) && (next === undefined || known.has(next));
}

/** True when a run was cut and has left another system than the state says. */
function wasCut(row: LedgerRow | undefined, stored: Partial<ComputeSystemArgs>): boolean {
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
  await noteRow(context.host, row, { ...facts, ...markFor(row) });
}

/** A run that was cut after its launch has not noted whom it launched; without that, a later stranger would pass for ours. */
export async function noteFound(remembered: Remembered, live: Properties): Promise<void> {
  if (live.RuntimeId === undefined || remembered.row.notes.runtimeId === live.RuntimeId) return;
  await note(remembered, { runtimeId: live.RuntimeId });
}
