/** A SQLite file that several processes share: opening it, transactions, and the words for what can be wrong with it. */
import type { SQLInputValue, StatementSync } from "node:sqlite";
import { HostError } from "../hcs/errors.js";
import { busyTimeoutMs, guarded, primaryCode, sqliteBusy } from "./databaseErrors.js";
import { ensureDatabaseFile, refuseOtherFile } from "./databaseFile.js";
import { loadSqlite } from "./sqlite.js";

/** One row of an answer. */
export type Row = Record<string, unknown>;

/** An open database. Every method is synchronous and short; failures are `HostError`s that name the file. */
export interface Database {
  readonly file: string;
  /** What the file is to people, after "The". */
  readonly what: string;
  /** The first row, or `undefined`. */
  get(sql: string, ...values: SQLInputValue[]): Row | undefined;
  all(sql: string, ...values: SQLInputValue[]): Row[];
  /** Returns how many rows were changed. */
  run(sql: string, ...values: SQLInputValue[]): number;
  /** Runs `work` alone among all processes: all of it is kept, or, when it throws, nothing. */
  transaction<Result>(work: () => Result): Result;
  /** Runs `work` inside a transaction so that what it wrote is undone when it throws, and only that. */
  attempt<Result>(work: () => Result): Result;
  close(): void;
}

/** What a file must be to be opened, and how a new one is filled. */
export interface DatabaseShape {
  /** For people, after "The": "store of the simulated host", "ledger of this host". */
  what: string;
  /** SQLite's application_id; tells our files from other programs'. */
  applicationId: number;
  /** SQLite's user_version. */
  version: number;
  /** Statements that make the tables. */
  tables: string;
  /** Puts the first rows in, inside the transaction that makes the tables. */
  fill?(database: Pick<Database, "run">): void;
}

/**
 * Opens the file, and makes it (readable and writable by its owner only) when it is not there. Safe when several
 * processes do so at once, and after a kill at any point. Follows no link, and never changes a file that is not ours or of
 * another version.
 */
export function openDatabase(file: string, shape: DatabaseShape): Database {
  // First: on a Node that has none, nothing is made.
  const sqlite = loadSqlite();
  ensureDatabaseFile(file, shape.what);
  refuseOtherFile(file, shape);
  const connection = guarded(file, shape, () => new sqlite.DatabaseSync(file));
  try {
    const header = guarded(file, shape, () => {
      connection.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
      const found = readHeader(connection);
      refuseForeign(found, file, shape);
      waitWhileBusy(() => connection.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL"));
      return found;
    });
    const database = wrap(connection, file, shape);
    if (header.version === 0)
      guarded(file, shape, () => database.transaction(() => makeTables(connection, database, shape)));
    return database;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Fills a new database. Looks again under the lock: another process may have done it meanwhile. */
function makeTables(connection: Connection, database: Database, shape: DatabaseShape): void {
  const header = readHeader(connection);
  refuseForeign(header, database.file, shape);
  if (header.version !== 0) return;
  const { tables, applicationId, version } = shape;
  connection.exec(`${tables}; PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${version}`);
  shape.fill?.(database);
}

type Connection = InstanceType<ReturnType<typeof loadSqlite>["DatabaseSync"]>;

interface Header {
  applicationId: number;
  version: number;
  isEmpty: boolean;
}

function readHeader(connection: Connection): Header {
  const number = (pragma: string): number => Number(connection.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? 0);
  // Another process may make the tables between two of these questions, in one transaction. What marks the file as ours
  // is asked last: whoever has seen anything of that transaction then sees the mark too.
  const tables = connection.prepare("SELECT count(*) AS count FROM sqlite_master").get();
  const version = number("user_version");
  return { applicationId: number("application_id"), version, isEmpty: tables?.count === 0 };
}

function refuseForeign(header: Header, file: string, shape: DatabaseShape): void {
  if (header.isEmpty && header.version === 0) return;
  if (header.applicationId !== shape.applicationId) {
    throw new HostError(`${file} is a database of another program and no ${shape.what}.`, {
      advice: "Nothing was changed; choose another folder.",
    });
  }
  if (header.version > shape.version) {
    throw new HostError(
      `${file} was written by a newer version of pulumi-hcs (format ${header.version}; this version knows ${shape.version}).`,
      { advice: "Nothing was changed; update pulumi-hcs, or choose another folder." },
    );
  }
  if (header.version < shape.version) {
    throw new HostError(
      `${file} was written by an older version of pulumi-hcs (format ${header.version}; this version knows ${shape.version}).`,
      {
        advice:
          "Nothing was changed; use that version to destroy what is in it, then move the file away or choose another folder.",
      },
    );
  }
}

/** A change of the journal mode is answered "busy" at once, without the wait that other statements get. */
function waitWhileBusy(work: () => void): void {
  const deadline = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      if (primaryCode(error) !== sqliteBusy || performance.now() > deadline) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    }
  }
}

function wrap(connection: Connection, file: string, shape: DatabaseShape): Database {
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    const prepared = connection.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  const plain = (sql: string): void => void statement(sql).run();
  const undoing = <Result>(begin: string, commit: string, undo: readonly string[], work: () => Result): Result => {
    guarded(file, shape, () => plain(begin));
    try {
      const result = work();
      guarded(file, shape, () => plain(commit));
      return result;
    } catch (error) {
      for (const sql of undo) ignoringFailure(() => plain(sql));
      throw error;
    }
  };
  return {
    file,
    what: shape.what,
    get: (sql, ...values) => guarded(file, shape, () => statement(sql).get(...values)),
    all: (sql, ...values) => guarded(file, shape, () => statement(sql).all(...values)),
    run: (sql, ...values) => guarded(file, shape, () => Number(statement(sql).run(...values).changes)),
    transaction: (work) => undoing("BEGIN IMMEDIATE", "COMMIT", ["ROLLBACK"], work),
    attempt: (work) =>
      undoing("SAVEPOINT attempt", "RELEASE attempt", ["ROLLBACK TO attempt", "RELEASE attempt"], work),
    close() {
      statements.clear();
      ignoringFailure(() => connection.close());
    },
  };
}

/** The failure that led here is the one to tell; SQLite has often rolled back by itself already. */
function ignoringFailure(work: () => void): void {
  try {
    work();
  } catch {
    // Nothing to add to the first failure.
  }
}
