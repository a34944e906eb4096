/** The storage filters that are attached: over which layers a writable layer shows its files. A restart of the host ends all. */
import type { Database, Row } from "../../database.js";
import { isTexts, type JsonColumn, readStoredJson } from "../../storedJson.js";
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
      return row === undefined ? undefined : toFilter(database, row);
    },
    list: () => database.all("SELECT * FROM filters ORDER BY path_key").map((row) => toFilter(database, row)),
  };
}

/** The layers of an attached filter. */
export const layersColumn: JsonColumn<string[]> = {
  table: "filters",
  column: "layers",
  named: "path_key",
  what: "a list of texts",
  isRight: isTexts,
};

function toFilter(database: Database, row: Row): StorageFilter {
  return { pathKey: String(row.path_key), layerKeys: readStoredJson(database, layersColumn, row) };
}
