/** `pulumi-hcs validate`: what it says of documents, for people and for programs, and what of files that are none. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectRefused, hcs, hcsJson, temporaryFolder, useCompiledCommand } from "./command.js";

useCompiledCommand();

const documents = join(__dirname, "..", "..", "schema", "source", "documents");
const samples = readdirSync(documents).filter((name) => name.endsWith(".json"));

const machine = {
  SchemaVersion: { Major: 2, Minor: 1 },
  VirtualMachine: { Chipset: { Uefi: {} }, ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 1 } } },
};
const guid = "0A0A0A0A-2222-3333-4444-555555555555";
const misspelt = JSON.stringify(machine, undefined, 2).replace("SizeInMB", "SizeInMb");
const memory = "/VirtualMachine/ComputeTopology/Memory";

/** A folder with these files. */
function folderWith(files: Record<string, string | Buffer>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test("all sample documents are accepted, with their warnings counted in the last line", async () => {
  expect(samples).toHaveLength(18);
  const [shown, found] = await Promise.all([
    hcs(["validate", ...samples], { folder: documents }),
    hcsJson(["validate", ...samples], 0, { folder: documents }),
  ]);
  const warnings = found as { file: string; severity: string }[];
  expect(warnings.length).toBeGreaterThan(0);
  expect(warnings.filter(({ severity }) => severity !== "warning")).toEqual([]);
  expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
  expect(shown.stdout.split("\n").slice(-2)).toEqual([`18 documents, no errors, ${warnings.length} warnings`, ""]);
  // Grouped: every file with something to say is named once, the others not at all.
  const named = shown.stdout.split("\n").filter((line) => samples.includes(line));
  expect(named).toEqual([...new Set(warnings.map(({ file }) => file))]);
});

test("a document with nothing to say makes one line, and an empty list for programs", async () => {
  const folder = folderWith({ "good.json": JSON.stringify(machine) });
  const [shown, found] = await Promise.all([
    hcs(["validate", "good.json", "--strict"], { folder }),
    hcsJson(["validate", "good.json"], 0, { folder }),
  ]);
  expect(shown).toEqual({ exitCode: 0, stdout: "1 document, no errors, no warnings\n", stderr: "" });
  expect(found).toEqual([]);
});

test("a misspelt key is an error with its place, its path and the right name", async () => {
  const folder = folderWith({ "wrong.json": misspelt });
  const [shown, found] = await Promise.all([
    hcs(["validate", "wrong.json"], { folder }),
    hcsJson(["validate", "wrong.json"], 1, { folder }),
  ]);
  expect(shown).toEqual({
    exitCode: 1,
    stdout: `wrong.json
  12:9  error    ${memory}/SizeInMb
        Memory has no field "SizeInMb". Did you mean "SizeInMB"?

1 document, 1 error, no warnings
`,
    stderr: "",
  });
  expect(found).toEqual([
    {
      file: "wrong.json",
      path: `${memory}/SizeInMb`,
      severity: "error",
      reason: 'Memory has no field "SizeInMb".',
      suggestion: "SizeInMB",
    },
  ]);
});

test("a document that lacks what it must have is told at the parent, the whole as an empty path", async () => {
  expect(await hcsJson(["validate", "-"], 1, { input: "{}" })).toContainEqual({
    file: "-",
    path: "",
    severity: "error",
    reason: expect.stringContaining("SchemaVersion"),
  });
  const shown = await hcs(["validate", "-"], { input: "[]" });
  expect(shown).toMatchObject({ exitCode: 1, stderr: "" });
  expect(shown.stdout).toMatch(/^standard input\n {2}1:1 {2}error {4}\(the whole document\)\n/);
});

test("a path that the resource would refuse is refused here, where the document names it", async () => {
  const scsi = { "0": { Attachments: { "0": { Type: "VirtualDisk", Path: "vm\\a.vhdx" } } } };
  const withDisk = { ...machine, VirtualMachine: { ...machine.VirtualMachine, Devices: { Scsi: scsi } } };
  const folder = folderWith({ "machine.json": JSON.stringify(withDisk) });
  expect(await hcsJson(["validate", "machine.json"], 1, { folder })).toEqual([
    {
      file: "machine.json",
      path: "/VirtualMachine/Devices/Scsi/0/Attachments/0/Path",
      severity: "error",
      reason: "Here the path is not absolute; write it from a drive on, like C:\\folder\\file.",
    },
  ]);
});

test("wrong files are told together with what else is wrong, and plan refuses them too", async () => {
  const disk = { Type: "VirtualDisk", Path: "C:\\vm\\a.vhdx" };
  const devices = (attachments: object) => ({ Devices: { Scsi: { "0": { Attachments: attachments } } } });
  const written = (attachments: object, more: object = {}) =>
    JSON.stringify({ ...machine, ...more, VirtualMachine: { ...machine.VirtualMachine, ...devices(attachments) } });
  const folder = folderWith({
    "good.json": JSON.stringify(machine),
    "twice.json": written({ "0": disk, "1": { ...disk, Path: "c:/VM/a.vhdx" } }, { Ownr: "me" }),
    "relative.json": written({ "0": { ...disk, Path: "a.vhdx" } }),
  });
  const place = "/VirtualMachine/Devices/Scsi/0/Attachments";
  expect(await hcsJson(["validate", "twice.json", "relative.json"], 1, { folder })).toMatchObject([
    { file: "twice.json", path: `${place}/1/Path`, reason: expect.stringContaining("has this disk at") },
    { file: "twice.json", path: "/Ownr", suggestion: "Owner" },
    { file: "relative.json", path: `${place}/0/Path`, reason: expect.stringContaining("not absolute") },
  ]);
  await Promise.all([
    expectRefused(["plan", "good.json", "twice.json"], 1, "has this disk at", { folder }),
    expectRefused(["plan", "relative.json", "good.json"], 1, "the path is not absolute", { folder }),
  ]);
});

test("a key that stands twice in an object is an error with both places, since one of the two would be lost", async () => {
  const twice = JSON.stringify(machine, undefined, 2).replace('"Count": 1', '"Count": 1,\n        "Count": 2');
  const folder = folderWith({ "twice.json": twice, "good.json": JSON.stringify(machine) });
  const [shown, found] = await Promise.all([
    hcs(["validate", "twice.json"], { folder }),
    hcsJson(["validate", "twice.json"], 1, { folder }),
  ]);
  const path = "/VirtualMachine/ComputeTopology/Processor/Count";
  const reason =
    '"Count" stands in this object at line 15, column 9 already, and only the last one would count. Leave one of them out.';
  expect(found).toEqual([{ file: "twice.json", path, severity: "error", reason }]);
  expect(shown).toEqual({
    exitCode: 1,
    stdout: `twice.json\n  16:9  error    ${path}\n        ${reason}\n\n1 document, 1 error, no warnings\n`,
    stderr: "",
  });
  const planned = ["plan", join(folder, "good.json"), join(folder, "twice.json")];
  await expectRefused(planned, 1, `is no valid document: ${path}: "Count" stands in this object at line 15`);
});

test("what no machine can have twice is refused here too: a GUID as a key, a disk that is written to", async () => {
  const disk = { Type: "VirtualDisk", Path: "C:\\a.vhdx" };
  const { VirtualMachine: empty } = machine;
  const withDevices = (Devices: object): string =>
    JSON.stringify({ ...machine, SchemaVersion: { Major: 2, Minor: 3 }, VirtualMachine: { ...empty, Devices } });
  const folder = folderWith({
    "keys.json": withDevices({ VirtualPci: { "{0a0a0a0a-2222-3333-4444-555555555555}": {}, [guid]: {} } }),
    "disk.json": withDevices({ Scsi: { "0": { Attachments: { "0": disk, "1": { ...disk, Path: "c:/A.VHDX" } } } } }),
  });
  const found = [
    { file: "keys.json", path: `/VirtualMachine/Devices/VirtualPci/${guid}`, severity: "error" },
    { file: "disk.json", path: "/VirtualMachine/Devices/Scsi/0/Attachments/1/Path", severity: "error" },
  ];
  expect(await hcsJson(["validate", "keys.json", "disk.json"], 1, { folder })).toMatchObject(found);
  await expectRefused(["plan", join(folder, "keys.json"), join(folder, "disk.json")], 1, `are one key of VirtualPci`);
});

test("warnings fail under --strict alone, and what is newer than --schema-version is an error", async () => {
  const newer = { ...machine, VirtualMachine: { ...machine.VirtualMachine, Services: { Shutdown: {} } } };
  const folder = folderWith({ "newer.json": JSON.stringify(newer) });
  const validate = ["validate", "newer.json"];
  const [plain, strict, older, enough] = await Promise.all([
    hcsJson(validate, 0, { folder }),
    hcsJson([...validate, "--strict"], 1, { folder }),
    hcsJson([...validate, "--schema-version", "2.4"], 1, { folder }),
    hcsJson([...validate, "--schema-version", "2.5"], 0, { folder }),
  ]);
  const path = "/VirtualMachine/Services";
  expect(plain).toMatchObject([{ path, severity: "warning", reason: expect.stringContaining("2.5") }]);
  expect(strict).toEqual(plain);
  expect(older).toMatchObject([{ path, severity: "error", reason: expect.stringContaining("2.4") }]);
  expect(enough).toEqual(plain);
});

test("--unknown-fields allow lets a field of the future through, but no misspelling", async () => {
  const folder = folderWith({
    "future.json": JSON.stringify({ ...machine, QuantumEntanglement: true }),
    "wrong.json": misspelt,
  });
  const refused = await hcsJson(["validate", "future.json"], 1, { folder });
  expect(refused).toMatchObject([{ path: "/QuantumEntanglement", severity: "error" }]);
  const allowing = ["validate", "--unknown-fields", "allow", "future.json", "wrong.json"];
  expect(await hcsJson(allowing, 1, { folder })).toMatchObject([{ file: "wrong.json", path: `${memory}/SizeInMb` }]);
});

test("what cannot be read is told by name and place, and the other files are looked at all the same", async () => {
  const folder = folderWith({
    "broken.json": '{\n  "Owner": "me",\n}',
    "binary.json": Buffer.from([0x7b, 0xe4, 0x7d]),
    "wrong.json": misspelt,
  });
  mkdirSync(join(folder, "folder.json"));
  const files = ["broken.json", "missing.json", "folder.json", "binary.json", "wrong.json"];
  const [shown, asJson] = await Promise.all([
    hcs(["validate", ...files], { folder }),
    hcs(["--json", "validate", ...files], { folder }),
  ]);
  expect(shown.exitCode).toBe(2);
  expect(shown.stderr.split("\n")).toEqual([
    'error: broken.json is not JSON: line 3, column 1: there must be no comma before "}".',
    "error: missing.json cannot be read: there is no such file.",
    "error: folder.json cannot be read: it is a folder.",
    "error: binary.json is no text in UTF-8 or UTF-16.",
    "",
  ]);
  expect(shown.stdout).toContain(`${memory}/SizeInMb`);
  expect(shown.stdout).toMatch(/\n1 document, 1 error, no warnings; 4 files could not be read\n$/);
  expect(asJson).toMatchObject({ exitCode: 2, stderr: shown.stderr });
  expect(JSON.parse(asJson.stdout)).toMatchObject([{ file: "wrong.json", path: `${memory}/SizeInMb` }]);
});

test("a pattern that no shell has put files in the place of names them here, as cmd.exe and PowerShell need it", async () => {
  const good = JSON.stringify(machine);
  const folder = folderWith({ "b.json": misspelt, "a.json": good, "c[1].json": misspelt, "notes.txt": "no document" });
  const pathsIn = async (...files: string[]) =>
    ((await hcsJson(["validate", ...files], 1, { folder })) as { file: string }[]).map(({ file }) => file);
  expect(await pathsIn("*.json")).toEqual(["b.json", "c[1].json"]);
  expect(await pathsIn("c[1].json"), "a file of that very name").toEqual(["c[1].json"]);
  const missing = "*.yaml cannot be read: there is no such file.";
  const { exitCode, stderr } = await hcs(["validate", "*.yaml"], { folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: `error: ${missing}\n` });
});

test("the byte order marks and the UTF-16 of Windows programs are read", async () => {
  const text = JSON.stringify(machine);
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  const folder = folderWith({
    "utf8.json": `\ufeff${text}`,
    "utf16.json": utf16,
    "utf16be.json": Buffer.from(utf16).swap16(),
  });
  expect(await hcsJson(["validate", "utf8.json", "utf16.json", "utf16be.json"], 0, { folder })).toEqual([]);
});

test("a document is not changed, and a name that a terminal would obey is shown harmless", async () => {
  const folder = folderWith({ "evil.json": JSON.stringify({ ...machine, "\u001b[2JOwner": 1 }) });
  cpSync(join(folder, "evil.json"), join(folder, "copy.json"));
  const shown = await hcs(["validate", "evil.json"], { folder });
  expect(shown.exitCode).toBe(1);
  expect(shown.stdout).toContain("/\\u001b[2JOwner");
  expect(shown.stdout).not.toContain("\u001b");
  expect(readFileSync(join(folder, "evil.json"))).toEqual(readFileSync(join(folder, "copy.json")));
});

test("options with wrong values are wrong usage", async () => {
  await Promise.all([
    expectRefused(["validate"], 2, "Missing required argument 'file'"),
    expectRefused(["validate", "--schema-version", "1.0", "x.json"], 2, "It must be a version of schema 2, like 2.4."),
    expectRefused(["validate", "--schema-version", "newest", "x.json"], 2, "'newest' is invalid"),
    expectRefused(["validate", "--unknown-fields", "maybe", "x.json"], 2, "Allowed choices are refuse, allow."),
  ]);
});
