/** The folder of a simulated host: `store.db` with everything it knows, and `files/` with its file system. */
import { randomUUID } from "node:crypto";
import { lstatSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { HostError } from "../../hcs/errors.js";
import { type Database, openDatabase } from "../database.js";
import { damageError } from "../databaseErrors.js";
import { storeFileName } from "../folder.js";
import { ledgerTables } from "../ledger.js";

/** An open store. */
export interface Store {
  folder: string;
  /** Folder with one subfolder for each drive and each volume. */
  filesFolder: string;
  database: Database;
  /** What stays the same for this store's whole life. */
  hostId: string;
  /** True when `files/` was there before the store: then its contents may be anything, and `reset` leaves them alone. */
  filesWereThere: boolean;
}

const tables = `
  CREATE TABLE host (
    host_id TEXT NOT NULL,
    files_were_there INTEGER NOT NULL,
    boot_id TEXT NOT NULL
  ) STRICT;
  CREATE TABLE systems (
    serial INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    runtime_id TEXT NOT NULL,
    owner TEXT,
    state TEXT NOT NULL,
    machine TEXT NOT NULL
  ) STRICT;
  CREATE TABLE open_files (
    serial INTEGER NOT NULL,
    place TEXT NOT NULL,
    path_key TEXT NOT NULL,
    read_only INTEGER NOT NULL,
    PRIMARY KEY (serial, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX open_files_by_path ON open_files (path_key);
  CREATE TABLE grants (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    path_key TEXT NOT NULL,
    sid TEXT NOT NULL,
    access TEXT NOT NULL,
    UNIQUE (path_key, sid)
  ) STRICT;
  CREATE TABLE attachments (
    path_key TEXT PRIMARY KEY,
    path TEXT NOT NULL,
    parent_keys TEXT NOT NULL,
    volume_id TEXT
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE disk_children (
    child_key TEXT PRIMARY KEY,
    child_path TEXT NOT NULL,
    parent_key TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX disk_children_by_parent ON disk_children (parent_key);
  CREATE TABLE filters (
    path_key TEXT PRIMARY KEY,
    layers TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE folders (folder TEXT PRIMARY KEY, modified TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE names (
    folder TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (folder, key, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE faults (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    function TEXT NOT NULL,
    hresult INTEGER NOT NULL,
    times INTEGER NOT NULL,
    after INTEGER NOT NULL,
    id TEXT,
    crash INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX faults_by_function ON faults (function, sequence);
  CREATE TABLE latencies (function TEXT PRIMARY KEY, ms REAL NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE journal (
    sequence INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    pid INTEGER NOT NULL,
    call TEXT NOT NULL,
    target TEXT NOT NULL,
    hresult INTEGER NOT NULL,
    ms REAL NOT NULL,
    request TEXT,
    exit_status TEXT
  ) STRICT;
  ${ledgerTables}
`;

/** Where a host in `folder` keeps its file system. */
export const filesFolderOf = (folder: string): string => join(folder, "files");

/** What is wrong with a store that has lost the row of its host. */
export const noHost = 'its table "host" is empty';

/** Opens the database of the store in `folder`, or makes one. */
export function openStoreDatabase(folder: string, filesWereThere: boolean): Database {
  return openDatabase(join(folder, storeFileName), {
    what: "store of the simulated host",
    // "HCSs" in ASCII.
    applicationId: 0x48435373,
    // 2: machines with parts. 3: disks, layers, starts of the host.
    version: 3,
    tables,
    fill: ({ run }) => run("INSERT INTO host VALUES (?, ?, ?)", randomUUID(), Number(filesWereThere), randomUUID()),
  });
}

/** Opens the store in `folder`, or makes one. Throws `HostError` when the folder cannot serve; then nothing is changed. */
export function openStore(folder: string): Store {
  const root = resolve(folder);
  const filesFolder = filesFolderOf(root);
  const filesWereThere = checkFilesFolder(filesFolder);
  const database = openStoreDatabase(root, filesWereThere);
  try {
    makeFilesFolder(filesFolder);
    const host = database.get("SELECT host_id, files_were_there FROM host");
    if (host === undefined) throw damageError(database.file, database.what, noHost);
    const hostId = String(host.host_id);
    return { folder: root, filesFolder, database, hostId, filesWereThere: host.files_were_there === 1 };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** True when the folder is there already. Throws `HostError` when something else has its name. */
export function checkFilesFolder(filesFolder: string): boolean {
  const found = lstatOrUndefined(filesFolder);
  if (found === undefined) return false;
  // A link could lead anywhere, and the files of the host must not leave this folder.
  if (!found.isDirectory()) {
    throw new HostError(`${filesFolder} should be the folder of the simulated host's files, but it is no folder.`, {
      advice: "Nothing was changed; move it away.",
    });
  }
  return true;
}

function lstatOrUndefined(path: string): ReturnType<typeof lstatSync> | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // What is wrong with the way to it is told when the store itself is opened.
    return undefined;
  }
}

function makeFilesFolder(filesFolder: string): void {
  try {
    mkdirSync(filesFolder, { recursive: true });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HostError(
      `The folder of the simulated host's files cannot be made: ${why}. Choose a folder that can be written.`,
      { cause: error },
    );
  }
}
