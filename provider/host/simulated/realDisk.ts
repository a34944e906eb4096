/** Work on the real disk below the simulated host: single files, and its failures in the words of Windows where it would refuse too. */
import { randomUUID } from "node:crypto";
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { HostError } from "../../hcs/errors.js";
import { messageOf } from "../databaseErrors.js";
import { refuse } from "./refusal.js";

/** What a file holds: room, a text, or a text and room behind it. */
export type Contents = { sizeBytes: number } | { text: string; sizeBytes?: number };

/** Puts the contents into an open file and closes it. */
export function fill(descriptor: number, contents: Contents): void {
  try {
    if ("text" in contents) writeSync(descriptor, contents.text, 0);
    const least = "text" in contents ? Buffer.byteLength(contents.text) : 0;
    ftruncateSync(descriptor, Math.max(least, contents.sizeBytes ?? 0));
  } finally {
    closeSync(descriptor);
  }
}

/** The beginning of a file as text. */
export function readText(real: string, mostBytes: number): string {
  const descriptor = openSync(real, "r");
  try {
    const buffer = Buffer.alloc(Math.min(fstatSync(descriptor).size, mostBytes));
    return buffer.toString("utf8", 0, readSync(descriptor, buffer));
  } finally {
    closeSync(descriptor);
  }
}

/** Works on the real disk; its failures are refusals where Windows would refuse too. */
export function onDisk<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code, message, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (code === "EEXIST") refuse("ERROR_FILE_EXISTS", `${what} is there already`);
    if (code === "ENOTEMPTY") refuse("ERROR_DIR_NOT_EMPTY", `${what} is not empty`);
    if (code === "ENOTDIR") refuse("ERROR_PATH_NOT_FOUND", `A part of ${what} that should be a folder is a file`);
    if (code === "ENAMETOOLONG") {
      refuse("ERROR_FILENAME_EXCED_RANGE", `A name in ${what} is too long`);
    }
    const advice = "Look at its folder and the room on its disk.";
    throw new HostError(`The simulated host could not use ${what}: ${message}. ${advice}`, { cause: error });
  }
}

/** A folder that has another name now, and an empty one in its place. */
export interface PutAside {
  /** Its new name, beside the old one. */
  folder: string;
  /** Gives it its place back. */
  undo(): void;
  /** Removes it; links go, not what they lead to. */
  finish(): void;
}

/** Puts a folder aside in one step, however much is in it. Throws `HostError` when that cannot be; then nothing is changed. */
export function putAside(folder: string): PutAside {
  const aside = `${folder}-removed-${randomUUID()}`;
  try {
    // Somebody may have taken it away already.
    mkdirSync(folder, { recursive: true });
    renameSync(folder, aside);
    mkdirSync(folder);
  } catch (error) {
    throw new HostError(`The folder ${folder} cannot be moved away: ${messageOf(error)}.`, {
      cause: error,
      advice: "Nothing was changed; make it movable for this account, then run again.",
    });
  }
  const undo = (): void => {
    rmdirSync(folder);
    renameSync(aside, folder);
  };
  return { folder: aside, undo, finish: () => rmSync(aside, { recursive: true, force: true }) };
}
