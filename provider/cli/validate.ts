/** `pulumi-hcs validate`: says what is wrong with HCS documents. Needs no host. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { positionsOf } from "../../schema/jsonText.js";
import type { Failure, SchemaVersion } from "../../schema/validate.js";
import { type Answer, deliver, type ExitCode, tellFailure } from "./answer.js";
import { documentFailures } from "./documentFailures.js";
import { globalsOf } from "./globals.js";
import { readJsonFile } from "./jsonText.js";
import { counted, indented, printable, type Style, styled } from "./terminal.js";
import { namedFiles, nameOfFile } from "./textFile.js";
import { UsageError } from "./usageError.js";

interface Options {
  schemaVersion?: SchemaVersion;
  unknownFields: "refuse" | "allow";
  strict?: boolean;
}

/** A document file that could be read. */
interface Document {
  file: string;
  text: string;
  value: unknown;
}

/** What there is to say about one document. */
interface Checked extends Document {
  failures: Failure[];
  pointers: string[];
  /** What people read of each. */
  words: string[];
}

/** Adds the verb. */
export function addValidate(program: Command): void {
  program
    .command("validate")
    .description("Say what is wrong with HCS documents (the JSON of HcsCreateComputeSystem). Needs no host.")
    .argument("<file...>", 'document files, or patterns like documents/*.json; "-" is standard input')
    .option(
      "--schema-version <version>",
      "what is newer than this schema version is an error, not a warning",
      readVersion,
    )
    .addOption(
      new Option(
        "--unknown-fields <how>",
        "what to make of a field that no source knows; a near miss of a known one is always an error",
      )
        .choices(["refuse", "allow"])
        .default("refuse"),
    )
    .option("--strict", "exit with 1 for warnings too")
    .addHelpText("after", help)
    .action(async (files: string[], options: Options, command: Command) => {
      deliver(await validate(namedFiles(files), options), globalsOf(command).json === true);
    });
}

const help = `
With --json: [{ file, path, severity, reason, suggestion? }], path as a JSON pointer; [] when there is nothing to say.

Examples:
  $ pulumi-hcs validate documents/*.json
  $ pulumi-hcs validate --schema-version 2.4 --strict sandbox.json
`;

function readVersion(text: string): SchemaVersion {
  const [, minor] = /^2\.(\d{1,3})$/.exec(text) ?? [];
  if (minor === undefined) throw new InvalidArgumentError("It must be a version of schema 2, like 2.4.");
  return { major: 2, minor: Number(minor) };
}

async function validate(files: readonly string[], { schemaVersion, unknownFields, strict }: Options): Promise<Answer> {
  const documents: Document[] = [];
  for (const file of files) documents.push(...(await readDocument(file)));
  const { jsonPointer, worded } = await import("../../schema/validate.js");
  const checked: Checked[] = [];
  for (const document of documents) {
    const failures = await documentFailures(document, { schemaVersion, unknownFields });
    checked.push({ ...document, failures, pointers: failures.map(jsonPointer), words: failures.map(worded) });
  }
  const failures = checked.flatMap((document) => document.failures);
  const errors = failures.filter(({ severity }) => severity === "error").length;
  const unreadable = files.length - documents.length;
  return {
    json: checked.flatMap(toJson),
    text: [
      ...checked.filter((document) => document.failures.length > 0).map(toText),
      summary(documents.length, errors, failures.length - errors, unreadable),
    ].join("\n"),
    exitCode: exitCodeOf(unreadable, errors, strict === true ? failures.length : 0),
  };
}

function exitCodeOf(unreadable: number, errors: number, remarks: number): ExitCode {
  if (unreadable > 0) return 2;
  return errors + remarks > 0 ? 1 : 0;
}

/** Tells at once what cannot be read, so that the other files are still looked at. */
async function readDocument(file: string): Promise<Document[]> {
  try {
    return [{ file, ...(await readJsonFile(file)) }];
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    tellFailure(error);
    return [];
  }
}

function toJson({ file, failures, pointers }: Checked): object[] {
  return failures.map(({ severity, reason, suggestion }, index) => ({
    file,
    path: pointers[index] ?? "",
    severity,
    reason,
    ...(suggestion === undefined ? {} : { suggestion }),
  }));
}

const severityStyles: Readonly<Record<Failure["severity"], Style>> = { error: "red", warning: "yellow" };

function toText({ file, text, failures, pointers, words }: Checked): string {
  const places = positionsOf(
    text,
    failures.map(({ path }) => path),
  ).map(({ line, column }) => `${line}:${column}`);
  const width = places.reduce((most, place) => Math.max(most, place.length), 0);
  const entries = failures.flatMap((failure, index) => [
    `  ${styled("dim", (places[index] ?? "").padEnd(width))}  ${styled(severityStyles[failure.severity], failure.severity.padEnd(7))}  ` +
      printable(pointers[index] || "(the whole document)"),
    indented(printable(words[index] ?? ""), width + 4),
  ]);
  return `${[styled("bold", nameOfFile(file)), ...entries].join("\n")}\n`;
}

function summary(documents: number, errors: number, warnings: number, unreadable: number): string {
  const found = `${counted(errors, "error")}, ${counted(warnings, "warning")}`;
  const unread = unreadable === 0 ? "" : `; ${unreadable} ${unreadable === 1 ? "file" : "files"} could not be read`;
  const line = `${counted(documents, "document")}, ${found}${unread}`;
  return `${styled(errors + unreadable > 0 ? "red" : warnings > 0 ? "yellow" : "green", line)}\n`;
}
