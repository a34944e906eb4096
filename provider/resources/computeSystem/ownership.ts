/** Whose a live system is, and when it may not be taken away. */
import type { Properties } from "../../../schema/types.js";
import type { ResourceContext } from "../../engine/defineResource.js";
import { ownerFingerprint } from "../../hcs/documents.js";
import type { HcsHost } from "../../hcs/host.js";
import { canonicalId } from "../../hcs/ids.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { systemKey } from "../../hcs/ledgerKeys.js";
import { beginRun } from "./runs.js";
import { hasEnded } from "./stopping.js";

/** Noted as RuntimeId when the system was ended by us: whoever has the id from then on is somebody else. */
export const ended = "";

/** What our state holds of a system. */
export interface StoredSystem {
  runtimeId?: string | undefined;
  owner?: string | undefined;
}

/**
 * Ours is a system whose RuntimeId our state holds, or one under an id that our ledger row covers: launched and noted,
 * or launched by a run that was cut before it could note the RuntimeId. One with another owner than ours was made with is
 * somebody else's, whatever its ids say.
 */
export function isOurs(live: Properties, row: LedgerRow | undefined, stored: StoredSystem | undefined): boolean {
  const { runtimeId: noted, fingerprint, owner } = row?.notes ?? {};
  // We ended ours ourselves.
  if (noted === ended) return false;
  // What has ended may answer with no more than that; nobody loses anything when it is cleared away.
  if (live.RuntimeId === undefined && hasEnded(live))
    return Boolean(stored?.runtimeId) || typeof fingerprint === "string";
  if (typeof owner === "string" && live.Owner !== undefined && ownerFingerprint(live.Owner) !== owner) return false;
  const runtimeId = canonicalId(live.RuntimeId ?? "");
  const isStored = Boolean(stored?.runtimeId) && canonicalId(stored?.runtimeId ?? "") === runtimeId;
  // Without a row that something was launched under, a run may have taken ours away and been cut before it said so. A
  // system whose id is a GUID has it as RuntimeId too, so that alone does not tell ours from what came after it.
  if (noted === undefined && fingerprint === undefined) {
    return isStored && (live.Owner ?? "") === (stored?.owner ?? live.Owner ?? "");
  }
  if (isStored) return true;
  return typeof noted === "string" ? canonicalId(noted) === runtimeId : typeof fingerprint === "string";
}

/** The refusal of a system that somebody else made. Only a create takes such a system over. */
export function foreignSystem(id: string, live: Properties, { canAdopt }: { canAdopt: boolean }): Error {
  const owner = live.Owner === undefined || live.Owner === "" ? "no owner" : `the owner "${live.Owner}"`;
  const ways = canAdopt
    ? "Give this resource another systemId, end that system first, or take it over with adopt: true when the document is the one that it was made from."
    : "Give this resource another systemId, or end that system first.";
  return new Error(
    `A compute system with the id "${id}" is on the host already, with ${owner}; this resource did not make it. ${ways}`,
  );
}

/** Writes the ledger row of this resource, or finds it; from then on this run has the system. */
export async function claimSystem(context: ResourceContext, id: string): Promise<{ row: LedgerRow; resumed: boolean }> {
  const { row, resumed } = await context.host.ledger.claim({
    kind: "ComputeSystem",
    key: systemKey(id),
    urn: context.urn,
    type: "ComputeSystem",
    idOrPath: id,
    before: {},
  });
  return resumed ? { row: await beginRun(context, row), resumed } : { row, resumed };
}

/**
 * A template may not go while a live system names it: clones need it alive. Only clones of our own are known: no query of
 * HCS tells from which template a system was made, so one that somebody else made is not seen here.
 */
export async function refuseWhileCloned(host: HcsHost, id: string, live: Properties): Promise<void> {
  if (live.State !== "SavedAsTemplate") return;
  const clones = (await host.ledger.list()).filter(
    (row) => row.kind === "ComputeSystem" && row.notes.template === canonicalId(id),
  );
  for (const clone of clones) {
    if ((await host.getComputeSystemProperties(clone.idOrPath)) !== undefined) {
      throw new Error(
        `The template "${id}" is needed by the live system "${clone.idOrPath}" (${clone.urn}). End or remove that system first; ` +
          "one whose create was interrupted is finished by the next up, and can be destroyed then.",
      );
    }
  }
}
