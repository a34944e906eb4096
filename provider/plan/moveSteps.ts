/** The steps of each move of a plan: which call, with what, and why. Pure. */
import type { ComputeSystem, SaveOptions } from "../../schema/types.js";
import { hearsShutdown } from "../hcs/documents.js";
import type { Disruption } from "./disruption.js";
import type { DocumentChange } from "./documentChanges.js";
import { pointerOf } from "./places.js";
import type { Planning } from "./planning.js";
import type { DesiredState, PowerMove } from "./powerPath.js";
import { gpuOff, gpuPath, type RuntimeChange, runtimeChanges } from "./runtimePlan.js";
import type { Action, PlanStep } from "./steps.js";

/** The steps of one move; `earlier` are the moves before it. */
export function stepsOf(planning: Planning, move: PowerMove, earlier: readonly PowerMove[]): PlanStep[] {
  return stepsByMove[move](planning, earlier);
}

const stepsByMove: Record<PowerMove, (planning: Planning, earlier: readonly PowerMove[]) => PlanStep[]> = {
  modify: ({ applied, desired, document, runtime }) => [
    ...documentSteps(document, applied?.document ?? desired.document),
    ...runtimeSteps(runtime),
  ],
  create: (planning, earlier) => [createStep(planning, earlier)],
  restore: (planning, earlier) => [restoreStep(planning, earlier)],
  start: startSteps,
  resume: () => [
    plain("HcsResumeComputeSystem", "live", "a paused system takes no change and runs no guest", { kind: "resume" }),
  ],
  pause: () => [plain("HcsPauseComputeSystem", "live", "the system is paused, its memory stays", { kind: "pause" })],
  pauseForSave: (planning, earlier) => [
    ...gpuSteps(planning, earlier),
    plain("HcsPauseComputeSystem", "restart", "a system is paused before its memory is saved", {
      kind: "pause",
      options: { SuspensionLevel: "Suspend", HostedNotification: { Reason: "Save" } },
    }),
  ],
  save: (planning) => [
    saveStep("the memory is saved to the file of savedStatePath", {
      SaveType: "ToFile",
      SaveStateFilePath: savedFile(planning),
    }),
  ],
  pauseForTemplate: (planning, earlier) => [
    ...gpuSteps(planning, earlier),
    plain("HcsPauseComputeSystem", "restart", "a system is paused before it becomes a template", {
      kind: "pause",
      options: { HostedNotification: { Reason: "Template" } },
    }),
  ],
  saveAsTemplate: () => [saveStep("the system becomes a template and cannot run again", { SaveType: "AsTemplate" })],
  forget: (planning) => [
    plain("DeleteFile", "live", "the saved memory is stale once the system has started from it", {
      kind: "forget",
      file: savedFile(planning),
    }),
  ],
  stop: (planning, earlier) => [stopStep(planning, "stop", earlier)],
  terminate: (planning, earlier) => [stopStep(planning, "terminate", earlier)],
};

/** A step for the system as a whole. */
function plain(call: string, kind: Disruption, reason: string, action: Action): PlanStep {
  return { call, class: kind, path: "", reason, action };
}

function saveStep(reason: string, options: SaveOptions): PlanStep {
  return { ...plain("HcsSaveComputeSystem", "restart", reason, { kind: "save", options }), request: options };
}

/** The file with the memory: where it was saved, and else where it is to be saved. */
function savedFile({ applied, desired, live }: Planning): string {
  return (live.state === "Saved" ? applied?.savedStatePath : undefined) ?? desired.savedStatePath ?? "";
}

function createStep(planning: Planning, earlier: readonly PowerMove[]): PlanStep {
  const { desired, live } = planning;
  const cause = causeOf(planning);
  return {
    call: "HcsCreateComputeSystem",
    class: earlier.length > 0 ? "restart" : "live",
    path: cause?.path ?? "",
    reason: createReason(live.state, cause),
    action: { kind: "create", document: desired.document },
    document: desired.document,
  };
}

function restoreStep(planning: Planning, earlier: readonly PowerMove[]): PlanStep {
  const { document } = planning.desired;
  const saved = savedFile(planning);
  return {
    ...createStep(planning, earlier),
    reason: "the system is created again from its saved memory",
    action: { kind: "create", document: withSavedState(document, saved), restoresFrom: saved },
  };
}

function startSteps({ desired }: Planning, earlier: readonly PowerMove[]): PlanStep[] {
  const isRestart = earlier.some((each) => each === "stop" || each === "terminate");
  const again = runtimeChanges({}, desired.runtimeSettings).map((change) => ({
    ...change,
    reason: "the setting has no place in the document, so it is made again after each start",
  }));
  return [
    plain("HcsStartComputeSystem", isRestart ? "restart" : "live", "the system is started", { kind: "start" }),
    ...runtimeSteps(again),
  ];
}

function stopStep(
  { applied, desired, document, runtime }: Planning,
  move: "stop" | "terminate",
  earlier: readonly PowerMove[],
): PlanStep {
  const cause = causeOf({ document, runtime });
  const isHeard = applied === undefined || hearsShutdown(applied.document);
  const isGraceful = move === "stop" && isHeard && desired.shutdown !== "terminate";
  const how = isGraceful
    ? "the guest is asked to shut down and, when it does not, powered off"
    : earlier.includes("save")
      ? "its memory is saved"
      : "the system is powered off";
  return {
    call: isGraceful ? "HcsShutDownComputeSystem" : "HcsTerminateComputeSystem",
    class: "restart",
    path: earlier.length === 0 ? (cause?.path ?? "") : "",
    reason: cause === undefined || earlier.length > 0 ? how : `${cause.reason}; ${how}`,
    action: { kind: isGraceful ? "stop" : "terminate" },
  };
}

/** The difference that makes a restart necessary, when there is one. */
function causeOf({
  document,
  runtime,
}: Pick<Planning, "document" | "runtime">): { path: string; reason: string } | undefined {
  const inDocument = document.find((change) => change.class === "restart");
  if (inDocument !== undefined) return { path: pointerOf(inDocument.path), reason: inDocument.reason };
  const inSettings = runtime.find((change) => change.class === "restart");
  return inSettings === undefined ? undefined : { path: inSettings.resourcePath, reason: inSettings.reason };
}

function createReason(from: DesiredState, cause: { reason: string } | undefined): string {
  if (from === "Stopped" || from === "Saved") return "nothing on the host has this id";
  return cause === undefined ? "the system is created again" : "the system is created again with the new document";
}

/** Removals first: what one change frees the next may take. */
function documentSteps(changes: readonly DocumentChange[], applied: ComputeSystem): PlanStep[] {
  const order = ["remove", "set", "add"];
  const requests = changes
    .flatMap((change) => change.requests.map((hot) => ({ change, hot })))
    .toSorted((left, right) => order.indexOf(left.hot.kind) - order.indexOf(right.hot.kind));
  let document = applied;
  return requests.map(({ change, hot }) => {
    document = hot.apply(document);
    return {
      call: "HcsModifyComputeSystem",
      class: "live",
      path: pointerOf(change.path),
      reason: change.reason,
      request: hot.request,
      action: { kind: "modify", request: hot.request },
      document,
    };
  });
}

function runtimeSteps(changes: readonly RuntimeChange[]): PlanStep[] {
  return changes.flatMap(({ request, resourcePath, reason }) =>
    request === undefined
      ? []
      : [
          {
            call: "HcsModifyComputeSystem",
            class: "live" as const,
            path: resourcePath,
            reason,
            request,
            action: { kind: "modify" as const, request },
          },
        ],
  );
}

/** A graphics card must be off while memory is saved; it is on when it was, or when this plan has just started the system. */
function gpuSteps({ applied, desired }: Planning, earlier: readonly PowerMove[]): PlanStep[] {
  const settings = earlier.some((move) => move === "start" || move === "modify")
    ? desired.runtimeSettings
    : applied?.runtimeSettings;
  if (!(gpuPath in (settings ?? {}))) return [];
  const reason = "memory cannot be saved while a graphics card is assigned";
  return [
    {
      call: "HcsModifyComputeSystem",
      class: "restart",
      path: gpuPath,
      reason,
      request: gpuOff,
      action: { kind: "modify", request: gpuOff },
    },
  ];
}

function withSavedState(document: ComputeSystem, file: string): ComputeSystem {
  const { VirtualMachine: machine = {}, ...rest } = document;
  return { ...rest, VirtualMachine: { ...machine, RestoreState: { SaveStateFilePath: file } } };
}
