/** The Pulumi command line as a process: where it is, the environment that it needs, and how it is started and ended. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { pathToFileURL } from "node:url";

const root = join(__dirname, "..", "..");
const onWindows = process.platform === "win32";
const program = (name: string): string => (onWindows ? `${name}.exe` : name);

/** A command that hangs is stopped, so that the test can tell what it had printed. */
export const longestMs = 240_000;

/** One run of the Pulumi command line. */
export interface PulumiRun {
  exitCode: number;
  stdout: string;
  stderr: string;
  /** Both streams, as they came. */
  output: string;
}

/** How to run Pulumi for one project. */
export interface PulumiEnvironment {
  /** The Pulumi command line. */
  program: string;
  variables: NodeJS.ProcessEnv;
}

/** The environment of a project with a backend and a home of its own in `place`. Throws when there is no Pulumi CLI. */
export async function pulumiEnvironmentOf(place: string): Promise<PulumiEnvironment> {
  const base = await foundEnvironment();
  const pathName = Object.keys(base).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  const pathFolders = (base[pathName] ?? "").split(delimiter);
  const folder = pathFolders.find((candidate) => cliFiles.every((file) => existsSync(join(candidate, file))));
  if (folder === undefined) {
    throw new Error(
      'The real engine cannot be tested: there is no Pulumi CLI. "npm run test:engine" finds or makes one.',
    );
  }
  const {
    PULUMI_STACK: _stack,
    PULUMI_ACCESS_TOKEN: _token,
    PULUMI_CONFIG_PASSPHRASE_FILE: _file,
    ...variables
  } = base;
  return {
    program: join(folder, program("pulumi")),
    variables: {
      ...variables,
      [pathName]: [dirname(pinnedNode), folder, ...pathFolders].join(delimiter),
      PULUMI_HOME: join(place, "home"),
      PULUMI_BACKEND_URL: `file://${join(place, "backend").split(sep).join("/")}`,
      PULUMI_CONFIG_PASSPHRASE: "engine-tests",
      PULUMI_SKIP_UPDATE_CHECK: "true",
      PULUMI_DISABLE_AUTOMATIC_PLUGIN_ACQUISITION: "true",
      PULUMI_IGNORE_AMBIENT_PLUGINS: "true",
      PULUMI_CREDENTIAL_STORE: "plaintext",
      // Saves a seventh of the time of every run of a program.
      NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "pulumi-hcs", "compiled"),
    },
  };
}

/** The Node that the repository pins. */
export const pinnedNode = join(root, "node_modules", "node", "bin", program("node"));
const cliFiles = [
  program("pulumi"),
  program("pulumi-language-nodejs"),
  `pulumi-resource-pulumi-nodejs${onWindows ? ".cmd" : ""}`,
];

/** The environment that set-up prepares; started by a script, this process has it already. */
async function foundEnvironment(): Promise<NodeJS.ProcessEnv> {
  const file = pathToFileURL(join(root, "scripts", "lib", "environment.mjs")).href;
  const scripts = (await import(file)) as { pulumiEnvironment(): NodeJS.ProcessEnv };
  try {
    return scripts.pulumiEnvironment();
  } catch {
    return process.env;
  }
}

/** A program that runs. */
export interface Started {
  ended: Promise<PulumiRun>;
  /** Ends it and everything that it started, at once. */
  kill(): void;
}

/** Starts Pulumi in a folder. */
export function startPulumi(environment: PulumiEnvironment, args: readonly string[], cwd: string): Started {
  const child = spawn(environment.program, args, {
    cwd,
    env: environment.variables,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const done: PulumiRun = { exitCode: -1, stdout: "", stderr: "", output: "" };
  const timer = setTimeout(() => killTree(child), longestMs);
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      done[name] += text;
      done.output += text;
    });
  }
  const ended = new Promise<PulumiRun>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ ...done, exitCode: code ?? -1 }));
  });
  return { ended: ended.finally(() => clearTimeout(timer)), kill: () => killTree(child) };
}

/** Language host and providers have process groups of their own and outlive a killed engine, so each is looked for. */
function killTree({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (onWindows) {
    execFileSync("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore" });
    return;
  }
  const parents = parentsOfProcesses();
  const isBelow = (id: number | undefined): boolean =>
    id === pid || (id !== undefined && id > 1 && isBelow(parents.get(id)));
  for (const id of [...parents.keys()].filter(isBelow)) ifThere(() => process.kill(id, "SIGKILL"));
}

/** The parent of every process. A small Linux has no `ps`, a Mac no /proc. */
function parentsOfProcesses(): Map<number, number> {
  if (process.platform !== "linux") {
    const rows = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" }).trim().split("\n");
    return new Map(rows.map((row) => row.trim().split(/\s+/).map(Number) as [number, number]));
  }
  const ids = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  const pairs = ids.flatMap((id) => {
    // "pid (name) state parent …", and a name may hold anything.
    const stat = ifThere(() => readFileSync(`/proc/${id}/stat`, "utf8"));
    return stat === undefined ? [] : [[Number(id), Number(stat.slice(stat.lastIndexOf(")")).split(" ")[2])] as const];
  });
  return new Map(pairs);
}

/** The answer, or nothing when the process that was asked about has just ended. */
function ifThere<Answer>(work: () => Answer): Answer | undefined {
  try {
    return work();
  } catch (error) {
    if (["ESRCH", "ENOENT"].includes((error as NodeJS.ErrnoException).code ?? "")) return undefined;
    throw error;
  }
}
