/** The command as a whole: its verbs, the options that all of them take, its help, and the words for wrong usage. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Command, CommanderError } from "commander";
import { addDoctor } from "./doctor.js";
import { checkHost, globalsOf } from "./globals.js";
import { addHelp } from "./help.js";
import { addList } from "./list.js";
import { addPlan } from "./plan.js";
import { addSimulate } from "./simulate.js";
import { styled } from "./terminal.js";
import { UsageError } from "./usageError.js";
import { addValidate } from "./validate.js";

/** Runs the command; the exit code is left in `process.exitCode`. Rejects with what is to be told. */
export async function runProgram(args: readonly string[]): Promise<void> {
  const program = buildProgram();
  try {
    await program.parseAsync(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version were asked for and are written by now; help that comes instead of a verb was not asked for.
    if (error.code === "commander.help") process.exitCode = 2;
    else if (error.exitCode !== 0) throw new UsageError(wordUsage(program, args, error.message));
  }
}

function buildProgram(): Command {
  const program = new Command("pulumi-hcs")
    .description(
      "Checks HCS documents, says what a change of one would do, shows the compute systems of a host, says what a host lacks, and steers the simulated host.",
    )
    .option(
      "--host <host>",
      'where HCS is: "native", "simulated" or "simulated:FOLDER"; else PULUMI_HCS_HOST decides, else "native" on Windows',
    )
    .option("--json", "write one JSON document to standard output and nothing else")
    .version(readVersion(), "-V, --version", "show the version")
    .helpOption("-h, --help", "show this help")
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => styled("bold", title) })
    .addHelpText("after", programHelp)
    .hook("preAction", (_program, command) => checkHost(globalsOf(command)));
  addValidate(program);
  addPlan(program);
  addList(program);
  addDoctor(program);
  addSimulate(program);
  addHelp(program);
  return program;
}

const programHelp = `
Exit code: 0 done and nothing found wrong; 1 the answer is "no" (invalid, an error of the host); 2 wrong usage or
unreadable input.

Examples:
  $ pulumi-hcs validate documents/*.json
  $ pulumi-hcs plan running.json wanted.json
  $ pulumi-hcs list --host simulated
  $ pulumi-hcs doctor --host simulated
  $ pulumi-hcs simulate --help
`;

/** Commander's message as sentences on one line, and where to read on. */
function wordUsage(program: Command, args: readonly string[], message: string): string {
  const sentences = message
    .replace(/^error: /, "")
    .split("\n")
    .map((sentence) => sentence.replace(/^\((.*)\)$/, "$1").trim())
    .map((sentence) => sentence.charAt(0).toUpperCase() + sentence.slice(1))
    .map((sentence) => (/[.?!]$/.test(sentence) ? sentence : `${sentence}.`));
  return `${sentences.join(" ")} See "${[...verbsIn(program, args), "--help"].join(" ")}".`;
}

/** `pulumi-hcs simulate file`: as much of the arguments as names verbs. */
function verbsIn(program: Command, args: readonly string[]): string[] {
  const names = [program.name()];
  let command = program;
  for (const arg of args) {
    const verb = command.commands.find((candidate) => candidate.name() === arg);
    if (verb === undefined) continue;
    names.push(arg);
    command = verb;
  }
  return names;
}

/** The version in the package.json of the package that this file belongs to, from the sources or compiled. */
function readVersion(): string {
  for (let folder = __dirname; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      const { name, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<
        string,
        unknown
      >;
      if (name === "pulumi-hcs" && typeof version === "string") return version;
    } catch {
      // Not in this folder; the next one up may have it.
    }
  }
  return "unknown";
}
