/**
 * `access: "auto"`: every file that the document names is granted to the system, and every parent of its disks, which HCS
 * opens too; what we granted is taken back when it leaves. Parents are only asked for when grants are made: in between
 * the recorded grants are what counts.
 */
import type { ComputeSystemArgs } from "../../../schema/types.js";
import { ensureVmAccess, hasAccess, type ResourceContext } from "../../engine/defineResource.js";
import { filesOfDocument } from "../../hcs/documents.js";
import { HcsError } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";
import { virtualMachineSid } from "../../hcs/ids.js";
import { vmAccessKey } from "../../hcs/ledgerKeys.js";
import { canonicalPath } from "../../hcs/paths.js";
import type { ManagedOutputs } from "./values.js";

type Stored = ComputeSystemArgs & Partial<ManagedOutputs>;
/** What is granted: by us, and before us. */
export type Grants = Pick<ManagedOutputs, "grants" | "grantsOfOthers">;
type LiveGrants = Pick<ManagedOutputs, "grants" | "grantsOfOthers" | "lostGrants">;

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
  const wanted = wantedGrants(args);
  for (const path of [...wanted, ...(await parentsOfDisks(context.host, args, wanted))]) {
    const grant = await ensureVmAccess(context, id, path, "ComputeSystem");
    (grant.alreadyGranted ? others : ours).push(path);
    onGrant(grants());
  }
  return grants();
}

/**
 * Paths that HCS opens as parents of the document's disks, near and far, as far as the host can tell them; not those that
 * are granted for their own sake.
 */
async function parentsOfDisks(host: HcsHost, args: ComputeSystemArgs, wanted: readonly string[]): Promise<string[]> {
  if (args.access === "none") return [];
  const seen = new Set(wanted.map(canonicalPath));
  const parents: string[] = [];
  for (const { path, isDisk } of filesOfDocument(args.document)) {
    let parent = isDisk === true ? await parentOf(host, path) : undefined;
    // Where a chain meets another one, the rest is known already; only a wanted disk is followed on its own.
    while (parent !== undefined && !seen.has(canonicalPath(parent))) {
      seen.add(canonicalPath(parent));
      parents.push(parent);
      parent = await parentOf(host, parent);
    }
  }
  return parents;
}

/** The parent of a disk, when the file is there to be granted. What is no disk, or not there, HCS tells at the start. */
async function parentOf(host: HcsHost, path: string): Promise<string | undefined> {
  try {
    const parent = (await host.getVirtualDiskInformation(path))?.parentPath;
    return parent === undefined || (await host.getFileInformation(parent)) === undefined ? undefined : parent;
  } catch (error) {
    if (error instanceof HcsError) return undefined;
    throw error;
  }
}

/**
 * The grants that stay with these arguments. `made`: whether they were made just now, and so are all that is wanted; else
 * whatever the document never named is a parent of a disk, and stays until grants are made again.
 */
export function keptGrants(
  args: ComputeSystemArgs,
  stored: Stored | undefined,
  grants: Grants,
  made: boolean,
): string[] {
  if (args.access === "none") return [];
  const named = new Set(made || stored === undefined ? [] : wantedGrants(stored).map(canonicalPath));
  const others = [...grants.grants, ...(grants.grantsOfOthers ?? [])].filter((path) => !named.has(canonicalPath(path)));
  return [...wantedGrants(args), ...others];
}

/** The stored grants that are still in the files' access lists, and parents of disks that have lost theirs. */
export async function liveGrants(host: HcsHost, urn: string, id: string, stored: Stored): Promise<LiveGrants> {
  let named: Set<string> | undefined;
  const isNamed = (path: string): boolean => {
    named ??= new Set(wantedGrants(stored).map(canonicalPath));
    return named.has(canonicalPath(path));
  };
  const lost: string[] = [];
  const stillThere = async (paths: readonly string[]): Promise<string[]> => {
    const kept: string[] = [];
    for (const path of paths) {
      if (await isGranted(host, urn, id, path)) kept.push(path);
      // What the document names is known to be wanted without this note.
      else if (!isNamed(path)) lost.push(path);
    }
    return kept;
  };
  const others = await stillThere(stored.grantsOfOthers ?? []);
  const grants = await stillThere(stored.grants ?? []);
  // One that came back meanwhile is missing no more, and is booked again when grants are made.
  await stillThere(stored.lostGrants ?? []);
  return {
    grants,
    ...(stored.grantsOfOthers === undefined ? {} : { grantsOfOthers: others }),
    ...(stored.lostGrants === undefined && lost.length === 0 ? {} : { lostGrants: lost }),
  };
}

/** Wanted paths that the stored grants do not cover. */
export function missingGrants(stored: Stored): string[] {
  const covered = new Set([...(stored.grants ?? []), ...(stored.grantsOfOthers ?? [])].map(canonicalPath));
  const missing = wantedGrants(stored).filter((path) => !covered.has(canonicalPath(path)));
  return stored.access === "none" ? missing : [...missing, ...(stored.lostGrants ?? [])];
}

async function isGranted(host: HcsHost, urn: string, id: string, path: string): Promise<boolean> {
  const row = await host.ledger.own("VmAccess", vmAccessKey(id, path), urn);
  const sid = virtualMachineSid(id) ?? (row?.notes.sid as string | undefined);
  // An account that was never seen cannot be looked for; the file must at least be there.
  return sid === undefined ? (await host.getFileAccess(path)) !== undefined : hasAccess(host, path, sid);
}
