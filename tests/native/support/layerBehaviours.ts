/** What the driver does with folders, layers and privileges, beyond one call. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { HcsError, HostError } from "../../../provider/hcs/errors.js";
import { readBootId } from "../../../provider/host/native/bootId.js";
import { createLongCalls } from "../../../provider/host/native/longCalls.js";
import type { Behaviour } from "./behaviour.js";
import type { Context } from "./context.js";
import { refusalOf } from "./diskBehaviours.js";
import { layerData, Places, storageOf } from "./storageMethods.js";
import { oddLetters } from "./texts.js";

const placesOf = (context: Context): Places => new Places(context, storageOf(context), `-${oddLetters}`);

/** Bits of the option `privilegesHeld`. */
const held = { backup: 1, restore: 2, manageVolume: 4 };

const folders: Behaviour[] = [
  {
    title: "a folder is made once, counted to its depth, and deleted only when it is empty",
    async run(context) {
      const places = placesOf(context);
      const { storage } = places;
      const path = places.free("folder");
      assert.equal(await storage.measureFolder(path), undefined);
      await storage.createFolder(path);
      assert.deepEqual(await storage.measureFolder(path), { files: 0, sizeBytes: 0 });
      assert.equal((await refusalOf(storage.createFolder(path))).hresultName, "ERROR_FILE_EXISTS");
      const below = `${path}\\a\\b`;
      assert.equal((await refusalOf(storage.createFolder(below))).hresultName, "ERROR_PATH_NOT_FOUND");
      await storage.deleteEmptyFolder(path);
      await storage.deleteEmptyFolder(path);
      const full = places.folder("full");
      assert.deepEqual(await storage.measureFolder(full), { files: 2, sizeBytes: 7 });
      assert.equal((await refusalOf(storage.deleteEmptyFolder(full))).hresultName, "ERROR_DIR_NOT_EMPTY");
      assert.equal(readFileSync(join(context.localPath(full), "one.txt"), "utf8"), "one");
      const file = `${full}\\one.txt`;
      assert.equal((await refusalOf(storage.deleteEmptyFolder(file))).hresultName, "E_ACCESSDENIED");
      assert.equal(await storage.measureFolder(file), undefined);
    },
  },
  {
    title: "many files are all counted",
    async run(context) {
      const places = placesOf(context);
      const path = places.folder("many");
      for (let index = 0; index < 200; index++) writeFileSync(join(context.localPath(path), `${index}`), "12345");
      assert.deepEqual(await places.storage.measureFolder(path), { files: 202, sizeBytes: 1007 });
    },
  },
  {
    title: "the number of this start is told, or that there is none",
    async run({ libraries }) {
      try {
        assert.match(readBootId(libraries), /^\d+$/);
      } catch (error) {
        assert(error instanceof HostError);
        assert.match(error.message, /start of Windows/);
      }
    },
  },
];

const layers: Behaviour[] = [
  {
    title: "a layer is imported, exported and destroyed, with what is in it",
    async run(context) {
      const places = placesOf(context);
      const { storage } = places;
      const [layer, target] = [places.free("layer"), places.free("export")];
      await storage.importLayer(layer, places.folder("source"), layerData);
      assert.deepEqual(await storage.measureFolder(layer), { files: 2, sizeBytes: 7 });
      const missing = await refusalOf(storage.exportLayer(layer, target, layerData, { IsWritableLayer: false }));
      assert.equal(missing.hresultName, "ERROR_PATH_NOT_FOUND");
      await storage.createFolder(target);
      await storage.exportLayer(layer, target, layerData, { IsWritableLayer: false });
      assert.deepEqual(await storage.measureFolder(target), { files: 2, sizeBytes: 7 });
      await storage.destroyLayer(layer);
      assert.equal(existsSync(context.localPath(layer)), false);
      const called = context.probe.counters().calls.HcsDestroyLayer;
      await storage.destroyLayer(layer);
      assert.equal(context.probe.counters().calls.HcsDestroyLayer, called);
      assert.deepEqual(await storage.measureFolder(target), { files: 2, sizeBytes: 7 });
    },
  },
  {
    title: "a file is never destroyed as a layer, and neither is a whole drive, share or volume",
    async run(context) {
      const places = placesOf(context);
      const volume = "\\\\?\\Volume{8a4d6f0c-1b2e-4c3d-9e5f-0a1b2c3d4e5f}\\";
      for (const root of ["C:\\", "c:/", "C:", "\\\\?\\C:\\", "\\\\server\\share", volume]) {
        const error = await refusalOf(places.storage.destroyLayer(root));
        assert.equal(error.hresultName, "E_INVALIDARG", root);
      }
      assert.equal(context.probe.lastCall("HcsDestroyLayer"), null);
      const path = context.placeFile(`file-${context.freshId()}`);
      assert.equal((await refusalOf(places.storage.destroyLayer(path))).hresultName, "E_ACCESSDENIED");
      assert(existsSync(context.localPath(path)));
    },
  },
  {
    title: "a base layer is set up for containers without a disk, and for a utility VM with one that is attached",
    async run(context) {
      const places = placesOf(context);
      const { storage } = places;
      const layer = places.folder("layer");
      await storage.setupBaseOsLayer(layer, { Type: "Container" });
      assert(existsSync(join(context.localPath(layer), "Hives", "System_Base")));
      const again = await refusalOf(storage.setupBaseOsLayer(layer, { Type: "Container" }));
      assert.equal(again.hresultName, "ERROR_ALREADY_EXISTS");
      const disk = await places.disk();
      const notAttached = await refusalOf(storage.setupBaseOsLayer(places.folder("vm"), { Type: "Vm" }, disk));
      assert.deepEqual([notAttached.function, notAttached.hresultName], ["HcsSetupBaseOSLayer", "ERROR_NOT_READY"]);
      await storage.attachVirtualDisk(disk);
      await storage.setupBaseOsLayer(places.folder("vm"), { Type: "Vm" }, disk);
      assert.equal(context.probe.lastCall("HcsSetupBaseOSLayer")?.arguments.vhdHandle, "a vhd handle");
    },
  },
  {
    title: "documents arrive whole, also very long ones",
    async run(context) {
      const places = placesOf(context);
      const layer = places.folder("layer");
      const comment = `${"long ".repeat(200_000)}${oddLetters}`;
      const options = { Comment: comment };
      await places.storage.initializeLegacyWritableLayer(layer, places.folder("hives"), layerData, options);
      const seen = context.probe.lastCall("HcsInitializeLegacyWritableLayer")?.arguments;
      assert.deepEqual(
        [seen?.layerData, seen?.options].map((told) => JSON.parse(textOf(told))),
        [layerData, options],
      );
      await places.storage.initializeWritableLayer(layer, layerData);
      assert.equal(context.probe.lastCall("HcsInitializeWritableLayer")?.arguments.options, null);
    },
  },
  {
    title: "a filter is attached once, and detached as often as one likes",
    async run(context) {
      const places = placesOf(context);
      const layer = places.folder("layer");
      await places.storage.detachLayerStorageFilter(layer);
      await places.storage.attachLayerStorageFilter(layer, layerData);
      const again = await refusalOf(places.storage.attachLayerStorageFilter(layer, layerData));
      assert.equal(again.hresultName, "ERROR_ALREADY_EXISTS");
      await places.storage.detachLayerStorageFilter(layer);
      await places.storage.detachLayerStorageFilter(layer);
      await places.storage.attachLayerStorageFilter(layer, layerData);
    },
  },
  {
    title: "Windows Server 2019 is asked again while a disk arrives, five times in all, and a later Windows is not",
    async run(context) {
      const places = placesOf(context);
      const old = storageOf(context, context.callsOn(17_763));
      const layer = places.folder("layer");
      const notReady = { hresult: 0x8007_0015 };
      context.probe.script("HcsAttachLayerStorageFilter", { ...notReady, times: 4 });
      await old.attachLayerStorageFilter(layer, layerData);
      await old.detachLayerStorageFilter(layer);
      context.probe.script("HcsAttachLayerStorageFilter", { ...notReady, times: 5 });
      assert.equal((await refusalOf(old.attachLayerStorageFilter(layer, layerData))).hresultName, "ERROR_NOT_READY");
      const later = storageOf(context, context.callsOn(20_348));
      context.probe.script("HcsAttachLayerStorageFilter", notReady);
      assert.equal((await refusalOf(later.attachLayerStorageFilter(layer, layerData))).hresultName, "ERROR_NOT_READY");
      await later.attachLayerStorageFilter(layer, layerData);
    },
  },
];

const threads: Behaviour[] = [
  {
    title: "two imports at once both hold their privileges to the end",
    async run(context) {
      const places = placesOf(context);
      context.probe.setDelay(50, "HcsImportLayer");
      const paths = [places.free("first"), places.free("second")];
      await Promise.all(paths.map((path) => places.storage.importLayer(path, places.folder("source"), layerData)));
      await places.storage.importLayer(places.free("third"), places.folder("source"), layerData);
      for (const path of paths) assert.deepEqual(await places.storage.measureFolder(path), { files: 2, sizeBytes: 7 });
    },
  },
  {
    title: "long calls leave the threads of Node free, and those that have to wait come in turn",
    async run(context) {
      const places = placesOf(context);
      context.probe.setDelay(Number.POSITIVE_INFINITY, "HcsImportLayer");
      const sources = Array.from({ length: 6 }, () => places.folder("source"));
      const imports = sources.map((source) => places.storage.importLayer(places.free("layer"), source, layerData));
      const called = () => context.probe.counters().calls.HcsImportLayer ?? 0;
      const before = called();
      while (called() - before < 4) await new Promise((resolve) => setImmediate(resolve));
      // Each of these needs one of the threads.
      await Promise.all(sources.map((source) => stat(context.localPath(source))));
      await places.storage.attachVirtualDisk(await places.disk());
      assert.equal(called() - before, 4);
      context.probe.setDelay(0, "HcsImportLayer");
      context.probe.complete("HcsImportLayer");
      await Promise.all(imports);
      assert.equal(called() - before, 6);
    },
  },
  {
    title: "a privilege that the account does not have is named, with what to do, before anything is called",
    async run(context) {
      const places = placesOf(context);
      const layer = places.folder("layer");
      const disk = await places.disk();
      context.probe.setOption("privilegesHeld", held.restore);
      const attempts: [() => Promise<unknown>, RegExp][] = [
        [
          () => places.storage.importLayer(layer, places.folder("source"), layerData),
          /does not have SeBackupPrivilege;/,
        ],
        [() => places.storage.destroyLayer(layer), /does not have SeBackupPrivilege;/],
        [() => places.storage.attachVirtualDisk(disk), /does not have SeManageVolumePrivilege; run it elevated/],
      ];
      for (const [attempt, message] of attempts) {
        const error = await refusalOf(attempt());
        assert.equal(error.hresultName, "ERROR_PRIVILEGE_NOT_HELD");
        assert.match(error.message, message);
      }
      assert.equal(context.probe.lastCall("HcsImportLayer"), null);
      assert.equal(context.probe.lastCall("AttachVirtualDisk"), null);
      context.probe.setOption("privilegesHeld", 0);
      const both = await refusalOf(places.storage.importLayer(layer, places.folder("source"), layerData));
      assert.match(both.message, /SeBackupPrivilege and SeRestorePrivilege/);
      // Only what the call needs has to be there, and it may come while the process runs.
      context.probe.setOption("privilegesHeld", held.backup | held.restore);
      await places.storage.importLayer(layer, places.folder("source"), layerData);
      context.probe.setOption("privilegesHeld", held.manageVolume);
      await storageOf(context).attachVirtualDisk(disk);
    },
  },
  {
    title: "privileges are switched on at the first call, and stay on",
    async run(context) {
      const places = placesOf(context);
      const raw = context.libraries.computestorage.HcsDestroyLayer;
      const layer = places.folder("layer");
      assert.equal((await raw.async(layer)) >>> 0, 0x8007_0522);
      await places.storage.attachLayerStorageFilter(layer, layerData);
      assert.equal(await raw.async(layer), 0);
    },
  },
  {
    title: "a thread that cannot make its call is an error that says so",
    async run(context) {
      const { long, libraries } = context.calls;
      const broken = { ...libraries, pathOf: () => context.freePath("nothing.dll") };
      const calls = createLongCalls(broken);
      await assert.rejects(calls.run("HcsDestroyLayer", "C:\\x"), (error) => {
        assert(error instanceof HostError && !(error instanceof HcsError));
        assert.match(error.message, /HcsDestroyLayer/);
        return true;
      });
      calls.close();
      assert.notEqual(await long.run("HcsDestroyLayer", context.freePath("nothing")), 0);
    },
  },
];

function textOf(argument: unknown): string {
  assert(typeof argument === "object" && argument !== null && "text" in argument);
  return String(argument.text);
}

/** What is tried. */
export const layerBehaviours: readonly Behaviour[] = [...folders, ...layers, ...threads];
