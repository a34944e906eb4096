/** Virtual disks of a simulated host: what is refused, chains of differencing disks, and machines and clones on them. */
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { HcsHost } from "../../provider/hcs/host.js";
import type { VirtualDiskParameters } from "../../provider/hcs/storage.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulated } from "../support/hosts.js";
import { eventMessages, expectRefusal, type MachineWishes, machineDocument } from "../support/machines.js";

const MiB = 1024 * 1024;
const GiB = 1024 * MiB;
const dynamic = { type: "Dynamic", format: "VHDX", sizeBytes: 64 * MiB } as const;
const base = "C:\\base.vhdx";
const middle = "C:\\middle.vhdx";
const leaf = "C:\\leaf.vhdx";

const makeChild = (host: HcsHost, path: string, parentPath: string) =>
  host.createVirtualDisk(path, { type: "Differencing", format: "VHDX", parentPath });

/** A host with three disks, each the child of the one before. */
async function withChain() {
  const opened = await openSimulated();
  await opened.host.createVirtualDisk(base, dynamic);
  await makeChild(opened.host, middle, base);
  await makeChild(opened.host, leaf, middle);
  return opened;
}

async function launch(host: HcsHost, id: string, ...disks: string[]) {
  for (const disk of disks) await host.grantVmAccess(id, disk);
  return host.launchComputeSystem(id, machineDocument({ disks }));
}

const end = (host: HcsHost, id: string) => host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });

describe("a virtual disk of a simulated host", () => {
  test("is one real file that tells what it is, small when it grows", async () => {
    const { host, folder } = await openSimulated();
    await host.createVirtualDisk("C:\\Data.vhdx", { ...dynamic, sizeBytes: 100 * GiB });
    await host.createVirtualDisk("C:\\fixed.vhdx", { ...dynamic, type: "Fixed", sizeBytes: 16 * MiB });
    expect(readdirSync(join(folder, "files/C")).toSorted()).toEqual(["Data.vhdx", "fixed.vhdx"]);
    expect(lstatSync(join(folder, "files/C/Data.vhdx")).size).toBe(4096);
    expect(lstatSync(join(folder, "files/C/fixed.vhdx")).size).toBe(16 * MiB);
    expect(readFileSync(join(folder, "files/C/Data.vhdx"), "utf8")).toContain('"sizeBytes":107374182400');
    expect(await host.getVirtualDiskInformation("c:/DATA.vhdx")).toMatchObject({
      path: "C:\\Data.vhdx",
      sizeBytes: 100 * GiB,
      physicalSizeBytes: 4096,
      blockSizeBytes: 32 * MiB,
    });
  });

  test.each<[string, VirtualDiskParameters, string]>([
    ["no size", { type: "Dynamic", format: "VHDX" }, "E_INVALIDARG"],
    ["no parent", { type: "Differencing", format: "VHDX" }, "E_INVALIDARG"],
    ["a parent and another type", { ...dynamic, parentPath: base }, "E_INVALIDARG"],
    ["a parent and a source", { ...dynamic, parentPath: base, sourcePath: base }, "E_INVALIDARG"],
    ["a parent and a size", { ...dynamic, type: "Differencing", parentPath: base }, "E_INVALIDARG"],
    ["a parent of another format", { type: "Differencing", format: "VHD", parentPath: base }, "E_INVALIDARG"],
    ["less room than its source", { ...dynamic, sourcePath: base, sizeBytes: 32 * MiB }, "E_INVALIDARG"],
    ["2 MB", { ...dynamic, sizeBytes: 2 * MiB }, "ERROR_VHD_INVALID_SIZE"],
    ["3 TB in the format VHD", { ...dynamic, format: "VHD", sizeBytes: 3072 * GiB }, "ERROR_VHD_INVALID_SIZE"],
    ["blocks of 3 MB", { ...dynamic, blockSizeBytes: 3 * MiB }, "ERROR_VHD_INVALID_BLOCK_SIZE"],
    [
      "a text file as parent",
      { type: "Differencing", format: "VHDX", parentPath: "C:\\notes.txt" },
      "ERROR_VIRTDISK_NOT_VIRTUAL_DISK",
    ],
    [
      "a source that is not there",
      { type: "Dynamic", format: "VHDX", sourcePath: "C:\\none.vhdx" },
      "ERROR_FILE_NOT_FOUND",
    ],
  ])("with %s is refused, and nothing is made", async (_what, parameters, name) => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\notes.txt");
    await host.createVirtualDisk(base, dynamic);
    await expectRefusal(host.createVirtualDisk("C:\\new.vhdx", parameters), "CreateVirtualDisk", name);
    expect(await host.getFileInformation("C:\\new.vhdx")).toBeUndefined();
  });

  test("takes the blocks and the sizes that its format has", async () => {
    const { host } = await openSimulated();
    await host.createVirtualDisk("C:\\a.vhdx", { ...dynamic, blockSizeBytes: MiB });
    await host.createVirtualDisk("C:\\b.vhd", { ...dynamic, format: "VHD", sizeBytes: 2040 * GiB });
    expect(await host.getVirtualDiskInformation("C:\\a.vhdx")).toMatchObject({ blockSizeBytes: MiB });
    expect(await host.getVirtualDiskInformation("C:\\b.vhd")).toMatchObject({ blockSizeBytes: 2 * MiB });
    const tooLarge = host.resizeVirtualDisk("C:\\b.vhd", 2040 * GiB + 512);
    await expectRefusal(tooLarge, "ResizeVirtualDisk", "ERROR_VHD_INVALID_SIZE");
  });

  test("that somebody put there is a fixed disk of its length, and growing it keeps what is in it", async () => {
    const { host, folder, controls } = await openSimulated();
    await controls.placeFile("C:\\mine.vhd", { sizeBytes: 8 * MiB });
    writeFileSync(join(folder, "files/C/mine.vhd"), "precious".padEnd(8 * MiB, "\0"));
    expect(await host.getVirtualDiskInformation("C:\\mine.vhd")).toMatchObject({
      format: "VHD",
      type: "Fixed",
      sizeBytes: 8 * MiB,
      physicalSizeBytes: 8 * MiB,
    });
    await host.resizeVirtualDisk("C:\\mine.vhd", 16 * MiB);
    expect(await host.getVirtualDiskInformation("C:\\mine.vhd")).toMatchObject({ sizeBytes: 16 * MiB });
    await launch(host, "web", "C:\\mine.vhd");
    expect(readFileSync(join(folder, "files/C/mine.vhd"), "utf8").slice(0, 8)).toBe("precious");
  });

  test("looks otherwise after it was formatted, and after a machine wrote to it", async () => {
    const { host } = await openSimulated();
    const rooms = async () => (await host.getVirtualDiskInformation(base))?.physicalSizeBytes;
    await host.createVirtualDisk(base, dynamic);
    const blank = await rooms();
    await launch(host, "web", base);
    await end(host, "web");
    const written = await rooms();
    await host.formatWritableLayerVhd(base);
    expect(new Set([blank, written, await rooms()]).size).toBe(3);
    await host.createVirtualDisk(middle, dynamic);
    await host.grantVmAccess("web", middle);
    const readOnly = [{ Type: "VirtualDisk", Path: middle, ReadOnly: true } as const];
    await host.launchComputeSystem("web", machineDocument({ disks: readOnly }));
    expect(await host.getVirtualDiskInformation(middle)).toMatchObject({ physicalSizeBytes: blank });
  });

  test("whose file is damaged is refused, and can be deleted", async () => {
    const { host, folder } = await withChain();
    writeFileSync(join(folder, "files/C/leaf.vhdx"), '{"simulatedDisk":1,"format":');
    await expectRefusal(host.attachVirtualDisk(leaf), "AttachVirtualDisk", "ERROR_VHD_METADATA_READ_FAILURE");
    await host.deleteFile(leaf);
    expect(existsSync(join(folder, "files/C/leaf.vhdx"))).toBe(false);
  });

  test("that is open in a machine or attached is not attached, grown, formatted, copied or deleted", async () => {
    const { host } = await openSimulated();
    await host.createVirtualDisk(base, dynamic);
    await launch(host, "web", base);
    for (const attempt of [
      () => host.attachVirtualDisk(base),
      () => host.resizeVirtualDisk(base, 128 * MiB),
      () => host.formatWritableLayerVhd(base),
      () => host.deleteFile(base),
      () => makeChild(host, middle, base),
      () => host.createVirtualDisk(middle, { type: "Dynamic", format: "VHDX", sourcePath: base }),
    ])
      await expect(attempt()).rejects.toThrow(/ERROR_SHARING_VIOLATION.*in use by the system "WEB"/);
    await end(host, "web");
    await host.attachVirtualDisk(base);
    for (const attempt of [() => host.resizeVirtualDisk(base, 128 * MiB), () => host.deleteFile(base)])
      await expect(attempt()).rejects.toThrow(/ERROR_SHARING_VIOLATION.*is attached to the host/);
    expect(await host.getVirtualDiskInformation(base)).toMatchObject({ isAttached: true, sizeBytes: 64 * MiB });
    await host.grantVmAccess("web", base);
    const start = host.launchComputeSystem("web", machineDocument({ disks: [base] }));
    const error = await expectRefusal(start, "HcsStartComputeSystem", "ERROR_SHARING_VIOLATION");
    expect(eventMessages(error)).toEqual([`${base} is attached to the host`]);
  });

  test("is told of in the journal, and fails as it is asked to", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail({ function: "CreateVirtualDisk", hresult: 0x8007_0020, id: "c:/BASE.vhdx" });
    await expectRefusal(host.createVirtualDisk(base, dynamic), "CreateVirtualDisk", "ERROR_SHARING_VIOLATION");
    expect(await host.getFileInformation(base)).toBeUndefined();
    await host.createVirtualDisk(base, dynamic);
    await host.getVirtualDiskInformation(base);
    await host.resizeVirtualDisk(base, 128 * MiB);
    await host.formatWritableLayerVhd(base);
    await host.attachVirtualDisk(base);
    await host.getLayerVhdMountPath(base);
    await host.detachVirtualDisk(base);
    const rows = await controls.journal();
    expect(rows.map(({ call, target, hresult }) => [call, target, hresult])).toEqual([
      ["CreateVirtualDisk", base, 0x8007_0020],
      ["CreateVirtualDisk", base, 0],
      ["ResizeVirtualDisk", base, 0],
      ["HcsFormatWritableLayerVhd", base, 0],
      ["AttachVirtualDisk", base, 0],
      ["HcsGetLayerVhdMountPath", base, 0],
      ["DetachVirtualDisk", base, 0],
    ]);
    expect(rows[1]?.request).toEqual(dynamic);
  });
});

describe("a chain of differencing disks", () => {
  test("stays whole: a disk with children is not deleted, grown, attached, formatted or written to", async () => {
    const { host } = await withChain();
    const before = await host.getVirtualDiskInformation(base);
    await host.grantVmAccess("web", base);
    const start = host.launchComputeSystem("web", machineDocument({ disks: [base] }));
    const error = await expectRefusal(start, "HcsStartComputeSystem", "ERROR_VHD_INVALID_STATE");
    expect(error.message).toContain(`${base} is the parent of ${middle}. Write to a child of it`);
    await expectRefusal(host.deleteFile(base), "DeleteFile", "ERROR_SHARING_VIOLATION");
    await expectRefusal(host.deleteFile(middle), "DeleteFile", "ERROR_SHARING_VIOLATION");
    await expectRefusal(host.attachVirtualDisk(base), "AttachVirtualDisk", "ERROR_VHD_INVALID_STATE");
    await expectRefusal(host.resizeVirtualDisk(base, 128 * MiB), "ResizeVirtualDisk", "ERROR_VHD_INVALID_STATE");
    const format = host.formatWritableLayerVhd(base);
    await expectRefusal(format, "HcsFormatWritableLayerVhd", "ERROR_VHD_INVALID_STATE");
    expect(await host.getVirtualDiskInformation(base)).toEqual(before);
    const readOnly = [{ Type: "VirtualDisk", Path: base, ReadOnly: true } as const];
    expect(await host.launchComputeSystem("web", machineDocument({ disks: readOnly }))).toMatchObject({
      State: "Running",
    });
  });

  test("can be deleted from its end on", async () => {
    const { host } = await withChain();
    for (const disk of [leaf, middle, base]) await host.deleteFile(disk);
    for (const disk of [leaf, middle, base]) expect(await host.getFileInformation(disk)).toBeUndefined();
  });

  test("forgets a child that somebody removed by hand, or put a link in the place of", async () => {
    const { host, folder } = await withChain();
    rmSync(join(folder, "files/C/leaf.vhdx"));
    await host.deleteFile(middle);
    await makeChild(host, middle, base);
    rmSync(join(folder, "files/C/middle.vhdx"));
    symlinkSync("/nowhere", join(folder, "files/C/middle.vhdx"));
    await host.deleteFile(base);
    expect(await host.getFileInformation(base)).toBeUndefined();
  });

  test("is opened whole: every parent must be there", async () => {
    const { host, folder } = await withChain();
    rmSync(join(folder, "files/C/base.vhdx"));
    await host.grantVmAccess("web", leaf);
    const start = host.launchComputeSystem("web", machineDocument({ disks: [leaf] }));
    const error = await expectRefusal(start, "HcsStartComputeSystem", "ERROR_VHD_PARENT_VHD_NOT_FOUND");
    expect(eventMessages(error)).toEqual([`${base}, the parent of ${middle}, is not there`]);
    await expectRefusal(host.attachVirtualDisk(leaf), "AttachVirtualDisk", "ERROR_VHD_PARENT_VHD_NOT_FOUND");
    expect(await host.getVirtualDiskInformation(leaf)).toMatchObject({ parentPath: middle });
  });

  test("is opened whole: another disk in the place of a parent is refused", async () => {
    const { host, folder } = await withChain();
    rmSync(join(folder, "files/C/base.vhdx"));
    await host.createVirtualDisk(base, dynamic);
    await expectRefusal(host.attachVirtualDisk(leaf), "AttachVirtualDisk", "ERROR_VHD_CHILD_PARENT_ID_MISMATCH");
  });

  test("is still whole when the store was lost: the files of a disk know which disk is their parent", async () => {
    const { host, controls, folder } = await openSimulated();
    await controls.placeFile("C:\\old.vhdx");
    await makeChild(host, leaf, "C:\\old.vhdx");
    await controls.close();
    await host.close();
    for (const file of readdirSync(folder)) if (file.startsWith("store.db")) rmSync(join(folder, file));
    const fresh = await openHost(`simulated:${folder}`);
    onTestFinished(() => fresh.close());
    await fresh.attachVirtualDisk(leaf);
    expect(await fresh.getVirtualDiskInformation(leaf)).toMatchObject({ parentPath: "C:\\old.vhdx", isAttached: true });
  });

  test("is opened whole: every parent must be granted to the machine, at least to read", async () => {
    const { host } = await withChain();
    await host.grantVmAccess("web", leaf);
    const document = machineDocument({ disks: [leaf] });
    const denied = await expectRefusal(
      host.launchComputeSystem("web", document),
      "HcsStartComputeSystem",
      "E_ACCESSDENIED",
    );
    expect(denied.result?.ErrorEvents?.map(({ Data }) => Data?.[0]?.Value)).toEqual([middle, base]);
    expect(eventMessages(denied)[0]).toContain(`${middle}, a parent of ${leaf}, is not granted to the system "WEB"`);
    await host.grantVmGroupAccess(middle);
    await host.grantVmAccess("web", base);
    expect(await host.launchComputeSystem("web", document)).toMatchObject({ State: "Running" });
  });

  test("serves several machines at its root, and each leaf one", async () => {
    const { host } = await withChain();
    await makeChild(host, "C:\\second.vhdx", base);
    for (const [id, disks] of [
      ["one", [leaf, middle]],
      ["two", ["C:\\second.vhdx"]],
    ] as const)
      for (const disk of [...disks, base]) await host.grantVmAccess(id, disk);
    await host.launchComputeSystem("one", machineDocument({ disks: [leaf] }));
    await host.launchComputeSystem("two", machineDocument({ disks: ["C:\\second.vhdx"] }));
    await expect(host.deleteFile(leaf)).rejects.toThrow('in use by the system "ONE"');
    await expect(host.deleteFile(base)).rejects.toThrow(/in use by the system "(ONE|TWO)"/);
    await end(host, "one");
    await host.attachVirtualDisk(leaf);
    await expect(host.deleteFile(middle)).rejects.toThrow(
      `${middle} is a parent of ${leaf}, which is attached to the host`,
    );
    await host.detachVirtualDisk(leaf);
    await host.deleteFile(leaf);
    await host.deleteFile(middle);
  });

  test("is closed whole when its disk is taken out of a running machine", async () => {
    const { host } = await withChain();
    for (const disk of [leaf, middle, base]) await host.grantVmAccess("web", disk);
    await host.launchComputeSystem("web", machineDocument({ disks: [leaf] }));
    const ResourcePath = "VirtualMachine/Devices/Scsi/primary/Attachments/0";
    await host.modifyComputeSystem("web", { ResourcePath, RequestType: "Remove" });
    for (const disk of [leaf, middle, base]) await host.deleteFile(disk);
    expect(await host.getFileInformation(base)).toBeUndefined();
  });
});

describe("the disk of a clone", () => {
  const template = "11111111-1111-4111-8111-111111111111";
  const clone = "22222222-2222-4222-8222-222222222222";

  /** A host with a template that has the disk `base`. */
  async function withTemplate() {
    const opened = await openSimulated();
    await opened.host.createVirtualDisk(base, dynamic);
    await launch(opened.host, template, base);
    await opened.host.pauseComputeSystem(template, { HostedNotification: { Reason: "Template" } });
    await opened.host.saveComputeSystem(template, { SaveType: "AsTemplate" });
    return opened;
  }

  async function startClone(host: HcsHost, ...disks: NonNullable<MachineWishes["disks"]>) {
    for (const disk of [...disks, base])
      await host.grantVmAccess(clone, typeof disk === "string" ? disk : (disk.Path ?? ""));
    const machine = { RestoreState: { TemplateSystemId: template } };
    return host.launchComputeSystem(clone, machineDocument({ disks, machine }));
  }

  test("is a child of the template's disk, made while the template lives", async () => {
    const { host } = await withTemplate();
    await makeChild(host, leaf, base);
    expect(await startClone(host, leaf)).toMatchObject({ State: "Running" });
    await expect(host.deleteFile(base)).rejects.toThrow("ERROR_SHARING_VIOLATION");
  });

  test("is a copy of the template's disk, or a child of a copy", async () => {
    const { host } = await withTemplate();
    await host.createVirtualDisk(middle, { type: "Dynamic", format: "VHDX", sourcePath: base });
    expect(await startClone(host, middle)).toMatchObject({ State: "Running" });
    await end(host, clone);
    await makeChild(host, leaf, middle);
    await host.grantVmAccess(clone, middle);
    expect(await startClone(host, leaf)).toMatchObject({ State: "Running" });
  });

  test("is nothing else: another disk is refused with what to do, and stays", async () => {
    const { host, controls } = await withTemplate();
    await host.createVirtualDisk(middle, dynamic);
    await controls.placeFile("C:\\old.vhdx");
    for (const disk of [middle, "C:\\old.vhdx"]) {
      const error = await expectRefusal(
        startClone(host, disk),
        "HcsStartComputeSystem",
        "ERROR_VID_SAVED_STATE_INCOMPATIBLE",
      );
      expect(error.message).toContain(`${disk} is neither a child nor a copy of a disk of the template "${template}"`);
      expect(error.message).toContain("Make the disk with parentPath or sourcePath of the template's disk");
      expect(await host.getFileInformation(disk)).toBeDefined();
    }
    expect(await host.getComputeSystemProperties(clone)).toBeUndefined();
  });

  test("may be any when it is only read, and the template's own is in use", async () => {
    const { host } = await withTemplate();
    await host.createVirtualDisk(middle, dynamic);
    expect(await startClone(host, { Type: "VirtualDisk", Path: middle, ReadOnly: true })).toMatchObject({
      State: "Running",
    });
    await end(host, clone);
    await expectRefusal(startClone(host, base), "HcsStartComputeSystem", "ERROR_SHARING_VIOLATION");
  });

  test("keeps its template from starting anew, which would break it", async () => {
    const { host, controls } = await withTemplate();
    await makeChild(host, leaf, base);
    await startClone(host, leaf);
    await controls.reboot();
    const start = host.launchComputeSystem(template, machineDocument({ disks: [base] }));
    await expectRefusal(start, "HcsStartComputeSystem", "ERROR_VHD_INVALID_STATE");
    expect(await host.getVirtualDiskInformation(leaf)).toMatchObject({ parentPath: base });
  });

  test("outlives a restart of the host when its template only reads its own disk", async () => {
    const { host, controls } = await openSimulated();
    await host.createVirtualDisk(base, dynamic);
    await host.grantVmGroupAccess(base);
    await makeChild(host, leaf, base);
    await host.grantVmAccess(clone, leaf);
    const documentOfTemplate = machineDocument({ disks: [{ Type: "VirtualDisk", Path: base, ReadOnly: true }] });
    const machine = { RestoreState: { TemplateSystemId: template } };
    const states: unknown[] = [];
    for (let start = 0; start < 2; start++) {
      await host.launchComputeSystem(template, documentOfTemplate);
      await host.pauseComputeSystem(template);
      await host.saveComputeSystem(template, { SaveType: "AsTemplate" });
      states.push((await host.launchComputeSystem(clone, machineDocument({ disks: [leaf], machine }))).State);
      await controls.reboot();
    }
    expect(states).toEqual(["Running", "Running"]);
  });
});
