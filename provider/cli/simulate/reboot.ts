/** `pulumi-hcs simulate reboot`: the simulated host restarts. */
import type { Command } from "commander";
import { said } from "../answer.js";
import { counted } from "../terminal.js";
import { answerOnPresent } from "./controls.js";

/** Adds the verb. */
export function addReboot(simulate: Command): void {
  simulate
    .command("reboot")
    .description(
      "Restart the host: every system is gone, disks are detached, storage filters too; files, what is on disks, grants and failures to come stay.",
    )
    .addHelpText("after", help)
    .action(async (_options: object, command: Command) => {
      await answerOnPresent(command, async (controls) => {
        const ended = await controls.reboot();
        const sentence = `The host has restarted: ${counted(ended.length, "system")} ended, the files are as they were.`;
        return said(sentence, { ended });
      });
    });
}

const help = `
With --json: { ended: [id] }.

Example:
  $ pulumi-hcs simulate reboot --host simulated && pulumi refresh
`;
