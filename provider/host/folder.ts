/** Which folder a simulated host lives in. */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HostError } from "../hcs/errors.js";
import { parseHostSpec } from "./spec.js";

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

function projectFolder(workingDirectory: string): string {
  const start = resolve(workingDirectory);
  for (let folder = start; ; folder = dirname(folder)) {
    if (projectFileNames.some((name) => existsSync(join(folder, name)))) return folder;
    if (dirname(folder) === folder) return start;
  }
}
