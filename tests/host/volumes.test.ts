/** Volumes of a simulated host: what is on a disk is there while the disk is attached, and belongs to the disk. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { HcsHost } from "../../provider/hcs/host.js";
import { openSimulated } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

const MiB = 1024 * 1024;
const dynamic = { type: "Dynamic", format: "VHDX", sizeBytes: 64 * MiB } as const;
const disk = "C:\\scratch.vhdx";

async function attach(host: HcsHost, path = disk): Promise<string> {
  await host.attachVirtualDisk(path);
  return (await host.getLayerVhdMountPath(path)) ?? "";
}

/** A host with a formatted, attached disk that has one file on it. */
async function withVolume() {
  const opened = await openSimulated();
  const { host, controls } = opened;
  await host.createVirtualDisk(disk, dynamic);
  await host.formatWritableLayerVhd(disk);
  const volume = await attach(host);
  await host.createFolder(`${volume}data`);
  await controls.placeFile(`${volume}data\\mine.txt`, { sizeBytes: 7 });
  return { ...opened, volume };
}

describe("a volume of a simulated host", () => {
  test("is a root of paths, found in any spelling", async () => {
    const { host, volume, folder } = await withVolume();
    const spelt = `${volume.toUpperCase().replaceAll("\\", "/")}DATA/Mine.TXT`;
    expect(await host.getFileInformation(spelt)).toMatchObject({ path: `${volume}data\\mine.txt`, sizeBytes: 7 });
    expect(await host.getFileInformation(volume)).toMatchObject({ path: volume, isDirectory: true });
    expect(await host.measureFolder(volume)).toEqual({ files: 1, sizeBytes: 7 });
    const [name = ""] = readdirSync(join(folder, "files")).filter((entry) => entry.startsWith("Volume{"));
    expect(volume).toBe(`\\\\?\\${name}\\`);
    expect(existsSync(join(folder, "files", name, "data/mine.txt"))).toBe(true);
  });

  test("goes with its disk, and comes back with all that was on it", async () => {
    const { host, volume } = await withVolume();
    await host.detachVirtualDisk(disk);
    expect(await host.getFileInformation(`${volume}data\\mine.txt`)).toBeUndefined();
    await expectRefusal(host.createFolder(`${volume}other`), "CreateDirectory", "ERROR_PATH_NOT_FOUND");
    expect(await attach(host)).toBe(volume);
    expect(await host.getFileInformation(`${volume}data\\mine.txt`)).toMatchObject({ sizeBytes: 7 });
  });

  test("goes with a restart of the host, and comes back when the disk is attached again", async () => {
    const { host, controls, volume } = await withVolume();
    await controls.reboot();
    expect(await host.getVirtualDiskInformation(disk)).toMatchObject({ isAttached: false });
    expect(await host.getLayerVhdMountPath(disk)).toBeUndefined();
    expect(await host.measureFolder(volume)).toBeUndefined();
    expect(await attach(host)).toBe(volume);
    expect(await host.measureFolder(volume)).toEqual({ files: 1, sizeBytes: 7 });
  });

  test("stays when the process that attached its disk ends", async () => {
    const { host, folder, volume } = await withVolume();
    await host.close();
    const { host: later } = await openSimulated(folder);
    expect(await later.measureFolder(volume)).toEqual({ files: 1, sizeBytes: 7 });
    expect(await later.getLayerVhdMountPath(disk)).toBe(volume);
  });

  test.each([
    ["a copy", { type: "Dynamic", format: "VHDX", sourcePath: disk }],
    ["a child", { type: "Differencing", format: "VHDX", parentPath: disk }],
  ] as const)("has its contents in %s too, which then goes its own way", async (_what, parameters) => {
    const { host, controls, volume } = await withVolume();
    await host.detachVirtualDisk(disk);
    await host.createVirtualDisk("C:\\other.vhdx", parameters);
    const other = await attach(host, "C:\\other.vhdx");
    expect(other).not.toBe(volume);
    expect(await host.measureFolder(other)).toEqual({ files: 1, sizeBytes: 7 });
    await controls.placeFile(`${other}new.txt`);
    await host.detachVirtualDisk("C:\\other.vhdx");
    await host.deleteFile("C:\\other.vhdx");
    expect(await attach(host)).toBe(volume);
    expect(await host.measureFolder(volume)).toEqual({ files: 1, sizeBytes: 7 });
  });

  test("goes for good with the file of its disk, and with a format", async () => {
    const { host, folder, volume } = await withVolume();
    const volumes = () => readdirSync(join(folder, "files")).filter((entry) => entry.startsWith("Volume{"));
    await host.detachVirtualDisk(disk);
    const [first] = volumes();
    await host.formatWritableLayerVhd(disk);
    expect(volumes()).toHaveLength(1);
    expect(volumes()).not.toEqual([first]);
    const formatted = await attach(host);
    expect(formatted).not.toBe(volume);
    expect(await host.measureFolder(formatted)).toEqual({ files: 0, sizeBytes: 0 });
    await host.detachVirtualDisk(disk);
    await host.deleteFile(disk);
    expect(volumes()).toEqual([]);
  });

  test("is not on a disk that was never formatted, and nothing on that disk is touched", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk, { sizeBytes: 8 * MiB });
    const before = await host.getVirtualDiskInformation(disk);
    await host.attachVirtualDisk(disk);
    const error = await expectRefusal(host.getLayerVhdMountPath(disk), "HcsGetLayerVhdMountPath", "ERROR_NOT_FOUND");
    expect(error.message).toContain(`There is no volume on ${disk}`);
    await host.detachVirtualDisk(disk);
    expect(await host.getVirtualDiskInformation(disk)).toEqual(before);
  });

  test("is made by a format on a disk that somebody put there, when it is large enough", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk, { sizeBytes: 8 * MiB });
    await host.formatWritableLayerVhd(disk);
    expect(await host.getVirtualDiskInformation(disk)).toMatchObject({ type: "Fixed", sizeBytes: 8 * MiB });
    expect(await host.measureFolder(await attach(host))).toEqual({ files: 0, sizeBytes: 0 });
    await controls.placeFile("C:\\empty.vhdx");
    const format = host.formatWritableLayerVhd("C:\\empty.vhdx");
    await expectRefusal(format, "HcsFormatWritableLayerVhd", "ERROR_VHD_INVALID_SIZE");
    expect(await host.getFileInformation("C:\\empty.vhdx")).toMatchObject({ sizeBytes: 0 });
  });

  test("with an attached disk on it does not go", async () => {
    const { host, volume } = await withVolume();
    const inner = `${volume}inner.vhdx`;
    await host.createVirtualDisk(inner, dynamic);
    await host.attachVirtualDisk(inner);
    const error = await expectRefusal(host.detachVirtualDisk(disk), "DetachVirtualDisk", "ERROR_SHARING_VIOLATION");
    expect(error.message).toContain(`is the place of ${inner}, which is attached to the host`);
    await host.detachVirtualDisk(inner);
    await host.detachVirtualDisk(disk);
    expect(await host.getFileInformation(inner)).toBeUndefined();
  });

  test("keeps the parents of the disks on it while it is not attached, and frees them when it goes", async () => {
    const { host, volume } = await withVolume();
    await host.createVirtualDisk("C:\\base.vhdx", dynamic);
    const child = { type: "Differencing", format: "VHDX", parentPath: "C:\\base.vhdx" } as const;
    await host.createVirtualDisk(`${volume}child.vhdx`, child);
    await host.detachVirtualDisk(disk);
    await expectRefusal(host.deleteFile("C:\\base.vhdx"), "DeleteFile", "ERROR_SHARING_VIOLATION");
    await host.deleteFile(disk);
    await host.deleteFile("C:\\base.vhdx");
    expect(await host.getFileInformation("C:\\base.vhdx")).toBeUndefined();
  });

  test("is not left through its folder beside the drives", async () => {
    const { host, volume, folder } = await withVolume();
    writeFileSync(join(folder, "precious.txt"), "mine");
    await expectRefusal(host.deleteFile(`${volume}..\\..\\precious.txt`), "DeleteFile", "E_INVALIDARG");
    await expectRefusal(host.deleteEmptyFolder(volume), "RemoveDirectory", "E_ACCESSDENIED");
    expect(existsSync(join(folder, "precious.txt"))).toBe(true);
  });

  test("goes with a reset, as all files do", async () => {
    const { host, controls, volume, folder } = await withVolume();
    await controls.reset();
    expect(readdirSync(join(folder, "files"))).toEqual([]);
    expect(await host.getFileInformation(volume)).toBeUndefined();
    await host.createVirtualDisk(disk, dynamic);
    await host.attachVirtualDisk(disk);
    expect(await host.getVirtualDiskInformation(disk)).toMatchObject({ isAttached: true });
  });
});
