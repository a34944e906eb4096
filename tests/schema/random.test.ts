/** Whatever is given, validation answers: it never throws, and every place that it names can be found. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { resourceTypes } from "../../provider/index.js";
import { type Failure, jsonPointer, propertyPath, validateArguments, validateDocument } from "../../schema/validate.js";
import { anyPlace, sample, samples, smallest, withValue } from "./samples.js";

const documents = samples.filter(({ type }) => type === "ComputeSystem").map(({ file }) => sample(file));

// Names that documents use beside any others, and names that objects have by themselves.
const names = ["VirtualMachine", "Devices", "Scsi", "0", "__proto__", "constructor", "toString", "a/b", "", "SizeInMB"];
const garbage = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.jsonValue(),
    fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e308, undefined, "", "2", "Virtual"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...names), fc.string()), tie("value"), { maxKeys: 4 }),
  ),
})).value;

const hasSentence = ({ reason }: Failure): boolean => /^.+\.$/s.test(reason);
const isReachable = (root: unknown, { path }: Failure): boolean => {
  let value = root;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    value = (value as Record<string | number, unknown>)[key];
  }
  return true;
};

function expectGoodAnswer(root: unknown, failures: readonly Failure[]): void {
  for (const failure of failures) {
    expect(failure).toSatisfy(hasSentence);
    expect(isReachable(root, failure), `${jsonPointer(failure)} ${propertyPath(failure)}`).toBe(true);
  }
}

describe("validation of anything at all", () => {
  test("answers for a document", () => {
    fc.assert(
      fc.property(garbage, (value) => expectGoodAnswer(value, validateDocument(value))),
      { numRuns: 1000 },
    );
  });

  test("answers for the arguments of every resource", () => {
    fc.assert(
      fc.property(fc.constantFrom(...resourceTypes), garbage, (resource, value) =>
        expectGoodAnswer(value, validateArguments(resource, value)),
      ),
      { numRuns: 1000 },
    );
  });

  test("answers for a good document with something else in any one place", () => {
    fc.assert(
      fc.property(fc.constantFrom(...documents), fc.infiniteStream(fc.nat()), garbage, (document, choices, value) => {
        const broken = withValue(document, anyPlace(document, choices), value);
        expectGoodAnswer(broken, validateDocument(broken));
      }),
      { numRuns: 1000 },
    );
  });

  test("answers the same when it is asked twice", () => {
    fc.assert(
      fc.property(garbage, (value) => {
        expect(validateDocument(value)).toEqual(validateDocument(value));
      }),
    );
  });
});

describe("validation of what is far too much", () => {
  test("refuses what is nested without end, and what holds itself", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { objdir: [deep] };
    const endless: Record<string, unknown> = {};
    endless.VirtualMachine = endless;
    for (const value of [deep, endless]) {
      expect(validateDocument(value)).toEqual([
        expect.objectContaining({
          kind: "depth",
          reason: "It is nested more than 200 deep, which no HCS document is.",
        }),
      ]);
    }
  });

  test("refuses it wherever a document may hold such a thing, and where it may hold none", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level += 1) deep = { objdir: [deep] };
    const SchemaVersion = { Major: 2, Minor: 3 };
    const devices = { device_extension: [{ namespace: { ob: deep } }] };
    const documents = [
      { SchemaVersion, Container: { AdditionalDeviceNamespace: devices } },
      { SchemaVersion, HostingSystemId: "host", HostedSystem: deep },
      { SchemaVersion, VirtualMachine: { Future: deep } },
      { SchemaVersion, VirtualMachine: { Devices: { Scsi: { "0": { Attachments: { "0": { Path: deep } } } } } } },
    ];
    for (const document of documents) {
      expect(validateDocument(document, { unknownFields: "allow" }).map(({ kind }) => kind)).toEqual(["depth"]);
      expect(validateArguments("ComputeSystem", { document }).map(({ kind }) => kind)).toEqual(["depth"]);
    }
    const withSettings = { document: smallest(), runtimeSettings: { "VirtualMachine/ComputeTopology/Gpu": deep } };
    expect(validateArguments("ComputeSystem", withSettings).map(({ kind }) => kind)).toEqual(["depth"]);
  });

  test("takes a value of many megabytes and a key of a million letters", () => {
    const BinaryValue = "QUJD".repeat(5_000_000);
    const container = { RegistryChanges: { AddValues: [{ Type: "Binary", BinaryValue }] } };
    expect(validateDocument({ SchemaVersion: { Major: 2, Minor: 1 }, Container: container })).toEqual([]);
    const key = "x".repeat(1_000_000);
    expect(validateDocument({ [key]: 1 }).map(({ kind }) => kind)).toEqual(["unknownField", "required", "required"]);
  });
});
