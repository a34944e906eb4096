/** The arguments of the resources: the document inside ComputeSystem, and the arguments beside it. */
import { describe, expect, test } from "vitest";
import { type Failure, propertyPath, validateArguments, validateDocument, worded } from "../../schema/validate.js";
import { sample, samples, sandbox, smallest, withValue } from "./samples.js";

const memory = ["VirtualMachine", "ComputeTopology", "Memory"];

describe("a ComputeSystem", () => {
  test("takes all of its arguments", () => {
    const args = {
      document: smallest(),
      systemId: "web-1",
      desiredState: "SavedAsTemplate",
      access: "none",
      unknownFields: "refuse",
      host: "simulated",
    };
    expect(validateArguments("ComputeSystem", args)).toEqual([]);
  });

  test("names a mistake in its document by the property path", () => {
    const document = withValue(sandbox(), [...memory, "SizeInMb"], 1024);
    const failures = validateArguments("ComputeSystem", { document }).filter(({ severity }) => severity === "error");
    expect(failures.map(propertyPath)).toEqual(["document.VirtualMachine.ComputeTopology.Memory.SizeInMb"]);
    expect(failures[0]?.suggestion).toBe("SizeInMB");
  });

  test("refuses a document that ends with its client, and says why", () => {
    const document = { ...smallest(), ShouldTerminateOnLastHandleClosed: true };
    expect(validateArguments("ComputeSystem", { document })).toEqual([
      {
        path: ["document", "ShouldTerminateOnLastHandleClosed"],
        severity: "error",
        kind: "rule",
        reason:
          "ShouldTerminateOnLastHandleClosed kills the system when the last program that holds it exits, and Pulumi's provider exits at the end of every run. Set it to false for a system that is to stay.",
        suggestion: "false",
      },
    ]);
  });

  test("keeps the rules of documents", () => {
    const { SchemaVersion: _, ...document } = smallest();
    expect(validateArguments("ComputeSystem", { document })).toEqual([
      expect.objectContaining({ path: ["document"], kind: "required" }),
    ]);
  });

  test("lets unknown fields of the document through when it is told to", () => {
    const document = withValue(smallest(), ["VirtualMachine", "Quux"], 1);
    expect(validateArguments("ComputeSystem", { document })).toHaveLength(1);
    expect(validateArguments("ComputeSystem", { document, unknownFields: "refuse" })).toHaveLength(1);
    expect(validateArguments("ComputeSystem", { document, unknownFields: "allow" })).toEqual([]);
  });

  test("but neither misspelt fields nor arguments that it does not have", () => {
    const document = withValue(smallest(), [...memory, "BackingPageSise"], "Small");
    const failures = validateArguments("ComputeSystem", { document, unknownFields: "allow", colour: "red" });
    expect(failures.map(propertyPath).sort()).toEqual([
      "colour",
      "document.VirtualMachine.ComputeTopology.Memory.BackingPageSise",
    ]);
  });

  test("needs a document, and knows a misspelt one", () => {
    expect(validateArguments("ComputeSystem", {})).toEqual([
      { path: [], severity: "error", kind: "required", reason: 'The argument "document" of ComputeSystem is missing.' },
    ]);
    expect(validateArguments("ComputeSystem", { documnt: smallest() })).toEqual([
      {
        path: ["documnt"],
        severity: "error",
        kind: "unknownField",
        reason: 'ComputeSystem has no argument "documnt".',
        suggestion: "document",
      },
    ]);
  });

  test("names the legal values of a choice", () => {
    const failures = validateArguments("ComputeSystem", {
      document: smallest(),
      desiredState: "running",
      access: "Auto",
    });
    expect(failures).toEqual([
      expect.objectContaining({
        path: ["desiredState"],
        reason:
          'desiredState must be one of Running, Paused, Saved, SavedAsTemplate, Created or Stopped, but is the text "running".',
        suggestion: "Running",
      }),
      expect.objectContaining({ path: ["access"], suggestion: "auto" }),
    ]);
  });

  test("never proposes to delete where something else was written", () => {
    for (const word of ["keep", "remove", "never", "leave", "none", "e"]) {
      const [failure] = validateArguments("GuestStateFile", { path: "C:\\a.vmgs", onDelete: word });
      expect(failure).toMatchObject({ path: ["onDelete"], kind: "enum" });
      expect(worded(failure as Failure), word).not.toContain("Did you mean");
    }
    const [misspelt] = validateArguments("GuestStateFile", { path: "C:\\a.vmgs", onDelete: "Deleet" });
    expect(worded(misspelt as Failure)).toMatch(/Did you mean "delete"\?$/);
  });

  test("refuses an empty id and an empty host", () => {
    const failures = validateArguments("ComputeSystem", { document: smallest(), systemId: " ", host: "" });
    expect(failures.map(({ reason }) => reason)).toEqual([
      "systemId must be a text that is not empty, but is a text.",
      "host must be a text that is not empty, but is an empty text.",
    ]);
  });
});

const parent = { Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: "C:\\layers\\base" };

const others: [resource: string, args: object][] = [
  ["GuestStateFile", { path: "C:\\a.vmgs", existing: "keep", onDelete: "delete", host: "native" }],
  ["RuntimeStateFile", { path: "C:\\a.vmrs", existing: "refuse", onDelete: "retain" }],
  ["VmAccess", { systemId: "web-1", path: "C:\\a.vhdx" }],
  ["VmGroupAccess", { path: "C:\\a.iso" }],
  ["VirtualDisk", { path: "C:\\a.vhdx", sizeBytes: 2 ** 30, type: "Fixed", onDelete: "delete" }],
  ["LayerVhd", { path: "C:\\a.vhdx", format: "never" }],
  ["Layer", { path: "C:\\layers\\a", sourcePath: "C:\\images\\a", parentLayers: [parent] }],
  ["BaseOsLayer", { path: "C:\\layers\\a", options: { Type: "Container" }, triggers: ["1"] }],
  ["WritableLayer", { path: "C:\\scratch", parentLayers: [parent] }],
  ["LegacyWritableLayer", { path: "C:\\scratch", folderPath: "C:\\hives", parentLayers: [parent] }],
  ["LayerStorageFilter", { path: "C:\\scratch", parentLayers: [parent] }],
  ["LayerExport", { path: "C:\\scratch", exportFolderPath: "C:\\export", parentLayers: [parent] }],
];

describe.for(others)("a %s", ([resource, args]) => {
  test("takes its arguments and no other", () => {
    expect(validateArguments(resource, args)).toEqual([]);
    expect(validateArguments(resource, { ...args, createdHere: true })).toEqual([
      expect.objectContaining({ path: ["createdHere"], kind: "unknownField", severity: "error" }),
    ]);
  });

  test("needs a path that is a text", () => {
    expect(validateArguments(resource, { ...args, path: 5 })).toEqual([
      { path: ["path"], severity: "error", kind: "type", reason: "path must be a text, but is 5." },
    ]);
    expect(validateArguments(resource, { ...args, path: undefined })).toEqual([
      { path: [], severity: "error", kind: "required", reason: `The argument "path" of ${resource} is missing.` },
    ]);
  });
});

test("arguments that are no object are refused as a whole", () => {
  for (const args of [null, "text", 5, []]) {
    expect(validateArguments("VmGroupAccess", args)).toEqual([
      expect.objectContaining({ path: [], kind: "type", severity: "error" }),
    ]);
  }
});

test("a resource that does not exist is the caller's mistake", () => {
  expect(() => validateArguments("Computer", {})).toThrow('There is no resource type "Computer".');
});

describe("a check that says errors only", () => {
  test("finds the same errors as one that says all, in every sample and in each of its mistakes", () => {
    const mistaken = { document: { ...smallest(), Container: {}, ShouldTerminateOnLastHandleClosed: true, Colour: 1 } };
    for (const args of [{ document: smallest() }, mistaken, { document: {} }, {}]) {
      const all = validateArguments("ComputeSystem", args);
      expect(validateArguments("ComputeSystem", args, { say: "errors" })).toEqual(
        all.filter(({ severity }) => severity === "error"),
      );
    }
    for (const { file, type } of samples.filter((each) => each.type === "ComputeSystem")) {
      const document = sample(file);
      const all = validateDocument(document, { type, schemaVersion: { major: 2, minor: 1 } });
      const errors = validateDocument(document, { type, schemaVersion: { major: 2, minor: 1 }, say: "errors" });
      expect(errors, file).toEqual(all.filter(({ severity }) => severity === "error"));
    }
  });
});
