/** The sample documents of the tree, and small edits of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComputeSystem } from "../../schema/types.js";

const folder = join(__dirname, "..", "..", "schema", "source", "documents");

/** Every sample with its root type, as the README of the folder lists them. */
export const samples: readonly { file: string; type: string }[] = readFileSync(join(folder, "README.md"), "utf8")
  .split("\n")
  .flatMap((line) => {
    const [, file, type] = /^\| `([\w/-]+\.json)` \| ([\w[\]]+) \|/.exec(line) ?? [];
    return file === undefined || type === undefined ? [] : [{ file, type }];
  });

/** A fresh copy of a sample. */
export const sample = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), "utf8"));

/** The Windows Sandbox machine, with what a resource refuses set right. */
export const sandbox = (): ComputeSystem => ({
  ...(sample("01-windows-sandbox.json") as ComputeSystem),
  ShouldTerminateOnLastHandleClosed: false,
});

/** The smallest machine that there is nothing to say about. */
export const smallest = (): ComputeSystem => ({
  SchemaVersion: { Major: 2, Minor: 1 },
  VirtualMachine: {
    Chipset: { Uefi: {} },
    ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 1 } },
  },
});

/** A copy of `document` with one place set to another value; objects on the way are made. */
export function withValue(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key] ?? {}, rest, value);
  return copy;
}

/** A place somewhere in a document, by an endless row of choices. */
export function anyPlace(document: unknown, choices: Iterator<number>): (string | number)[] {
  if (typeof document !== "object" || document === null) return [];
  const keys = Object.keys(document);
  const choice = choices.next().value as number;
  const key = keys[choice % (keys.length + 1)];
  if (key === undefined) return [];
  const below = anyPlace((document as Record<string, unknown>)[key], choices);
  return [Array.isArray(document) ? Number(key) : key, ...below];
}
