/**
 * The disks that are attached to the host itself, and the volumes that they bring: `\\?\Volume{GUID}\` is a root of the
 * host's file system as long as its disk is attached. An attachment is permanent: only a detach or a restart ends it.
 */
import type { ParsedPath } from "../../../hcs/paths.js";
import type { Database, Row } from "../../database.js";
import { isTexts, type JsonColumn, readStoredJson } from "../../storedJson.js";
import type { Store } from "../store.js";

/** A disk that is attached to the host. */
export interface Attachment {
  /** Canonical path of the disk's file. */
  pathKey: string;
  path: string;
  /** Canonical paths of the disks below a differencing one, the nearest first. They are read as long as it is attached. */
  parentKeys: string[];
  /** GUID of its volume, lower case without braces; absent when the disk has none. */
  volumeId?: string;
}

/** The attached disks of one host. Every method belongs into a transaction. */
export interface Volumes {
  attach(attachment: Attachment): void;
  /** Nothing happens when the disk is not attached. */
  detach(pathKey: string): void;
  find(pathKey: string): Attachment | undefined;
  /** An attached disk that reads this one as its parent, near or far. */
  findReader(pathKey: string): Attachment | undefined;
  /** The attached disk that has this volume. */
  findVolume(volumeId: string): Attachment | undefined;
}

const rootPattern = /^\\\\\?\\volume\{([0-9a-f-]{36})\}$/i;

/** GUID of the volume that a path lies on; `undefined` for a path of a drive. */
export function volumeIdOf({ root }: Extract<ParsedPath, { ok: true }>): string | undefined {
  return rootPattern.exec(root)?.[1]?.toLowerCase();
}

/** Name of a volume's folder below `files/`. */
export const volumeFolderName = (volumeId: string): string => `Volume{${volumeId}}`;

/** `\\?\Volume{GUID}\`, as HcsGetLayerVhdMountPath answers it. */
export const volumePathOf = (volumeId: string): string => `\\\\?\\${volumeFolderName(volumeId)}\\`;

/** The attachments in the store. */
export function createVolumes({ database }: Store): Volumes {
  const one = (row: Row | undefined): Attachment | undefined =>
    row === undefined ? undefined : toAttachment(database, row);
  return {
    attach({ pathKey, path, parentKeys, volumeId }) {
      const values = [pathKey, path, JSON.stringify(parentKeys), volumeId ?? null];
      database.run("INSERT INTO attachments (path_key, path, parent_keys, volume_id) VALUES (?, ?, ?, ?)", ...values);
    },
    detach: (pathKey) => void database.run("DELETE FROM attachments WHERE path_key = ?", pathKey),
    find: (pathKey) => one(database.get("SELECT * FROM attachments WHERE path_key = ?", pathKey)),
    findReader: (pathKey) =>
      one(
        database.get(
          "SELECT * FROM attachments WHERE EXISTS (SELECT 1 FROM json_each(parent_keys) WHERE value = ?) LIMIT 1",
          pathKey,
        ),
      ),
    findVolume: (volumeId) => one(database.get("SELECT * FROM attachments WHERE volume_id = ? LIMIT 1", volumeId)),
  };
}

/** The disks below an attached one. */
export const parentsColumn: JsonColumn<string[]> = {
  table: "attachments",
  column: "parent_keys",
  named: "path",
  what: "a list of texts",
  isRight: isTexts,
};

function toAttachment(database: Database, row: Row): Attachment {
  return {
    pathKey: String(row.path_key),
    path: String(row.path),
    parentKeys: readStoredJson(database, parentsColumn, row),
    ...(row.volume_id === null ? {} : { volumeId: String(row.volume_id) }),
  };
}
