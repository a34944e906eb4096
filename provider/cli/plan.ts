/** `pulumi-hcs plan`: says what a change of a document would do to a live system. Needs no host. */
import { type Command, Option } from "commander";
import type { ComputeSystem } from "../../schema/types.js";
import type { Disruption } from "../plan/disruption.js";
import { type Plan, type PlannedSystem, planUpdate } from "../plan/planUpdate.js";
import { type DesiredState, desiredStates } from "../plan/powerPath.js";
import type { PlanStep } from "../plan/steps.js";
import { type Answer, deliver, type ExitCode } from "./answer.js";
import { documentFailures } from "./documentFailures.js";
import { globalsOf } from "./globals.js";
import { readJsonFile } from "./jsonText.js";
import { counted, indented, printable, type Style, styled } from "./terminal.js";
import { nameOfFile } from "./textFile.js";
import { UsageError } from "./usageError.js";

interface Options {
  state: DesiredState;
  exitCode?: boolean;
}

/** Adds the verb. */
export function addPlan(program: Command): void {
  program
    .command("plan")
    .description("Say what a change of an HCS document would do to a live system. Needs no host.")
    .argument("<old>", 'the document that the system was made from; "-" is standard input')
    .argument("<new>", "the document that it should have")
    .addOption(
      new Option("--state <state>", "the state that the system is in and stays in")
        .choices(desiredStates)
        .default("Running"),
    )
    .option(
      "--exit-code",
      "tell the class by the exit code: 0 nothing to do, 10 live, 11 restart, 12 replace, 13 data loss",
    )
    .addHelpText("after", help)
    .action(async (before: string, after: string, options: Options, command: Command) => {
      deliver(await plan(before, after, options), globalsOf(command).json === true);
    });
}

const help = `
With --json: { class, steps: [{ call, class, path, reason, request? }], changes: [{ path, class, reason }] }, path as a
JSON pointer into the document.

Examples:
  $ pulumi-hcs plan running.json wanted.json
  $ pulumi-hcs plan --state Paused --exit-code running.json wanted.json
`;

async function plan(before: string, after: string, { state, exitCode }: Options): Promise<Answer> {
  if (before === "-" && after === "-") throw new UsageError("Only one of the two documents can be standard input.");
  const [old, young] = [await readDocument(before), await readDocument(after)];
  const system = (document: ComputeSystem): PlannedSystem => ({
    document,
    desiredState: state,
    access: "auto",
    savedStatePath,
  });
  const planned = planUpdate(system(old), system(young), { state });
  const { refusal } = planned;
  return {
    json: {
      class: planned.class,
      steps: planned.steps.map(({ call, class: kind, path, reason, request }) => ({
        call,
        class: kind,
        path,
        reason,
        ...(request === undefined ? {} : { request }),
      })),
      changes: planned.changes.map(({ path, class: kind, reason }) => ({ path, class: kind, reason })),
      ...(refusal === undefined ? {} : { refusal }),
    },
    text: toText(planned),
    exitCode: refusal !== undefined ? 1 : exitCode === true ? exitCodes[planned.class] : 0,
  };
}

// A saved system has its memory somewhere; for what a change means it does not matter where.
const savedStatePath = "C:\\saved.vmrs";

const exitCodes: Readonly<Record<Disruption, ExitCode>> = { none: 0, live: 10, restart: 11, replace: 12, dataLoss: 13 };

/** Thrown for a document with errors: what HCS would refuse has no plan. */
class InvalidDocumentError extends Error {
  override readonly name = "InvalidDocumentError";
}

/** A document without errors. */
async function readDocument(file: string): Promise<ComputeSystem> {
  const document = await readJsonFile(file);
  const [failure] = await documentFailures(document, { say: "errors" });
  if (failure === undefined) return document.value as ComputeSystem;
  const { jsonPointer, worded } = await import("../../schema/validate.js");
  const place = jsonPointer(failure) || "the whole document";
  throw new InvalidDocumentError(
    `${nameOfFile(file)} is no valid document: ${place}: ${worded(failure)} Run "pulumi-hcs validate" on it for all there is to say.`,
  );
}

const styles: Readonly<Record<Disruption, Style>> = {
  none: "dim",
  live: "green",
  restart: "yellow",
  replace: "red",
  dataLoss: "red",
};

const widest = Math.max(...Object.keys(styles).map((name) => name.length));

function toText({ class: strongest, steps, changes, refusal }: Plan): string {
  if (changes.length === 0 && steps.length === 0)
    return `${styled("green", "Nothing to do: both documents ask for the same.")}\n`;
  const kind = (name: Disruption): string => styled(styles[name], name.padEnd(widest));
  const changed = changes.flatMap((change) => [
    `  ${kind(change.class)}  ${printable(change.path) || "(the whole document)"}`,
    indented(printable(change.reason), widest + 4),
  ]);
  const width = String(steps.length).length;
  const stepped = steps.flatMap((step, index) => [
    `  ${String(index + 1).padStart(width)}. ${kind(step.class)}  ${nameOf(step)}${step.path === "" ? "" : `  ${printable(step.path)}`}`,
    indented(printable(step.reason), width + widest + 6),
  ]);
  const sections = [
    ...(changed.length > 0 ? [[styled("bold", "What changes"), ...changed]] : []),
    ...(stepped.length > 0 ? [[styled("bold", "What is done, in this order"), ...stepped]] : []),
    [refusal === undefined ? summary(strongest, steps.length) : styled("red", `This cannot be done. ${refusal}`)],
  ];
  return `${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** One function makes additions, removals and changes; which it is stands in its request. */
const nameOf = ({ call, action }: PlanStep): string =>
  action.kind === "modify" ? `${call} ${action.request.RequestType ?? ""}`.trim() : call;

const meanings: Readonly<Record<Disruption, string>> = {
  none: "nothing is called",
  live: "the system goes on running",
  restart: "the system is stopped and created again with the same id",
  replace: "another system takes its place",
  dataLoss: "a file with data goes",
};

const summary = (strongest: Disruption, steps: number): string =>
  `${styled(styles[strongest], strongest)}: ${counted(steps, "step")}, ${meanings[strongest]}.`;
