/** Folders that layers are in: how a path is written, what must be there, and which held things lie in or around one. */
import { type PropertyFailure, pathFailures } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { FileInformation, HcsHost } from "../../hcs/host.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { canonicalPath, parsePath, plainPath, samePath } from "../../hcs/paths.js";
import type { FolderSize } from "../../hcs/storage.js";

/** The path of something below a folder. */
export function below(folder: string, ...names: string[]): string {
  return [plainPath(folder).replace(/\\$/, ""), ...names].join("\\");
}

/** Why a path cannot be a folder of our own: a whole drive or volume is none. Empty for a good path, an unknown value or none. */
export function folderFailures(property: string, path: unknown): PropertyFailure[] {
  const parsed = typeof path === "string" ? parsePath(path) : undefined;
  if (parsed?.ok !== true) return pathFailures(property, path);
  return parsed.parts.length > 0 ? [] : [{ property, reason: "names a whole drive or volume; name a folder on it" }];
}

/** True when `path` is `folder` or lies in it. */
export function liesIn(folder: string, path: string): boolean {
  const outer = canonicalPath(folder).replace(/\\$/, "");
  return canonicalPath(path).replace(/\\$/, "") === outer || canonicalPath(path).startsWith(`${outer}\\`);
}

/** True for the root of a mounted volume, whose name changes when the disk is attached elsewhere. */
export function isVolume(path: string): boolean {
  const parsed = parsePath(path);
  return parsed.ok && parsed.root.startsWith("\\\\?\\");
}

/** True for a volume that is not mounted: its disk is detached, or gone; nobody can tell which. */
export async function isDetached(host: HcsHost, path: string): Promise<boolean> {
  return isVolume(path) && (await host.getFileInformation(path)) === undefined;
}

/**
 * The folder at a path. Throws a sentence when there is none: `what` names it ("The layer"), `advice` says what to do.
 */
export async function existingFolder(
  host: HcsHost,
  path: string,
  what: string,
  advice: string,
): Promise<FileInformation> {
  const found = await host.getFileInformation(path);
  if (found === undefined) throw new Error(`${what} ${path} is not on the host. ${advice}`);
  if (!found.isDirectory) throw new Error(`${what} ${path} is a file, not a folder. ${advice}`);
  refuseOtherSpelling(found, path);
  return found;
}

/**
 * Refuses a path by which the host finds something that it calls otherwise (a short name, a link on the way): two
 * names of one folder could not be told from two folders.
 */
export function refuseOtherSpelling(found: FileInformation, path: string): void {
  if (isVolume(path) || samePath(found.path, path)) return;
  throw new Error(
    `${path} is called ${found.path} by the host. Write that path, so that nobody takes the two for two folders.`,
  );
}

/** The layer in whose folder a path lies; destroying that one would take the path with it. */
export async function layerAround(host: HcsHost, path: string): Promise<LedgerRow | undefined> {
  const rows = await host.ledger.list();
  return rows.find(({ kind, idOrPath }) => kind === "Layer" && liesIn(idOrPath, path) && !samePath(idOrPath, path));
}

/** Refuses to make something in the folder of a layer, or to keep there what must not be lost. */
export async function refuseInsideLayer(host: HcsHost, path: string): Promise<void> {
  const loss = await lossWithLayer(host, path);
  if (loss !== undefined) throw new Error(`${loss} Choose a path outside.`);
}

/** What would become of something at a path, as a sentence; `undefined` outside of every layer. */
export async function lossWithLayer(host: HcsHost, path: string): Promise<string | undefined> {
  const around = await layerAround(host, path);
  return around === undefined
    ? undefined
    : `${path} lies in the folder of the layer ${around.idOrPath}, held by ${around.urn}, and would go with it.`;
}

/** Why nothing can be made at a path again, in words for a preview, behind "as long as". */
export async function layerInTheWay(host: HcsHost, path: string): Promise<string | undefined> {
  const around = await layerAround(host, path);
  return around === undefined ? undefined : `it lies in the folder of the layer ${around.idOrPath}`;
}

/** Removes a folder that is empty; false when there is something in it. */
export async function removeIfEmpty(host: HcsHost, path: string): Promise<boolean> {
  try {
    await host.deleteEmptyFolder(path);
    return true;
  } catch (error) {
    if (error instanceof HcsError && error.is("ERROR_DIR_NOT_EMPTY")) return false;
    throw error;
  }
}

/** What a folder holds; nothing when there is no such folder. */
export async function sizeOf(host: HcsHost, path: string): Promise<FolderSize> {
  return (await host.measureFolder(path)) ?? { files: 0, sizeBytes: 0 };
}
