/** How every `simulate` verb reaches the simulated host, and refuses another one. */
import type { Command } from "commander";
import type { SimulatedControls } from "../../host/simulated/controls.js";
import { type Answer, deliver } from "../answer.js";
import { chosenHost, folderOfMissingHost, type GlobalOptions, globalsOf, missingHost } from "../globals.js";
import { UsageError } from "../usageError.js";

export type { SimulatedControls } from "../../host/simulated/controls.js";

/** Opens the controls of the chosen host, which is made when it is not there, delivers the answer of the work, and lets go. */
export async function answerWithControls(
  command: Command,
  work: (controls: SimulatedControls) => Promise<Answer>,
): Promise<void> {
  const globals = globalsOf(command);
  const spec = await simulatedSpec(globals);
  const { openSimulatedControls } = await import("../../host/simulated/controls.js");
  const controls = await openSimulatedControls(spec);
  try {
    deliver(await work(controls), globals.json === true);
  } finally {
    await controls.close();
  }
}

/** The same for a verb that needs what is on the host: one that is not there is not made, but refused or answered for. */
export async function answerOnPresent(
  command: Command,
  work: (controls: SimulatedControls) => Promise<Answer>,
  whenMissing?: (folder: string) => Answer,
): Promise<void> {
  const globals = globalsOf(command);
  await simulatedSpec(globals);
  const missing = await folderOfMissingHost(globals);
  if (missing === undefined) return answerWithControls(command, work);
  if (whenMissing === undefined) throw missingHost(missing);
  deliver(whenMissing(missing), globals.json === true);
}

async function simulatedSpec(globals: GlobalOptions): Promise<string> {
  const { spec, isSimulated } = await chosenHost(globals);
  if (isSimulated) return spec;
  throw new UsageError(
    `The host "${spec}" is not a simulated one, and "pulumi-hcs simulate" works on no other. ` +
      "Give --host simulated or --host simulated:FOLDER, or set PULUMI_HCS_HOST to one of them.",
  );
}
