/** The storage filters that are attached: over which layers a writable layer shows its files. A restart of the host ends all. */
import type { Row } from "../../database.js";
import type { Store } from "../store.js";

/** One attached filter. */
export interface StorageFilter {
  /** Canonical path of the writable layer. */
  pathKey: string;
  /** Canonical paths of the layers below, the nearest first. */
  layerKeys: string[];
}

/** The filters of one host. Every method belongs into a transaction. */
export interface StorageFilters {
  attach(filter: StorageFilter): void;
  /** Nothing happens when there is none. */
  detach(pathKey: string): void;
  find(pathKey: string): StorageFilter | undefined;
  list(): StorageFilter[];
}

/** The filters in the store. */
export function createStorageFilters({ database }: Store): StorageFilters {
  return {
    attach: ({ pathKey, layerKeys }) =>
      void database.run("INSERT INTO filters (path_key, layers) VALUES (?, ?)", pathKey, JSON.stringify(layerKeys)),
    detach: (pathKey) => void database.run("DELETE FROM filters WHERE path_key = ?", pathKey),
    find(pathKey) {
      const row = database.get("SELECT * FROM filters WHERE path_key = ?", pathKey);
      return row === undefined ? undefined : toFilter(row);
    },
    list: () => database.all("SELECT * FROM filters ORDER BY path_key").map(toFilter),
  };
}

function toFilter(row: Row): StorageFilter {
  return { pathKey: String(row.path_key), layerKeys: JSON.parse(String(row.layers)) as string[] };
}
