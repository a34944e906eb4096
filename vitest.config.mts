/** How the tests are run: fast ones, every host's contract, the real Pulumi engine, and native code where it is there. */
import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const slowParts = ["contract", "engine", "native"];
const minuteMs = 60_000;

/** Every folder of tests/ is in exactly one part: what is not one of the slow parts is "unit". */
const unit = {
  name: "unit",
  include: ["tests/**/*.test.ts"],
  exclude: [...slowParts, "windows"].map((part) => `tests/${part}/**`),
  testTimeout: 10_000,
  sequence: { groupOrder: 0 },
};

const contract = {
  name: "contract",
  include: ["tests/contract/**/*.test.ts"],
  testTimeout: minuteMs,
  sequence: { groupOrder: 1 },
};

// Each file drives the engine through many runs of seconds; more than two at once only slow each other down.
const engine = {
  name: "engine",
  include: ["tests/engine/**/*.test.ts"],
  testTimeout: 5 * minuteMs,
  hookTimeout: 5 * minuteMs,
  maxWorkers: 2,
  sequence: { groupOrder: 2 },
};

const native = {
  name: "native",
  include: ["tests/native/**/*.test.ts"],
  testTimeout: minuteMs,
  sequence: { groupOrder: 3 },
};

// What only a real Windows can answer, one question at a time. It makes systems on the machine, so it is in no default
// run: `vitest run --project windows`, as .github/workflows/windows.yml does.
const windows = {
  name: "windows",
  include: ["tests/windows/**/*.test.ts"],
  testTimeout: 5 * minuteMs,
  hookTimeout: 5 * minuteMs,
  fileParallelism: false,
  sequence: { groupOrder: 4 },
};

/** Long files first. Vitest goes by their size until it knows their times, and those that cut many runs are small. */
class SweepsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isSweep = ({ moduleId }: TestSpecification): boolean => /\/(crash\w*|kill)\.test\.ts$/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isSweep), ...sorted.filter((file) => !isSweep(file))];
  }
}

const parts = [
  unit,
  contract,
  engine,
  ...(existsSync("tests/native") ? [native] : []),
  ...(process.platform === "win32" ? [windows] : []),
];

export default defineConfig({
  test: {
    // Processes, not threads: the store is a SQLite file, and tests change the working directory.
    pool: "forks",
    // Every core; what is not said leaves one idle, which is half of a small machine.
    maxWorkers: "100%",
    sequence: { sequencer: SweepsFirst },
    projects: parts.map((test) => ({ extends: true as const, test })),
  },
});
