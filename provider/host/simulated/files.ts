/**
 * The host's file system: `C:\a\b` is the real file `files/C/a/b`, and a volume is the folder `files/Volume{GUID}` while
 * its disk is attached. Names are found without regard to case. No symbolic link is ever followed and nothing outside
 * `files/` is ever touched. Only used while the store is locked.
 */
import { type BigIntStats, openSync, readdirSync, rmdirSync, rmSync, truncateSync, unlinkSync } from "node:fs";
import { NotSimulatedError } from "../../hcs/errors.js";
import type { FileInformation } from "../../hcs/host.js";
import { parsePath } from "../../hcs/paths.js";
import { createFileTree, type FileTree, type HostPath } from "./fileTree.js";
import { type Contents, fill, onDisk, type PutAside, putAside, readText } from "./realDisk.js";
import { refuse } from "./refusal.js";
import { type Volumes, volumeIdOf } from "./storage/volumes.js";
import type { Store } from "./store.js";

export type { HostPath } from "./fileTree.js";

/** Takes back what was made on the real disk, for a transaction that could not be finished. */
export interface Made {
  undo(): void;
}

/** The file system of one store. */
export interface Files {
  /** What is there; `undefined` when nothing is. */
  find(path: HostPath): FileInformation | undefined;
  /** Where the real file system has it; `undefined` when nothing is there. */
  realPath(path: HostPath): string | undefined;
  /** Refuses with ERROR_PATH_NOT_FOUND when the folder is missing that the path needs. A drive is there when it is needed. */
  checkFolderOf(path: HostPath): void;
  /** Makes a file that is not there, with the folders that it needs. The real file appears as the last step. */
  create(path: HostPath, contents: Contents): Made;
  /** What a file that is there holds, as text: its beginning, at most `mostBytes` (1 MiB unless said). */
  read(path: HostPath, mostBytes?: number): string;
  /** Replaces what a file that is there holds from its beginning on; it gets the length that the contents say. */
  replace(path: HostPath, contents: string | Contents): void;
  /** Gives a file that is there another length. */
  resize(path: HostPath, sizeBytes: number): void;
  /** Removes exactly this file, when it is there. */
  remove(path: HostPath): void;
  /** Makes exactly one folder. ERROR_FILE_EXISTS when anything has the name, ERROR_PATH_NOT_FOUND without its parent. */
  makeFolder(path: HostPath): Made;
  /** True when a folder that is there holds nothing. */
  isEmpty(path: HostPath): boolean;
  /** Removes exactly this folder, when it is there; ERROR_DIR_NOT_EMPTY when it holds anything. */
  removeEmptyFolder(path: HostPath): void;
  /** Removes this folder, when it is there, and all below it; links go, not what they lead to. */
  removeTree(path: HostPath): void;
  /** What is below this folder was changed on the real disk: its names are read anew. */
  changedBelow(path: HostPath): void;
  /** Puts `files/` aside and makes it anew, empty. Throws `HostError` when it cannot be; then it is as it was. */
  putAllAside(): PutAside;
}

// Nothing that the simulator writes is longer, and disks of people may be.
const mostReadBytes = 1024 * 1024;

/**
 * Reads the text of a path. Refuses what is no path; a share is not simulated.
 */
export function readHostPath(text: string): HostPath {
  const parsed = parsePath(text);
  if (!parsed.ok)
    refuse("E_INVALIDARG", `"${text}" is no path of a file: ${parsed.reason}`, { advice: "Correct the path" });
  if (!/^[A-Z]:$/.test(parsed.root) && volumeIdOf(parsed) === undefined)
    throw new NotSimulatedError(`The path "${text}" (a share)`);
  return parsed;
}

/** The file system below `store.filesFolder`. */
export function createFiles(store: Store, volumes: Volumes): Files {
  const tree = createFileTree(store, volumes);
  return { ...singleFiles(tree), ...folders(tree, store.filesFolder) };
}

type SingleFiles = Pick<Files, "find" | "realPath" | "create" | "read" | "replace" | "resize" | "remove">;

function singleFiles(tree: FileTree): SingleFiles {
  const { names, onHost, walk } = tree;
  const real = (path: HostPath): string => onHost(...walk(path).found);
  return {
    find: (path) =>
      onDisk(path.path, () => {
        const { found, stats } = walk(path);
        return stats === undefined ? undefined : toInformation(path, found, stats);
      }),
    realPath: (path) =>
      onDisk(path.path, () => {
        const { found, stats } = walk(path);
        return stats === undefined ? undefined : onHost(...found);
      }),
    create: (path, contents) =>
      onDisk(path.path, () => {
        const { folder, name } = tree.makeFolders(path);
        const made = onHost(...folder, name);
        const undo = (): void => rmSync(made, { force: true });
        const descriptor = openSync(made, "wx");
        try {
          fill(descriptor, contents);
          names.added(folder.join("/"), name);
        } catch (error) {
          undo();
          throw error;
        }
        return { undo };
      }),
    read: (path, mostBytes = mostReadBytes) => onDisk(path.path, () => readText(real(path), mostBytes)),
    replace: (path, contents) =>
      onDisk(path.path, () =>
        fill(openSync(real(path), "r+"), typeof contents === "string" ? { text: contents } : contents),
      ),
    resize: (path, sizeBytes) => onDisk(path.path, () => truncateSync(real(path), sizeBytes)),
    remove: (path) =>
      onDisk(path.path, () => {
        const { found, stats } = walk(path);
        if (stats === undefined) return;
        unlinkSync(onHost(...found));
        names.removed(found.slice(0, -1).join("/"), found.at(-1) ?? "");
      }),
  };
}

function folders(tree: FileTree, filesFolder: string): Omit<Files, keyof SingleFiles> {
  const { names, onHost, walk } = tree;
  /** Removes what is at a path, and forgets all that was below it. */
  const removing = (path: HostPath, work: (real: string) => void): void =>
    onDisk(path.path, () => {
      const { found, stats } = walk(path);
      if (stats === undefined) return;
      if (path.parts.length === 0) refuse("E_ACCESSDENIED", `${path.path} is a drive or a volume`);
      work(onHost(...found));
      names.removedTree(found.slice(0, -1).join("/"), found.at(-1) ?? "");
    });
  return {
    checkFolderOf: (path) => onDisk(path.path, () => tree.checkFolderOf(path)),
    makeFolder: (path) =>
      onDisk(path.path, () => {
        tree.checkFolderOf(path);
        if (path.parts.length === 0) refuse("ERROR_FILE_EXISTS", `${path.path} is a drive or a volume`);
        const { folder, name } = tree.makeFolders(path);
        tree.make(folder, name);
        return { undo: () => rmSync(onHost(...folder, name), { recursive: true, force: true }) };
      }),
    isEmpty: (path) => onDisk(path.path, () => readdirSync(onHost(...walk(path).found)).length === 0),
    removeEmptyFolder: (path) => removing(path, rmdirSync),
    removeTree: (path) => removing(path, (real) => rmSync(real, { recursive: true, force: true })),
    changedBelow: (path) => onDisk(path.path, () => names.changedTree(walk(path).found.join("/"))),
    putAllAside() {
      names.clear();
      return putAside(filesFolder);
    },
  };
}

function toInformation(path: HostPath, found: readonly string[], stats: BigIntStats): FileInformation {
  const [root = "", ...parts] = found;
  return {
    path: `${volumeIdOf(path) === undefined ? `${root.toUpperCase()}:` : `\\\\?\\${root}`}\\${parts.join("\\")}`,
    isDirectory: stats.isDirectory(),
    sizeBytes: stats.isDirectory() ? 0 : Number(stats.size),
    modifiedAt: stats.mtime.toISOString(),
    // A Unix file system gives the number of a removed file to the next one; with its birth the two are told apart.
    fileId: `${stats.dev}:${stats.ino}:${stats.birthtimeNs}`,
  };
}
