/** Reads the files that a user names, `-` for standard input. */
import { existsSync, globSync, readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { unreadable } from "../../schema/jsonFile.js";
import { UsageError } from "./usageError.js";

/** How a file is called in a sentence. */
export const nameOfFile = (file: string): string => (file === "-" ? "standard input" : file);

/**
 * The files that a command line names. A Unix shell puts them in the place of a pattern (`documents/*.json`); cmd.exe and
 * PowerShell hand it on as it is written. A pattern without a file stays, to be told as a file that is not there.
 */
export function namedFiles(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    if (!/[*?[{]/.test(text) || existsSync(text)) return [text];
    const found = globSync(text).toSorted();
    return found.length > 0 ? found : [text];
  });
}

/** What is in a file. Throws `UsageError` when it cannot be read. */
export async function readBytes(file: string): Promise<Buffer> {
  try {
    // Read as a stream: at once, some pipes answer "try again", and on Windows an empty one is an error.
    return file === "-" ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    throw new UsageError(`${nameOfFile(file)} ${unreadable(error)}.`);
  }
}
