/** Who uses a folder or what lies in it: systems, filters, attached disks. What is used is not destroyed. */
import type { Parts } from "../calls.js";
import type { HostPath } from "../files.js";
import { refuse } from "../refusal.js";
import { createStorageFilters } from "./layerFilters.js";

/** Refuses with ERROR_SHARING_VIOLATION when somebody uses the folder or anything below it. */
export function refuseUsed(parts: Parts, folder: HostPath): void {
  const user = userOf(parts, folder.key);
  if (user !== undefined)
    refuse("ERROR_SHARING_VIOLATION", `${folder.path} is in use: ${user.words}`, { advice: user.advice });
}

/** The system that runs on a writable layer; `undefined` when none does. */
export function runningOn({ systems }: Parts, pathKey: string): string | undefined {
  return systems.holder(pathKey, false);
}

function userOf(parts: Parts, key: string): { words: string; advice: string } | undefined {
  const { database } = parts.store;
  const isIn = (column: string): string => `(${column} = ?1 OR substr(${column}, 1, ?2) = ?3)`;
  const inFolder = [key, key.length + 1, `${key}\\`] as const;
  const system = database.get(
    `SELECT systems.id AS id, path_key FROM open_files JOIN systems USING (serial) WHERE ${isIn("path_key")} LIMIT 1`,
    ...inFolder,
  );
  if (system !== undefined)
    return { words: `the system "${system.id}" has ${system.path_key} open`, advice: "End that system first" };
  const filter = createStorageFilters(parts.store)
    .list()
    .find(({ pathKey, layerKeys }) =>
      [pathKey, ...layerKeys].some((used) => used === key || used.startsWith(`${key}\\`)),
    );
  if (filter !== undefined)
    return {
      words: `the storage filter of ${filter.pathKey} lies over it`,
      advice: "Detach that filter first (HcsDetachLayerStorageFilter)",
    };
  const disk = database.get(
    `SELECT path FROM attachments WHERE ${isIn("path_key")}
       OR EXISTS (SELECT 1 FROM json_each(parent_keys) WHERE ${isIn("value")}) LIMIT 1`,
    ...inFolder,
  );
  if (disk !== undefined) return { words: `the disk ${disk.path} is attached`, advice: "Detach that disk first" };
  const child = database.get(
    `SELECT child_path FROM disk_children WHERE ${isIn("parent_key")} AND NOT ${isIn("child_key")} LIMIT 1`,
    ...inFolder,
  );
  if (child !== undefined)
    return { words: `the disk ${child.child_path} is a child of a disk in it`, advice: "Delete that disk first" };
  return undefined;
}
