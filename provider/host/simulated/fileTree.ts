/** Ways through the real folders below `files/`: from a path of the host to the real names that lead to it. */
import { type BigIntStats, lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { NotSimulatedError } from "../../hcs/errors.js";
import type { ParsedPath } from "../../hcs/paths.js";
import { createNames, type Names } from "./names.js";
import { refuse } from "./refusal.js";
import { type Volumes, volumeFolderName, volumeIdOf } from "./storage/volumes.js";
import type { Store } from "./store.js";

/** A path of a drive or a volume of this host. */
export type HostPath = Extract<ParsedPath, { ok: true }>;

/** How far down a path there is something. */
export interface Walked {
  /** Real names that lead to the last thing that is there. */
  found: string[];
  /** The names that nothing has. */
  rest: string[];
  /** Of what the path means, when that is there. */
  stats: BigIntStats | undefined;
  /** False on a volume that no attached disk has. */
  isMounted: boolean;
}

/** The folders of one store. */
export interface FileTree {
  names: Names;
  /** The real path of real names. */
  onHost(...names: string[]): string;
  walk(path: HostPath): Walked;
  /** Makes one folder. */
  make(folder: readonly string[], name: string): void;
  /** Makes the folders that something new needs; returns the real names of its folder, and its own name. */
  makeFolders(path: HostPath): { folder: string[]; name: string };
  /** Refuses with ERROR_PATH_NOT_FOUND when the folder is missing that the path needs. A drive is there when it is needed. */
  checkFolderOf(path: HostPath): void;
}

/** The folders below `store.filesFolder`. */
export function createFileTree(store: Store, volumes: Volumes): FileTree {
  const names = createNames(store);
  const onHost = (...parts: string[]): string => join(store.filesFolder, ...parts);
  const walk = (path: HostPath): Walked => {
    const root = rootFolder(volumes, path);
    if (root === undefined) return { found: [], rest: [path.root, ...path.parts], stats: undefined, isMounted: false };
    const wanted = [root, ...path.parts];
    const found: string[] = [];
    let stats: BigIntStats | undefined;
    for (const [index, name] of wanted.entries()) {
      const isInFolder = index === 0 || stats?.isDirectory() === true;
      const real = isInFolder ? names.find(found.join("/"), name) : undefined;
      stats =
        real === undefined ? undefined : lstatSync(onHost(...found, real), { bigint: true, throwIfNoEntry: false });
      if (real === undefined || stats === undefined)
        return { found, rest: wanted.slice(index), stats: undefined, isMounted: true };
      refuseUnusual(stats, path, onHost(...found, real));
      found.push(real);
    }
    return { found, rest: [], stats, isMounted: true };
  };
  const make = (folder: readonly string[], name: string): void => {
    mkdirSync(onHost(...folder, name));
    names.added(folder.join("/"), name);
  };
  return {
    names,
    onHost,
    walk,
    make,
    makeFolders(path) {
      const { found, rest, stats, isMounted } = walk(path);
      if (!isMounted) refuse("ERROR_PATH_NOT_FOUND", `No attached disk has the volume ${path.root}`);
      if (stats !== undefined) refuse("ERROR_FILE_EXISTS", `${path.path} is there already`);
      const folder = [...found];
      for (const name of rest.slice(0, -1)) {
        make(folder, name);
        folder.push(name);
      }
      return { folder, name: rest.at(-1) ?? "" };
    },
    checkFolderOf(path) {
      const { found, rest, isMounted } = walk(path);
      const isThere = isMounted && (rest.length <= 1 || (found.length === 0 && rest.length === 2));
      if (isThere) return;
      refuse("ERROR_PATH_NOT_FOUND", `The folder that ${path.path} should be in is not there`, {
        advice: "Make the folder first",
      });
    },
  };
}

/** Name of the folder that the path's drive or volume has; `undefined` for a volume that no attached disk has. */
function rootFolder(volumes: Volumes, path: HostPath): string | undefined {
  const volumeId = volumeIdOf(path);
  if (volumeId === undefined) return path.root.slice(0, 1);
  return volumes.findVolume(volumeId) === undefined ? undefined : volumeFolderName(volumeId);
}

function refuseUnusual(stats: BigIntStats, path: HostPath, real: string): void {
  if (stats.isFile() || stats.isDirectory()) return;
  const kind = stats.isSymbolicLink() ? "a symbolic link" : "neither a file nor a folder";
  throw new NotSimulatedError(`${path.path}: ${real} is ${kind}, and that`);
}
