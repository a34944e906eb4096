/**
 * What a preview says of a change is what the journal then shows: nothing, another way to the host, a live call, a
 * restart, a replacement, data that would be lost, a refusal.
 */
import { readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openHost } from "../../provider/host/open.js";
import { callsOf } from "../support/crashes.js";
import { files, linuxMachine, linuxProgram, literal, machineProgram, placeLinuxFiles } from "../support/programs.js";
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

describe("another id", () => {
  const other = "22222222-3333-4444-5555-666666666666";
  const program = (systemId: string, maxDisruption: string): string =>
    machineProgram("web", { document: linuxMachine(), systemId, maxDisruption });

  test("is said as a replacement, takes the old system away, makes the new one, and touches no file", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    await project.controls.placeFile(files.state);
    project.program(program("11111111-2222-3333-4444-555555555555", "restart"));
    await project.initialise();
    expectExit(await project.up(), 0);
    const made = await changing(project);

    project.program(program(other, "restart"));
    const refused = await project.preview();
    expect(refused.exitCode).not.toBe(0);
    expect(refused.output).toMatch(/systemId .*class replace, and maxDisruption allows at most restart/);

    project.program(program(other, "replace"));
    const previewed = expectExit(await project.preview(), 0);
    expect(previewed.output).toMatch(/systemId: .*\(replace\)/);
    expect((await project.previewSteps()).web).toMatchObject({ op: "replace", replaceReasons: ["systemId"] });
    expect(await changing(project)).toEqual(made);
    expectExit(await project.up(), 0);

    expect((await changing(project)).slice(made.length)).toEqual([
      "HcsTerminateComputeSystem",
      ...[files.disk, files.state].map(() => "HcsRevokeVmAccess"),
      ...[files.disk, files.state].map(() => "HcsGrantVmAccess"),
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
    ]);
    expect(await systemsOn(project.host)).toEqual([{ id: other, state: "Running" }]);
    for (const path of [files.disk, files.state]) expect(await project.host.getFileInformation(path)).toBeDefined();
    expectExit(await project.up("--expect-no-changes"), 0);
  });
});

describe("a change that would lose data", () => {
  test("is refused by the preview and the run with its reason, and the disk stays the one that it was", async () => {
    const project = await testProject();
    await project.controls.placeFile("C:\\disks\\readme.txt");
    const path = "C:\\disks\\data.vhdx";
    const program = (type: string): string =>
      `new hcs.VirtualDisk("data", ${literal({ path, sizeBytes: 8 * 1024 * 1024, type, onDelete: "delete" })});`;
    project.program(program("Dynamic"));
    await project.initialise();
    expectExit(await project.up(), 0);
    const made = await changing(project);
    const disk = await project.host.getVirtualDiskInformation(path);

    project.program(program("Fixed"));
    for (const refused of [await project.preview(), await project.up()]) {
      expect(refused.exitCode).not.toBe(0);
      expect(refused.output).toMatch(/property type .*a new disk is never made over .*, whose data would be lost/);
    }
    expect(await changing(project)).toEqual(made);
    expect(await project.host.getVirtualDiskInformation(path)).toEqual(disk);
    expectExit(await project.refresh(), 0);
    project.program(program("Dynamic"));
    expectExit(await project.up("--expect-no-changes"), 0);
  });
});

describe("another way to the same machine", () => {
  /** A machine, and a grant that is made for it. */
  const program = `
const web = new hcs.ComputeSystem("web", ${literal({ document: emptyMachine(), maxDisruption: "none" })});
new hcs.VmAccess("access", { systemId: web.systemId, path: "C:\\\\shared\\\\a.vhdx" });
`;

  test("is said, is no call, and is the one that refresh and destroy take when the old one is gone", async () => {
    const project = await testProject();
    await project.controls.placeFile("C:\\shared\\a.vhdx");
    const link = join(project.folder, "way");
    symlinkSync(join(project.folder, ".hcs-simulated"), link);
    await project.initialise();
    await project.setConfig("hcs:host", `simulated:${link}`);
    project.program(program);
    expectExit(await project.up(), 0);
    const made = await changing(project);

    renameSync(link, `${link}-renamed`);
    await project.setConfig("hcs:host", project.spec);
    const sentence =
      "host: another way to the same machine; nothing is done there, and the state takes the new way (none)";
    expect(expectExit(await project.preview("--refresh=false"), 0).output).toContain(sentence);
    const steps = await project.previewSteps("--refresh=false");
    expect(Object.values(steps).map(({ op }) => op)).toEqual(["update", "update"]);
    const moved = expectExit(await project.up("--refresh=false"), 0);
    expect(moved.output).not.toContain("replaced");

    expect(await changing(project)).toEqual(made);
    const hosts = Object.values(await project.state()).map(({ outputs }) => outputs?.host);
    expect(hosts).toEqual([project.spec, project.spec]);
    expectExit(await project.refresh(), 0);
    expectExit(await project.up("--expect-no-changes"), 0);
    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
  });
});

test("a refresh by a way that leads to another machine makes nothing there, and does not say that it will", async () => {
  const project = await testProject();
  const link = join(project.folder, "way");
  symlinkSync(join(project.folder, ".hcs-simulated"), link);
  await project.initialise();
  await project.setConfig("hcs:host", `simulated:${link}`);
  project.program(machineProgram("web", { document: emptyMachine() }));
  expectExit(await project.up(), 0);
  const systems = await systemsOn(project.host);
  renameSync(link, `${link}-renamed`);

  const { output } = expectExit(await project.refresh(), 0);
  expect(output).toContain("what this resource made is not there");
  expect(output).toContain(`an up by "simulated:${link}" makes it anew.`);
  expect(output).not.toContain("will be");
  const other = await openHost(`simulated:${link}`);
  expect(await systemsOn(other)).toEqual([]);
  await other.close();
  expect(await systemsOn(project.host)).toEqual(systems);
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
