/** What every host must do with files and state files. HCS_HOSTS picks the hosts. */
import { describe, expect, test } from "vitest";
import { hosts } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

for (const { name, open } of hosts) {
  describe(`state files on the ${name} host`, () => {
    test.each([
      { call: "HcsCreateEmptyGuestStateFile", method: "createEmptyGuestStateFile", file: "web.vmgs" },
      { call: "HcsCreateEmptyRuntimeStateFile", method: "createEmptyRuntimeStateFile", file: "web.vmrs" },
    ] as const)("$call makes a file, and never over one that is there", async ({ call, method, file }) => {
      const { host, freePath } = await open();
      const path = freePath(file);
      expect(await host.getFileInformation(path)).toBeUndefined();
      await host[method](path);
      expect(await host.getFileInformation(path)).toMatchObject({ path, isDirectory: false });
      await expectRefusal(host[method](path), call, "ERROR_FILE_EXISTS");
      await expectRefusal(host[method](path.toUpperCase()), call, "ERROR_FILE_EXISTS");
      await host.deleteFile(path);
    });

    test("a delete takes exactly one file", async () => {
      const { host, placeFile } = await open();
      const victim = await placeFile("web1.vhdx");
      const neighbours = [await placeFile("web10.vhdx"), await placeFile("web1.vhdx.bak"), await placeFile("web1")];
      await host.deleteFile(victim);
      expect(await host.getFileInformation(victim)).toBeUndefined();
      for (const neighbour of neighbours) expect(await host.getFileInformation(neighbour)).toBeDefined();
    });

    test("deleting a file that is not there is success", async () => {
      const { host, freePath } = await open();
      await host.deleteFile(freePath("nobody.vmgs"));
      expect(await host.getFileInformation(freePath("nobody.vmgs"))).toBeUndefined();
    });

    test("a folder is never deleted", async () => {
      const { host, placeFile } = await open();
      const file = await placeFile("keep.txt");
      const folder = file.slice(0, file.lastIndexOf("\\"));
      expect(await host.getFileInformation(folder)).toMatchObject({ isDirectory: true });
      await expectRefusal(host.deleteFile(folder), "DeleteFile", "E_ACCESSDENIED");
      expect(await host.getFileInformation(file)).toBeDefined();
    });
  });
}
