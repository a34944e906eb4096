/** Parents and children among disks: a child is worthless without its parent, so a parent neither goes nor changes. */
import type { ResourceContext } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import { canonicalPath } from "../../hcs/paths.js";

/**
 * Notes the child in its own row, and in the row of its parent when some resource holds that one: a child that is
 * retained leaves the ledger, and its parent must still know of it. `parentPath` is as the host stores it, where short names are resolved.
 */
export async function noteParent({ host, urn }: ResourceContext, path: string, parentPath: string): Promise<void> {
  const parentKey = fileKey(parentPath);
  await host.ledger.note("File", fileKey(path), urn, { parentKey });
  for (const row of await host.ledger.holders("File", parentKey)) {
    // One note for each child, since two children may be made at the same time.
    await host.ledger.note("File", parentKey, row.urn, { [`${childMark}${fileKey(path)}`]: path });
  }
}

const childMark = "child ";

const childPathsOf = ({ notes }: LedgerRow): string[] =>
  Object.entries(notes).flatMap(([name, path]) => (name.startsWith(childMark) ? [String(path)] : []));

/** A disk that would be lost with its parent, for people: its path, and its holder when it has one. */
export async function childOf({ host, urn }: ResourceContext, path: string): Promise<string | undefined> {
  const key = fileKey(path);
  const rows = (await host.ledger.list()).filter(({ kind }) => kind === "File");
  const own = rows.find((row) => row.key === key && row.urn === urn);
  const held = rows.filter((row) => row.key !== key && row.notes.parentKey === key);
  const holders = new Map(held.map((row) => [row.key, row.urn]));
  const candidates = [...held.map((row) => row.idOrPath), ...(own === undefined ? [] : childPathsOf(own))];
  for (const child of candidates) {
    if (!(await isStillChild(host, child, key))) continue;
    const holder = holders.get(fileKey(child));
    return holder === undefined ? child : `${child} (${holder})`;
  }
  return undefined;
}

async function isStillChild(host: HcsHost, path: string, parentKey: string): Promise<boolean> {
  try {
    const disk = await host.getVirtualDiskInformation(path);
    return disk?.parentPath !== undefined && canonicalPath(disk.parentPath) === parentKey;
  } catch (error) {
    if (!(error instanceof HcsError)) throw error;
    // In use, or not readable: when nobody can tell, the child is taken to be there.
    return true;
  }
}
