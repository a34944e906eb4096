/** The programs that make up a Pulumi CLI for Node.js programs, and the Go modules that they can be built from. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { onWindows, programFile, root } from "../paths.mjs";

/** The oldest CLI on PATH that is used. */
export const oldestCli = "3.200.0";

/** The oldest Go that builds the CLI: what its go.mod asks for. */
export const oldestGo = "1.25.0";

/** The dynamic provider's launcher: a script of the npm package @pulumi/pulumi, not a program to build. */
export const dynamicProvider = onWindows ? "pulumi-resource-pulumi-nodejs.cmd" : "pulumi-resource-pulumi-nodejs";

/** What has to be in one folder. The engine takes language host and dynamic provider from beside its own program. */
export const cliFiles = [programFile("pulumi"), programFile("pulumi-language-nodejs"), dynamicProvider];

/**
 * One Go program each, with a go.mod of its own under scripts/pulumi-cli, so that their pins do not move each other's.
 * The language host is an older one: later releases keep it in a module that the Go proxy does not serve.
 */
export const goPrograms = [
  {
    name: "pulumi",
    folder: join(root, "scripts", "pulumi-cli", "pulumi"),
    module: "github.com/pulumi/pulumi/pkg/v3",
    path: "cmd/pulumi",
    takes: "about 4 minutes",
  },
  {
    name: "pulumi-language-nodejs",
    folder: join(root, "scripts", "pulumi-cli", "language-nodejs"),
    module: "github.com/pulumi/pulumi/sdk/v3",
    path: "nodejs/cmd/pulumi-language-nodejs",
    takes: "about 20 seconds",
  },
];

/**
 * The version that a go.mod pins for a module, without "v".
 * @param {string} folder the folder of the go.mod
 * @param {string} module
 */
export function pinnedVersion(folder, module) {
  const words = readFileSync(join(folder, "go.mod"), "utf8").split(/\s+/);
  const version = /^v(\d+\.\d+\.\d+)$/.exec(words[words.indexOf(module) + 1] ?? "")?.[1];
  if (version === undefined) throw new Error(`${join(folder, "go.mod")} does not pin ${module}`);
  return version;
}

/** Whether a folder holds a whole CLI. @param {string} folder */
export function isComplete(folder) {
  return missingFrom(folder).length === 0;
}

/** @param {string} folder */
export function missingFrom(folder) {
  return cliFiles.filter((file) => !existsSync(join(folder, file)));
}
