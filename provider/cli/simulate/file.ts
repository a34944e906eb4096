/** `pulumi-hcs simulate file`: files appear on the simulated host, as an administrator would put them there. */
import type { Command } from "commander";
import type { Answer } from "../answer.js";
import { readJsonFile } from "../jsonText.js";
import { wholeNumber } from "../numbers.js";
import { nameOfFile } from "../textFile.js";
import { UsageError } from "../usageError.js";
import { answerWithControls, type SimulatedControls } from "./controls.js";
import { readHostPath } from "./hostPath.js";

interface Options {
  size?: number;
  from?: string;
  quiet?: boolean;
}

/** A file to place. */
interface WantedFile {
  path: string;
  sizeBytes?: number;
}

type PlacedFile = Awaited<ReturnType<SimulatedControls["placeFile"]>>;

/** Adds the verb. */
export function addFile(simulate: Command): void {
  simulate
    .command("file")
    .description("Put a file on the host, as an administrator would. A file that is there stays as it is.")
    .argument("[path]", "where on the host, like C:\\vm\\disk.vhdx (in quotes in a Unix shell)")
    .option("--size <bytes>", "how large it is; 0 bytes unless said", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option(
      "--from <file>",
      'place instead what a JSON list of { "path", "sizeBytes"? } names and the host does not have; "-" for standard input',
    )
    .option("--quiet", "with --from: say nothing when nothing was placed")
    .addHelpText("after", help)
    .action(async (path: string | undefined, options: Options, command: Command) => {
      const wanted = await wantedFiles(path, options);
      await answerWithControls(command, (controls) => place(controls, wanted, options));
    });
}

const help = `
With --json: { placed: [path], kept: [path] }, kept for what was there already.

Examples:
  $ pulumi-hcs simulate file 'C:\\vm\\disk.vhdx' --size 1048576 --host simulated
  $ pulumi-hcs simulate file --from host-files.json --quiet --host simulated
`;

async function wantedFiles(path: string | undefined, { size, from, quiet }: Options): Promise<WantedFile[]> {
  if ((path === undefined) === (from === undefined)) throw new UsageError("Give either a PATH or --from FILE.");
  if (from !== undefined && size !== undefined)
    throw new UsageError('--size goes with a PATH; in a list, say "sizeBytes".');
  if (quiet === true && from === undefined) throw new UsageError("--quiet goes with --from.");
  if (from !== undefined) return readList((await readJsonFile(from)).value, nameOfFile(from));
  return [checked({ path, ...(size === undefined ? {} : { sizeBytes: size }) }, "")];
}

/** Every entry is looked at before the first file is placed. */
function readList(value: unknown, file: string): WantedFile[] {
  if (!Array.isArray(value)) throw new UsageError(`${file} must be a list of { "path", "sizeBytes"? }.`);
  return value.map((entry: unknown, index) => checked(entry, `${file}, entry ${index + 1}: `));
}

function checked(entry: unknown, where: string): WantedFile {
  const { path, sizeBytes, ...others } = Object(entry) as Record<string, unknown>;
  if (typeof path !== "string") throw new UsageError(`${where}"path" must be a text, the path of the file.`);
  readHostPath(path, where);
  const isSize = typeof sizeBytes === "number" && Number.isSafeInteger(sizeBytes) && sizeBytes >= 0;
  if (sizeBytes !== undefined && !isSize)
    throw new UsageError(`${where}"sizeBytes" must be a whole number of bytes from 0 on.`);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new UsageError(`${where}there is no "${other}"; a file has "path" and "sizeBytes".`);
  return isSize ? { path, sizeBytes } : { path };
}

async function place(
  controls: SimulatedControls,
  wanted: readonly WantedFile[],
  { from, size, quiet }: Options,
): Promise<Answer> {
  const placed: string[] = [];
  const kept: string[] = [];
  const sentences: string[] = [];
  let isAsWanted = true;
  for (const { path, sizeBytes } of wanted) {
    const file = await controls.placeFile(path, sizeBytes === undefined ? {} : { sizeBytes });
    (file.existed ? kept : placed).push(file.path);
    const isOther = file.isDirectory || (size !== undefined && file.sizeBytes !== size);
    if (isOther) isAsWanted = false;
    // A list says what the host should have; what it has is only worth a sentence when it is something else.
    if (!file.existed || isOther || from === undefined) sentences.push(wordPlaced(file, size));
  }
  if (sentences.length === 0 && quiet !== true) sentences.push(nothingToPlace(kept.length));
  const text = sentences.map((sentence) => `${sentence}\n`).join("");
  return { json: { placed, kept }, text, exitCode: isAsWanted ? 0 : 1 };
}

function wordPlaced({ path, existed, isDirectory, sizeBytes }: PlacedFile, size: number | undefined): string {
  if (!existed) return `Placed ${path} (${sizeBytes} bytes).`;
  if (isDirectory) return `${path} is there already and is a folder. Nothing was changed.`;
  const wanted = size === undefined || size === sizeBytes ? "" : `, not ${size}`;
  return `${path} is there already (${sizeBytes} bytes${wanted}) and stays as it is.`;
}

const nothingToPlace = (count: number): string =>
  count === 0
    ? "The list names no files."
    : count === 1
      ? "The file is there already."
      : `All ${count} files are there already.`;
