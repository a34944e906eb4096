/** A compute system: one virtual machine or container. HCS document root `ComputeSystem`. */
import type { ComputeSystemArgs, ComputeSystemOutputs, Properties } from "../../schema/types.js";
import {
  defineResource,
  type PropertyFailure,
  pathFailures,
  releaseVmAccessOfSystem,
  sameWhen,
} from "../engine/defineResource.js";
import { canonicalId, isGuid } from "../hcs/ids.js";
import { systemKey } from "../hcs/ledgerKeys.js";
import { canonicalPath } from "../hcs/paths.js";
import { wrongFiles } from "../hcs/wrongFiles.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { propertyPathText, sameDocument } from "../plan/documentDiff.js";
import { adoptedDocument } from "./computeSystem/adoption.js";
import { driftOf } from "./computeSystem/drift.js";
import { liveGrants } from "./computeSystem/grants.js";
import { cutOf, madeOtherwise } from "./computeSystem/memory.js";
import { otherMemoryMB, queryFor } from "./computeSystem/memorySize.js";
import { claimSystem, foreignSystem, isOurs, refuseWhileCloned } from "./computeSystem/ownership.js";
import { explainChange, refusedChange, runtimeSettingFailures } from "./computeSystem/planning.js";
import { beginRun } from "./computeSystem/runs.js";
import { finishForgetting, hasMemoryFile, hasOldMemory } from "./computeSystem/savedMemory.js";
import { settle } from "./computeSystem/settle.js";
import { endOf, hasEnded, stopLive } from "./computeSystem/stopping.js";
import { defaultOwner, defaultSystemId, type ManagedOutputs } from "./computeSystem/values.js";

export const computeSystem = defineResource<ComputeSystemArgs, ManagedOutputs>({
  type: "ComputeSystem",
  identify: (args) => canonicalId(args.systemId ?? ""),
  declares: ({ systemId }) =>
    typeof systemId === "string"
      ? { kind: "ComputeSystem", key: systemKey(systemId), property: "systemId" }
      : undefined,

  onChange: {
    shutdown: argumentChanges.ComputeSystem.shutdown,
    runtimeSettings: argumentChanges.ComputeSystem.runtimeSettings,
    systemId: { ...argumentChanges.ComputeSystem.systemId, same: sameWhen(canonicalId) },
    document: { ...argumentChanges.ComputeSystem.document, same: sameDocument },
    desiredState: { ...argumentChanges.ComputeSystem.desiredState, absent: "Running" },
    savedStatePath: { ...argumentChanges.ComputeSystem.savedStatePath, same: sameWhen(canonicalPath) },
    maxDisruption: { ...argumentChanges.ComputeSystem.maxDisruption, absent: "restart" },
    adopt: { ...argumentChanges.ComputeSystem.adopt, absent: false },
    access: { ...argumentChanges.ComputeSystem.access, absent: "auto" },
    unknownFields: { ...argumentChanges.ComputeSystem.unknownFields, absent: "refuse" },
  },

  defaults(_args, { urn, before, wasDefault }) {
    // What state has wins over a new derivation, so that renaming a stack or project never replaces a machine.
    const kept = wasDefault("systemId") ? before?.systemId : undefined;
    return { systemId: kept ?? defaultSystemId(urn) };
  },

  failures: (args) => [
    ...idFailures(args.systemId),
    ...documentFileFailures(args),
    ...pathFailures("savedStatePath", args.savedStatePath),
    ...runtimeSettingFailures(args),
  ],
  onlyInCreate: { adopt: true },
  explain: explainChange,
  refuses: refusedChange,

  advice: ({ systemId }) =>
    typeof systemId === "string" && !isGuid(systemId)
      ? [
          `systemId: the id is no GUID. Windows does not document which account such a system runs as, so grants can only be read back from the files.`,
        ]
      : [],

  drift: driftOf,
  lost: (stored) => `The system ${stored.systemId} is not on the host; it will be created again.`,

  begun: madeOtherwise,

  async create(context, args, record) {
    const id = canonicalId(args.systemId ?? "");
    const { row, resumed } = await claimSystem(context, id);
    const found = await context.host.getComputeSystemProperties(id);
    const isForeign = found !== undefined && !isOurs(found, row, undefined);
    if (isForeign && args.adopt !== true) {
      if (!resumed) await context.host.ledger.release("ComputeSystem", row.key, context.urn);
      throw foreignSystem(id, found, { canAdopt: true });
    }
    // Somebody may have resized one of ours since a cut run left it.
    const isLeft = !isForeign && found?.SystemType === "VirtualMachine";
    const live = isLeft ? await context.host.getComputeSystemProperties(id, queryFor(args.document)) : found;
    const adopted = isForeign ? await adoptedDocument(context.host, id, args.document) : undefined;
    if (isForeign) context.log("info", `The system "${id}" was on the host already and is taken over as it is.`);
    // A take-over that was cut made nothing either: the row has the owner of what a run of ours made.
    const isTakenOver = isForeign || (live !== undefined && row.notes.owner === undefined);
    const owner = (isTakenOver ? live?.Owner : undefined) ?? args.document.Owner ?? defaultOwner(context.urn);
    record({ ...args, owner, state: "Stopped", runtimeId: "", grants: [] });
    return settle({ context, id, args, owner, live, row, stored: undefined, record, adopted });
  },

  async read({ host, urn, log }, id, stored) {
    const live = await host.getComputeSystemProperties(id, queryFor(stored.document));
    if (stored.document === undefined) {
      return live === undefined ? undefined : { ...liveOutputs(live), owner: live.Owner ?? "", grants: [] };
    }
    const grants = await liveGrants(host, urn, id, stored);
    const row = await host.ledger.own("ComputeSystem", systemKey(id), urn);
    const oldMemory = hasOldMemory(row, live) ? { hasOldMemory: true as const } : {};
    if (live === undefined) {
      const isLost = stored.desiredState === "Saved" && !(await hasMemoryFile(host, row));
      return { state: "Stopped", ...grants, ...oldMemory, isTaken: undefined, lostMemory: isLost ? true : undefined };
    }
    if (!isOurs(live, row, stored)) {
      log("warning", foreignSystem(id, live, { canAdopt: false }).message);
      return { state: "Stopped", ...grants, isTaken: true };
    }
    const cut = cutOf(row, stored);
    return {
      ...liveOutputs(live),
      ...grants,
      otherMemorySizeInMB: otherMemoryMB(live, stored.document),
      ...(cut === undefined ? {} : { wasCut: cut }),
      ...oldMemory,
      isTaken: undefined,
      lostMemory: undefined,
    };
  },

  async update(context, stored, args, record) {
    const id = canonicalId(stored.systemId ?? args.systemId ?? "");
    const { row } = await claimSystem(context, id);
    const live = await context.host.getComputeSystemProperties(id, queryFor(stored.document));
    if (live !== undefined && !isOurs(live, row, stored)) throw foreignSystem(id, live, { canAdopt: false });
    const keepsOwner = args.document.Owner === undefined && stored.document?.Owner === undefined;
    const owner = args.document.Owner ?? (keepsOwner ? stored.owner : undefined) ?? defaultOwner(context.urn);
    return settle({ context, id, args, owner, live, row, stored, record });
  },

  async delete(context, stored) {
    const id = canonicalId(stored.systemId ?? "");
    const held = await context.host.ledger.own("ComputeSystem", systemKey(id), context.urn);
    const row = held && (await beginRun(context, held));
    const live = await context.host.getComputeSystemProperties(id);
    if (live !== undefined && isOurs(live, row, stored)) {
      await refuseWhileCloned(context.host, id, live);
      await stopLive(context, id, live, stored);
    } else if (live !== undefined) {
      context.log("warning", `${foreignSystem(id, live, { canAdopt: false }).message} It is left alone.`);
    }
    await releaseVmAccessOfSystem(context, id);
    if (row !== undefined) await finishForgetting(context, id, row);
    if (typeof row?.notes.savedState === "string")
      context.log("info", `Left on the host: the saved memory of the system "${id}" in ${row.notes.savedState}.`);
    await context.host.ledger.release("ComputeSystem", systemKey(id), context.urn);
  },
});

function idFailures(systemId: unknown): PropertyFailure[] {
  if (typeof systemId !== "string") return [];
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  const isGood = systemId.trim() === systemId && systemId !== "" && !/[\u0000-\u001f|]/.test(systemId);
  return isGood
    ? []
    : [
        {
          property: "systemId",
          reason: "an id must not be empty, begin or end with a space, or have control characters or |",
        },
      ];
}

function documentFileFailures(args: ComputeSystemArgs): PropertyFailure[] {
  return wrongFiles(args.document).map(({ documentPath, reason }) => ({
    property: propertyPathText("document", documentPath),
    reason,
  }));
}

function liveOutputs(
  live: Properties,
): Pick<ComputeSystemOutputs, "state" | "runtimeId" | "systemType"> & Partial<Pick<ComputeSystemOutputs, "lastStop">> {
  return {
    state: live.State ?? (hasEnded(live) ? "Stopped" : "Unknown"),
    runtimeId: live.RuntimeId ?? "",
    systemType: live.SystemType ?? "VirtualMachine",
    // As long as some process holds what has ended, the host tells how that was.
    ...(hasEnded(live) ? { lastStop: endOf(live) } : {}),
  };
}
