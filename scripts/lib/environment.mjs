/**
 * The environment of every program that the scripts start: the pinned Node and the CLI that set-up found first on PATH,
 * and a Pulumi that knows only this repository's own backend.
 */
import { mkdirSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { recordedCli } from "./cli/findCli.mjs";
import { memory, pinnedNode, programFile, pulumiLocal } from "./paths.mjs";

/** The user's own settings that would lead Pulumi to another stack, backend or passphrase. */
const removed = ["PULUMI_STACK", "PULUMI_CONFIG_PASSPHRASE_FILE", "PULUMI_ACCESS_TOKEN"];

/** Folder of the backend with state and locks of the repository's own stacks. */
export const stateFolder = join(pulumiLocal, "state");

/**
 * The environment for Pulumi, and for tests and benchmarks that start it. Makes the folders that it names.
 * @returns {NodeJS.ProcessEnv}
 */
export function pulumiEnvironment() {
  const home = join(pulumiLocal, "home");
  for (const folder of [home, stateFolder]) mkdirSync(folder, { recursive: true });
  const { ...environment } = process.env;
  for (const name of removed) delete environment[name];
  return {
    ...withPath(environment, [dirname(pinnedNode), cliFolder()]),
    PULUMI_HOME: home,
    PULUMI_BACKEND_URL: fileUrl(stateFolder),
    // Secrets of a simulated host on one's own disk: a fixed word, so that no run ever asks.
    PULUMI_CONFIG_PASSPHRASE: "pulumi-hcs",
    PULUMI_SKIP_UPDATE_CHECK: "true",
    PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
    PULUMI_IGNORE_AMBIENT_PLUGINS: "true",
    PULUMI_CREDENTIAL_STORE: "plaintext",
    // Saves a seventh of the time of every run of a program.
    NODE_COMPILE_CACHE: join(memory, "compiled"),
  };
}

/** The Pulumi CLI that set-up found. */
export function pulumiProgram() {
  return join(cliFolder(), programFile("pulumi"));
}

function cliFolder() {
  const folder = recordedCli();
  if (folder === undefined) throw new Error("set-up has not run: no Pulumi CLI is recorded for this clone");
  return folder;
}

/** @param {NodeJS.ProcessEnv} environment @param {string[]} first */
function withPath(environment, first) {
  // On Windows the name is often "Path", and a plain copy of the environment does care about case.
  const name = Object.keys(environment).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
  return { ...environment, [name]: [...first, environment[name] ?? ""].join(delimiter) };
}

/**
 * A folder in the form that Pulumi's file backend reads on every system: "file://" and the path with "/". What has a
 * meaning in a URL is escaped; the rest is left as it is, because Pulumi looks at the text before it parses it.
 * @param {string} folder
 */
function fileUrl(folder) {
  return `file://${folder.split(sep).join("/").replaceAll(/[%?#]/g, encodeURIComponent)}`;
}
