/** Fresh Pulumi projects, each with a stack, a backend and a simulated host of its own, and their timed commands. */
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../../lib/messages.mjs";
import { programFile } from "../../lib/paths.mjs";
import { capture } from "../../lib/processes.mjs";
import { makeHost } from "./hosts.mjs";
import { projects } from "./programs.mjs";
import { newFolder } from "./workspace.mjs";

/** @typedef {"ours" | "theirs"} Side */

const stackName = "bench";

/** The commands that are measured. What a side is asked and does not need to do must not go unnoticed. */
const commands = {
  up: ["up", "--yes"],
  destroy: ["destroy", "--yes"],
  again: ["up", "--yes", "--expect-no-changes"],
  preview: ["preview", "--expect-no-changes"],
  refresh: ["refresh", "--yes", "--expect-no-changes"],
};

/** @typedef {keyof typeof commands} Command */

/**
 * A project with an empty stack and, for our side, a host that has what the systems need.
 * @param {string} name
 * @param {Side} side
 */
export async function newStack(name, side) {
  const folder = newFolder(`${name}-${side}`, projects()[side]);
  const home = join(folder, "home");
  for (const made of [home, join(folder, "state")]) mkdirSync(made);
  // The backend is relative to the working directory, which is the project's folder in every command. The CLI keeps
  // megabytes of logs of each command in its home: they go with the stack.
  const env = { ...process.env, PULUMI_BACKEND_URL: "file://./state", PULUMI_HOME: home };
  await pulumi(["stack", "init", stackName], { cwd: folder, env });
  if (side === "ours") await makeHost(join(folder, ".hcs-simulated"));
  return {
    /**
     * Runs a command of the engine.
     * @param {Command} command
     * @returns {Promise<number>} how long it took, in milliseconds
     */
    time: (command) => pulumi([...commands[command], "--stack", stackName], { cwd: folder, env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** @typedef {Awaited<ReturnType<typeof newStack>>} Stack */

/**
 * Runs the CLI that `npm run bench` has put first on PATH.
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv }} options
 */
async function pulumi(args, options) {
  const startedMs = performance.now();
  const { code, output } = await capture(programFile("pulumi"), [...args, "--non-interactive"], options);
  const tookMs = performance.now() - startedMs;
  if (code !== 0)
    throw new UserError(`${output}pulumi ${args.join(" ")} ended with exit code ${code}; its words are above.`);
  return tookMs;
}
