/** `pulumi-hcs doctor`: whether a host can serve, what it lacks, and what to do about it. */
import type { Command } from "commander";
import type { HostInspection } from "../host/open.js";
import { type Answer, deliver } from "./answer.js";
import { type Check, fixed } from "./doctor/check.js";
import { nativeChecks } from "./doctor/nativeChecks.js";
import { reportOf } from "./doctor/report.js";
import { storeChecks } from "./doctor/storeChecks.js";
import { unreachableChecks } from "./doctor/unreachableChecks.js";
import { chosenHost, globalsOf } from "./globals.js";

/** Adds the verb. */
export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("Look at a host and say what it lacks, what is wrong with it and what to do. Changes nothing.")
    .addHelpText("after", help)
    .action(async (_options: object, command: Command) => {
      const globals = globalsOf(command);
      const { spec } = await chosenHost(globals);
      deliver(await examine(spec), globals.json === true);
    });
}

const help = `
With --json: { host, checks: [{ name, status, detail, fix? }] }, status "ok", "warn", "fail" or "skip".
Exit code: 0 when no check fails, 1 when one does, 2 for wrong usage.

Examples:
  $ pulumi-hcs doctor
  $ pulumi-hcs doctor --host simulated --json
`;

async function examine(spec: string): Promise<Answer> {
  // Only when asked for: every other verb starts without them.
  const { HcsError, HostError } = await import("../hcs/errors.js");
  const { inspectHost } = await import("../host/open.js");
  try {
    return reportOf(spec, checksOf(await inspectHost(spec)));
  } catch (error) {
    // What cannot even be looked at is an answer too.
    if (error instanceof HostError) return reportOf(spec, [fixed("host", "fail", error.fact, error.advice)]);
    if (error instanceof HcsError) return reportOf(spec, [fixed("host", "fail", error.message)]);
    throw error;
  }
}

function checksOf(inspection: HostInspection): Check[] {
  switch (inspection.kind) {
    case "native":
      return nativeChecks(inspection);
    case "simulated":
      return storeChecks(inspection);
    case "unreachable":
      return unreachableChecks(inspection);
  }
}
