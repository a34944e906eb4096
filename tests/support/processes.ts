/** Real processes that work on a simulated host, each with code compiled as it is shipped. */
import { type ChildProcess, spawn } from "node:child_process";
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
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** One call in the process; `{turn}` and `{pid}` in the arguments are replaced. */
export interface Step {
  on: "host" | "ledger" | "controls";
  method: string;
  args: readonly unknown[];
}

/** What a step came to. */
export type StepOutcome =
  | { ok: true; value: unknown }
  | { ok: false; error: { name: string; message: string; hresultName: string | null } };

/** How a process ended, and what it told. */
export interface ProcessResult {
  outcomes: StepOutcome[];
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  stderr: string;
}

/** A running process. */
export interface HostProcess {
  child: ChildProcess;
  /** Fulfilled as soon as this many steps were told. */
  told(count: number): Promise<void>;
  ended: Promise<ProcessResult>;
}

const root = join(__dirname, "..", "..");

/** Starts a process that does the steps on the host `spec`, `times` times, from the moment `waitFor` (epoch, ms) on. */
export function startProcess(
  spec: string,
  steps: readonly Step[],
  options: { times?: number; waitFor?: number } = {},
): HostProcess {
  const child = spawn(process.execPath, [join(__dirname, "hostChild.cjs"), join(compiledProvider(), "host"), spec], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stdout = "";
  let stderr = "";
  const waiting: { count: number; tell: () => void }[] = [];
  const lines = () => stdout.split("\n").slice(0, -1);
  child.stdout.on("data", (text: Buffer) => {
    stdout += text.toString();
    for (const { count, tell } of waiting) if (lines().length >= count) tell();
  });
  child.stderr.on("data", (text: Buffer) => {
    stderr += text.toString();
  });
  const ended = new Promise<ProcessResult>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (exitCode, signal) => {
      resolve({ outcomes: lines().map((line) => JSON.parse(line) as StepOutcome), exitCode, signal, stderr });
    });
  });
  child.stdin.end(JSON.stringify({ steps, ...options }));
  const told = (count: number) =>
    new Promise<void>((resolve, reject) => {
      if (lines().length >= count) resolve();
      waiting.push({ count, tell: resolve });
      void ended.then(() => reject(new Error(`The process ended before step ${count}: ${stderr}`)));
    });
  return { child, told, ended };
}

/** Does the steps in a process of its own and waits for its end. */
export function inProcess(spec: string, ...steps: readonly Step[]): Promise<ProcessResult> {
  return startProcess(spec, steps).ended;
}

let compiled: string | undefined;

/** Folder with `provider/host` and what it needs as JavaScript; compiled once for each state of the sources. */
export function compiledProvider(): string {
  compiled ??= compile(["provider/hcs", "provider/host", "schema/types.ts"]);
  return compiled;
}

function compile(places: readonly string[]): string {
  const files = places.flatMap((place) =>
    place.endsWith(".ts")
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: "utf8" })
          .filter((name) => name.endsWith(".ts"))
          .map((name) => join(place, name)),
  );
  const sources = files.map((file) => ({ file, text: readFileSync(join(root, file), "utf8") }));
  const digest = createHash("sha256").update(JSON.stringify(sources)).digest("hex").slice(0, 16);
  const cache = join(root, "node_modules", ".cache", "pulumi-hcs");
  const target = join(cache, `host-${digest}`);
  if (!existsSync(target)) {
    mkdirSync(cache, { recursive: true });
    const draft = mkdtempSync(join(cache, "draft-"));
    writeCompiled(sources, draft);
    try {
      renameSync(draft, target);
    } catch {
      // Another worker was faster with the same result.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return join(target, "provider");
}

function writeCompiled(sources: readonly { file: string; text: string }[], folder: string): void {
  // Only loaded when something has to be compiled.
  const typescript = require("typescript") as typeof import("typescript");
  const { ModuleKind, ScriptTarget } = typescript;
  for (const { file, text } of sources) {
    const compilerOptions = { module: ModuleKind.CommonJS, target: ScriptTarget.ES2023, esModuleInterop: true };
    const { outputText } = typescript.transpileModule(text, { compilerOptions });
    const output = join(folder, file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, outputText);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "commonjs" }\n');
}
