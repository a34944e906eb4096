/** Errors as they leave the dynamic door: words for the user, and the state of what exists by now. */
import { UnfinishedError } from "../index.js";
import { type Bookkeeping, withBookkeeping } from "./bookkeeping.js";
import { toWire } from "./values.js";

/** Environment variable that adds the stack of an error, for those who look into this provider. */
const debugVariable = "PULUMI_HCS_DEBUG";

/**
 * The error to throw to Pulumi's server. The server prints `stack` beside the message, so that must be words too.
 * An `UnfinishedError` gets the members by which the server reports "exists, but failed to initialise".
 */
export function presentable(error: unknown, kept?: Bookkeeping): Error {
  const message = error instanceof Error ? error.message : String(error);
  const shown = new Error(message);
  shown.stack = process.env[debugVariable] && error instanceof Error ? (error.stack ?? message) : message;
  // Only a name in front of the words: the server prints `${error}: ${error.stack}`.
  Object.defineProperty(shown, "toString", { value: () => "pulumi-hcs" });
  if (error instanceof UnfinishedError && kept !== undefined) {
    Object.assign(shown, {
      id: error.id,
      properties: toWire(withBookkeeping(error.outputs, kept)),
      reasons: [message],
    });
  }
  return shown;
}
