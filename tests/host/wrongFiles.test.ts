/** Files that a document names wrongly: found whatever else is wrong with the document. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { wrongFiles } from "../../provider/hcs/wrongFiles.js";
import type { ComputeSystem } from "../../schema/types.js";
import { anyPlace, sample, samples, withValue } from "../schema/samples.js";

const documents = samples.filter(({ type }) => type === "ComputeSystem").map(({ file }) => sample(file));

test("a good document names no file wrongly, and anything else in any one place is looked at all the same", () => {
  for (const document of documents) expect(wrongFiles(document as ComputeSystem)).toEqual([]);
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.infiniteStream(fc.nat()),
      fc.jsonValue(),
      (document, choices, value) => {
        const found = wrongFiles(withValue(document, anyPlace(document, choices), value) as ComputeSystem);
        for (const { documentPath, reason } of found) {
          expect(documentPath[0]).toBe("VirtualMachine");
          expect(reason).not.toBe("");
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test.each([
  null,
  "text",
  5,
  [],
  {},
  { VirtualMachine: null },
  { VirtualMachine: { Devices: { Scsi: { "0": null } } } },
])("what is no document names no file: %j", (value) => {
  expect(wrongFiles(value as unknown as ComputeSystem)).toEqual([]);
});

test("a path that is wrong is found beside what is no attachment and no device", () => {
  const Attachments = { "0": null, "1": { Type: "VirtualDisk", Path: "vm\\a.vhdx" }, "2": "text" };
  const Devices = { Scsi: { "0": { Attachments } }, VirtualPMem: { Devices: { "0": null } } };
  const document = { VirtualMachine: { Devices } } as unknown as ComputeSystem;
  expect(wrongFiles(document)).toEqual([
    {
      documentPath: ["VirtualMachine", "Devices", "Scsi", "0", "Attachments", "1", "Path"],
      reason: expect.stringContaining("the path is not absolute"),
    },
  ]);
});
