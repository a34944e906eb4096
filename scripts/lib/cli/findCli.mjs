/**
 * Finds or makes the Pulumi CLI: the one on PATH if it fits, else one of the user's cache, else the official download,
 * else a build from its Go modules. What was found is remembered for this clone.
 */
import { accessSync, constants, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { withLock } from "../lock.mjs";
import { say, UserError } from "../messages.mjs";
import { memory, nodeModules, programFile, userCache } from "../paths.mjs";
import { capture } from "../processes.mjs";
import { isAtLeast } from "../versions.mjs";
import { buildCli } from "./buildCli.mjs";
import { downloadCli } from "./downloadCli.mjs";
import { goPrograms, isComplete, missingFrom, oldestCli, pinnedVersion } from "./programs.mjs";

const record = join(memory, "cli.json");

/**
 * The folder of the CLI that set-up found, or undefined when it has to look (again): nothing remembered, something of
 * it gone, or another `pulumi` on PATH than then.
 * @returns {string | undefined}
 */
export function recordedCli() {
  try {
    const { folder, onPath } = JSON.parse(readFileSync(record, "utf8"));
    return onPath === identity(programOnPath()) && isComplete(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
}

/** Finds or makes a CLI and remembers it. */
export async function makeCli() {
  const program = programOnPath();
  const folder = (await fromPath(program)) ?? (await fromCache()) ?? (await make());
  mkdirSync(memory, { recursive: true });
  writeFileSync(record, JSON.stringify({ folder, onPath: identity(program) }));
}

/** @returns {string | undefined} the `pulumi` that a shell would run */
function programOnPath() {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    // What npm or these scripts put there is not the user's.
    if (folder === "" || folder.startsWith(nodeModules) || folder.startsWith(userCache())) continue;
    const file = join(folder, programFile("pulumi"));
    try {
      accessSync(file, constants.X_OK);
      if (statSync(file).isFile()) return file;
    } catch {
      // Not there, or not a program.
    }
  }
  return undefined;
}

/** What changes when the program is another or a newer one. @param {string | undefined} file */
function identity(file) {
  if (file === undefined) return "none";
  const { mtimeMs, size } = statSync(file);
  return `${file} ${mtimeMs} ${size}`;
}

/** @param {string | undefined} program */
async function fromPath(program) {
  if (program === undefined) return undefined;
  const version = await versionOf(program);
  if (version === undefined || !isAtLeast(version, oldestCli)) {
    say(`Set-up: ${program} is not used: it is ${version ?? "of unknown version"}, and ${oldestCli} is needed.`);
    return undefined;
  }
  // The engine looks beside the file itself, not beside a link to it.
  const folder = dirname(realpathSync(program));
  if (isComplete(folder)) return folder;
  say(`Set-up: ${program} is not used: ${missingFrom(folder).join(" and ")} should be beside it.`);
  return undefined;
}

/** @param {string} program */
async function versionOf(program) {
  const env = { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" };
  const { code, stdout } = await capture(program, ["version"], { env, timeoutMs: 30_000 });
  return code === 0 ? stdout.trim() : undefined;
}

/** The folders that a download and a build have in the user's cache, by version; the newer one first. */
function cacheFolders() {
  const sdk = JSON.parse(readFileSync(join(nodeModules, "@pulumi", "pulumi", "package.json"), "utf8"));
  const [cli] = goPrograms;
  const built = cli && pinnedVersion(cli.folder, cli.module);
  return {
    downloaded: join(userCache(), `pulumi-${sdk.version}`),
    built: join(userCache(), `pulumi-${built}`),
  };
}

async function fromCache() {
  const { downloaded, built } = cacheFolders();
  for (const folder of [join(downloaded, "bin"), join(built, "bin")]) {
    // Run once: the cache may be shared with a machine of another kind.
    if (isComplete(folder) && (await versionOf(join(folder, programFile("pulumi")))) !== undefined) return folder;
  }
  return undefined;
}

async function make() {
  const { downloaded, built } = cacheFolders();
  return await withLock(join(userCache(), "make-cli.lock"), "the making of a Pulumi CLI", async () => {
    const ready = await fromCache();
    if (ready !== undefined) return ready;
    const download = await downloadCli(downloaded);
    if (download.folder !== undefined) return download.folder;
    const build = await buildCli(join(built, "bin"));
    if (build.folder !== undefined) return build.folder;
    throw new UserError(
      `There is no Pulumi CLI. None that is ${oldestCli} or newer is on PATH. The official download failed: ` +
        `${download.reason} It cannot be built from its Go modules either: ${build.reason}\n` +
        "Install the Pulumi CLI (https://www.pulumi.com/docs/install) or Go 1.25 or newer (https://go.dev/dl) and run " +
        "the command again.",
    );
  });
}
