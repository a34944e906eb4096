/** Layers of the simulated host: what really appears, what is refused, and what a cut call leaves. */
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { NotSimulatedError } from "../../provider/hcs/errors.js";
import { layerDataOf } from "../../provider/hcs/layers.js";
import { openSimulated } from "../support/hosts.js";
import { eventMessages, expectRefusal } from "../support/machines.js";
import { inProcess } from "../support/processes.js";

const base = { Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: "C:\\layers\\base" };
const app = { Id: "0a1b2c3d-0001-5000-8000-0000000000a2", Path: "C:\\layers\\app" };
const none = layerDataOf([]);
const container = { Type: "Container" } as const;
const disk = "C:\\disks\\scratch.vhdx";
const foreignId = "0a1b2c3d-0001-5000-8000-0000000000a3";

/** A host with the sources of two layers. */
async function hostWithSources() {
  const opened = await openSimulated();
  for (const file of ["base\\Files\\a.txt", "base\\Files\\b.txt", "base\\Files\\c\\d.txt", "app\\Files\\app.exe"])
    await opened.controls.placeFile(`C:\\source\\${file}`, { sizeBytes: 10 });
  await opened.controls.placeFile("C:\\layers\\readme.txt");
  const real = (...names: string[]) => join(opened.folder, "files", ...names);
  return { ...opened, real };
}

/** A host with both layers imported and the base set up. */
async function hostWithLayers() {
  const opened = await hostWithSources();
  await opened.host.importLayer(base.Path, "C:\\source\\base", none);
  await opened.host.setupBaseOsLayer(base.Path, container);
  await opened.host.importLayer(app.Path, "C:\\source\\app", layerDataOf([base]));
  return opened;
}

/** The same with a mounted and initialised scratch disk. */
async function hostWithVolume() {
  const opened = await hostWithLayers();
  const { host } = opened;
  await host.createFolder("C:\\disks");
  await host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: 20 * 2 ** 30 });
  await host.formatWritableLayerVhd(disk);
  await host.attachVirtualDisk(disk);
  const volume = (await host.getLayerVhdMountPath(disk)) ?? "";
  await host.initializeWritableLayer(volume, layerDataOf([app, base]));
  return { ...opened, volume };
}

describe("an import on the simulated host", () => {
  test("copies what the source holds into a folder that it makes", async () => {
    const { host, real, controls } = await hostWithSources();
    writeFileSync(real("C", "source", "base", "Files", "a.txt"), "hello");
    mkdirSync(real("C", "source", "base", "UtilityVM"));
    await host.importLayer("c:/layers/BASE", "C:\\source\\base", none);
    expect(readFileSync(real("C", "layers", "BASE", "Files", "a.txt"), "utf8")).toBe("hello");
    expect(existsSync(real("C", "layers", "BASE", "UtilityVM"))).toBe(true);
    expect(await host.measureFolder(base.Path)).toEqual({ files: 3, sizeBytes: 25 });
    expect((await controls.journal()).at(-1)).toMatchObject({
      call: "HcsImportLayer",
      target: "C:\\layers\\BASE",
      hresult: 0,
      request: { SourceFolderPath: "C:\\source\\base", LayerData: none },
    });
  });

  test("is refused into a folder that holds anything, and taken into an empty one", async () => {
    const { host, controls } = await hostWithSources();
    const file = (await controls.placeFile("C:\\layers\\base\\mine.txt")).path;
    const load = () => host.importLayer(base.Path, "C:\\source\\base", none);
    await expectRefusal(load(), "HcsImportLayer", "ERROR_DIR_NOT_EMPTY");
    expect(await host.measureFolder(base.Path)).toMatchObject({ files: 1 });
    await host.deleteFile(file);
    await load();
    expect(await host.measureFolder(base.Path)).toMatchObject({ files: 3 });
  });

  test.each([
    ["no source", base.Path, "C:\\source\\none", none, "ERROR_PATH_NOT_FOUND"],
    ["a source without files of a layer", base.Path, "C:\\source", none, "HCS_E_INVALID_LAYER"],
    ["no folder to be in", "C:\\nowhere\\base", "C:\\source\\base", none, "ERROR_PATH_NOT_FOUND"],
    ["a parent that is missing", base.Path, "C:\\source\\base", layerDataOf([app]), "ERROR_PATH_NOT_FOUND"],
    [
      "a parent that is no layer",
      base.Path,
      "C:\\source\\base",
      layerDataOf([{ Id: foreignId, Path: "C:\\source" }]),
      "HCS_E_INVALID_LAYER",
    ],
    ["itself as its source", "C:\\source\\base\\copy", "C:\\source\\base", none, "E_INVALIDARG"],
    ["a LayerData without a version", base.Path, "C:\\source\\base", { Layers: [] }, "HCS_E_INVALID_JSON"],
    ["no path", "layers\\base", "C:\\source\\base", none, "E_INVALIDARG"],
    ["a way up", "C:\\layers\\..\\base", "C:\\source\\base", none, "E_INVALIDARG"],
  ])("with %s is refused, and makes nothing", async (_what, path, source, layerData, hresultName) => {
    const { host } = await hostWithSources();
    const before = await host.measureFolder("C:\\");
    await expectRefusal(host.importLayer(path, source, layerData), "HcsImportLayer", hresultName);
    expect(await host.measureFolder("C:\\")).toEqual(before);
    expect(await host.getFileInformation(base.Path)).toBeUndefined();
  });

  test("that fails in the middle leaves half of the files, in the order of names", async () => {
    const { host, controls, real } = await hostWithSources();
    await controls.placeFile("C:\\source\\base\\Files\\e.txt");
    await controls.fail({ function: "HcsImportLayer", hresult: 0x80070070, id: base.Path });
    const load = host.importLayer(base.Path, "C:\\source\\base", none);
    expect((await load.catch((error: unknown) => error)) as object).toMatchObject({ hresult: 0x80070070 });
    expect(await host.measureFolder(base.Path)).toMatchObject({ files: 2 });
    expect(existsSync(real("C", "layers", "base", "Files", "b.txt"))).toBe(true);
    expect(existsSync(real("C", "layers", "base", "Files", "c"))).toBe(false);
    await host.destroyLayer(base.Path);
    await host.importLayer(base.Path, "C:\\source\\base", none);
    expect(await host.measureFolder(base.Path)).toMatchObject({ files: 4 });
  });

  test("can be watched while it goes on, and another import goes on beside it", async () => {
    const { host, controls } = await hostWithSources();
    await controls.setLatency(400, "HcsImportLayer");
    let done = false;
    const seen = new Set<number>();
    const loads = Promise.all([
      host.importLayer(base.Path, "C:\\source\\base", none),
      host.importLayer(app.Path, "C:\\source\\app", none),
    ]).finally(() => {
      done = true;
    });
    while (!done) {
      seen.add((await host.measureFolder(base.Path))?.files ?? 0);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await loads;
    expect([...seen].slice(0, 3)).toEqual([0, 1, 2]);
    expect(await host.measureFolder(app.Path)).toMatchObject({ files: 1 });
  });

  test("of a source with a link is not simulated, and the link is not followed", async () => {
    const { host, real } = await hostWithSources();
    symlinkSync("/etc", real("C", "source", "base", "Files", "etc"));
    await expect(host.importLayer(base.Path, "C:\\source\\base", none)).rejects.toThrow(NotSimulatedError);
    expect(await host.getFileInformation(base.Path)).toBeUndefined();
  });

  test("finds what it copied by names in any case", async () => {
    const { host } = await hostWithSources();
    expect(await host.getFileInformation("C:\\layers\\base\\files")).toBeUndefined();
    await host.importLayer(base.Path, "C:\\source\\base", none);
    expect(await host.getFileInformation("C:\\LAYERS\\BASE\\FILES\\C\\D.TXT")).toMatchObject({
      path: "C:\\layers\\base\\Files\\c\\d.txt",
    });
  });
});

describe("a process that is killed in an import on the simulated host", () => {
  const importing = (spec: string) =>
    inProcess(spec, { on: "host", method: "importLayer", args: [base.Path, "C:\\source\\base", none] });

  test("by a failure leaves half of the files, which a destroy clears away", async () => {
    const { host, controls, spec } = await hostWithSources();
    await controls.placeFile("C:\\source\\base\\Files\\e.txt");
    await controls.fail({ function: "HcsImportLayer", hresult: 0x80004005, crash: true });
    expect(await importing(spec)).toMatchObject({ outcomes: [], signal: "SIGKILL" });
    expect(await host.measureFolder(base.Path)).toMatchObject({ files: 2 });
    expect((await controls.journal()).at(-1)).toMatchObject({ call: "HcsImportLayer", hresult: 0x80004005 });
    await host.destroyLayer(base.Path);
    expect(await host.getFileInformation(base.Path)).toBeUndefined();
  });

  test("after its work leaves the whole layer", async () => {
    const { host, controls, spec } = await hostWithSources();
    await controls.fail({ function: "HcsImportLayer", hresult: 0, crash: true });
    expect(await importing(spec)).toMatchObject({ outcomes: [], signal: "SIGKILL" });
    expect(await host.measureFolder(base.Path)).toMatchObject({ files: 3 });
    expect((await controls.journal()).at(-1)).toMatchObject({ call: "HcsImportLayer", hresult: 0 });
  });
});

describe("the end of a layer on the simulated host", () => {
  test("takes exactly its folder, and links in it without what they lead to", async () => {
    const { host, controls, real, folder } = await hostWithLayers();
    await controls.placeFile("C:\\layers\\app2\\Files\\keep.txt");
    const outside = join(folder, "outside");
    mkdirSync(outside);
    writeFileSync(join(outside, "keep.txt"), "");
    symlinkSync(outside, real("C", "layers", "app", "Files", "link"));
    symlinkSync(real("C", "layers", "app2"), real("C", "layers", "app", "Files", "other"));
    await host.destroyLayer("C:/layers/APP");
    expect(existsSync(real("C", "layers", "app"))).toBe(false);
    expect(existsSync(join(outside, "keep.txt"))).toBe(true);
    expect(await host.measureFolder("C:\\layers\\app2")).toMatchObject({ files: 1 });
    expect(await host.getFileInformation(base.Path)).toBeDefined();
    await host.destroyLayer(app.Path);
  });

  test("is refused for a drive, a file and a folder that is a link", async () => {
    const { host, real } = await hostWithLayers();
    await expectRefusal(host.destroyLayer("C:\\"), "HcsDestroyLayer", "E_INVALIDARG");
    await expectRefusal(host.destroyLayer("C:\\layers\\readme.txt"), "HcsDestroyLayer", "E_INVALIDARG");
    symlinkSync(real("C", "layers", "app"), real("C", "layers", "link"));
    await expect(host.destroyLayer("C:\\layers\\link")).rejects.toThrow(NotSimulatedError);
    expect(await host.measureFolder(app.Path)).toMatchObject({ files: 1 });
  });

  test("waits for the filter that lies over it", async () => {
    const { host, volume } = await hostWithVolume();
    await host.attachLayerStorageFilter(volume, layerDataOf([app, base]));
    for (const { Path } of [app, base]) {
      const error = await expectRefusal(host.destroyLayer(Path), "HcsDestroyLayer", "ERROR_SHARING_VIOLATION");
      expect(eventMessages(error)[0]).toContain("storage filter");
    }
    await host.detachLayerStorageFilter(volume);
    await host.destroyLayer(app.Path);
    expect(await host.getFileInformation(app.Path)).toBeUndefined();
  });

  test("waits for a disk in its folder that is attached, and takes one that is not", async () => {
    const { host } = await hostWithLayers();
    const inside = `${app.Path}\\scratch.vhdx`;
    await host.createVirtualDisk(inside, { type: "Dynamic", format: "VHDX", sizeBytes: 2 ** 30 });
    await host.attachVirtualDisk(inside);
    await expectRefusal(host.destroyLayer(app.Path), "HcsDestroyLayer", "ERROR_SHARING_VIOLATION");
    await host.detachVirtualDisk(inside);
    await host.destroyLayer(app.Path);
    expect(await host.getFileInformation(inside)).toBeUndefined();
  });
});

describe("the set-up of a base layer on the simulated host", () => {
  test("makes the hives and the layout, once", async () => {
    const { host, controls } = await hostWithSources();
    await host.importLayer(base.Path, "C:\\source\\base", none);
    await host.setupBaseOsLayer(base.Path, container);
    expect(await host.getFileInformation(`${base.Path}\\Hives\\System_Base`)).toMatchObject({ isDirectory: false });
    expect(await host.getFileInformation(`${base.Path}\\Layout`)).toMatchObject({ isDirectory: false });
    await expectRefusal(host.setupBaseOsLayer(base.Path, container), "HcsSetupBaseOSLayer", "ERROR_FILE_EXISTS");
    expect((await controls.journal()).at(-1)).toMatchObject({ request: { Options: container } });
  });

  test("needs a layer", async () => {
    const { host } = await hostWithSources();
    const setUp = (path: string) => host.setupBaseOsLayer(path, container);
    await expectRefusal(setUp("C:\\source"), "HcsSetupBaseOSLayer", "HCS_E_INVALID_LAYER");
    await expectRefusal(setUp("C:\\none"), "HcsSetupBaseOSLayer", "ERROR_PATH_NOT_FOUND");
  });

  test("of a utility VM needs its disk, attached", async () => {
    const { host } = await hostWithSources();
    const layer = "C:\\source\\base";
    const setUp = (vhdPath?: string) => host.setupBaseOsLayer(layer, { Type: "Vm" }, vhdPath);
    await host.createFolder("C:\\disks");
    await host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: 2 ** 30 });
    await expectRefusal(setUp(), "HcsSetupBaseOSLayer", "E_INVALIDARG");
    await expectRefusal(setUp(disk), "HcsSetupBaseOSLayer", "ERROR_NOT_READY");
    await host.attachVirtualDisk(disk);
    await setUp(disk);
    await expectRefusal(host.setupBaseOsLayer(layer, container, disk), "HcsSetupBaseOSLayer", "E_INVALIDARG");
  });

  test("on a volume needs one that is mounted", async () => {
    const { host, volume } = await hostWithVolume();
    const setUp = (path: string) => host.setupBaseOsVolume("C:\\source\\base", path, container);
    await expectRefusal(setUp("C:\\layers"), "HcsSetupBaseOSVolume", "E_INVALIDARG");
    const absent = "\\\\?\\Volume{00000000-0000-0000-0000-000000000001}\\";
    await expectRefusal(setUp(absent), "HcsSetupBaseOSVolume", "ERROR_PATH_NOT_FOUND");
    await setUp(volume);
    expect(await host.getFileInformation("C:\\source\\base\\Layout")).toBeDefined();
  });
});

describe("a writable layer on the simulated host", () => {
  test("is initialised once on a volume, and stays on its disk", async () => {
    const { host, volume } = await hostWithVolume();
    const initialize = () => host.initializeWritableLayer(volume, layerDataOf([app, base]));
    await expectRefusal(initialize(), "HcsInitializeWritableLayer", "ERROR_ALREADY_EXISTS");
    await host.detachVirtualDisk(disk);
    await expectRefusal(initialize(), "HcsInitializeWritableLayer", "ERROR_PATH_NOT_FOUND");
    await host.attachVirtualDisk(disk);
    expect(await host.getFileInformation(`${volume}WcSandboxState`)).toMatchObject({ isDirectory: true });
  });

  test("of the legacy form has its hives in a folder of its own, and both are exported", async () => {
    const { host, controls } = await hostWithLayers();
    for (const folder of ["C:\\mount", "C:\\hives", "C:\\export"]) await host.createFolder(folder);
    const layers = layerDataOf([app, base]);
    const initialize = () => host.initializeLegacyWritableLayer("C:\\mount", "C:\\hives", layers, {});
    await initialize();
    await expectRefusal(initialize(), "HcsInitializeLegacyWritableLayer", "ERROR_ALREADY_EXISTS");
    expect(await host.measureFolder("C:\\hives\\Hives")).toMatchObject({ files: 5 });
    await controls.placeFile("C:\\mount\\data.txt");
    await host.exportLegacyWritableLayer("C:\\mount", "C:\\hives", "C:\\export", layers);
    expect(await host.getFileInformation("C:\\export\\Files\\data.txt")).toBeDefined();
    expect(await host.measureFolder("C:\\export\\Hives")).toMatchObject({ files: 5 });
  });
});

describe("an export on the simulated host", () => {
  test("of a layer holds what the layer holds", async () => {
    const { host } = await hostWithLayers();
    const run = () => host.exportLayer(app.Path, "C:\\export", layerDataOf([base]), {});
    await expectRefusal(run(), "HcsExportLayer", "ERROR_PATH_NOT_FOUND");
    await host.createFolder("C:\\export");
    await run();
    expect(await host.measureFolder("C:\\export")).toEqual(await host.measureFolder(app.Path));
    await run();
  });

  test("is never written through a link", async () => {
    const { host, folder, real } = await hostWithLayers();
    await host.createFolder("C:\\export");
    writeFileSync(join(folder, "outside"), "mine");
    mkdirSync(real("C", "export", "Files"));
    symlinkSync(join(folder, "outside"), real("C", "export", "Files", "app.exe"));
    const run = host.exportLayer(app.Path, "C:\\export", layerDataOf([base]), {});
    await expect(run).rejects.toThrow(NotSimulatedError);
    expect(readFileSync(join(folder, "outside"), "utf8")).toBe("mine");
  });

  test("of a writable layer is a layer that can be imported", async () => {
    const { host, volume, controls } = await hostWithVolume();
    await controls.placeFile(`${volume}work\\result.txt`, { sizeBytes: 7 });
    await host.createFolder("C:\\export");
    const layers = layerDataOf([app, base]);
    const asLayer = host.exportLayer(volume, "C:\\export", layers, {});
    await expectRefusal(asLayer, "HcsExportLayer", "HCS_E_INVALID_LAYER");
    await host.exportLayer(volume, "C:\\export", layers, { IsWritableLayer: true });
    await host.importLayer("C:\\layers\\mine", "C:\\export", layers);
    expect(await host.getFileInformation("C:\\layers\\mine\\Files\\work\\result.txt")).toMatchObject({ sizeBytes: 7 });
    expect(await host.measureFolder("C:\\layers\\mine")).toMatchObject({ files: 1 });
  });

  test("that fails in the middle leaves half of the files", async () => {
    const { host, controls } = await hostWithLayers();
    await host.createFolder("C:\\export");
    await controls.fail({ function: "HcsExportLayer", hresult: 0x80004005 });
    const files = (await host.measureFolder(base.Path))?.files ?? 0;
    await expect(host.exportLayer(base.Path, "C:\\export", none, {})).rejects.toThrow(/HcsExportLayer/);
    expect(await host.measureFolder("C:\\export")).toMatchObject({ files: Math.floor(files / 2) });
  });
});

describe("a storage filter on the simulated host", () => {
  const layers = layerDataOf([app, base]);

  test("is attached once, detached once, and gone after a restart of the host", async () => {
    const { host, controls, volume } = await hostWithVolume();
    const attach = () => host.attachLayerStorageFilter(volume, layers);
    await host.detachLayerStorageFilter(volume);
    await attach();
    await expectRefusal(attach(), "HcsAttachLayerStorageFilter", "ERROR_ALREADY_EXISTS");
    await expectRefusal(host.detachVirtualDisk(disk), "DetachVirtualDisk", "ERROR_SHARING_VIOLATION");
    await host.detachLayerStorageFilter(volume.toUpperCase());
    await attach();
    const boot = await host.getBootId();
    await controls.reboot();
    expect(await host.getBootId()).not.toBe(boot);
    await expectRefusal(attach(), "HcsAttachLayerStorageFilter", "ERROR_PATH_NOT_FOUND");
    await host.attachVirtualDisk(disk);
    await attach();
  });

  test("wants the nearest layer first, and the base layer set up and last", async () => {
    const { host, volume } = await hostWithVolume();
    const attach = (...parents: (typeof base)[]) => host.attachLayerStorageFilter(volume, layerDataOf(parents));
    const wrongOrder = await expectRefusal(attach(base, app), "HcsAttachLayerStorageFilter", "HCS_E_INVALID_LAYER");
    expect(wrongOrder.message).toMatch(/layers\\base is a base layer.*nearest layer first/);
    const noBase = await expectRefusal(attach(app), "HcsAttachLayerStorageFilter", "HCS_E_INVALID_LAYER");
    expect(noBase.message).toMatch(/set-up of the base layer C:\\layers\\app is not done/);
    await expectRefusal(attach(), "HcsAttachLayerStorageFilter", "E_INVALIDARG");
    await expectRefusal(attach(base, base), "HcsAttachLayerStorageFilter", "E_INVALIDARG");
    await expectRefusal(
      host.attachLayerStorageFilter("C:\\source", layers),
      "HcsAttachLayerStorageFilter",
      "HCS_E_INVALID_LAYER",
    );
    await attach(app, base);
  });
});
