/** What a user reads while a layer is imported or exported. */
import { expect, test, vi } from "vitest";
import { doneOf, withProgress } from "../../provider/engine/progress.js";
import { layerDataOf } from "../../provider/hcs/layers.js";
import { layerHost } from "../support/layerHost.js";

const kib = 1024;
const gib = 1024 ** 3;

test.each([
  [{ files: 120, sizeBytes: 0.3 * gib }, { files: 800, sizeBytes: 2.1 * gib }, "120 of 800 files, 0.3 of 2.1 GB"],
  [{ files: 0, sizeBytes: 0 }, { files: 1, sizeBytes: 12 }, "0 of 1 file, 0 of 12 bytes"],
  [{ files: 0, sizeBytes: 0 }, { files: 0, sizeBytes: 0 }, "0 of 0 files, 0 of 0 bytes"],
  [{ files: 3, sizeBytes: 1536 }, undefined, "3 files, 1.5 KB"],
  [{ files: 1, sizeBytes: kib ** 5 }, undefined, "1 file, 1024.0 TB"],
  [{ files: 900, sizeBytes: 3 * gib }, { files: 800, sizeBytes: 900 * kib ** 2 }, "900 of 800 files, 3.0 of 0.9 GB"],
])("%j of %j is told as: %s %s", (done, total, words) => {
  expect(doneOf(done, total)).toBe(words);
});

test("an import tells how far it is, more and more, and nothing after its end", async () => {
  const { host, controls } = await layerHost();
  const files = 60;
  for (let number = 0; number < files; number++)
    await controls.placeFile(`C:\\downloads\\large\\Files\\${number}.dll`, { sizeBytes: kib });
  await controls.setLatency(600, "HcsImportLayer");
  const [path, source] = ["C:\\layers\\large", "C:\\downloads\\large"];
  const lines: string[] = [];
  await withProgress(
    (severity, message) => void lines.push(`${severity}: ${message}`),
    {
      what: `Importing ${path}`,
      total: await host.measureFolder(source),
      measure: () => host.measureFolder(path),
      intervalMs: 20,
    },
    () => host.importLayer(path, source, layerDataOf([])),
  );
  const told = lines.length;
  expect(lines[0]).toBe("status: Importing C:\\layers\\large: 0 of 60 files, 0.0 of 60.0 KB");
  const counts = lines.map((line) => Number(/: (\d+) of 60 files, [\d.]+ of 60\.0 KB$/.exec(line)?.[1]));
  expect(counts).toEqual(counts.toSorted((left, right) => left - right));
  expect(new Set(counts).size).toBeGreaterThan(3);
  // A look after the end would have to come before the answer of this one.
  await host.measureFolder(path);
  expect(lines).toHaveLength(told);
});

test("the work is looked at every two seconds at most, and leaves no timer behind", async () => {
  vi.useFakeTimers();
  try {
    const lines: string[] = [];
    let finish: (() => void) | undefined;
    const work = withProgress(
      (_severity, message) => void lines.push(message),
      { what: "Importing it", measure: async () => ({ files: lines.length, sizeBytes: 0 }) },
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    await vi.advanceTimersByTimeAsync(1999);
    expect(lines).toEqual(["Importing it: 0 files, 0 bytes"]);
    await vi.advanceTimersByTimeAsync(4001);
    expect(lines.slice(1)).toEqual(
      [1, 2, 3].map((files) => `Importing it: ${files} ${files === 1 ? "file" : "files"}, 0 bytes`),
    );
    finish?.();
    await work;
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(lines).toHaveLength(5);
  } finally {
    vi.useRealTimers();
  }
});

test("what cannot be counted is no failure of the work, and is counted the next time", async () => {
  const lines: string[] = [];
  let looks = 0;
  let finish: (() => void) | undefined;
  const enough = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const result = await withProgress(
    (_severity, message) => void lines.push(message),
    {
      what: "Importing it",
      intervalMs: 1,
      async measure() {
        looks++;
        if (looks === 1) throw new Error("The folder cannot be read.");
        if (looks === 2) return undefined;
        if (looks === 4) finish?.();
        return { files: 7, sizeBytes: 0 };
      },
    },
    async () => {
      await enough;
      return "done";
    },
  );
  expect(result).toBe("done");
  expect(lines).toContain("Importing it: 7 files, 0 bytes");
});

test("a failure of the work is its own, and ends the telling", async () => {
  vi.useFakeTimers();
  try {
    const failure = new Error("The disk is full.");
    const work = withProgress(
      () => undefined,
      { what: "Importing it", measure: async () => undefined },
      async () => {
        throw failure;
      },
    );
    await expect(work).rejects.toBe(failure);
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
