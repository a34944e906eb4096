/** What the user has to write differently: wrong usage, or input that cannot be read. */

/** Ends the command with exit code 2. The message is one or two whole sentences. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
