/** Where things are: the repository's own folders and files, and the cache that all clones of this user share. */
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";

export const onWindows = process.platform === "win32";

/** The repository's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const nodeModules = join(root, "node_modules");

/** What set-up and the scripts remember about this clone; it may go at any time (`npm ci` removes it). */
export const memory = join(nodeModules, ".cache", "pulumi-hcs");

/** State, home and locks of the repository's own Pulumi backend; git-ignored, and kept over `npm ci`. */
export const pulumiLocal = join(root, ".pulumi-local");

/** The `pulumi-hcs` command of the working tree. */
export const hcsCommand = join(root, "dist", "provider", "cli", "main.js");

/** The Node that package.json pins. Its folder holds nothing else, so it can stand first on PATH. */
export const pinnedNode = join(nodeModules, "node", "bin", onWindows ? "node.exe" : "node");

/** The name of a program's file on this system. @param {string} name */
export function programFile(name) {
  return onWindows ? `${name}.exe` : name;
}

/** The folder where what takes minutes to make is kept, for every clone of this user. */
export function userCache(environment = process.env) {
  if (onWindows) {
    return join(environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local"), "pulumi-hcs");
  }
  // The XDG rules say that a relative path is to be ignored.
  const xdg = environment.XDG_CACHE_HOME;
  return join(xdg !== undefined && isAbsolute(xdg) ? xdg : join(homedir(), ".cache"), "pulumi-hcs");
}
