/** `pulumi-hcs simulate`: what happens to a simulated host from outside. One verb for each thing. */
import type { Command } from "commander";
import { addHelp } from "./help.js";
import { addEnd } from "./simulate/end.js";
import { addFail } from "./simulate/fail.js";
import { addFile } from "./simulate/file.js";
import { addJournal } from "./simulate/journal.js";
import { addLatency } from "./simulate/latency.js";
import { addModify } from "./simulate/modify.js";
import { addReboot } from "./simulate/reboot.js";
import { addReset } from "./simulate/reset.js";
import { addRevoke } from "./simulate/revoke.js";

/** Adds the verb and those below it. */
export function addSimulate(program: Command): void {
  const simulate = program
    .command("simulate")
    .description("Steer a simulated host: place files, let systems end and calls fail, see what was called.")
    .addHelpText("after", help);
  const verbs = [addFile, addEnd, addReboot, addModify, addFail, addLatency, addRevoke, addJournal, addReset];
  for (const add of verbs) add(simulate);
  addHelp(simulate);
}

const help = `
"simulated" keeps its state in the folder .hcs-simulated beside the nearest Pulumi.yaml, "simulated:FOLDER" in FOLDER.

Examples:
  $ pulumi-hcs simulate file 'C:\\vm\\disk.vhdx' --host simulated
  $ pulumi-hcs simulate fail HcsStartComputeSystem E_ACCESSDENIED --host simulated
`;
