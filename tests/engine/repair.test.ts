/** When the host refuses or cannot tell: nothing is lost, the user is told, and the next run goes on. */
import { describe, expect, test } from "vitest";
import { callsOf } from "../support/crashes.js";
import { linuxMachine, linuxProgram, machineProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, type PulumiProject, type PulumiRun, systemsOn, testProject } from "../support/pulumi.js";
import { emptyMachine } from "../support/resources.js";

const outOfMemory = 0x8007000e;
/** A line of a JavaScript stack. */
const stackLine = /^\s+at .+[:(]/m;

function expectWords(failed: PulumiRun, ...words: (string | RegExp)[]): void {
  expect(failed.exitCode, failed.output).not.toBe(0);
  for (const word of words) expect(failed.output).toMatch(word);
  expect(failed.output).not.toMatch(stackLine);
}

const creates = async (project: PulumiProject): Promise<number> =>
  (await callsOf(project)).filter(({ call, hresult }) => call === "HcsCreateComputeSystem" && hresult === 0).length;

describe("a start that the host refuses", () => {
  test("is told with function, id and number, stays in the state, and is repaired by the next up", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    project.program(linuxProgram());
    await project.initialise();
    await project.controls.fail({ function: "HcsStartComputeSystem", hresult: outOfMemory });

    const failed = await project.up();
    const stored = (await project.state()).web;
    expectWords(failed, `HcsStartComputeSystem failed on "${stored?.id}": E_OUTOFMEMORY (0x8007000E).`);
    expect(stored?.outputs).toMatchObject({ state: "Stopped", systemId: stored?.id });
    expect(stored?.initErrors?.join()).toContain("HcsStartComputeSystem failed");
    expect(await systemsOn(project.host)).toEqual([]);

    expectExit(await project.up(), 0);
    expect(await systemsOn(project.host)).toEqual([{ id: stored?.id, state: "Running" }]);
    expect((await project.state()).web?.outputs).toMatchObject({ state: "Running" });
    expect((await project.state()).web?.outputs).not.toHaveProperty("__repair");
    expectExit(await project.up("--expect-no-changes"), 0);
  });

  test("in a change that is then taken back is repaired all the same", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    project.program(linuxProgram());
    await project.initialise();
    expectExit(await project.up(), 0);
    const systems = await systemsOn(project.host);

    project.program(linuxProgram(linuxMachine({ processorCount: 4 })));
    await project.controls.fail({ function: "HcsStartComputeSystem", hresult: outOfMemory });
    expectWords(await project.up(), "E_OUTOFMEMORY");
    expect(await systemsOn(project.host)).toEqual([]);

    project.program(linuxProgram());
    const repaired = expectExit(await project.up(), 0);
    expect(repaired.stdout).toContain("~ 1 updated");
    expect(await systemsOn(project.host)).toEqual(systems);
    expectExit(await project.up("--expect-no-changes"), 0);
  });

  test("of a machine whose files are not granted names the files and what to add", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    project.program(linuxProgram(linuxMachine(), {}, { access: "none" }));
    await project.initialise();
    const failed = await project.up();
    expectWords(failed, "E_ACCESSDENIED", "web.vhdx", "web.vmgs", "VmAccess");
    expectExit(await project.destroy(), 0);
    expect(await project.host.ledger.list()).toEqual([]);
  });
});

/** What the state has of each resource. (Which property depends on which resource is lost by any refresh that fails.) */
async function kept(project: PulumiProject) {
  const state = Object.entries(await project.state());
  return Object.fromEntries(state.map(([name, { id, inputs, outputs }]) => [name, { id, inputs, outputs }]));
}

describe("a host that cannot tell", () => {
  test.each([
    ["access is denied", "HCS_E_ACCESS_DENIED", 0x8037011b],
    ["the service is down", "HCS_E_SERVICE_NOT_AVAILABLE", 0x80370114],
  ])("because %s fails refresh, up and destroy, and the state keeps what it has", async (_why, name, hresult) => {
    const project = await testProject();
    project.program(machineProgram("web", { document: emptyMachine() }));
    await project.initialise();
    expectExit(await project.up(), 0);
    const stored = await kept(project);
    const systems = await systemsOn(project.host);

    await project.controls.fail({ function: "HcsOpenComputeSystem", hresult, times: 99 });
    for (const command of [project.refresh, project.up, project.destroy]) {
      expectWords(await command(), `HcsOpenComputeSystem failed on "${stored.web?.id}": ${name}`);
      expect(await kept(project)).toEqual(stored);
      expect(await systemsOn(project.host)).toEqual(systems);
    }
    await project.controls.clearFaults();
    expectExit(await project.up("--expect-no-changes"), 0);
  });

  test("in time ends the wait, says that the work continues, keeps the id, and the next up repairs", async () => {
    const project = await testProject();
    const timeouts = '{ customTimeouts: { create: "1s" } }';
    project.program(machineProgram("web", { document: emptyMachine() }, timeouts));
    await project.initialise();
    await project.controls.setLatency(100_000, "HcsStartComputeSystem");

    const startedAt = performance.now();
    const failed = await project.up();
    expect(performance.now() - startedAt, "nobody waits for the work").toBeLessThan(60_000);
    expectWords(
      failed,
      "has not finished within the 1 second that this create may take. The work continues on the host",
      'customTimeouts: { create: "1m", update: "1m" }',
    );
    const stored = (await project.state()).web;
    expect(stored?.id).toMatch(/^[0-9A-F-]{36}$/);
    expect(stored?.outputs).toMatchObject({ systemId: stored?.id });

    await project.controls.setLatency(0, "HcsStartComputeSystem");
    expectExit(await project.up(), 0);
    expect(await systemsOn(project.host)).toEqual([{ id: stored?.id, state: "Running" }]);
    expect(await creates(project), "finished, not repeated").toBe(1);
  });
});

test("another time for a delete is taken into the state by the next up, which does nothing on the host", async () => {
  const project = await testProject();
  const program = (options?: string): void =>
    project.program(machineProgram("web", { document: emptyMachine() }, options));
  program();
  await project.initialise();
  expectExit(await project.up(), 0);
  const changing = async () => (await callsOf(project)).filter(({ call }) => !/Get|Open|Close/.test(call)).length;
  const before = await changing();

  program('{ customTimeouts: { delete: "1s" } }');
  const sentence = "customTimeouts: the state takes the new time for a delete; nothing is done on the host (none)";
  expect(expectExit(await project.up(), 0).output).toContain(sentence);
  expect(await changing()).toBe(before);
  expectExit(await project.up("--expect-no-changes"), 0);

  await project.controls.setLatency(100_000, "HcsTerminateComputeSystem");
  expectWords(await project.destroy(), "within the 1 second that this delete may take", "before the next destroy");
  await project.controls.setLatency(0, "HcsTerminateComputeSystem");
  program();
  expectExit(await project.up(), 0);
  expect((await project.state()).web?.outputs).not.toHaveProperty("__timeouts");
  expectExit(await project.destroy(), 0);
  expect(await systemsOn(project.host)).toEqual([]);
});

describe("an engine that is killed in the middle of a create", () => {
  test("leaves a lock; after a cancel the next up finishes what it began", async () => {
    const project = await testProject();
    await placeLinuxFiles(project);
    project.program(linuxProgram());
    await project.initialise();
    await project.controls.setLatency(100_000, "HcsStartComputeSystem");
    await project.killedUp(async () => (await creates(project)) === 1);
    await project.controls.setLatency(0, "HcsStartComputeSystem");
    const [system] = await systemsOn(project.host);
    expect(system?.state).toBe("Created");

    expectWords(await project.up(), "the stack is currently locked");
    expectExit(await project.cancel(), 0);
    expectExit(await project.up(), 0);
    expect(await systemsOn(project.host)).toEqual([{ id: system?.id, state: "Running" }]);
    expect(await creates(project)).toBe(1);
    expectExit(await project.destroy(), 0);
    expect(await project.host.ledger.list()).toEqual([]);
  });
});
