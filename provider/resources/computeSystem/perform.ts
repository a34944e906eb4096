/** Carries out one step of a plan on a host. What is documented to fail for a moment is tried again; nothing else is. */
import type { ComputeSystem, Properties } from "../../../schema/types.js";
import { ensureVmAccess, type ResourceContext, releaseVmAccess, retrying } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { StopResult } from "../../hcs/host.js";
import type { Action } from "../../plan/steps.js";
import { busyFile, heldBySystem, heldFile, modifyRules } from "./retryRules.js";
import { stopOptions } from "./stopping.js";
import { sentDocument } from "./values.js";

/** What a step needs to know. */
export interface Performing {
  context: ResourceContext;
  id: string;
  /** The owner that a create gives the system. */
  owner: string;
  /** The document that the system has now. */
  document: ComputeSystem;
  /** How long a guest gets to shut down. */
  timeoutSeconds: number;
  /** True for the step that a cut run may have done already. */
  mayBeDone: boolean;
}

/** What a step has brought: the system as it is now, or how it was stopped. */
export type Performed = { live?: Properties; stopped?: StopResult };

/** Does it. */
export async function perform(action: Action, performing: Performing): Promise<Performed> {
  const { context, id, owner, document, timeoutSeconds } = performing;
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
      return { live: await retrying(busyFile, () => host.startComputeSystem(id), heldBySystem(context, id)) };
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
      return { stopped: await host.stopComputeSystem(id, stopOptions("graceful", timeoutSeconds, document)) };
    case "terminate":
      return { stopped: await host.stopComputeSystem(id, stopOptions("terminate", timeoutSeconds, document)) };
    case "forget":
      await retrying(busyFile, () => host.deleteFile(action.file), heldFile(context, action.file));
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
  const document = sentDocument(action.document, owner);
  return retrying(busyFile, () => context.host.launchComputeSystem(id, document), heldBySystem(context, id));
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
  // A run that was cut during this step may have finished it.
  const done = mayBeDone ? doneBefore[request.RequestType ?? ""] : undefined;
  const attempt = (): Promise<void> =>
    context.host.modifyComputeSystem(id, request).catch((error: unknown) => {
      if (done === undefined || !(error instanceof HcsError) || !error.is(done)) throw error;
    });
  await retrying(found?.rule, attempt, found && { log: context.log, obstacle: found.obstacle(id, request) });
}

/** What HCS answers when a request has nothing to do any more. */
const doneBefore: Partial<Record<string, string>> = { Add: "ERROR_ALREADY_EXISTS", Remove: "ERROR_NOT_FOUND" };
