/** `pulumi-hcs help VERB`: the help of a verb, which was asked for; of no verb, the help of all. */
import type { Command } from "commander";
import { nearestName } from "./nearest.js";
import { UsageError } from "./usageError.js";

/** Adds the verb to a command whose other verbs are there already. Commander's own says nothing of a wrong name. */
export function addHelp(parent: Command): void {
  parent
    .helpCommand(false)
    .command("help")
    .description("show the help of a verb")
    .argument("[verb...]")
    .action((names: string[]) => {
      verbNamed(parent, names).outputHelp();
    });
}

function verbNamed(parent: Command, names: readonly string[]): Command {
  return names.reduce((command, name) => {
    const verb = command.commands.find((candidate) => candidate.name() === name);
    if (verb !== undefined) return verb;
    const near = nearestName(
      name,
      command.commands.map((candidate) => candidate.name()),
    );
    const path = pathOf(command).join(" ");
    const meant = near === undefined ? "" : ` Did you mean ${near}?`;
    throw new UsageError(`"${path}" has no verb "${name}".${meant} See "${path} --help".`);
  }, parent);
}

function pathOf(command: Command): string[] {
  return [...(command.parent === null ? [] : pathOf(command.parent)), command.name()];
}
