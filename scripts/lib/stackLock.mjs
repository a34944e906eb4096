/**
 * Locks on stacks of the local backend: a run that was killed leaves its lock, and the next one is refused. This says
 * which command frees the stack, and never frees it by itself: the run may still be working.
 */
import { readdirSync, readFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { stateFolder } from "./environment.mjs";
import { say } from "./messages.mjs";
import { topLevelText } from "./project.mjs";

/**
 * @typedef {object} StackLock
 * @property {string} file
 * @property {number | undefined} pid the process that made it
 * @property {string | undefined} hostname the machine of that process
 * @property {string | undefined} timestamp when it was made
 */

/**
 * Locks on a stack, as the engine keeps them in a file backend.
 * @param {string} backendFolder
 * @param {string} projectName
 * @param {string} stack
 * @returns {StackLock[]}
 */
export function locksOf(backendFolder, projectName, stack) {
  const folder = join(backendFolder, ".pulumi", "locks", "organization", projectName, stack);
  return namesIn(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readLock(join(folder, name)));
}

/**
 * What to do about a lock, in words.
 * @param {StackLock} lock
 * @param {{ stack: string, cwd?: string | undefined }} where `cwd`: the folder as the user gave it, absent for the root project
 */
export function wordLock({ pid, hostname: machine, timestamp }, { stack, cwd }) {
  const holder = pid === undefined ? "another run" : `process ${pid} on ${machine ?? "an unknown machine"}`;
  const since = timestamp === undefined ? "" : ` since ${timestamp}`;
  const folder = cwd === undefined ? "" : ` --cwd ${/\s/.test(cwd) ? JSON.stringify(cwd) : cwd}`;
  const command = `npm run pulumi -- cancel --yes ${stack}${folder}`;
  const works = pid !== undefined && machine === hostname() && isRunning(pid);
  return works
    ? `The stack "${stack}" is locked${since} by ${holder}, which is still there. Wait for its end, or stop it and then free the stack with: ${command}`
    : `The stack "${stack}" is locked${since} by ${holder}. If that run does not work any more, free the stack with: ${command}`;
}

/**
 * After a run that failed: says which command frees the stack, when a lock is on it.
 * @param {{ folder: string }} project
 * @param {string} stack
 * @param {string} [cwd] the folder as the user gave it
 */
export function sayHowToUnlock(project, stack, cwd) {
  const name = topLevelText(readFileSync(join(project.folder, "Pulumi.yaml"), "utf8"), "name");
  const [lock] = name === undefined ? [] : locksOf(stateFolder, name, stack);
  if (lock !== undefined) say(`\n${wordLock(lock, { stack, cwd })}`);
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder);
  } catch {
    // No lock was ever made.
    return [];
  }
}

/** @param {string} file @returns {StackLock} */
function readLock(file) {
  try {
    const { pid, hostname: machine, timestamp } = JSON.parse(readFileSync(file, "utf8"));
    return {
      file,
      pid: typeof pid === "number" ? pid : undefined,
      hostname: typeof machine === "string" ? machine : undefined,
      timestamp: typeof timestamp === "string" ? timestamp : undefined,
    };
  } catch {
    // Cut while it was written: a lock all the same.
    return { file, pid: undefined, hostname: undefined, timestamp: undefined };
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and runs.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
