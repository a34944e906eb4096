/** The steps of each move of a plan: which call, with what, and why. Pure. */
import type { ComputeSystem } from "../../schema/types.js";
import { hearsShutdown } from "../hcs/documents.js";
import type { Disruption } from "./disruption.js";
import type { DocumentChange } from "./documentChanges.js";
import { pointerOf } from "./places.js";
import type { Planning } from "./planning.js";
import type { DesiredState, PowerMove } from "./powerPath.js";
import { gpuOff, gpuPath, type RuntimeChange, runtimeChanges } from "./runtimePlan.js";
import type { PlanStep } from "./steps.js";

/** The steps of one move; `earlier` are the moves before it. */
export function stepsOf(planning: Planning, move: PowerMove, earlier: readonly PowerMove[]): PlanStep[] {
  const { applied, desired, live, document, runtime } = planning;
  const saved = (live.state === "Saved" ? applied?.savedStatePath : undefined) ?? desired.savedStatePath ?? "";
  const cause = causeOf(planning);
  const plain = (call: string, kind: Disruption, reason: string, action: PlanStep["action"]): PlanStep[] => [
    { call, class: kind, path: "", reason, action, ...(action.kind === "save" ? { request: action.options } : {}) },
  ];
  switch (move) {
    case "modify":
      return [...documentSteps(document, applied?.document ?? desired.document), ...runtimeSteps(runtime)];
    case "create":
    case "restore": {
      const isRestore = move === "restore";
      const reason = isRestore ? "the system is created again from its saved memory" : createReason(live.state, cause);
      const created = isRestore ? withSavedState(desired.document, saved) : desired.document;
      const action = { kind: "create" as const, document: created, ...(isRestore ? { restoresFrom: saved } : {}) };
      const kind: Disruption = earlier.length > 0 ? "restart" : "live";
      return [
        {
          call: "HcsCreateComputeSystem",
          class: kind,
          path: cause?.path ?? "",
          reason,
          action,
          document: desired.document,
        },
      ];
    }
    case "start": {
      const startClass: Disruption = earlier.some((each) => each === "stop" || each === "terminate")
        ? "restart"
        : "live";
      const again = runtimeChanges({}, desired.runtimeSettings).map((change) => ({
        ...change,
        reason: "the setting has no place in the document, so it is made again after each start",
      }));
      return [
        ...plain("HcsStartComputeSystem", startClass, "the system is started", { kind: "start" }),
        ...runtimeSteps(again),
      ];
    }
    case "resume":
      return plain("HcsResumeComputeSystem", "live", "a paused system takes no change and runs no guest", {
        kind: "resume",
      });
    case "pause":
      return plain("HcsPauseComputeSystem", "live", "the system is paused, its memory stays", { kind: "pause" });
    case "pauseForSave":
      return [
        ...gpuSteps(planning, earlier),
        ...plain("HcsPauseComputeSystem", "restart", "a system is paused before its memory is saved", {
          kind: "pause",
          options: { SuspensionLevel: "Suspend", HostedNotification: { Reason: "Save" } },
        }),
      ];
    case "save":
      return plain("HcsSaveComputeSystem", "restart", "the memory is saved to the file of savedStatePath", {
        kind: "save",
        options: { SaveType: "ToFile", SaveStateFilePath: saved },
      });
    case "pauseForTemplate":
      return [
        ...gpuSteps(planning, earlier),
        ...plain("HcsPauseComputeSystem", "restart", "a system is paused before it becomes a template", {
          kind: "pause",
          options: { HostedNotification: { Reason: "Template" } },
        }),
      ];
    case "saveAsTemplate":
      return plain("HcsSaveComputeSystem", "restart", "the system becomes a template and cannot run again", {
        kind: "save",
        options: { SaveType: "AsTemplate" },
      });
    case "forget":
      return plain("DeleteFile", "live", "the saved memory is stale once the system has started from it", {
        kind: "forget",
        file: saved,
      });
    case "stop":
    case "terminate":
      return [stopStep(planning, move, earlier)];
  }
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
