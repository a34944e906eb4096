/** The options that every verb takes, and the host that they and the environment choose. */
import type { Command } from "commander";
import type { HcsHost } from "../hcs/host.js";
import { UsageError } from "./usageError.js";

/** What `--host` and `--json` say, before or after the verb. */
export interface GlobalOptions {
  host?: string;
  json?: boolean;
}

/** The options of the whole command that `command` is a part of. */
export const globalsOf = (command: Command): GlobalOptions => command.optsWithGlobals<GlobalOptions>();

/** A host text, and where it came from, for messages. */
export interface ChosenHost {
  spec: string;
  /** True when the host is a simulated one. */
  isSimulated: boolean;
}

/** Throws `UsageError` when `--host` names no host, also for verbs that need none: whoever gives it means it. */
export async function checkHost({ host }: GlobalOptions): Promise<void> {
  if (host === undefined) return;
  const { parseHostSpec } = await import("../host/open.js");
  const parsed = parseHostSpec(host);
  if (!parsed.ok) throw new UsageError(parsed.reason);
}

/** The host of `--host`, else of PULUMI_HCS_HOST, else this Windows machine. Throws `UsageError` without one, and for an unknown one. */
export async function chosenHost({ host }: GlobalOptions): Promise<ChosenHost> {
  const { hostChoices, parseHostSpec } = await import("../host/open.js");
  const fromEnvironment = process.env.PULUMI_HCS_HOST ?? "";
  const spec = host ?? (fromEnvironment !== "" ? fromEnvironment : process.platform === "win32" ? "native" : undefined);
  if (spec === undefined)
    throw new UsageError(`No host is chosen. Give --host HOST or set PULUMI_HCS_HOST. ${hostChoices}`);
  const parsed = parseHostSpec(spec);
  if (!parsed.ok) throw new UsageError(parsed.reason);
  return { spec, isSimulated: parsed.kind === "simulated" };
}

/**
 * Folder of the chosen host when it is a simulated one that nobody has made yet; else `undefined`. Who only looks must not
 * make one out of a mistyped name.
 */
export async function folderOfMissingHost(globals: GlobalOptions): Promise<string | undefined> {
  const { spec, isSimulated } = await chosenHost(globals);
  if (!isSimulated) return undefined;
  const { hasSimulatedHost, resolveSimulatedFolder } = await import("../host/open.js");
  const folder = resolveSimulatedFolder(spec, process.cwd());
  return hasSimulatedHost(folder) ? undefined : folder;
}

/** For a verb that needs what is on the host: nothing about a host that is not there would be true, and none is made. */
export function missingHost(folder: string): Error {
  return new Error(
    `There is no simulated host in ${folder}, and none was made. Give --host as the program has it; ` +
      '"simulated" is the host beside the nearest Pulumi.yaml.',
  );
}

/** Opens the chosen host, does the work and lets go of the host. */
export async function withHost<Result>(
  globals: GlobalOptions,
  work: (host: HcsHost) => Promise<Result>,
): Promise<Result> {
  const { spec } = await chosenHost(globals);
  const { openHost } = await import("../host/open.js");
  const host = await openHost(spec);
  try {
    return await work(host);
  } finally {
    await host.close();
  }
}
