/** Access lists as the driver reads them: through advapi32, as security descriptors and SDDL. */
import assert from "node:assert/strict";
import { virtualMachineSid, virtualMachinesGroupSid } from "../../../provider/hcs/ids.js";
import { createFileAccessCalls } from "../../../provider/host/native/fileAccess.js";
import { createSecurity } from "../../../provider/host/native/security.js";
import type { Behaviour } from "./behaviour.js";
import type { Context } from "./context.js";

const accessOf = ({ calls }: Context) => createFileAccessCalls(calls, createSecurity(calls));

/** What is tried. */
export const accessBehaviours: readonly Behaviour[] = [
  {
    title: "a grant to a GUID is read as the account that Windows computes from it, and the group's as read only",
    async run(context) {
      const access = accessOf(context);
      const [id, path] = [context.freshId(), context.placeFile("Ä機😀 granted.vhdx")];
      assert.deepEqual(await access.entries(path), []);
      await access.grant(id, path);
      await access.grant(id.toLowerCase(), path);
      await access.grantGroup(path);
      const expected = [
        { sid: virtualMachineSid(id), access: "readWrite" },
        { sid: virtualMachinesGroupSid, access: "read" },
      ];
      assert.deepEqual(await access.entries(path), expected);
      await access.revoke(id, path);
      assert.deepEqual(await access.entries(path), expected.slice(1));
    },
  },
  {
    title: "a grant to an id that is no GUID has an account that nothing in the id gives away",
    async run(context) {
      const access = accessOf(context);
      const path = context.placeFile("named.vhdx");
      await access.grant("web-1", path);
      await access.grant("web-2", path);
      const sids = (await access.entries(path))?.map(({ sid }) => sid) ?? [];
      assert.equal(new Set(sids).size, 2);
      for (const sid of sids) assert.match(sid, /^S-1-5-83-1-\d+-\d+-\d+-\d+$/);
      await access.revoke("WEB-1", path);
      assert.deepEqual(
        (await access.entries(path))?.map(({ sid }) => sid),
        sids.slice(1),
      );
    },
  },
  {
    title: "entries of an access list that only look like grants to a virtual machine are not taken for any",
    async run(context) {
      const access = accessOf(context);
      const path = context.placeFile("traps.vhdx");
      const id = context.freshId();
      context.probe.setOption("aclTraps", 1);
      assert.deepEqual(await access.entries(path), []);
      await access.grant(id, path);
      assert.deepEqual(await access.entries(path), [{ sid: virtualMachineSid(id), access: "readWrite" }]);
    },
  },
  {
    title: "a file that is not there has no access list",
    async run(context) {
      assert.equal(await accessOf(context).entries(context.freePath("nothing.vhdx")), undefined);
    },
  },
];
