/**
 * A lock file that keeps two processes from doing the same work at once.
 *
 * The file names its holder and is touched while the holder works. A lock whose holder is dead is taken over at once;
 * one that nobody touches for a minute (its holder was on another machine, or its process id is in use again) after
 * that minute.
 */
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { say } from "./messages.mjs";

const touchEveryMs = 5_000;
const abandonedAfterMs = 60_000;
const pollEveryMs = 200;

/**
 * Does the work while holding the lock; waits for it first when somebody else has it.
 * @template T
 * @param {string} file the lock file; its folder is made when it is not there
 * @param {string} what what the lock protects, for the message to those who wait
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(file, what, work) {
  mkdirSync(dirname(file), { recursive: true });
  const ours = JSON.stringify({ pid: process.pid, machine: hostname(), lock: randomUUID() });
  await acquire(file, what, ours);
  const touching = setInterval(() => touch(file), touchEveryMs);
  const release = () => {
    if (readHolder(file)?.text === ours) rmSync(file, { force: true });
  };
  process.on("exit", release);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    process.off("exit", release);
    release();
  }
}

/** @param {string} file @param {string} what @param {string} ours */
async function acquire(file, what, ours) {
  let told = false;
  let touched = { atMs: Number.NaN, seenMs: 0 };
  while (!take(file, ours)) {
    const holder = readHolder(file);
    if (holder === undefined) continue;
    // Counted on our own clock and from our own first look: after a machine's sleep every lock looks old.
    if (holder.touchedMs !== touched.atMs) touched = { atMs: holder.touchedMs, seenMs: performance.now() };
    if (isDead(holder) || performance.now() - touched.seenMs > abandonedAfterMs) {
      takeAway(file, holder.text);
      await delay(1);
      continue;
    }
    if (!told) say(`Waiting for ${what} by process ${holder.pid ?? "unknown"} (${file}).`);
    told = true;
    await delay(pollEveryMs);
  }
}

/** @param {string} file @param {string} text @returns {boolean} whether the lock is ours now */
function take(file, text) {
  try {
    writeFileSync(file, text, { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/**
 * @typedef {{ text: string, pid?: number, machine?: string, touchedMs: number }} Holder
 * @param {string} file
 * @returns {Holder | undefined} undefined when the lock is gone; no `pid` when its text is not (yet) readable
 */
function readHolder(file) {
  try {
    const text = readFileSync(file, "utf8");
    const touchedMs = statSync(file).mtimeMs;
    try {
      const { pid, machine } = JSON.parse(text);
      return { text, pid, machine, touchedMs };
    } catch {
      // Being written at this moment, or broken: then only its age decides.
      return { text, touchedMs };
    }
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** @param {Holder} holder */
function isDead({ pid, machine }) {
  if (pid === undefined || machine !== hostname()) return false;
  // Our own number in somebody else's lock: its process is dead and we were given its number.
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    // EPERM: there is such a process, of another user.
    return codeOf(error) !== "EPERM";
  }
}

/**
 * Removes an abandoned lock. Of several processes that saw it abandoned, none may remove the lock that a quicker one has
 * made since: so only one at a time looks again and removes.
 * @param {string} file @param {string} seen
 */
function takeAway(file, seen) {
  const guard = `${file}.removing`;
  if (!take(guard, "")) {
    // Held for microseconds, unless its process died within them.
    const madeMs = statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - madeMs > abandonedAfterMs) rmSync(guard, { force: true });
    return;
  }
  if (readHolder(file)?.text === seen) rmSync(file, { force: true });
  rmSync(guard, { force: true });
}

/** @param {string} file */
function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed the lock by hand; the work goes on.
  }
}

/** @param {unknown} error @returns {string | undefined} */
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
