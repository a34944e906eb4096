/** Every pair of desired states, on a host: what a user declares is what is there afterwards, and nothing is lost on the way. */
import { describe, expect, test } from "vitest";
import { type DesiredState, desiredStates } from "../../provider/plan/powerPath.js";
import { emptyMachine, freshHost, machineWithFiles } from "../support/resources.js";

const savedStatePath = "C:\\machines\\web.vmrs";
const type = "ComputeSystem";

type Host = Awaited<ReturnType<typeof freshHost>>;

const argsFor = (desiredState: DesiredState, document = emptyMachine()) => ({ document, desiredState, savedStatePath });
const onHost: Record<DesiredState, string[]> = {
  Running: ["Running"],
  Paused: ["Paused"],
  Saved: [],
  SavedAsTemplate: ["SavedAsTemplate"],
  Created: ["Created"],
  Stopped: [],
};
const statesOf = async (host: Host) => (await host.host.enumerateComputeSystems()).map(({ State }) => State);
const callsSince = async (host: Host, count: number) =>
  (await host.controls.journal())
    .slice(count)
    .map(({ call }) => call)
    .filter((call) => !/Get|Open|Close/.test(call));
const isThere = async (host: Host, path: string) => (await host.host.getFileInformation(path)) !== undefined;

/** A host with the folder that the memory is saved in. */
async function hostForSaves(): Promise<Host> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\machines\\other.txt", {});
  return host;
}

const pairs = desiredStates.flatMap((from) => desiredStates.map((to) => ({ from, to })));

describe("a system that is declared", () => {
  test.each(pairs)("$from and then $to is $to", async ({ from, to }) => {
    const host = await hostForSaves();
    const created = await host.create(type, "machine", argsFor(from));
    expect(await statesOf(host)).toEqual(onHost[from]);
    expect(await isThere(host, savedStatePath)).toBe(from === "Saved");
    expect((await host.diff(type, "machine", created, argsFor(from))).changes).toBe(false);

    if (from === "Saved" && to === "Created") {
      const { failures } = await host.check(type, "machine", argsFor(to), { host: host.spec, ...argsFor(from) });
      expect(failures).toEqual([
        { property: "desiredState", reason: expect.stringMatching(/saved memory would be lost/) as string },
      ]);
      await expect(host.update(type, "machine", created, argsFor(to))).rejects.toThrow(/saved memory would be lost/);
      expect(await isThere(host, savedStatePath)).toBe(true);
      return;
    }
    const updated = await host.update(type, "machine", created, argsFor(to));
    expect(await statesOf(host)).toEqual(onHost[to]);
    expect((await host.diff(type, "machine", updated, argsFor(to))).changes).toBe(false);
    const read = await host.read(type, updated);
    expect(read?.outputs).toEqual(updated.outputs);
    // Saved memory goes only when a system has started from it.
    const isKept = to === "Saved" || (from === "Saved" && to === "Stopped");
    expect(await isThere(host, savedStatePath)).toBe(isKept);

    await host.destroy(type, updated);
    expect(await statesOf(host)).toEqual([]);
    expect(await host.host.ledger.list()).toEqual([]);
    expect(await isThere(host, "C:\\machines\\other.txt")).toBe(true);
  });
});

describe("saved memory", () => {
  test("is written in the documented order and started from again", async () => {
    const host = await hostForSaves();
    const created = await host.create(type, "machine", argsFor("Running"));
    const before = (await host.controls.journal()).length;
    const saved = await host.update(type, "machine", created, argsFor("Saved"));
    expect(await callsSince(host, before)).toEqual([
      "HcsPauseComputeSystem",
      "HcsSaveComputeSystem",
      "HcsTerminateComputeSystem",
    ]);
    const between = (await host.controls.journal()).length;
    const restored = await host.update(type, "machine", saved, argsFor("Running"));
    expect(await callsSince(host, between)).toEqual([
      "HcsGrantVmAccess",
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
      "HcsRevokeVmAccess",
    ]);
    expect(restored.outputs).toMatchObject({ state: "Running", document: emptyMachine() });
  });

  test("survives a restart of the host and an update of nothing", async () => {
    const host = await hostForSaves();
    const saved = await host.create(type, "machine", argsFor("Saved"));
    await host.controls.reboot();
    const read = await host.read(type, saved);
    expect((await host.diff(type, "machine", read ?? saved, argsFor("Saved"))).changes).toBe(false);
    expect(await isThere(host, savedStatePath)).toBe(true);
  });

  test("stays where it is when the document changes, and the user is told what to do", async () => {
    const host = await hostForSaves();
    const saved = await host.create(type, "machine", argsFor("Saved"));
    const { failures } = await host.check(type, "machine", argsFor("Saved", emptyMachine(1024)), {
      host: host.spec,
      ...argsFor("Saved"),
    });
    expect(failures[0]?.reason).toMatch(/bring the system to Running first/);
    expect(saved.outputs.state).toBe("Stopped");
    expect(await isThere(host, savedStatePath)).toBe(true);
  });

  test("needs a file", async () => {
    const host = await freshHost();
    const { failures } = await host.check(type, "machine", { document: emptyMachine(), desiredState: "Saved" });
    expect(failures).toMatchObject([{ property: "savedStatePath" }]);
  });

  test("goes back when the save fails: the system runs as before and the next run saves it", async () => {
    const host = await hostForSaves();
    const created = await host.create(type, "machine", argsFor("Running"));
    await host.controls.fail({ function: "HcsSaveComputeSystem", hresult: 0x80070070 });
    await expect(host.update(type, "machine", created, argsFor("Saved"))).rejects.toThrow(/HcsSaveComputeSystem/);
    expect(await statesOf(host)).toEqual(["Running"]);
    const saved = await host.update(type, "machine", created, argsFor("Saved"));
    expect(await statesOf(host)).toEqual([]);
    expect((await host.diff(type, "machine", saved, argsFor("Saved"))).changes).toBe(false);
  });
});

describe("a stop", () => {
  const withServices = () => {
    const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
    return { ...machine, VirtualMachine: { ...machine.VirtualMachine, Services: { Shutdown: {} } } };
  };

  test.each([
    ["asks a guest that hears it", withServices(), {}, "Graceful", ["HcsShutDownComputeSystem"]],
    ["powers off where nobody would hear", emptyMachine(), {}, "Forced", ["HcsTerminateComputeSystem"]],
    [
      "powers off when the program says so",
      withServices(),
      { mode: "terminate" },
      "Forced",
      ["HcsTerminateComputeSystem"],
    ],
  ])("%s", async (_what, document, shutdown, outcome, calls) => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document, shutdown });
    const before = (await host.controls.journal()).length;
    const stopped = await host.update(type, "machine", created, { document, shutdown, desiredState: "Stopped" });
    expect(await callsSince(host, before)).toEqual(calls);
    expect(stopped.outputs).toMatchObject({
      state: "Stopped",
      lastStop: { outcome, exitStatus: { ExitType: expect.any(String) as string } },
    });
    expect((await host.read(type, stopped))?.outputs).toEqual(stopped.outputs);
  });

  test("of a system that has ended by itself is a success", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine() });
    await host.controls.endSystem(created.id, "UnexpectedExit");
    const stopped = await host.update(type, "machine", created, { document: emptyMachine(), desiredState: "Stopped" });
    expect(stopped.outputs.state).toBe("Stopped");
    expect(
      (await host.diff(type, "machine", stopped, { document: emptyMachine(), desiredState: "Stopped" })).changes,
    ).toBe(false);
  });
});

describe("a template", () => {
  test("with a live clone is not taken away by another state", async () => {
    const host = await freshHost();
    const template = await host.create(type, "template", argsFor("SavedAsTemplate"));
    const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
    const clone = {
      ...machine,
      VirtualMachine: { ...machine.VirtualMachine, RestoreState: { TemplateSystemId: template.id } },
    };
    await host.create(type, "clone", { document: clone });
    await expect(host.update(type, "template", template, argsFor("Running"))).rejects.toThrow(
      /needed by the live system/,
    );
    expect((await statesOf(host)).toSorted()).toEqual(["Running", "SavedAsTemplate"]);
  });
});

describe("a paused system", () => {
  test("takes a change and is paused again", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", argsFor("Paused"));
    const updated = await host.update(type, "machine", created, argsFor("Paused", emptyMachine(1024)));
    expect(updated.outputs).toMatchObject({
      state: "Paused",
      runtimeId: created.outputs.runtimeId,
      document: emptyMachine(1024),
    });
  });

  test("keeps its files granted", async () => {
    const host = await freshHost();
    for (const file of ["C:\\a.vhdx", "C:\\a.vmgs"]) await host.controls.placeFile(file, {});
    const created = await host.create(type, "machine", argsFor("Paused", machineWithFiles("C:\\a.vhdx", "C:\\a.vmgs")));
    expect(created.outputs.grants).toEqual(["C:\\a.vhdx", "C:\\a.vmgs"]);
  });
});
