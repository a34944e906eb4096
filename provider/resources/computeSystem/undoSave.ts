/** A save that fails half way: the system goes back to what it was before the save began. */
import { noteRow } from "../../engine/defineResource.js";
import { gpuOff, gpuPath } from "../../plan/runtimePlan.js";
import type { PlanStep } from "../../plan/steps.js";
import { type Present, recordPresent, type Settling } from "./present.js";

/** True for the step that takes the graphics card away before a save. */
export const isGpuOff = ({ action }: PlanStep): boolean => action.kind === "modify" && action.request === gpuOff;

/**
 * Takes back what was done only for a save that has failed: the pause, the graphics card, and the resume of a system
 * that was paused before. Throws the failure in any case. `failed`: index of the step that failed.
 */
export async function undoSave(
  settling: Settling,
  steps: readonly PlanStep[],
  failed: number,
  present: Present,
  failure: unknown,
): Promise<never> {
  const step = steps[failed] as PlanStep;
  const done = steps.slice(0, failed);
  const belongsToSave = ["pause", "save"].includes(step.action.kind) || isGpuOff(step);
  if (!belongsToSave || !steps.slice(failed).some(({ action }) => action.kind === "save")) throw failure;
  try {
    if (step.action.kind === "save") await noteNotSaved(settling);
    await bringBack(settling, step, done, present);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    settling.context.log(
      "warning",
      `The system "${settling.id}" could not be made to run on after the failed save: ${reason}`,
    );
  }
  throw failure;
}

/** What the file holds now is no memory to start from, but ours: the next save may write it anew. */
async function noteNotSaved({ context, row }: Settling): Promise<void> {
  const file = row.notes.savedState;
  if (typeof file === "string") await noteRow(context.host, row, { savedState: null, staleState: file });
}

async function bringBack(
  settling: Settling,
  step: PlanStep,
  done: readonly PlanStep[],
  present: Present,
): Promise<void> {
  const { context, id, live: before } = settling;
  const { host } = context;
  const isPaused = (await host.getComputeSystemProperties(id))?.State === "Paused";
  const isPausedByUs = step.action.kind === "pause" || done.at(-1)?.action.kind === "pause";
  if (isPaused && isPausedByUs) await host.resumeComputeSystem(id);
  const gpu = gpuBefore(settling, done);
  if (done.some(isGpuOff) && gpu !== undefined) {
    await host.modifyComputeSystem(id, { ResourcePath: gpuPath, RequestType: "Update", Settings: gpu });
    present.runtimeSettings = { ...present.runtimeSettings, [gpuPath]: gpu };
  }
  if (before?.State === "Paused" && done.some(({ action }) => action.kind === "resume"))
    await host.pauseComputeSystem(id);
  present.live = await host.getComputeSystemProperties(id);
  recordPresent(settling, present);
}

/** The assignment that the save took away: the one that this run made, else that of the run before. */
function gpuBefore({ stored }: Settling, done: readonly PlanStep[]): unknown {
  const sinceCreate = done.slice(done.findLastIndex(({ action }) => action.kind === "create") + 1);
  const made = sinceCreate.findLast(
    (step) => step.action.kind === "modify" && step.action.request.ResourcePath === gpuPath && !isGpuOff(step),
  );
  if (made?.action.kind === "modify") return made.action.request.Settings;
  return sinceCreate.length === done.length ? stored?.runtimeSettings?.[gpuPath] : undefined;
}
