/** Access of one virtual machine to one file: whose grant it is, and who may take it away. */
import { expect, test } from "vitest";
import { virtualMachineSid } from "../../provider/hcs/ids.js";
import { freshHost, machineWithFiles, urnOf } from "../support/resources.js";

const systemId = "1B9F8E0C-7A3D-4D8E-9F10-000000000001";
const path = "C:\\disks\\data.vhdx";

async function hostWithDisk() {
  const host = await freshHost();
  await host.controls.placeFile(path, {});
  return host;
}

const sidsOn = async (host: Awaited<ReturnType<typeof hostWithDisk>>, file = path) =>
  (await host.host.getFileAccess(file))?.map(({ sid }) => sid);

test("access is granted to the machine's own account and taken back on destroy", async () => {
  const host = await hostWithDisk();
  const created = await host.create("VmAccess", "access", { systemId, path });
  expect(created.outputs).toMatchObject({ sid: virtualMachineSid(systemId), alreadyGranted: false });
  expect(await sidsOn(host)).toEqual([virtualMachineSid(systemId)]);
  await host.destroy("VmAccess", created);
  expect(await sidsOn(host)).toEqual([]);
});

test("access that somebody else granted before stays when this resource goes", async () => {
  const host = await hostWithDisk();
  await host.host.grantVmAccess(systemId, path);
  const created = await host.create("VmAccess", "access", { systemId: systemId.toLowerCase(), path });
  expect(created.outputs.alreadyGranted).toBe(true);
  await host.destroy("VmAccess", created);
  expect(await sidsOn(host)).toEqual([virtualMachineSid(systemId)]);
});

test("when two resources need one grant, the last one takes it away", async () => {
  const host = await hostWithDisk();
  const first = await host.create("VmAccess", "first", { systemId, path });
  const second = await host.create("VmAccess", "second", { systemId, path: path.toUpperCase() });
  await host.destroy("VmAccess", first);
  expect(await sidsOn(host)).toEqual([virtualMachineSid(systemId)]);
  await host.destroy("VmAccess", second);
  expect(await sidsOn(host)).toEqual([]);
});

test("a grant that a compute system made for itself is shared with a VmAccess in the same way", async () => {
  const host = await hostWithDisk();
  await host.controls.placeFile("C:\\disks\\state.vmgs", {});
  const document = machineWithFiles(path, "C:\\disks\\state.vmgs");
  const machine = await host.create("ComputeSystem", "machine", { systemId, document });
  const access = await host.create("VmAccess", "access", { systemId, path });
  await host.destroy("ComputeSystem", machine);
  expect(await sidsOn(host)).toEqual([virtualMachineSid(systemId)]);
  expect(await sidsOn(host, "C:\\disks\\state.vmgs")).toEqual([]);
  await host.destroy("VmAccess", access);
  expect(await sidsOn(host)).toEqual([]);
});

test("an id that is no GUID gets the account that appears in the access list, and check says why that matters", async () => {
  const host = await hostWithDisk();
  const before = await host.create("VmAccess", "other", { systemId: "web-2", path });
  const created = await host.create("VmAccess", "access", { systemId: "web-1", path });
  expect(created.outputs.sid).toMatch(/^S-1-5-83-1-/);
  expect(created.outputs.sid).not.toBe(before.outputs.sid);
  await host.destroy("VmAccess", created);
  expect(await sidsOn(host)).toEqual([before.outputs.sid]);
});

test("access that vanished is told and granted again", async () => {
  const host = await hostWithDisk();
  const created = await host.create("VmAccess", "access", { systemId, path });
  await host.controls.revoke(path);
  const read = await host.read("VmAccess", created);
  if (read === undefined) throw new Error("a stored grant that is gone must stay in the state");
  expect((await host.diff("VmAccess", "access", read, { systemId, path })).changes).toBe(true);
  const repaired = await host.update("VmAccess", "access", read, { systemId, path });
  expect(await sidsOn(host)).toEqual([virtualMachineSid(systemId)]);
  expect((await host.diff("VmAccess", "access", repaired, { systemId, path })).changes).toBe(false);
});

test("another spelling of the same id and path is no change; another file is another grant", async () => {
  const host = await hostWithDisk();
  const created = await host.create("VmAccess", "access", { systemId, path });
  const respelled = { systemId: `{${systemId.toLowerCase()}}`, path: "c:/disks/DATA.vhdx" };
  expect(await host.diff("VmAccess", "access", created, respelled)).toMatchObject({ changes: false, replaces: [] });
  const other = await host.diff("VmAccess", "access", created, { systemId, path: "C:\\disks\\data10.vhdx" });
  expect(other.replaces).toEqual(["path"]);
});

test("a grant on a file that is not there fails and nothing is held", async () => {
  const host = await freshHost();
  await expect(host.create("VmAccess", "access", { systemId, path })).rejects.toThrow(
    /HcsGrantVmAccess.*ERROR_FILE_NOT_FOUND/,
  );
  expect(await host.host.ledger.list()).toEqual([]);
});

test("destroying succeeds when file or grant are gone already", async () => {
  const host = await hostWithDisk();
  const created = await host.create("VmAccess", "access", { systemId, path });
  await host.host.deleteFile(path);
  await host.destroy("VmAccess", created);
  expect(await host.host.ledger.list()).toEqual([]);
});

test("a refused revoke is an error, and the grant stays known", async () => {
  const host = await hostWithDisk();
  const created = await host.create("VmAccess", "access", { systemId, path });
  await host.controls.fail({ function: "HcsRevokeVmAccess", hresult: 0x80070005 });
  await expect(host.destroy("VmAccess", created)).rejects.toThrow(/E_ACCESSDENIED/);
  expect((await host.host.ledger.list()).map((row) => row.urn)).toEqual([urnOf("VmAccess", "access")]);
  await host.destroy("VmAccess", created);
  expect(await sidsOn(host)).toEqual([]);
});
