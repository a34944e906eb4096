/** Each mistake in a document is told once: where, what is wrong in whole sentences, and what was probably meant. */
import { describe, expect, test } from "vitest";
import { jsonPointer, propertyPath, validateDocument } from "../../schema/validate.js";
import { smallest, withValue } from "./samples.js";

const topology = ["VirtualMachine", "ComputeTopology"];
const memory = [...topology, "Memory"];
const processor = [...topology, "Processor"];
const devices = ["VirtualMachine", "Devices"];
const disk = [...devices, "Scsi", "primary", "Attachments", "0"];

interface Mistake {
  title: string;
  at: (string | number)[];
  value: unknown;
  path?: (string | number)[];
  kind: string;
  reason: string;
  suggestion?: string;
  isGuess?: true;
}

const mistakes: Mistake[] = [
  {
    title: "a key in the wrong case",
    at: [...memory, "SizeInMb"],
    value: 512,
    kind: "unknownField",
    reason: 'Memory has no field "SizeInMb".',
    suggestion: "SizeInMB",
  },
  {
    title: "a key with a letter too few",
    at: [...topology, "Procesor"],
    value: {},
    kind: "unknownField",
    reason: 'ComputeTopology has no field "Procesor".',
    suggestion: "Processor",
  },
  {
    title: "a key that resembles none, with the keys that there are",
    at: ["VirtualMachine", "GuestState", "Colour"],
    value: "red",
    kind: "unknownField",
    reason:
      'GuestState has no field "Colour". It takes GuestStateFilePath, RuntimeStateFilePath, ForceTransientState and GuestStateFileType.',
  },
  {
    title: "a field in an object that is empty by nature",
    at: [...devices, "Mouse", "Buttons"],
    value: 3,
    kind: "unknownField",
    reason: 'Mouse has no field "Buttons". It takes none.',
  },
  {
    title: "a text for a number",
    at: [...memory, "SizeInMB"],
    value: "4096",
    kind: "type",
    reason: 'SizeInMB must be a whole number, 0 or more, but is the text "4096".',
    suggestion: "4096",
  },
  {
    title: "half a processor",
    at: [...processor, "Count"],
    value: 1.5,
    kind: "type",
    reason: "Count must be a whole number from 0 to 4294967295, but is 1.5.",
  },
  {
    title: "a number that JSON does not have",
    at: [...processor, "Count"],
    value: Number.NaN,
    kind: "type",
    reason: "Count must be a whole number from 0 to 4294967295, but is NaN.",
  },
  {
    title: "a text for a truth value",
    at: [...memory, "AllowOvercommit"],
    value: "True",
    kind: "type",
    reason: 'AllowOvercommit must be true or false, but is the text "True".',
    suggestion: "true",
  },
  {
    title: "null, which is not the same as leaving a field out",
    at: ["VirtualMachine", "Chipset"],
    value: null,
    kind: "type",
    reason: "Chipset must be an object, but is null.",
  },
  {
    title: "a list for a map",
    at: [...devices, "Scsi"],
    value: [],
    kind: "type",
    reason: "Scsi must be an object, but is a list.",
  },
  {
    title: "a wrong item of a map, named with its map",
    at: [...devices, "ComPorts", "0"],
    value: "pipe",
    kind: "type",
    reason: 'ComPorts["0"] must be an object, but is a text.',
  },
  {
    title: "a wrong item of a list, named with its list",
    at: [...devices, "EnhancedModeVideo", "ConnectionOptions", "AccessSids"],
    value: ["S-1-1-0", 5],
    path: [...devices, "EnhancedModeVideo", "ConnectionOptions", "AccessSids", 1],
    kind: "type",
    reason: "AccessSids[1] must be a text, but is 5.",
  },
  {
    title: "a text where any text may be a secret is not repeated",
    at: [...devices, "Plan9"],
    value: "hunter2",
    kind: "type",
    reason: "Plan9 must be an object, but is a text.",
  },
  {
    title: "a number under its range",
    at: [...processor, "Count"],
    value: -1,
    kind: "range",
    reason: "Count must be a whole number from 0 to 4294967295, but is -1.",
  },
  {
    title: "a number over its documented range",
    at: [...processor, "Weight"],
    value: 10_001,
    kind: "range",
    reason: "Weight must be a whole number from 0 to 10000, but is 10001.",
  },
  {
    title: "an enum value in the wrong case",
    at: [...memory, "Backing"],
    value: "virtual",
    kind: "enum",
    reason: 'Backing must be one of Physical, Virtual or Hybrid, but is the text "virtual".',
    suggestion: "Virtual",
  },
  {
    title: "an enum value with letters left out",
    at: [...disk, "CachingMode"],
    value: "ReadOnly",
    kind: "enum",
    reason: 'CachingMode must be one of Uncached, Cached or ReadOnlyCached, but is the text "ReadOnly".',
    suggestion: "ReadOnlyCached",
  },
  {
    title: "a misspelt enum value",
    at: [...disk, "Type"],
    value: "VirtaulDisc",
    kind: "enum",
    reason: 'Type must be one of VirtualDisk, Iso, PassThru or ExtensibleVirtualDisk, but is the text "VirtaulDisc".',
    suggestion: "VirtualDisk",
  },
  {
    title: "an enum value that is another word",
    at: [...disk, "Type"],
    value: "vhd",
    kind: "enum",
    reason: 'Type must be one of VirtualDisk, Iso, PassThru or ExtensibleVirtualDisk, but is the text "vhd".',
    suggestion: "Iso",
    isGuess: true,
  },
  {
    title: "an enum value of one letter, which is in most of them",
    at: [...disk, "Type"],
    value: "x",
    kind: "enum",
    reason: 'Type must be one of VirtualDisk, Iso, PassThru or ExtensibleVirtualDisk, but is the text "x".',
    suggestion: "ExtensibleVirtualDisk",
    isGuess: true,
  },
  {
    title: "a number for an enum value",
    at: [...memory, "Backing"],
    value: 1,
    kind: "enum",
    reason: "Backing must be one of Physical, Virtual or Hybrid, but is 1.",
  },
  {
    title: "a GUID in braces",
    at: ["VirtualMachine", "Chipset", "Uefi", "SecureBootTemplateId"],
    value: "{1734c6e8-3154-4dda-ba5f-a874cc483422}",
    kind: "format",
    reason:
      'SecureBootTemplateId must be a GUID such as 1734c6e8-3154-4dda-ba5f-a874cc483422, but is the text "{1734c6e8-3154-4dda-ba5f-a874cc483422}".',
    suggestion: "1734c6e8-3154-4dda-ba5f-a874cc483422",
  },
  {
    title: "a MAC address with colons",
    at: [...devices, "NetworkAdapters", "lan", "MacAddress"],
    value: "00:15:5D:10:20:01",
    kind: "format",
    reason: 'MacAddress must be a MAC address such as 00-15-5D-10-20-01, but is the text "00:15:5D:10:20:01".',
    suggestion: "00-15-5D-10-20-01",
  },
  {
    title: "a third serial port",
    at: [...devices, "ComPorts", "2"],
    value: {},
    kind: "key",
    reason: 'A key of ComPorts must be "0" (COM1) or "1" (COM2), but is "2".',
  },
  {
    title: "a LUN over 253",
    at: [...devices, "Scsi", "primary", "Attachments", "254"],
    value: {},
    kind: "key",
    reason: 'A key of Attachments must be a LUN from 0 to 253 without leading zeros, but is "254".',
  },
  {
    title: "a LUN with a leading zero, which would name the same disk twice",
    at: [...devices, "Scsi", "primary", "Attachments", "00"],
    value: {},
    kind: "key",
    reason: 'A key of Attachments must be a LUN from 0 to 253 without leading zeros, but is "00".',
  },
  {
    title: "a socket service that is no GUID",
    at: [...devices, "HvSocket", "HvSocketConfig", "ServiceTable", "ssh"],
    value: {},
    kind: "key",
    reason: 'A key of ServiceTable must be a GUID such as 00000400-facb-11e6-bd58-64006a7986d3, but is "ssh".',
  },
];

describe("a document with", () => {
  for (const { title, at, value, path = at, kind, reason, suggestion, isGuess } of mistakes) {
    test(title, () => {
      const failures = validateDocument(withValue(smallest(), at, value));
      expect(failures).toEqual([
        {
          ...{ path, severity: "error", kind, reason },
          ...(suggestion === undefined ? {} : { suggestion }),
          ...(isGuess === undefined ? {} : { isGuess }),
        },
      ]);
    });
  }

  test("several mistakes is told of all of them at once", () => {
    const once = withValue(smallest(), [...memory, "SizeInMb"], 1);
    const twice = withValue(once, [...processor, "Count"], "2");
    expect(validateDocument(twice).map(jsonPointer)).toEqual([
      "/VirtualMachine/ComputeTopology/Memory/SizeInMb",
      "/VirtualMachine/ComputeTopology/Processor/Count",
    ]);
  });

  test("a misspelt key is not told as well that the right one is missing", () => {
    const { SchemaVersion, ...rest } = smallest();
    expect(validateDocument({ ...rest, Schemaversion: SchemaVersion })).toEqual([
      expect.objectContaining({ path: ["Schemaversion"], suggestion: "SchemaVersion" }),
    ]);
    expect(validateDocument({ SchemaVersion, VirtualMachin: {} })).toEqual([
      expect.objectContaining({ path: ["VirtualMachin"], suggestion: "VirtualMachine" }),
    ]);
  });

  test("a key that is there without a value is as good as without the key", () => {
    expect(validateDocument({ ...smallest(), Owner: undefined, Colour: undefined })).toEqual([]);
  });
});

describe("something that is no document", () => {
  test.for([
    [null, "null"],
    ["text", "a text"],
    [5, "5"],
    [[], "a list"],
    [undefined, "nothing"],
  ])("%s is refused as a whole", ([value, words]) => {
    expect(validateDocument(value)).toEqual([
      { path: [], severity: "error", kind: "type", reason: `The document must be an object, but is ${words}.` },
    ]);
  });

  test("an object where a list of documents belongs is refused as a whole", () => {
    expect(validateDocument({}, { type: "Properties[]" })).toEqual([
      { path: [], severity: "error", kind: "type", reason: "The document must be a list, but is an object." },
    ]);
    expect(validateDocument([{ State: "running" }], { type: "Properties[]" })).toEqual([
      expect.objectContaining({ path: [0, "State"], suggestion: "Running" }),
    ]);
  });

  test("a type of document that does not exist is the caller's mistake", () => {
    expect(() => validateDocument({}, { type: "Computer" })).toThrow('There is no HCS document type "Computer".');
  });
});

describe("unknown fields, when they are allowed", () => {
  const options = { unknownFields: "allow" } as const;

  test("pass", () => {
    expect(validateDocument(withValue(smallest(), ["VirtualMachine", "Quux"], { any: 1 }), options)).toEqual([]);
  });

  test("are refused all the same when they are nearly a known field", () => {
    const document = withValue(smallest(), [...memory, "sizeinmb"], 2);
    expect(validateDocument(document, options)).toEqual([
      expect.objectContaining({ severity: "error", kind: "unknownField", suggestion: "SizeInMB" }),
    ]);
  });

  test("do not let a wrong key of a map pass", () => {
    expect(validateDocument(withValue(smallest(), [...devices, "ComPorts", "7"], {}), options)).toHaveLength(1);
  });
});

describe("the place of a mistake", () => {
  test("is a Pulumi property path with quoted keys and bare indexes", () => {
    const path = ["document", "Devices", "Scsi", "0", "Main controller", 'a"b\\', "Shares", 2, "Path"];
    expect(propertyPath({ path })).toBe(
      String.raw`document.Devices.Scsi["0"]["Main controller"]["a\"b\\"].Shares[2].Path`,
    );
    expect(propertyPath({ path: [] })).toBe("");
    expect(propertyPath({ path: ["0"] })).toBe('["0"]');
  });

  test("is a JSON pointer with its two escapes", () => {
    expect(jsonPointer({ path: ["a/b", "c~d", 0, ""] })).toBe("/a~1b/c~0d/0/");
    expect(jsonPointer({ path: [] })).toBe("");
  });

  test("survives keys that need escapes", () => {
    const at = [...devices, "Scsi", "a/b~c", "Attachments", "0", "Path"];
    const failures = validateDocument(withValue(smallest(), at, 5));
    expect(failures.map(({ path }) => path)).toEqual([at]);
    expect(failures.map(jsonPointer)).toEqual(["/VirtualMachine/Devices/Scsi/a~1b~0c/Attachments/0/Path"]);
  });
});
