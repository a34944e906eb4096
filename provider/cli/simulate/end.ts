/** `pulumi-hcs simulate end`: a system ends outside Pulumi. */
import { type Command, Option } from "commander";
import { said } from "../answer.js";
import { answerOnPresent } from "./controls.js";

// Not the list of the controls: importing it would load the host for every verb.
type ExitType = NonNullable<Parameters<import("./controls.js").SimulatedControls["endSystem"]>[1]>;
const exitTypes: readonly ExitType[] = ["GracefulExit", "ForcedExit", "UnexpectedExit"];

/** Adds the verb. */
export function addEnd(simulate: Command): void {
  simulate
    .command("end")
    .description("End a system outside Pulumi. The next look finds nothing; how it ended is only in the journal.")
    .argument("<id>", "id of the system")
    .addOption(new Option("--exit <type>", "how it ends").choices(exitTypes).default("UnexpectedExit"))
    .addHelpText("after", help)
    .action(async (id: string, { exit }: { exit: ExitType }, command: Command) => {
      await answerOnPresent(command, async (controls) => {
        await controls.endSystem(id, exit);
        return said(`The system "${id}" has ended (${exit}).`, { id, exit });
      });
    });
}

const help = `
With --json: { id, exit }.

Example:
  $ pulumi-hcs simulate end 8F0C2D3A-1B5E-4C0D-9E7F-2A6B4C8D0E1F --exit GracefulExit --host simulated
`;
