/** What a start on the simulated host looks at: files that are there, granted and free, and the template of a clone. */
import { describe, expect, test } from "vitest";
import { virtualMachineSid } from "../../provider/hcs/ids.js";
import type { Attachment, VirtualMachine } from "../../schema/types.js";
import { openSimulated } from "../support/hosts.js";
import { eventMessages, expectRefusal, machineDocument } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-03E3C2FAAE16";
const other = "B0FB4ACC-07E5-46F7-9F34-8368CC2FDE83";
const disk = "C:\\vms\\disk.vhdx";
const iso = "C:\\vms\\setup.iso";
const guestState = "C:\\vms\\web.vmgs";

/** A host on which these files lie. */
async function hostWith(...paths: string[]) {
  const opened = await openSimulated();
  for (const path of paths) await opened.controls.placeFile(path);
  return opened;
}

describe("a start on the simulated host", () => {
  test("names every file that is missing, and leaves no system behind", async () => {
    const { host } = await hostWith(iso);
    const document = machineDocument({
      disks: [disk, { Type: "Iso", Path: iso }],
      machine: { GuestState: { GuestStateFilePath: guestState } },
    });
    const error = await expectRefusal(
      host.launchComputeSystem(id, document),
      "HcsStartComputeSystem",
      "ERROR_FILE_NOT_FOUND",
    );
    expect(eventMessages(error)).toEqual([`There is no file ${disk}`, `There is no file ${guestState}`]);
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
  });

  test("names every file that is not granted, with the account that needs it", async () => {
    const { host } = await hostWith(disk, guestState);
    const document = machineDocument({ disks: [disk], machine: { GuestState: { GuestStateFilePath: guestState } } });
    const error = await expectRefusal(
      host.launchComputeSystem(id, document),
      "HcsStartComputeSystem",
      "E_ACCESSDENIED",
    );
    expect(error.result?.Error).toBe(0x80070005 | 0);
    expect(error.result?.ErrorEvents?.map(({ Data }) => Data?.[0]?.Value)).toEqual([disk, guestState]);
    for (const message of eventMessages(error)) expect(message).toContain(String(virtualMachineSid(id)));
    expect(error.message).toContain(disk);
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
  });

  test.each<[string, VirtualMachine]>([
    ["guest state", { GuestState: { GuestStateFilePath: guestState } }],
    ["runtime state", { GuestState: { RuntimeStateFilePath: guestState } }],
  ])("needs a grant for the %s file", async (_what, machine) => {
    const { host } = await hostWith(guestState);
    const launch = () => host.launchComputeSystem(id, machineDocument({ machine }));
    await expectRefusal(launch(), "HcsStartComputeSystem", "E_ACCESSDENIED");
    await host.grantVmAccess(other, guestState);
    await expectRefusal(launch(), "HcsStartComputeSystem", "E_ACCESSDENIED");
    await host.grantVmAccess(id, guestState);
    expect(await launch()).toMatchObject({ State: "Running" });
  });

  test.each<[string, Attachment, boolean]>([
    ["an ISO image", { Type: "Iso", Path: disk }, true],
    ["a read-only disk", { Type: "VirtualDisk", Path: disk, ReadOnly: true }, true],
    ["a writable disk", { Type: "VirtualDisk", Path: disk }, false],
    [
      "a disk that is only cached for reading",
      { Type: "VirtualDisk", Path: disk, CachingMode: "ReadOnlyCached" },
      false,
    ],
  ])("group access and %s", async (_what, attachment, serves) => {
    const { host } = await hostWith(disk);
    await host.grantVmGroupAccess(disk);
    const launch = host.launchComputeSystem(id, machineDocument({ disks: [attachment] }));
    if (serves) expect(await launch).toMatchObject({ State: "Running" });
    else await expectRefusal(launch, "HcsStartComputeSystem", "E_ACCESSDENIED");
  });

  test("state files that only serve as templates may be granted to the group, and shared", async () => {
    const { host } = await hostWith(guestState);
    await host.grantVmGroupAccess(guestState);
    const machine = { GuestState: { GuestStateFilePath: guestState, ForceTransientState: true } };
    expect(await host.launchComputeSystem(id, machineDocument({ machine }))).toMatchObject({ State: "Running" });
    expect(await host.launchComputeSystem(other, machineDocument({ machine }))).toMatchObject({ State: "Running" });
  });

  test.each([
    ["disk", { disks: [disk] }],
    ["guest state file", { machine: { GuestState: { GuestStateFilePath: disk } } }],
    ["runtime state file", { machine: { GuestState: { RuntimeStateFilePath: disk } } }],
  ])("a %s serves one live system at a time", async (_what, wishes) => {
    const { host } = await hostWith(disk);
    for (const system of [id, other]) await host.grantVmAccess(system, disk);
    await host.launchComputeSystem(id, machineDocument(wishes));
    const second = () => host.launchComputeSystem(other, machineDocument(wishes));
    const error = await expectRefusal(second(), "HcsStartComputeSystem", "ERROR_SHARING_VIOLATION");
    expect(eventMessages(error)).toEqual([`${disk} is in use by the system "${id}"`]);
    await expectRefusal(host.deleteFile(disk), "DeleteFile", "ERROR_SHARING_VIOLATION");
    expect(await host.getFileInformation(disk)).toBeDefined();
    await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
    expect(await second()).toMatchObject({ State: "Running" });
  });

  test("the same disk twice in one document is in use by the machine itself", async () => {
    const { host } = await hostWith(disk);
    await host.grantVmAccess(id, disk);
    const launch = host.launchComputeSystem(id, machineDocument({ disks: [disk, "c:/VMS/disk.vhdx"] }));
    await expectRefusal(launch, "HcsStartComputeSystem", "ERROR_SHARING_VIOLATION");
  });

  test("readers share a disk, a writer does not join them", async () => {
    const { host } = await hostWith(disk);
    await host.grantVmAccess(other, disk);
    await host.grantVmGroupAccess(disk);
    const reading = machineDocument({ disks: [{ Type: "VirtualDisk", Path: disk, ReadOnly: true }] });
    await host.launchComputeSystem(id, reading);
    const writing = host.launchComputeSystem(other, machineDocument({ disks: [disk] }));
    await expectRefusal(writing, "HcsStartComputeSystem", "ERROR_SHARING_VIOLATION");
    expect(await host.launchComputeSystem(other, reading)).toMatchObject({ State: "Running" });
  });

  test("a system that was only created keeps no file open", async () => {
    const { host } = await hostWith(disk);
    await host.createComputeSystem(id, machineDocument({ disks: [disk] }));
    await host.deleteFile(disk);
    expect(await host.getFileInformation(disk)).toBeUndefined();
    await expectRefusal(host.startComputeSystem(id), "HcsStartComputeSystem", "ERROR_FILE_NOT_FOUND");
    expect(await host.getComputeSystemProperties(id), "a failed start leaves no system").toBeUndefined();
  });

  test("kernel, initial disk and shared folders must be there, and need no grant", async () => {
    const { host, controls } = await hostWith("C:\\linux\\kernel");
    const machine: VirtualMachine = {
      Chipset: { LinuxKernelDirect: { KernelFilePath: "C:\\linux\\kernel", InitRdPath: "C:\\linux\\initrd.img" } },
      Devices: {
        VirtualSmb: { Shares: [{ Name: "os", Path: "C:\\share\\os" }] },
        Plan9: { Shares: [{ Name: "src", AccessName: "src", Path: "C:\\linux\\kernel", Port: 50001 }] },
      },
    };
    const launch = () => host.launchComputeSystem(id, machineDocument({ machine }));
    const error = await expectRefusal(launch(), "HcsStartComputeSystem", "ERROR_FILE_NOT_FOUND");
    expect(eventMessages(error)).toEqual([
      "There is no file C:\\linux\\initrd.img",
      "There is no folder C:\\share\\os",
      "C:\\linux\\kernel is a file, not a folder",
    ]);
    await controls.placeFile("C:\\linux\\initrd.img");
    await controls.placeFile("C:\\share\\os\\readme.txt");
    if (machine.Devices?.Plan9 !== undefined) machine.Devices.Plan9 = {};
    expect(await launch()).toMatchObject({ State: "Running" });
  });

  test("a clone needs its template on the host, saved as a template", async () => {
    const { host } = await openSimulated();
    const clone = machineDocument({ machine: { RestoreState: { TemplateSystemId: other.toLowerCase() } } });
    const launch = () => host.launchComputeSystem(id, clone);
    const absent = await expectRefusal(launch(), "HcsStartComputeSystem", "HCS_E_SYSTEM_NOT_FOUND");
    expect(eventMessages(absent)).toEqual([
      `The template "${other}", which RestoreState.TemplateSystemId names, is not on this host`,
    ]);
    await host.launchComputeSystem(other, machineDocument());
    const running = await expectRefusal(launch(), "HcsStartComputeSystem", "HCS_E_INVALID_STATE");
    expect(running.message).toContain("is Running and not SavedAsTemplate");
    await host.pauseComputeSystem(other, { HostedNotification: { Reason: "Template" } });
    await host.saveComputeSystem(other, { SaveType: "AsTemplate" });
    expect(await launch()).toMatchObject({ State: "Running" });
    expect(await host.getComputeSystemProperties(other)).toMatchObject({ State: "SavedAsTemplate" });
  });

  test("a clone that was created and cannot start because of its template is cleared away", async () => {
    const { host } = await openSimulated();
    await host.launchComputeSystem(other, machineDocument());
    await host.createComputeSystem(id, machineDocument({ machine: { RestoreState: { TemplateSystemId: other } } }));
    await expectRefusal(host.startComputeSystem(id), "HcsStartComputeSystem", "HCS_E_INVALID_STATE");
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
  });

  test("a saved state is made by the host, and serves a restore when it is granted", async () => {
    const { host } = await openSimulated();
    const saved = "C:\\vms\\web.saved.vmrs";
    await host.launchComputeSystem(id, machineDocument());
    await host.pauseComputeSystem(id, { SuspensionLevel: "Suspend", HostedNotification: { Reason: "Save" } });
    await host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: saved });
    expect(await host.getComputeSystemProperties(id)).toMatchObject({ State: "Paused" });
    expect((await host.getFileInformation(saved))?.sizeBytes).toBeGreaterThan(0);
    await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });

    await host.grantVmAccess(id, saved);
    const restored = machineDocument({ machine: { RestoreState: { SaveStateFilePath: saved } } });
    expect(await host.launchComputeSystem(id, restored)).toMatchObject({ State: "Running" });
    await host.deleteFile(saved);
    expect(await host.getFileInformation(saved), "read at start, then free").toBeUndefined();
  });

  test("a restore needs a file that is there, granted, and the saved state of the same system", async () => {
    const saved = "C:\\vms\\web.saved.vmrs";
    const { host, controls } = await hostWith(disk);
    await controls.placeFile("C:\\vms\\text.vmrs", { sizeBytes: 100 });
    await host.launchComputeSystem(other, machineDocument());
    await host.pauseComputeSystem(other);
    await host.saveComputeSystem(other, { SaveType: "ToFile", SaveStateFilePath: saved });
    const restore = (path: string) =>
      host.launchComputeSystem(id, machineDocument({ machine: { RestoreState: { SaveStateFilePath: path } } }));
    await expectRefusal(restore("C:\\vms\\none.vmrs"), "HcsStartComputeSystem", "ERROR_FILE_NOT_FOUND");
    await expectRefusal(restore(saved), "HcsStartComputeSystem", "E_ACCESSDENIED");
    for (const path of [saved, disk, "C:\\vms\\text.vmrs"]) await host.grantVmAccess(id, path);
    const foreign = await expectRefusal(restore(saved), "HcsStartComputeSystem", "ERROR_VID_SAVED_STATE_INCOMPATIBLE");
    expect(eventMessages(foreign)).toEqual([`${saved} is the saved state of the system "${other}"`]);
    for (const path of [disk, "C:\\vms\\text.vmrs"])
      await expectRefusal(restore(path), "HcsStartComputeSystem", "ERROR_VID_SAVED_STATE_CORRUPT");
    expect(await host.getComputeSystemProperties(id), "a failed start leaves no system").toBeUndefined();
    expect(await host.getFileInformation(saved)).toBeDefined();
  });

  test("a system with a graphics card is not saved until the card is taken away", async () => {
    const saved = "C:\\vms\\web.saved.vmrs";
    const { host } = await openSimulated();
    const gpu = (AssignmentMode: string) =>
      host.modifyComputeSystem(id, {
        ResourcePath: "VirtualMachine/ComputeTopology/Gpu",
        RequestType: "Update",
        Settings: { AssignmentMode },
      });
    const save = () => host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: saved });
    await host.launchComputeSystem(id, machineDocument());
    await gpu("Mirror");
    await host.pauseComputeSystem(id);
    await expectRefusal(save(), "HcsSaveComputeSystem", "VM_E_INVALID_STATE");
    expect(await host.getFileInformation(saved)).toBeUndefined();
    await host.resumeComputeSystem(id);
    await gpu("Disabled");
    await host.pauseComputeSystem(id);
    await save();
    expect((await host.getFileInformation(saved))?.sizeBytes).toBeGreaterThan(0);
  });

  test("a save never writes over a file that is not granted", async () => {
    const { host } = await hostWith(disk);
    await host.launchComputeSystem(id, machineDocument());
    await host.pauseComputeSystem(id);
    const save = () => host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: disk });
    await expectRefusal(save(), "HcsSaveComputeSystem", "E_ACCESSDENIED");
    expect(await host.getFileInformation(disk)).toMatchObject({ sizeBytes: 0 });
    await host.grantVmAccess(id, disk);
    await save();
    expect((await host.getFileInformation(disk))?.sizeBytes).toBeGreaterThan(0);
  });

  test("odd memory is refused at create, as the worker process does", async () => {
    const { host } = await openSimulated();
    const machine = { ComputeTopology: { Memory: { SizeInMB: 513 } } };
    const create = host.createComputeSystem(id, machineDocument({ machine }));
    const error = await expectRefusal(create, "HcsCreateComputeSystem", "VM_E_0x1008");
    expect(error.result?.Attribution).toEqual([{ OperationFailure: { Detail: "Construct" } }]);
  });
});
