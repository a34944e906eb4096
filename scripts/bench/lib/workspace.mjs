/**
 * The folder that a benchmark run works in: inside the repository, so that its programs find the packages, and
 * git-ignored. It goes when the process ends.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pulumiLocal } from "../../lib/paths.mjs";

const benchFolder = join(pulumiLocal, "bench");
const own = join(benchFolder, String(process.pid));
let isReady = false;

/**
 * Makes an empty folder in the workspace.
 * @param {string} name
 * @param {Record<string, string>} [files] what it holds: texts by file name
 * @returns {string} its path
 */
export function newFolder(name, files = {}) {
  if (!isReady) prepare();
  const folder = join(own, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function prepare() {
  removeLeftovers();
  mkdirSync(own, { recursive: true });
  process.on("exit", () => remove(own));
  isReady = true;
}

/** @param {string} folder */
function remove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Windows keeps files that are still open; the next run takes them away.
  }
}

/** Folders are named after their process; those of processes that are dead were left by a kill. */
function removeLeftovers() {
  mkdirSync(benchFolder, { recursive: true });
  for (const name of readdirSync(benchFolder)) {
    if (name === String(process.pid) || !isAlive(Number(name))) {
      remove(join(benchFolder, name));
    }
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
