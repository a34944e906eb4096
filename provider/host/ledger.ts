/** The ledger in SQLite: who holds which id and path on this host. One code for the native and the simulated host. */
import { HeldError } from "../hcs/errors.js";
import { exclusiveKinds, type Ledger, type LedgerFacts, type LedgerKind, type LedgerRow } from "../hcs/ledger.js";
import type { Database, Row } from "./database.js";
import { isObject, type JsonColumn, readStoredJson } from "./storedJson.js";

/** The table, for the database that a ledger lives in. */
export const ledgerTables = `
  CREATE TABLE ledger (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    urn TEXT NOT NULL,
    type TEXT NOT NULL,
    id_or_path TEXT NOT NULL,
    since TEXT NOT NULL,
    before TEXT NOT NULL,
    notes TEXT NOT NULL,
    UNIQUE (kind, key, urn)
  ) STRICT;
  CREATE INDEX ledger_by_urn ON ledger (urn, sequence);
`;

const facts = (column: "before" | "notes"): JsonColumn<LedgerFacts> => ({
  table: "ledger",
  column,
  named: "id_or_path",
  what: "an object",
  isRight: (value): value is LedgerFacts => isObject(value),
});
const beforeColumn = facts("before");
const notesColumn = facts("notes");

/** The columns of the ledger that hold JSON. */
export const ledgerColumns: readonly JsonColumn<unknown>[] = [beforeColumn, notesColumn];

/** The ledger that `database` holds; `now` dates new rows. */
export function createLedger(database: Database, now: () => Date): Ledger {
  const rowOf = (kind: LedgerKind, key: string, urn: string): LedgerRow | undefined => {
    const row = database.get("SELECT * FROM ledger WHERE kind = ? AND key = ? AND urn = ?", kind, key, urn);
    return row === undefined ? undefined : toLedgerRow(database, row);
  };
  const holders = (kind: LedgerKind, key: string): LedgerRow[] =>
    database
      .all("SELECT * FROM ledger WHERE kind = ? AND key = ? ORDER BY sequence", kind, key)
      .map((row) => toLedgerRow(database, row));

  return {
    async own(kind, key, urn) {
      return rowOf(kind, key, urn);
    },
    async holders(kind, key) {
      return holders(kind, key);
    },
    async claim(claim) {
      return database.transaction(() => {
        const own = rowOf(claim.kind, claim.key, claim.urn);
        if (own !== undefined) return { row: own, resumed: true };
        const holder = exclusiveKinds.includes(claim.kind) ? holders(claim.kind, claim.key)[0] : undefined;
        if (holder !== undefined)
          throw new HeldError(`${thing[claim.kind]} "${claim.idOrPath}"`, holder.urn, claim.urn);
        const row: LedgerRow = { notes: {}, ...claim, since: now().toISOString() };
        database.run(
          "INSERT INTO ledger (kind, key, urn, type, id_or_path, since, before, notes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          ...[
            row.kind,
            row.key,
            row.urn,
            row.type,
            row.idOrPath,
            row.since,
            JSON.stringify(row.before),
            JSON.stringify(row.notes),
          ],
        );
        return { row, resumed: false };
      });
    },
    async note(kind, key, urn, notes) {
      database.transaction(() => {
        const row = rowOf(kind, key, urn);
        if (row === undefined) return;
        const merged = JSON.stringify({ ...row.notes, ...notes });
        database.run("UPDATE ledger SET notes = ? WHERE kind = ? AND key = ? AND urn = ?", merged, kind, key, urn);
      });
    },
    async transfer(kind, key, fromUrn, toUrn) {
      if (fromUrn === toUrn) return;
      database.transaction(() => {
        const target = rowOf(kind, key, toUrn);
        // The target holds the thing already, with facts of its own: then only the old row has to go.
        if (target !== undefined)
          database.run("DELETE FROM ledger WHERE kind = ? AND key = ? AND urn = ?", kind, key, fromUrn);
        else
          database.run("UPDATE ledger SET urn = ? WHERE kind = ? AND key = ? AND urn = ?", toUrn, kind, key, fromUrn);
      });
    },
    async release(kind, key, urn) {
      database.run("DELETE FROM ledger WHERE kind = ? AND key = ? AND urn = ?", kind, key, urn);
    },
    async list(filter) {
      const rows =
        filter?.urn === undefined
          ? database.all("SELECT * FROM ledger ORDER BY sequence")
          : database.all("SELECT * FROM ledger WHERE urn = ? ORDER BY sequence", filter.urn);
      return rows.map((row) => toLedgerRow(database, row));
    },
  };
}

/** No facts, as the table has them. */
const noFacts = "{}";

const thing: Record<LedgerKind, string> = {
  ComputeSystem: "The compute system",
  File: "The file",
  VmAccess: "The access of a virtual machine to",
  VmGroupAccess: "The access of all virtual machines to",
  Layer: "The layer",
  BaseOsLayer: "The set-up of the base layer",
  LayerVhd: "The attachment of the disk",
  WritableLayer: "The writable layer",
  LayerStorageFilter: "The storage filter on",
  LayerExport: "The export to",
};

function toLedgerRow(database: Database, row: Row): LedgerRow {
  return {
    kind: row.kind as LedgerKind,
    key: row.key as string,
    urn: row.urn as string,
    type: row.type as string,
    idOrPath: row.id_or_path as string,
    since: row.since as string,
    before: toFacts(database, beforeColumn, row),
    notes: toFacts(database, notesColumn, row),
  };
}

function toFacts(database: Database, column: JsonColumn<LedgerFacts>, row: Row): LedgerFacts {
  // Nearly every row was made where nothing was before.
  return row[column.column] === noFacts ? {} : readStoredJson(database, column, row);
}
