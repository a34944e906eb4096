/**
 * Compiles sdk/, provider/ and schema/ to dist/ when one of their files is not what it was at the last build, and bundles
 * what Pulumi starts.
 *
 * JavaScript in those folders (validators compiled ahead of time) and its hand-made declarations are copied as they are.
 */
import { createHash } from "node:crypto";
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { duration, say, UserError } from "./messages.mjs";
import { hcsCommand, memory, nodeModules, pinnedNode, root } from "./paths.mjs";
import { capture } from "./processes.mjs";

const sourceFolders = ["sdk", "provider", "schema"];
const dist = join(root, "dist");
/** What dist/ was built from. Not in dist/ itself, which is published as it is. */
const stamp = join(memory, "build-stamp");

/** The compiler's own notes, named in tsconfig.build.json. */
const compilerNotes = join(memory, "build.tsbuildinfo");
/** What is bundled, and how. */
const bundleSettings = "scripts/bundle.config.mjs";
const settings = [
  ...["tsconfig.json", "tsconfig.build.json", bundleSettings, "package.json"],
  ...["node_modules/typescript/package.json", "node_modules/rolldown/package.json"],
];

/** Whether dist/ is not what the sources say. Takes a few milliseconds: it looks at sizes and times, not at contents. */
export function buildIsStale() {
  return !existsSync(stamp) || !existsSync(dist) || readFileSync(stamp, "utf8") !== signature(sources());
}

/** Builds dist/. Fails with the compiler's words when a type is wrong. */
export async function build() {
  say("Set-up: compiling to dist/, about 10 seconds.");
  const startedMs = performance.now();
  const files = sources();
  // Taken before the compiler reads: what is saved while it runs is stale afterwards.
  const built = signature(files);
  rmSync(stamp, { force: true });
  // Otherwise the compiler believes that what it wrote is still there.
  if (!existsSync(dist)) rmSync(compilerNotes, { force: true });
  await runTool(join("typescript", "bin", "tsc"), ["-p", "tsconfig.build.json"]);
  for (const file of files.filter(isCopied)) copy(file);
  removeLeftovers(files);
  await runTool(join("rolldown", "bin", "cli.mjs"), ["--config", bundleSettings]);
  if (existsSync(hcsCommand)) chmodSync(hcsCommand, 0o755);
  mkdirSync(memory, { recursive: true });
  writeFileSync(stamp, built);
  say(`Set-up: compiled in ${duration(performance.now() - startedMs)}.`);
}

/** @param {string} tool its file in node_modules @param {string[]} args */
async function runTool(tool, args) {
  const { code, output } = await capture(pinnedNode, [join(nodeModules, tool), ...args], { cwd: root });
  if (code !== 0) throw new UserError(`${output}Set-up: the sources do not compile; the compiler's words are above.`);
}

/** Every source file, relative to the repository, with "/". */
function sources() {
  return sourceFolders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => filesBelow(join(root, folder)))
    .map((file) => slashes(relative(root, file)))
    .filter((file) => /\.(?:[cm]?[jt]s|json)$/.test(file))
    .sort();
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** @param {string[]} files */
function signature(files) {
  const hash = createHash("sha256");
  for (const file of [...files, ...settings]) {
    const { mtimeMs, size } = statSync(join(root, file), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

/** Whether a source goes to dist/ as it is. @param {string} file */
export function isCopied(file) {
  return /\.[cm]?js$/.test(file) || /\.d\.[cm]?ts$/.test(file);
}

/** @param {string} file */
function copy(file) {
  const target = join(dist, file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, file), target);
}

/**
 * The files that a source may become in dist/.
 * @param {string} file
 */
export function outputsOf(file) {
  if (isCopied(file) || file.endsWith(".json")) return [file];
  return [file.replace(/ts$/, "js"), file.replace(/([cm]?)ts$/, "d.$1ts")];
}

/** A module whose source is gone must not be found in dist/ any more. @param {string[]} files */
function removeLeftovers(files) {
  const expected = new Set(files.flatMap(outputsOf));
  for (const path of filesBelow(dist)) {
    if (!expected.has(slashes(relative(dist, path)))) rmSync(path);
  }
}

/** @param {string} path */
function slashes(path) {
  return path.split(sep).join("/");
}
