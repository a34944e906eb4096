/** Loads node:sqlite without letting Node's warning about it reach the user. */
import { HostError } from "../hcs/errors.js";

/** What `node:sqlite` exports. */
export type Sqlite = typeof import("node:sqlite");

let loaded: Sqlite | undefined;

/**
 * `node:sqlite`, loaded on first use: programs that never open a host never pay for it. Throws `HostError` on a Node
 * without it.
 */
export function loadSqlite(): Sqlite {
  // Older than node:sqlite is a Node that cannot even be asked for it.
  loaded ??= withoutSqliteWarning(() => process.getBuiltinModule?.("node:sqlite") as Sqlite | undefined);
  if (loaded === undefined) {
    throw new HostError(
      `A host keeps its records with node:sqlite, which this Node (${process.version}) does not have.`,
      { advice: "Use Node 22.13 or later." },
    );
  }
  return loaded;
}

/**
 * Node announces `node:sqlite` as experimental once, while it is loaded, by a call of `process.emitWarning`. Exactly
 * that call is swallowed; every other warning passes, and nothing stays changed after the load.
 */
function withoutSqliteWarning<Result>(load: () => Result): Result {
  const emitWarning = process.emitWarning;
  const filtered = (...args: Parameters<typeof emitWarning>): void => {
    if (!isSqliteWarning(args)) Reflect.apply(emitWarning, process, args);
  };
  process.emitWarning = filtered as typeof emitWarning;
  try {
    return load();
  } finally {
    process.emitWarning = emitWarning;
  }
}

function isSqliteWarning([warning, kind]: readonly unknown[]): boolean {
  const text = warning instanceof Error ? warning.message : String(warning);
  const type = typeof kind === "object" && kind !== null ? (kind as { type?: unknown }).type : kind;
  return type === "ExperimentalWarning" && /^SQLite\b/.test(text);
}
