/** Carries out one step of a plan on a host. What is documented to fail for a moment is tried again; nothing else is. */
import type { Properties } from "../../../schema/types.js";
import {
  ensureVmAccess,
  type ResourceContext,
  type RetryRule,
  releaseVmAccess,
  retrying,
} from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { StopResult } from "../../hcs/host.js";
import type { Action } from "../../plan/steps.js";
import { sentDocument } from "./values.js";

/** What a step needs to know. */
export interface Performing {
  context: ResourceContext;
  id: string;
  /** The owner that a create gives the system. */
  owner: string;
  /** How long a guest gets to shut down. */
  timeoutSeconds: number;
  /** True for the step that a cut run may have done already. */
  mayBeDone: boolean;
}

/** What a step has brought: the system as it is now, or how it was stopped. */
export type Performed = { live?: Properties; stopped?: StopResult };

// vmwp.exe can hold files for some seconds after the end of a system. Source: lifecycle facts 3.
const busyFile: RetryRule = { hresults: ["ERROR_SHARING_VIOLATION"], everyMs: 250, forMs: 5_000 };

/** Resource paths that fail for a moment. Source: modify-paths.json, notes of these paths. */
const modifyRules: readonly { pattern: RegExp; requestType?: string; rule: RetryRule; advice?: string }[] = [
  {
    pattern: /\/Memory\/SizeInMB$/,
    rule: {
      hresults: ["HCS_E_INVALID_STATE", "ERROR_NOT_READY", "HCS_E_CONNECTION_TIMEOUT"],
      everyMs: 1_000,
      forMs: 30_000,
    },
    advice:
      "The guest must have booted before its memory can be resized. Run again when it has; a restart would do it at once: change the document elsewhere too, or end the system",
  },
  {
    pattern: /\/NetworkAdapters\//,
    requestType: "Add",
    rule: { hresults: ["ERROR_NOT_READY", "HCS_E_INVALID_STATE", "ERROR_NOT_FOUND"], everyMs: 100, forMs: 3_000 },
  },
  { pattern: /\/Attachments\//, requestType: "Add", rule: busyFile },
];

/** Does it. */
export async function perform(action: Action, performing: Performing): Promise<Performed> {
  const { context, id, owner, timeoutSeconds } = performing;
  const { host } = context;
  switch (action.kind) {
    case "grant":
      await ensureVmAccess(context, id, action.file, "ComputeSystem");
      return {};
    case "revoke":
      await releaseVmAccess(context, id, action.file);
      return {};
    case "modify":
      await modify(action.request, performing);
      return {};
    case "create":
      await host.createComputeSystem(id, sentDocument(action.document, owner));
      break;
    case "start":
      return { live: await retrying(busyFile, () => host.startComputeSystem(id)) };
    case "resume":
      await host.resumeComputeSystem(id);
      break;
    case "pause":
      await host.pauseComputeSystem(id, action.options);
      break;
    case "save":
      await host.saveComputeSystem(id, action.options);
      break;
    case "stop":
      return { stopped: await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds }) };
    case "terminate":
      return { stopped: await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds }) };
    case "forget":
      await host.deleteFile(action.file);
      return {};
  }
  const live = await host.getComputeSystemProperties(id);
  return live === undefined ? {} : { live };
}

/** Create and start on one handle, so that a failed start leaves nothing behind. */
export function launch(
  action: Extract<Action, { kind: "create" }>,
  { context, id, owner }: Performing,
): Promise<Properties> {
  return retrying(busyFile, () => context.host.launchComputeSystem(id, sentDocument(action.document, owner)));
}

async function modify(
  request: Extract<Action, { kind: "modify" }>["request"],
  { context, id, mayBeDone }: Performing,
): Promise<void> {
  const path = request.ResourcePath ?? "";
  const found = modifyRules.find(
    ({ pattern, requestType }) =>
      pattern.test(path) && (requestType === undefined || requestType === request.RequestType),
  );
  try {
    await retrying(found?.rule, () => context.host.modifyComputeSystem(id, request));
  } catch (error) {
    if (!(error instanceof HcsError)) throw error;
    // A run that was cut during this step may have finished it.
    const done =
      request.RequestType === "Add"
        ? "ERROR_ALREADY_EXISTS"
        : request.RequestType === "Remove"
          ? "ERROR_NOT_FOUND"
          : "";
    if (mayBeDone && done !== "" && error.is(done)) return;
    if (found?.advice === undefined || !error.is(...found.rule.hresults)) throw error;
    throw error.withAdvice(found.advice);
  }
}
