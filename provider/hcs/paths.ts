/** Paths of the Windows host: which texts mean the same file, and which are refused before anything is called. */

/** A path that means exactly one file, or why it does not. */
export type ParsedPath =
  | {
      ok: true;
      /** Backslashes, drive letter in upper case, no `\\?\`, no empty parts; the case of names as written. */
      path: string;
      /** `path` in lower case: equal keys mean the same file. */
      key: string;
      /** `C:`, `\\server\share` or `\\?\Volume{…}`. */
      root: string;
      /** The parts below the root. */
      parts: string[];
    }
  | { ok: false; reason: string };

const drivePattern = /^([A-Za-z]):(\\|$)/;
const volumePattern = /^\\\\\?\\(Volume\{[0-9a-f-]{36}\})(\\|$)/i;
const sharePattern = /^\\\\([^\\?.][^\\]*)\\([^\\]+)(\\|$)/;
// Windows opens a device, not a file, for these names, whatever their extension.
const deviceNamePattern = /^(con|prn|aux|nul|com[1-9¹²³]|lpt[1-9¹²³]|conin\$|conout\$)(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what a file name must not have
const forbiddenPattern = /[<>:"|?*\u0000-\u001f]/;

/**
 * Reads a path as the Win32 API would, without asking the host: `/` is `\`, doubled separators and `.` vanish,
 * dots and spaces at the end of a name are dropped, `\\?\C:\x` is `C:\x`. Refused: relative paths, `..` (a path must
 * say where it goes), streams (`file:stream`), device names and characters that no file name can have.
 */
export function parsePath(text: string): ParsedPath {
  if (text.length === 0) return { ok: false, reason: "the path is empty" };
  if (text.length > 32_767) return { ok: false, reason: "the path is longer than 32,767 characters" };
  const isVerbatim = text.startsWith("\\\\?\\") && !volumePattern.test(text);
  let rest = isVerbatim ? text.slice(4) : text.replaceAll("/", "\\");
  if (isVerbatim && rest.includes("/"))
    return { ok: false, reason: "a path that begins with \\\\?\\ takes no forward slashes" };
  if (isVerbatim && /^UNC\\/i.test(rest)) rest = `\\\\${rest.slice(4)}`;

  const rooted = splitRoot(rest);
  if (rooted === undefined) {
    return { ok: false, reason: "the path is not absolute; write it from a drive on, like C:\\folder\\file" };
  }
  const parts: string[] = [];
  for (const written of rooted.rest.split("\\")) {
    if (written === "" || written === ".") continue;
    const part = partOf(written, isVerbatim);
    if (!part.ok) return part;
    parts.push(part.name);
  }
  const path = parts.length === 0 ? `${rooted.root}\\` : `${rooted.root}\\${parts.join("\\")}`;
  return { ok: true, path, key: path.toLowerCase(), root: rooted.root, parts };
}

function splitRoot(text: string): { root: string; rest: string } | undefined {
  const drive = drivePattern.exec(text);
  if (drive?.[1] !== undefined) return { root: `${drive[1].toUpperCase()}:`, rest: text.slice(2) };
  const volume = volumePattern.exec(text);
  if (volume?.[1] !== undefined) return { root: `\\\\?\\${volume[1]}`, rest: text.slice(4 + volume[1].length) };
  const share = sharePattern.exec(text);
  if (share?.[1] !== undefined && share[2] !== undefined) {
    return { root: `\\\\${share[1]}\\${share[2]}`, rest: text.slice(3 + share[1].length + share[2].length) };
  }
  return undefined;
}

function partOf(written: string, isVerbatim: boolean): { ok: true; name: string } | { ok: false; reason: string } {
  if (written === "..") return { ok: false, reason: 'the path contains ".."; write the place that it means' };
  const name = written.replace(/[. ]+$/, "");
  if (name === "") return { ok: false, reason: `"${written}" is no file name` };
  // Behind \\?\ Windows takes such names literally, and no other program can then open the file.
  if (isVerbatim && name !== written) return { ok: false, reason: `"${written}" ends with a dot or a space` };
  if (forbiddenPattern.test(name)) {
    return {
      ok: false,
      reason: `"${name}" has a character that no file name can have (one of < > : " | ? * or a control character)`,
    };
  }
  // Half of a character of two halves: what is written to a disk for it is one mark, the same for all of them.
  if (/\p{Cs}/u.test(name)) return { ok: false, reason: `a name in it is no well-formed text` };
  if (deviceNamePattern.test(name)) return { ok: false, reason: `"${name}" names a device of Windows, not a file` };
  return { ok: true, name };
}

/** The key under which a path is compared and held: equal for every spelling of one file. An unreadable path is its own key. */
export function canonicalPath(text: string): string {
  const known = canonicalPaths.get(text);
  if (known !== undefined) return known;
  const parsed = parsePath(text);
  const key = parsed.ok ? parsed.key : text.toLowerCase();
  if (canonicalPaths.size >= mostKnownPaths) canonicalPaths.clear();
  canonicalPaths.set(text, key);
  return key;
}

// The few paths of a program are asked about again and again, and reading one takes longer than comparing a document.
const canonicalPaths = new Map<string, string>();
const mostKnownPaths = 1_000;

/** The path in the one spelling that the host gets; the text itself when it is no path. */
export function plainPath(path: string): string {
  const parsed = parsePath(path);
  return parsed.ok ? parsed.path : path;
}

/** True when both texts mean the same file. */
export function samePath(left: string, right: string): boolean {
  return canonicalPath(left) === canonicalPath(right);
}
