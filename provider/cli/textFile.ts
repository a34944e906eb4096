/** Reads the files that a user names, `-` for standard input. */
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { unreadable } from "../../schema/jsonFile.js";
import { UsageError } from "./usageError.js";

/** How a file is called in a sentence. */
export const nameOfFile = (file: string): string => (file === "-" ? "standard input" : file);

/** What is in a file. Throws `UsageError` when it cannot be read. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    // Read as a stream: at once, some pipes answer "try again", and on Windows an empty one is an error.
    return file === "-" ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    throw new UsageError(`${nameOfFile(file)} ${unreadable(error)}.`);
  }
}
