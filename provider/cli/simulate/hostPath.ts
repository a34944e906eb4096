/** Paths of the simulated host on the command line. */
import { parsePath } from "../../hcs/paths.js";
import { UsageError } from "../usageError.js";

/** The path in its plain spelling. Throws `UsageError`, beginning with `where`, when it names no file. */
export function readHostPath(text: string, where = ""): string {
  const parsed = parsePath(text);
  if (!parsed.ok) throw new UsageError(`${where}"${text}" is no path of a file: ${parsed.reason}.${shellHint(text)}`);
  if (parsed.parts.length === 0) throw new UsageError(`${where}"${text}" is a drive; name a file on it.`);
  return parsed.path;
}

/** A Unix shell takes the backslashes out of `C:\vm\disk.vhdx`, and cmd.exe leaves single quotes where they are. */
function shellHint(text: string): string {
  if (/^[A-Za-z]:[^\\/]/.test(text)) return " A shell may have taken its backslashes; put the path in single quotes.";
  if (text.startsWith("'"))
    return " cmd.exe takes single quotes for a part of the path; use double quotes there, or none.";
  return "";
}
