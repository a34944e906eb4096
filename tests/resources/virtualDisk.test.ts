/** What a virtual disk does for its user, and what it never does to the data on one. */
import { appendFileSync, existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { VirtualDiskParameters } from "../../provider/hcs/storage.js";
import { unknown, type Values } from "../../provider/index.js";
import { emptyMachine, freshHost, type StoredResource, urnOf } from "../support/resources.js";

const MB = 1024 * 1024;
const path = "C:\\disks\\web1.vhdx";
const key = "c:\\disks\\web1.vhdx";
const onDisk = (folder: string, name = "web1.vhdx") => join(folder, "files", "C", "disks", name);
const blankDisk = { type: "Dynamic", format: "VHDX", sizeBytes: 8 * MB } as const;

type Host = Awaited<ReturnType<typeof freshHost>>;

async function hostWithFolder(): Promise<Host> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\disks\\readme.txt", {});
  return host;
}

const sizeOf = async (host: Host, disk = path) => (await host.host.getVirtualDiskInformation(disk))?.sizeBytes;
const callsOf = async (host: Host) => (await host.controls.journal()).map(({ call, hresult }) => ({ call, hresult }));
const rowOf = async (host: Host, file = key) => (await host.host.ledger.holders("File", file))[0];
const told = (host: Host) => host.messages.map(({ message }) => message).join("\n");

async function refreshed(host: Host, stored: StoredResource): Promise<StoredResource> {
  const read = await host.read("VirtualDisk", stored);
  if (read === undefined) throw new Error("nothing was read");
  return read;
}

describe("a virtual disk", () => {
  test("is made with one call, and stays when the resource is destroyed", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    expect(created.id).toBe(path);
    expect(created.outputs).toMatchObject({
      format: "VHDX",
      createdHere: true,
      currentSizeBytes: 8 * MB,
      diskFormat: "VHDX",
      diskType: "Dynamic",
    });
    expect(await callsOf(host)).toEqual([{ call: "CreateVirtualDisk", hresult: 0 }]);
    await host.destroy("VirtualDisk", created);
    expect(existsSync(onDisk(host.folder))).toBe(true);
    expect(told(host)).toContain(`Left on the host: ${path}.`);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test.each([
    [
      "fixed",
      { type: "Fixed", sizeBytes: 4 * MB },
      { diskType: "Fixed", diskFormat: "VHDX", currentSizeBytes: 4 * MB },
    ],
    [
      "of the older format",
      { path: "C:\\disks\\old.VHD", sizeBytes: 4 * MB, blockSizeBytes: 512 * 1024 },
      { diskType: "Dynamic", diskFormat: "VHD", currentSizeBytes: 4 * MB },
    ],
    [
      "under a name that does not say its format",
      { path: "C:\\disks\\web.disk", format: "VHDX", sizeBytes: 4 * MB },
      { diskType: "Dynamic", diskFormat: "VHDX", currentSizeBytes: 4 * MB },
    ],
  ])("is made %s", async (_what, args, outputs) => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, ...args });
    expect(created.outputs).toMatchObject(outputs);
    expect((await host.diff("VirtualDisk", "disk", created, { path, ...args })).changes).toBe(false);
    expect((await host.diff("VirtualDisk", "disk", await refreshed(host, created), { path, ...args })).changes).toBe(
      false,
    );
  });

  test("is the child of another one, and as large as it is declared", async () => {
    const host = await hostWithFolder();
    const parentPath = "C:\\disks\\base.vhdx";
    await host.create("VirtualDisk", "base", { path: parentPath, sizeBytes: 8 * MB });
    const same = await host.create("VirtualDisk", "same", { path, parentPath });
    expect(same.outputs).toMatchObject({
      diskType: "Differencing",
      currentParentPath: parentPath,
      currentSizeBytes: 8 * MB,
    });
    const larger = { path: "C:\\disks\\larger.vhdx", parentPath, sizeBytes: 16 * MB };
    expect((await host.create("VirtualDisk", "larger", larger)).outputs.currentSizeBytes).toBe(16 * MB);
  });

  test("begins with the contents of its source", async () => {
    const host = await hostWithFolder();
    const sourcePath = "C:\\disks\\source.vhdx";
    await host.create("VirtualDisk", "source", { path: sourcePath, sizeBytes: 8 * MB });
    const copy = await host.create("VirtualDisk", "copy", { path, sourcePath });
    expect(copy.outputs).toMatchObject({ diskType: "Dynamic", currentSizeBytes: 8 * MB, createdHere: true });
    expect((await rowOf(host))?.notes.blank, "a copy holds something").toBe(null);
  });

  test.each([
    ["parent", "parentPath"],
    ["source", "sourcePath"],
  ])("is not made without its %s, and nothing is held", async (word, property) => {
    const host = await hostWithFolder();
    const args = { path, [property]: "C:\\disks\\nowhere.vhdx" };
    await expect(host.create("VirtualDisk", "disk", args)).rejects.toThrow(
      `its ${word} C:\\disks\\nowhere.vhdx is not on the host. Declare that disk first`,
    );
    expect(existsSync(onDisk(host.folder))).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test.each([
    ["another format", { path: "C:\\disks\\child.vhd" }, /it is a VHD, and its parent .* a VHDX/],
    ["less room", { path, sizeBytes: 4 * MB }, /smaller than its parent .*, which has 8388608/],
  ])("is not made as a child with %s than its parent", async (_what, args, reason) => {
    const host = await hostWithFolder();
    await host.create("VirtualDisk", "base", { path: "C:\\disks\\base.vhdx", sizeBytes: 8 * MB });
    const before = await callsOf(host);
    await expect(host.create("VirtualDisk", "child", { parentPath: "C:\\disks\\base.vhdx", ...args })).rejects.toThrow(
      reason,
    );
    expect(await callsOf(host)).toEqual(before);
    expect(await host.host.ledger.list()).toHaveLength(1);
  });

  test("that the host refuses leaves nothing behind and nothing held", async () => {
    const host = await hostWithFolder();
    await host.controls.fail({ function: "CreateVirtualDisk", hresult: 0x80070005 });
    await expect(host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB })).rejects.toThrow(
      /CreateVirtualDisk failed on "C:\\disks\\web1.vhdx": E_ACCESSDENIED \(0x80070005\)/,
    );
    expect(await host.host.getFileInformation(path)).toBeUndefined();
    expect(await host.host.ledger.list()).toEqual([]);
  });
});

describe("the check of a disk", () => {
  const good = { path, sizeBytes: 8 * MB };
  test.each<[string, Values, string, RegExp]>([
    ["a relative path", { path: "disks\\web1.vhdx" }, "path", /not absolute/],
    ["a path with ..", { path: "C:\\disks\\..\\other\\web1.vhdx" }, "path", /\.\./],
    ["a path that ends in ..", { path: "C:\\disks\\.." }, "path", /\.\./],
    ["a stream", { path: "C:\\disks\\web1.vhdx:data" }, "path", /character/],
    ["a device name", { path: "C:\\disks\\nul.vhdx" }, "path", /device/],
    ["a parent with ..", { parentPath: "C:\\disks\\..\\base.vhdx", sizeBytes: undefined }, "parentPath", /\.\./],
    ["no size", { sizeBytes: undefined }, "sizeBytes", /needs a size/],
    ["a size of half a sector", { sizeBytes: 8 * MB + 256 }, "sizeBytes", /multiple of 512/],
    ["a size below 3 MB", { sizeBytes: 512 }, "sizeBytes", /3145728|3,145,728/],
    ["a VHD of 3 TB", { path: "C:\\disks\\a.vhd", sizeBytes: 3 * 1024 ** 4 }, "sizeBytes", /VHD has at most/],
    ["a name without a format", { path: "C:\\disks\\web.img" }, "format", /neither in .vhdx nor in .vhd/],
    ["a name of another format", { format: "VHD" }, "format", /ends in .vhdx/],
    ["blocks of 3 MB", { blockSizeBytes: 3 * MB }, "blockSizeBytes", /blocks of a VHDX/],
    ["a child without a parent", { type: "Differencing" }, "parentPath", /needs the path of its parent/],
    [
      "a fixed disk with a parent",
      { type: "Fixed", parentPath: "C:\\disks\\base.vhdx" },
      "type",
      /Differencing, not Fixed/,
    ],
    [
      "a parent and a source",
      { parentPath: "C:\\disks\\base.vhdx", sourcePath: "C:\\disks\\source.vhdx" },
      "sourcePath",
      /either a parentPath or a sourcePath/,
    ],
    ["itself as its parent", { parentPath: "c:/disks/WEB1.vhdx" }, "parentPath", /its own parent/],
    ["itself as its source", { sourcePath: "\\\\?\\C:\\disks\\web1.vhdx" }, "sourcePath", /onto itself/],
  ])("refuses %s", async (_what, wrong, property, reason) => {
    const host = await freshHost();
    const { failures } = await host.check("VirtualDisk", "disk", { ...good, ...wrong });
    expect(failures).toHaveLength(1);
    expect(failures[0]?.property).toBe(property);
    expect(failures[0]?.reason).toMatch(reason);
  });

  test("does not judge what a preview does not know yet", async () => {
    const host = await freshHost();
    for (const args of [
      { path: unknown, sizeBytes: 8 * MB },
      { path, sizeBytes: unknown },
      { path, parentPath: unknown },
      { path, sizeBytes: 8 * MB, type: unknown, format: unknown, blockSizeBytes: unknown },
    ]) {
      expect((await host.check("VirtualDisk", "disk", args)).failures).toEqual([]);
    }
  });

  test.each<[string, Values, string]>([
    ["type", { type: "Fixed" }, "type"],
    ["block size", { blockSizeBytes: 2 * MB }, "blockSizeBytes"],
    ["parent", { parentPath: "C:\\disks\\base.vhdx" }, "parentPath"],
    ["source", { sourcePath: "C:\\disks\\source.vhdx" }, "sourcePath"],
    ["size, when it is smaller,", { sizeBytes: 4 * MB }, "sizeBytes"],
  ])("refuses another %s for the disk that is at the path, and says why", async (_what, other, property) => {
    const host = await freshHost();
    const { inputs } = await host.check("VirtualDisk", "disk", good);
    const { failures } = await host.check("VirtualDisk", "disk", { ...good, ...other }, inputs);
    const failure = failures.find((candidate) => candidate.property === property);
    expect(failure?.reason).toMatch(property === "sizeBytes" ? /never shrunk/ : /Give the new disk another path/);
    const elsewhere = { ...good, ...other, path: "C:\\disks\\other.vhdx" };
    expect((await host.check("VirtualDisk", "disk", elsewhere, inputs)).failures).toEqual([]);
  });
});

describe("a disk that is there already", () => {
  test("is kept with its contents, told, and never deleted", async () => {
    const host = await hostWithFolder();
    await host.controls.placeFile(path, { sizeBytes: 8 * MB });
    writeFileSync(onDisk(host.folder), "somebody's data", { flag: "r+" });
    const args = { path, type: "Fixed", sizeBytes: 8 * MB, onDelete: "delete" };
    const created = await host.create("VirtualDisk", "disk", args);
    expect(created.outputs.createdHere).toBe(false);
    expect(told(host)).toMatch(/Kept the disk that was there, from \d{4}-/);
    expect((await rowOf(host))?.notes.blank, "what is on it is not known").toBeUndefined();
    await host.destroy("VirtualDisk", created);
    expect(readFileSync(onDisk(host.folder), "utf8").slice(0, 15)).toBe("somebody's data");
    expect(told(host)).toContain("It was there before this resource.");
    expect(await callsOf(host)).toEqual([]);
  });

  test('is refused with existing: "refuse", and nothing is held', async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, blankDisk);
    await expect(host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB, existing: "refuse" })).rejects.toThrow(
      /is on the host already/,
    );
    expect(await host.host.ledger.list()).toEqual([]);
    expect(await sizeOf(host)).toBe(8 * MB);
  });

  test.each<[string, Values, RegExp]>([
    ["type", { type: "Fixed", sizeBytes: 8 * MB }, /it is Dynamic, not Fixed/],
    [
      "parent",
      { parentPath: "C:\\disks\\base.vhdx" },
      /it is Dynamic, not Differencing; it has no parent, not the parent/,
    ],
  ])("and has another %s is an error that leaves it as it is", async (_what, args, reason) => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, blankDisk);
    await host.host.createVirtualDisk("C:\\disks\\base.vhdx", blankDisk);
    const before = readFileSync(onDisk(host.folder));
    await expect(host.create("VirtualDisk", "disk", { path, ...args })).rejects.toThrow(reason);
    expect(readFileSync(onDisk(host.folder))).toEqual(before);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("and is a file of another kind, a folder or a link is an error that leaves it as it is", async () => {
    const host = await hostWithFolder();
    await host.controls.placeFile("C:\\disks\\folder.vhdx\\inside.txt", {});
    await expect(
      host.create("VirtualDisk", "folder", { path: "C:\\disks\\folder.vhdx", sizeBytes: 8 * MB }),
    ).rejects.toThrow(/is a folder/);
    await host.controls.placeFile("C:\\disks\\text.img", { sizeBytes: 5 });
    await expect(
      host.create("VirtualDisk", "text", { path: "C:\\disks\\text.img", format: "VHD", sizeBytes: 8 * MB }),
    ).rejects.toThrow(/ERROR_VIRTDISK_NOT_VIRTUAL_DISK/);
    symlinkSync("/etc/passwd", onDisk(host.folder, "link.vhdx"));
    await expect(
      host.create("VirtualDisk", "link", { path: "C:\\disks\\link.vhdx", sizeBytes: 8 * MB }),
    ).rejects.toThrow(/symbolic link/);
    expect(await host.host.ledger.list()).toEqual([]);
    expect(await callsOf(host)).toEqual([]);
  });

  test("and is larger than declared stays so, which is told once", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, { ...blankDisk, sizeBytes: 16 * MB });
    const args = { path, sizeBytes: 8 * MB };
    const created = await host.create("VirtualDisk", "disk", args);
    const read = await refreshed(host, created);
    expect((await host.diff("VirtualDisk", "disk", read, args)).changes).toBe(false);
    expect(told(host).match(/never shrunk/g)).toHaveLength(1);
    expect(await sizeOf(host)).toBe(16 * MB);
  });

  test("and was exchanged for one that keeps its data in another way is the same to a program that says no type", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB };
    const created = await host.create("VirtualDisk", "disk", args);
    await host.host.deleteFile(path);
    await host.host.createVirtualDisk(path, { ...blankDisk, type: "Fixed" });
    const read = await refreshed(host, created);
    expect((await host.diff("VirtualDisk", "disk", read, args)).changes).toBe(false);
    expect((await host.update("VirtualDisk", "disk", read, args)).outputs.diskType).toBe("Fixed");
  });

  test("and is smaller than declared is grown", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, { ...blankDisk, sizeBytes: 4 * MB });
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    expect(created.outputs).toMatchObject({ createdHere: false, currentSizeBytes: 8 * MB });
  });
});

describe("a change", () => {
  test("of the size grows the disk in place", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    const larger = { path, sizeBytes: 16 * MB };
    expect(await host.diff("VirtualDisk", "disk", created, larger)).toMatchObject({ changes: undefined, replaces: [] });
    const grown = await host.update("VirtualDisk", "disk", created, larger);
    expect(grown.outputs).toMatchObject({ sizeBytes: 16 * MB, currentSizeBytes: 16 * MB, createdHere: true });
    expect((await host.diff("VirtualDisk", "disk", await refreshed(host, grown), larger)).changes).toBe(false);
    expect((await callsOf(host)).map(({ call }) => call)).toEqual(["CreateVirtualDisk", "ResizeVirtualDisk"]);
  });

  test("of the size that the host refuses is an error, and the next run makes it", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    await host.controls.fail({ function: "ResizeVirtualDisk", hresult: 0x80070020 });
    const larger = { path, sizeBytes: 16 * MB };
    await expect(host.update("VirtualDisk", "disk", created, larger)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect(await sizeOf(host)).toBe(8 * MB);
    expect((await host.update("VirtualDisk", "disk", created, larger)).outputs.currentSizeBytes).toBe(16 * MB);
  });

  test("never grows the parent of another disk", async () => {
    const host = await hostWithFolder();
    const parent = await host.create("VirtualDisk", "parent", { path, sizeBytes: 8 * MB });
    const child = await host.create("VirtualDisk", "child", { path: "C:\\disks\\child.vhdx", parentPath: path });
    await expect(host.update("VirtualDisk", "parent", parent, { path, sizeBytes: 16 * MB })).rejects.toThrow(
      `it is the parent of C:\\disks\\child.vhdx (${child.urn})`,
    );
    expect(await sizeOf(host)).toBe(8 * MB);
  });

  test("of the path makes another disk and leaves the old one where it is", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB, onDelete: "delete" };
    const created = await host.create("VirtualDisk", "disk", args);
    const moved = { ...args, path: "C:\\disks\\web2.vhdx" };
    expect(await host.diff("VirtualDisk", "disk", created, moved)).toMatchObject({ replaces: ["path"] });
    await host.deleteForReplacement("VirtualDisk", "disk", created, moved);
    await host.create("VirtualDisk", "disk", moved);
    expect(existsSync(onDisk(host.folder))).toBe(true);
    expect(existsSync(onDisk(host.folder, "web2.vhdx"))).toBe(true);
    expect((await host.host.ledger.list()).map((row) => row.key)).toEqual(["c:\\disks\\web2.vhdx"]);
  });

  test("of how the path is written changes nothing", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    for (const spelling of ["c:/disks/WEB1.vhdx", "\\\\?\\C:\\disks\\web1.vhdx", "C:\\disks\\\\.\\web1.vhdx. "]) {
      const args = { path: spelling, sizeBytes: 8 * MB };
      expect((await host.diff("VirtualDisk", "disk", created, args)).changes).toBe(false);
    }
  });

  test("that replaces the resource never removes the disk, and the successor still knows that it is ours", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB, onDelete: "delete" };
    const created = await host.create("VirtualDisk", "disk", args);
    const before = readFileSync(onDisk(host.folder));
    await host.deleteForReplacement("VirtualDisk", "disk", created, args);
    const again = await host.create("VirtualDisk", "disk", args);
    expect(again.outputs.createdHere).toBe(true);
    expect(readFileSync(onDisk(host.folder))).toEqual(before);
  });
});

describe("a disk that drifted", () => {
  test("and vanished is told with what is lost before an empty one is made", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB };
    const created = await host.create("VirtualDisk", "disk", args);
    await host.host.deleteFile(path);
    const read = await refreshed(host, created);
    expect((await host.diff("VirtualDisk", "disk", read, args)).changes).toBe(true);
    expect(told(host)).toContain(
      `The disk ${path} is gone from the host, and all that was on it. An empty one will be made.`,
    );
    expect(existsSync(onDisk(host.folder))).toBe(false);
    const repaired = await host.update("VirtualDisk", "disk", read, args);
    expect(await sizeOf(host)).toBe(8 * MB);
    expect((await host.diff("VirtualDisk", "disk", repaired, args)).changes).toBe(false);
  });

  test("and was exchanged for another kind is told, and never made over", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB, type: "Dynamic" as const };
    const created = await host.create("VirtualDisk", "disk", args);
    await host.host.deleteFile(path);
    await host.host.createVirtualDisk(path, { ...blankDisk, type: "Fixed" });
    const read = await refreshed(host, created);
    expect((await host.diff("VirtualDisk", "disk", read, args)).changes).toBe(true);
    expect(told(host)).toContain("it is Fixed, not Dynamic");
    await expect(host.update("VirtualDisk", "disk", read, args)).rejects.toThrow(/it is Fixed, not Dynamic/);
    expect((await host.host.getVirtualDiskInformation(path))?.type).toBe("Fixed");
  });

  test("and is smaller than declared is grown by the next run", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB };
    const created = await host.create("VirtualDisk", "disk", args);
    await host.host.deleteFile(path);
    await host.host.createVirtualDisk(path, { ...blankDisk, sizeBytes: 4 * MB });
    const read = await refreshed(host, created);
    expect((await host.diff("VirtualDisk", "disk", read, args)).changes).toBe(true);
    expect(told(host)).toContain("fewer than the declared 8388608; it will be grown");
    expect((await host.update("VirtualDisk", "disk", read, args)).outputs.currentSizeBytes).toBe(8 * MB);
  });
});

describe("destroying a disk", () => {
  const neighbours = [
    "web10.vhdx",
    "web1.vhdx.bak",
    "web1.vhd",
    "web1",
    "WEB1~1.VHD",
    "web1 .vhdx",
    "xweb1.vhdx",
    "web1.avhdx",
  ];

  test("that it made, when it is asked to, removes exactly that file and no neighbour", async () => {
    const host = await hostWithFolder();
    for (const name of neighbours) await host.controls.placeFile(`C:\\disks\\${name}`, { sizeBytes: 3 });
    for (const other of ["C:\\disks\\web1\u00a0.vhdx", "C:\\disks2\\web1.vhdx", "D:\\disks\\web1.vhdx"])
      await host.controls.placeFile(other, {});
    const spelled = { path: "\\\\?\\c:\\Disks\\Web1.VHDX", sizeBytes: 8 * MB, onDelete: "delete" };
    const created = await host.create("VirtualDisk", "disk", spelled);
    await host.destroy("VirtualDisk", created);
    expect(await host.host.getFileInformation(path)).toBeUndefined();
    for (const name of neighbours) expect(existsSync(onDisk(host.folder, name)), name).toBe(true);
    expect(existsSync(join(host.folder, "files", "D", "disks", "web1.vhdx"))).toBe(true);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("whose file is gone succeeds", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB, onDelete: "delete" });
    await host.host.deleteFile(path);
    await host.destroy("VirtualDisk", created);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("that a machine uses is refused, and everything stays as it was", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB, onDelete: "delete" });
    await host.create("ComputeSystem", "machine", { document: machineOn(path) });
    await expect(host.destroy("VirtualDisk", created)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect(existsSync(onDisk(host.folder))).toBe(true);
    expect((await rowOf(host))?.urn).toBe(created.urn);
  });

  test("that is the parent of another one is refused, naming that one and its holder", async () => {
    const host = await hostWithFolder();
    const parent = await host.create("VirtualDisk", "parent", { path, sizeBytes: 8 * MB, onDelete: "delete" });
    const child = await host.create("VirtualDisk", "child", {
      path: "C:\\disks\\child.vhdx",
      parentPath: "C:/DISKS/web1.vhdx",
      onDelete: "delete",
    });
    await expect(host.destroy("VirtualDisk", parent)).rejects.toThrow(
      `it is the parent of C:\\disks\\child.vhdx (${child.urn}), whose data would be lost with it`,
    );
    expect(existsSync(onDisk(host.folder))).toBe(true);
    await host.destroy("VirtualDisk", child);
    await host.destroy("VirtualDisk", parent);
    expect(existsSync(onDisk(host.folder))).toBe(false);
  });

  test("that is the parent of one which was left on the host is refused until that one is gone", async () => {
    const host = await hostWithFolder();
    const parent = await host.create("VirtualDisk", "parent", { path, sizeBytes: 8 * MB, onDelete: "delete" });
    const childPath = "C:\\disks\\child.vhdx";
    const child = await host.create("VirtualDisk", "child", { path: childPath, parentPath: path });
    await host.destroy("VirtualDisk", child);
    await expect(host.destroy("VirtualDisk", parent)).rejects.toThrow(`it is the parent of ${childPath}, whose data`);
    await host.host.deleteFile(childPath);
    await host.destroy("VirtualDisk", parent);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("under a new name after a rename takes exactly what the old name made", async () => {
    const host = await hostWithFolder();
    const args = { path, sizeBytes: 8 * MB, onDelete: "delete" };
    const created = await host.create("VirtualDisk", "old-name", args);
    const renamed = await host.update("VirtualDisk", "new-name", created, args);
    expect(renamed.outputs.createdHere).toBe(true);
    expect((await rowOf(host))?.urn).toBe(urnOf("VirtualDisk", "new-name"));
    await host.destroy("VirtualDisk", renamed);
    expect(existsSync(onDisk(host.folder))).toBe(false);
  });
});

describe("a preview", () => {
  test("of another path says only that, since the other arguments are those of the new disk", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    host.messages.length = 0;
    const args = { path: "C:\\disks\\other.vhdx", sizeBytes: 16 * MB, type: "Fixed" };
    expect((await host.diff("VirtualDisk", "disk", created, args)).replaces).toEqual(["path"]);
    expect(host.messages.map(({ message }) => message)).toEqual([expect.stringMatching(/^path: .*\(replace\)$/)]);
  });

  test("of a parent that is not known yet says no refusal", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk("C:\\disks\\base.vhdx", blankDisk);
    const created = await host.create("VirtualDisk", "disk", { path, parentPath: "C:\\disks\\base.vhdx" });
    host.messages.length = 0;
    await host.diff("VirtualDisk", "disk", created, { path, parentPath: unknown });
    expect(told(host)).toBe("");
    await host.diff("VirtualDisk", "disk", created, { path, parentPath: "C:\\disks\\new.vhdx" });
    expect(told(host)).toMatch(/^parentPath: .*\(dataLoss\)$/);
  });
});

describe("a create that was cut", () => {
  /** What a run leaves that was killed after it had written the row, before or after the call. */
  async function cut(host: Host, made: boolean): Promise<void> {
    const claim = {
      kind: "File",
      key,
      urn: urnOf("VirtualDisk", "disk"),
      type: "VirtualDisk",
      idOrPath: path,
    } as const;
    await host.host.ledger.claim({ ...claim, before: { existed: false } });
    const identifier = "0a1b2c3d-0001-4000-8000-00000000d15c";
    await host.host.ledger.note("File", key, claim.urn, { making: identifier });
    if (made) await host.host.createVirtualDisk(path, { ...blankDisk, identifier });
  }
  const args = { path, sizeBytes: 8 * MB, onDelete: "delete" };

  test.each([
    ["before", false],
    ["after", true],
  ])("%s the disk was made is finished: one disk, known to be ours and blank", async (_when, made) => {
    const host = await hostWithFolder();
    await cut(host, made);
    const created = await host.create("VirtualDisk", "disk", args);
    expect(created.outputs.createdHere).toBe(true);
    expect((await callsOf(host)).filter(({ call }) => call === "CreateVirtualDisk")).toHaveLength(1);
    const disk = await host.host.getVirtualDiskInformation(path);
    expect((await rowOf(host))?.notes.blank).toEqual({
      modifiedAt: disk?.modifiedAt,
      physicalSizeBytes: disk?.physicalSizeBytes,
    });
    await host.destroy("VirtualDisk", created);
    expect(existsSync(onDisk(host.folder))).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("and whose disk was written to since is finished, and the disk does not count as blank", async () => {
    const host = await hostWithFolder();
    await cut(host, true);
    await host.host.attachVirtualDisk(path);
    await host.create("VirtualDisk", "disk", args);
    expect((await rowOf(host))?.notes.blank).toBeUndefined();
  });

  test.each<[string, Partial<VirtualDiskParameters>]>([
    ["of another type", { type: "Fixed" }],
    ["of another size", { sizeBytes: 16 * MB }],
    ["that is the same in all but its identifier", {}],
  ])(
    "and in whose place somebody then put a disk %s keeps that one, tells it, never takes it for blank, and never deletes it",
    async (_what, other) => {
      const host = await hostWithFolder();
      await cut(host, false);
      await host.host.createVirtualDisk(path, { ...blankDisk, ...other });
      const created = await host.create("VirtualDisk", "disk", args);
      expect(created.outputs.createdHere).toBe(false);
      expect(told(host)).toContain("Kept the disk that was there");
      expect((await rowOf(host))?.notes.blank).toBeUndefined();
      await host.destroy("VirtualDisk", created);
      expect(existsSync(onDisk(host.folder))).toBe(true);
      expect(await host.host.ledger.list()).toEqual([]);
    },
  );

  test("and in whose place somebody then put a disk that holds more than an empty one does not take it for blank", async () => {
    const host = await hostWithFolder();
    await cut(host, true);
    appendFileSync(onDisk(host.folder), Buffer.alloc(9 * MB));
    await host.create("VirtualDisk", "disk", args);
    expect((await rowOf(host))?.notes.blank).toBeUndefined();
  });

  test("and is now declared otherwise is an error that leaves the disk as it is", async () => {
    const host = await hostWithFolder();
    await cut(host, true);
    await expect(host.create("VirtualDisk", "disk", { ...args, type: "Fixed" })).rejects.toThrow(/Dynamic, not Fixed/);
    expect(existsSync(onDisk(host.folder))).toBe(true);
  });
});

describe("the ledger", () => {
  test("notes a new disk as blank, and again after it has grown", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB });
    const first = (await rowOf(host))?.notes.blank;
    expect(first).toMatchObject({ modifiedAt: expect.any(String), physicalSizeBytes: expect.any(Number) });
    await host.update("VirtualDisk", "disk", created, { path, sizeBytes: 16 * MB });
    const disk = await host.host.getVirtualDiskInformation(path);
    expect((await rowOf(host))?.notes.blank).toMatchObject({ modifiedAt: disk?.modifiedAt });
  });

  test("refuses a second holder from another stack, naming the first", async () => {
    const host = await hostWithFolder();
    const holder = urnOf("GuestStateFile", "theirs", "production");
    await host.host.ledger.claim({
      kind: "File",
      key,
      urn: holder,
      type: "GuestStateFile",
      idOrPath: path,
      before: {},
    });
    await expect(host.create("VirtualDisk", "disk", { path, sizeBytes: 8 * MB })).rejects.toThrow(holder);
    expect(existsSync(onDisk(host.folder))).toBe(false);
  });
});

describe("two resources of one program", () => {
  test("cannot declare one file, however it is spelled and whatever it is for", async () => {
    const host = await hostWithFolder();
    expect((await host.check("VirtualDisk", "first", { path, sizeBytes: 8 * MB })).failures).toEqual([]);
    for (const [type, second] of [
      ["VirtualDisk", { path: "c:/disks/WEB1.VHDX", sizeBytes: 8 * MB }],
      ["GuestStateFile", { path: "\\\\?\\C:\\disks\\web1.vhdx" }],
      ["RuntimeStateFile", { path: "C:\\disks\\web1.vhdx. " }],
    ] as const) {
      const { failures } = await host.check(type, "second", second);
      expect(failures).toEqual([
        { property: "path", reason: expect.stringContaining(`is held by ${urnOf("VirtualDisk", "first")}`) },
      ]);
    }
    expect(
      (await host.check("VirtualDisk", "other", { path: "C:\\disks\\b.vhdx", sizeBytes: 8 * MB })).failures,
    ).toEqual([]);
  });

  test("cannot declare one system, and the default id of each is its own", async () => {
    const host = await freshHost();
    const systemId = "1b9f8e0c-7a3d-4d8e-9f10-0000000000aa";
    const document = emptyMachine();
    expect((await host.check("ComputeSystem", "a", { document })).failures).toEqual([]);
    expect((await host.check("ComputeSystem", "b", { document })).failures).toEqual([]);
    expect((await host.check("ComputeSystem", "first", { document, systemId })).failures).toEqual([]);
    const second = { document, systemId: `{${systemId.toUpperCase()}}` };
    expect((await host.check("ComputeSystem", "second", second)).failures).toEqual([
      { property: "systemId", reason: expect.stringContaining(`is held by ${urnOf("ComputeSystem", "first")}`) },
    ]);
  });

  test("may swap paths, be checked twice, be on two hosts, or not know their path yet", async () => {
    const host = await hostWithFolder();
    const sizeBytes = 8 * MB;
    const other = "C:\\disks\\web2.vhdx";
    const check = async (name: string, args: Values) => (await host.check("VirtualDisk", name, args)).failures;
    expect(await check("a", { path, sizeBytes })).toEqual([]);
    expect(await check("a", { path, sizeBytes })).toEqual([]);
    expect(await check("a", { path: other, sizeBytes })).toEqual([]);
    expect(await check("b", { path, sizeBytes })).toEqual([]);
    expect(await check("c", { path, sizeBytes, host: "simulated:elsewhere" })).toEqual([]);
    expect(await check("d", { path: unknown, sizeBytes })).toEqual([]);
    expect(await check("e", { path: unknown, sizeBytes })).toEqual([]);
  });
});

function machineOn(disk: string): Values {
  const machine = emptyMachine() as { VirtualMachine: Values };
  return {
    ...machine,
    VirtualMachine: {
      ...machine.VirtualMachine,
      Devices: { Scsi: { primary: { Attachments: { "0": { Type: "VirtualDisk", Path: disk } } } } },
    },
  };
}
