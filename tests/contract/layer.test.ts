/** What every host must do with the folders of layers. HCS_HOSTS picks the hosts. */
import { describe, expect, test } from "vitest";
import { baseOsOutput, layerDataOf, writableLayerMark } from "../../provider/hcs/layers.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

const none = layerDataOf([]);
const base = (path: string) => ({ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: path });

for (const { name, open } of hosts) {
  const withSource = async () => {
    const opened = await open();
    const { host, freePath, placeFile } = opened;
    const source = freePath("source");
    for (const folder of ["source", "source\\Files"]) await host.createFolder(freePath(folder));
    await placeFile("source\\Files\\one.txt");
    await placeFile("source\\Files\\two.txt");
    return { ...opened, source };
  };
  const withLayer = async () => {
    const opened = await withSource();
    const layer = opened.freePath("base");
    await opened.host.importLayer(layer, opened.source, none);
    return { ...opened, layer };
  };

  describe(`layers on the ${name} host`, () => {
    test("an import makes the folder of the layer with all that the source holds", async () => {
      const { host, layer, source } = await withLayer();
      expect(await host.getFileInformation(layer)).toMatchObject({ path: layer, isDirectory: true });
      expect(await host.getFileInformation(`${layer}\\Files`)).toMatchObject({ isDirectory: true });
      expect(await host.measureFolder(layer)).toEqual(await host.measureFolder(source));
    });

    test("an import goes on beside another one", async () => {
      const { host, source, freePath } = await withSource();
      const layers = ["first", "second", "third"].map(freePath);
      await Promise.all(layers.map((layer) => host.importLayer(layer, source, none)));
      for (const layer of layers) expect(await host.measureFolder(layer)).toMatchObject({ files: 2 });
    });

    test("an import without a source is refused and named by its layer", async () => {
      const { host, freePath } = await open();
      const layer = freePath("base");
      const work = host.importLayer(layer, freePath("nowhere"), none);
      const error = await expectRefusal(work, "HcsImportLayer", "ERROR_PATH_NOT_FOUND");
      expect(error.target).toBe(layer);
      expect(await host.getFileInformation(layer)).toBeUndefined();
    });

    test("the end of a layer takes exactly its folder, and is success where no layer is", async () => {
      const { host, layer, source, freePath } = await withLayer();
      const neighbours = [freePath("base2"), freePath("bas")];
      for (const neighbour of neighbours) await host.importLayer(neighbour, source, none);
      await host.destroyLayer(layer);
      expect(await host.getFileInformation(layer)).toBeUndefined();
      for (const neighbour of neighbours) expect(await host.measureFolder(neighbour)).toMatchObject({ files: 2 });
      await host.destroyLayer(layer);
      expect(await host.measureFolder(source)).toMatchObject({ files: 2 });
    });

    test("the set-up of a base layer makes its hives and its layout", async () => {
      const { host, layer } = await withLayer();
      await host.setupBaseOsLayer(layer, { Type: "Container" });
      const { folder, hives, layout } = baseOsOutput;
      for (const hive of hives)
        expect(await host.getFileInformation(`${layer}\\${folder}\\${hive}`)).toMatchObject({ isDirectory: false });
      expect(await host.getFileInformation(`${layer}\\${layout}`)).toMatchObject({ isDirectory: false });
    });

    test("a writable layer is initialised in a folder, over its parents", async () => {
      const { host, layer, freePath } = await withLayer();
      const path = freePath("scratch");
      await host.createFolder(path);
      await host.setupBaseOsLayer(layer, { Type: "Container" });
      await host.initializeWritableLayer(path, layerDataOf([base(layer)]));
      expect(await host.getFileInformation(`${path}\\${writableLayerMark}`)).toMatchObject({ isDirectory: true });
      await host.destroyLayer(path);
      expect(await host.getFileInformation(path)).toBeUndefined();
    });

    test("an export needs a folder, and fills it", async () => {
      const { host, layer, freePath } = await withLayer();
      const target = freePath("export");
      const run = () => host.exportLayer(layer, target, none, { IsWritableLayer: false });
      await expectRefusal(run(), "HcsExportLayer", "ERROR_PATH_NOT_FOUND");
      await host.createFolder(target);
      await run();
      expect(await host.measureFolder(target)).toMatchObject({ files: 2 });
    });

    test("the detachment of a filter that is not there is success", async () => {
      const { host, layer } = await withLayer();
      await host.detachLayerStorageFilter(layer);
      expect(await host.measureFolder(layer)).toMatchObject({ files: 2 });
    });
  });
}
