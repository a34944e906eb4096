/** Which texts are the same system, and which account it runs as. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalId, isGuid, virtualMachineSid } from "../../provider/hcs/ids.js";
import { systemKey, vmAccessKey } from "../../provider/hcs/ledgerKeys.js";

const guid = "48e7facb-2a65-4a83-bfef-03e3c2faae16";

describe("ids of compute systems", () => {
  test("every spelling of a GUID is one id, in upper case and without braces", () => {
    for (const spelling of [guid, guid.toUpperCase(), `{${guid}}`, `{${guid.toUpperCase()}}`]) {
      expect(canonicalId(spelling)).toBe(guid.toUpperCase());
      expect(isGuid(spelling)).toBe(true);
    }
  });

  test("another text is one id in every case, and keeps its braces", () => {
    expect(canonicalId("Web-1")).toBe("WEB-1");
    expect(canonicalId("{web-1}")).toBe("{WEB-1}");
    expect(isGuid("web-1")).toBe(false);
    expect(isGuid(`${guid}0`)).toBe(false);
  });

  test("the account of a virtual machine is its GUID, read as four little-endian numbers", () => {
    // The bytes in memory: cb fa e7 48, 65 2a, 83 4a, bf ef 03 e3 c2 fa ae 16.
    const numbers = [0x48e7facb, 0x4a832a65, 0xe303efbf, 0x16aefac2];
    expect(virtualMachineSid(guid)).toBe(`S-1-5-83-1-${numbers.join("-")}`);
    expect(virtualMachineSid(`{${guid.toUpperCase()}}`)).toBe(virtualMachineSid(guid));
  });

  test("the account of an id that is no GUID is not known", () => {
    expect(virtualMachineSid("web-1")).toBeUndefined();
  });

  test("canonical form is stable, and different GUIDs have different accounts", () => {
    fc.assert(
      fc.property(fc.uuid(), fc.uuid(), (left, right) => {
        expect(canonicalId(canonicalId(left))).toBe(canonicalId(left));
        expect(virtualMachineSid(left) === virtualMachineSid(right)).toBe(left === right);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(canonicalId(canonicalId(text))).toBe(canonicalId(text));
      }),
    );
  });

  test("the key of a grant tells system and file apart", () => {
    expect(vmAccessKey("web-1", "C:/vms/Disk.vhdx")).toBe("WEB-1|c:\\vms\\disk.vhdx");
    expect(vmAccessKey("WEB-1", "\\\\?\\C:\\vms\\disk.vhdx")).toBe(vmAccessKey("web-1", "C:/vms/Disk.vhdx"));
    expect(systemKey(`{${guid}}`)).toBe(guid.toUpperCase());
  });
});
