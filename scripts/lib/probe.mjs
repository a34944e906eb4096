/**
 * Builds the probe library (tests/native/probe) with a C compiler: for this machine, which tests and benchmarks call.
 * What a build for Windows needs besides is in tests/native/support/buildProbe.ts.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "./messages.mjs";
import { pulumiLocal, root } from "./paths.mjs";

const sourceFolder = join(root, "tests", "native", "probe");
const builtFolder = join(pulumiLocal, "probe");

/**
 * @typedef {object} Compiler
 * @property {string} command
 * @property {string} packageName the Debian packages that bring it
 * @property {RegExp} foreign names of sources for the other system
 * @property {readonly string[]} flags
 *
 * @typedef {object} ProbeChoice what a build may be told
 * @property {readonly string[]} [without] exports to leave out, as an older Windows does
 */

const warnings = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror"];

// The library's threads never end. Whoever loaded it lets go of it while the process ends, and code that they still
// run must not go away then: hence nodelete.
const linking = "-Wl,-Bsymbolic,-z,defs,-z,nodelete";

/** @type {Compiler} */
const posix = {
  command: "cc",
  packageName: "gcc libc6-dev",
  foreign: /Windows\.c$/,
  flags: [...warnings, "-fPIC", "-fvisibility=hidden", "-shared", "-pthread", linking],
};

/** For Windows and Wine. @type {Compiler} */
export const mingw = {
  command: "x86_64-w64-mingw32-gcc",
  packageName: "gcc-mingw-w64-x86-64",
  foreign: /Posix\.c$/,
  flags: [...warnings, "-D__USE_MINGW_ANSI_STDIO=1", "-shared", "-static-libgcc"],
};

/** Why the probe for this machine cannot be built here, with what to install; `undefined` when it can. */
export function whyNoProbe() {
  if (process.platform !== "linux" && process.platform !== "win32") return "the probe runs on Linux and Windows only";
  return whyNotBuilt(process.platform === "win32" ? mingw : posix);
}

/**
 * The probe for this machine: the path of `hcsprobe.so`. Built when its sources are new; throws with what to install.
 * @param {ProbeChoice} [choice]
 */
export function buildProbe(choice = {}) {
  const folder = buildOnce(posix, choice, "", (target) => {
    compile(posix, [...sourcesFor(posix, choice), "-o", join(target, "hcsprobe.so"), "-lm"]);
  });
  return join(folder, "hcsprobe.so");
}

/**
 * The folder of a build, in which `make` puts what it makes, unless an earlier run did.
 * @param {Compiler} compiler
 * @param {ProbeChoice} choice
 * @param {string} more what else the result depends on
 * @param {(target: string) => void} make
 */
export function buildOnce(compiler, choice, more, make) {
  const folder = join(builtFolder, `${compiler.command}-${fingerprint(compiler, choice, more)}`);
  if (existsSync(folder)) return folder;
  const why = whyNotBuilt(compiler);
  if (why !== undefined) throw new UserError(`The probe library cannot be built: ${why}.`);
  mkdirSync(builtFolder, { recursive: true });
  const target = mkdtempSync(join(builtFolder, "making-"));
  try {
    make(target);
    renameSync(target, folder);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    // Two processes may build at once; the one that is first serves both.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/**
 * The sources, and what hides exports: one that is left out gets another name.
 * @param {Compiler} compiler
 * @param {ProbeChoice} choice
 */
export function sourcesFor({ foreign }, { without = [] }) {
  const files = sourceNames().filter((name) => name.endsWith(".c") && !foreign.test(name));
  return [...files.map((name) => join(sourceFolder, name)), ...without.map((name) => `-D${name}=ProbeLeftOut${name}`)];
}

/** @param {Compiler} compiler @param {readonly string[]} args */
export function compile({ command, flags }, args) {
  const { status, stderr, error } = spawnSync(command, [...flags, ...args], { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new UserError(`${command} could not build the probe library:\n${stderr}`);
}

/** @param {Compiler} compiler */
export function isThere({ command }) {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

function sourceNames() {
  return readdirSync(sourceFolder)
    .filter((name) => /\.[ch]$/.test(name))
    .toSorted();
}

/** @param {Compiler} compiler @param {ProbeChoice} choice @param {string} more */
function fingerprint(compiler, { without = [] }, more) {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([compiler.flags, without, more]));
  for (const name of sourceNames()) hash.update(`\n${name}\n`).update(readFileSync(join(sourceFolder, name)));
  return hash.digest("hex").slice(0, 16);
}

/** @param {Compiler} compiler */
function whyNotBuilt(compiler) {
  if (isThere(compiler)) return undefined;
  const { command, packageName } = compiler;
  return `it is written in C, and ${command} is not here; on Debian and Ubuntu: apt-get install ${packageName}`;
}
