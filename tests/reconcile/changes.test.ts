/** Changes of a live system: the smallest set of calls, said before, kept true by each failure. */
import { describe, expect, test } from "vitest";
import { emptyMachine, freshHost, machineWithFiles, type StoredResource } from "../support/resources.js";

const type = "ComputeSystem";
type Host = Awaited<ReturnType<typeof freshHost>>;
const made = async (host: Host) => {
  const journal = await host.controls.journal();
  return journal.map(({ call }) => call).filter((call) => !/Get|Open|Close/.test(call));
};
const sizeOf = async (host: Host, id: string) =>
  ((await host.host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] }))?.Memory?.VirtualMachineMemory
    ?.AssignedMemory ?? 0) / 256;
const failedState = (error: unknown): StoredResource["outputs"] =>
  (error as { outputs: StoredResource["outputs"] }).outputs;

describe("a memory change of a running system", () => {
  test("is one call and the same system", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    const before = (await made(host)).length;
    const updated = await host.update(type, "machine", created, { document: emptyMachine(1024) });
    expect((await made(host)).slice(before)).toEqual(["HcsModifyComputeSystem"]);
    expect(updated.outputs.runtimeId).toBe(created.outputs.runtimeId);
    expect(await sizeOf(host, created.id)).toBe(1024);
    expect((await host.diff(type, "machine", updated, { document: emptyMachine(1024) })).changes).toBe(false);
  });

  test("waits a moment for a guest that has not booted", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80370105 });
    const updated = await host.update(type, "machine", created, { document: emptyMachine(1024) });
    expect(updated.outputs.runtimeId).toBe(created.outputs.runtimeId);
    expect(await sizeOf(host, created.id)).toBe(1024);
  });

  test("that the host refuses keeps the old size in the state, and never restarts in silence", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80070057 });
    const error: unknown = await host
      .update(type, "machine", created, { document: emptyMachine(1024) })
      .catch((failure: unknown) => failure);
    expect(failedState(error)).toMatchObject({
      document: emptyMachine(512),
      state: "Running",
      runtimeId: created.outputs.runtimeId,
    });
    expect((await made(host)).filter((call) => call === "HcsCreateComputeSystem")).toHaveLength(1);
  });
});

describe("an update that failed half way", () => {
  const document = (disk: string, sizeInMB: number) => machineWithFiles(disk, "C:\\g.vmgs", sizeInMB);

  async function halfWay() {
    const host = await freshHost();
    for (const file of ["C:\\a.vhdx", "C:\\b.vhdx", "C:\\g.vmgs"]) await host.controls.placeFile(file, {});
    const created = await host.create(type, "machine", { document: document("C:\\a.vhdx", 512) });
    // The removal of the old disk and the memory are done; the new disk is refused.
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80070057, after: 2 });
    const error: unknown = await host
      .update(type, "machine", created, { document: document("C:\\b.vhdx", 1024) })
      .catch((failure: unknown) => failure);
    return { host, created, stored: { ...created, outputs: failedState(error) } };
  }

  test("keeps exactly what the host has, and the next run makes only the rest", async () => {
    const { host, created, stored } = await halfWay();
    expect(await sizeOf(host, created.id)).toBe(1024);
    const before = (await made(host)).length;
    const updated = await host.update(type, "machine", stored, { document: document("C:\\b.vhdx", 1024) });
    expect((await made(host)).slice(before)).toEqual(["HcsModifyComputeSystem", "HcsRevokeVmAccess"]);
    expect(updated.outputs).toMatchObject({
      runtimeId: created.outputs.runtimeId,
      grants: ["C:\\b.vhdx", "C:\\g.vmgs"],
    });
  });

  test("is taken back when the program is", async () => {
    const { host, created, stored } = await halfWay();
    const reverted = await host.update(type, "machine", stored, { document: document("C:\\a.vhdx", 512) });
    expect(await sizeOf(host, created.id)).toBe(512);
    expect(reverted.outputs).toMatchObject({
      runtimeId: created.outputs.runtimeId,
      grants: ["C:\\a.vhdx", "C:\\g.vmgs"],
    });
    expect(await host.host.getFileAccess("C:\\b.vhdx")).toEqual([]);
    expect((await host.diff(type, "machine", reverted, { document: document("C:\\a.vhdx", 512) })).changes).toBe(false);
  });
});

describe("maxDisruption", () => {
  const before = { document: emptyMachine(512), maxDisruption: "live" };

  test.each([
    [
      "a restart",
      { document: emptyMachine(512, 2), maxDisruption: "live" },
      "document.VirtualMachine.ComputeTopology.Processor.Count",
      "restart",
    ],
    [
      "a live change under none",
      { document: emptyMachine(1024), maxDisruption: "none" },
      "document.VirtualMachine.ComputeTopology.Memory.SizeInMB",
      "live",
    ],
    [
      "another id under restart",
      { document: emptyMachine(512), systemId: "11111111-2222-3333-4444-555555555555" },
      "systemId",
      "replace",
    ],
  ])("refuses %s in the check, with place, class and reason", async (_what, after, property, kind) => {
    const host = await freshHost();
    const created = await host.create(type, "machine", before);
    const old = { host: host.spec, ...before, systemId: created.id };
    const { failures } = await host.check(type, "machine", after, old);
    expect(failures).toEqual([
      { property, reason: expect.stringMatching(new RegExp(`\\w+.*class ${kind}`)) as string },
    ]);
  });

  test("lets a milder change pass, and the repair of what drifted", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", before);
    const old = { host: host.spec, ...before, systemId: created.id };
    expect((await host.check(type, "machine", { ...before, document: emptyMachine(1024) }, old)).failures).toEqual([]);
    await host.controls.reboot();
    const read = (await host.read(type, created)) ?? created;
    const repaired = await host.update(type, "machine", read, { ...before, maxDisruption: "none" });
    expect(repaired.outputs.state).toBe("Running");
  });

  test("does not stand in the way of a read or a destroy", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { ...before, maxDisruption: "none" });
    expect((await host.read(type, created))?.outputs.state).toBe("Running");
    await host.destroy(type, created);
    expect(await host.host.enumerateComputeSystems()).toEqual([]);
  });
});

describe("adopt", () => {
  const systemId = "1B9F8E0C-7A3D-4D8E-9F10-000000000001";
  const args = { systemId, document: { ...emptyMachine(512), Owner: "somebody" } };

  test("takes a live system over without a restart, and from then on it is ours", async () => {
    const host = await freshHost();
    const { RuntimeId: runtimeId } = await host.host.launchComputeSystem(systemId, args.document);
    const before = (await made(host)).length;
    const adopted = await host.create(type, "machine", { ...args, adopt: true });
    expect((await made(host)).slice(before)).toEqual([]);
    expect(adopted.outputs).toMatchObject({ state: "Running", runtimeId, owner: "somebody" });
    await host.destroy(type, adopted);
    expect(await host.host.enumerateComputeSystems()).toEqual([]);
  });

  test("changes live what the host tells and the document says otherwise", async () => {
    const host = await freshHost();
    const { RuntimeId: runtimeId } = await host.host.launchComputeSystem(systemId, args.document);
    const document = { ...emptyMachine(1024), Owner: "somebody" };
    const adopted = await host.create(type, "machine", { systemId, document, adopt: true });
    expect(adopted.outputs).toMatchObject({ runtimeId, document });
    expect(await sizeOf(host, systemId)).toBe(1024);
  });

  test("is needed: without it a system of somebody else is refused with its owner named", async () => {
    const host = await freshHost();
    await host.host.launchComputeSystem(systemId, args.document);
    await expect(host.create(type, "machine", args)).rejects.toThrow(/owner "somebody".*adopt: true/);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("never takes what another resource holds", async () => {
    const host = await freshHost();
    await host.create(type, "first", args);
    await expect(host.create(type, "second", { ...args, adopt: true })).rejects.toThrow(/is held by/);
  });
});

describe("what a preview says of a change", () => {
  test("names each place once with class and reason, and no value", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.diff(type, "machine", created, { document: emptyMachine(7776, 2) });
    const said = host.messages.map(({ message }) => message);
    expect(said).toEqual([
      "document.VirtualMachine.ComputeTopology.Memory.SizeInMB: the memory of the running machine is resized; its guest must have booted (live)",
      "document.VirtualMachine.ComputeTopology.Processor.Count: processors are not added to a running machine (restart)",
    ]);
    expect(said.join()).not.toMatch(/7776/);
  });

  test("of another state names the calls", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine() });
    await host.diff(type, "machine", created, { document: emptyMachine(), desiredState: "Paused" });
    expect(host.messages.map(({ message }) => message)).toEqual([
      "desiredState: the system is brought there by HcsPauseComputeSystem (live)",
    ]);
  });
});
