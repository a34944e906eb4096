/** Reads the command line of `npm run pulumi -- ARGS` as far as the wrapper acts on it. Pure. */
import { UserError } from "./messages.mjs";

/** The letters of the CLI's short options that take a value: what stands behind one in the same word is that value. */
const shortWithValue = "Cvcmtpfo";

/** The CLI's global options that take a value, which is then not the command. */
const longWithValue = [
  "--color",
  "--cwd",
  "--memprofilerate",
  "--otel-traces",
  "--profiling",
  "--tracing",
  "--verbose",
];

/** What works on the stack's resources on the host. */
const engineCommands = ["up", "update", "preview", "pre", "refresh", "destroy", "down", "dn", "import", "watch"];

/** What else works on the selected stack, as "command" or "command subcommand". */
const stackCommands = [
  "config",
  "logs",
  "state",
  "stack",
  "stack change-secrets-provider",
  "stack export",
  "stack get",
  "stack graph",
  "stack hist",
  "stack history",
  "stack import",
  "stack output",
  "stack rename",
  "stack tag",
];

/**
 * @typedef {object} PulumiArguments
 * @property {string | undefined} cwd the folder given with --cwd or -C
 * @property {string[]} rest the arguments without it
 * @property {string} command the command, with the subcommand of `stack`; "" when there is none
 * @property {string | undefined} stackOption how the user wrote a stack ("--stack", "-s"), undefined when not
 * @property {boolean} needsStack the command works on the selected stack
 * @property {boolean} touchesHost the command runs the engine over the stack's resources
 */

/**
 * Throws `UserError` for a --cwd without a folder: the root project must not stand in for one that was meant.
 * @param {string[]} args
 * @returns {PulumiArguments}
 */
export function readPulumiArguments(args) {
  const end = args.includes("--") ? args.indexOf("--") : args.length;
  /** @type {PulumiArguments} */
  const read = { cwd: undefined, rest: [], command: "", stackOption: undefined, needsStack: false, touchesHost: false };
  const words = [];
  let asksForHelp = false;
  for (let index = 0; index < end; index++) {
    const argument = args[index] ?? "";
    const cwd = folderIn(argument, index + 1 < end ? args[index + 1] : undefined);
    if (cwd?.folder === "") {
      throw new UserError(
        `${argument} names no folder. Write --cwd FOLDER, or leave it out for the project at the repository's top.`,
        2,
      );
    }
    if (cwd !== undefined) {
      read.cwd = cwd.folder;
      index += cwd.words - 1;
      continue;
    }
    read.rest.push(argument);
    read.stackOption ??= stackOptionIn(argument);
    asksForHelp ||= argument === "--help" || argument === "-h";
    if (!argument.startsWith("-")) words.push(argument);
    else if (words.length === 0 && takesNextWord(argument) && index + 1 < end) read.rest.push(args[++index] ?? "");
  }
  read.rest.push(...args.slice(end));
  read.command = commandOf(words);
  read.touchesHost = !asksForHelp && engineCommands.includes(read.command);
  read.needsStack = !asksForHelp && (read.touchesHost || stackCommands.includes(read.command));
  return read;
}

/** @param {string} argument @param {string | undefined} next */
function folderIn(argument, next) {
  if (argument === "--cwd" || argument === "-C") return { folder: next ?? "", words: next === undefined ? 1 : 2 };
  if (argument.startsWith("--cwd=")) return { folder: argument.slice("--cwd=".length), words: 1 };
  if (/^-C./.test(argument)) return { folder: argument.replace(/^-C=?/, ""), words: 1 };
  return undefined;
}

/** @param {string} argument */
function stackOptionIn(argument) {
  if (argument === "--stack" || argument.startsWith("--stack=")) return "--stack";
  const letters = /^-([A-Za-z]+)/.exec(argument)?.[1] ?? "";
  for (const letter of letters) {
    if (letter === "s") return "-s";
    if (shortWithValue.includes(letter)) return undefined;
  }
  return undefined;
}

/** @param {string} argument */
function takesNextWord(argument) {
  return longWithValue.includes(argument) || argument === "-v";
}

/** @param {string[]} words */
function commandOf([command = "", subcommand]) {
  return command === "stack" && subcommand !== undefined ? `stack ${subcommand}` : command;
}
