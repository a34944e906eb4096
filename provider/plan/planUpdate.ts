/**
 * What an update of a compute system will do: ordered steps, each one call with its class and its reason. Pure; preview,
 * `pulumi-hcs plan` and the update itself all read this one plan.
 */
import { canonicalPath } from "../hcs/paths.js";
import { type Disruption, strongest } from "./disruption.js";
import { type DocumentChange, documentChanges } from "./documentChanges.js";
import { withGrants } from "./grantSteps.js";
import { stepsOf } from "./moveSteps.js";
import { movesFor } from "./moves.js";
import { type DocumentPath, pointerOf } from "./places.js";
import type { LiveSystem, PlannedSystem, Planning } from "./planning.js";
import { ruled, rulingOfDocument, rulingOfSetting } from "./rulings.js";
import { gpuPath, runtimeChanges } from "./runtimePlan.js";
import type { PlanStep } from "./steps.js";

export type { LiveSystem, PlannedSystem } from "./planning.js";

/** One difference, for a preview. */
export interface PlannedChange {
  /** Where: a JSON pointer into the document, or a resource path of the runtime settings. */
  readonly path: string;
  /** The same as members of the document; absent for a runtime setting. */
  readonly place?: DocumentPath;
  readonly class: Disruption;
  readonly reason: string;
}

/** The plan. */
export interface Plan {
  readonly class: Disruption;
  readonly steps: readonly PlanStep[];
  /** Every difference with its class and reason, those that need no call included. */
  readonly changes: readonly PlannedChange[];
  /** Why this cannot be done; then there are no steps. */
  readonly refusal?: string;
}

/**
 * Plans the way from what was applied and is live to what is wanted. `applied` is undefined when nothing was yet. The
 * wanted document is one that has passed its check: a map with one GUID as two keys, for one, has no plan that ends.
 */
export function planUpdate(applied: PlannedSystem | undefined, desired: PlannedSystem, live: LiveSystem): Plan {
  const planning: Planning = { applied, desired, live, ...differences(applied, desired, live) };
  const changes = changesOf(planning);
  const answer = movesFor({
    from: live.state,
    to: desired.desiredState,
    classes: changes.map((change) => change.class),
    hasGpu: gpuPath in (applied?.runtimeSettings ?? {}),
  });
  const refusal = "refused" in answer ? answer.refused : refusalOf(planning);
  if (refusal !== undefined) {
    const reason = `From ${live.state} to ${desired.desiredState}: ${refusal}.`;
    return { class: strongest(changes.map((change) => change.class)), steps: [], changes, refusal: reason };
  }
  const moves = "moves" in answer ? answer.moves : [];
  const steps = withGrants(
    planning,
    moves.flatMap((move, index) => stepsOf(planning, move, moves.slice(0, index))),
  );
  return { class: strongest([...changes, ...steps].map((each) => each.class)), steps, changes };
}

/** What differs, as the state that the system is in has it. */
function differences(
  applied: PlannedSystem | undefined,
  desired: PlannedSystem,
  live: LiveSystem,
): Pick<Planning, "document" | "runtime"> {
  if (applied === undefined) return { document: [], runtime: [] };
  const settings = runtimeChanges(applied.runtimeSettings, desired.runtimeSettings);
  return {
    document: ruled(documentDifferences(applied, desired, live), rulingOfDocument(live.state, desired.desiredState)),
    runtime: ruled(settings, rulingOfSetting(live.state, desired.desiredState)),
  };
}

/** Start-time input of a machine that has started says nothing until it starts again. */
function documentDifferences(applied: PlannedSystem, desired: PlannedSystem, live: LiveSystem): DocumentChange[] {
  const hasStarted = live.state === "Running" || live.state === "Paused" || live.state === "SavedAsTemplate";
  return documentChanges(applied.document, desired.document).map((change) =>
    hasStarted && change.path[0] === "VirtualMachine" && change.path[1] === "RestoreState"
      ? {
          ...change,
          class: "none",
          reason: "it says from what a machine starts; this one runs, so it waits for the next start",
        }
      : change,
  );
}

function changesOf({ document, runtime }: Planning): PlannedChange[] {
  return [
    ...document.map(({ path, class: kind, reason }) => ({ path: pointerOf(path), place: path, class: kind, reason })),
    ...runtime.map(({ resourcePath, class: kind, reason }) => ({ path: resourcePath, class: kind, reason })),
  ];
}

function refusalOf({ applied, desired, live }: Planning): string | undefined {
  if (desired.desiredState === "Saved" && desired.savedStatePath === undefined)
    return "Saved needs savedStatePath, the file that takes the memory";
  if (live.state === "Saved" && applied?.savedStatePath === undefined && desired.savedStatePath === undefined)
    return "nothing says in which file the saved memory is";
  const moved =
    applied?.savedStatePath !== undefined &&
    desired.savedStatePath !== undefined &&
    canonicalPath(applied.savedStatePath) !== canonicalPath(desired.savedStatePath);
  if (live.state === "Saved" && desired.desiredState === "Saved" && moved)
    return "the saved memory is in the old file; bring the system to Running first";
  return undefined;
}
