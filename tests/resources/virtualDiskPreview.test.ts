/** What a preview says of a change to a virtual disk, and that the update behind it does just that. */
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { HcsError, hresult } from "../../provider/hcs/errors.js";
import { unknown, type Values } from "../../provider/index.js";
import { virtualDisk } from "../../provider/resources/virtualDisk.js";
import { emptyMachine, freshHost, machineWithFiles, type StoredResource } from "../support/resources.js";

const MB = 1024 * 1024;
const path = "C:\\disks\\web1.vhdx";
const neighbour = "C:\\disks\\web10.vhdx";
const childPath = "C:\\disks\\child.vhdx";
const small = { path, sizeBytes: 8 * MB };
const large = { path, sizeBytes: 16 * MB };
const plainWords = "sizeBytes: the disk is grown; it is never shrunk (live)";

type Host = Awaited<ReturnType<typeof freshHost>>;

async function hostWithFolder(): Promise<Host> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\disks\\readme.txt", {});
  return host;
}

const onDisk = (host: Host, file: string) => join(host.folder, "files", file.replace(":", "").replaceAll("\\", "/"));
const sizeOf = async (host: Host, disk = path) => (await host.host.getVirtualDiskInformation(disk))?.sizeBytes;
const resizesOf = async (host: Host) =>
  (await host.controls.journal()).filter(({ call, hresult }) => call === "ResizeVirtualDisk" && hresult === 0).length;

async function refreshed(host: Host, stored: StoredResource): Promise<StoredResource> {
  const read = await host.read("VirtualDisk", stored);
  if (read === undefined) throw new Error("nothing was read");
  return read;
}

/** The words of a preview that refreshes first, as a run does, and the state that its update then starts from. */
async function preview(
  host: Host,
  stored: StoredResource,
  args: Values,
): Promise<{ said: string[]; read: StoredResource; changes: boolean | undefined }> {
  host.messages.length = 0;
  const read = await refreshed(host, stored);
  const { changes } = await host.diff("VirtualDisk", stored.urn.split("::").at(-1) ?? "", read, args);
  return { said: host.messages.map(({ message }) => message), read, changes };
}

describe("a preview of a disk that grows", () => {
  test("says no more than that when nothing is in the way, and the state does not grow by a refresh", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    const { said, read } = await preview(host, created, large);
    expect(said).toEqual([plainWords]);
    expect(JSON.stringify(read.outputs)).toBe(JSON.stringify(created.outputs));
    expect((await host.update("VirtualDisk", "disk", read, large)).outputs.currentSizeBytes).toBe(16 * MB);
  });

  test("says that it is refused while the disk is attached; the update is, and it is done once it is not", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    const other = await host.create("VirtualDisk", "other", { path: neighbour, sizeBytes: 8 * MB });
    await host.host.attachVirtualDisk(path);
    const before = [path, neighbour].map((file) => readFileSync(onDisk(host, file)));
    const { said, read, changes } = await preview(host, created, large);
    expect(said).toEqual([
      "sizeBytes: the disk is grown; it is never shrunk. When the disk was last looked at, it was attached to the host: " +
        "growing it is refused while it is (live)",
    ]);
    expect(changes).toBeUndefined();
    await expect(host.update("VirtualDisk", "disk", read, large)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect([path, neighbour].map((file) => readFileSync(onDisk(host, file)))).toEqual(before);
    expect((await preview(host, other, { path: neighbour, sizeBytes: 16 * MB })).said).toEqual([plainWords]);

    await host.host.detachVirtualDisk(path);
    const again = await preview(host, read, large);
    expect(again.said).toEqual([plainWords]);
    const grown = await host.update("VirtualDisk", "disk", again.read, large);
    expect(grown.outputs).toMatchObject({ sizeBytes: 16 * MB, currentSizeBytes: 16 * MB });
    expect(grown.outputs.growthHindrances).toBeUndefined();
    expect(await resizesOf(host)).toBe(1);
  });

  test("warns and does not refuse, since what has the disk may go earlier in the same run", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    const attachment = await host.create("LayerVhd", "attachment", { path });
    const { said, read } = await preview(host, created, large);
    expect(said).toEqual([expect.stringContaining("it was attached to the host: growing it is refused while it is")]);
    expect((await host.check("VirtualDisk", "disk", large, created.outputs)).failures).toEqual([]);
    await host.destroy("LayerVhd", attachment);
    const grown = await host.update("VirtualDisk", "disk", read, large);
    expect(grown.outputs.currentSizeBytes).toBe(16 * MB);
    expect(grown.outputs.growthHindrances).toBeUndefined();
  });

  test("says nothing of an attached disk as long as the program leaves its size alone", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.host.attachVirtualDisk(path);
    expect(await preview(host, created, small)).toMatchObject({ said: [], changes: false });
    const { said } = await preview(host, created, { ...small, onDelete: "delete" });
    expect(said).toEqual([expect.stringMatching(/^onDelete: .*\(none\)$/)]);
    expect((await preview(host, created, { path, sizeBytes: unknown })).said).toEqual([]);
  });

  test("says nothing of the old disk when it makes another one", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.host.attachVirtualDisk(path);
    const { said } = await preview(host, created, { path: neighbour, sizeBytes: 16 * MB });
    expect(said).toEqual([expect.stringMatching(/^path: .*\(replace\)$/)]);
  });

  test("names the disk that would be lost with its parent; the update leaves both as they are", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    const childArgs = { path: childPath, parentPath: path, onDelete: "delete" };
    const child = await host.create("VirtualDisk", "child", childArgs);
    const before = [path, childPath].map((file) => readFileSync(onDisk(host, file)));
    const { said, read } = await preview(host, created, large);
    expect(said).toEqual([
      "sizeBytes: the disk is grown; it is never shrunk. When the disk was last looked at, it was the parent of " +
        `${childPath}, which would be lost: growing it is refused while it is (live)`,
    ]);
    await expect(host.update("VirtualDisk", "disk", read, large)).rejects.toThrow(`it is the parent of ${childPath}`);
    expect([path, childPath].map((file) => readFileSync(onDisk(host, file)))).toEqual(before);
    expect((await preview(host, child, { ...childArgs, sizeBytes: 16 * MB })).said).toEqual([plainWords]);
    await host.destroy("VirtualDisk", child);
    expect((await preview(host, read, large)).said).toEqual([plainWords]);
  });

  test("names a child that was there before the program knew its parent", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: 8 * MB });
    await host.create("VirtualDisk", "child", { path: childPath, parentPath: path });
    const kept = await host.create("VirtualDisk", "disk", small);
    const { said, read } = await preview(host, kept, large);
    expect(said).toEqual([expect.stringContaining(`it was the parent of ${childPath}, which would be lost`)]);
    await expect(host.update("VirtualDisk", "disk", read, large)).rejects.toThrow(`it is the parent of ${childPath}`);
    expect(await sizeOf(host)).toBe(8 * MB);
  });

  test("names the child of a disk also while that one is attached", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.create("VirtualDisk", "child", { path: childPath, parentPath: path });
    await host.host.attachVirtualDisk(childPath);
    const { said } = await preview(host, created, large);
    expect(said).toEqual([expect.stringContaining(`it was the parent of ${childPath}, which would be lost`)]);
  });
});

describe("a preview of a disk that a machine has", () => {
  const systemId = "1B9F8E0C-7A3D-4D8E-9F10-0000000000AA";

  test("names the machine; the update is refused and the machine runs on, and it is done once the machine is gone", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.create("GuestStateFile", "state", { path: "C:\\disks\\web1.vmgs" });
    const document = machineWithFiles(path, "C:\\disks\\web1.vmgs");
    const machine = await host.create("ComputeSystem", "machine", { systemId, document });
    const { said, read } = await preview(host, created, large);
    expect(said).toEqual([
      "sizeBytes: the disk is grown; it is never shrunk. When the disk was last looked at, the system " +
        `${systemId}, which has access to it, was there: growing it is refused while a system has it open (live)`,
    ]);
    await expect(host.update("VirtualDisk", "disk", read, large)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect(await sizeOf(host)).toBe(8 * MB);
    expect((await host.host.getComputeSystemProperties(systemId))?.State).toBe("Running");
    await host.destroy("ComputeSystem", machine);
    const again = await preview(host, read, large);
    expect(again.said).toEqual([plainWords]);
    expect((await host.update("VirtualDisk", "disk", again.read, large)).outputs.currentSizeBytes).toBe(16 * MB);
  });

  test("says nothing of a machine that may open the disk and is not there, nor of one that has another disk", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.host.grantVmAccess("6F1E2D3C-0000-4000-8000-FFFFFFFFFFFF", path);
    await host.create("ComputeSystem", "other", { systemId, document: emptyMachine() });
    const { said, read } = await preview(host, created, large);
    expect(said).toEqual([plainWords]);
    expect((await host.update("VirtualDisk", "disk", read, large)).outputs.currentSizeBytes).toBe(16 * MB);
  });

  test("succeeds when the host does not answer which machines there are", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.host.grantVmAccess(systemId, path);
    await host.controls.fail({ function: "HcsEnumerateComputeSystems", hresult: 0x80070005 });
    expect((await preview(host, created, large)).said).toEqual([plainWords]);
  });

  test("says that something has it open when the host cannot even ask the disk, and keeps what is known of it", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    // The simulated host always tells; a native one may answer so.
    const busy = new Proxy(host.host, {
      get: (target, name) => (name === "getVirtualDiskInformation" ? refuseToTell : Reflect.get(target, name)),
    });
    const context = { host: busy, urn: created.urn, log: () => undefined };
    const found = await virtualDisk.read(context, created.id, { ...created.outputs, ...small });
    const read = { ...created, outputs: { ...created.outputs, ...found } };
    await host.diff("VirtualDisk", "disk", read, large);
    expect(host.messages.map(({ message }) => message)).toEqual([
      "sizeBytes: the disk is grown; it is never shrunk. When the disk was last looked at, something had it open: " +
        "growing it is refused while something has (live)",
    ]);
    expect(read.outputs).toMatchObject(created.outputs);
    expect((await preview(host, read, large)).said).toEqual([plainWords]);
  });
});

async function refuseToTell(): Promise<never> {
  throw new HcsError("OpenVirtualDisk", path, hresult("ERROR_SHARING_VIOLATION"));
}

describe("a preview of a disk that drifted", () => {
  test("and is smaller than declared says what keeps it from being grown", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.host.deleteFile(path);
    await host.host.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: 4 * MB });
    await host.host.attachVirtualDisk(path);
    const { said, read, changes } = await preview(host, created, small);
    expect(changes).toBe(true);
    expect(said).toEqual([
      `The disk ${path} has 4194304 bytes, fewer than the declared 8388608; it will be grown. ` +
        "When the disk was last looked at, it was attached to the host: growing it is refused while it is.",
    ]);
    await expect(host.update("VirtualDisk", "disk", read, small)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect(await sizeOf(host)).toBe(4 * MB);
  });

  test.each<[string, string, Values]>([
    ["parent", "its parent C:\\disks\\base.vhdx is not on the host", { parentPath: "C:\\disks\\base.vhdx" }],
    ["source", "its source C:\\disks\\base.vhdx is not on the host", { sourcePath: "C:\\disks\\base.vhdx" }],
  ])("and is gone with its %s says what must be there before it is made again", async (_what, fact, origin) => {
    const host = await hostWithFolder();
    const base = { type: "Dynamic", format: "VHDX", sizeBytes: 8 * MB } as const;
    await host.host.createVirtualDisk("C:\\disks\\base.vhdx", base);
    const args = { path, ...origin };
    const created = await host.create("VirtualDisk", "disk", args);
    await host.host.deleteFile(path);
    expect((await preview(host, created, args)).said).toEqual([expect.stringContaining("is gone from the host")]);
    await host.host.deleteFile("C:\\disks\\base.vhdx");
    const { said, read } = await preview(host, created, args);
    expect(said).toEqual([
      `The disk ${path} cannot be made again as long as ${fact}.`,
      expect.stringContaining("is gone from the host"),
    ]);
    await expect(host.update("VirtualDisk", "disk", read, args)).rejects.toThrow(`${path} was not made: ${fact}.`);
    expect(await host.host.getFileInformation(path)).toBeUndefined();
    await host.host.createVirtualDisk("C:\\disks\\base.vhdx", base);
    await host.update("VirtualDisk", "disk", read, args);
    expect(await sizeOf(host)).toBe(8 * MB);
  });

  test("and is gone with its folder says so", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    rmSync(onDisk(host, "C:\\disks"), { recursive: true });
    const { said, read } = await preview(host, created, small);
    expect(said[0]).toBe(`The disk ${path} cannot be made again as long as its folder C:\\disks is not on the host.`);
    await expect(host.update("VirtualDisk", "disk", read, small)).rejects.toThrow(/ERROR_PATH_NOT_FOUND/);
  });

  test("and is gone says that it will be made, and nothing of what had the old one", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    await host.host.attachVirtualDisk(path);
    const { read: attached } = await preview(host, created, small);
    await host.host.detachVirtualDisk(path);
    await host.host.deleteFile(path);
    const { said, read } = await preview(host, attached, large);
    expect(said).toEqual([expect.stringContaining("is gone from the host")]);
    expect((await host.update("VirtualDisk", "disk", read, large)).outputs.currentSizeBytes).toBe(16 * MB);
  });
});

describe("a preview of a change that does nothing to the disk", () => {
  test("says so for a size that the disk on the host has, or exceeds", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: 32 * MB });
    const kept = await host.create("VirtualDisk", "disk", small);
    await host.host.attachVirtualDisk(path);
    const { said, read } = await preview(host, kept, large);
    expect(said).toEqual([
      "sizeBytes: nothing is done: the disk on the host is that large, or larger; it is never shrunk (none)",
    ]);
    expect((await host.update("VirtualDisk", "disk", read, large)).outputs).toMatchObject({
      sizeBytes: 16 * MB,
      currentSizeBytes: 32 * MB,
    });
    expect(await resizesOf(host)).toBe(0);
  });

  test("says so for a child whose size is not declared any more", async () => {
    const host = await hostWithFolder();
    await host.create("VirtualDisk", "base", { path: neighbour, sizeBytes: 8 * MB });
    const child = { path, parentPath: neighbour };
    const created = await host.create("VirtualDisk", "disk", { ...child, sizeBytes: 16 * MB });
    const { said, read } = await preview(host, created, child);
    expect(said).toEqual(["sizeBytes: without a size the disk stays as large as it is (none)"]);
    await host.update("VirtualDisk", "disk", read, child);
    expect(await sizeOf(host)).toBe(16 * MB);
  });

  test("says so for a type that the disk on the host has, said or left out", async () => {
    const host = await hostWithFolder();
    const created = await host.create("VirtualDisk", "disk", small);
    const dynamic = { ...small, type: "Dynamic" };
    const { said, read } = await preview(host, created, dynamic);
    expect(said).toEqual(["type: nothing is done: the disk on the host is of this type (none)"]);
    const updated = await host.update("VirtualDisk", "disk", read, dynamic);
    expect((await preview(host, updated, small)).said).toEqual([
      "type: nothing is done: the disk stays as it is (none)",
    ]);
  });

  test("says that it is refused for a type that the disk on the host does not have", async () => {
    const host = await hostWithFolder();
    await host.host.createVirtualDisk(path, { type: "Fixed", format: "VHDX", sizeBytes: 8 * MB });
    const kept = await host.create("VirtualDisk", "disk", small);
    const dynamic = { ...small, type: "Dynamic" };
    const { said, read } = await preview(host, kept, dynamic);
    expect(said).toEqual([
      expect.stringMatching(/^type: the disk on the host is of another type, and .* refused: .*\(dataLoss\)$/),
    ]);
    await expect(host.update("VirtualDisk", "disk", read, dynamic)).rejects.toThrow(/it is Fixed, not Dynamic/);
    expect((await host.host.getVirtualDiskInformation(path))?.type).toBe("Fixed");
  });
});
