/** What the bytes of a JSON file say, in the encodings that Windows writes them in, and why a file cannot be read. */
import { readJson, repeatedKeys } from "./jsonText.js";

/** The text of a file without its byte order mark, and its value; or what is wrong, as the rest of a sentence about the file. */
export type FileReading = { ok: true; text: string; value: unknown } | { ok: false; reason: string };

/** Reads the bytes of a JSON file. */
export function readJsonBytes(bytes: Uint8Array): FileReading {
  const text = textOf(bytes);
  if (text === undefined) return { ok: false, reason: "is no text in UTF-8 or UTF-16" };
  // As from a program that failed before a pipe.
  if (text.trim() === "") return { ok: false, reason: "is empty" };
  const read = readJson(text);
  if (read.ok) return { ok: true, text, value: read.value };
  const { line, column } = read.position;
  return { ok: false, reason: `is not JSON: line ${line}, column ${column}: ${read.reason}` };
}

/** What is wrong with a document of which a key would be lost, as the rest of a sentence about its file; with the place. */
export function repeatedKey(text: string): string | undefined {
  const [repeated] = repeatedKeys(text);
  if (repeated === undefined) return undefined;
  const { position, reason } = repeated;
  return `has a key twice: line ${position.line}, column ${position.column}: ${reason}`;
}

/** Why the bytes of a file could not be had, as the rest of a sentence about the file. */
export function unreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return `cannot be read: ${reasons[code ?? ""] ?? message}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  ENOTDIR: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "access is denied",
  EPERM: "access is denied",
  // The one thing that Node refuses in a text.
  ERR_INVALID_ARG_VALUE: "no file name has a NUL character",
};

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The redirection of Windows PowerShell 5 (`pulumi stack export > file`) writes UTF-16. */
function encodingOf(bytes: Uint8Array): "utf-16le" | "utf-16be" | "utf-8" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
}
