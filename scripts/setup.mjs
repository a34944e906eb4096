/**
 * What every npm script runs first: installs, compiles and finds the Pulumi CLI where needed, then runs
 * `scripts/NAME.mjs` of the command line `setup.mjs NAME ARGS…` on the Node that package.json pins.
 * Plain Node 20 or newer, no dependency: in a fresh clone nothing else is there.
 */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { runMain, say, UserError } from "./lib/messages.mjs";
import { pinnedNode, root } from "./lib/paths.mjs";
import { passThrough } from "./lib/processes.mjs";
import { runsOnPinnedNode, setUp } from "./lib/setUp.mjs";
import { swallowedMessage, swallowedOption } from "./lib/swallowedOptions.mjs";
import { isAtLeast } from "./lib/versions.mjs";

/** These must work while the sources do not compile: one writes some of them, the other says what is wrong. */
const withoutBuild = ["generate", "check"];

const [name, ...args] = process.argv.slice(2);

await runMain(async () => {
  if (!isAtLeast(process.version, "20.0.0")) {
    throw new UserError(`Node 20 or newer is needed to set up; this is ${process.version}.`);
  }
  if (name !== undefined && !scriptNames().includes(name)) {
    throw new UserError(`There is no script "${name}". The scripts are ${scriptNames().join(", ")}.`, 2);
  }
  const swallowed = swallowedOption(name, process.env);
  if (name !== undefined && swallowed !== undefined) throw new UserError(swallowedMessage(name, swallowed), 2);
  try {
    await setUp({ needsBuild: name === undefined || !withoutBuild.includes(name) });
  } catch (error) {
    if (name === "test") closeFailedTest(error);
    throw error;
  }
  return name === undefined ? 0 : await runScript(join(root, "scripts", `${name}.mjs`));
});

/** What can be run after the set-up. */
function scriptNames() {
  return readdirSync(join(root, "scripts"))
    .flatMap((file) => /^(\w+)\.mjs$/.exec(file)?.[1] ?? [])
    .filter((script) => script !== "setup");
}

/** @param {string} script */
async function runScript(script) {
  if (!runsOnPinnedNode()) return await passThrough(pinnedNode, [script, ...args]);
  // In this process: a second one would cost its start and stand between signals and the script.
  process.argv = [process.execPath, script, ...args];
  await import(pathToFileURL(script).href);
  return Number(process.exitCode ?? 0);
}

/** Who reads only the closing line of a test run must not miss that it never began. @param {unknown} error */
function closeFailedTest(error) {
  say(error instanceof UserError ? error.message : String(error));
  process.stdout.write("0 passed, 1 failed\n");
  process.exit(1);
}
