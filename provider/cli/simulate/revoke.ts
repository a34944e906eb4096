/** `pulumi-hcs simulate revoke`: somebody takes every grant on a file away. */
import type { Command } from "commander";
import { said } from "../answer.js";
import { counted } from "../terminal.js";
import { answerOnPresent } from "./controls.js";
import { readHostPath } from "./hostPath.js";

/** Adds the verb. */
export function addRevoke(simulate: Command): void {
  simulate
    .command("revoke")
    .description("Take every grant on a file away, as somebody else would.")
    .argument("<path>", "file of the host, like C:\\vm\\disk.vhdx (in quotes in a Unix shell)")
    .addHelpText("after", help)
    .action(async (text: string, _options: object, command: Command) => {
      const path = readHostPath(text);
      await answerOnPresent(command, async (controls) => {
        const revoked = await controls.revoke(path);
        const done = revoked === 0 ? "There was no grant" : `Revoked ${counted(revoked, "grant")}`;
        return said(`${done} on ${path}.`, { path, revoked });
      });
    });
}

const help = `
With --json: { path, revoked: count }.

Example:
  $ pulumi-hcs simulate revoke 'C:\\vm\\disk.vhdx' --host simulated
`;
