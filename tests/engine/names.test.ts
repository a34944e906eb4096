/** Renaming resources and stacks: what the host has goes on under the new name, or nothing is touched at all. */
import { describe, expect, test } from "vitest";
import { callsOf, expectGuestData, guestWrites } from "../support/crashes.js";
import { files, linuxMachine, literal, machineProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, type PulumiProject, systemsOn, testProject } from "../support/pulumi.js";
import { emptyMachine } from "../support/resources.js";

const changes = async (project: PulumiProject): Promise<string[]> =>
  (await callsOf(project)).map(({ call }) => call).filter((call) => !/^Hcs(Open|Get|Enumerate)/.test(call));

/** A state file that its resource may delete, and a machine on it; `machine` and `state` are the resources' names. */
function program(
  names: { state: string; machine: string },
  options: { state?: object; machine?: object },
  sizeInMB = 1024,
): string {
  return [
    `const state = new hcs.GuestStateFile(${literal(names.state)}, ${literal({ path: files.state, onDelete: "delete" })}, ${literal(options.state ?? {})});`,
    `new hcs.ComputeSystem(${literal(names.machine)}, { document: ${literal(linuxMachine({ sizeInMB }))} }, { dependsOn: state, ...${literal(options.machine ?? {})} });`,
  ].join("\n");
}

const oldNames = { state: "old-state", machine: "old" };
const newNames = { state: "new-state", machine: "new" };

async function runningProject(): Promise<PulumiProject> {
  const project = await testProject();
  await placeLinuxFiles(project);
  project.program(program(oldNames, {}));
  await project.initialise();
  expectExit(await project.up(), 0);
  await guestWrites(project);
  return project;
}

describe("a resource that is renamed with an alias", () => {
  test("keeps its system and its file, now and in later updates, and can be destroyed", async () => {
    const project = await runningProject();
    const before = await project.state();
    const systems = await systemsOn(project.host);
    const made = await changes(project);
    const aliases = { state: { aliases: [{ name: "old-state" }] }, machine: { aliases: [{ name: "old" }] } };

    project.program(program(newNames, aliases));
    expectExit(await project.up(), 0);
    expect(await changes(project), "nothing is done on the host").toEqual(made);
    const renamed = await project.state();
    expect(Object.keys(renamed).toSorted()).toEqual(["new", "new-state"]);
    expect(renamed.new?.id).toBe(before.old?.id);
    expectGuestData(project);

    project.program(program(newNames, aliases, 2048));
    expectExit(await project.up(), 0);
    expect(await systemsOn(project.host)).toEqual(systems);
    expect((await project.state()).new?.outputs?.runtimeId).toBe(before.old?.outputs?.runtimeId);
    expectGuestData(project);
    // Without the alias now, as after a clean-up of the program.
    project.program(program(newNames, {}, 2048));
    expectExit(await project.up("--expect-no-changes"), 0);

    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
    expect(await project.host.getFileInformation(files.state), "made here, and onDelete says so").toBeUndefined();
  });

  test("and destroyed right away leaves nothing in the ledger", async () => {
    const project = await runningProject();
    project.program(
      program(newNames, { state: { aliases: [{ name: "old-state" }] }, machine: { aliases: [{ name: "old" }] } }),
    );
    expectExit(await project.up(), 0);
    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
  });

  test("does not share its system with a newcomer that takes the old name, in whatever order they are declared", async () => {
    const project = await testProject();
    const web = (systemId?: string): string => machineProgram("web", { systemId, document: emptyMachine() });
    const moved = (sizeInMB: number, options = "{}"): string =>
      machineProgram("moved", { document: emptyMachine(sizeInMB) }, options);
    project.program(web());
    await project.initialise();
    expectExit(await project.up(), 0);
    project.program(moved(512, '{ aliases: [{ name: "web" }] }'));
    expectExit(await project.up(), 0);
    const systems = await systemsOn(project.host);
    const made = await changes(project);

    // The default id of the newcomer is the one that the machine got under this name.
    for (const text of [`${moved(512)}\n${web()}`, `${web()}\n${moved(512)}`]) {
      project.program(text);
      const refused = await project.up();
      expect(refused.exitCode, refused.output).not.toBe(0);
      expect(refused.output).toContain(`The ComputeSystem "${systems[0]?.id}" is held by`);
      expect(await changes(project)).toEqual(made);
    }

    const other = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AA";
    project.program(`${web(other)}\n${moved(512)}`);
    expectExit(await project.up(), 0);
    project.program(`${web(other)}\n${moved(1024)}`);
    expectExit(await project.up(), 0);
    const owners = (await project.host.ledger.list()).map(({ key, urn }) => [key, urn.split("::").at(-1)]);
    expect(Object.fromEntries(owners)).toEqual({ [systems[0]?.id ?? ""]: "moved", [other]: "web" });
    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
  });
});

describe("a resource that is renamed without an alias", () => {
  test("with a default id is another system: the new one comes, the old one goes", async () => {
    const project = await testProject();
    project.program(machineProgram("old", { document: emptyMachine() }));
    await project.initialise();
    expectExit(await project.up(), 0);
    const [before] = await systemsOn(project.host);

    project.program(machineProgram("new", { document: emptyMachine() }));
    expectExit(await project.up(), 0);
    const [after, ...others] = await systemsOn(project.host);
    expect(others).toEqual([]);
    expect(after?.state).toBe("Running");
    expect(after?.id).not.toBe(before?.id);
    const order = (await changes(project)).filter((call) => /Create|Terminate/.test(call));
    expect(order).toEqual(["HcsCreateComputeSystem", "HcsCreateComputeSystem", "HcsTerminateComputeSystem"]);
    expect((await project.host.ledger.list()).map(({ idOrPath }) => idOrPath)).toEqual([after?.id]);
  });

  test("on the same file or id is refused, naming the holder and aliases, and nothing is lost", async () => {
    const project = await testProject();
    const systemId = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AA";
    const both = (state: string, machine: string): string =>
      [
        `new hcs.GuestStateFile(${literal(state)}, ${literal({ path: files.state, onDelete: "delete" })});`,
        machineProgram(machine, { systemId, document: emptyMachine() }),
      ].join("\n");
    project.program(both("old-state", "old"));
    await project.initialise();
    expectExit(await project.up(), 0);
    await guestWrites(project);
    const systems = await systemsOn(project.host);
    const before = await project.state();

    project.program(both("new-state", "new"));
    const refused = await project.up("--continue-on-error");
    expect(refused.exitCode, refused.output).not.toBe(0);
    for (const holder of [before["old-state"]?.urn, before.old?.urn]) {
      expect(refused.output).toContain(
        `is held by ${holder}. If that resource was renamed, add its old name with the resource option "aliases"`,
      );
    }
    expect(await systemsOn(project.host)).toEqual(systems);
    expectGuestData(project);

    project.program(both("old-state", "old"));
    expectExit(await project.up("--expect-no-changes"), 0);
  });
});

describe("a stack that is renamed", () => {
  test("has nothing to change on the host afterwards, goes on with its machines, and can be destroyed", async () => {
    const project = await runningProject();
    const made = await changes(project);
    const systems = await systemsOn(project.host);
    expectExit(await project.onStack("stack", "rename", "production"), 0);
    const production = project.withStack("production");

    const taken = await production.up();
    expectExit(taken, 0);
    expect(taken.output).toContain(
      "the ledger of the host takes the new name of the resource; nothing else is done there",
    );
    expect(await changes(project)).toEqual(made);
    expectExit(await production.up("--expect-no-changes"), 0);
    production.program(program(oldNames, {}, 2048));
    expectExit(await production.up(), 0);
    expect(await systemsOn(project.host)).toEqual(systems);
    expect((await production.state()).old?.urn).toContain("urn:pulumi:production::");

    expectExit(await production.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual([]);
    expect(await project.host.ledger.list()).toEqual([]);
  });

  test("shares nothing with a new stack of its old name, once its next up has told the host", async () => {
    const project = await runningProject();
    const systems = await systemsOn(project.host);
    expectExit(await project.onStack("stack", "rename", "production"), 0);
    const production = project.withStack("production");
    expectExit(await production.up(), 0);

    await project.initialise();
    const refused = await project.up();
    expect(refused.exitCode, refused.output).not.toBe(0);
    expect(refused.output).toMatch(/is held by .?urn:pulumi:production::/);
    expectExit(await project.destroy(), 0);
    expect(await systemsOn(project.host)).toEqual(systems);
    expectGuestData(project);
    expectExit(await production.up("--expect-no-changes"), 0);
    expectExit(await production.destroy(), 0);
  });
});

test("a clone of a project with a state of its own says in the preview what it finds begun on the host", async () => {
  const project = await runningProject();
  expectExit(await project.onStack("stack", "rm", "--force", "--yes"), 0);
  await project.initialise();
  const preview = await project.preview();
  expectExit(preview, 0);
  expect(preview.output).toContain("A run of this resource began to make the ComputeSystem");
  expect(preview.output).toContain("stop here and give this stack another name");
  expectExit(await project.up(), 0);
  expectExit(await project.destroy(), 0);
  expect(await systemsOn(project.host)).toEqual([]);
});
