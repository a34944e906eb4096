/** Fresh simulated hosts that have the files which the WSL2 document names. */
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../lib/messages.mjs";
import { hcsCommand, pinnedNode, root } from "../../lib/paths.mjs";
import { capture } from "../../lib/processes.mjs";
import { newFolder } from "./workspace.mjs";

const list = join(root, "examples", "wsl2", "host-files.json");

/** @type {Promise<string> | undefined} the folder of a host that nobody uses, to be copied */
let prepared;

/**
 * Makes a host.
 * @param {string} folder where it is to be; nothing may be there
 */
export async function makeHost(folder) {
  prepared ??= prepare();
  cpSync(await prepared, folder, { recursive: true });
}

async function prepare() {
  const folder = newFolder("prepared-host");
  const args = ["--host", `simulated:${folder}`, "simulate", "file"];
  for (const { path } of JSON.parse(readFileSync(list, "utf8"))) {
    const { code, output } = await capture(pinnedNode, [hcsCommand, ...args, path]);
    if (code !== 0) throw new UserError(`${output}The file ${path} could not be put on a simulated host.`);
  }
  return folder;
}
