/** `pulumi-hcs simulate latency`: calls take longer. */
import type { Command } from "commander";
import { said } from "../answer.js";
import { wholeNumber } from "../numbers.js";
import { answerWithControls } from "./controls.js";
import { readFunction, recordedFunctions } from "./functions.js";

const dayMs = 86_400_000;

/** Adds the verb. */
export function addLatency(simulate: Command): void {
  simulate
    .command("latency")
    .description("Let calls take this long, from now on. 0 takes it away.")
    .argument("<ms>", "milliseconds", wholeNumber(0, dayMs))
    .argument("[function]", "only this function of HCS or virtdisk; without one, all that have no latency of their own")
    .addHelpText("after", help)
    .action(async (ms: number, name: string | undefined, _options: object, command: Command) => {
      const functionName = name === undefined ? undefined : readFunction(name, recordedFunctions);
      await answerWithControls(command, async (controls) => {
        await controls.setLatency(ms, functionName);
        const calls = functionName === undefined ? "Calls without a latency of their own" : `Calls of ${functionName}`;
        const sentence = ms === 0 ? `${calls} take no extra time.` : `${calls} take ${ms} ms longer from now on.`;
        return said(sentence, { ms, ...(functionName === undefined ? {} : { function: functionName }) });
      });
    });
}

const help = `
With --json: { ms, function? }.

Examples:
  $ pulumi-hcs simulate latency 300 --host simulated
  $ pulumi-hcs simulate latency 5000 HcsStartComputeSystem --host simulated
`;
