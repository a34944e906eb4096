/** What a preview says of a change is what the journal then shows: nothing, a live call, a restart, a replacement, a refusal. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { callsOf } from "../support/crashes.js";
import { files, linuxMachine, linuxProgram, machineProgram, placeLinuxFiles } from "../support/programs.js";
import { exampleProject, expectExit, type PulumiProject, systemsOn, testProject } from "../support/pulumi.js";
import { emptyMachine } from "../support/resources.js";

/** Calls that change something, since an earlier count. */
const changing = async (project: PulumiProject): Promise<string[]> =>
  (await callsOf(project)).map(({ call }) => call).filter((call) => !/Get|Open|Close|Enumerate/.test(call));

describe("a memory change of the running WSL2 example", () => {
  test("is said as live, is one HcsModifyComputeSystem and leaves the system the one that it was", async () => {
    const project = await exampleProject("wsl2");
    await project.initialise();
    expectExit(await project.up(), 0);
    const before = Object.values(await project.state()).find(({ type }) => type.endsWith(":ComputeSystem"));
    const made = await changing(project);

    const document = readFileSync(join(project.folder, "documents", "wsl2.json"), "utf8");
    project.write("documents/wsl2.json", document.replace('"SizeInMB": 3274', '"SizeInMB": 4096'));
    const previewed = expectExit(await project.preview(), 0);
    expect(previewed.output).toMatch(/document\.VirtualMachine\.ComputeTopology\.Memory\.SizeInMB: .*\(live\)/);
    expectExit(await project.up(), 0);

    expect((await changing(project)).slice(made.length)).toEqual(["HcsModifyComputeSystem"]);
    const after = Object.values(await project.state()).find(({ type }) => type.endsWith(":ComputeSystem"));
    expect(after?.outputs?.runtimeId).toBe(before?.outputs?.runtimeId);
    expectExit(await project.up("--expect-no-changes"), 0);
  });
});

describe("a CPU-count change", () => {
  test("is said as a restart, keeps the id and touches no file", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    project.program(linuxProgram());
    await project.initialise();
    expectExit(await project.up(), 0);
    const systems = await systemsOn(project.host);
    const made = await changing(project);

    project.program(linuxProgram(linuxMachine({ processorCount: 4 })));
    const previewed = expectExit(await project.preview(), 0);
    expect(previewed.output).toContain("Processor.Count: processors are not added to a running machine (restart)");
    expectExit(await project.up(), 0);
    expect((await changing(project)).slice(made.length)).toEqual([
      "HcsTerminateComputeSystem",
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
    ]);
    expect(await systemsOn(project.host)).toEqual(systems);
    for (const path of [files.disk, files.state]) expect(await project.host.getFileInformation(path)).toBeDefined();
  });

  test('under maxDisruption "live" fails the preview with path, class and reason, and nothing is called', async () => {
    const project = await testProject();
    const program = (count: number): string =>
      machineProgram("web", { document: emptyMachine(512, count), maxDisruption: "live" });
    project.program(program(1));
    await project.initialise();
    expectExit(await project.up(), 0);
    const made = await changing(project);
    project.program(program(2));
    for (const refused of [await project.preview(), await project.up()]) {
      expect(refused.exitCode).not.toBe(0);
      expect(refused.output).toMatch(
        /document\.VirtualMachine\.ComputeTopology\.Processor\.Count .*processors are not added.*class restart, and maxDisruption allows at most live/,
      );
    }
    expect(await changing(project)).toEqual(made);
    project.program(machineProgram("web", { document: emptyMachine(512, 1), maxDisruption: "none" }));
    expectExit(await project.refresh(), 0);
    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
  });
});

describe("a change that needs no call", () => {
  test("is said and makes none: a policy, and a start-time input of a running machine", async () => {
    const project = await testProject();
    project.program(machineProgram("web", { document: emptyMachine() }));
    await project.initialise();
    expectExit(await project.up(), 0);
    const made = await changing(project);
    project.program(machineProgram("web", { document: emptyMachine(), shutdown: { timeoutSeconds: 5 } }));
    expect(expectExit(await project.preview(), 0).output).toContain(
      "shutdown: it is only asked when the system is stopped (none)",
    );
    expectExit(await project.up(), 0);
    expect(await changing(project)).toEqual(made);
    expectExit(await project.up("--expect-no-changes"), 0);
  });
});

describe("another state", () => {
  test("is said with its calls, done with them, and taken back", async () => {
    const project = await testProject();
    const program = (desiredState: string): string =>
      machineProgram("web", { document: emptyMachine(), desiredState, savedStatePath: "C:\\web.vmrs" });
    project.program(program("Running"));
    await project.initialise();
    expectExit(await project.up(), 0);
    const steps: [string, string[], string[]][] = [
      ["Paused", ["HcsPauseComputeSystem"], ["Paused"]],
      ["Running", ["HcsResumeComputeSystem"], ["Running"]],
      ["Saved", ["HcsPauseComputeSystem", "HcsSaveComputeSystem", "HcsTerminateComputeSystem"], []],
    ];
    for (const [state, calls, states] of steps) {
      const made = await changing(project);
      project.program(program(state));
      const previewed = expectExit(await project.preview(), 0);
      expect(previewed.output).toContain(`desiredState: the system is brought there by ${calls.join(", ")}`);
      expectExit(await project.up(), 0);
      expect((await changing(project)).slice(made.length)).toEqual(calls);
      expect((await systemsOn(project.host)).map((system) => system.state)).toEqual(states);
      expectExit(await project.up("--expect-no-changes"), 0);
    }
    expectExit(await project.destroy(), 0);
    expect(
      await project.host.getFileInformation("C:\\web.vmrs"),
      "saved memory is not lost by a destroy",
    ).toBeDefined();
  });
});
