/** What readings of the code have found, each as the shortest way to it. */
import { describe, expect, test, vi } from "vitest";
import { emptyMachine, freshHost, type StoredResource, urnOf } from "../support/resources.js";

// What passes by itself has passed at once here.
vi.mock("node:timers/promises", () => ({ setTimeout: async () => undefined }));

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const memoryFile = "C:\\m\\machine.vmrs";
const pagesPerMB = 256;

async function hostWithFolder(): Promise<Host> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\m\\other.txt");
  return host;
}

const isThere = async ({ host }: Host, path: string) => (await host.getFileInformation(path)) !== undefined;
const systemsOf = async ({ host }: Host) =>
  (await host.enumerateComputeSystems()).map(({ Owner, State }) => `${Owner} ${State}`);
const memoryOf = async ({ host }: Host, id: string): Promise<number> => {
  const live = await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] });
  return (live?.Memory?.VirtualMachineMemory?.AssignedMemory ?? 0) / pagesPerMB;
};
const resize = ({ host }: Host, id: string, sizeInMB: number): Promise<void> =>
  host.modifyComputeSystem(id, {
    ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
    RequestType: "Update",
    Settings: sizeInMB,
  });
const told = ({ messages }: Host): string[] => messages.map(({ message }) => message);

async function read(host: Host, stored: StoredResource): Promise<StoredResource> {
  const found = await host.read(type, stored);
  if (found === undefined) throw new Error("The resource should stay in the state.");
  return found;
}

describe("a system of somebody else under the GUID of ours, whose own has ended", () => {
  async function hostWithStranger() {
    const host = await hostWithFolder();
    const stored = await host.create(type, "machine", { document: emptyMachine() });
    await host.controls.endSystem(stored.id);
    await host.host.launchComputeSystem(stored.id, { ...emptyMachine(64), Owner: "Madrid" });
    return { host, stored };
  }

  test("is not ended by a destroy, which says so", async () => {
    const { host, stored } = await hostWithStranger();
    await host.destroy(type, stored);
    expect(await systemsOf(host)).toEqual(["Madrid Running"]);
    expect(told(host).at(-1)).toMatch(
      /with the owner "Madrid"; this resource did not make it\. .* It is left alone\.$/,
    );
  });

  test("is said by the preview to be left alone, and is; what is advised helps", async () => {
    const { host, stored } = await hostWithStranger();
    const found = await read(host, stored);
    host.messages.splice(0);
    await host.diff(type, "machine", found, { document: emptyMachine() });
    expect(told(host)).toEqual([
      expect.stringMatching(/did not make has the id .* an update leaves it alone and fails/),
    ]);
    const update = host.update(type, "machine", found, { document: emptyMachine() });
    await expect(update).rejects.toThrow(/Give this resource another systemId, or end that system first\.$/);
    expect(await systemsOf(host)).toEqual(["Madrid Running"]);

    await host.controls.endSystem(stored.id);
    const later = await read(host, found);
    const repaired = await host.update(type, "machine", later, { document: emptyMachine() });
    expect(repaired.outputs.state).toBe("Running");
    expect(await systemsOf(host)).toEqual(["pulumi-hcs:project/dev Running"]);
  });
});

describe("the memory of two systems in one file", () => {
  const running = { document: emptyMachine(), savedStatePath: memoryFile };
  const saved = { ...running, desiredState: "Saved" };

  test("is never deleted by the one that has left it, once the other has saved there", async () => {
    const host = await hostWithFolder();
    const first = await host.create(type, "first", saved);
    const stopped = await host.update(type, "first", first, { ...running, desiredState: "Stopped" });
    const second = await host.create(type, "second", running);
    await expect(host.update(type, "second", second, saved)).rejects.toThrow(/is on the host already/);
    await host.host.deleteFile(memoryFile);
    const secondSaved = await host.update(type, "second", await read(host, second), saved);
    const memory = await host.host.getFileInformation(memoryFile);

    const again = await host.update(type, "first", stopped, running);
    await expect(host.update(type, "first", again, saved)).rejects.toThrow(/is on the host already/);
    await host.destroy(type, await read(host, again));
    expect(await host.host.getFileInformation(memoryFile)).toEqual(memory);
    const restored = await host.update(type, "second", secondSaved, running);
    expect(restored.outputs.state).toBe("Running");
  });
});

describe("a system whose saved memory has vanished", () => {
  const saved = { document: emptyMachine(), savedStatePath: memoryFile, desiredState: "Saved" };

  test("is told by the next refresh with what is lost, and starts afresh only then", async () => {
    const host = await hostWithFolder();
    const stored = await host.create(type, "machine", saved);
    await host.host.deleteFile(memoryFile);
    const policy = { ...saved, shutdown: { timeoutSeconds: 5 } };
    await expect(host.update(type, "machine", stored, policy)).rejects.toThrow(/no refresh has told that yet/);
    expect(await systemsOf(host)).toEqual([]);

    const found = await read(host, stored);
    host.messages.splice(0);
    await host.diff(type, "machine", found, policy);
    expect(told(host)).toContainEqual(
      expect.stringMatching(/saved memory of the system is not on the host.* is lost\./),
    );
    const again = await host.update(type, "machine", found, policy);
    expect(await isThere(host, memoryFile)).toBe(true);
    expect((await read(host, again)).outputs.lostMemory).toBeUndefined();
  });

  test("can be given up without it", async () => {
    const host = await hostWithFolder();
    const stored = await host.create(type, "machine", saved);
    await host.host.deleteFile(memoryFile);
    const stopped = await host.update(type, "machine", stored, { ...saved, desiredState: "Stopped" });
    expect(stopped.outputs.state).toBe("Stopped");
  });
});

test("memory that somebody resized is given back before the system is paused", async () => {
  const host = await hostWithFolder();
  const stored = await host.create(type, "machine", { document: emptyMachine(512) });
  await resize(host, stored.id, 1024);
  const paused = { document: emptyMachine(512), desiredState: "Paused" };
  const updated = await host.update(type, "machine", await read(host, stored), paused);
  expect(updated.outputs.state).toBe("Paused");
  expect(await memoryOf(host, stored.id)).toBe(512);
});

test("a take-over that was cut while it resized the system goes on with it, without a restart", async () => {
  for (const isDone of [false, true]) {
    const host = await hostWithFolder();
    const systemId = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AC";
    await host.host.launchComputeSystem(systemId, { ...emptyMachine(512), Owner: "somebody" });
    const args = { systemId, document: emptyMachine(1024), adopt: true };
    await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80004005 });
    // A failure of which nobody knows how far the call came; the state of the run is lost with it.
    await host.create(type, "machine", args).catch(() => undefined);
    if (isDone) await resize(host, systemId, 1024);
    const calls = (await host.controls.journal()).length;
    const { outputs } = await host.create(type, "machine", args);
    const later = (await host.controls.journal()).slice(calls).map(({ call }) => call);
    expect(later.filter((call) => /Create|Terminate|ShutDown|Start/.test(call))).toEqual([]);
    expect(outputs).toMatchObject({ state: "Running", owner: "somebody" });
    expect(await memoryOf(host, systemId)).toBe(1024);
  }
});

test("what cannot be saved, since the file is somebody else's, is refused before a system is stopped that nobody knows", async () => {
  const host = await hostWithFolder();
  await host.controls.placeFile(memoryFile);
  const stored = await host.create(type, "machine", { document: emptyMachine(512) });
  // The run that made this change was killed at its end, so the state does not know of it.
  await host.update(type, "machine", stored, { document: emptyMachine(1024) });
  const args = { document: emptyMachine(2048), desiredState: "Saved", savedStatePath: memoryFile };
  const update = host.update(type, "machine", await read(host, stored), args);
  await expect(update).rejects.toThrow(/stays as it is.* is on the host already/);
  expect(await systemsOf(host)).toEqual(["pulumi-hcs:project/dev Running"]);
});

test("a resource that was renamed while nothing of it was there, by a run that was cut, leaves nothing in the ledger", async () => {
  const host = await hostWithFolder();
  const stored = await host.create(type, "old", { document: emptyMachine() });
  // A destroy that was killed at its end: the state has the system still.
  await host.destroy(type, stored);
  await host.controls.fail({ function: "HcsCreateComputeSystem", hresult: 0x80004005 });
  await expect(host.update(type, "new", stored, { document: emptyMachine() })).rejects.toThrow();
  expect((await host.host.ledger.list()).map(({ urn }) => urn)).toEqual([urnOf(type, "new")]);
  await host.destroy(type, stored);
  expect(await host.host.ledger.list()).toEqual([]);
});
