/** The examples as a user runs them, through the real engine: up, again, change, drift, repair, destroy. */
import { describe, expect, test } from "vitest";
import { callsOf } from "../support/crashes.js";
import { exampleProject, expectExit, type PulumiProject, systemsOn } from "../support/pulumi.js";

const sandboxes = "C:\\ProgramData\\Microsoft\\Windows\\Containers\\Sandboxes";
// Of the template and of its clone.
const names = ["48e7facb-2a65-4a83-bfef-03e3c2faae16", "b0fb4acc-07e5-46f7-9f34-8368cc2fde83"];
const guestStates = names.map((name) => `${sandboxes}\\${name}\\sandbox.vmgs`);

/** Calls that change something on the host. */
const changes = async (project: PulumiProject): Promise<string[]> =>
  (await callsOf(project)).map(({ call }) => call).filter((call) => !/^Hcs(Open|Get|Enumerate)/.test(call));

const accountsOn = async (project: PulumiProject, path: string): Promise<number | undefined> =>
  (await project.host.getFileAccess(path))?.length;

describe("the Windows Sandbox example", () => {
  test("comes up as a template and its clone, comes back after drift, and goes without its guest state files", async () => {
    const project = await exampleProject("sandbox");
    await project.initialise();

    const previewed = expectExit(await project.preview(), 0);
    expect(previewed.stdout).toContain("+ 9 to create");
    expect(await callsOf(project), "a preview asks nothing of a host that has nothing yet").toEqual([]);

    const first = expectExit(await project.up(), 0);
    expect(first.stdout).toMatch(/state\s*: "Running"/);
    const systems = await systemsOn(project.host);
    expect(systems.map(({ state }) => state)).toEqual(["SavedAsTemplate", "Running"]);
    expect(systems[1]?.id).toMatch(/^B0FB4ACC-07E5-46F7-9F34-/);
    expect(await Promise.all(guestStates.map((path) => accountsOn(project, path)))).toEqual([1, 1]);

    const made = await changes(project);
    expectExit(await project.up("--expect-no-changes"), 0);
    expect(await changes(project)).toEqual(made);

    await project.controls.reboot();
    const refreshed = expectExit(await project.refresh(), 0);
    expect(refreshed.output).toContain(
      "The system is Stopped on the host, not Running; it will be created again under the same id.",
    );
    expect(refreshed.output).toContain("The system is Stopped on the host, not SavedAsTemplate;");
    expect(await systemsOn(project.host), "a refresh repairs nothing").toEqual([]);
    expectExit(await project.up(), 0);
    expect(await systemsOn(project.host)).toEqual(systems);

    await project.controls.endSystem(systems[1]?.id ?? "", "UnexpectedExit");
    const repaired = expectExit(await project.up(), 0);
    expect(repaired.stdout).toMatch(/~ 1 updated/);
    expect(await systemsOn(project.host)).toEqual(systems);

    const disk = await project.host.getVirtualDiskInformation(`${sandboxes}\\${names[1]}\\sandbox.vhdx`);
    expect(disk).toMatchObject({ type: "Differencing", parentPath: `${sandboxes}\\${names[0]}\\sandbox.vhdx` });
    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
    expect(await Promise.all(guestStates.map((path) => accountsOn(project, path))), "files stay, grants go").toEqual([
      0, 0,
    ]);
    expect(await project.host.getVirtualDiskInformation(disk?.path ?? ""), "a disk stays").toEqual(disk);
    expect(await project.state()).toEqual({});
  });
});

describe("the WSL2 example", () => {
  test("gets a disk and loses it again by configuration, the grant comes and goes with it, and its data stays", async () => {
    const project = await exampleProject("wsl2");
    const disk = "C:\\wsl\\data.vhdx";
    await project.initialise();
    expectExit(await project.up(), 0);
    const [system, ...others] = await systemsOn(project.host);
    expect(system?.state).toBe("Running");
    expect(others).toEqual([]);
    expect(await accountsOn(project, disk), "no disk yet").toBeUndefined();
    const runtimeId = (await project.state()).wsl2?.outputs?.runtimeId;

    await project.setConfig("dataDisk", disk);
    const before = await changes(project);
    const previewed = expectExit(await project.preview("--diff"), 0);
    expect(previewed.stdout).toContain("+ Path: ");
    expect(previewed.output).toMatch(
      /^document\.VirtualMachine\.Devices\.Scsi.*: a disk or image of the running machine is attached.* \(live\)/m,
    );
    expect(await changes(project), "a preview changes nothing").toEqual(before);

    expectExit(await project.up(), 0);
    expect(await accountsOn(project, disk)).toBe(1);
    expect((await project.state()).wsl2?.outputs).toMatchObject({ grants: [disk], runtimeId, state: "Running" });
    expect(await systemsOn(project.host)).toEqual([system]);

    await project.controls.revoke(disk);
    const granted = expectExit(await project.up(), 0);
    expect(granted.output).toContain(
      "Not granted to the system on the host, and to be granted: document.VirtualMachine.Devices.Scsi",
    );
    expect(await accountsOn(project, disk)).toBe(1);

    await project.removeConfig("dataDisk");
    expectExit(await project.up(), 0);
    expect(await accountsOn(project, disk), "ours, so taken back").toBe(0);
    expect((await project.state()).wsl2?.outputs).toMatchObject({ grants: [], state: "Running" });

    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
    expect((await project.host.getVirtualDiskInformation(disk))?.sizeBytes).toBe(64 * 1024 ** 3);
  });

  test("keeps a disk that somebody else has put there", async () => {
    const project = await exampleProject("wsl2");
    const disk = "C:\\wsl\\found.vhdx";
    await project.controls.placeFile(disk);
    await project.initialise();
    await project.setConfig("dataDisk", disk);
    const first = expectExit(await project.up(), 0);
    expect(first.output).toContain("Kept the disk that was there");
    expect((await project.state()).data?.outputs).toMatchObject({ createdHere: false, diskType: "Fixed" });
    expect((await project.state()).wsl2?.outputs).toMatchObject({ grants: [disk], state: "Running" });
    expectExit(await project.destroy(), 0);
    expect(await project.host.getFileInformation(disk)).toBeDefined();
  });

  test("runs in two stacks at once on one host, and destroying one leaves the other", async () => {
    const one = await exampleProject("wsl2");
    const other = await exampleProject("wsl2", { stack: "test" });
    await Promise.all([one.initialise(), other.initialise()]);
    await other.setConfig("hcs:host", one.spec);

    const runs = await Promise.all([one.up(), other.up()]);
    for (const done of runs) expectExit(done, 0);
    const systems = await systemsOn(one.host);
    expect(systems.map(({ state }) => state)).toEqual(["Running", "Running"]);
    expect(new Set(systems.map(({ id }) => id)).size).toBe(2);
    expect(await systemsOn(other.host), "the second stack is on the first one's host").toEqual([]);

    const kept = (await one.state()).wsl2?.id;
    expectExit(await other.destroy(), 0);
    expect(await systemsOn(one.host)).toEqual([{ id: kept, state: "Running" }]);
    expectExit(await one.up("--expect-no-changes"), 0);
  });
});

describe("the empty example", () => {
  test("comes up, stays as it is in the next run, and goes", async () => {
    const project = await exampleProject("empty");
    await project.initialise();
    const first = expectExit(await project.up(), 0);
    expect(first.stdout).toMatch(/state\s*: "Running"/);
    const [system, ...others] = await systemsOn(project.host);
    expect(system?.state).toBe("Running");
    expect(others).toEqual([]);
    const { inputs, outputs } = (await project.state()).empty ?? {};
    expect(inputs?.document).toMatchObject({ Owner: "example-provider", ShouldTerminateOnLastHandleClosed: false });
    expect(outputs).toMatchObject({ state: "Running", grants: [] });

    const made = await changes(project);
    expectExit(await project.up("--expect-no-changes"), 0);
    expect(await changes(project)).toEqual(made);
    expect(await systemsOn(project.host)).toEqual([system]);

    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
    expect(await project.state()).toEqual({});
  });
});
