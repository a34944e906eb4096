/** JSON that a database keeps in its rows: the one place that reads it. What is no longer what was written is damage. */
import type { Database, Row } from "./database.js";
import { damageError } from "./databaseErrors.js";

/** A column with JSON in it. */
export interface JsonColumn<Value> {
  readonly table: string;
  readonly column: string;
  /** The column that tells people which row it is; absent in a table of one row. */
  readonly named?: string;
  /** What is written there, for people: "an object". */
  readonly what: string;
  isRight(value: unknown): value is Value;
}

/** Whether a value is an object, and neither an array nor `null`. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value is an array of texts. */
export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === "string");
}

/** The value in the column of a row. Throws `HostError` for a damaged one, naming file, table and row. */
export function readStoredJson<Value>(database: Database, column: JsonColumn<Value>, row: Row): Value {
  const read = tryRead(column, row);
  if (!read.ok) throw damageError(database.file, database.what, read.damage);
  return read.value;
}

/** What cannot be read in the column, a sentence without its stop for each row. */
export function findDamages<Value>(database: Database, column: JsonColumn<Value>): string[] {
  const { table, column: name, named } = column;
  return database
    .all(`SELECT ${named === undefined ? name : `${named}, ${name}`} FROM ${table} WHERE ${name} IS NOT NULL`)
    .flatMap((row) => {
      const read = tryRead(column, row);
      return read.ok ? [] : [read.damage];
    });
}

function tryRead<Value>(
  column: JsonColumn<Value>,
  row: Row,
): { ok: true; value: Value } | { ok: false; damage: string } {
  const text = String(row[column.column]);
  const { table, column: name, named, what } = column;
  const which = named === undefined ? "" : `the row "${String(row[named])}" of `;
  const damaged = { ok: false, damage: `in ${which}its table "${table}", "${name}" is not ${what} in JSON` } as const;
  try {
    const value: unknown = JSON.parse(text);
    return column.isRight(value) ? { ok: true, value } : damaged;
  } catch {
    return damaged;
  }
}
