/** Builds the Pulumi CLI from the Go modules that are pinned under scripts/pulumi-cli. */
import { chmodSync, copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duration, say } from "../messages.mjs";
import { nodeModules, programFile } from "../paths.mjs";
import { capture } from "../processes.mjs";
import { isAtLeast } from "../versions.mjs";
import { dynamicProvider, goPrograms, missingFrom, oldestGo, pinnedVersion } from "./programs.mjs";

const stillWorkingEveryMs = 30_000;

/**
 * Builds what is missing of a CLI. Each program appears in the folder at once and whole, so an interrupted build is
 * continued and nobody ever runs half a file.
 * @param {string} folder the folder of the programs
 * @returns {Promise<{ folder: string, reason?: undefined } | { folder?: undefined, reason: string }>} the folder, or in a sentence why not
 */
export async function buildCli(folder) {
  const { code, stdout } = await capture("go", ["env", "GOVERSION"], {
    cwd: tmpdir(),
    env: { ...process.env, GOTOOLCHAIN: "local" },
  });
  if (code !== 0) return { reason: "Go is not installed." };
  if (!isAtLeast(stdout, oldestGo)) return { reason: `Go is ${stdout.trim().replace("go", "")}, and 1.25 is needed.` };

  mkdirSync(folder, { recursive: true });
  removeUnfinished(folder);
  const missing = missingFrom(folder);
  for (const program of goPrograms.filter(({ name }) => missing.includes(programFile(name)))) {
    const reason = await buildProgram(program, folder);
    if (reason !== undefined) return { reason };
  }
  putDynamicProvider(folder);
  return { folder };
}

/**
 * @param {(typeof goPrograms)[number]} program
 * @param {string} folder
 * @returns {Promise<string | undefined>} why not
 */
async function buildProgram({ name, folder: sources, module, path, takes }, folder) {
  const version = pinnedVersion(sources, module);
  say(`Set-up: building ${name} ${version} from its Go modules, once for this user, ${takes}.`);
  const startedMs = performance.now();
  const stillWorking = setInterval(() => {
    say(`Set-up: still building ${name} (${duration(performance.now() - startedMs)}).`);
  }, stillWorkingEveryMs);
  const unfinished = join(folder, `.unfinished-${process.pid}-${programFile(name)}`);
  // An empty version would fail every check that other programs make of it.
  const flags = `-s -w -X github.com/pulumi/pulumi/sdk/v3/go/common/version.Version=v${version}`;
  const args = ["build", "-trimpath", "-tags", "osusergo,grpcnotrace", "-ldflags", flags, "-o", unfinished];
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly", GOWORK: "off" };
  const { code, output } = await capture("go", [...args, `${module}/${path}`], { cwd: sources, env });
  clearInterval(stillWorking);
  if (code !== 0) {
    rmSync(unfinished, { force: true });
    say(output.trim());
    return `go build of ${name} ${version} failed with exit code ${code}; its words are above.`;
  }
  renameSync(unfinished, join(folder, programFile(name)));
  say(`Set-up: built ${name} in ${duration(performance.now() - startedMs)}.`);
  return undefined;
}

/** @param {string} folder */
function putDynamicProvider(folder) {
  const unfinished = join(folder, `.unfinished-${process.pid}-${dynamicProvider}`);
  copyFileSync(join(nodeModules, "@pulumi", "pulumi", dynamicProvider), unfinished);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, join(folder, dynamicProvider));
}

/** What an interrupted build left; nobody else builds, because the caller holds the lock. @param {string} folder */
function removeUnfinished(folder) {
  for (const file of readdirSync(folder)) {
    if (file.startsWith(".unfinished-")) rmSync(join(folder, file), { force: true });
  }
}
