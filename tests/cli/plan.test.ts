/** `pulumi-hcs plan`: what it says of a change, for people, for programs and by its exit code. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectRefused, hcs, hcsJson, temporaryFolder, useCompiledCommand } from "./command.js";

useCompiledCommand();

const wsl2 = readFileSync(join(__dirname, "..", "..", "examples", "wsl2", "documents", "wsl2.json"), "utf8");
const changed = {
  same: wsl2,
  memory: wsl2.replace('"SizeInMB": 3274', '"SizeInMB": 4096'),
  processors: wsl2.replace('"Count": 2', '"Count": 4'),
  broken: wsl2.replace('"SizeInMB"', '"SizeInMb"'),
};

/** A folder with the document as it is and as it should be. */
function folderWith(wanted: keyof typeof changed): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "old.json"), wsl2);
  writeFileSync(join(folder, "new.json"), changed[wanted]);
  return folder;
}

const memoryPath = "VirtualMachine/ComputeTopology/Memory/SizeInMB";

test("a memory change is one live call, told with its request", async () => {
  expect(changed.memory).not.toBe(wsl2);
  expect(await hcsJson(["plan", "old.json", "new.json"], 0, { folder: folderWith("memory") })).toEqual({
    class: "live",
    steps: [
      {
        call: "HcsModifyComputeSystem",
        class: "live",
        path: `/${memoryPath}`,
        reason: expect.stringMatching(/memory/) as string,
        request: { ResourcePath: memoryPath, RequestType: "Update", Settings: 4096 },
      },
    ],
    changes: [{ path: `/${memoryPath}`, class: "live", reason: expect.stringMatching(/memory/) as string }],
  });
});

test.each<[keyof typeof changed, number]>([
  ["same", 0],
  ["memory", 10],
  ["processors", 11],
])("with --exit-code the class of a change is the exit code: %s is %i", async (wanted, exitCode) => {
  const folder = folderWith(wanted);
  expect((await hcs(["plan", "old.json", "new.json", "--exit-code"], { folder })).exitCode).toBe(exitCode);
  expect((await hcs(["plan", "old.json", "new.json"], { folder })).exitCode).toBe(0);
});

test("people read what changes, why, and the calls in their order", async () => {
  const { stdout, stderr, exitCode } = await hcs(["plan", "old.json", "new.json"], {
    folder: folderWith("processors"),
  });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  const lines = stdout.split("\n");
  expect(lines[0]).toBe("What changes");
  expect(lines.filter((line) => /Hcs\w+/.test(line)).map((line) => /Hcs\w+/.exec(line)?.[0])).toEqual([
    "HcsTerminateComputeSystem",
    "HcsCreateComputeSystem",
    "HcsStartComputeSystem",
  ]);
  expect(lines.at(-2)).toBe("restart: 3 steps, the system is stopped and created again with the same id.");
  expect(stdout).not.toContain("\u001b[");
});

test("nothing to do is said in one line", async () => {
  const { stdout } = await hcs(["plan", "old.json", "new.json"], { folder: folderWith("same") });
  expect(stdout).toBe("Nothing to do: both documents ask for the same.\n");
});

test("one document can come from standard input", async () => {
  const folder = folderWith("memory");
  const { exitCode } = await hcs(["plan", "old.json", "-", "--exit-code"], { folder, input: changed.memory });
  expect(exitCode).toBe(10);
});

test("what cannot be done is the answer no, with what to do instead", async () => {
  const folder = folderWith("memory");
  const answer = await hcsJson(["plan", "--state", "Saved", "old.json", "new.json"], 1, { folder });
  expect(answer).toMatchObject({
    steps: [],
    refusal: expect.stringMatching(/bring the system to Running first/) as string,
  });
});

test("a document that HCS would refuse has no plan: the answer is no, by the exit code 1 whatever is asked of it", async () => {
  const folder = folderWith("broken");
  const words = /new\.json is no valid document: .*SizeInMb.*Did you mean "SizeInMB"\? Run "pulumi-hcs validate"/;
  for (const more of [[], ["--exit-code"], ["--json"]])
    await expectRefused(["plan", "old.json", "new.json", ...more], 1, words, { folder });
});

test.each<[string, string[], keyof typeof changed, RegExp]>([
  ["a file that is not there", ["old.json", "none.json"], "same", /none\.json cannot be read/],
  ["two documents from one standard input", ["-", "-"], "same", /Only one of the two/],
  ["a state that is none", ["--state", "Asleep", "old.json", "new.json"], "same", /Asleep/],
])("%s is wrong usage", async (_what, args, wanted, message) => {
  const result = await hcs(["plan", ...args], { folder: folderWith(wanted) });
  expect(result).toMatchObject({ exitCode: 2, stdout: "" });
  expect(result.stderr).toMatch(message);
  expect(result.stderr).not.toMatch(/\n\s+at /);
});
