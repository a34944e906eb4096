/** Whole folders of the real file system: counting, listing and copying what is in one. Links are never followed. */
import { cpSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FolderSize } from "../../../hcs/storage.js";

/** One thing below a folder. */
export interface FolderEntry {
  /** Names on the way to it from the folder on, its own last. */
  names: string[];
  kind: "file" | "folder" | "link";
}

/** Counts to the depth. Somebody may fill or empty the folder meanwhile: what vanishes is not counted. */
export function measure(real: string): FolderSize {
  const size: FolderSize = { files: 0, sizeBytes: 0 };
  for (const { names, kind } of entriesBelow(real)) {
    if (kind === "folder") continue;
    size.files += 1;
    if (kind === "file") size.sizeBytes += lstatSync(join(real, ...names), { throwIfNoEntry: false })?.size ?? 0;
  }
  return size;
}

/** All that is below a folder, a folder before what is in it, in the order of names. */
export function entriesBelow(real: string, above: readonly string[] = []): FolderEntry[] {
  return listFolder(join(real, ...above)).flatMap((entry) => {
    const names = [...above, entry.name];
    if (entry.isSymbolicLink()) return [{ names, kind: "link" as const }];
    if (!entry.isDirectory()) return [{ names, kind: "file" as const }];
    return [{ names, kind: "folder" as const }, ...entriesBelow(real, names)];
  });
}

/** Copies a folder with all that is in it to a place where nothing is. A link is copied as a link. */
export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true, errorOnExist: true, force: false, verbatimSymlinks: true });
}

function listFolder(real: string) {
  try {
    return readdirSync(real, { withFileTypes: true }).toSorted((left, right) => (left.name < right.name ? -1 : 1));
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "")) return [];
    throw error;
  }
}
