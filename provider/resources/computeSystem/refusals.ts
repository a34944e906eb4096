/** Why a compute system stays as it is: each refusal in words, before anything is touched. */

import type { ComputeSystemArgs } from "../../../schema/types.js";
import { type Disruption, exceeds } from "../../plan/disruption.js";
import { type Plan, type PlannedChange, planUpdate } from "../../plan/planUpdate.js";
import { plannedSystem } from "./planning.js";
import type { Remembered } from "./remembered.js";

/**
 * Throws when the plan cannot be carried out, or does more than the program allows. Repairing what drifted is exempt:
 * `repair` is the class that it takes without any change of the program.
 */
export function refuse(remembered: Remembered, plan: Plan, repair: () => Disruption): void {
  if (plan.refusal !== undefined) throw new Error(`The system "${remembered.id}" stays as it is. ${plan.refusal}`);
  const { stored, args, context } = remembered;
  if (stored === undefined) return;
  const allowed = args.maxDisruption ?? "restart";
  const isMoved = (stored.desiredState ?? "Running") !== (args.desiredState ?? "Running");
  if (plan.changes.length === 0 && !isMoved) return;
  // What the repair does anyway, no change is to blame for.
  const isRepairMore = exceeds(repair(), allowed);
  const changes = isRepairMore ? changesAtRest(stored, args) : plan.changes;
  const tooMuch = changes.filter((change) => exceeds(change.class, allowed)).map(wordChange);
  const step = isRepairMore ? undefined : plan.steps.find((each) => exceeds(each.class, allowed));
  const places = tooMuch.length > 0 || step === undefined ? tooMuch : [wordChange({ ...step, path: step.call })];
  if (places.length === 0) return;
  throw new Error(
    `The system "${remembered.id}" of ${context.urn} stays as it is, since maxDisruption is ${allowed}. ${places.join("; ")}.`,
  );
}

const wordChange = ({ path, class: kind, reason }: Omit<PlannedChange, "place">): string =>
  `${path}: ${reason} (${kind})`;

/** The changes of the program, and what they mean for a system that is where the state wants it. */
function changesAtRest(before: ComputeSystemArgs, after: ComputeSystemArgs): readonly PlannedChange[] {
  const applied = plannedSystem(before);
  return planUpdate(applied, plannedSystem(after), { state: applied.desiredState }).changes;
}

/** What answers so may be running or not: whatever is done to it could be wrong. */
export function unknownState(id: string): Error {
  return new Error(
    `The system "${id}" stays as it is. The host knows the system and cannot tell its state, so that nobody knows whether it runs. ` +
      "Run again in a moment. When it stays so, end the system on the host, or restart the Host Compute Service there, which ends every system on that host.",
  );
}

/** The run that saved it was cut, and program and state have moved on since. */
export function unknownSavedMemory({ id, row }: Remembered): Error {
  return new Error(
    `The system "${id}" stays as it is. The memory in ${String(row.notes.savedState)} was saved with a document that neither ` +
      "the state nor the program has any more; declare that document again, or go to Stopped to give the saved memory up.",
  );
}

/** Throws when what has to be done takes more than the program allows. */
export function refuseDisruption({ args, id }: Remembered, kind: "restart", reason: string): void {
  const allowed = args.maxDisruption ?? "restart";
  if (!exceeds(kind, allowed)) return;
  throw new Error(
    `The system "${id}" stays as it is, since maxDisruption is ${allowed} and ${reason}, which takes a ${kind}. ` +
      "Declare again what that run was to make of it, or let this run restart it with maxDisruption.",
  );
}
