/** `pulumi-hcs simulate modify`: somebody else changes a live system. */
import type { Command } from "commander";
import { readJson } from "../../../schema/jsonText.js";
import { said } from "../answer.js";
import { UsageError } from "../usageError.js";
import { answerOnPresent } from "./controls.js";

/** Adds the verb. */
export function addModify(simulate: Command): void {
  simulate
    .command("modify")
    .description("Change a live system as somebody else would, behind Pulumi's back.")
    .argument("<id>", "id of the system")
    .argument("<resource-path>", "what to change, in HCS's words (VirtualMachine/ComputeTopology/Memory/SizeInMB)")
    .argument("<json>", "the new settings; null removes")
    .addHelpText("after", help)
    .action(async (id: string, resourcePath: string, json: string, _options: object, command: Command) => {
      const settings = readSettings(json);
      await answerOnPresent(command, async (controls) => {
        await controls.modify(id, resourcePath, settings);
        const done = settings === null ? "Removed" : "Changed";
        return said(`${done} ${resourcePath} of the system "${id}".`, { id, resourcePath, settings });
      });
    });
}

const help = `
With --json: { id, resourcePath, settings }.

Example:
  $ pulumi-hcs simulate modify 8F0C2D3A-1B5E-4C0D-9E7F-2A6B4C8D0E1F VirtualMachine/ComputeTopology/Memory/SizeInMB 4096 --host simulated
`;

function readSettings(json: string): unknown {
  const read = readJson(json);
  if (read.ok) return read.value;
  throw new UsageError(`The settings are not JSON: column ${read.position.column}: ${read.reason}.`);
}
