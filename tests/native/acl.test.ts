/** What access lists say of virtual machines, read from their text form (SDDL). */
import { describe, expect, test } from "vitest";
import { accountsThatChange, virtualMachineEntries } from "../../provider/host/native/acl.js";

const machine = "S-1-5-83-1-1-2-3-4";
const other = "S-1-5-83-1-4294967295-0-7-9";
const group = "S-1-5-83-0";
const writes = (sid: string) => ({ sid, access: "readWrite" });
const reads = (sid: string) => ({ sid, access: "read" });

describe("an access list", () => {
  test.each([
    ["that is empty", "", []],
    ["without entries", "D:PAI", []],
    ["that allows everything to a machine", `D:(A;;FA;;;${machine})`, [writes(machine)]],
    ["that lets the group read by inheritance", `D:(A;ID;FR;;;${group})`, [reads(group)]],
    [
      "with owner, group and rights as numbers",
      `O:BAG:S-1-5-18D:PAI(A;;FA;;;SY)(A;;0x12019f;;;${machine})(A;;0x1200a9;;;${other})`,
      [writes(machine), reads(other)],
    ],
    [
      "that denies, or is only for what is below",
      `D:(D;;FA;;;${machine})(A;IO;FA;;;${machine})(A;OICIIO;FA;;;${machine})`,
      [],
    ],
    ["with two entries of one machine", `D:(A;OICI;FR;;;${machine})(A;;FW;;;${machine})`, [writes(machine)]],
    [
      "of accounts that only look similar",
      `D:(A;;FA;;;${machine}-5)(A;;FA;;;S-1-5-83-1)(A;;FA;;;S-1-5-83-00)(A;;FA;;;S-1-5-830-0)`,
      [],
    ],
    [
      "with a condition that has parentheses",
      `D:(XA;;FA;;;${machine};(@User.T=="a)(b;;" && (x)))(A;;GR;;;${other})`,
      [reads(other)],
    ],
    ["whose audit part names a machine", `S:(AU;SA;FA;;;${machine})D:(A;;GRGW;;;${other})`, [writes(other)]],
    ["that allows nothing of the contents", `D:(A;;RC;;;${machine})`, []],
    ["that is cut off", "D:(A;;FA;;;", []],
    ["that is nonsense", "))D:(A;;FA)((((", []],
  ])("%s is read as it is meant", (_what, sddl, entries) => {
    expect(virtualMachineEntries(sddl)).toEqual(entries);
  });

  test("tells which accounts may change a folder", () => {
    expect(accountsThatChange("O:BAD:PAI(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)")).toEqual(["BA", "SY"]);
    expect(accountsThatChange("O:S-1-5-21-1-2D:(A;;SD;;;WD)")).toEqual(["S-1-5-21-1-2", "WD"]);
  });
});
