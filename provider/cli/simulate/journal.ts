/** `pulumi-hcs simulate journal`: every call since the store was made. */
import type { Command } from "commander";
import type { JournalRow } from "../../host/simulated/controls.js";
import { type Answer, said } from "../answer.js";
import { table } from "../terminal.js";
import { answerOnPresent, type SimulatedControls } from "./controls.js";

/** Adds the verb. */
export function addJournal(simulate: Command): void {
  simulate
    .command("journal")
    .description("Show every call of HCS and virtdisk since the store was made, oldest first; refused ones too.")
    .addHelpText("after", help)
    .action(async (_options: object, command: Command) => {
      await answerOnPresent(command, answer, (folder) =>
        said(`No calls: there is no simulated host in ${folder} yet.`, []),
      );
    });
}

const help = `
With --json: [{ time, pid, call, target, hresult, ms, request?, exitStatus? }], hresult an unsigned number, 0 = success.

Example:
  $ pulumi-hcs simulate journal --json --host simulated | jq '.[] | select(.hresult != 0)'
`;

async function answer(controls: SimulatedControls): Promise<Answer> {
  const rows = await controls.journal();
  return { json: rows, text: rows.length === 0 ? "No calls.\n" : await toText(rows) };
}

async function toText(rows: readonly JournalRow[]): Promise<string> {
  const { hresultFacts } = await import("../../hcs/errors.js");
  const cells = rows.map(({ time, pid, call, target, hresult, ms, request, exitStatus }) => {
    const result = hresult === 0 ? "done" : hresultFacts(hresult).name;
    const details = [exitStatus?.ExitType, request === undefined ? undefined : JSON.stringify(request)];
    return [
      time,
      String(pid),
      result,
      ms.toFixed(1),
      call,
      target,
      shortened(details.filter((text) => text !== undefined).join(" ")),
    ];
  });
  return table(["TIME", "PID", "RESULT", "MS", "CALL", "TARGET", "DETAILS"], cells, { whenNarrow: "wrap" });
}

const longestDetails = 100;

const shortened = (text: string): string => (text.length > longestDetails ? `${text.slice(0, longestDetails)}…` : text);
