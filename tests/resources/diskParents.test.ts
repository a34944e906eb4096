/** `access: "auto"` of a machine whose disk has parents: HCS opens them too, so they are granted and taken back like it. */
import { expect, test } from "vitest";
import type { Values } from "../../provider/index.js";
import { emptyMachine, freshHost, type StoredResource } from "../support/resources.js";

const MB = 1024 * 1024;
const [base, middle, child] = ["C:\\disks\\base.vhdx", "C:\\disks\\middle.vhdx", "C:\\disks\\child.vhdx"];
const systemId = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AA";

type Host = Awaited<ReturnType<typeof freshHost>>;

function machineOn(disks: readonly string[], sizeInMB = 512): Values {
  const machine = emptyMachine(sizeInMB) as { VirtualMachine: Values };
  const attachments = disks.map((Path, index) => [String(index), { Type: "VirtualDisk", Path }]);
  const Devices = { Scsi: { primary: { Attachments: Object.fromEntries(attachments) } } };
  return { ...machine, VirtualMachine: { ...machine.VirtualMachine, Devices } };
}

async function hostWithChain(): Promise<Host> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\disks\\readme.txt", {});
  const disk = { type: "Differencing", format: "VHDX" } as const;
  await host.host.createVirtualDisk(base, { type: "Dynamic", format: "VHDX", sizeBytes: 8 * MB });
  await host.host.createVirtualDisk(middle, { ...disk, parentPath: base });
  await host.host.createVirtualDisk(child, { ...disk, parentPath: middle });
  return host;
}

/** Which of the chain's files the machine may open. */
async function opened(host: Host): Promise<string[]> {
  const files = await Promise.all(
    [child, middle, base].map(async (path) => ((await host.host.getFileAccess(path)) ?? []).map(() => path)),
  );
  return files.flat();
}

const grantCalls = async (host: Host) =>
  (await host.controls.journal()).filter(({ call }) => /(Grant|Revoke)VmAccess$/.test(call)).length;

async function refreshed(host: Host, stored: StoredResource): Promise<StoredResource> {
  const read = await host.read("ComputeSystem", stored);
  if (read === undefined) throw new Error("nothing was read");
  return read;
}

test("the parents of a disk are granted to the machine to the root of the chain, and taken back with it", async () => {
  const host = await hostWithChain();
  const args = { systemId, document: machineOn([child]) };
  const created = await host.create("ComputeSystem", "machine", args);
  expect(created.outputs.grants).toEqual([child, middle, base]);
  expect(await opened(host)).toEqual([child, middle, base]);
  expect((await host.diff("ComputeSystem", "machine", await refreshed(host, created), args)).changes).toBe(false);
  await host.destroy("ComputeSystem", created);
  expect(await opened(host)).toEqual([]);
  expect(await host.host.ledger.list()).toEqual([]);
});

test("a change of the machine keeps the grants of the parents, without a call", async () => {
  const host = await hostWithChain();
  const created = await host.create("ComputeSystem", "machine", { systemId, document: machineOn([child]) });
  const before = await grantCalls(host);
  const larger = { systemId, document: machineOn([child], 1024) };
  const changed = await host.update("ComputeSystem", "machine", created, larger);
  expect(changed.outputs.grants).toEqual([child, middle, base]);
  expect(await grantCalls(host)).toBe(before);
});

test("a disk that leaves the machine takes the grants of its parents with it, except of those that others need", async () => {
  const host = await hostWithChain();
  const other = "C:\\disks\\other.vhdx";
  await host.host.createVirtualDisk(other, { type: "Differencing", format: "VHDX", parentPath: base });
  const created = await host.create("ComputeSystem", "machine", { systemId, document: machineOn([child, other]) });
  expect(created.outputs.grants).toEqual([child, other, middle, base]);
  const changed = await host.update("ComputeSystem", "machine", created, { systemId, document: machineOn([other]) });
  expect(changed.outputs.grants).toEqual([other, base]);
  expect(await opened(host)).toEqual([base]);
});

test("a grant of a parent that vanished is drift, told and granted again", async () => {
  const host = await hostWithChain();
  const args = { systemId, document: machineOn([child]) };
  const created = await host.create("ComputeSystem", "machine", args);
  await host.controls.revoke(base);
  // Looked at twice: the first look must not make the second one forget.
  const read = await refreshed(host, await refreshed(host, created));
  expect(read.outputs.grants).toEqual([child, middle]);
  expect((await host.diff("ComputeSystem", "machine", read, args)).changes).toBe(true);
  expect(host.messages.map(({ message }) => message).join()).toContain("to be granted: parents of its disks");
  const repaired = await host.update("ComputeSystem", "machine", read, args);
  expect(repaired.outputs.grants).toEqual([child, middle, base]);
  expect(await opened(host)).toEqual([child, middle, base]);
  expect((await host.diff("ComputeSystem", "machine", await refreshed(host, repaired), args)).changes).toBe(false);
});

test("a parent that somebody else had granted stays granted when the machine goes", async () => {
  const host = await hostWithChain();
  await host.host.grantVmAccess(systemId, base);
  const created = await host.create("ComputeSystem", "machine", { systemId, document: machineOn([child]) });
  expect(created.outputs.grants).toEqual([child, middle]);
  await host.destroy("ComputeSystem", created);
  expect(await opened(host)).toEqual([base]);
});

test("a machine that is stopped on purpose keeps the grants of the parents, and loses them when it goes", async () => {
  const host = await hostWithChain();
  const args = { systemId, document: machineOn([child]) };
  const created = await host.create("ComputeSystem", "machine", args);
  const stopped = await host.update("ComputeSystem", "machine", created, { ...args, desiredState: "Stopped" });
  expect(await opened(host)).toEqual([child, middle, base]);
  await host.destroy("ComputeSystem", stopped);
  expect(await opened(host)).toEqual([]);
});

test('with access: "none" nothing is granted, and what was is taken back', async () => {
  const host = await hostWithChain();
  const args = { systemId, document: machineOn([child]) };
  const created = await host.create("ComputeSystem", "machine", args);
  const without = await host.update("ComputeSystem", "machine", created, { ...args, access: "none" });
  expect(without.outputs.grants).toEqual([]);
  expect(await opened(host)).toEqual([]);
});
