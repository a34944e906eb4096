/** What every host must do with a virtual disk. */
import { describe, expect, test } from "vitest";
import { HcsError } from "../../provider/hcs/errors.js";
import { samePath } from "../../provider/hcs/paths.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

const MiB = 1024 * 1024;
const dynamic = { type: "Dynamic", format: "VHDX", sizeBytes: 64 * MiB } as const;
const guidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const volumePattern = /^\\\\\?\\Volume\{[0-9a-f-]{36}\}\\$/i;

for (const { name, open } of hosts) {
  describe(`virtual disks on the ${name} host`, () => {
    test.each([
      ["a.vhdx", { type: "Dynamic", format: "VHDX", sizeBytes: 64 * MiB }],
      ["b.vhd", { type: "Dynamic", format: "VHD", sizeBytes: 16 * MiB }],
      ["c.vhdx", { type: "Fixed", format: "VHDX", sizeBytes: 8 * MiB }],
    ] as const)("%s is made as it was asked for", async (file, parameters) => {
      const { host, freePath } = await open();
      await host.createVirtualDisk(freePath(file), parameters);
      const disk = await host.getVirtualDiskInformation(freePath(file));
      expect(disk).toMatchObject({ ...parameters, isAttached: false });
      expect(samePath(disk?.path ?? "", freePath(file))).toBe(true);
      expect(disk?.identifier).toMatch(guidPattern);
      expect(disk?.modifiedAt).toBe((await host.getFileInformation(freePath(file)))?.modifiedAt);
    });

    test("a disk gets the identifier that it was given", async () => {
      const { host, freePath } = await open();
      const identifier = "0a1b2c3d-4e5f-4a6b-8c7d-9e8f7a6b5c4d";
      await host.createVirtualDisk(freePath("named.vhdx"), { ...dynamic, identifier });
      expect((await host.getVirtualDiskInformation(freePath("named.vhdx")))?.identifier).toBe(identifier);
    });

    test("a disk that grows takes less room than it has, a fixed one takes all", async () => {
      const { host, freePath } = await open();
      await host.createVirtualDisk(freePath("dynamic.vhdx"), dynamic);
      await host.createVirtualDisk(freePath("fixed.vhdx"), { ...dynamic, type: "Fixed", sizeBytes: 8 * MiB });
      const roomOf = async (file: string) =>
        (await host.getVirtualDiskInformation(freePath(file)))?.physicalSizeBytes ?? Number.NaN;
      expect(await roomOf("dynamic.vhdx")).toBeLessThan(dynamic.sizeBytes);
      expect(await roomOf("fixed.vhdx")).toBeGreaterThanOrEqual(8 * MiB);
    });

    test("a file that is there is never made over", async () => {
      const { host, freePath } = await open();
      await host.createVirtualDisk(freePath("data.vhdx"), dynamic);
      const before = await host.getVirtualDiskInformation(freePath("data.vhdx"));
      const again = host.createVirtualDisk(freePath("DATA.vhdx"), { ...dynamic, sizeBytes: 128 * MiB });
      await expectRefusal(again, "CreateVirtualDisk", "ERROR_FILE_EXISTS");
      expect(await host.getVirtualDiskInformation(freePath("data.vhdx"))).toEqual(before);
    });

    test("a disk needs a folder that is there, and a size of whole sectors", async () => {
      const { host, freePath } = await open();
      const inNone = host.createVirtualDisk(freePath("none\\data.vhdx"), dynamic);
      await expectRefusal(inNone, "CreateVirtualDisk", "ERROR_PATH_NOT_FOUND");
      const odd = host.createVirtualDisk(freePath("odd.vhdx"), { ...dynamic, sizeBytes: 64 * MiB + 1 });
      await expect(odd).rejects.toThrow(HcsError);
      expect(await host.getFileInformation(freePath("none"))).toBeUndefined();
      expect(await host.getFileInformation(freePath("odd.vhdx"))).toBeUndefined();
    });

    test("a disk that is not there is told as undefined, and is an error where something is to be done with it", async () => {
      const { host, freePath } = await open();
      const none = freePath("none.vhdx");
      expect(await host.getVirtualDiskInformation(none)).toBeUndefined();
      expect(await host.getLayerVhdMountPath(none)).toBeUndefined();
      await host.detachVirtualDisk(none);
      for (const attempt of [
        () => host.resizeVirtualDisk(none, 64 * MiB),
        () => host.attachVirtualDisk(none),
        () => host.formatWritableLayerVhd(none),
      ])
        await expect(attempt()).rejects.toMatchObject({ hresultName: "ERROR_FILE_NOT_FOUND" });
      expect(await host.getFileInformation(none)).toBeUndefined();
    });

    test("a disk grows and keeps what it is, and is never made smaller", async () => {
      const { host, freePath } = await open();
      const path = freePath("data.vhdx");
      await host.createVirtualDisk(path, dynamic);
      const before = await host.getVirtualDiskInformation(path);
      await host.resizeVirtualDisk(path, 128 * MiB);
      const grown = await host.getVirtualDiskInformation(path);
      expect(grown).toMatchObject({ sizeBytes: 128 * MiB, type: "Dynamic", identifier: before?.identifier });
      await host.resizeVirtualDisk(path, 128 * MiB);
      await expectRefusal(host.resizeVirtualDisk(path, 64 * MiB), "ResizeVirtualDisk", "E_INVALIDARG");
      expect(await host.getVirtualDiskInformation(path)).toEqual(grown);
    });

    test("a child has the size of its parent and names it", async () => {
      const { host, freePath } = await open();
      const parentPath = freePath("parent.vhdx");
      const child = freePath("child.vhdx");
      await host.createVirtualDisk(parentPath, dynamic);
      await host.createVirtualDisk(child, { type: "Differencing", format: "VHDX", parentPath });
      const disk = await host.getVirtualDiskInformation(child);
      expect(disk).toMatchObject({ type: "Differencing", sizeBytes: dynamic.sizeBytes });
      expect(samePath(disk?.parentPath ?? "", parentPath)).toBe(true);
      expect(disk?.identifier).not.toBe((await host.getVirtualDiskInformation(parentPath))?.identifier);
    });

    test("a child needs a parent that is there", async () => {
      const { host, freePath } = await open();
      const parameters = { type: "Differencing", format: "VHDX", parentPath: freePath("none.vhdx") } as const;
      await expect(host.createVirtualDisk(freePath("child.vhdx"), parameters)).rejects.toThrow(HcsError);
      expect(await host.getFileInformation(freePath("child.vhdx"))).toBeUndefined();
    });

    test("a copy has no parent, and the size of its source", async () => {
      const { host, freePath } = await open();
      const sourcePath = freePath("source.vhdx");
      await host.createVirtualDisk(sourcePath, dynamic);
      await host.createVirtualDisk(freePath("copy.vhdx"), { type: "Dynamic", format: "VHDX", sourcePath });
      const copy = await host.getVirtualDiskInformation(freePath("copy.vhdx"));
      expect(copy).toMatchObject({ type: "Dynamic", sizeBytes: dynamic.sizeBytes });
      expect(copy).not.toHaveProperty("parentPath");
    });

    test("an attached disk is not attached again, and not formatted; a detached one is deleted alone", async () => {
      const { host, freePath } = await open();
      const path = freePath("data.vhdx");
      await host.createVirtualDisk(path, dynamic);
      await host.createVirtualDisk(freePath("data.vhdx1.vhdx"), dynamic);
      await host.attachVirtualDisk(path);
      expect(await host.getVirtualDiskInformation(path)).toMatchObject({ isAttached: true });
      for (const attempt of [() => host.attachVirtualDisk(path), () => host.formatWritableLayerVhd(path)])
        await expect(attempt()).rejects.toMatchObject({ hresultName: "ERROR_SHARING_VIOLATION" });
      expect(await host.getVirtualDiskInformation(path)).toMatchObject({ isAttached: true });
      await host.detachVirtualDisk(path);
      await host.detachVirtualDisk(path);
      expect(await host.getVirtualDiskInformation(path)).toMatchObject({ isAttached: false });
      await host.deleteFile(path);
      expect(await host.getVirtualDiskInformation(path)).toBeUndefined();
      expect(await host.getVirtualDiskInformation(freePath("data.vhdx1.vhdx"))).toMatchObject({ type: "Dynamic" });
    });

    test("a formatted disk has its volume while it is attached, under one name", async () => {
      const { host, freePath } = await open();
      const path = freePath("scratch.vhdx");
      await host.createVirtualDisk(path, dynamic);
      await host.formatWritableLayerVhd(path);
      expect(await host.getLayerVhdMountPath(path)).toBeUndefined();
      await host.attachVirtualDisk(path);
      const volume = await host.getLayerVhdMountPath(path);
      expect(volume).toMatch(volumePattern);
      expect(await host.getFileInformation(volume ?? "")).toMatchObject({ isDirectory: true });
      await host.detachVirtualDisk(path);
      expect(await host.getFileInformation(volume ?? "")).toBeUndefined();
      await host.attachVirtualDisk(path);
      expect(await host.getLayerVhdMountPath(path)).toBe(volume);
      await host.detachVirtualDisk(path);
    });
  });
}
