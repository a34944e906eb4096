/** What the chaos runs have found, each as the shortest way to it. A state that is not used is that of a run that was killed. */
import { describe, expect, test } from "vitest";
import { emptyMachine, freshHost, machineWithFiles, type StoredResource } from "../support/resources.js";

const type = "ComputeSystem";
const savedStatePath = "C:\\m\\machine.vmrs";
const gpuPath = "VirtualMachine/ComputeTopology/Gpu";
const gpu = { runtimeSettings: { [gpuPath]: { AssignmentMode: "Mirror" } } };
type Host = Awaited<ReturnType<typeof freshHost>>;

const statesOf = async ({ host }: Host) => (await host.enumerateComputeSystems()).map(({ State }) => State);
const isThere = async ({ host }: Host, path: string) => (await host.getFileInformation(path)) !== undefined;

async function hostWithFiles(...paths: string[]): Promise<Host> {
  const host = await freshHost();
  for (const path of ["C:\\m\\other.txt", ...paths]) await host.controls.placeFile(path);
  return host;
}

/** What `pulumi up` with a refresh makes of a stored resource. */
async function upAgain(host: Host, stored: StoredResource, args: Parameters<Host["update"]>[3]) {
  const read = (await host.read(type, stored)) ?? stored;
  const { changes } = await host.diff(type, "machine", read, args);
  return { changes, stored: changes === false ? read : await host.update(type, "machine", read, args) };
}

describe("a system that is Stopped on purpose", () => {
  test("needs no grants, and a run with nothing to do says so", async () => {
    const host = await hostWithFiles("C:\\m\\a.vhdx", "C:\\m\\g.vmgs");
    const args = { document: machineWithFiles("C:\\m\\a.vhdx", "C:\\m\\g.vmgs"), desiredState: "Stopped" };
    const created = await host.create(type, "machine", args);
    expect((await host.diff(type, "machine", created, args)).changes).toBe(false);
  });

  test("leaves its id to somebody else, whose system is neither changed nor ended", async () => {
    const host = await freshHost();
    const running = await host.create(type, "machine", { document: emptyMachine() });
    const args = { document: emptyMachine(), desiredState: "Stopped" };
    const stopped = await host.update(type, "machine", running, args);
    await host.host.createComputeSystem(stopped.id, { ...emptyMachine(64), Owner: "somebody else" });
    const { changes } = await upAgain(host, stopped, args);
    expect(changes).toBe(false);
    // The state of a run that was killed has the RuntimeId still, which for a GUID is that of everybody with this id.
    expect((await host.read(type, running))?.outputs.state).toBe("Stopped");
    await expect(host.update(type, "machine", stopped, { document: emptyMachine() })).rejects.toThrow(/somebody else/);
    await host.destroy(type, stopped);
    expect(await statesOf(host)).toEqual(["Created"]);
    expect(await host.host.ledger.list()).toEqual([]);
  });
});

describe("a system that was destroyed by a run that was killed at its end", () => {
  test.each(["read", "update", "destroy"] as const)(
    "is not confused with somebody else's under its id by %s",
    async (verb) => {
      const host = await freshHost();
      const stored = await host.create(type, "machine", { document: emptyMachine() });
      await host.destroy(type, stored);
      await host.host.createComputeSystem(stored.id, { ...emptyMachine(64), Owner: "somebody else" });
      // The state of the run that was killed still has the system.
      if (verb === "read") expect((await host.read(type, stored))?.outputs.state).toBe("Stopped");
      if (verb === "update")
        await expect(host.update(type, "machine", stored, { document: emptyMachine(64) })).rejects.toThrow(
          /somebody else/,
        );
      if (verb === "destroy") await host.destroy(type, stored);
      expect(await statesOf(host)).toEqual(["Created"]);
    },
  );

  test("is taken for ours still when only the ledger was lost", async () => {
    const host = await freshHost();
    const stored = await host.create(type, "machine", { document: emptyMachine() });
    for (const { kind, key, urn } of await host.host.ledger.list()) await host.host.ledger.release(kind, key, urn);
    expect((await host.read(type, stored))?.outputs.state).toBe("Running");
    await host.destroy(type, stored);
    expect(await statesOf(host)).toEqual([]);
  });
});

describe("saved memory", () => {
  const running = { document: emptyMachine(), savedStatePath };
  const saved = { ...running, desiredState: "Saved" };

  test("is given up with Stopped: the next start is a fresh one, and the next save takes the same file", async () => {
    const host = await hostWithFiles();
    let stored = await host.create(type, "machine", saved);
    stored = await host.update(type, "machine", stored, { ...running, desiredState: "Stopped" });
    stored = await host.update(type, "machine", stored, { ...running, document: emptyMachine(1024) });
    expect(await statesOf(host)).toEqual(["Running"]);
    expect(await isThere(host, savedStatePath)).toBe(true);
    await host.update(type, "machine", stored, { ...saved, document: emptyMachine(1024) });
    expect(await statesOf(host)).toEqual([]);
  });

  test("is saved again when a run was cut after the save", async () => {
    const host = await hostWithFiles();
    const stored = await host.create(type, "machine", running);
    await host.controls.fail({ function: "HcsTerminateComputeSystem", hresult: 0x80004005 });
    await expect(host.update(type, "machine", stored, saved)).rejects.toThrow(/HcsTerminateComputeSystem/);
    await upAgain(host, stored, saved);
    expect(await statesOf(host)).toEqual([]);
    expect(await isThere(host, savedStatePath)).toBe(true);
    expect(await host.host.getFileAccess(savedStatePath)).toEqual([]);
  });

  test("never goes over a file that is somebody else's, which is told before the system is paused", async () => {
    const host = await hostWithFiles(savedStatePath);
    const stored = await host.create(type, "machine", running);
    await expect(host.update(type, "machine", stored, saved)).rejects.toThrow(/did not save its memory there/);
    expect(await statesOf(host)).toEqual(["Running"]);
  });

  test("of a run that was cut is found where that run wrote it, and not where the state says", async () => {
    const host = await hostWithFiles();
    const stored = await host.create(type, "machine", running);
    const elsewhere = { ...saved, savedStatePath: "C:\\m\\another.vmrs" };
    await host.controls.fail({ function: "HcsTerminateComputeSystem", hresult: 0x80004005 });
    await expect(host.update(type, "machine", stored, elsewhere)).rejects.toThrow(/HcsTerminateComputeSystem/);
    await host.controls.reboot();
    await upAgain(host, stored, elsewhere);
    expect(await statesOf(host)).toEqual([]);
    await host.update(type, "machine", stored, { ...elsewhere, desiredState: "Running" });
    expect(await statesOf(host)).toEqual(["Running"]);
    expect(await isThere(host, elsewhere.savedStatePath)).toBe(false);
  });

  test("of a run that was cut belongs to the document that it was saved with", async () => {
    const host = await hostWithFiles();
    const stored = await host.create(type, "machine", running);
    const bigger = { ...saved, document: emptyMachine(1024) };
    await host.update(type, "machine", stored, bigger);
    const other = { ...running, document: emptyMachine(2048) };
    await expect(host.update(type, "machine", stored, other)).rejects.toThrow(
      /saved memory|The memory in .* was saved/,
    );
    await upAgain(host, stored, { ...bigger, desiredState: "Running" });
    expect(await statesOf(host)).toEqual(["Running"]);
    expect(await isThere(host, savedStatePath)).toBe(false);
  });
});

test("a graphics card is taken away before a system becomes a template", async () => {
  const host = await freshHost();
  const stored = await host.create(type, "machine", { document: emptyMachine(), ...gpu });
  await host.update(type, "machine", stored, { document: emptyMachine(), ...gpu, desiredState: "SavedAsTemplate" });
  expect(await statesOf(host)).toEqual(["SavedAsTemplate"]);
});

describe("a runtime setting that the state does not know, since the run that made it was killed at its end,", () => {
  const plain = { document: emptyMachine() };
  const settingsOf = async (host: Host, { id }: StoredResource) => Object.keys(await host.controls.systemParts(id));

  test("is taken back when the program does not want it any more", async () => {
    const host = await freshHost();
    const stored = await host.create(type, "machine", plain);
    await host.update(type, "machine", stored, { ...plain, ...gpu });
    expect(await settingsOf(host, stored)).toContain(gpuPath);
    const { changes, stored: settled } = await upAgain(host, stored, plain);
    expect(changes).toBe(true);
    expect(await settingsOf(host, stored)).not.toContain(gpuPath);
    expect((await upAgain(host, settled, plain)).changes).toBe(false);
  });

  test("is made again when that run took it away and the program wants it back", async () => {
    const host = await freshHost();
    const stored = await host.create(type, "machine", { ...plain, ...gpu });
    await host.update(type, "machine", stored, plain);
    expect(await settingsOf(host, stored)).not.toContain(gpuPath);
    const { stored: settled } = await upAgain(host, stored, { ...plain, ...gpu });
    expect(await settingsOf(host, stored)).toContain(gpuPath);
    expect((await upAgain(host, settled, { ...plain, ...gpu })).changes).toBe(false);
  });
});

describe("a live change that HCS has refused", () => {
  const plain = { document: emptyMachine() };

  async function refusedUpdate() {
    const host = await hostWithFiles();
    const stored = await host.create(type, "machine", plain);
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80070057 });
    const wanted = { document: emptyMachine(1024) };
    await expect(host.update(type, "machine", stored, wanted)).rejects.toThrow(/E_INVALIDARG/);
    const made = async () =>
      (await host.controls.journal()).filter(({ call }) => call === "HcsCreateComputeSystem").length;
    return { host, stored, made };
  }

  test("is nothing to restart for when the program takes it back", async () => {
    const { host, stored, made } = await refusedUpdate();
    expect((await upAgain(host, stored, plain)).changes).toBe(false);
    expect(await made()).toBe(1);
  });

  test("is followed by a live one when the program corrects it", async () => {
    const { host, stored, made } = await refusedUpdate();
    const { stored: settled } = await upAgain(host, stored, { document: emptyMachine(2048) });
    expect(settled.outputs).toMatchObject({ state: "Running" });
    expect(await made()).toBe(1);
    expect((await upAgain(host, settled, { document: emptyMachine(2048) })).changes).toBe(false);
  });
});

test("a restart that only a cut run makes necessary finds out about a missing file before the system is off", async () => {
  const host = await hostWithFiles();
  const stored = await host.create(type, "machine", { document: emptyMachine() });
  // Nobody knows whether this was done.
  await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80004005 });
  await expect(host.update(type, "machine", stored, { document: emptyMachine(1024) })).rejects.toThrow(/E_FAIL/);
  const missing = { document: machineWithFiles("C:\\m\\none.vhdx", "C:\\m\\other.txt") };
  // The preview says what will come.
  const read = (await host.read(type, stored)) ?? stored;
  host.messages.length = 0;
  expect((await host.diff(type, "machine", read, { document: emptyMachine() })).changes).toBe(true);
  expect(host.messages.map(({ message }) => message)).toEqual([
    expect.stringMatching(/did not come to the end of a change .* stopped and created again .*\(restart\)/),
  ]);
  host.messages.length = 0;
  await host.diff(type, "machine", read, { document: emptyMachine(1024) });
  expect(host.messages.map(({ message }) => message).join()).not.toContain("restart");
  await expect(host.update(type, "machine", stored, missing)).rejects.toThrow(/ERROR_FILE_NOT_FOUND/);
  expect(await statesOf(host)).toEqual(["Running"]);
});

test("saved memory stays on the host when its system is destroyed, and that is said", async () => {
  const host = await hostWithFiles();
  const saved = { document: emptyMachine(), savedStatePath, desiredState: "Saved" };
  const stored = await host.create(type, "machine", saved);
  host.messages.length = 0;
  await host.destroy(type, stored);
  expect(await isThere(host, savedStatePath)).toBe(true);
  expect(host.messages.map(({ message }) => message)).toEqual([
    `Left on the host: the saved memory of the system "${stored.id}" in ${savedStatePath}.`,
  ]);
});

test("giving saved memory up and another access count as what they are for maxDisruption", async () => {
  const host = await hostWithFiles();
  const saved = { document: emptyMachine(), savedStatePath, desiredState: "Saved" };
  const stored = await host.create(type, "machine", saved);
  const refused = async (args: object, olds: object) =>
    (await host.check(type, "machine", { ...args, maxDisruption: "none" }, { ...stored.outputs, ...olds })).failures;
  expect(await refused({ ...saved, desiredState: "Stopped" }, {})).toEqual([
    expect.objectContaining({ property: "desiredState", reason: expect.stringContaining("class restart") as string }),
  ]);
  const running = { document: machineWithFiles("C:\\m\\a.vhdx", "C:\\m\\g.vmgs"), desiredState: "Running" };
  expect(await refused({ ...running, savedStatePath }, { ...running, access: "none" })).toEqual([
    expect.objectContaining({ property: "access" }),
  ]);
});

describe("a run that was cut", () => {
  test("between a start and the state gives the memory its size back that somebody has changed since", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine() };
    const { id } = await host.create(type, "machine", args);
    const sizePath = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
    const declared = await host.controls.systemParts(id);
    await host.controls.modify(id, sizePath, 4096);
    expect(await host.controls.systemParts(id)).not.toEqual(declared);
    // The state has nothing of it, so the next run creates it once more.
    const finished = await host.create(type, "machine", args);
    expect(await host.controls.systemParts(id)).toEqual(declared);
    expect((await upAgain(host, finished, args)).changes).toBe(false);
  });

  test("between a start and the settings that follow it is finished", async () => {
    const host = await freshHost();
    const stored = await host.create(type, "machine", { document: emptyMachine(), ...gpu });
    const args = { document: emptyMachine(512, 2), ...gpu };
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80004005 });
    await expect(host.update(type, "machine", stored, args)).rejects.toThrow(/HcsModifyComputeSystem/);
    await upAgain(host, stored, args);
    expect(Object.keys(await host.controls.systemParts(stored.id))).toContain(gpuPath);
  });

  test("is taken back on the host when the program is taken back", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine() };
    const stored = await host.create(type, "machine", args);
    const before = await host.controls.systemParts(stored.id);
    await host.update(type, "machine", stored, { document: emptyMachine(1024), ...gpu });
    const { changes, stored: after } = await upAgain(host, stored, args);
    expect(changes).toBe(true);
    expect(await host.controls.systemParts(stored.id)).toEqual(before);
    expect((await upAgain(host, after, args)).changes).toBe(false);
  });

  test("while a rename took the books over leaves nothing behind after a destroy", async () => {
    const host = await hostWithFiles("C:\\m\\a.vhdx", "C:\\m\\g.vmgs");
    const systemId = "0F0F0F0F-0000-4000-8000-000000000001";
    const args = (sizeInMB: number) => ({
      systemId,
      document: machineWithFiles("C:\\m\\a.vhdx", "C:\\m\\g.vmgs", sizeInMB),
    });
    const stored = await host.create(type, "machine", args(512));
    await host.update(type, "renamed", stored, args(1024));
    await host.destroy(type, stored);
    expect(await statesOf(host)).toEqual([]);
    expect(await host.host.ledger.list()).toEqual([]);
    expect(await host.host.getFileAccess("C:\\m\\a.vhdx")).toEqual([]);
  });
});
