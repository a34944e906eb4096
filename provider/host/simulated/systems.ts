/** The systems that are on the host, and the files that they keep open. */
import { randomUUID } from "node:crypto";
import { isGuid } from "../../hcs/ids.js";
import type { LiveState } from "../../hcs/states.js";
import type { Database, Row } from "../database.js";
import { isObject, type JsonColumn, readStoredJson } from "../storedJson.js";
import type { Machine, SystemRow } from "./machine.js";
import type { Store } from "./store.js";

/** A file that a system keeps open. */
export interface OpenFile {
  place: string;
  pathKey: string;
  readOnly: boolean;
}

/** The place of a parent of the differencing disk that is at `place`. */
export const parentPlace = (place: string, number: number | ""): string => `${place}/Parents/${number}`;

/** The systems of one host. Every method belongs into a transaction. */
export interface Systems {
  find(id: string): SystemRow | undefined;
  findSerial(serial: number): SystemRow | undefined;
  /** Those with these canonical ids, or all; in the order of their creation. */
  list(ids?: readonly string[]): SystemRow[];
  /** Adds a system in the state Created. `id` is canonical and free. */
  add(id: string, owner: string | undefined, machine: Machine): SystemRow;
  setState(serial: number, state: LiveState): void;
  setMachine(serial: number, machine: Machine): void;
  /** The system is gone, its files are closed. */
  remove(serial: number): void;
  removeAll(): void;
  openFile(serial: number, file: OpenFile): void;
  /** Closes what belongs to the place: the file, and the parents of a differencing disk. */
  closeFile(serial: number, place: string): void;
  /** The system only reads its files from now on, as a template does. */
  readFilesOnly(serial: number): void;
  /** Id of a system that keeps the file open in a way that forbids opening it (`readOnly` or to write, delete …). */
  holder(pathKey: string, readOnly: boolean): string | undefined;
}

/** The systems in the store. */
export function createSystems({ database }: Store): Systems {
  const one = (row: Row | undefined): SystemRow | undefined =>
    row === undefined ? undefined : toSystem(database, row);
  return {
    find: (id) => one(database.get("SELECT * FROM systems WHERE id = ?", id)),
    findSerial: (serial) => one(database.get("SELECT * FROM systems WHERE serial = ?", serial)),
    list(ids) {
      if (ids === undefined)
        return database.all("SELECT * FROM systems ORDER BY serial").map((row) => toSystem(database, row));
      const wanted = JSON.stringify(ids);
      return database
        .all("SELECT * FROM systems WHERE id IN (SELECT value FROM json_each(?)) ORDER BY serial", wanted)
        .map((row) => toSystem(database, row));
    },
    add(id, owner, machine) {
      // With a GUID as id, both ids are equal. Source: lifecycle facts 3.
      const runtimeId = isGuid(id) ? id.toLowerCase() : randomUUID();
      const row = database.get(
        "INSERT INTO systems (id, runtime_id, owner, state, machine) VALUES (?, ?, ?, 'Created', ?) RETURNING serial",
        ...[id, runtimeId, owner ?? null, JSON.stringify(machine)],
      );
      return { serial: Number(row?.serial), id, runtimeId, owner, state: "Created", machine };
    },
    setState: (serial, state) => void database.run("UPDATE systems SET state = ? WHERE serial = ?", state, serial),
    setMachine: (serial, machine) =>
      void database.run("UPDATE systems SET machine = ? WHERE serial = ?", JSON.stringify(machine), serial),
    remove(serial) {
      database.run("DELETE FROM open_files WHERE serial = ?", serial);
      database.run("DELETE FROM systems WHERE serial = ?", serial);
    },
    removeAll() {
      database.run("DELETE FROM open_files");
      database.run("DELETE FROM systems");
    },
    openFile: (serial, { place, pathKey, readOnly }) =>
      void database.run("INSERT INTO open_files VALUES (?, ?, ?, ?)", serial, place, pathKey, Number(readOnly)),
    closeFile(serial, place) {
      const below = parentPlace(place, "");
      database.run(
        "DELETE FROM open_files WHERE serial = ? AND (place = ? OR substr(place, 1, ?) = ?)",
        ...[serial, place, below.length, below],
      );
    },
    readFilesOnly: (serial) => void database.run("UPDATE open_files SET read_only = 1 WHERE serial = ?", serial),
    holder(pathKey, readOnly) {
      // Readers share a file with readers; everybody else wants it alone.
      const row = database.get(
        `SELECT systems.id AS id FROM open_files JOIN systems USING (serial)
         WHERE open_files.path_key = ? AND (open_files.read_only = 0 OR ? = 0) LIMIT 1`,
        ...[pathKey, Number(readOnly)],
      );
      return row?.id as string | undefined;
    },
  };
}

/** What a system is made of. */
export const machineColumn: JsonColumn<Machine> = {
  table: "systems",
  column: "machine",
  named: "id",
  what: "a machine",
  isRight: (value): value is Machine =>
    isObject(value) && machineMembers.every(([name, isRight]) => isRight((value as Record<string, unknown>)[name])),
};

// Those that every machine has.
const machineMembers: readonly [keyof Machine, (value: unknown) => boolean][] = [
  ["processorCount", Number.isInteger],
  ["files", Array.isArray],
  ["hostItems", Array.isArray],
  ["parts", isObject],
  ["devices", Array.isArray],
];

// Each call on a system reads it anew, and many systems are alike: what was parsed last is nearly always asked for next.
let lastMachine: { text: string; machine: Machine } | undefined;

function toMachine(database: Database, row: Row): Machine {
  const text = row.machine as string;
  if (lastMachine?.text !== text) lastMachine = { text, machine: readStoredJson(database, machineColumn, row) };
  return lastMachine.machine;
}

function toSystem(database: Database, row: Row): SystemRow {
  return {
    serial: row.serial as number,
    id: row.id as string,
    runtimeId: row.runtime_id as string,
    owner: (row.owner as string | null) ?? undefined,
    state: row.state as LiveState,
    machine: toMachine(database, row),
  };
}
