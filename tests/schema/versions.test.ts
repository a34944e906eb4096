/** Fields and values that need a later schema than the document declares, or than the user asked to check against. */
import { describe, expect, test } from "vitest";
import { jsonPointer, validateDocument } from "../../schema/validate.js";
import { sample, smallest, withValue } from "./samples.js";

const withServices = withValue(smallest(), ["VirtualMachine", "Services"], { Shutdown: {}, Timesync: {} });

describe("a field that is newer than the document's schema version", () => {
  test("is a warning that names the version it needs, once for all that is in it", () => {
    expect(validateDocument(withServices)).toEqual([
      {
        path: ["VirtualMachine", "Services"],
        severity: "warning",
        kind: "newer",
        reason:
          "Services needs schema 2.5 (Windows Server 2022, OS build 20348.169), but the document declares 2.1. A host whose Windows build knows it takes it all the same.",
      },
    ]);
  });

  test("is nothing to speak of when the document declares its version", () => {
    expect(validateDocument(withValue(withServices, ["SchemaVersion", "Minor"], 5))).toEqual([]);
  });

  test("is told below again only when it needs a later version still", () => {
    const old = { ...smallest(), SchemaVersion: { Major: 2, Minor: 0 } };
    const document = withValue(old, ["VirtualMachine", "Devices", "VirtualSmb"], {
      Shares: [{ Options: { FilterEncryptionAttributes: true, ReadOnly: true } }],
    });
    expect(validateDocument(document).map(jsonPointer)).toEqual([
      "/VirtualMachine/ComputeTopology/Memory/SizeInMB",
      "/VirtualMachine/Devices/VirtualSmb/Shares",
      "/VirtualMachine/Devices/VirtualSmb/Shares/0/Options/FilterEncryptionAttributes",
    ]);
  });

  test("inside a hosted container is measured by the container's own schema version", () => {
    const hosted = (Minor: number) => ({
      SchemaVersion: { Major: 2, Minor: 1 },
      HostingSystemId: "uvm",
      HostedSystem: {
        SchemaVersion: { Major: 2, Minor },
        Container: { MappedDirectories: [{ HostPath: "C:\\a", SupportCloudFiles: true }] },
      },
    });
    expect(validateDocument(hosted(3))).toEqual([]);
    expect(validateDocument(hosted(2)).map(jsonPointer)).toEqual([
      "/HostedSystem/Container/MappedDirectories/0/SupportCloudFiles",
    ]);
  });

  test("is no matter in a request, which declares no version", () => {
    expect(validateDocument({ Mechanism: "IntegrationService" }, { type: "ShutdownOptions" })).toEqual([]);
  });
});

describe("checked against a schema version", () => {
  const against = (document: unknown, minor: number, major = 2) =>
    validateDocument(document, { schemaVersion: { major, minor } });

  test("what is newer is an error that names both versions", () => {
    expect(against(withServices, 4)).toEqual([
      {
        path: ["VirtualMachine", "Services"],
        severity: "error",
        kind: "newer",
        reason: "Services needs schema 2.5 (Windows Server 2022, OS build 20348.169); schema 2.4 was asked for.",
      },
    ]);
  });

  test("what is newer than the document but not than that stays a warning", () => {
    expect(against(withServices, 5).map(({ severity }) => severity)).toEqual(["warning"]);
  });

  test("a document that declares a later version is an error", () => {
    const failures = against({ ...smallest(), SchemaVersion: { Major: 2, Minor: 6 } }, 5);
    expect(failures).toEqual([
      expect.objectContaining({
        path: ["SchemaVersion"],
        severity: "error",
        reason: "The document declares schema 2.6; schema 2.5 was asked for.",
      }),
    ]);
  });

  test("minor versions are numbers, not texts: 2.11 comes after 2.4", () => {
    expect(against(sample("14-sharing-vm.json"), 11).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(against(smallest(), 0).map(jsonPointer)).toContain("/SchemaVersion");
  });

  test("requests are checked as well, and so are single values", () => {
    const options = { schemaVersion: { major: 2, minor: 0 } };
    expect(validateDocument({ Mechanism: "IntegrationService" }, { ...options, type: "ShutdownOptions" })).toEqual([
      expect.objectContaining({ path: ["Mechanism"], severity: "error" }),
    ]);
    expect(validateDocument({ Handle: "All" }, { ...options, type: "CloseHandle" })).toEqual([
      expect.objectContaining({
        path: ["Handle"],
        severity: "error",
        reason: expect.stringMatching(
          /^The value "All" of Handle needs schema 2\.1 \(.*\); schema 2\.0 was asked for\.$/,
        ),
      }),
    ]);
  });

  test("the older schema knows nothing of what is here", () => {
    expect(against(smallest(), 0, 1).every(({ severity, kind }) => severity === "error" && kind === "newer")).toBe(
      true,
    );
  });
});

describe("what is only known from other software", () => {
  test("is a warning that names who knows it, once for all that is in it", () => {
    const document = withValue(smallest(), ["VirtualMachine", "DebugOptions"], {
      BugcheckSavedStateFileName: "C:\\a",
      FirmwareDumpFileName: "C:\\b",
    });
    expect(validateDocument(document)).toEqual([
      {
        path: ["VirtualMachine", "DebugOptions"],
        severity: "warning",
        kind: "undocumented",
        reason: "DebugOptions is not in Microsoft's documentation; it is known from hcsshim and WSL.",
      },
    ]);
  });

  test("may be a single value of a documented enum", () => {
    const at = ["VirtualMachine", "Devices", "Scsi", "0", "Attachments", "0", "Type"];
    expect(validateDocument(withValue(smallest(), at, "ExtensibleVirtualDisk"))).toEqual([
      expect.objectContaining({
        path: at,
        severity: "warning",
        reason:
          'The value "ExtensibleVirtualDisk" of Type is not in Microsoft\'s documentation; it is known from hcsshim.',
      }),
    ]);
  });

  test("is not the empty wire form of a documented value", () => {
    const layers = [{ Path: "D:\\layer", Cache: "" }];
    expect(
      validateDocument({ SchemaVersion: { Major: 2, Minor: 1 }, Container: { Storage: { Layers: layers } } }),
    ).toEqual([]);
  });
});

test("a number that JavaScript rounds is a warning, and one that fits 64 bits is no error", () => {
  const at = ["VirtualMachine", "StorageQoS", "IopsMaximum"];
  for (const text of ["9007199254740993", "18446744073709551615"]) {
    expect(validateDocument(withValue(smallest(), at, JSON.parse(text)))).toEqual([
      expect.objectContaining({ path: at, severity: "warning", kind: "imprecise" }),
    ]);
  }
  expect(validateDocument(withValue(smallest(), at, 2 ** 53 - 1))).toEqual([]);
  expect(validateDocument(withValue(smallest(), at, 1e20))[0]).toMatchObject({ severity: "error", kind: "range" });
});
