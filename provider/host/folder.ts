/** Which folder a simulated host lives in, and whether one does. */
import { existsSync, lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HostError } from "../hcs/errors.js";
import { parseHostSpec } from "./spec.js";

/** The store of a simulated host, in its folder. */
export const storeFileName = "store.db";

const projectFileNames = ["Pulumi.yaml", "Pulumi.yml", "Pulumi.json"];

/**
 * The absolute folder that `simulated` or `simulated:FOLDER` means: beside the nearest Pulumi project upward from
 * `workingDirectory`, else in it. So every program below one project, and the command, meet the same host.
 */
export function resolveSimulatedFolder(spec: string, workingDirectory: string): string {
  const parsed = parseHostSpec(spec);
  if (!parsed.ok) throw new HostError(parsed.reason);
  if (parsed.kind !== "simulated")
    throw new HostError(`The host "${spec}" is no simulated host, so it has no folder here.`);
  return resolve(projectFolder(workingDirectory), parsed.folder ?? ".hcs-simulated");
}

/** False when nothing has been made in the folder yet, and nothing is in the way: opening a host there would make it. */
export function hasSimulatedHost(folder: string): boolean {
  if (isNameTaken(join(folder, storeFileName))) return true;
  let nearest = folder;
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest);
  return !statSync(nearest).isDirectory();
}

/** True also for a link that leads nowhere: it is in the way. False where the way there is closed. */
function isNameTaken(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

function projectFolder(workingDirectory: string): string {
  const start = resolve(workingDirectory);
  for (let folder = start; ; folder = dirname(folder)) {
    if (projectFileNames.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
