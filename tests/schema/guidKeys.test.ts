/** One GUID as two keys of a map: HCS would see one device, so a document that has both is a mistake. */
import { describe, expect, test } from "vitest";
import { hotChanges } from "../../provider/plan/hotChanges.js";
import { unknown } from "../../schema/unknown.js";
import { jsonPointer, propertyPath, validateArguments, validateDocument } from "../../schema/validate.js";
import { smallest, withValue } from "./samples.js";

const guid = "0a0a0a0a-2222-3333-4444-555555555555";
const respelled = "{0A0A0A0A-2222-3333-4444-555555555555}";
const other = "0a0a0a0a-2222-3333-4444-555555555556";
const devices = ["VirtualMachine", "Devices"];

const machine = (path: readonly string[], value: unknown): unknown =>
  withValue(withValue(smallest(), ["SchemaVersion", "Minor"], 3), [...devices, ...path], value);
const keyed = (names: readonly string[], value: unknown = {}): object =>
  Object.fromEntries(names.map((name) => [name, value]));

describe("one GUID as two keys of a map", () => {
  test.each([
    ["of SCSI controllers", ["Scsi"]],
    ["of network adapters", ["NetworkAdapters"]],
    ["of PCI devices", ["VirtualPci"]],
    ["of flexible IO devices", ["FlexibleIov"]],
  ])("%s is refused, in words that name both, where the second one stands", (_what, path) => {
    const failures = validateDocument(machine(path, keyed([guid, other, respelled])), { say: "errors" });
    expect(failures).toEqual([
      {
        path: [...devices, ...path, respelled],
        severity: "error",
        kind: "key",
        reason: `"${respelled}" and "${guid}" are one key of ${path.at(-1)}: a GUID is the same in every case, with and without braces. Leave one of them out.`,
      },
    ]);
  });

  test("is refused in a map further down, for every key too many", () => {
    const table = ["HvSocket", "HvSocketConfig", "ServiceTable"];
    const names = [guid, guid.toUpperCase(), other, guid.replace("0a0a", "0A0a")];
    expect(validateDocument(machine(table, keyed(names))).map(jsonPointer)).toEqual(
      [names[1], names[3]].map((name) => `/${[...devices, ...table, name].join("/")}`),
    );
  });

  test("is refused wherever items of a map change live: no plan could end at such a document", () => {
    const maps = hotChanges.filter(({ kind }) => kind === "item").map(({ place }) => place.split("/").slice(0, -1));
    expect(maps.length).toBeGreaterThan(7);
    for (const map of maps) {
      const path = map.map((part) => (part === "*" ? "0" : part));
      const failures = validateDocument(withValue(smallest(), path, keyed([guid, respelled])));
      expect(failures.filter(({ kind }) => kind === "key").map(jsonPointer)).toContain(
        `/${path.join("/")}/${respelled}`,
      );
    }
  });

  test("is refused in the arguments of a compute system, with and without unknown fields", () => {
    const document = machine(["VirtualPci"], keyed([guid, respelled]));
    for (const unknownFields of ["refuse", "allow"]) {
      const failures = validateArguments("ComputeSystem", { document, unknownFields }, { say: "errors" });
      expect(failures.map(propertyPath)).toEqual([`document.VirtualMachine.Devices.VirtualPci["${respelled}"]`]);
    }
  });

  test("is refused while what stands under it is not known yet", () => {
    expect(validateDocument(machine(["VirtualPci"], keyed([guid, respelled], unknown)))).toHaveLength(1);
  });

  test("is no mistake of names that only look alike", () => {
    const alike = ["data-controller-with-a-name-as-long-as-a-guid", "Data-Controller-with-a-name-as-long-as-a-guid"];
    expect(validateDocument(machine(["Scsi"], keyed([...alike, "data", guid, other])))).toEqual([]);
  });

  test("is no mistake where keys are plain texts", () => {
    const environment = { Environment: { [guid]: "a", [guid.toUpperCase()]: "b" } };
    expect(validateDocument(environment, { type: "ProcessParameters" })).toEqual([]);
  });
});
