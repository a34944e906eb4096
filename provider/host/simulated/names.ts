/**
 * Which name a folder of the real file system has for a name of the host, where upper and lower case are the same.
 * Names are kept in the store, so that a folder with thousands of files costs a call no more than one with a few, for
 * every process. What people do to a folder shows in its time of change; then it is listed anew.
 */
import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "../database.js";
import type { Store } from "./store.js";

/** Finds names without regard to case. `folder` is relative to `files/`. Every method belongs into a transaction. */
export interface Names {
  /**
   * The real name in `folder` that `name` means, or `undefined`. When several differ only in case (somebody put them
   * there on a file system that allows it), the exact one wins, else the first in the order of the alphabet.
   */
  find(folder: string, name: string): string | undefined;
  /** We made `name` in `folder`. */
  added(folder: string, name: string): void;
  /** We removed `name` from `folder`. */
  removed(folder: string, name: string): void;
  /** We removed `name` from `folder`, and all that was below it. */
  removedTree(folder: string, name: string): void;
  /** What is below `folder` was changed on the real disk, so that its names are read anew. */
  changedTree(folder: string): void;
  /** We removed everything. */
  clear(): void;
}

/** The names in the store. */
export function createNames(store: Store): Names {
  const { database, filesFolder } = store;
  const removed: Names["removed"] = (folder, name) => {
    database.run("DELETE FROM names WHERE folder = ? AND key = ? AND name = ?", folder, name.toLowerCase(), name);
    remember(database, folder, modified(filesFolder, folder));
  };

  return {
    find(folder, name) {
      const time = modified(filesFolder, folder);
      if (time === undefined) return undefined;
      const known = database.get("SELECT modified FROM folders WHERE folder = ?", folder);
      if (known?.modified !== time) list(store, folder, time);
      const row = database.get(
        "SELECT name FROM names WHERE folder = ? AND key = ? ORDER BY name <> ?, name LIMIT 1",
        ...[folder, name.toLowerCase(), name],
      );
      if (row !== undefined) return String(row.name);
      // A change in the same tick of the file system's clock as ours does not show in the folder's time.
      return isThere(join(filesFolder, folder, name)) ? name : undefined;
    },
    added(folder, name) {
      add(database, folder, name);
      remember(database, folder, modified(filesFolder, folder));
    },
    removed,
    removedTree(folder, name) {
      // A folder that is made again in the same tick of the file system's clock would be taken for the one that was listed.
      forget(database, folder === "" ? name : `${folder}/${name}`);
      removed(folder, name);
    },
    changedTree: (folder) => forget(database, folder),
    clear() {
      database.run("DELETE FROM names");
      database.run("DELETE FROM folders");
    },
  };
}

/** The folder's time of change; `undefined` when it is not there. */
function modified(filesFolder: string, folder: string): string | undefined {
  return lstatSync(join(filesFolder, folder), { bigint: true, throwIfNoEntry: false })?.mtimeNs.toString();
}

function add(database: Database, folder: string, name: string): void {
  database.run("INSERT OR IGNORE INTO names VALUES (?, ?, ?)", folder, name.toLowerCase(), name);
}

function remember(database: Database, folder: string, time: string | undefined): void {
  database.run("INSERT OR REPLACE INTO folders VALUES (?, ?)", folder, time ?? "");
}

/** Reads the names of the folder anew. */
function list({ database, filesFolder }: Store, folder: string, time: string): void {
  database.run("DELETE FROM names WHERE folder = ?", folder);
  for (const name of readdirSync(join(filesFolder, folder))) add(database, folder, name);
  remember(database, folder, time);
}

/** Forgets what is known of the folder and of all that is below it. */
function forget(database: Database, folder: string): void {
  for (const table of ["names", "folders"])
    database.run(
      `DELETE FROM ${table} WHERE folder = ? OR substr(folder, 1, ?) = ?`,
      ...[folder, folder.length + 1, `${folder}/`],
    );
}

function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    // Nothing can have a name that the file system does not take.
    if ((error as NodeJS.ErrnoException).code === "ENAMETOOLONG") return false;
    throw error;
  }
}
