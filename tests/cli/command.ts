/** Runs the real `pulumi-hcs`, compiled as it is shipped, in a process of its own. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, onTestFinished } from "vitest";
import { build, buildIsStale } from "../../scripts/lib/build.mjs";
import { withLock } from "../../scripts/lib/lock.mjs";
import { hcsCommand, pulumiLocal } from "../../scripts/lib/paths.mjs";

/** What a run came to. */
export interface CommandResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

/** What surrounds a run; without a folder it is started in the temporary folder of the system. */
export interface Surroundings {
  folder?: string;
  /** What is on standard input; nothing unless said. */
  input?: string | Buffer;
  environment?: Record<string, string>;
}

const buildMs = 180_000;

/** Compiles the command before the tests of a file, when it is not what the sources say. */
export function useCompiledCommand(): void {
  beforeAll(async () => {
    if (!buildIsStale()) return;
    await withLock(join(pulumiLocal, "setup.lock"), "the set-up of this clone", async () => {
      if (buildIsStale()) await build();
    });
  }, buildMs);
}

// What the machine that runs the tests may have set, and what these tests are about.
const ours = ["PULUMI_HCS_HOST", "PULUMI_HCS_DEBUG", "NO_COLOR", "FORCE_COLOR", "NODE_OPTIONS", "NODE_DISABLE_COLORS"];

/** Runs the command to its end. */
export function hcs(args: readonly string[], surroundings: Surroundings = {}): Promise<CommandResult> {
  const { folder = tmpdir(), input = "", environment = {} } = surroundings;
  const inherited = Object.entries(process.env).filter(([name]) => !ours.includes(name));
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [hcsCommand, ...args], {
      cwd: folder,
      env: { ...Object.fromEntries(inherited), ...environment },
      stdio: ["pipe", "pipe", "pipe"],
    });
    const result: CommandResult = { exitCode: null, stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      result.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      result.stderr += text;
    });
    // A command that does not read its standard input may be gone before all of it is written.
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (exitCode) => resolve({ ...result, exitCode }));
    child.stdin.end(input);
  });
}

/** Runs with `--json` and expects one document on standard output, nothing on standard error, and the exit code. */
export async function hcsJson(
  args: readonly string[],
  exitCode = 0,
  surroundings: Surroundings = {},
): Promise<unknown> {
  const result = await hcs([...args, "--json"], surroundings);
  expect({ ...result, stdout: "" }, result.stdout).toEqual({ exitCode, stdout: "", stderr: "" });
  return JSON.parse(result.stdout) as unknown;
}

/** Runs and expects one sentence on standard output. */
export async function expectSaid(args: readonly string[], sentence: string): Promise<void> {
  expect(await hcs(args)).toEqual({ exitCode: 0, stdout: `${sentence}\n`, stderr: "" });
}

/** Runs and expects nothing but an error of one line, which says `words` and shows no stack. */
export async function expectRefused(
  args: readonly string[],
  exitCode: 1 | 2,
  words: string | RegExp,
  surroundings: Surroundings = {},
): Promise<void> {
  const result = await hcs(args, surroundings);
  expect(result.stderr).toMatch(/^error: [^\n]+\n$/);
  expect(result.stderr).toMatch(words);
  expect(result.stderr).not.toMatch(/\n {4}at /);
  expect(result).toEqual({ exitCode, stdout: "", stderr: result.stderr });
}

/** A fresh folder that goes when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "hcs-command-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
