/** The words for what can be wrong with a SQLite file. */
import { DamageError, HostError } from "../hcs/errors.js";

/** What a file is to people, after "The". */
interface NamedShape {
  readonly what: string;
}

/** How long a call waits for another process that writes, in milliseconds. */
export const busyTimeoutMs = 15_000;

/** SQLite's code for a database that another process holds. */
export const sqliteBusy = 5;

/** Runs work on the database; what SQLite says becomes a `HostError` that names the file. */
export function guarded<Result>(file: string, shape: NamedShape, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw toHostError(file, shape, error);
  }
}

const backup =
  "Nothing was changed. Put a copy back, or move the file away: an empty one is made then, which knows nothing of what was in it";

// SQLite's primary result codes. Source: https://www.sqlite.org/rescode.html
const wordings: Record<number, { says: string; advice: string }> = {
  [sqliteBusy]: {
    says: `has been locked by another process for ${busyTimeoutMs / 1000} seconds`,
    advice: "Let that process end, then run again",
  },
  8: { says: "cannot be written", advice: "Make the file and its folder writable, or choose another folder" },
  10: { says: "cannot be read or written by the disk", advice: "Look at the disk, or choose another folder" },
  11: { says: "is damaged", advice: backup },
  13: { says: "cannot grow, the disk is full", advice: "Make room, then run again" },
  14: {
    says: "cannot be opened",
    advice: "Make the file and its folder readable and writable, or choose another folder",
  },
  26: { says: "is no database", advice: backup },
};

/** The error for a file whose contents are not what was written. `damage` says where, without a stop. */
export function damageError(file: string, what: string, damage: string, cause?: unknown): HostError {
  return new DamageError(`The ${what} at ${file} is damaged: ${damage}.`, { cause, advice: `${backup}.` });
}

/** The error for a file that is none of SQLite's. */
export function noDatabase(file: string, what: string): HostError {
  return new DamageError(`The ${what} at ${file} is no database (it does not begin like one).`, {
    advice: `${backup}.`,
  });
}

function toHostError(file: string, shape: NamedShape, error: unknown): HostError {
  // SQLite's own functions read JSON too, and say no more than this.
  if (messageOf(error) === "malformed JSON") return damageError(file, shape.what, "JSON in one of its rows", error);
  if ((error as { code?: unknown }).code === "ERR_INVALID_STATE")
    return new HostError(`The ${shape.what} at ${file} has been closed.`, { cause: error });
  const wording = wordings[primaryCode(error) ?? -1] ?? {
    says: "could not be used",
    advice: "Look at the file, then run again",
  };
  const Kind = wording.advice === backup ? DamageError : HostError;
  return new Kind(`The ${shape.what} at ${file} ${wording.says} (${messageOf(error)}).`, {
    cause: error,
    advice: `${wording.advice}.`,
  });
}

/** SQLite's primary result code of a failure. */
export function primaryCode(error: unknown): number | undefined {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === "number" ? errcode & 0xff : undefined;
}

/** What a failure says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
