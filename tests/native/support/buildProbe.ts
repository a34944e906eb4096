/** Builds the probe library (tests/native/probe): a shared object for this machine, and DLLs for Windows and Wine. */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { tables } from "../../../provider/host/native/bind.js";

const root = join(__dirname, "../../..");
const sourceFolder = join(root, "tests/native/probe");
const builtFolder = join(root, ".pulumi-local/probe");

/** What a build may be told. */
export interface ProbeChoice {
  /** Exports to leave out, as an older Windows does. */
  without?: readonly string[];
}

/** The DLLs of a build for Windows. */
export interface WindowsProbe {
  /** The folder with all three, which is to be on the search path. */
  folder: string;
  /** Everything, the controls too. */
  probe: string;
  /** Exactly the documented exports of each. */
  computecore: string;
  computestorage: string;
}

interface Compiler {
  command: string;
  /** The Debian package that brings it. */
  packageName: string;
  /** Sources of the other system. */
  foreign: RegExp;
  flags: readonly string[];
}

const warnings = ["-std=c11", "-O2", "-Wall", "-Wextra", "-Werror"];

const posix: Compiler = {
  command: "cc",
  packageName: "gcc libc6-dev",
  foreign: /Windows\.c$/,
  flags: [...warnings, "-fPIC", "-fvisibility=hidden", "-shared", "-pthread", "-Wl,-Bsymbolic,-z,defs"],
};

const mingw: Compiler = {
  command: "x86_64-w64-mingw32-gcc",
  packageName: "gcc-mingw-w64-x86-64",
  foreign: /Posix\.c$/,
  flags: [...warnings, "-D__USE_MINGW_ANSI_STDIO=1", "-shared", "-static-libgcc"],
};

/** Why the probe for this machine cannot be built here, with what to install; `undefined` when it can. */
export function whyNoProbe(): string | undefined {
  if (process.platform !== "linux" && process.platform !== "win32") return "the probe runs on Linux and Windows only";
  return whyNotBuilt(process.platform === "win32" ? mingw : posix);
}

/** The Debian package that building the DLLs needs; `undefined` when it is here. */
export function missingWindowsCompiler(): string | undefined {
  return isThere(mingw) ? undefined : mingw.packageName;
}

/** The probe for this machine: the path of `hcsprobe.so`. Built when its sources are new; throws with what to install. */
export function buildProbe(choice: ProbeChoice = {}): string {
  const folder = build(posix, choice, (target) => {
    compile(posix, [...sources(posix), ...hidden(choice), "-o", join(target, "hcsprobe.so"), "-lm"]);
  });
  return join(folder, "hcsprobe.so");
}

/** The probe for Windows and Wine. Built when its sources are new; throws with what to install. */
export function buildWindowsProbe(choice: ProbeChoice = {}): WindowsProbe {
  const folder = build(mingw, choice, (target) => {
    const definition = join(target, "hcsprobe.def");
    writeFileSync(definition, definitionOf("hcsprobe", fromWindows));
    const probe = join(target, "hcsprobe.dll");
    compile(mingw, [...sources(mingw), ...hidden(choice), definition, "-o", probe, "-ladvapi32"]);
    for (const name of ["computecore", "computestorage"] as const) forward(target, name, choice);
  });
  const dll = (name: string): string => join(folder, `${name}.dll`);
  return { folder, probe: dll("hcsprobe"), computecore: dll("computecore"), computestorage: dll("computestorage") };
}

// The rest of advapi32.dll that the driver calls is Windows' own, also in the stand-in.
const fromWindows = [
  "ConvertSecurityDescriptorToStringSecurityDescriptorW = ProbeConvertToText",
  "ConvertStringSecurityDescriptorToSecurityDescriptorW = advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW",
  "RegGetValueW = advapi32.RegGetValueW",
];

/** A DLL that only hands its exports on to the probe: it has the name and the exports of the real one and no others. */
function forward(target: string, name: "computecore" | "computestorage", { without = [] }: ProbeChoice): void {
  const exports = Object.keys(tables[name]).filter((exported) => !without.includes(exported));
  const definition = join(target, `${name}.def`);
  const empty = join(target, `${name}.c`);
  writeFileSync(empty, "");
  writeFileSync(
    definition,
    definitionOf(
      name,
      exports.map((exported) => `${exported} = hcsprobe.${exported}`),
    ),
  );
  compile(mingw, [empty, definition, "-o", join(target, `${name}.dll`)]);
}

function definitionOf(library: string, exports: readonly string[]): string {
  return [`LIBRARY ${library}`, "EXPORTS", ...exports.map((line) => `  ${line}`), ""].join("\n");
}

function sources({ foreign }: Compiler): string[] {
  return sourceNames()
    .filter((name) => name.endsWith(".c") && !foreign.test(name))
    .map((name) => join(sourceFolder, name));
}

function sourceNames(): string[] {
  return readdirSync(sourceFolder)
    .filter((name) => /\.[ch]$/.test(name))
    .toSorted();
}

/** An export that is left out gets another name. */
function hidden({ without = [] }: ProbeChoice): string[] {
  return without.map((name) => `-D${name}=ProbeLeftOut${name}`);
}

/** The folder of a build, in which `make` puts what it makes, unless an earlier run did. */
function build(compiler: Compiler, choice: ProbeChoice, make: (target: string) => void): string {
  const folder = join(builtFolder, `${compiler.command}-${fingerprint(compiler, choice)}`);
  if (existsSync(folder)) return folder;
  const why = whyNotBuilt(compiler);
  if (why !== undefined) throw new Error(`The probe library cannot be built: ${why}.`);
  mkdirSync(builtFolder, { recursive: true });
  const target = mkdtempSync(join(builtFolder, "making-"));
  try {
    make(target);
    renameSync(target, folder);
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    // Two test files may build at once; the one that is first serves both.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function fingerprint(compiler: Compiler, { without = [] }: ProbeChoice): string {
  const hash = createHash("sha256");
  hash.update(JSON.stringify([compiler.flags, without, Object.values(tables).map(Object.keys), fromWindows]));
  for (const name of sourceNames()) hash.update(`\n${name}\n`).update(readFileSync(join(sourceFolder, name)));
  return hash.digest("hex").slice(0, 16);
}

function whyNotBuilt(compiler: Compiler): string | undefined {
  if (isThere(compiler)) return undefined;
  const { command, packageName } = compiler;
  return `it is written in C, and ${command} is not here; on Debian and Ubuntu: apt-get install ${packageName}`;
}

function isThere({ command }: Compiler): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).status === 0;
}

function compile({ command, flags }: Compiler, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(command, [...flags, ...args], { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} could not build the probe library:\n${stderr}`);
}
