/**
 * Grants of file access to a virtual machine: who made which, whether it is there, and who may take it away.
 * Used by VmAccess (one declared grant) and by ComputeSystem (`access: "auto"`), so that both keep one kind of book.
 */
import { HcsError } from "../hcs/errors.js";
import type { FileAccessEntry, HcsHost } from "../hcs/host.js";
import { systemIdOfSid, virtualMachineSid, virtualMachinesGroupSid } from "../hcs/ids.js";
import type { LedgerRow } from "../hcs/ledger.js";
import { systemKey, vmAccessKey } from "../hcs/ledgerKeys.js";
import { canonicalPath } from "../hcs/paths.js";
import type { ResourceContext } from "./context.js";
import { oneAtATime } from "./oneAtATime.js";

/** A grant as it stands. */
export interface VmAccessGrant {
  path: string;
  /** Empty when the id is no GUID and the access list did not tell which account is its own. */
  sid: string;
  /** True when it was there before us; then it stays when we go. */
  alreadyGranted: boolean;
}

/**
 * Makes sure that a virtual machine may open a file. A grant that is there is left alone; one that an interrupted run
 * of ours made is recognised as ours. The ledger row comes before the call.
 */
export function ensureVmAccess(
  context: ResourceContext,
  systemId: string,
  path: string,
  type: string,
): Promise<VmAccessGrant> {
  // The account of an id that is no GUID shows only as what appears across the grant, so grants on one file take turns.
  return oneAtATime(canonicalPath(path), () => ensure(context, systemId, path, type));
}

async function ensure(context: ResourceContext, systemId: string, path: string, type: string): Promise<VmAccessGrant> {
  const { host, urn } = context;
  const key = vmAccessKey(systemId, path);
  const sidsBefore = sidsOf(await host.getFileAccess(path));
  const { row, resumed } = await host.ledger.claim({
    kind: "VmAccess",
    key,
    urn,
    type,
    idOrPath: path,
    before: { systemId, path, sids: sidsBefore },
  });
  const sidsAtFirst = (row.before.sids as string[] | undefined) ?? [];
  const known = virtualMachineSid(systemId) ?? (row.notes.sid as string | undefined);
  let present = sidsBefore;
  if (known === undefined || !sidsBefore.includes(known)) {
    try {
      await host.grantVmAccess(systemId, path);
    } catch (error) {
      // An answer of HCS means that nothing was granted; after a wait that ended, the row must stay.
      if (error instanceof HcsError && !resumed) await host.ledger.release("VmAccess", key, urn);
      throw error;
    }
    present = sidsOf(await host.getFileAccess(path));
  }
  const appeared = present.filter((sid) => !sidsAtFirst.includes(sid) && sid !== virtualMachinesGroupSid);
  const sid = known ?? (appeared.length === 1 ? appeared[0] : undefined) ?? "";
  // Nothing new in the list means that the account was in it before: not ours to take away.
  const alreadyGranted = sid === "" ? appeared.length === 0 : sidsAtFirst.includes(sid);
  await host.ledger.note("VmAccess", key, urn, {
    ...(sid === "" ? {} : { sid }),
    made: !alreadyGranted || row.notes.made === true,
  });
  return { path, sid, alreadyGranted };
}

/** Takes back one grant of this URN: revoked only when we made it and nobody else holds it, then forgotten. */
export async function releaseVmAccess(context: ResourceContext, systemId: string, path: string): Promise<void> {
  const row = await context.host.ledger.own("VmAccess", vmAccessKey(systemId, path), context.urn);
  if (row !== undefined) await releaseRow(context, row, systemId, path);
}

/** Takes back every grant that this URN holds for one system, except on the paths to keep. Returns what was released. */
export async function releaseVmAccessOfSystem(
  context: ResourceContext,
  systemId: string,
  keep: readonly string[] = [],
): Promise<string[]> {
  const prefix = `${systemKey(systemId)}|`;
  const kept = new Set(keep.map(canonicalPath));
  const rows = await context.host.ledger.list({ urn: context.urn });
  const released: string[] = [];
  for (const row of rows) {
    if (row.kind !== "VmAccess" || !row.key.startsWith(prefix) || kept.has(canonicalPath(row.idOrPath))) continue;
    await releaseRow(context, row, systemId, row.idOrPath);
    released.push(row.idOrPath);
  }
  return released;
}

async function releaseRow(context: ResourceContext, row: LedgerRow, systemId: string, path: string): Promise<void> {
  const { host, urn } = context;
  if (row.notes.made !== false) {
    const others = (await host.ledger.holders("VmAccess", row.key)).filter((other) => other.urn !== urn);
    const heir = others[0];
    if (heir !== undefined) {
      // Somebody else still needs the grant: whoever leaves last takes it away.
      await host.ledger.note("VmAccess", row.key, heir.urn, { made: true });
    } else if (grantIsThere(await host.getFileAccess(path), row)) {
      await host.revokeVmAccess(systemId, path);
    }
  }
  await host.ledger.release("VmAccess", row.key, urn);
}

/** False when the file or the entry is gone: then there is nothing to revoke. */
function grantIsThere(entries: readonly FileAccessEntry[] | undefined, row: LedgerRow): boolean {
  if (entries === undefined) return false;
  const before = (row.before.sids as string[] | undefined) ?? [];
  const sid = row.notes.sid as string | undefined;
  // A crash between the grant and its note leaves no sid: then whatever appeared since the row is looked at.
  return sid === undefined
    ? sidsOf(entries).some((present) => !before.includes(present))
    : sidsOf(entries).includes(sid);
}

/** True when the account is in the file's access list; false also when the file is gone. */
export async function hasAccess(host: HcsHost, path: string, sid: string): Promise<boolean> {
  return sidsOf(await host.getFileAccess(path)).includes(sid);
}

/**
 * The systems on the host that are in a file's access list, by their ids. HCS tells the disks of no system, so this is as
 * much as can be known of who has a file open. Empty when the host cannot be asked: this explains something else.
 */
export async function systemsWithAccess(host: HcsHost, path: string): Promise<string[]> {
  try {
    const ids = sidsOf(await host.getFileAccess(path)).flatMap((sid) => systemIdOfSid(sid) ?? []);
    if (ids.length === 0) return [];
    // Opening a system to ask for its properties could end one that lives as long as its last handle.
    const systems = await host.enumerateComputeSystems({ Ids: ids });
    return systems.flatMap(({ Id: id, State: state }) => (id === undefined || state === "Stopped" ? [] : [id]));
  } catch {
    return [];
  }
}

function sidsOf(entries: readonly FileAccessEntry[] | undefined): string[] {
  return (entries ?? []).map((entry) => entry.sid);
}
