/** What an update of a compute system means, from its arguments: the plan, what a preview says, and what a policy forbids. Pure. */
import type { ComputeSystemArgs, Properties } from "../../../schema/types.js";
import type { Change, PropertyFailure } from "../../engine/defineResource.js";
import { canonicalId } from "../../hcs/ids.js";
import { argumentChanges } from "../../plan/argumentChanges.js";
import { exceeds } from "../../plan/disruption.js";
import { propertyPathText } from "../../plan/documentDiff.js";
import { type Plan, type PlannedChange, type PlannedSystem, planUpdate } from "../../plan/planUpdate.js";
import type { DesiredState } from "../../plan/powerPath.js";
import { runtimeSettingAt } from "../../plan/runtimePlan.js";

/** The part of the arguments that the plan is about. */
export function plannedSystem(args: ComputeSystemArgs): PlannedSystem {
  return {
    document: args.document,
    desiredState: args.desiredState ?? "Running",
    access: args.access ?? "auto",
    savedStatePath: args.savedStatePath,
    runtimeSettings: args.runtimeSettings,
    shutdown: args.shutdown?.mode,
  };
}

/** Where a system is. `isSaved`: its memory is in a file, so that nothing on the host is no loss. */
export function liveState(live: Properties | undefined, isSaved: boolean): DesiredState | undefined {
  if (live === undefined) return isSaved ? "Saved" : "Stopped";
  const { State: state } = live;
  // A system that is unknown to its own host, or has ended and is not gone yet, has no state to start from.
  return state === undefined || state === "Unknown" || state === "Stopped" ? undefined : state;
}

/** The plan of a change of the program: the system is taken to be where the old arguments want it. */
function planOfChange(before: ComputeSystemArgs, after: ComputeSystemArgs): Plan {
  const applied = plannedSystem(before);
  return planUpdate(applied, plannedSystem(after), { state: applied.desiredState });
}

/** What a preview says of a change: each place once, never a value. */
export function explainChange(before: ComputeSystemArgs, after: ComputeSystemArgs): Change[] {
  return explainPlan(planOfChange(before, after), before, after);
}

function explainPlan(plan: Plan, before: ComputeSystemArgs, after: ComputeSystemArgs): Change[] {
  const changes: Change[] = plan.changes.map((change) => ({
    path: propertyOf(change),
    class: change.class,
    reason: change.reason,
  }));
  if (isOther(before.systemId, after.systemId))
    changes.unshift({ path: "systemId", ...argumentChanges.ComputeSystem.systemId });
  if ((before.access ?? "auto") !== (after.access ?? "auto"))
    changes.push({ path: "access", ...argumentChanges.ComputeSystem.access });
  if ((before.desiredState ?? "Running") === (after.desiredState ?? "Running")) return changes;
  if (before.desiredState === "Saved" && after.desiredState === "Stopped") return [...changes, givingMemoryUp];
  const calls = plan.steps.map((step) => step.call).join(", ");
  return [...changes, { path: "desiredState", class: plan.class, reason: plan.refusal ?? wordCalls(calls) }];
}

/** Nothing is called, and yet the machine loses as much as by a restart. */
const givingMemoryUp: Change = {
  path: "desiredState",
  class: "restart",
  reason: "the saved memory is given up, and the next start is a fresh one; its file stays until the next save",
};

const isOther = (before: string | undefined, after: string | undefined): boolean =>
  before !== undefined && after !== undefined && canonicalId(before) !== canonicalId(after);

const wordCalls = (calls: string): string =>
  calls === "" ? "nothing is called" : `the system is brought there by ${calls}`;

/** What `maxDisruption` forbids, and what cannot be done at all; empty when the change may go ahead. */
export function refusedChange(before: ComputeSystemArgs, after: ComputeSystemArgs): PropertyFailure[] {
  const plan = planOfChange(before, after);
  if (plan.refusal !== undefined) return [{ property: "desiredState", reason: plan.refusal }];
  const allowed = after.maxDisruption ?? "restart";
  const changes = explainPlan(plan, before, after);
  const tooMuch = changes.filter((change) => exceeds(change.class, allowed));
  if (tooMuch.length > 0) return tooMuch.map((change) => wordExcess(change, allowed));
  // Each change is mild by itself, and what they take together is not.
  const step = plan.steps.find((each) => exceeds(each.class, allowed));
  if (step === undefined) return [];
  return changes
    .filter((change) => change.class !== "none")
    .map(({ path }) => wordExcess({ path, class: step.class, reason: step.reason }, allowed));
}

const wordExcess = ({ path, class: kind, reason }: Change, allowed: string): PropertyFailure => ({
  property: path,
  reason: `${reason}; that is class ${kind}, and maxDisruption allows at most ${allowed}`,
});

/** What is wrong with the settings that have no place in a document. */
export function runtimeSettingFailures({
  runtimeSettings = {},
  savedStatePath,
  desiredState,
}: ComputeSystemArgs): PropertyFailure[] {
  const unknown = Object.keys(runtimeSettings).filter((path) => runtimeSettingAt(path) === undefined);
  const paths = unknown.map((path) => ({
    property: propertyPathText("runtimeSettings", [path]),
    reason:
      "no resource path without a place in the document has this name; what has a place there belongs in the document",
  }));
  if (desiredState !== "Saved" || savedStatePath !== undefined) return paths;
  return [
    ...paths,
    { property: "savedStatePath", reason: 'desiredState "Saved" needs the file that takes the memory' },
  ];
}

function propertyOf({ place, path }: PlannedChange): string {
  return place === undefined ? propertyPathText("runtimeSettings", [path]) : propertyPathText("document", place);
}
