/** What every question needs: the host, things of its own on it that go again, and a place to tell what was seen. */
import { randomUUID } from "node:crypto";
import { appendFileSync } from "node:fs";
import { onTestFinished, vi } from "vitest";
import type { HcsHost } from "../../../provider/hcs/host.js";
import type { ComputeSystem } from "../../../schema/types.js";
import { openNative } from "../../support/hosts.js";
import { rawCalls } from "./raw.js";
import { recordMade } from "./record.js";

/** A host for one question. */
export interface Question {
  host: HcsHost;
  /** An id that nobody else has; its system goes when the test is over, however that ends. */
  ownId(spelling?: (guid: string) => string): string;
  /** A path that nobody else has; its file goes when the test is over. */
  ownPath(ending: string): string;
  /** An empty file of its own. */
  ownFile(ending: string): Promise<string>;
  /** Tells what was seen: in the output, and in the summary of the workflow. */
  saw(what: string, seen: unknown): void;
}

/** The smallest machine that a real host runs; it outlives its client. */
export const smallest: ComputeSystem = {
  Owner: "pulumi-hcs-question",
  SchemaVersion: { Major: 2, Minor: 1 },
  ShouldTerminateOnLastHandleClosed: false,
  VirtualMachine: {
    Chipset: { Uefi: {} },
    ComputeTopology: { Memory: { SizeInMB: 512, AllowOvercommit: true }, Processor: { Count: 1 } },
  },
};

const powerOff = { mode: "terminate", timeoutSeconds: 0 } as const;

/** Opens the host for one test. */
export async function ask(question: string): Promise<Question> {
  const { host, freePath, placeFile } = await openNative();
  const ids: string[] = [];
  const paths: string[] = [];
  onTestFinished(() => takeAway(host, ids, paths));
  tell(`\n### ${question}\n`);
  const record = (path: string): string => {
    recordMade({ kind: "file", path });
    paths.push(path);
    return path;
  };
  return {
    host,
    ownId(spelling = (guid) => guid.toUpperCase()) {
      const id = spelling(randomUUID());
      recordMade({ kind: "system", id });
      ids.push(id);
      return id;
    },
    ownPath: (ending) => record(freePath(`${randomUUID()}.${ending}`)),
    async ownFile(ending) {
      const name = `${randomUUID()}.${ending}`;
      record(freePath(name));
      return await placeFile(name);
    },
    saw: (what, seen) => tell(`- ${what}: ${typeof seen === "string" ? seen : JSON.stringify(seen)}`),
  };
}

/** Systems before files, which they keep open; all of them, whatever fails with one. */
async function takeAway(host: HcsHost, ids: readonly string[], paths: readonly string[]): Promise<void> {
  const failures: unknown[] = [];
  const attempt = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      failures.push(error);
    }
  };
  for (const id of ids) {
    await attempt(() => host.stopComputeSystem(id, powerOff));
    // The driver spells ids its own way, and whether Windows finds them then is one of the questions.
    await attempt(() => rawCalls().terminate(id));
  }
  // The worker of a machine that was just ended may keep its files for some seconds.
  const patience = { timeout: 30_000, interval: 500 };
  for (const path of paths) await attempt(() => vi.waitFor(() => host.deleteFile(path), patience));
  if (failures.length > 0)
    throw new AggregateError(failures, `What a question made is still there: ${failures.join("; ")}`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
  const summary = process.env.GITHUB_STEP_SUMMARY ?? "";
  if (summary !== "") appendFileSync(summary, `${line}\n`);
}

/** The answer of a call, or the words of its failure: both are answers to a question. */
export async function outcomeOf(work: Promise<unknown>): Promise<string> {
  try {
    return `done (${JSON.stringify((await work) ?? null)})`;
  } catch (error) {
    return `refused: ${error instanceof Error ? error.message : String(error)}`;
  }
}

/** "gone after 1.2 s", or that it was still there when the time was over. */
export async function lifeOf(host: HcsHost, id: string, limitMs: number): Promise<string> {
  const startedMs = performance.now();
  const seconds = (): string => ((performance.now() - startedMs) / 1000).toFixed(1);
  try {
    await vi.waitUntil(async () => (await host.getComputeSystemProperties(id)) === undefined, {
      timeout: limitMs,
      interval: 100,
    });
    return `gone after ${seconds()} s`;
  } catch {
    return `still there after ${seconds()} s, ${(await host.getComputeSystemProperties(id))?.State ?? "without a state"}`;
  }
}
