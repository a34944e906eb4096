/**
 * Brings a live system to its arguments: the plan, step by step. The same way for a create, a finished create, a change
 * and a repair. After each step the recorded state is what the host has, so a failure at the next one loses nothing.
 */
import type { ComputeSystem } from "../../../schema/types.js";
import { releaseVmAccessOfSystem } from "../../engine/defineResource.js";
import type { Disruption } from "../../plan/disruption.js";
import { type Plan, type PlannedSystem, planUpdate } from "../../plan/planUpdate.js";
import type { DesiredState } from "../../plan/powerPath.js";
import { gpuPath } from "../../plan/runtimePlan.js";
import type { PlanStep } from "../../plan/steps.js";
import { ensureGrants, keptGrants } from "./grants.js";
import { noteAfter, noteBefore, noteFound, noteRefused, noteSettled } from "./memory.js";
import { declaredMemoryMB, memoryRequest, otherMemoryMB } from "./memorySize.js";
import { launch, type Performing, perform } from "./perform.js";
import { liveState, plannedSystem } from "./planning.js";
import { outputsOf, type Present, recordPresent, type Settling } from "./present.js";
import { refuse } from "./refusals.js";
import { refuseOtherRun } from "./runs.js";
import {
  finishForgetting,
  giveSavedMemoryUp,
  noteGoneOn,
  noteNotStarted,
  prepareSave,
  refuseUncertainMemory,
  refuseUntoldLoss,
} from "./savedMemory.js";
import { refuseUnfitProcessor } from "./savedProcessor.js";
import { beforeCut } from "./settingsMemory.js";
import { startingPoint } from "./startingPoint.js";
import { explainingStart } from "./startRefusals.js";
import { shutdownSeconds, stopOf } from "./stopping.js";
import { isGpuOff, undoSave } from "./undoSave.js";
import type { ManagedOutputs } from "./values.js";

/** Does what is needed and returns the outputs. */
export async function settle(given: Settling): Promise<ManagedOutputs> {
  const { context, id, args, stored } = given;
  await noteGoneOn(given, given.live);
  const { live, hasSavedMemory, origin, lastStop = stored?.lastStop, grants } = await startingPoint(given);
  const settling = { ...given, live };
  const from = liveState(live, hasSavedMemory) ?? "Stopped";
  // Whether a cut create came to the settings that follow a start is not known; making them twice changes nothing.
  const before = beforeCut(stored ?? { ...args, runtimeSettings: {} }, args, settling.row);
  // A run that was cut after a save has noted the file; the state still has that of the time before.
  const savedIn = hasSavedMemory ? { savedStatePath: String(settling.row.notes.savedState) } : {};
  const applied =
    origin === undefined ? undefined : { ...plannedSystem(before), ...savedIn, document: origin.document };
  const plan = planUpdate(applied, plannedSystem(args), { state: from });
  const grantsBefore = {
    grants: stored?.grants ?? [],
    ...(stored?.grantsOfOthers && { grantsOfOthers: stored.grantsOfOthers }),
  };
  const present: Present = {
    document: origin?.document ?? args.document,
    runtimeSettings: stored?.runtimeSettings,
    live,
    lastStop,
    grants: grantsBefore,
  };
  // Whatever is refused from here on: what was in the way has been stopped.
  if (given.live !== undefined && live === undefined) recordPresent(settling, present);
  refuse(settling, plan, () => repairClass(applied, from));
  refuseUntoldLoss(given, hasSavedMemory);
  await refuseUnfitMemory(settling, plan);
  await finishForgetting(context, id, settling.row);
  await prepareSave(settling, plan);

  const needsFiles = live !== undefined || plan.steps.some(({ action }) => action.kind === "create");
  const makesGrants = needsFiles && args.desiredState !== "Stopped";
  if (makesGrants) {
    const onGrant = (made: Present["grants"]): void => recordPresent(settling, { ...present, grants: made });
    present.grants = grants ?? (await ensureGrants(context, id, args, onGrant));
  }
  if (plan.steps.length > 0) recordPresent(settling, present);
  await refuseOtherRun(settling);
  // While it runs: a system that the plan pauses takes no change any more.
  await giveMemoryBack(settling, plan);
  await carryOut(settling, plan, present, origin?.isUncertain === true);
  await refuseOtherRun(settling);
  if (args.desiredState === "Stopped") await giveSavedMemoryUp(settling);
  await releaseVmAccessOfSystem(context, id, keptGrants(args, stored, present.grants, makesGrants));
  if (present.live !== undefined) await noteFound(settling, present.live);
  await noteSettled(settling);
  return outputsOf(settling, present);
}

/** How far it goes to bring a system back that has drifted, whatever the program changes. */
const repairClass = (applied: PlannedSystem | undefined, from: DesiredState): Disruption =>
  applied === undefined ? "none" : planUpdate(applied, applied, { state: from }).class;

/** Throws before anything is touched when the memory that the plan starts from may be old, or does not fit this host. */
async function refuseUnfitMemory(settling: Settling, plan: Plan): Promise<void> {
  refuseUncertainMemory(settling, plan);
  for (const { action } of plan.steps) {
    if (action.kind !== "create" || action.restoresFrom === undefined) continue;
    await refuseUnfitProcessor(settling.context, settling.id, action.restoresFrom);
  }
}

const performingOf = ({ context, id, owner, args }: Settling, document: ComputeSystem): Performing => ({
  context,
  id,
  owner,
  document,
  timeoutSeconds: shutdownSeconds(args),
  mayBeDone: false,
});

async function carryOut(settling: Settling, plan: Plan, present: Present, isUncertain: boolean): Promise<void> {
  const { args } = settling;
  // The document's files are granted and booked before; only the file of the saved memory, which no place names, is left.
  const steps = plan.steps.filter(
    ({ action, path }) => path === "" || (action.kind !== "grant" && action.kind !== "revoke"),
  );
  const isSetting = (step: PlanStep) => step.action.kind === "modify" && step.document === undefined && !isGpuOff(step);
  const lastSetting = steps.findLast(isSetting);
  let mayBeDone = isUncertain;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as PlanStep;
    const next = steps[index + 1];
    const performing: Performing = {
      ...performingOf(settling, present.document),
      // A setting without a place in the document is made again after a cut, and is then there already.
      mayBeDone: mayBeDone || step.document === undefined,
    };
    await refuseOtherRun(settling);
    await noteBefore(settling, step, present);
    await refuseOtherRun(settling);
    if (step.action.kind === "create" && next?.action.kind === "start") {
      const { action } = step;
      present.live = await explainingStart(settling, () => launch(action, performing)).catch((error: unknown) =>
        noteNotStarted(settling, error),
      );
      index++;
    } else {
      const isStart = step.action.kind === "start";
      const work = () => perform(step.action, performing);
      const { live, stopped } = await (isStart ? explainingStart(settling, work) : work())
        .catch((error: unknown) => noteRefused(settling, step, error))
        .catch((error: unknown) => undoSave(settling, steps, index, present, error));
      if (stopped !== undefined) present.lastStop = stopOf(stopped);
      if (stopped !== undefined || live !== undefined) present.live = live;
    }
    mayBeDone = mayBeDone && step.action.kind !== "modify";
    if (step.document !== undefined) present.document = step.document;
    if (step.action.kind === "create") present.runtimeSettings = undefined;
    if (isGpuOff(step)) present.runtimeSettings = withoutGpu(present.runtimeSettings);
    if (step === lastSetting) present.runtimeSettings = args.runtimeSettings;
    await refuseOtherRun(settling);
    await noteAfter(settling, step, present.live);
    recordPresent(settling, present);
  }
}

/** Somebody resized the memory of the system, and nothing of the plan has given it its size again. */
async function giveMemoryBack(settling: Settling, plan: Plan): Promise<void> {
  const { args, live } = settling;
  const declared = declaredMemoryMB(args.document);
  if (live === undefined || declared === undefined || otherMemoryMB(live, args.document) === undefined) return;
  const request = memoryRequest(declared);
  const isDone = plan.steps.some(
    ({ action }) =>
      ["create", "stop", "terminate"].includes(action.kind) ||
      (action.kind === "modify" && action.request.ResourcePath === request.ResourcePath),
  );
  if (!isDone) await perform({ kind: "modify", request }, performingOf(settling, args.document));
}

function withoutGpu(settings: Present["runtimeSettings"]): Present["runtimeSettings"] {
  const { [gpuPath]: _off, ...others } = settings ?? {};
  return others;
}
