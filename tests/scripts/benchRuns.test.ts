/** What a run of several benchmarks comes to when one of them cannot be measured. */
import { expect, test } from "vitest";
import { runBenchmarks } from "../../scripts/lib/benchRuns.mjs";
import { LackError, UserError } from "../../scripts/lib/messages.mjs";

const resultOf = (name: string) => ({ name, runs: 9, ratio: 1, parts: {} });

/** Three benchmarks, the second of which ends with this error. */
async function run(middle: Error, areNamed: boolean) {
  const lines: string[] = [];
  const told: string[] = [];
  const { done, error } = await runBenchmarks(["first", "middle", "last"], {
    areNamed,
    load: async (name) => ({
      goal: 1,
      run: async () => {
        if (name === "middle") throw middle;
        return resultOf(name);
      },
    }),
    log: (line) => lines.push(line),
    tell: ({ result }) => told.push(result.name),
  });
  return { lines, told, done: done.map(({ result }) => result), error };
}

const lack = new LackError("There is no C compiler.");

test("a benchmark that this machine lacks something for is one skipped line, and the others go on", async () => {
  expect(await run(lack, false)).toEqual({
    lines: ["Benchmark first …", "Benchmark middle …", "skipped: middle: There is no C compiler.", "Benchmark last …"],
    told: ["first", "last"],
    done: [resultOf("first"), resultOf("last")],
    error: undefined,
  });
});

test.each([
  ["one that the user named", lack, true],
  ["one that fails", new UserError("The driver has left 1 handle open."), false],
])("%s ends the run, and what was measured before is kept", async (_which, error, areNamed) => {
  expect(await run(error, areNamed)).toMatchObject({ told: ["first"], done: [resultOf("first")], error });
});
