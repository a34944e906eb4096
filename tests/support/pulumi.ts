/**
 * Drives the real Pulumi engine: a project in a folder of its own with its own backend, home and simulated host, the
 * commands on it, and what a test may look at afterwards: printed words, stored state, and the host itself.
 */
import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, onTestFinished, vi } from "vitest";
import type { HcsHost } from "../../provider/hcs/host.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls, type SimulatedControls } from "../../provider/host/simulated/controls.js";
import {
  longestMs,
  type PulumiEnvironment,
  type PulumiRun,
  pinnedNode,
  pulumiEnvironmentOf,
  type Started,
  startPulumi,
} from "./pulumiProgram.js";

export type { PulumiRun } from "./pulumiProgram.js";

const root = join(__dirname, "..", "..");
const hcsCommand = join(root, "dist", "provider", "cli", "main.js");

/** One resource of `pulumi stack export`, as far as tests read it. */
export interface StateResource {
  urn: string;
  type: string;
  id?: string;
  inputs?: Record<string, unknown>;
  outputs?: Record<string, unknown>;
  initErrors?: string[];
  protect?: boolean;
}

/** One step of `pulumi preview --json`. */
export interface PreviewStep {
  op: string;
  urn: string;
  replaceReasons?: string[] | null;
  diffReasons?: string[] | null;
}

/** What a project is made from; everything has a default. */
export interface ProjectOptions {
  /** Project name, part of every URN. Default `engine`. */
  name?: string;
  /** The stack that commands work on. Default `dev`. */
  stack?: string;
  /** `hcs:host` of the project; `undefined` leaves it unset. Default `simulated`. */
  host?: string | undefined;
}

/** A Pulumi project with its own backend, home and simulated host. Commands answer, they do not throw. */
export interface PulumiProject {
  /** The folder of the Pulumi.yaml. */
  readonly folder: string;
  /** `hcs:host` by which another project reaches the same simulated host. */
  readonly spec: string;
  readonly host: HcsHost;
  readonly controls: SimulatedControls;
  /** Any command, with no stack chosen. */
  pulumi(...args: string[]): Promise<PulumiRun>;
  /** Any command on the stack. */
  onStack(...args: string[]): Promise<PulumiRun>;
  /** Writes a file of the project. */
  write(file: string, text: string): void;
  /** Sets the program's text; `pulumi`, `hcs` and `config` are there. */
  program(text: string): void;
  /** Makes the stack; the first command on a project. */
  initialise(): Promise<void>;
  setConfig(key: string, value: string): Promise<void>;
  removeConfig(key: string): Promise<void>;
  up(...args: string[]): Promise<PulumiRun>;
  /** An `up` that is killed, with everything that it started, as soon as `until` holds. */
  killedUp(until: () => Promise<boolean>): Promise<PulumiRun>;
  preview(...args: string[]): Promise<PulumiRun>;
  /** The steps that a preview announces for resources of this provider, by name. */
  previewSteps(...args: string[]): Promise<Record<string, PreviewStep>>;
  refresh(...args: string[]): Promise<PulumiRun>;
  destroy(...args: string[]): Promise<PulumiRun>;
  /** What the command `pulumi-hcs` prints on the project's simulated host. Throws when it fails. */
  hcs(...args: string[]): string;
  /** Frees the lock that a killed run may leave on the backend. */
  cancel(): Promise<PulumiRun>;
  /** The same as far as the backend is concerned, without a start of the CLI: for tests of many cut runs. */
  unlock(): void;
  /** The resources of this provider in the stored state, by name. */
  state(): Promise<Record<string, StateResource>>;
  /** The same project with commands on another stack. */
  withStack(stack: string): PulumiProject;
  /** The same project, state and host in another folder, as they are now. */
  copy(): Promise<PulumiProject>;
  remove(): Promise<void>;
}

/** A project for one test, gone when it has finished. */
export async function testProject(options: ProjectOptions = {}): Promise<PulumiProject> {
  return forThisTest(await createProject(options));
}

/** One of the examples as it is: its program, documents and project file, with its host files on the host. */
export async function exampleProject(
  name: "sandbox" | "wsl2" | "empty" | "container",
  options: ProjectOptions = {},
): Promise<PulumiProject> {
  const source = join(root, "examples", name);
  const isRootProject = name === "sandbox";
  const project = await testProject(options);
  const target = isRootProject ? join(project.folder, "examples", name) : project.folder;
  cpSync(source, target, {
    recursive: true,
    filter: (path) => !path.includes("node_modules") && !path.endsWith(".yaml"),
  });
  project.write("Pulumi.yaml", readFileSync(join(isRootProject ? root : source, "Pulumi.yaml"), "utf8"));
  const files = JSON.parse(readFileSync(join(source, "host-files.json"), "utf8")) as { path: string }[];
  for (const { path } of files) await project.controls.placeFile(path);
  return project;
}

/** Makes a project that the caller removes. */
export async function createProject(options: ProjectOptions = {}): Promise<PulumiProject> {
  const { name = "engine", stack = "dev" } = options;
  const host = "host" in options ? options.host : "simulated";
  const project = await openProject(newPlace(), stack);
  project.write("Pulumi.yaml", projectFile(name, host));
  project.write("package.json", JSON.stringify({ private: true, main: "index.js" }));
  project.program("");
  return project;
}

/** What a project is made of: its folder, and what is open of it. */
interface Parts {
  place: string;
  folder: string;
  spec: string;
  host: HcsHost;
  controls: SimulatedControls;
  environment: PulumiEnvironment;
}

async function openProject(place: string, stack: string): Promise<PulumiProject> {
  const folder = join(place, "project");
  const spec = `simulated:${join(folder, ".hcs-simulated")}`;
  const environment = await pulumiEnvironmentOf(place);
  const [host, controls] = [await openHost(spec), await openSimulatedControls(spec)];
  return projectOn({ place, folder, spec, host, controls, environment }, stack);
}

function projectOn(parts: Parts, stack: string): PulumiProject {
  const { place, folder, spec, host, controls, environment } = parts;
  const start = (...args: string[]): Started =>
    startPulumi(environment, [...args, "--non-interactive", "--color", "never"], folder);
  const pulumi = (...args: string[]): Promise<PulumiRun> => start(...args).ended;
  const onStack = (...args: string[]): Promise<PulumiRun> => pulumi(...args, "--stack", stack);
  const answer = async (...args: string[]): Promise<unknown> =>
    JSON.parse(expectExit(await onStack(...args), 0).stdout);
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };

  return {
    folder,
    spec,
    host,
    controls,
    pulumi,
    onStack,
    write,
    program: (text) => write("index.js", `${programHead}\n${text}\n`),
    initialise: async () => void expectExit(await pulumi("stack", "init", stack), 0),
    setConfig: async (key, value) => void expectExit(await onStack("config", "set", key, value), 0),
    removeConfig: async (key) => void expectExit(await onStack("config", "rm", key), 0),
    up: (...args) => onStack("up", "--yes", "--skip-preview", ...args),
    async killedUp(until) {
      const started = start("up", "--yes", "--skip-preview", "--stack", stack);
      await vi.waitUntil(until, { timeout: longestMs });
      started.kill();
      return started.ended;
    },
    preview: (...args) => onStack("preview", ...args),
    async previewSteps(...args) {
      const { steps = [] } = (await answer("preview", "--json", ...args)) as { steps?: PreviewStep[] };
      return byName(steps.filter(({ op }) => op !== "refresh"));
    },
    refresh: (...args) => onStack("refresh", "--yes", "--skip-preview", ...args),
    destroy: (...args) => onStack("destroy", "--yes", "--skip-preview", ...args),
    hcs: (...args) =>
      execFileSync(pinnedNode, [hcsCommand, "--host", spec, ...args], { cwd: folder, encoding: "utf8" }),
    cancel: () => pulumi("cancel", "--yes", stack),
    unlock: () => rmSync(join(backendOf(place), "locks"), { recursive: true, force: true }),
    async state() {
      // As the backend keeps it, which takes a hundredth of the time of `pulumi stack export`.
      const stacks = join(backendOf(place), "stacks");
      const [file = ""] = globSync(join("*", `${stack}.json`), { cwd: stacks });
      const { checkpoint } = JSON.parse(readFileSync(join(stacks, file), "utf8")) as Checkpoint;
      return byName(checkpoint.latest?.resources ?? []);
    },
    withStack: (other) => projectOn(parts, other),
    async copy() {
      const target = newPlace();
      cpSync(place, target, { recursive: true });
      return openProject(target, stack);
    },
    async remove() {
      await controls.close();
      await host.close();
      // The engine of a killed provider may still write its last words into the folder.
      rmSync(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The file of a stack in a backend of files. */
interface Checkpoint {
  checkpoint: { latest?: { resources?: StateResource[] } | null };
}

const backendOf = (place: string): string => join(place, "backend", ".pulumi");

/** Only resources of this provider, by the last part of their URN. */
function byName<Resource extends { urn: string }>(resources: readonly Resource[]): Record<string, Resource> {
  const ours = resources.filter(({ urn }) => urn.includes("pulumi-nodejs:dynamic/hcs:"));
  return Object.fromEntries(ours.map((resource) => [resource.urn.split("::").at(-1) ?? "", resource]));
}

/** The project goes when the test has finished. */
export function forThisTest(project: PulumiProject): PulumiProject {
  onTestFinished(() => project.remove());
  return project;
}

/** Fails with everything that was printed when the exit code is another. */
export function expectExit(done: PulumiRun, exitCode: number): PulumiRun {
  expect(done.exitCode, done.output).toBe(exitCode);
  return done;
}

/** The systems on a host, as a user would list them. */
export async function systemsOn(host: HcsHost): Promise<{ id: string; state: string }[]> {
  const systems = await host.enumerateComputeSystems();
  return systems.map(({ Id, State }) => ({ id: Id ?? "", state: State ?? "" }));
}

const programHead = [
  'const pulumi = require("@pulumi/pulumi");',
  'const hcs = require("pulumi-hcs");',
  "const config = new pulumi.Config();",
].join("\n");

/** As the README advises: every run looks at the host first. */
function projectFile(name: string, host: string | undefined): string {
  const head = [
    `name: ${name}`,
    "runtime:",
    "  name: nodejs",
    "  options:",
    "    typescript: false",
    "options:",
    "  refresh: always",
  ];
  return `${[...head, ...(host === undefined ? [] : ["config:", `  hcs:host: ${JSON.stringify(host)}`])].join("\n")}\n`;
}

/** A new folder inside the repository, where `require("pulumi-hcs")` finds the working tree as an installed package. */
function newPlace(): string {
  const folder = join(root, ".pulumi-local", "tests");
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(join(folder, "p-"));
  for (const part of ["project", "backend", "home"]) mkdirSync(join(place, part));
  return place;
}
