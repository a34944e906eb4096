/** Running other programs: collecting what they print, or passing terminal, exit code and signals through. */
import { spawn } from "node:child_process";
import { constants } from "node:os";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] working directory
 * @property {NodeJS.ProcessEnv} [env] the whole environment; that of this process when absent
 * @property {boolean} [shell] through the shell (only for `.cmd` files on Windows, with constant arguments)
 * @property {number} [timeoutMs] after this time the program is stopped
 */

/**
 * Runs a program with no input and collects its output. A program that cannot be started answers code 127.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, stdout: string, output: string }>} `output`: both streams as they came
 */
export function capture(file, args, options = {}) {
  return new Promise((resolve) => {
    const { timeoutMs: timeout, ...rest } = options;
    const child = spawn(file, args, { ...rest, stdio: ["ignore", "pipe", "pipe"], ...(timeout && { timeout }) });
    const end = endTogether(child);
    let stdout = "";
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      output += text;
    });
    child.on("error", (error) => {
      end();
      resolve({ code: 127, stdout, output: `${output}${error.message}\n` });
    });
    child.on("close", (code, signal) => {
      end();
      resolve({ code: exitCode(code, signal), stdout, output });
    });
  });
}

/**
 * Runs a program on this process's own terminal and streams.
 * @param {string} file
 * @param {string[]} args
 * @param {RunOptions & { stdio?: import("node:child_process").StdioOptions }} [options]
 * @returns {Promise<number>} its exit code; 128 + the signal's number when a signal ended it
 */
export function passThrough(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: "inherit", ...options });
    const end = forwardSignals(child);
    child.on("error", (error) => {
      end();
      reject(error);
    });
    child.on("close", (code, signal) => {
      end();
      resolve(exitCode(code, signal));
    });
  });
}

/** @param {number | null} code @param {NodeJS.Signals | null} signal */
function exitCode(code, signal) {
  return code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
}

/**
 * Stops a helper when this process is told to stop, and ends after it: a helper left behind would still be writing when
 * the next set-up starts. A second signal ends this process at once.
 * @param {import("node:child_process").ChildProcess} child
 */
function endTogether(child) {
  let stopping = false;
  return onSignals(["SIGINT", "SIGTERM", "SIGHUP"], (signal) => {
    const exit = () => process.exit(128 + constants.signals[signal]);
    if (stopping) exit();
    stopping = true;
    child.once("close", exit);
    child.kill(signal);
  });
}

/**
 * Hands signals on and leaves it to the program when to end. Ctrl+C reaches a terminal's whole process group, so there
 * an interrupt is not sent a second time: for Pulumi the second one means "drop everything". Without a terminal it is
 * handed on, but npm's doubling of it is not.
 * @param {import("node:child_process").ChildProcess} child
 */
function forwardSignals(child) {
  const hasTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  let lastInterruptMs = Number.NEGATIVE_INFINITY;
  const stopListening = onSignals(["SIGINT", "SIGTERM", "SIGHUP"], (signal) => {
    if (signal === "SIGINT") {
      const nowMs = performance.now();
      const doubled = nowMs - lastInterruptMs < 1000;
      lastInterruptMs = nowMs;
      if (hasTerminal || doubled) return;
    }
    child.kill(signal);
  });
  const stopWatching = interruptWithShell(child);
  return () => {
    stopListening();
    stopWatching();
  };
}

/**
 * npm hands its signals to the shell that it started us with, and many shells die of them without telling us: then we
 * have another parent, and the program is interrupted in their place.
 * @param {import("node:child_process").ChildProcess} child
 */
function interruptWithShell(child) {
  if (process.env.npm_lifecycle_event === undefined) return () => {};
  const shell = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watching);
    child.kill("SIGINT");
  }, 250);
  return () => clearInterval(watching);
}

/** @param {NodeJS.Signals[]} signals @param {(signal: NodeJS.Signals) => void} listener */
function onSignals(signals, listener) {
  for (const signal of signals) process.on(signal, listener);
  return () => {
    for (const signal of signals) process.off(signal, listener);
  };
}
