/** Read access of all virtual machines to one file. */
import { expect, test } from "vitest";
import { virtualMachinesGroupSid } from "../../provider/hcs/ids.js";
import { emptyMachine, freshHost } from "../support/resources.js";

const path = "C:\\images\\base.vhdx";

async function hostWithImage() {
  const host = await freshHost();
  await host.controls.placeFile(path, {});
  return host;
}

test("the group is granted and taken back", async () => {
  const host = await hostWithImage();
  const created = await host.create("VmGroupAccess", "base", { path });
  expect(created.outputs.alreadyGranted).toBe(false);
  expect(await host.host.getFileAccess(path)).toEqual([{ sid: virtualMachinesGroupSid, access: "read" }]);
  await host.destroy("VmGroupAccess", created);
  expect(await host.host.getFileAccess(path)).toEqual([]);
});

test("access that somebody else granted before stays", async () => {
  const host = await hostWithImage();
  await host.host.grantVmGroupAccess(path);
  const created = await host.create("VmGroupAccess", "base", { path });
  expect(created.outputs.alreadyGranted).toBe(true);
  await host.destroy("VmGroupAccess", created);
  expect(await host.host.getFileAccess(path)).toHaveLength(1);
});

test("when two resources need the grant, the last one takes it away", async () => {
  const host = await hostWithImage();
  const first = await host.create("VmGroupAccess", "first", { path });
  const second = await host.create("VmGroupAccess", "second", { path });
  await host.destroy("VmGroupAccess", first);
  expect(await host.host.getFileAccess(path)).toHaveLength(1);
  await host.destroy("VmGroupAccess", second);
  expect(await host.host.getFileAccess(path)).toEqual([]);
});

test("it lets a machine attach the file read-only, and not writable", async () => {
  const host = await hostWithImage();
  await host.create("VmGroupAccess", "base", { path });
  const machineWith = (readOnly: boolean) => {
    const machine = emptyMachine() as { VirtualMachine: Record<string, unknown> };
    const disk = { Type: "VirtualDisk", Path: path, ReadOnly: readOnly };
    return {
      ...machine,
      VirtualMachine: { ...machine.VirtualMachine, Devices: { Scsi: { "0": { Attachments: { "0": disk } } } } },
    };
  };
  const reader = await host.create("ComputeSystem", "reader", { document: machineWith(true), access: "none" });
  expect(reader.outputs.state).toBe("Running");
  await host.destroy("ComputeSystem", reader);
  await expect(
    host.create("ComputeSystem", "writer", { document: machineWith(false), access: "none" }),
  ).rejects.toThrow(/E_ACCESSDENIED[\s\S]*base\.vhdx[\s\S]*VmAccess/);
});

test("access that vanished is told and granted again", async () => {
  const host = await hostWithImage();
  const created = await host.create("VmGroupAccess", "base", { path });
  await host.controls.revoke(path);
  const read = await host.read("VmGroupAccess", created);
  if (read === undefined) throw new Error("a stored grant that is gone must stay in the state");
  expect((await host.diff("VmGroupAccess", "base", read, { path })).changes).toBe(true);
  await host.update("VmGroupAccess", "base", read, { path });
  expect(await host.host.getFileAccess(path)).toHaveLength(1);
});
