/** What is in the folder of a simulated host: plain facts for `pulumi-hcs doctor`. Makes no store by looking. */
import { lstatSync, mkdtempSync, readdirSync, rmdirSync, type Stats, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { HostError } from "../../hcs/errors.js";
import type { Database } from "../database.js";
import { wasEmptied } from "../databaseFile.js";
import { askFact, type Fact } from "../fact.js";
import { storeFileName } from "../folder.js";
import { ledgerColumns } from "../ledger.js";
import { findDamages, type JsonColumn } from "../storedJson.js";
import { journalColumns } from "./journal.js";
import { hasProcessorTable, processorColumn } from "./processor.js";
import { layersColumn } from "./storage/layerFilters.js";
import { parentsColumn } from "./storage/volumes.js";
import { checkFilesFolder, filesFolderOf, noHost, openStoreDatabase } from "./store.js";
import { machineColumn } from "./systems.js";

/** How much is on the host. */
export interface StoreContents {
  /** Number of systems in each state. */
  systems: Record<string, number>;
  /** Files of the host's file system. */
  files: number;
  grants: number;
  ledgerRows: number;
  /** Ids of the ledger's compute systems that are not on the host. */
  idsWithoutSystem: string[];
}

/** What was found of a simulated host. */
export interface StoreInspection {
  kind: "simulated";
  folder: string;
  /** Whether the folder is there; a problem when it cannot be written or made, or when its files are in no folder. */
  place: Fact<"there" | "absent">;
  /** Absent when there is no store yet. */
  store?: {
    file: string;
    /** Number of the store's format, when it can be opened. */
    format: Fact<number>;
    /** What SQLite finds wrong, else what is wrong in the rows; empty when nothing is. Absent when the store cannot be opened. */
    damages?: Fact<string[]>;
    contents?: Fact<StoreContents>;
  };
}

/** Looks at the simulated host in `folder`, an absolute path. */
export async function inspectStore(folder: string): Promise<StoreInspection> {
  const place = await askFact(() => inspectPlace(folder));
  const found = { kind: "simulated", folder, place } as const;
  const file = join(folder, storeFileName);
  // Of a link itself: it is refused wherever it leads.
  const stats = statsOf(file, lstatSync);
  // A file without a byte is one whose maker was killed; the next use of the host fills it.
  if (stats === undefined || (stats.isFile() && stats.size === 0 && !wasEmptied(stats))) return found;
  const opened = await askFact(() => openStoreDatabase(folder, false));
  if (!opened.ok) return { ...found, store: { file, format: opened } };
  const database = opened.value;
  try {
    return {
      ...found,
      store: {
        file,
        format: await askFact(() => Number(database.get("PRAGMA user_version")?.user_version)),
        damages: await askFact(() => readDamages(database)),
        contents: await askFact(() => readContents(database, filesFolderOf(folder))),
      },
    };
  } finally {
    database.close();
  }
}

/** `undefined` also where the way there is closed: what is wrong with it is told of the folder. */
function statsOf(path: string, look: typeof statSync | typeof lstatSync = statSync): Stats | undefined {
  try {
    return look(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** Tries whether the folder can be written: for an administrator of the machine, its mode says nothing. */
function inspectPlace(folder: string): "there" | "absent" {
  let nearest = folder;
  while (statsOf(nearest) === undefined && dirname(nearest) !== nearest) nearest = dirname(nearest);
  if (statsOf(nearest)?.isFile() === true) {
    const cannot = nearest === folder ? "" : `The folder ${folder} is not there, and cannot be made: `;
    throw new HostError(`${cannot}${nearest} is a file and no folder.`, {
      advice: "Move it away, or choose another folder with simulated:FOLDER.",
    });
  }
  try {
    rmdirSync(mkdtempSync(join(nearest, ".hcs-doctor-")));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HostError(
      nearest === folder
        ? `The folder ${folder} cannot be written: ${why}.`
        : `The folder ${folder} is not there, and cannot be made: ${why}.`,
      { cause: error, advice: "Make it writable for this account, or choose another folder with simulated:FOLDER." },
    );
  }
  checkFilesFolder(filesFolderOf(folder));
  return nearest === folder ? "there" : "absent";
}

function readDamages(database: Database): string[] {
  const lines = database.all("PRAGMA quick_check").map((row) => String(row.quick_check));
  const pages = lines.filter((line) => line !== "ok");
  // Rows on damaged pages cannot be trusted, and perhaps not even be read.
  if (pages.length > 0) return pages;
  const host = database.get("SELECT 1 FROM host") === undefined ? [noHost] : [];
  return [...host, ...jsonColumns(database).flatMap((column) => findDamages(database, column))];
}

function jsonColumns(database: Database): JsonColumn<unknown>[] {
  const processor = hasProcessorTable(database) ? [processorColumn] : [];
  return [machineColumn, parentsColumn, layersColumn, ...processor, ...ledgerColumns, ...journalColumns];
}

function readContents(database: Database, filesFolder: string): StoreContents {
  const count = (sql: string): number => Number(database.get(sql)?.count);
  const systems = database.all("SELECT state, count(*) AS count FROM systems GROUP BY state ORDER BY state");
  const lost = database.all(
    "SELECT id_or_path FROM ledger WHERE kind = 'ComputeSystem' AND key NOT IN (SELECT id FROM systems) ORDER BY sequence",
  );
  return {
    systems: Object.fromEntries(systems.map(({ state, count: number }) => [String(state), Number(number)])),
    files: countFiles(filesFolder),
    grants: count("SELECT count(*) AS count FROM grants"),
    ledgerRows: count("SELECT count(*) AS count FROM ledger"),
    idsWithoutSystem: lost.map((row) => String(row.id_or_path)),
  };
}

function countFiles(folder: string): number {
  // Not through a link: what it leads to is not the host's.
  if (statsOf(folder, lstatSync)?.isDirectory() !== true) return 0;
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HostError(`The files of the simulated host in ${folder} cannot be read: ${why}.`, { cause: error });
  }
}
