/** The file that a database is in: made when it is not there, and never a link, which could lead out of its folder. */
import { closeSync, lstatSync, openSync, readSync, type Stats } from "node:fs";
import { dirname } from "node:path";
import { HostError } from "../hcs/errors.js";
import { damageError, guarded, messageOf, noDatabase } from "./databaseErrors.js";
import { makeFolder } from "./makeFolder.js";

// What SQLite keeps beside a database. Source: https://www.sqlite.org/tempfiles.html
const endingsBeside = ["-wal", "-shm", "-journal"] as const;

/**
 * Makes the file and its folder (readable and writable by its owner only) when they are not there. `what` is the file to
 * people, after "The". Throws `HostError` where a folder or a link has its name, or a link that of a file beside it.
 */
export function ensureDatabaseFile(file: string, what: string): void {
  try {
    makeFolder(dirname(file));
    if (!isThere(file, what)) make(file, what);
    for (const ending of endingsBeside) {
      const beside = `${file}${ending}`;
      if (isLink(beside)) throw linkError(beside, `a file of SQLite beside the ${what}`, "");
    }
  } catch (error) {
    if (error instanceof HostError) throw error;
    throw new HostError(`The ${what} cannot be made at ${file}: ${messageOf(error)}.`, {
      cause: error,
      advice: "Choose a folder that can be written.",
    });
  }
}

/** False when nothing has the name. Asks for what has it, not for what it leads to. */
function isThere(file: string, what: string): boolean {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found?.isSymbolicLink() === true)
    throw linkError(file, `the ${what}`, ": an empty one is made then, which knows nothing of what was in it");
  if (found?.isDirectory() === true) {
    throw new HostError(`${file} should be the ${what}, but it is a folder.`, {
      advice: "Nothing was changed; move it away or choose another folder.",
    });
  }
  if (found !== undefined && wasEmptied(found)) throw damageError(file, what, "there is nothing in it any more");
  return found !== undefined;
}

// How every SQLite file begins. Source: https://www.sqlite.org/fileformat.html
const magic = Buffer.from("SQLite format 3\0", "latin1");

/**
 * Refuses what does not begin like a database before SQLite opens it: closing it, SQLite would write the changes that lie
 * beside it (`-wal`, and maybe the only good copy of them) into what they do not belong to.
 */
export function refuseOtherFile(file: string, shape: { readonly what: string }): void {
  const beginning = Buffer.alloc(magic.length);
  const length = guarded(file, shape, () => {
    const opened = openSync(file, "r");
    try {
      return readSync(opened, beginning, 0, magic.length, 0);
    } finally {
      closeSync(opened);
    }
  });
  if (length > 0 && !beginning.equals(magic)) throw noDatabase(file, shape.what);
}

// File systems keep times as coarsely as two seconds.
const timeSlackMs = 2_000;

/**
 * True for a file without a byte that has been written to since it was made: what was in it is lost. One whose maker was
 * killed is filled by the next use. Where a file system does not keep when a file was made, both look like the latter.
 */
export function wasEmptied({ size, birthtimeMs, mtimeMs }: Pick<Stats, "size" | "birthtimeMs" | "mtimeMs">): boolean {
  return size === 0 && birthtimeMs > 0 && mtimeMs - birthtimeMs > timeSlackMs;
}

/** Alone for itself: where a link has come meanwhile, an open that makes what is not there would follow it. */
function make(file: string, what: string): void {
  try {
    closeSync(openSync(file, "ax", 0o600));
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST" || !isThere(file, what)) throw error;
  }
}

const isLink = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;

function linkError(path: string, wanted: string, withoutIt: string): HostError {
  return new HostError(`${path} should be ${wanted}, but it is a link, and no link is followed.`, {
    advice: `Nothing was changed. Put the file itself there, or move the link away${withoutIt}.`,
  });
}
