/** What every host must do with a folder, and with the mark of its last start. */
import { describe, expect, test } from "vitest";
import { hosts } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

for (const { name, open } of hosts) {
  describe(`folders on the ${name} host`, () => {
    test("a folder is made once, in one that is there", async () => {
      const { host, freePath } = await open();
      await host.createFolder(freePath("layers"));
      expect(await host.getFileInformation(freePath("layers"))).toMatchObject({ isDirectory: true });
      await expectRefusal(host.createFolder(freePath("LAYERS")), "CreateDirectory", "ERROR_FILE_EXISTS");
      await expectRefusal(host.createFolder(freePath("none\\base")), "CreateDirectory", "ERROR_PATH_NOT_FOUND");
      expect(await host.getFileInformation(freePath("none"))).toBeUndefined();
    });

    test("an empty folder is removed, a full one stays, and one that is not there is success", async () => {
      const { host, freePath } = await open();
      await host.createFolder(freePath("full"));
      await host.createFolder(freePath("full\\empty"));
      await expectRefusal(host.deleteEmptyFolder(freePath("full")), "RemoveDirectory", "ERROR_DIR_NOT_EMPTY");
      await host.deleteEmptyFolder(freePath("full\\empty"));
      await host.deleteEmptyFolder(freePath("full\\empty"));
      expect(await host.getFileInformation(freePath("full\\empty"))).toBeUndefined();
      expect(await host.getFileInformation(freePath("full"))).toMatchObject({ isDirectory: true });
    });

    test("only the folder with exactly this name is removed", async () => {
      const { host, freePath } = await open();
      for (const folder of ["base", "base1", "bas"]) await host.createFolder(freePath(folder));
      await host.deleteEmptyFolder(freePath("base"));
      expect(await host.getFileInformation(freePath("base1"))).toMatchObject({ isDirectory: true });
      expect(await host.getFileInformation(freePath("bas"))).toMatchObject({ isDirectory: true });
    });

    test("a folder is measured with all below it, and one that is not there is undefined", async () => {
      const { host, freePath } = await open();
      await host.createFolder(freePath("layer"));
      expect(await host.measureFolder(freePath("layer"))).toEqual({ files: 0, sizeBytes: 0 });
      await host.createFolder(freePath("layer\\Files"));
      await host.createEmptyGuestStateFile(freePath("layer\\Files\\web.vmgs"));
      const made = await host.getFileInformation(freePath("layer\\Files\\web.vmgs"));
      expect(await host.measureFolder(freePath("layer"))).toEqual({ files: 1, sizeBytes: made?.sizeBytes });
      expect(await host.measureFolder(freePath("none"))).toBeUndefined();
    });

    test("the mark of the last start stays the same while the host runs", async () => {
      const { host } = await open();
      const mark = await host.getBootId();
      expect(mark).not.toBe("");
      expect(await host.getBootId()).toBe(mark);
    });
  });
}
