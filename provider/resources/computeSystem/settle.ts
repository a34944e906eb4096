/**
 * Brings a live system to its arguments: the plan, step by step. The same way for a create, a finished create, a change
 * and a repair. After each step the recorded state is what the host has, so a failure at the next one loses nothing.
 */
import type { ComputeSystem, ComputeSystemArgs, Properties } from "../../../schema/types.js";
import { type Record, type ResourceContext, releaseVmAccessOfSystem } from "../../engine/defineResource.js";
import { hearsShutdown } from "../../hcs/documents.js";
import type { StopResult } from "../../hcs/host.js";
import { type Plan, planUpdate } from "../../plan/planUpdate.js";
import { gpuPath } from "../../plan/runtimePlan.js";
import type { PlanStep } from "../../plan/steps.js";
import { ensureGrants, keptGrants } from "./grants.js";
import {
  giveSavedMemoryUp,
  isSaved,
  noteAfter,
  noteBefore,
  noteFound,
  noteSettled,
  originOf,
  prepareSave,
  type Remembered,
} from "./memory.js";
import { declaredMemoryMB, memoryRequest, otherMemoryMB } from "./memorySize.js";
import { refuseWhileCloned } from "./ownership.js";
import { launch, type Performing, perform } from "./perform.js";
import { liveState, plannedSystem } from "./planning.js";
import { explainingAccess, refuse, refuseDisruption, unknownSavedMemory } from "./refusals.js";
import { beforeCut } from "./settingsMemory.js";
import type { ManagedOutputs } from "./values.js";

/** Seconds that a guest gets to shut down before it is powered off, when the program says nothing. */
const shutdownSeconds = 30;

/** What has to be settled. */
export interface Settling extends Remembered {
  owner: string;
  record: Record<ComputeSystemArgs, ManagedOutputs>;
}

/** What the host has by now. */
interface Present {
  document: ComputeSystem;
  runtimeSettings: ComputeSystemArgs["runtimeSettings"];
  live: Properties | undefined;
  lastStop: ManagedOutputs["lastStop"];
  grants: Pick<ManagedOutputs, "grants" | "grantsOfOthers">;
}

/** Does what is needed and returns the outputs. */
export async function settle(settling: Settling): Promise<ManagedOutputs> {
  const { context, id, args, stored } = settling;
  let live = settling.live;
  const hasSavedMemory = await isSaved(settling);
  const origin = originOf(settling, hasSavedMemory);
  if (origin === undefined && hasSavedMemory && args.desiredState !== "Stopped") throw unknownSavedMemory(settling);
  if (live !== undefined && (origin === undefined || liveState(live, false) === undefined)) {
    // Made from a document that nobody remembers, or in no state to start from: only a new create is certain.
    refuseDisruption(settling, "restart", "the system on the host is not what the last run left there");
    await refuseWhileCloned(context.host, id, live);
    await stopLive(context, id, live, args);
    live = undefined;
  }
  const from = liveState(live, hasSavedMemory) ?? "Stopped";
  // Whether a cut create came to the settings that follow a start is not known; making them twice changes nothing.
  const before = beforeCut(stored ?? { ...args, runtimeSettings: {} }, args, settling.row);
  // A run that was cut after a save has noted the file; the state still has that of the time before.
  const savedIn = hasSavedMemory ? { savedStatePath: String(settling.row.notes.savedState) } : {};
  const applied =
    origin === undefined ? undefined : { ...plannedSystem(before), ...savedIn, document: origin.document };
  const plan = planUpdate(applied, plannedSystem(args), { state: from });
  refuse(settling, plan);
  await prepareSave(settling, plan);

  const grantsBefore = {
    grants: stored?.grants ?? [],
    ...(stored?.grantsOfOthers && { grantsOfOthers: stored.grantsOfOthers }),
  };
  const present: Present = {
    document: origin?.document ?? args.document,
    runtimeSettings: stored?.runtimeSettings,
    live,
    lastStop: stored?.lastStop,
    grants: grantsBefore,
  };
  const needsFiles = live !== undefined || plan.steps.some(({ action }) => action.kind === "create");
  const makesGrants = needsFiles && args.desiredState !== "Stopped";
  if (makesGrants) {
    present.grants = await ensureGrants(context, id, args, (made) =>
      recordPresent(settling, { ...present, grants: made }),
    );
  }
  if (plan.steps.length > 0) recordPresent(settling, present);
  await carryOut(settling, plan, present, origin?.isUncertain === true);
  await giveMemoryBack(settling, plan);
  if (args.desiredState === "Stopped") await giveSavedMemoryUp(settling);
  await releaseVmAccessOfSystem(context, id, keptGrants(args, stored, present.grants, makesGrants));
  if (present.live !== undefined) await noteFound(settling, present.live);
  await noteSettled(settling);
  return outputsOf(settling, present);
}

const performingOf = ({ context, id, owner, args }: Settling): Performing => ({
  context,
  id,
  owner,
  timeoutSeconds: args.shutdown?.timeoutSeconds ?? shutdownSeconds,
  mayBeDone: false,
});

async function carryOut(settling: Settling, plan: Plan, present: Present, isUncertain: boolean): Promise<void> {
  const { args } = settling;
  // The document's files are granted and booked before; only the file of the saved memory, which no place names, is left.
  const steps = plan.steps.filter(
    ({ action, path }) => path === "" || (action.kind !== "grant" && action.kind !== "revoke"),
  );
  const lastSetting = steps.findLast(({ action, document }) => action.kind === "modify" && document === undefined);
  let mayBeDone = isUncertain;
  for (let index = 0; index < steps.length; index++) {
    const step = steps[index] as PlanStep;
    const next = steps[index + 1];
    const performing: Performing = {
      ...performingOf(settling),
      // A setting without a place in the document is made again after a cut, and is then there already.
      mayBeDone: mayBeDone || step.document === undefined,
    };
    await noteBefore(settling, step, present);
    if (step.action.kind === "create" && next?.action.kind === "start") {
      const { action } = step;
      present.live = await explainingAccess(settling, () => launch(action, performing));
      index++;
    } else {
      const isStart = step.action.kind === "start";
      const work = () => perform(step.action, performing);
      const { live, stopped } = await (isStart ? explainingAccess(settling, work) : work()).catch((error: unknown) =>
        undoPause(settling, steps.slice(0, index + 1), present, error),
      );
      if (stopped !== undefined) present.lastStop = stopOf(stopped);
      if (stopped !== undefined || live !== undefined) present.live = live;
    }
    mayBeDone = mayBeDone && step.action.kind !== "modify";
    if (step.document !== undefined) present.document = step.document;
    if (step.action.kind === "create") present.runtimeSettings = undefined;
    if (step === lastSetting) present.runtimeSettings = args.runtimeSettings;
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
  if (!isDone) await perform({ kind: "modify", request }, performingOf(settling));
}

/** A system that was paused only to be saved goes on running when the save fails. Throws the failure in any case. */
async function undoPause(
  settling: Settling,
  done: readonly PlanStep[],
  present: Present,
  failure: unknown,
): Promise<never> {
  const { context, id, stored } = settling;
  const wasPaused = done.at(-1)?.action.kind === "save" && done.at(-2)?.action.kind === "pause";
  if (!wasPaused) throw failure;
  try {
    await context.host.resumeComputeSystem(id);
    const gpu = stored?.runtimeSettings?.[gpuPath];
    if (gpu !== undefined) {
      const request = { ResourcePath: gpuPath, RequestType: "Update" as const, Settings: gpu };
      await context.host.modifyComputeSystem(id, request);
    }
    present.live = await context.host.getComputeSystemProperties(id);
    recordPresent(settling, present);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.log("warning", `The system "${id}" could not be made to run on after the failed save: ${reason}`);
  }
  throw failure;
}

/** Asks the guest of a running system to shut down where one hears it, and powers everything else off. */
export async function stopLive(
  { host }: ResourceContext,
  id: string,
  live: Properties,
  args: Partial<ComputeSystemArgs>,
): Promise<StopResult> {
  const isHeard = args.document === undefined || hearsShutdown(args.document);
  const isAsked = live.State === "Running" && isHeard && args.shutdown?.mode !== "terminate";
  const timeoutSeconds = args.shutdown?.timeoutSeconds ?? shutdownSeconds;
  return host.stopComputeSystem(id, { mode: isAsked ? "graceful" : "terminate", timeoutSeconds });
}

const stopOf = ({ outcome, exitStatus }: StopResult): NonNullable<ManagedOutputs["lastStop"]> => ({
  outcome,
  ...(exitStatus === undefined ? {} : { exitStatus }),
});

function recordPresent({ args, owner, stored, record }: Settling, present: Present): void {
  const { document, runtimeSettings, live, lastStop, grants } = present;
  // The arguments stay the old ones until all is done, except for what the host has by now.
  const {
    runtimeSettings: _old,
    wasCut: _cut,
    otherMemorySizeInMB: _memory,
    grantsOfOthers: _others,
    lostGrants: _lost,
    ...base
  }: Partial<ManagedOutputs> & ComputeSystemArgs = stored ?? args;
  record({
    ...base,
    document,
    ...(runtimeSettings === undefined ? {} : { runtimeSettings }),
    owner,
    state: live?.State ?? "Stopped",
    runtimeId: live?.RuntimeId ?? "",
    ...(lastStop === undefined ? {} : { lastStop }),
    ...grants,
  });
}

function outputsOf({ args, owner, stored }: Settling, { live, lastStop, grants }: Present): ManagedOutputs {
  const isContainer = args.document.Container !== undefined;
  return {
    state: live?.State ?? "Stopped",
    runtimeId: live?.RuntimeId ?? "",
    systemType: live?.SystemType ?? stored?.systemType ?? (isContainer ? "Container" : "VirtualMachine"),
    owner,
    ...(lastStop === undefined ? {} : { lastStop }),
    ...grants,
  };
}
