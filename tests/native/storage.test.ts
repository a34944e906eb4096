/** Folders, disks and layers through the native host: volumes, links, the end of a host, and every error of virtdisk. */
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { writableLayerMark } from "../../provider/hcs/layers.js";
import { openNativeHost } from "../../provider/host/native/nativeHost.js";
import { virtdisk } from "../../provider/host/native/virtdisk.js";
import { openProbeHost, type ProbeHost } from "../support/probeHost.js";
import { buildProbe, whyNoProbe } from "./support/buildProbe.js";
import { documentedErrors, virtdiskFunctions } from "./support/documentedErrors.js";
import { openContext, posixFiles, posixPaths } from "./support/localContext.js";
import { leftOvers, openProbe } from "./support/probe.js";
import { isLeftOut } from "./support/proofs.js";
import { layerData } from "./support/storageMethods.js";
import { tryStorageMethod } from "./support/tryStorageMethod.js";

const why = process.platform === "win32" ? "the drives of the probe are folders of another system" : whyNoProbe();
const isSkipped = isLeftOut("the native storage over the probe library", why);
const disk = { type: "Dynamic", format: "VHDX", sizeBytes: 1024 * 1024 } as const;

describe.skipIf(isSkipped)("the volume of a disk", () => {
  test("is a place for files while the disk is attached, and keeps them while it is not", async () => {
    const { host, freePath } = await openProbeHost();
    const path = freePath("scratch.vhdx");
    await host.createVirtualDisk(path, disk);
    await host.formatWritableLayerVhd(path);
    await host.attachVirtualDisk(path);
    const volume = (await host.getLayerVhdMountPath(path)) ?? "";
    expect((await host.getFileInformation(volume))?.isDirectory).toBe(true);
    await host.initializeWritableLayer(volume, layerData);
    expect((await host.getFileInformation(`${volume}${writableLayerMark}`))?.isDirectory).toBe(true);
    await host.createFolder(`${volume}own`);
    await host.detachVirtualDisk(path);
    expect(await host.getFileInformation(volume)).toBeUndefined();
    await host.attachVirtualDisk(path);
    await host.deleteEmptyFolder(`${volume}own`);
    expect(await host.getFileInformation(`${volume}own`)).toBeUndefined();
    await host.attachLayerStorageFilter(volume, layerData);
    await host.detachLayerStorageFilter(volume);
  });

  test("is another one, with nothing in it, after the disk was formatted again", async () => {
    const { host, freePath } = await openProbeHost();
    const path = freePath("scratch.vhdx");
    await host.createVirtualDisk(path, disk);
    const volumes: string[] = [];
    for (let time = 0; time < 2; time++) {
      await host.formatWritableLayerVhd(path);
      await host.attachVirtualDisk(path);
      const volume = (await host.getLayerVhdMountPath(path)) ?? "";
      expect(await host.measureFolder(volume)).toEqual({ files: 0, sizeBytes: 0 });
      await host.createFolder(`${volume}${time}`);
      await host.detachVirtualDisk(path);
      volumes.push(volume);
    }
    expect(new Set(volumes).size).toBe(2);
  });
});

describe.skipIf(isSkipped)("a link", () => {
  /** A layer's folder with a file of 4 bytes and a link in it; the link leads to a folder with a file of 6 bytes. */
  async function linkedLayer(): Promise<ProbeHost & { layer: string; link: string; outside: string }> {
    const opened = await openProbeHost();
    const [layer, outside] = [opened.freePath("layer"), opened.freePath("outside")];
    for (const folder of [layer, outside]) mkdirSync(opened.localPath(folder));
    writeFileSync(join(opened.localPath(layer), "in"), "1234");
    writeFileSync(join(opened.localPath(outside), "out"), "123456");
    symlinkSync(opened.localPath(outside), join(opened.localPath(layer), "link"));
    return { ...opened, layer, outside, link: `${layer}\\link` };
  }

  test("in a folder counts as one file, and what is behind it is not counted and not deleted", async () => {
    const { host, layer, outside } = await linkedLayer();
    expect(await host.measureFolder(layer)).toEqual({ files: 2, sizeBytes: 4 });
    await host.destroyLayer(layer);
    expect(await host.getFileInformation(layer)).toBeUndefined();
    expect(await host.measureFolder(outside)).toEqual({ files: 1, sizeBytes: 6 });
  });

  test("is refused wherever a folder or a disk is named, and nothing is called", async () => {
    const { host, probe, link, freePath, localPath } = await linkedLayer();
    const refused = { hresultName: "E_ACCESSDENIED", message: expect.stringContaining("is a link") };
    const diskLink = freePath("link.vhdx");
    symlinkSync(localPath(freePath("elsewhere.vhdx")), localPath(diskLink));
    const before = probe.counters().calls;
    for (const attempt of [
      () => host.deleteEmptyFolder(link),
      () => host.measureFolder(link),
      () => host.destroyLayer(link),
      () => host.importLayer(link, freePath("outside"), layerData),
      () => host.exportLayer(freePath("outside"), link, layerData, { IsWritableLayer: false }),
      () => host.exportLegacyWritableLayer(freePath("layer"), freePath("outside"), link, layerData),
      () => host.getVirtualDiskInformation(diskLink),
      () => host.attachVirtualDisk(diskLink),
      () => host.detachVirtualDisk(diskLink),
      () => host.resizeVirtualDisk(diskLink, 1024),
      () => host.formatWritableLayerVhd(diskLink),
      () => host.getLayerVhdMountPath(diskLink),
    ]) {
      await expect(attempt()).rejects.toMatchObject(refused);
    }
    await expect(host.createVirtualDisk(diskLink, disk)).rejects.toMatchObject({ hresultName: "ERROR_FILE_EXISTS" });
    expect(probe.counters().calls).toEqual(before);
    expect(existsSync(join(localPath(freePath("outside")), "out"))).toBe(true);
  });
});

test.skipIf(isSkipped)(
  "a file and a folder are told apart from later ones of the same name, and not from themselves",
  async () => {
    const { host, freePath, placeFile, localPath } = await openProbeHost();
    const idOf = async (path: string) => (await host.getFileInformation(path))?.fileId;
    const file = await placeFile("file");
    const folder = freePath("folder");
    await host.createFolder(folder);
    const [fileId, folderId] = [await idOf(file), await idOf(folder)];
    expect(fileId).toMatch(/^\d+:\d+:\d+$/);
    expect(folderId).not.toBe(fileId);
    writeFileSync(localPath(file), "changed");
    await host.createFolder(`${folder}\\below`);
    expect([await idOf(file), await idOf(folder)]).toEqual([fileId, folderId]);
    // The old ones stay, so that their numbers are not free.
    renameSync(localPath(file), localPath(freePath("old file")));
    renameSync(localPath(folder), localPath(freePath("old folder")));
    await placeFile("file");
    await host.createFolder(folder);
    expect(await idOf(file)).not.toBe(fileId);
    expect(await idOf(folder)).not.toBe(folderId);
    expect(await idOf(freePath("old folder"))).toBe(folderId);
  },
);

describe.skipIf(isSkipped)("a host that is closed while a layer is imported", () => {
  test("says that the work continues, and leaves nothing open when it is done", async () => {
    const { host, probe, freePath } = await openProbeHost();
    await host.createFolder(freePath("source"));
    probe.setDelay(Number.POSITIVE_INFINITY, "HcsImportLayer");
    const before = probe.counters().calls.HcsImportLayer ?? 0;
    const layer = freePath("layer");
    const importing = expect(host.importLayer(layer, freePath("source"), layerData)).rejects.toThrow(
      /closed before importLayer on "C:\\contract\\layer" had finished\. The work continues/,
    );
    await vi.waitUntil(() => probe.counters().calls.HcsImportLayer === before + 1);
    await host.close();
    await importing;
    probe.complete("HcsImportLayer");
    await vi.waitUntil(() => probe.lastCall("HcsImportLayer") !== null);
  });
});

test.skipIf(isSkipped)("a Windows without HcsSetupBaseOSVolume is told, with the one that has it", async () => {
  const file = buildProbe({ without: ["HcsSetupBaseOSVolume"] });
  const probe = openProbe(file);
  const host = openNativeHost({ paths: posixPaths(file), system: { platform: "win32", build: 19_041 } });
  const setUp = host.setupBaseOsVolume("C:\\layer", "C:\\volume", { Type: "Container" });
  await expect(setUp).rejects.toMatchObject({
    hresultName: "E_NOTIMPL",
    message: expect.stringMatching(/HcsSetupBaseOSVolume is not in computestorage\.dll.*19041.*19645/),
  });
  await host.close();
  expect(leftOvers(probe.counters())).toEqual([]);
});

describe.skipIf(isSkipped)("functions of virtdisk.dll, called through the driver", () => {
  const opened = isSkipped ? undefined : openContext(posixFiles(buildProbe()));
  const repository = join(__dirname, "../..");
  const errorsOf = documentedErrors(repository);
  const bound = virtdiskFunctions(repository).filter(({ name }) => name in virtdisk);

  test("are all the ones that the driver binds", () => {
    expect(bound.map(({ name }) => name).toSorted()).toEqual(Object.keys(virtdisk).toSorted());
  });

  test.each(bound)("$name takes every path, answers every documented error, and leaves nothing open", async (facts) => {
    if (opened === undefined) return;
    const errors = errorsOf(facts);
    expect(errors.length).toBeGreaterThan(20);
    expect(await tryStorageMethod(opened.context, facts.name, errors)).toBeGreaterThan(errors.length);
  });

  afterAll(() => opened?.close());
});
