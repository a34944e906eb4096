/** What the driver does with virtual disks, beyond one call. */
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { HcsError } from "../../../provider/hcs/errors.js";
import type { HcsStorage, VirtualDiskParameters } from "../../../provider/hcs/storage.js";
import type { Behaviour } from "./behaviour.js";
import type { Context } from "./context.js";
import { Places, storageOf } from "./storageMethods.js";
import { oddLetters } from "./texts.js";

const mebibyte = 1024 * 1024;
const blank: VirtualDiskParameters = { type: "Dynamic", format: "VHDX", sizeBytes: 64 * mebibyte };

/** The error of the host that `work` ends with. */
export async function refusalOf(work: Promise<unknown>): Promise<HcsError> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  assert(error instanceof HcsError, `it ended with ${String(error)}`);
  return error;
}

async function informationOf(storage: HcsStorage, path: string) {
  const found = await storage.getVirtualDiskInformation(path);
  assert(found !== undefined, `${path} is there`);
  return found;
}

const placesOf = (context: Context): Places => new Places(context, storageOf(context), `-${oddLetters}`);

/** What is tried. */
export const diskBehaviours: readonly Behaviour[] = [
  {
    title: "a disk tells what it was created as, and how it was grown, attached and detached",
    async run(context) {
      const storage = storageOf(context);
      const path = context.freePath(`disk-${context.freshId()}.vhdx`);
      await storage.createVirtualDisk(path, { ...blank, blockSizeBytes: mebibyte });
      const created = await informationOf(storage, path);
      assert.match(created.identifier, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      assert.match(created.modifiedAt, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      const { identifier, modifiedAt, physicalSizeBytes } = created;
      const expected = {
        ...{ path, format: "VHDX", type: "Dynamic", sizeBytes: 64 * mebibyte, blockSizeBytes: mebibyte },
        ...{ isAttached: false, identifier, modifiedAt, physicalSizeBytes },
      };
      assert.deepEqual(created, expected);
      await storage.resizeVirtualDisk(path, 96 * mebibyte);
      await storage.attachVirtualDisk(path);
      const grown = { ...expected, sizeBytes: 96 * mebibyte };
      assert.deepEqual(await informationOf(storage, path), { ...grown, isAttached: true });
      await storage.detachVirtualDisk(path);
      assert.deepEqual(await informationOf(storage, path), grown);
    },
  },
  {
    title: "disks are fixed, differ from a parent and are copied, under names with every kind of letter",
    async run(context) {
      const places = placesOf(context);
      const { storage } = places;
      const [parent, child, copy, fixed] = ["parent", "child", "copy", "fixed"].map((name) => places.free(name));
      assert(parent && child && copy && fixed);
      await storage.createVirtualDisk(parent, blank);
      await storage.createVirtualDisk(child, { type: "Differencing", format: "VHDX", parentPath: parent });
      await storage.createVirtualDisk(copy, { type: "Dynamic", format: "VHDX", sourcePath: parent });
      await storage.createVirtualDisk(fixed, { type: "Fixed", format: "VHD", sizeBytes: 3 * 512 });
      const told = await Promise.all([child, copy, fixed].map((path) => informationOf(storage, path)));
      assert.deepEqual(
        told.map(({ type, format, sizeBytes, parentPath }) => [type, format, sizeBytes, parentPath]),
        [
          ["Differencing", "VHDX", 64 * mebibyte, parent],
          ["Dynamic", "VHDX", 64 * mebibyte, undefined],
          ["Fixed", "VHD", 3 * 512, undefined],
        ],
      );
      const differ = new Set(told.map(({ identifier }) => identifier));
      assert.equal(differ.size, 3);
      rmSync(context.localPath(parent));
      const error = await refusalOf(storage.getVirtualDiskInformation(child));
      assert.equal(error.hresultName, "ERROR_VHD_PARENT_VHD_NOT_FOUND");
    },
  },
  {
    title: "a disk is never cut off, and never made over a file that is there",
    async run(context) {
      const places = placesOf(context);
      const path = await places.disk();
      const before = await informationOf(places.storage, path);
      const error = await refusalOf(places.storage.resizeVirtualDisk(path, mebibyte));
      assert.equal(error.hresultName, "E_INVALIDARG");
      assert.match(error.message, /67108864 bytes, and 1048576 are less/);
      assert.equal(context.probe.lastCall("ResizeVirtualDisk"), null);
      await places.storage.resizeVirtualDisk(path, before.sizeBytes);
      assert.equal(context.probe.lastCall("ResizeVirtualDisk"), null);
      const again = await refusalOf(places.storage.createVirtualDisk(path, blank));
      assert.equal(again.hresultName, "ERROR_FILE_EXISTS");
      assert.deepEqual(await informationOf(places.storage, path), before);
    },
  },
  {
    title: "a disk that is not there is told as absent, and one that is attached twice is the host's refusal",
    async run(context) {
      const places = placesOf(context);
      const { storage } = places;
      const nothing = places.free("nothing");
      assert.equal(await storage.getVirtualDiskInformation(nothing), undefined);
      assert.equal(await storage.getLayerVhdMountPath(nothing), undefined);
      await storage.detachVirtualDisk(nothing);
      assert.equal((await refusalOf(storage.attachVirtualDisk(nothing))).hresultName, "ERROR_FILE_NOT_FOUND");
      assert.equal((await refusalOf(storage.formatWritableLayerVhd(nothing))).hresultName, "ERROR_FILE_NOT_FOUND");
      const path = await places.disk();
      assert.equal(await storage.getLayerVhdMountPath(path), undefined);
      await storage.detachVirtualDisk(path);
      await storage.attachVirtualDisk(path);
      assert.equal((await refusalOf(storage.attachVirtualDisk(path))).hresultName, "ERROR_SHARING_VIOLATION");
      // It has no volume yet.
      assert.equal((await refusalOf(storage.getLayerVhdMountPath(path))).hresult, 0x8007_03ed);
      assert.equal((await refusalOf(storage.formatWritableLayerVhd(path))).hresultName, "ERROR_SHARING_VIOLATION");
    },
  },
  {
    title: "a file that is no disk is an error of its own number, which is none of Win32",
    async run(context) {
      const { storage } = placesOf(context);
      const path = context.placeFile(`text-${context.freshId()}.vhdx`);
      writeFileSync(context.localPath(path), "a text");
      const error = await refusalOf(storage.getVirtualDiskInformation(path));
      assert.deepEqual([error.hresultName, error.hresult], ["ERROR_VIRTDISK_NOT_VIRTUAL_DISK", 0xc03a_0015]);
    },
  },
  {
    title: "the volume of a formatted disk has a path while the disk is attached, and only then",
    async run(context) {
      const places = placesOf(context);
      const path = await places.mounted();
      const volume = await places.storage.getLayerVhdMountPath(path);
      assert.match(volume ?? "", /^\\\\\?\\Volume\{[0-9a-f-]{36}\}\\$/);
      await places.storage.detachVirtualDisk(path);
      assert.equal(await places.storage.getLayerVhdMountPath(path), undefined);
      await places.storage.attachVirtualDisk(path);
      assert.equal(await places.storage.getLayerVhdMountPath(path), volume);
    },
  },
  {
    title: "Windows Server 2019 formats the file of a disk, and every later one the disk",
    async run(context) {
      const old = storageOf(context, context.callsOn(17_763));
      const places = placesOf(context);
      const [file, disk] = [await places.disk(), await places.disk()];
      context.probe.setOption("formatTakesFile", 1);
      await old.formatWritableLayerVhd(file);
      const gone = await refusalOf(old.formatWritableLayerVhd(places.free("nothing")));
      assert.deepEqual([gone.function, gone.hresultName], ["CreateFile", "ERROR_FILE_NOT_FOUND"]);
      context.probe.setOption("formatTakesFile", 0);
      await storageOf(context, context.callsOn(18_362)).formatWritableLayerVhd(disk);
      await places.storage.attachVirtualDisk(file);
      assert.match((await places.storage.getLayerVhdMountPath(file)) ?? "", /Volume/);
    },
  },
];
