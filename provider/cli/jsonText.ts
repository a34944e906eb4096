/** Reads the JSON files that a user names to the command. */
import { readJsonBytes } from "../../schema/jsonFile.js";
import { repeatedKeys } from "../../schema/jsonText.js";
import type { Failure } from "../../schema/validate.js";
import { nameOfFile, readBytes } from "./textFile.js";
import { UsageError } from "./usageError.js";

/** The text of a file (`-`: standard input) and its value. Throws `UsageError` when it cannot be read or is not JSON. */
export async function readJsonFile(file: string): Promise<{ text: string; value: unknown }> {
  const read = readJsonBytes(await readBytes(file));
  if (read.ok) return { text: read.text, value: read.value };
  throw new UsageError(`${nameOfFile(file)} ${read.reason}.`);
}

/** Keys of a document that are there more than once: what all but the last of them say would be lost. */
export function repeatFailures(text: string): Failure[] {
  return repeatedKeys(text).map(({ path, reason }): Failure => ({ path, severity: "error", reason, kind: "key" }));
}
