/** The npm packages of package-lock.json: whether they are installed, and installing them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { duration, say, UserError } from "./messages.mjs";
import { nodeModules, onWindows, pinnedNode, pulumiLocal, root } from "./paths.mjs";
import { capture } from "./processes.mjs";

const wanted = join(root, "package-lock.json");
const installed = join(nodeModules, ".package-lock.json");

/** Whether `npm ci` has something to do. */
export function packagesAreStale() {
  if (!existsSync(installed) || !existsSync(pinnedNode)) return true;
  if (statSync(wanted).mtimeMs <= statSync(installed).mtimeMs) return false;
  // A checkout makes the file newer without changing what it says.
  const lockFile = readLockFile(wanted);
  const installedFile = lockFileIn(installed);
  return installedFile === undefined || !agrees(lockFile, installedFile);
}

/**
 * A lock file of npm. Throws `UserError` when it is none, as after a merge with conflicts.
 * @param {string} file
 * @returns {LockFile}
 */
export function readLockFile(file) {
  const lockFile = lockFileIn(file);
  if (lockFile !== undefined) return lockFile;
  throw new UserError(
    `Set-up: ${file} is no lock file of npm. If a merge has left its marks there: take one side's file ` +
      '("git checkout --theirs package-lock.json"), then run "npm install" and commit what it writes.',
  );
}

/** `undefined` when the file is none. @param {string} file @returns {LockFile | undefined} */
function lockFileIn(file) {
  try {
    const value = JSON.parse(readFileSync(file, "utf8"));
    return typeof value?.packages === "object" && value.packages !== null ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} LockedPackage
 * @typedef {{ packages: Record<string, LockedPackage> }} LockFile
 */

/**
 * Whether everything that a lock file names is installed, in that version. Optional packages do not count: most are for
 * other systems.
 * @param {LockFile} lockFile package-lock.json
 * @param {LockFile} installedFile npm's own note of what it installed, node_modules/.package-lock.json
 */
export function agrees(lockFile, installedFile) {
  return Object.entries(lockFile.packages).every(([path, entry]) => {
    if (path === "" || entry.optional) return true;
    const found = installedFile.packages[path];
    return found !== undefined && found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** Installs exactly what package-lock.json says. Quiet when it works; everything that npm says when it does not. */
export async function installPackages() {
  say("Set-up: installing the packages of package-lock.json (npm ci), about a minute.");
  const startedMs = performance.now();
  if (onWindows) moveRunningNodeAside();
  const { code, output } = await npm("ci", "--no-audit", "--no-fund", "--loglevel=error", "--engine-strict=false");
  if (code !== 0) throw new UserError(`${output}Set-up: npm ci failed with exit code ${code}; its words are above.`);
  if (!existsSync(pinnedNode)) await installPinnedNode();
  say(`Set-up: packages installed in ${duration(performance.now() - startedMs)}.`);
}

/**
 * npm from the Node that started it: `npm ci` removes node_modules, and with it the pinned Node that may be running
 * this script.
 * @param {...string} args
 */
function npm(...args) {
  const { npm_execpath: script, npm_node_execpath: node = process.execPath } = process.env;
  if (script?.endsWith("npm-cli.js")) return capture(node, [script, ...args], { cwd: root });
  return capture(onWindows ? "npm.cmd" : "npm", args, { cwd: root, shell: onWindows });
}

/** The install script of the package `node`, for an npm that runs no install scripts or may not trust this one. */
async function installPinnedNode() {
  const folder = join(nodeModules, "node");
  const { code, output } = await capture(process.execPath, [join(folder, "installArchSpecificPackage.js")], {
    cwd: folder,
  });
  if (code === 0 && existsSync(pinnedNode)) return;
  throw new UserError(
    `${output}Set-up: the package "node" has no Node for ${process.platform} ${process.arch}, or it could not be ` +
      `installed: ${pinnedNode} is not there.`,
  );
}

/** Windows does not remove a program that runs, but it lets it be renamed. */
function moveRunningNodeAside() {
  if (!process.execPath.startsWith(nodeModules + sep)) return;
  const aside = join(pulumiLocal, "old-node");
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  const folders = [dirname(pinnedNode)];
  const inner = join(nodeModules, "node", "node_modules");
  if (existsSync(inner)) folders.push(...readdirSync(inner).map((name) => join(inner, name, "bin")));
  for (const [index, folder] of folders.entries()) {
    const program = join(folder, "node.exe");
    if (existsSync(program)) renameSync(program, join(aside, `node-${process.pid}-${index}.exe`));
  }
}
