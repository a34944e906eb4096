/** `pulumi-hcs simulate reset`: an empty host. */
import type { Command } from "commander";
import { said } from "../answer.js";
import { answerWithControls } from "./controls.js";

/** Adds the verb. */
export function addReset(simulate: Command): void {
  simulate
    .command("reset")
    .description(
      "Empty the simulated host: systems, files, grants, failures to come, journal and ledger. Does not ask.",
    )
    .addHelpText("after", help)
    .action(async (_options: object, command: Command) => {
      await answerWithControls(command, async (controls) => {
        await controls.reset();
        return said(`The simulated host in ${controls.folder} is empty.`, { folder: controls.folder });
      });
    });
}

const help = `
With --json: { folder }.

Example:
  $ pulumi-hcs simulate reset --host simulated
`;
