/**
 * What the questions make on a real machine, written down before it is made, in a file that outlives the run: so that
 * `leftBehind.test.ts` can look at exactly that afterwards, also when a run was cut off.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** One thing that was made, and where it can be found. */
export type Made = { kind: "system"; id: string } | { kind: "file"; path: string };

/** What was on the machine before. */
export interface Before {
  systemIds: string[];
  ledgerRows: number;
}

const folder = join(__dirname, "../../../.pulumi-local/windows");
const madeFile = join(folder, "made.jsonl");
const beforeFile = join(folder, "before.json");

/** Begins a new record. */
export function writeBefore(before: Before): void {
  rmSync(madeFile, { force: true });
  mkdirSync(dirname(beforeFile), { recursive: true });
  writeFileSync(beforeFile, JSON.stringify(before));
}

/** What `writeBefore` wrote. Throws when it was not called. */
export function readBefore(): Before {
  if (!existsSync(beforeFile))
    throw new Error("Nothing was written down before; run tests/windows/before.test.ts first.");
  return JSON.parse(readFileSync(beforeFile, "utf8")) as Before;
}

/** Before it is made. */
export function recordMade(made: Made): void {
  mkdirSync(dirname(madeFile), { recursive: true });
  appendFileSync(madeFile, `${JSON.stringify(made)}\n`);
}

/** Everything that was made since `writeBefore`. */
export function readMade(): Made[] {
  if (!existsSync(madeFile)) return [];
  const lines = readFileSync(madeFile, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Made);
}
