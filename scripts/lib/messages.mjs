/** What the scripts tell the user: progress and errors, on standard error only, so that standard output stays clean. */

/** An error in words for the user; it is printed without a stack. */
export class UserError extends Error {
  /**
   * @param {string} message full sentences: what went wrong and what to do
   * @param {number} exitCode 1: something failed; 2: wrong usage
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = "UserError";
    this.exitCode = exitCode;
  }
}

/** What this machine or its settings lack for a part of the work. Where nobody asked for that part, the rest goes on. */
export class LackError extends UserError {}

/** One line of progress. @param {string} text */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** A length of time for people: "8 s", "3 min 20 s". @param {number} durationMs */
export function duration(durationMs) {
  const seconds = Math.round(durationMs / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/**
 * Runs a script's main function and ends the process with the exit code that it answers.
 * An error in words is printed as it is, and so is one of the operating system (a folder that may not be written);
 * any other keeps its stack, because it is a mistake in the scripts.
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    if (!(error instanceof UserError || (error instanceof Error && "syscall" in error))) throw error;
    say(error.message);
    process.exitCode = error instanceof UserError ? error.exitCode : 1;
  }
}
