/** Every HCS call since the store was made, refused ones too. */
import type { SystemExitStatus } from "../../../schema/types.js";
import { isObject, type JsonColumn, readStoredJson } from "../storedJson.js";
import type { Store } from "./store.js";

/** One call. */
export interface JournalRow {
  /** ISO 8601 in UTC. */
  time: string;
  /** The process that called. */
  pid: number;
  /** The HCS function; `HcsEventSystemExited` for a system that ended without a call. */
  call: string;
  /** The system id in its canonical form, or the path. Empty when the call is about the host. */
  target: string;
  /** Unsigned; 0 is success. */
  hresult: number;
  /** How long it took, latency included. */
  ms: number;
  /** Options or request document, when the call has one. Never a whole create document. */
  request?: unknown;
  /** How the system ended, when the call ended one. */
  exitStatus?: SystemExitStatus;
}

/** The journal of one host. */
export interface Journal {
  write(row: JournalRow): void;
  /** Oldest first. */
  read(): JournalRow[];
}

const requestColumn: JsonColumn<unknown> = {
  table: "journal",
  column: "request",
  named: "sequence",
  what: "a request",
  isRight: (value): value is unknown => value !== undefined,
};

const exitStatusColumn: JsonColumn<SystemExitStatus> = {
  table: "journal",
  column: "exit_status",
  named: "sequence",
  what: "an object",
  isRight: (value): value is SystemExitStatus => isObject(value),
};

/** The columns of the journal that hold JSON. */
export const journalColumns: readonly JsonColumn<unknown>[] = [requestColumn, exitStatusColumn];

/** The journal in the store. `write` belongs into the transaction of the call. */
export function createJournal({ database }: Store): Journal {
  return {
    write({ time, pid, call, target, hresult, ms, request, exitStatus }) {
      database.run(
        "INSERT INTO journal (time, pid, call, target, hresult, ms, request, exit_status) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        ...[time, pid, call, target, hresult, ms, toJson(request), toJson(exitStatus)],
      );
    },
    read: () =>
      database.all("SELECT * FROM journal ORDER BY sequence").map((row) => ({
        time: row.time as string,
        pid: row.pid as number,
        call: row.call as string,
        target: row.target as string,
        hresult: row.hresult as number,
        ms: row.ms as number,
        ...(row.request === null ? {} : { request: readStoredJson(database, requestColumn, row) }),
        ...(row.exit_status === null ? {} : { exitStatus: readStoredJson(database, exitStatusColumn, row) }),
      })),
  };
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : (JSON.stringify(value) ?? null);
}
