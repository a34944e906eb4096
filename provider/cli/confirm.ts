/** Asks before something that cannot be taken back. */
import { createInterface } from "node:readline/promises";
import { UsageError } from "./usageError.js";

/** Thrown when the user says no. */
export class DeclinedError extends Error {
  override readonly name = "DeclinedError";
}

/**
 * Shows what it is about and asks, on the terminal through standard error, so that standard output stays clean. Throws
 * `DeclinedError` on any answer but yes, and `UsageError` where nobody can be asked.
 */
export async function confirm(about: string, question: string): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new UsageError(
      "There is no terminal to ask on. Add --yes to go ahead without a question; nothing was changed.",
    );
  }
  process.stderr.write(`${about}\n`);
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Ctrl-D and Ctrl-C close the terminal without an answer, and leave the cursor behind the question.
  const closed = new Promise<undefined>((resolve) => terminal.once("close", () => resolve(undefined)));
  try {
    const answer = await Promise.race([terminal.question(`${question} (yes/no) `), closed]);
    if (answer === undefined) process.stderr.write("\n");
    if (!/^y(es)?$/i.test(answer?.trim() ?? ""))
      throw new DeclinedError("The answer was not yes, so nothing was changed.");
  } finally {
    terminal.close();
  }
}
