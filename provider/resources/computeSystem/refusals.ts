/** Why a compute system stays as it is: each refusal in words, before anything is touched or when a start was denied. */
import { HcsError } from "../../hcs/errors.js";
import { exceeds } from "../../plan/disruption.js";
import type { Plan } from "../../plan/planUpdate.js";
import { wantedGrants } from "./grants.js";
import type { Remembered } from "./memory.js";

/** Throws when the plan cannot be carried out, or does more than the program allows. Repairing what drifted is exempt. */
export function refuse(remembered: Remembered, plan: Plan): void {
  if (plan.refusal !== undefined) throw new Error(`The system "${remembered.id}" stays as it is. ${plan.refusal}`);
  const { stored, args, context } = remembered;
  const isRepair = plan.changes.length === 0;
  if (stored === undefined || isRepair) return;
  const allowed = args.maxDisruption ?? "restart";
  const tooMuch = plan.changes.filter((change) => exceeds(change.class, allowed));
  if (tooMuch.length === 0) return;
  const places = tooMuch.map(({ path, class: kind, reason }) => `${path}: ${reason} (${kind})`).join("; ");
  throw new Error(
    `The system "${remembered.id}" of ${context.urn} stays as it is, since maxDisruption is ${allowed}. ${places}.`,
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
    `The system "${id}" stays as it is, since maxDisruption is ${allowed} and ${reason}, which takes a ${kind}.`,
  );
}

/** HCS says only "access denied" at start; this says of which files, since the program can name them. */
export async function explainingAccess<Result>(
  { args, context }: Remembered,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HcsError) || !error.is("E_ACCESSDENIED") || args.access !== "none") throw error;
    const files = wantedGrants({ ...args, access: "auto" });
    throw error.withAdvice(
      `With access "none" nothing is granted for you. The document names ${files.join(", ")}: ` +
        `declare a VmAccess for each (urn ${context.urn} should depend on them), or set access to "auto"`,
    );
  }
}
