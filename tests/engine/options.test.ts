/** Pulumi's own resource options and flags, on machines and files of a host. */
import { describe, expect, test } from "vitest";
import { callsOf, expectGuestData, guestWrites } from "../support/crashes.js";
import { files, linuxProgram, literal, machineProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, type PulumiProject, systemsOn, testProject } from "../support/pulumi.js";
import { emptyMachine } from "../support/resources.js";

const powerCalls = async (project: PulumiProject): Promise<string[]> =>
  (await callsOf(project)).flatMap(({ call, hresult }) =>
    /Create|Terminate/.test(call) && hresult === 0 ? [call] : [],
  );

const memoryOf = async (project: PulumiProject, id: string): Promise<number | undefined> => {
  const pages = (await project.host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] }))?.Memory
    ?.VirtualMachineMemory;
  return pages?.AssignedMemory === undefined ? undefined : pages.AssignedMemory / 256;
};

/** A project whose program is up. */
async function upProject(text: string): Promise<PulumiProject> {
  const project = await testProject();
  project.program(text);
  await project.initialise();
  expectExit(await project.up(), 0);
  return project;
}

const twoMachines = (sizeInMB: number): string =>
  ["one", "two"].map((name) => machineProgram(name, { document: emptyMachine(sizeInMB) })).join("\n");

describe("a replacement", () => {
  test("asked for with --replace ends the system before it makes it again, and a deletable state file keeps its contents", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    project.program(linuxProgram(undefined, { onDelete: "delete" }));
    await project.initialise();
    expectExit(await project.up(), 0);
    await guestWrites(project);
    const before = await project.state();
    const replace = Object.values(before).flatMap(({ urn }) => ["--replace", urn]);

    const done = expectExit(await project.up(...replace), 0);
    expect(done.stdout).toContain("+-2 replaced");
    const made = ["HcsCreateEmptyGuestStateFile", "HcsCreateComputeSystem"];
    expect(await powerCalls(project)).toEqual([...made, "HcsTerminateComputeSystem", "HcsCreateComputeSystem"]);
    expect(await systemsOn(project.host)).toEqual([{ id: before.web?.id, state: "Running" }]);
    expectGuestData(project);
    expect((await project.state()).state?.outputs?.createdHere, "still known to be ours").toBe(true);

    expectExit(await project.destroy(), 0);
    expect(await project.host.getFileInformation(files.state)).toBeUndefined();
    expect(await project.host.ledger.list()).toEqual([]);
  });

  test("asked for with --replace after the stack was renamed keeps a deletable state file, at the same path and at another", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    const state = (path: string): string =>
      `new hcs.GuestStateFile("state", ${literal({ path, onDelete: "delete" })});`;
    project.program(state(files.state));
    await project.initialise();
    expectExit(await project.up(), 0);
    await guestWrites(project);
    expectExit(await project.onStack("stack", "rename", "production"), 0);
    const production = project.withStack("production");
    const urn = (await production.state()).state?.urn ?? "";
    for (const path of [files.state, `${files.state}.new`]) {
      project.program(state(path));
      expect(expectExit(await production.up("--replace", urn), 0).stdout).toContain("+-1 replaced");
      expectGuestData(project);
    }
    expectExit(await production.destroy(), 0);
    expectGuestData(project);
    expect(await project.host.getFileInformation(`${files.state}.new`)).toBeUndefined();
    expect(await project.host.ledger.list()).toEqual([]);
  });

  test("by another systemId is announced as one, ends the old system first, and leaves only the new one", async () => {
    const ids = ["1B9F8E0C-7A3D-4D8E-9F10-000000000001", "1B9F8E0C-7A3D-4D8E-9F10-000000000002"];
    const withId = (systemId = ""): string =>
      machineProgram("web", { systemId, document: emptyMachine(), maxDisruption: "replace" });
    const project = await upProject(withId(ids[0]));

    project.program(withId(ids[1]));
    expect((await project.previewSteps()).web).toMatchObject({ op: "replace", replaceReasons: ["systemId"] });
    expectExit(await project.up(), 0);
    expect(await powerCalls(project)).toEqual([
      "HcsCreateComputeSystem",
      "HcsTerminateComputeSystem",
      "HcsCreateComputeSystem",
    ]);
    expect(await systemsOn(project.host)).toEqual([{ id: ids[1], state: "Running" }]);

    project.program(withId(`{${ids[1]?.toLowerCase()}}`));
    expectExit(await project.up("--expect-no-changes"), 0);
    expect((await project.host.ledger.list()).map(({ idOrPath }) => idOrPath)).toEqual([ids[1]]);
  });
});

describe("an option of Pulumi", () => {
  test("--target changes only the resource that it names", async () => {
    const project = await upProject(twoMachines(512));
    const { one, two } = await project.state();
    project.program(twoMachines(1024));
    expectExit(await project.up("--target", one?.urn ?? ""), 0);
    expect(await memoryOf(project, one?.id ?? "")).toBe(1024);
    expect(await memoryOf(project, two?.id ?? "")).toBe(512);
  });

  test("protect keeps a destroy from ending the system", async () => {
    const project = await upProject(machineProgram("web", { document: emptyMachine() }, "{ protect: true }"));
    const systems = await systemsOn(project.host);
    const refused = await project.destroy();
    expect(refused.exitCode, refused.output).not.toBe(0);
    expect(refused.output).toContain("protected");
    expect(await systemsOn(project.host)).toEqual(systems);
    expect((await project.state()).web?.protect).toBe(true);
  });

  test("retainOnDelete leaves the system on the host, and the ledger still says whose it is", async () => {
    const project = await upProject(machineProgram("web", { document: emptyMachine() }, "{ retainOnDelete: true }"));
    const { web } = await project.state();
    project.program("");
    expectExit(await project.up(), 0);
    expect(await project.state()).toEqual({});
    expect(await systemsOn(project.host)).toEqual([{ id: web?.id, state: "Running" }]);
    expect((await project.host.ledger.list()).map(({ urn }) => urn)).toEqual([web?.urn]);
  });

  test("ignoreChanges on a path of the document leaves the machine as it is, and other paths change", async () => {
    const options = '{ ignoreChanges: ["document.VirtualMachine.ComputeTopology.Memory.SizeInMB"] }';
    const project = await upProject(machineProgram("web", { document: emptyMachine(512) }, options));
    const { web } = await project.state();
    project.program(machineProgram("web", { document: emptyMachine(1024) }, options));
    expectExit(await project.up("--expect-no-changes"), 0);

    const renamed = { ...emptyMachine(1024), Owner: "Madrid" };
    project.program(machineProgram("web", { document: renamed }, options));
    expectExit(await project.up(), 0);
    expect((await project.host.enumerateComputeSystems())[0]?.Owner).toBe("Madrid");
    expect(await memoryOf(project, web?.id ?? "")).toBe(512);
  });

  test("parent puts a machine into a component: messages, ledger and state know it under the same URN", async () => {
    const inside = [
      'class Farm extends pulumi.ComponentResource { constructor(name) { super("test:index:Farm", name);',
      machineProgram("web", { document: emptyMachine() }, "{ parent: this }"),
      "} }",
      'new Farm("farm");',
    ].join("\n");
    const project = await upProject(inside);
    const { web } = await project.state();
    expect(web?.urn).toContain("::test:index:Farm$pulumi-nodejs:dynamic/hcs:ComputeSystem::web");
    expect((await project.host.ledger.list()).map(({ urn }) => urn)).toEqual([web?.urn]);

    await project.controls.reboot();
    const previewed = expectExit(await project.preview(), 0);
    const told = /ComputeSystem \(web\):\n\s+warning: The system is Stopped on the host, not Running/;
    expect(previewed.output.slice(previewed.output.indexOf("Diagnostics:"))).toMatch(told);
    expectExit(await project.up(), 0);
    expectExit(await project.destroy(), 0);
    expect(await project.host.ledger.list()).toEqual([]);
  });
});

describe("get", () => {
  test("of a system that is not there fails and names it", async () => {
    const project = await testProject();
    project.program('hcs.ComputeSystem.get("found", "1B9F8E0C-7A3D-4D8E-9F10-0000000000FF");');
    await project.initialise();
    const failed = await project.up();
    expect(failed.exitCode, failed.output).not.toBe(0);
    expect(failed.output).toContain("1B9F8E0C-7A3D-4D8E-9F10-0000000000FF");
  });

  test("reads systems, files and access that somebody else made, and changes nothing, not even in a destroy", async () => {
    const project = await testProject();
    const systemId = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AB";
    await project.host.launchComputeSystem(systemId, { ...emptyMachine(), Owner: "Madrid" });
    await project.controls.placeFile(files.state);
    await project.host.grantVmAccess(systemId, files.state);
    project.program(
      [
        `const found = hcs.ComputeSystem.get("found", ${literal(systemId)});`,
        `const file = hcs.GuestStateFile.get("file", ${literal(files.state)});`,
        `const access = hcs.VmAccess.get("access", ${literal(`${systemId}|${files.state}`)});`,
        "exports.owner = found.owner; exports.state = found.state; exports.ours = file.createdHere; exports.theirs = access.alreadyGranted;",
      ].join("\n"),
    );
    await project.initialise();
    const done = expectExit(await project.up(), 0);
    expect(done.stdout).toMatch(/owner\s*: "Madrid"/);
    expect(done.stdout).toMatch(/state\s*: "Running"/);
    expect(done.stdout).toMatch(/ours\s*: false/);
    expect(done.stdout).toMatch(/theirs\s*: true/);
    expectExit(await project.up("--expect-no-changes"), 0);
    expectExit(await project.destroy(), 0);

    expect(await systemsOn(project.host)).toEqual([{ id: systemId, state: "Running" }]);
    expect(await project.host.getFileAccess(files.state)).toHaveLength(1);
    expect(await project.host.ledger.list()).toEqual([]);
    expect((await callsOf(project)).filter(({ call }) => !/^Hcs(Open|Get|Enumerate)/.test(call))).toEqual([]);
  });
});
