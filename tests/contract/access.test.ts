/** What every host must do with the access of virtual machines to files. HCS_HOSTS picks the hosts. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { virtualMachineSid, virtualMachinesGroupSid } from "../../provider/hcs/ids.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal } from "../support/machines.js";

for (const { name, open } of hosts) {
  describe(`access to files on the ${name} host`, () => {
    test("a grant appears in the access list, and granting twice changes nothing", async () => {
      const { host, placeFile } = await open();
      const path = await placeFile("granted.vhdx");
      const id = randomUUID();
      expect(await host.getFileAccess(path)).toEqual([]);
      await host.grantVmAccess(id, path);
      await host.grantVmAccess(id.toUpperCase(), path);
      expect(await host.getFileAccess(path)).toEqual([{ sid: virtualMachineSid(id), access: "readWrite" }]);
    });

    test("a revoke takes exactly the grant of one system", async () => {
      const { host, placeFile } = await open();
      const path = await placeFile("shared.vhdx");
      const [mine, other] = [randomUUID(), randomUUID()];
      await host.grantVmAccess(mine, path);
      await host.grantVmAccess(other, path);
      await host.grantVmGroupAccess(path);
      await host.revokeVmAccess(mine, path);
      const sids = (await host.getFileAccess(path))?.map(({ sid }) => sid);
      expect(sids?.toSorted()).toEqual([virtualMachineSid(other), virtualMachinesGroupSid].toSorted());
    });

    test("the group of all virtual machines gets read access only", async () => {
      const { host, placeFile } = await open();
      const path = await placeFile("base.vhdx");
      await host.grantVmGroupAccess(path);
      expect(await host.getFileAccess(path)).toEqual([{ sid: virtualMachinesGroupSid, access: "read" }]);
      await host.revokeVmGroupAccess(path);
      expect(await host.getFileAccess(path)).toEqual([]);
    });

    test("an id that is no GUID gets an account, which the access list tells", async () => {
      const { host, placeFile } = await open();
      const path = await placeFile("named.vhdx");
      await host.grantVmAccess("web-1", path);
      const [entry, ...others] = (await host.getFileAccess(path)) ?? [];
      expect(entry?.sid).toMatch(/^S-1-5-83-1-\d+-\d+-\d+-\d+$/);
      expect(others).toEqual([]);
      await host.revokeVmAccess("WEB-1", path);
      expect(await host.getFileAccess(path)).toEqual([]);
    });

    test("a missing file has no access list and takes no grant", async () => {
      const { host, freePath } = await open();
      const path = freePath("missing.vhdx");
      const id = randomUUID();
      expect(await host.getFileAccess(path)).toBeUndefined();
      await expectRefusal(host.grantVmAccess(id, path), "HcsGrantVmAccess", "ERROR_FILE_NOT_FOUND");
      await expectRefusal(host.revokeVmAccess(id, path), "HcsRevokeVmAccess", "ERROR_FILE_NOT_FOUND");
      await expectRefusal(host.grantVmGroupAccess(path), "HcsGrantVmGroupAccess", "ERROR_FILE_NOT_FOUND");
      await expectRefusal(host.revokeVmGroupAccess(path), "HcsRevokeVmGroupAccess", "ERROR_FILE_NOT_FOUND");
    });

    test("a file that is made again does not inherit the grants of the one before", async () => {
      const { host, freePath } = await open();
      const path = freePath("again.vmgs");
      await host.createEmptyGuestStateFile(path);
      await host.grantVmAccess(randomUUID(), path);
      await host.deleteFile(path);
      await host.createEmptyGuestStateFile(path);
      expect(await host.getFileAccess(path)).toEqual([]);
      await host.deleteFile(path);
    });
  });
}
