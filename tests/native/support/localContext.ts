/** The driver's calls over the probe library: of this machine, or as DLLs on Windows and in Wine. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type LibraryName, loadNative } from "../../../provider/host/native/bind.js";
import { createCalls } from "../../../provider/host/native/calls.js";
import { type Context, createContext, type HostFolder } from "./context.js";
import { openProbe } from "./probe.js";

/** A probe that is built: what the driver is to load in place of Windows' own DLLs. */
export interface ProbeFiles {
  /** The library that has the controls too. */
  probe: string;
  /** For `loadNative`. */
  paths: Partial<Record<LibraryName, string>>;
}

/** The files of a probe for Linux. */
export function posixFiles(file: string): ProbeFiles {
  return { probe: file, paths: posixPaths(file) };
}

/** One library in place of all. */
export function posixPaths(file: string): Record<LibraryName, string> {
  return { computecore: file, computestorage: file, virtdisk: file, advapi32: file, kernel32: file };
}

/** The files of a probe for Windows, in a folder. What is left of advapi32 and all of kernel32 is Windows' own. */
export function windowsFiles(folder: string): ProbeFiles {
  const dll = (name: string): string => join(folder, `${name}.dll`);
  const probe = dll("hcsprobe");
  const hcs = { computecore: dll("computecore"), computestorage: dll("computestorage") };
  return { probe, paths: { ...hcs, virtdisk: probe, advapi32: probe } };
}

/** A context over a probe that is built, and what takes its files away. */
export function openContext({ probe: file, paths }: ProbeFiles): { context: Context; close(): void } {
  // Loaded first: the DLLs with the documented names hand their calls on to it, and find it in memory.
  const probe = openProbe(file);
  const folder = mkdtempSync(join(tmpdir(), "hcs-probe-"));
  const context = createContext(
    probe,
    (system) => createCalls(loadNative({ paths, ...(system === undefined ? {} : { system }) })),
    hostFolder(folder),
  );
  return { context, close: () => rmSync(folder, { recursive: true, force: true }) };
}

/** On Windows a folder is what it is; elsewhere the probe has its drives as folders below it. */
function hostFolder(folder: string): HostFolder {
  if (process.platform === "win32") return { path: folder, localPath: (path) => path };
  return { path: "C:\\probe", root: folder, localPath: (path) => localPath(folder, path) };
}

/** Where the probe has a path of its host, whose drives and volumes are folders below `root`. */
export function localPath(root: string, path: string): string {
  return join(
    root,
    ...path
      .replace(/^\\\\\?\\/, "")
      .replace(":", "")
      .split("\\"),
  );
}
