/** Set-up: what every script needs before it starts. Costs milliseconds and says nothing when all is there. */
import { existsSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { build, buildIsStale } from "./build.mjs";
import { makeCli, recordedCli } from "./cli/findCli.mjs";
import { withLock } from "./lock.mjs";
import { installPackages, packagesAreStale } from "./packages.mjs";
import { pinnedNode, pulumiLocal } from "./paths.mjs";

/**
 * Brings packages, dist/ and the Pulumi CLI up to date.
 * @param {{ needsBuild: boolean }} options `needsBuild` false: for scripts that must work while the sources do not compile
 */
export async function setUp({ needsBuild }) {
  if (!somethingIsStale(needsBuild)) return;
  await withLock(join(pulumiLocal, "setup.lock"), "the set-up of this clone", async () => {
    // Looked at again: while we waited, somebody else may have done it all.
    if (packagesAreStale()) await installPackages();
    if (needsBuild && buildIsStale()) await build();
    if (recordedCli() === undefined) await makeCli();
  });
}

/** @param {boolean} needsBuild */
function somethingIsStale(needsBuild) {
  return packagesAreStale() || (needsBuild && buildIsStale()) || recordedCli() === undefined;
}

/** Whether this process runs on the Node that package.json pins. */
export function runsOnPinnedNode() {
  return existsSync(pinnedNode) && realpathSync(pinnedNode) === realpathSync(process.execPath);
}
