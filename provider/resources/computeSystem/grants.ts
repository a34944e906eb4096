/** `access: "auto"`: every file that the document names is granted to the system, and taken back when it leaves. */
import type { ComputeSystemArgs } from "../../../schema/types.js";
import { ensureVmAccess, hasAccess, type ResourceContext } from "../../engine/defineResource.js";
import { filesOfDocument } from "../../hcs/documents.js";
import type { HcsHost } from "../../hcs/host.js";
import { virtualMachineSid } from "../../hcs/ids.js";
import { vmAccessKey } from "../../hcs/ledgerKeys.js";
import { canonicalPath } from "../../hcs/paths.js";
import type { ManagedOutputs } from "./values.js";

type Stored = ComputeSystemArgs & Partial<ManagedOutputs>;
type Grants = Pick<ManagedOutputs, "grants" | "grantsOfOthers">;

/** Paths that the arguments want granted, one spelling each, in the document's order. */
export function wantedGrants(args: ComputeSystemArgs): string[] {
  if (args.access === "none") return [];
  const byKey = new Map(filesOfDocument(args.document).map(({ path }) => [canonicalPath(path), path]));
  return [...byKey.values()];
}

/** Grants what is wanted; `onGrant` hears of each step, so that a failure at the next one loses nothing. */
export async function ensureGrants(
  context: ResourceContext,
  id: string,
  args: ComputeSystemArgs,
  onGrant: (grants: Grants) => void,
): Promise<Grants> {
  const ours: string[] = [];
  const others: string[] = [];
  const grants = (): Grants => ({ grants: [...ours], ...(others.length > 0 ? { grantsOfOthers: [...others] } : {}) });
  for (const path of wantedGrants(args)) {
    const grant = await ensureVmAccess(context, id, path, "ComputeSystem");
    (grant.alreadyGranted ? others : ours).push(path);
    onGrant(grants());
  }
  return grants();
}

/** The stored grants that are still in the files' access lists. */
export async function liveGrants(host: HcsHost, urn: string, id: string, stored: Stored): Promise<Grants> {
  const stillThere = async (paths: readonly string[]): Promise<string[]> => {
    const kept: string[] = [];
    for (const path of paths) {
      if (await isGranted(host, urn, id, path)) kept.push(path);
    }
    return kept;
  };
  const others = await stillThere(stored.grantsOfOthers ?? []);
  return {
    grants: await stillThere(stored.grants ?? []),
    ...(stored.grantsOfOthers === undefined ? {} : { grantsOfOthers: others }),
  };
}

/** Wanted paths that the stored grants do not cover. */
export function missingGrants(stored: Stored): string[] {
  const covered = new Set([...(stored.grants ?? []), ...(stored.grantsOfOthers ?? [])].map(canonicalPath));
  return wantedGrants(stored).filter((path) => !covered.has(canonicalPath(path)));
}

async function isGranted(host: HcsHost, urn: string, id: string, path: string): Promise<boolean> {
  const row = (await host.ledger.holders("VmAccess", vmAccessKey(id, path))).find((candidate) => candidate.urn === urn);
  const sid = virtualMachineSid(id) ?? (row?.notes.sid as string | undefined);
  // An account that was never seen cannot be looked for; the file must at least be there.
  return sid === undefined ? (await host.getFileAccess(path)) !== undefined : hasAccess(host, path, sid);
}
