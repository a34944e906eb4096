/** Reads the text files that a user names, `-` for standard input, in the encodings that Windows writes them in. */
import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { UsageError } from "./usageError.js";

/** How a file is called in a sentence. */
export const nameOfFile = (file: string): string => (file === "-" ? "standard input" : file);

/** The text of a file without its byte order mark. Throws `UsageError` when it cannot be read or is no text. */
export async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${nameOfFile(file)} is no text in UTF-8 or UTF-16.`);
  }
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    // Read as a stream: at once, some pipes answer "try again", and on Windows an empty one is an error.
    return file === "-" ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UsageError(`${nameOfFile(file)} cannot be read: ${reasons[code ?? ""] ?? message}.`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "access is denied",
  EPERM: "access is denied",
};

/** The redirection of Windows PowerShell 5 (`pulumi stack export > file`) writes UTF-16. */
function encodingOf(bytes: Buffer): "utf-16le" | "utf-16be" | "utf-8" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
