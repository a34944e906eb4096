/** Puts the files that an administrator would have put on the host before into the simulated host. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./messages.mjs";
import { hcsCommand, pinnedNode } from "./paths.mjs";
import { passThrough } from "./processes.mjs";
import { hostOf } from "./project.mjs";

/** @param {string | undefined} host */
export function isSimulated(host) {
  return host === "simulated" || host?.startsWith("simulated:") === true;
}

/**
 * Places what `host-files.json` beside the program lists and the simulated host does not have. Nothing on another host.
 * @param {import("./project.mjs").Project} project
 * @param {string} stack
 */
export async function placeHostFiles(project, stack) {
  const list = join(project.programFolder, "host-files.json");
  const host = hostOf(project, stack);
  if (host === undefined || !isSimulated(host) || !existsSync(list)) return;
  const args = [hcsCommand, "--host", host, "simulate", "file", "--from", list, "--quiet"];
  // Its words go to standard error: standard output may be a JSON document of the command that follows.
  const code = await passThrough(pinnedNode, args, { cwd: project.programFolder, stdio: ["ignore", 2, 2] });
  if (code !== 0) throw new UserError(`The files of ${list} could not be placed on the simulated host.`);
}
