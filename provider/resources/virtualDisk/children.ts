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

/**
 * Notes in the row of a disk that was there before it the children that other resources hold already. From then on the
 * row names every child that the ledger knows of.
 */
export async function noteChildren({ host, urn }: ResourceContext, path: string): Promise<void> {
  const key = fileKey(path);
  const children = (await fileRows(host)).filter(isChildRowOf(key));
  if (children.length === 0) return;
  const notes = children.map((row) => [`${childMark}${row.key}`, row.idOrPath] as const);
  await host.ledger.note("File", key, urn, Object.fromEntries(notes));
}

/** A disk that would be lost with its parent, for people: its path, and its holder when it has one. */
export async function childOf({ host, urn }: ResourceContext, path: string): Promise<string | undefined> {
  const key = fileKey(path);
  const rows = await fileRows(host);
  const own = rows.find((row) => row.key === key && row.urn === urn);
  const held = rows.filter(isChildRowOf(key));
  const holders = new Map(held.map((row) => [row.key, row.urn]));
  const noted = own === undefined ? [] : childPathsOf(own);
  const child = await firstChild(host, key, [...held.map((row) => row.idOrPath), ...noted]);
  const holder = child === undefined ? undefined : holders.get(fileKey(child));
  return holder === undefined ? child : `${child} (${holder})`;
}

/** The path of such a disk, from the row of the parent alone: cheap enough for every look at every disk. */
export async function notedChildOf({ host, urn }: ResourceContext, path: string): Promise<string | undefined> {
  const key = fileKey(path);
  const own = await host.ledger.own("File", key, urn);
  return own === undefined ? undefined : firstChild(host, key, childPathsOf(own));
}

const fileRows = async (host: HcsHost): Promise<LedgerRow[]> =>
  (await host.ledger.list()).filter(({ kind }) => kind === "File");

const isChildRowOf =
  (parentKey: string) =>
  ({ key, notes }: LedgerRow): boolean =>
    key !== parentKey && notes.parentKey === parentKey;

async function firstChild(host: HcsHost, parentKey: string, paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isStillChild(host, path, parentKey)) return path;
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
