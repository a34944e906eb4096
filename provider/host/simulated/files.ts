/**
 * The host's file system: `C:\a\b` is the real file `files/C/a/b`. Names are found without regard to case. No symbolic
 * link is ever followed and nothing outside `files/` is ever touched. Only used while the store is locked.
 */
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { HostError, NotSimulatedError } from "../../hcs/errors.js";
import type { FileInformation } from "../../hcs/host.js";
import { type ParsedPath, parsePath } from "../../hcs/paths.js";
import { createNames } from "./names.js";
import { Refusal, refuse } from "./refusal.js";
import type { Store } from "./store.js";

/** A path of a drive of this host. */
export type HostPath = Extract<ParsedPath, { ok: true }>;

/** What a new file holds. */
export type Contents = { sizeBytes: number } | { text: string };

/** The file system of one store. */
export interface Files {
  /** What is there; `undefined` when nothing is. */
  find(path: HostPath): FileInformation | undefined;
  /**
   * Makes a file that is not there, with the folders that it needs. The real file appears as the last step; `undo`
   * takes exactly that file away again, for a transaction that could not be finished.
   */
  create(path: HostPath, contents: Contents): { undo(): void };
  /** What a file that is there holds, as text; at most 1 MiB of it. */
  read(path: HostPath): string;
  /** Replaces what a file that is there holds. */
  replace(path: HostPath, text: string): void;
  /** Removes exactly this file, when it is there. */
  remove(path: HostPath): void;
  /** Removes every file and folder below `files/`; links go, not what they lead to. */
  removeAll(): void;
}

// A name longer than the file system takes; the table of HRESULTs that the facts give does not have it.
const ERROR_FILENAME_EXCED_RANGE = 0x800700ce;

/**
 * Reads the text of a path. Refuses what is no path; a share or a volume is not simulated.
 */
export function readHostPath(text: string): HostPath {
  const parsed = parsePath(text);
  if (!parsed.ok)
    refuse("E_INVALIDARG", `"${text}" is no path of a file: ${parsed.reason}`, { advice: "Correct the path" });
  if (!/^[A-Z]:$/.test(parsed.root))
    throw new NotSimulatedError(`The path "${text}" (a share or a volume without a drive letter)`);
  return parsed;
}

/** The file system below `store.filesFolder`. */
export function createFiles(store: Store): Files {
  const names = createNames(store);
  const onHost = (...parts: string[]): string => join(store.filesFolder, ...parts);

  /** Goes down the path as far as there is something: `found` are real names, `rest` the names that nothing has. */
  const walk = (path: HostPath): { found: string[]; rest: string[]; stats: Stats | undefined } => {
    const wanted = [path.root.slice(0, 1), ...path.parts];
    const found: string[] = [];
    let stats: Stats | undefined;
    for (const [index, name] of wanted.entries()) {
      const isInFolder = index === 0 || stats?.isDirectory() === true;
      const real = isInFolder ? names.find(found.join("/"), name) : undefined;
      stats = real === undefined ? undefined : lstatSync(onHost(...found, real), { throwIfNoEntry: false });
      if (real === undefined || stats === undefined) return { found, rest: wanted.slice(index), stats: undefined };
      refuseUnusual(stats, path, onHost(...found, real));
      found.push(real);
    }
    return { found, rest: [], stats };
  };

  /** Makes the folders that a new file needs; returns the real names of the file's folder, and its own name. */
  const makeFolders = (path: HostPath): { folder: string[]; name: string } => {
    const { found, rest, stats } = walk(path);
    if (stats !== undefined) refuse("ERROR_FILE_EXISTS", `${path.path} is there already`);
    const folder = [...found];
    for (const name of rest.slice(0, -1)) {
      mkdirSync(onHost(...folder, name));
      names.added(folder.join("/"), name);
      folder.push(name);
    }
    return { folder, name: rest.at(-1) ?? "" };
  };

  const files: Files = {
    find: (path) =>
      onDisk(path.path, () => {
        const { found, stats } = walk(path);
        return stats === undefined ? undefined : toInformation(found, stats);
      }),
    create: (path, contents) =>
      onDisk(path.path, () => {
        const { folder, name } = makeFolders(path);
        const real = onHost(...folder, name);
        const undo = (): void => rmSync(real, { force: true });
        const descriptor = openSync(real, "wx");
        try {
          fill(descriptor, contents);
          names.added(folder.join("/"), name);
        } catch (error) {
          undo();
          throw error;
        }
        return { undo };
      }),
    read: (path) => onDisk(path.path, () => readText(onHost(...walk(path).found))),
    replace: (path, text) => onDisk(path.path, () => fill(openSync(onHost(...walk(path).found), "r+"), { text })),
    remove: (path) =>
      onDisk(path.path, () => {
        const { found, stats } = walk(path);
        if (stats === undefined) return;
        unlinkSync(onHost(...found));
        names.removed(found.slice(0, -1).join("/"), found.at(-1) ?? "");
      }),
    removeAll: () =>
      onDisk("its files", () => {
        names.clear();
        rmSync(store.filesFolder, { recursive: true, force: true });
        mkdirSync(store.filesFolder, { recursive: true });
      }),
  };
  return files;
}

function toInformation(found: readonly string[], stats: Stats): FileInformation {
  const [drive = "", ...parts] = found;
  return {
    path: `${drive.toUpperCase()}:\\${parts.join("\\")}`,
    isDirectory: stats.isDirectory(),
    sizeBytes: stats.isDirectory() ? 0 : stats.size,
    modifiedAt: stats.mtime.toISOString(),
  };
}

/** Puts the contents in and closes. */
function fill(descriptor: number, contents: Contents): void {
  try {
    if ("text" in contents) writeSync(descriptor, contents.text, 0);
    ftruncateSync(descriptor, "text" in contents ? Buffer.byteLength(contents.text) : contents.sizeBytes);
  } finally {
    closeSync(descriptor);
  }
}

const mostReadBytes = 1024 * 1024;

/** The beginning is enough: nothing that the simulator writes is longer, and disks of people may be. */
function readText(real: string): string {
  const descriptor = openSync(real, "r");
  try {
    const buffer = Buffer.alloc(Math.min(fstatSync(descriptor).size, mostReadBytes));
    return buffer.toString("utf8", 0, readSync(descriptor, buffer));
  } finally {
    closeSync(descriptor);
  }
}

function refuseUnusual(stats: Stats, path: HostPath, real: string): void {
  if (stats.isFile() || stats.isDirectory()) return;
  const kind = stats.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
  throw new NotSimulatedError(`${path.path}: ${real} is ${kind}, and that`);
}

/** Works on the real disk; its failures are refusals where Windows would refuse too. */
function onDisk<Result>(what: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code, message, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (code === "EEXIST") refuse("ERROR_FILE_EXISTS", `${what} is there already`);
    if (code === "ENOTDIR") refuse("ERROR_PATH_NOT_FOUND", `A part of ${what} that should be a folder is a file`);
    if (code === "ENAMETOOLONG") {
      throw new Refusal(ERROR_FILENAME_EXCED_RANGE, [{ Message: `A name in ${what} is too long` }]);
    }
    const advice = "Look at its folder and the room on its disk.";
    throw new HostError(`The simulated host could not use ${what}: ${message}. ${advice}`, { cause: error });
  }
}
