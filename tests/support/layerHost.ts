/** A simulated host with downloaded layers on it, and the short ways to what the tests of layer resources begin with. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freshHost, type StoredResource } from "./resources.js";

/** Ids of the layers, by which HCS tells them apart. */
export const baseId = "0a1b2c3d-0001-5000-8000-0000000000a1";
export const appId = "0a1b2c3d-0001-5000-8000-0000000000a2";

export const basePath = "C:\\layers\\base";
export const baseSource = "C:\\downloads\\base";
export const appPath = "C:\\layers\\app";
export const appSource = "C:\\downloads\\app";
export const base = { Id: baseId, Path: basePath };
export const app = { Id: appId, Path: appPath };

/** What `baseSource` holds, below it. */
export const baseFiles = ["Files\\Windows\\System32\\a.dll", "Files\\Windows\\b.dll", "Files\\c.txt", "Files\\d.txt"];

export type LayerHost = Awaited<ReturnType<typeof layerHost>>;

/** A fresh host with a folder for layers and two downloaded ones. */
export async function layerHost() {
  const host = await freshHost();
  await host.controls.placeFile("C:\\layers\\readme.txt");
  for (const file of baseFiles) await host.controls.placeFile(`${baseSource}\\${file}`, { sizeBytes: 1000 });
  await host.controls.placeFile(`${appSource}\\Files\\app.exe`, { sizeBytes: 10 });
  const real = (path: string): string => join(host.folder, "files", ...path.replace(":", "").split("\\"));
  return {
    ...host,
    /** Where a path of the host is on the real disk. */
    real,
    isThere: (path: string): boolean => existsSync(real(path)),
    /** Somebody puts a file with contents on the host. */
    async write(path: string, text: string): Promise<void> {
      await host.controls.placeFile(path);
      writeFileSync(real(path), text);
    },
    /** Every file below a folder, sorted. */
    filesIn: (path: string): string[] =>
      existsSync(real(path))
        ? readdirSync(real(path), { recursive: true, withFileTypes: true })
            .filter((entry) => !entry.isDirectory())
            .map((entry) =>
              join(entry.parentPath, entry.name)
                .slice(real(path).length + 1)
                .replaceAll("/", "\\"),
            )
            .toSorted()
        : [],
    /** Names of the calls that the host answered well, in order. */
    async calls(): Promise<string[]> {
      return (await host.controls.journal()).filter(({ hresult }) => hresult === 0).map(({ call }) => call);
    },
    says: (pattern: RegExp): boolean => host.messages.some(({ message }) => pattern.test(message)),
    importBase: (): Promise<StoredResource> => host.create("Layer", "base", { path: basePath, sourcePath: baseSource }),
    importApp: (): Promise<StoredResource> =>
      host.create("Layer", "app", { path: appPath, sourcePath: appSource, parentLayers: [base] }),
    /** Makes, formats and attaches a disk; gives its volume. */
    async volume(disk = "C:\\layers\\scratch.vhdx"): Promise<string> {
      await host.host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: 1024 ** 3 });
      await host.host.formatWritableLayerVhd(disk);
      await host.host.attachVirtualDisk(disk);
      const volume = await host.host.getLayerVhdMountPath(disk);
      if (volume === undefined) throw new Error("The disk has no volume.");
      return volume;
    },
  };
}
