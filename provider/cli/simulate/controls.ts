/** How every `simulate` verb reaches the simulated host, and refuses another one. */
import type { Command } from "commander";
import type { SimulatedControls } from "../../host/simulated/controls.js";
import { type Answer, deliver } from "../answer.js";
import { chosenHost, globalsOf } from "../globals.js";
import { UsageError } from "../usageError.js";

export type { SimulatedControls } from "../../host/simulated/controls.js";

/** Opens the controls of the chosen host, delivers the answer of the work, and lets go. */
export async function answerWithControls(
  command: Command,
  work: (controls: SimulatedControls) => Promise<Answer>,
): Promise<void> {
  const globals = globalsOf(command);
  const { spec, isSimulated } = await chosenHost(globals);
  if (!isSimulated) {
    throw new UsageError(
      `The host "${spec}" is not a simulated one, and "pulumi-hcs simulate" works on no other. ` +
        "Give --host simulated or --host simulated:FOLDER, or set PULUMI_HCS_HOST to one of them.",
    );
  }
  const { openSimulatedControls } = await import("../../host/simulated/controls.js");
  const controls = await openSimulatedControls(spec);
  try {
    deliver(await work(controls), globals.json === true);
  } finally {
    await controls.close();
  }
}
