/** The virtual disks among the host's files: what each is, which disks are below and above it, and who uses it. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { NotSimulatedError } from "../../../hcs/errors.js";
import type { FileInformation } from "../../../hcs/host.js";
import { canonicalPath } from "../../../hcs/paths.js";
import { type Files, type HostPath, type Made, readHostPath } from "../files.js";
import { onDisk } from "../realDisk.js";
import { Refusal, refuse } from "../refusal.js";
import type { Store } from "../store.js";
import type { Systems } from "../systems.js";
import {
  type DiskHeader,
  diskContents,
  hasHeader,
  headerMarkBytes,
  headerOfForeign,
  readHeader,
} from "./diskHeader.js";
import { copyFolder } from "./folders.js";
import { type Volumes, volumeFolderName, volumeIdOf, volumePathOf } from "./volumes.js";

/** A virtual disk that is there. */
export interface Disk {
  path: HostPath;
  file: FileInformation;
  header: DiskHeader;
  /** False for a file that somebody put there: it has no header, and none is ever written into it but to format it. */
  hasHeader: boolean;
}

/** The virtual disks of one host. Every method belongs into a transaction. */
export interface Disks {
  /** The disk in a file; `undefined` when there is no file, or one that is no disk. */
  find(path: HostPath): Disk | undefined;
  /** The same; refuses with ERROR_FILE_NOT_FOUND or ERROR_VIRTDISK_NOT_VIRTUAL_DISK instead. */
  open(path: HostPath): Disk;
  /** The disks below a differencing one, the nearest first. Refuses a chain that is broken. */
  parentsOf(disk: Disk): Disk[];
  /** The differencing disks that are above it now. */
  childrenOf(pathKey: string): string[];
  /** Makes the file of a new disk. */
  create(path: HostPath, header: DiskHeader): Made;
  /** Changes what a disk is. */
  write(disk: Disk, header: DiskHeader): Made;
  /** Removes the file of a disk, and what is on its volume. */
  remove(path: HostPath): void;
  /** Makes a volume: empty, or with all that another one holds. */
  makeVolume(volumeId: string, like?: string): Made;
  /** Removes all that is on a volume which no disk has any more. */
  removeVolume(volumeId: string): void;
  /**
   * Who uses a file so that nobody else can read it, or, unless `readOnly`, write, move or delete it: words that go
   * behind the path and "is".
   */
  userOf(pathKey: string, readOnly: boolean): string | undefined;
  /** Who uses what is on a volume: words that go behind "is". */
  userOfVolume(volumeId: string): string | undefined;
}

/** What the disks are found in. */
interface Around {
  files: Files;
  systems: Systems;
  volumes: Volumes;
}

/** The disks of one store. */
export function createDisks(store: Store, { files, systems, volumes }: Around): Disks {
  const { database } = store;
  const find: Disks["find"] = (path) => findDisk(files, path);
  const diskVolumes = createDiskVolumes(store);

  return {
    find,
    open: (path) => find(path) ?? refuseNoDisk(files, path),
    parentsOf: (disk) => chainBelow(find, disk),
    childrenOf: (pathKey) =>
      database
        .all("SELECT child_path FROM disk_children WHERE parent_key = ? ORDER BY child_key", pathKey)
        .map((row) => String(row.child_path))
        // People may have removed or exchanged the file by hand.
        .filter((childPath) => isChild(find, volumes, childPath, pathKey)),
    create(path, header) {
      const made = files.create(path, diskContents(header));
      if (header.parentPath !== undefined)
        database.run(
          "INSERT OR REPLACE INTO disk_children (child_key, child_path, parent_key) VALUES (?, ?, ?)",
          ...[path.key, path.path, canonicalPath(header.parentPath)],
        );
      return made;
    },
    write(disk, header) {
      files.replace(disk.path, diskContents(header));
      return { undo: () => files.replace(disk.path, diskContents(disk.header)) };
    },
    remove(path) {
      const volumeId = findWhole(find, path)?.header.volumeId;
      files.remove(path);
      database.run("DELETE FROM disk_children WHERE child_key = ?", path.key);
      if (volumeId !== undefined) diskVolumes.removeVolume(volumeId);
    },
    ...diskVolumes,
    ...createUses(database, systems, volumes),
  };
}

function createDiskVolumes({ database, filesFolder }: Store): Pick<Disks, "makeVolume" | "removeVolume"> {
  const volumeFolder = (volumeId: string): string => join(filesFolder, volumeFolderName(volumeId));
  return {
    makeVolume(volumeId, like) {
      const real = volumeFolder(volumeId);
      const undo = (): void => rmSync(real, { recursive: true, force: true });
      onDisk(volumePathOf(volumeId), () => {
        try {
          if (like === undefined) mkdirSync(real);
          else copyFolder(volumeFolder(like), real);
        } catch (error) {
          undo();
          throw error;
        }
      });
      return { undo };
    },
    removeVolume(volumeId) {
      const root = canonicalPath(volumePathOf(volumeId));
      database.run("DELETE FROM disk_children WHERE substr(child_key, 1, ?) = ?", root.length, root);
      onDisk(volumePathOf(volumeId), () => rmSync(volumeFolder(volumeId), { recursive: true, force: true }));
    },
  };
}

function createUses(
  database: Store["database"],
  systems: Systems,
  volumes: Volumes,
): Pick<Disks, "userOf" | "userOfVolume"> {
  return {
    userOf(pathKey, readOnly) {
      const system = systems.holder(pathKey, readOnly);
      if (system !== undefined) return `in use by the system "${system}"`;
      if (volumes.find(pathKey) !== undefined) return "attached to the host";
      const reader = readOnly ? undefined : volumes.findReader(pathKey);
      return reader === undefined ? undefined : `a parent of ${reader.path}, which is attached to the host`;
    },
    userOfVolume(volumeId) {
      const root = canonicalPath(volumePathOf(volumeId));
      const below = (table: string, column: string) =>
        database.get(`SELECT * FROM ${table} WHERE substr(${column}, 1, ?) = ? LIMIT 1`, root.length, root);
      const open = below("open_files", "path_key");
      const system = open === undefined ? undefined : systems.findSerial(Number(open.serial));
      if (system !== undefined) return `in use by the system "${system.id}"`;
      if (below("filters", "path_key") !== undefined) return "under a storage filter";
      const disk = below("attachments", "path_key");
      return disk === undefined ? undefined : `the place of ${String(disk.path)}, which is attached to the host`;
    },
  };
}

function findDisk(files: Files, path: HostPath): Disk | undefined {
  const file = files.find(path);
  if (file === undefined || file.isDirectory) return undefined;
  if (hasHeader(files.read(path, headerMarkBytes))) {
    const header = readHeader(files.read(path));
    if (header !== undefined) return { path, file, header, hasHeader: true };
    refuse("ERROR_VHD_METADATA_READ_FAILURE", `The beginning of ${path.path} is damaged`);
  }
  const header = headerOfForeign(file.path, file.sizeBytes, identifierOfForeign(path.key));
  return header === undefined ? undefined : { path, file, header, hasHeader: false };
}

/** Finds a disk where a damaged one or a link in its place must not stand in the way. */
function findWhole(find: Disks["find"], path: HostPath): Disk | undefined {
  try {
    return find(path);
  } catch (error) {
    if (error instanceof Refusal || error instanceof NotSimulatedError) return undefined;
    throw error;
  }
}

/** Whether a disk that was made above another one still is. */
function isChild(find: Disks["find"], volumes: Volumes, childPath: string, parentKey: string): boolean {
  const path = readHostPath(childPath);
  const volumeId = volumeIdOf(path);
  // On a disk that is not attached it cannot be seen, and is still there.
  if (volumeId !== undefined && volumes.findVolume(volumeId) === undefined) return true;
  const parent = findWhole(find, path)?.header.parentPath;
  return parent !== undefined && canonicalPath(parent) === parentKey;
}

function refuseNoDisk(files: Files, path: HostPath): never {
  const found = files.find(path);
  if (found === undefined) refuse("ERROR_FILE_NOT_FOUND", `There is no file ${path.path}`);
  refuse(
    "ERROR_VIRTDISK_NOT_VIRTUAL_DISK",
    `${path.path} is a ${found.isDirectory ? "folder" : "file of another kind"}`,
  );
}

/** Follows the parents. Each must be there, and be the disk that the child was made from. */
function chainBelow(find: Disks["find"], disk: Disk): Disk[] {
  const parents: Disk[] = [];
  const seen = new Set([disk.path.key]);
  let child = disk;
  while (child.header.parentPath !== undefined) {
    const path = readHostPath(child.header.parentPath);
    const parent = find(path);
    if (parent === undefined)
      return refuse("ERROR_VHD_PARENT_VHD_NOT_FOUND", `${path.path}, the parent of ${child.path.path}, is not there`);
    if (seen.has(path.key))
      refuse("ERROR_VHD_DIFFERENCING_CHAIN_CYCLE_DETECTED", `${path.path} is its own parent, near or far`);
    if (parent.header.identifier !== child.header.parentIdentifier)
      refuse(
        "ERROR_VHD_CHILD_PARENT_ID_MISMATCH",
        `${path.path} is not the disk any more that ${child.path.path} was made from`,
      );
    seen.add(path.key);
    parents.push(parent);
    child = parent;
  }
  return parents;
}

/**
 * The same for one path each time, since a file without a header has no identifier of its own. Children of it note it in
 * their files, which outlive a store that was lost; so nothing of the store may be in it.
 */
function identifierOfForeign(pathKey: string): string {
  const digest = createHash("sha256").update(pathKey).digest("hex");
  const ends = [8, 12, 16, 20, 32];
  return ends.map((end, index) => digest.slice(ends[index - 1] ?? 0, end)).join("-");
}
