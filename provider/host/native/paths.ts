/** Paths of the calls about files: read before anything is called, so that what HCS gets means exactly one file. */
import { HcsError, hresult } from "../../hcs/errors.js";
import { parsePath } from "../../hcs/paths.js";
import type { CallName } from "./results.js";

/** The plain spelling of a path. Refuses what is no path of a file, as HCS would refuse it. */
export function readPath({ call, target }: CallName): string {
  const parsed = parsePath(target);
  if (parsed.ok) return parsed.path;
  const code = hresult("E_INVALIDARG");
  const ErrorEvents = [{ Message: `"${target}" is no path of a file: ${parsed.reason}` }];
  throw new HcsError(call, target, code, { result: { Error: code | 0, ErrorEvents }, advice: "Correct the path" });
}

/** True for a whole drive, share or volume. */
export function isRoot(path: string): boolean {
  const parsed = parsePath(path);
  return parsed.ok && parsed.parts.length === 0;
}

/** Win32 takes paths of 260 characters and more only in this form, and says "not found" of others. */
export function longPath(path: string): string {
  const longest = 259;
  if (path.length <= longest || path.startsWith("\\\\?\\")) return path;
  return path.startsWith("\\\\") ? `\\\\?\\UNC\\${path.slice(2)}` : `\\\\?\\${path}`;
}
