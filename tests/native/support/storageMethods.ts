/** How each function about layers and disks is called through the driver: `HcsStorage`, not the table. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { layerDataOf } from "../../../provider/hcs/layers.js";
import type { HcsStorage } from "../../../provider/hcs/storage.js";
import type { Calls } from "../../../provider/host/native/calls.js";
import { createFileCalls } from "../../../provider/host/native/files.js";
import { createStorage } from "../../../provider/host/native/storage.js";
import type { Context } from "./context.js";

/** The driver's storage over the probe of a context, as a process has it that has called nothing yet. */
export function storageOf({ calls, localPath }: Context, on: Calls = calls): HcsStorage {
  return createStorage(on, createFileCalls(on.pauses, localPath), { bootId: "7", localPath });
}

/** The documents of a layer over one other. */
export const layerData = layerDataOf([{ Id: "6e1c4f0a-3a0b-4c1e-9b53-8f6f0c3a7d11", Path: "C:\\layers\\base" }]);

const mebibyte = 1024 * 1024;

/** Things that a call needs, each with a name of its own that ends with the letters to try. */
export class Places {
  constructor(
    readonly context: Context,
    readonly storage: HcsStorage,
    private readonly letters: string,
  ) {}

  /** A path where nothing is. */
  free(base: string): string {
    return this.context.freePath(`${base}-${this.context.freshId()}${this.letters}`);
  }

  /** A folder with a file in it, and one in a folder below. */
  folder(base: string): string {
    const path = this.free(base);
    const local = this.context.localPath(path);
    mkdirSync(join(local, "below"), { recursive: true });
    writeFileSync(join(local, "one.txt"), "one");
    writeFileSync(join(local, "below", "two.txt"), "zwei");
    return path;
  }

  /** A disk that is blank and not attached. */
  async disk(): Promise<string> {
    const path = `${this.free("disk")}.vhdx`;
    await this.storage.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: 64 * mebibyte });
    return path;
  }

  /** A disk that has a volume and is attached. */
  async mounted(): Promise<string> {
    const path = await this.disk();
    await this.storage.formatWritableLayerVhd(path);
    await this.storage.attachVirtualDisk(path);
    return path;
  }
}

/** How one function is called through the driver. */
export interface StorageMethod {
  /** Brings about what the call needs; returns the path that it is called on. */
  prepare(places: Places): string | Promise<string>;
  call(places: Places, path: string): Promise<unknown>;
  /** Answers that say that there is nothing to do. */
  fine?: readonly string[];
}

const asked = (places: Places): Promise<string> => places.disk();

/** By the name of the function in its header. */
export const storageMethods: Readonly<Record<string, StorageMethod>> = {
  HcsImportLayer: {
    prepare: (places) => places.free("layer"),
    call: (places, path) => places.storage.importLayer(path, places.folder("source"), layerData),
  },
  HcsExportLayer: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) =>
      places.storage.exportLayer(path, places.folder("export"), layerData, { IsWritableLayer: true }),
  },
  HcsExportLegacyWritableLayer: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) =>
      places.storage.exportLegacyWritableLayer(path, places.folder("hives"), places.folder("export"), layerData),
  },
  HcsDestroyLayer: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) => places.storage.destroyLayer(path),
  },
  HcsSetupBaseOSLayer: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) => places.storage.setupBaseOsLayer(path, { Type: "Container" }),
  },
  HcsSetupBaseOSVolume: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) => places.storage.setupBaseOsVolume(path, places.folder("volume"), { Type: "Container" }),
  },
  HcsInitializeWritableLayer: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) => places.storage.initializeWritableLayer(path, layerData),
  },
  HcsInitializeLegacyWritableLayer: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) =>
      places.storage.initializeLegacyWritableLayer(path, places.folder("hives"), layerData, { Comment: "x" }),
  },
  HcsAttachLayerStorageFilter: {
    prepare: (places) => places.folder("layer"),
    call: (places, path) => places.storage.attachLayerStorageFilter(path, layerData),
  },
  HcsDetachLayerStorageFilter: {
    async prepare(places) {
      const path = places.folder("layer");
      await places.storage.attachLayerStorageFilter(path, layerData);
      return path;
    },
    call: (places, path) => places.storage.detachLayerStorageFilter(path),
    fine: ["ERROR_FILE_NOT_FOUND", "ERROR_PATH_NOT_FOUND", "ERROR_NOT_FOUND"],
  },
  HcsFormatWritableLayerVhd: {
    prepare: asked,
    call: (places, path) => places.storage.formatWritableLayerVhd(path),
  },
  HcsGetLayerVhdMountPath: {
    prepare: (places) => places.mounted(),
    call: (places, path) => places.storage.getLayerVhdMountPath(path),
  },
  CreateVirtualDisk: {
    prepare: (places) => `${places.free("disk")}.vhdx`,
    call: (places, path) =>
      places.storage.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: mebibyte }),
  },
  OpenVirtualDisk: { prepare: asked, call: (places, path) => places.storage.getVirtualDiskInformation(path) },
  GetVirtualDiskInformation: { prepare: asked, call: (places, path) => places.storage.getVirtualDiskInformation(path) },
  AttachVirtualDisk: { prepare: asked, call: (places, path) => places.storage.attachVirtualDisk(path) },
  DetachVirtualDisk: {
    prepare: (places) => places.mounted(),
    call: (places, path) => places.storage.detachVirtualDisk(path),
  },
  ResizeVirtualDisk: {
    prepare: asked,
    call: (places, path) => places.storage.resizeVirtualDisk(path, 128 * mebibyte),
  },
};
