/** What every host must refuse, and with which words. HCS_HOSTS picks the hosts. */
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ComputeSystem } from "../../schema/types.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";

const wrongDocuments: [string, unknown][] = [
  ["a text", "VirtualMachine"],
  ["null", null],
  ["a list", [machineDocument()]],
  ["no kind of system", { SchemaVersion: { Major: 2, Minor: 1 } }],
  ["two kinds of system", { ...machineDocument(), Container: {} }],
  ["no schema version", { VirtualMachine: {} }],
  ["a schema version that is none", { ...machineDocument(), SchemaVersion: "2.1" }],
  ["a number for a machine", { SchemaVersion: { Major: 2, Minor: 1 }, VirtualMachine: 1 }],
];

for (const { name, open } of hosts) {
  describe(`errors of the ${name} host`, () => {
    test.each(wrongDocuments)("a document with %s is refused, and nothing is left", async (_what, document) => {
      const { host } = await open();
      const id = randomUUID();
      const create = host.createComputeSystem(id, document as ComputeSystem);
      const error = await expectRefusal(create, "HcsCreateComputeSystem", "HCS_E_INVALID_JSON");
      expect(error.result?.Error, "signed, as HCS writes it").toBe(0x8037010d | 0);
      expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    });

    test("an error says what was attempted, on what, and what HCS answered", async () => {
      const { host } = await open();
      const error = await expectRefusal(
        host.pauseComputeSystem("nobody"),
        "HcsOpenComputeSystem",
        "HCS_E_SYSTEM_NOT_FOUND",
      );
      expect(error.message).toMatch(
        /^HcsOpenComputeSystem failed on "nobody": HCS_E_SYSTEM_NOT_FOUND \(0x8037010E\)\./,
      );
      expect(error.hresult).toBe(0x8037010e);
    });

    test("a path that is none is refused before anything is touched", async () => {
      const { host } = await open();
      for (const path of ["disk.vhdx", "C:\\a\\..\\b", "C:\\a:stream", "C:\\nul", ""]) {
        await expectRefusal(host.getFileInformation(path), "GetFileAttributesEx", "E_INVALIDARG");
        await expectRefusal(host.createEmptyGuestStateFile(path), "HcsCreateEmptyGuestStateFile", "E_INVALIDARG");
        await expectRefusal(host.deleteFile(path), "DeleteFile", "E_INVALIDARG");
      }
    });
  });
}
