/** Values that a preview does not know yet satisfy everything, wherever they stand. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isUnknown, unknown } from "../../schema/unknown.js";
import { validateArguments, validateDocument } from "../../schema/validate.js";
import { anyPlace, sample, samples, smallest, withValue } from "./samples.js";

const machine = ["VirtualMachine"];
const topology = [...machine, "ComputeTopology"];

describe("a value that is not known yet", () => {
  test("is no mistake in place of any type", () => {
    const places: (string | number)[][] = [
      ["Owner"],
      ["SchemaVersion"],
      ["SchemaVersion", "Minor"],
      machine,
      [...topology, "Memory", "SizeInMB"],
      [...topology, "Memory", "Backing"],
      [...machine, "Chipset", "Uefi", "SecureBootTemplateId"],
      [...machine, "Devices", "Scsi"],
      [...machine, "Devices", "Scsi", "0", "Attachments", "0", "Path"],
      [...machine, "Devices", "VirtualSmb", "Shares"],
      ["ShouldTerminateOnLastHandleClosed"],
    ];
    for (const place of places)
      expect(validateDocument(withValue(smallest(), place, unknown)), place.join(".")).toEqual([]);
  });

  test("counts as there where something must be there", () => {
    expect(validateDocument({ SchemaVersion: unknown, VirtualMachine: unknown })).toEqual([]);
    expect(validateDocument({ ...smallest(), SchemaVersion: { Major: unknown, Minor: 1 } })).toEqual([]);
    expect(validateArguments("VmAccess", { systemId: unknown, path: unknown })).toEqual([]);
    const hosted = { SchemaVersion: { Major: 2, Minor: 1 }, HostingSystemId: unknown, HostedSystem: { Container: {} } };
    expect(validateDocument(hosted)).toEqual([]);
  });

  test("counts as absent where something must not be there: it may turn out to be nothing", () => {
    expect(validateDocument({ ...smallest(), Container: unknown })).toEqual([]);
    const memory = { SizeInMB: 512, Backing: unknown, EnableDeferredCommit: true };
    expect(validateDocument(withValue(smallest(), [...topology, "Memory"], memory))).toEqual([]);
  });

  test("does not hide a mistake beside it", () => {
    const document = withValue(smallest(), [...topology, "Memory"], { SizeInMB: unknown, SizeInMb: 5 });
    expect(validateDocument(document)).toEqual([expect.objectContaining({ suggestion: "SizeInMB" })]);
  });

  test("does not hide a wrong key, which is known", () => {
    expect(validateDocument({ ...smallest(), owner: unknown })).toEqual([
      expect.objectContaining({ suggestion: "Owner" }),
    ]);
    const ports = withValue(smallest(), [...machine, "Devices", "ComPorts"], { "0": unknown, "2": unknown });
    expect(validateDocument(ports)).toEqual([expect.objectContaining({ kind: "key" })]);
  });

  test("may be the whole document, the whole of the arguments or the choice about unknown fields", () => {
    expect(validateDocument(unknown)).toEqual([]);
    expect(validateArguments("ComputeSystem", unknown)).toEqual([]);
    expect(validateArguments("ComputeSystem", { document: unknown })).toEqual([]);
    const document = withValue(smallest(), ["VirtualMachine", "Quux"], 1);
    expect(validateArguments("ComputeSystem", { document, unknownFields: unknown })).toEqual([]);
  });

  test("is told from every other value", () => {
    expect(isUnknown(unknown)).toBe(true);
    for (const value of [undefined, null, {}, "", "(not known yet)"]) expect(isUnknown(value)).toBe(false);
  });

  test("anywhere in a good document never makes it a bad one", () => {
    const documents = samples.filter(({ type }) => type === "ComputeSystem").map(({ file }) => sample(file));
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.infiniteStream(fc.nat()), (document, choices) => {
        const place = anyPlace(document, choices);
        const errors = validateDocument(withValue(document, place, unknown)).filter(
          ({ severity }) => severity === "error",
        );
        expect(errors).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
