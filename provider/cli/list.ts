/** `pulumi-hcs list`: the compute systems of a host; with `--orphans`, what its ledger holds for a stack that has lost it. */
import type { Command } from "commander";
import type { HcsHost } from "../hcs/host.js";
import type { LedgerRow } from "../hcs/ledger.js";
import { systemKey } from "../hcs/ledgerKeys.js";
import { type Answer, deliver, tellFailure } from "./answer.js";
import { confirm } from "./confirm.js";
import { folderOfMissingHost, type GlobalOptions, globalsOf, missingHost, withHost } from "./globals.js";
import { readJsonFile } from "./jsonText.js";
import { orphansOf } from "./orphans.js";
import { readStackExport, type StackExport, type StackName } from "./stackExport.js";
import { counted, table } from "./terminal.js";
import { nameOfFile } from "./textFile.js";
import { UsageError } from "./usageError.js";

interface Options {
  orphans?: string;
  stack?: string;
  project?: string;
  forget?: boolean;
  yes?: boolean;
}

/** Adds the verb. */
export function addList(program: Command): void {
  program
    .command("list")
    .description("Show the compute systems on the host, and which Pulumi resource holds each.")
    .option(
      "--orphans <export>",
      'show instead what the host\'s ledger holds for a stack and the stack does not; <export> is the output of "pulumi stack export", "-" for standard input',
    )
    .option("--stack <name>", "with --orphans: the stack, when the export is empty and does not name it")
    .option("--project <name>", "with --orphans: the project of that stack")
    .option(
      "--forget",
      "with --orphans: remove these rows from the ledger, for a stack that no longer exists; the systems, files, layers and grants stay as they are",
    )
    .option("--yes", "with --forget: do not ask")
    .addHelpText("after", help)
    .action(async (options: Options, command: Command) => {
      const globals = globalsOf(command);
      refuseLoneOptions(options);
      deliver(
        await (options.orphans === undefined ? listSystems(globals) : listOrphans(options.orphans, options, globals)),
        globals.json === true,
      );
    });
}

const help = `
With --json: [{ id, owner, systemType, state, runtimeId, urn? }]; with --orphans [{ urn, type, idOrPath, since }].

Examples:
  $ pulumi-hcs list --host simulated
  $ pulumi stack export | pulumi-hcs list --orphans -
  $ pulumi-hcs list --orphans old-stack.json --forget --yes
`;

function refuseLoneOptions(options: Options): void {
  const lone = (["stack", "project", "forget"] as const).find(
    (name) => options[name] !== undefined && options.orphans === undefined,
  );
  if (lone !== undefined) throw new UsageError(`--${lone} goes with --orphans EXPORT.`);
  if (options.yes === true && options.forget !== true) throw new UsageError("--yes goes with --forget.");
  if ((options.stack === undefined) !== (options.project === undefined))
    throw new UsageError("--stack and --project go together.");
}

async function listSystems(globals: GlobalOptions): Promise<Answer> {
  const missing = await folderOfMissingHost(globals);
  if (missing !== undefined)
    return { json: [], text: `No compute systems: there is no simulated host in ${missing} yet.\n` };
  const systems = await withHost(globals, async (host) => {
    const found = await host.enumerateComputeSystems();
    const urns = await holdersOf(host);
    return found.map(
      ({
        Id: id = "",
        Owner: owner = "",
        SystemType: systemType = "",
        State: state = "",
        RuntimeId: runtimeId = "",
      }) => {
        const urn = urns.get(systemKey(id));
        return { id, owner, systemType, state, runtimeId, ...(urn === undefined ? {} : { urn }) };
      },
    );
  });
  if (systems.length === 0) return { json: [], text: "No compute systems.\n" };
  const cells = systems.map((system) => [
    system.id,
    system.owner,
    system.systemType,
    system.state,
    system.runtimeId,
    system.urn ?? "",
  ]);
  return { json: systems, text: table(["ID", "OWNER", "TYPE", "STATE", "RUNTIME ID", "URN"], cells) };
}

/** URN of who holds each system, by its key. A ledger that cannot be read is told, and keeps nobody from seeing the systems. */
async function holdersOf(host: HcsHost): Promise<Map<string, string>> {
  const { HcsError, HostError } = await import("../hcs/errors.js");
  try {
    const rows = (await host.ledger.list()).filter(({ kind }) => kind === "ComputeSystem");
    return new Map(rows.map(({ key, urn }) => [key, urn]));
  } catch (error) {
    if (!(error instanceof HostError || error instanceof HcsError)) throw error;
    tellFailure(new Error(`The systems are listed without who holds them. ${error.message}`, { cause: error }));
    return new Map();
  }
}

async function listOrphans(file: string, options: Options, globals: GlobalOptions): Promise<Answer> {
  const exported = readStackExport((await readJsonFile(file)).value, nameOfFile(file));
  const name = stackOf(exported, options, nameOfFile(file));
  const missing = await folderOfMissingHost(globals);
  // The ledger of a host that is not there is empty too; "no orphans" would be a false comfort.
  if (missing !== undefined) throw missingHost(missing);
  return withHost(globals, async (host) => {
    const orphans = orphansOf(await host.ledger.list(), name, exported.resources);
    const shown = toAnswer(orphans, name);
    if (orphans.length === 0) return shown;
    if (options.forget !== true) return { ...shown, text: `${shown.text}\n${whatToDo}` };
    const rows = `${counted(orphans.length, "row")} of the ledger`;
    if (options.yes !== true) await confirm(shown.text, `Forget ${rows}? The things themselves stay as they are.`);
    for (const { kind, key, urn } of orphans) await host.ledger.release(kind, key, urn);
    const done = `Forgot ${rows}. The systems, files, layers and grants themselves are as they were; nobody holds them now.\n`;
    // Who was asked has seen the rows.
    return { json: shown.json, text: options.yes === true ? `${shown.text}\n${done}` : done };
  });
}

const whatToDo =
  'Declare it again under the same name and run "pulumi up" to have it back in the stack; --forget drops the rows.\n';

/** What the export says; the options only where it says nothing, so that a wrong file never empties another stack's ledger. */
function stackOf({ name }: StackExport, { stack, project }: Options, file: string): StackName {
  const asked = stack === undefined || project === undefined ? undefined : { stack, project };
  if (name === undefined && asked === undefined) {
    throw new UsageError(
      `${file} does not say which stack it is of, since the stack is empty. Add --stack NAME --project NAME.`,
    );
  }
  if (name !== undefined && asked !== undefined && (name.stack !== asked.stack || name.project !== asked.project)) {
    throw new UsageError(
      `${file} is of the stack ${name.stack} of project ${name.project}, not ${asked.stack} of ${asked.project}.`,
    );
  }
  return name ?? (asked as StackName);
}

function toAnswer(orphans: readonly LedgerRow[], { stack, project }: StackName): Answer {
  const json = orphans.map(({ urn, type, idOrPath, since }) => ({ urn, type, idOrPath, since }));
  if (json.length === 0)
    return {
      json,
      text: `No orphans: the stack ${stack} of project ${project} has everything that the ledger holds for it.\n`,
    };
  const cells = json.map(({ urn, type, idOrPath, since }) => [type, idOrPath, since, urn]);
  return { json, text: table(["TYPE", "ID OR PATH", "SINCE", "URN"], cells) };
}
