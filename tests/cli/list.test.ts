/** `pulumi-hcs list`: what runs on a host and who holds it, and what the ledger holds for a stack that has lost it. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LedgerRow } from "../../provider/hcs/ledger.js";
import { loadSqlite } from "../../provider/host/sqlite.js";
import { emptyMachine, freshHost, type StoredResource, urnOf } from "../support/resources.js";
import { expectRefused, hcs, hcsJson, temporaryFolder, useCompiledCommand } from "./command.js";

useCompiledCommand();

const systemId = "6BA7B810-9DAD-11D1-80B4-00C04FD430C8";
const disk = "C:\\vm\\web.vhdx";
const stateFile = "C:\\vm\\web.vmgs";

/** A stack `dev` of project `project` with a system, its disk and state file, and a grant on another disk. */
async function deployed() {
  const host = await freshHost();
  await host.controls.placeFile(disk);
  const machine = emptyMachine() as { VirtualMachine: object };
  const Devices = { Scsi: { primary: { Attachments: { "0": { Type: "VirtualDisk", Path: disk } } } } };
  const document = { ...machine, Owner: "Madrid", VirtualMachine: { ...machine.VirtualMachine, Devices } };
  const resources = {
    GuestStateFile: await host.create("GuestStateFile", "state", { path: stateFile }),
    ComputeSystem: await host.create("ComputeSystem", "web", { systemId, document }),
    VmGroupAccess: await host.create("VmGroupAccess", "group", { path: disk }),
  };
  return { ...host, resources };
}

/** What `pulumi stack export` says of these resources. */
function exportOf(resources: Record<string, StoredResource>, stack = "dev"): string {
  const own = {
    urn: `urn:pulumi:${stack}::project::pulumi:pulumi:Stack::project-${stack}`,
    type: "pulumi:pulumi:Stack",
  };
  const custom = Object.entries(resources).map(([type, { urn, id, outputs }]) => {
    return { urn, type: `pulumi-nodejs:dynamic/hcs:${type}`, custom: true, id, outputs };
  });
  return JSON.stringify({ version: 3, deployment: { manifest: {}, resources: [own, ...custom] } });
}

const shownOf = ({ urn, type, idOrPath, since }: LedgerRow) => ({ urn, type, idOrPath, since });

test("the systems of a host are listed with the resource that holds each", async () => {
  const { host, spec } = await deployed();
  const foreign = "11111111-2222-3333-4444-555555555555";
  await host.launchComputeSystem(foreign, emptyMachine());
  const list = ["list", "--host", spec];
  const [shown, systems] = await Promise.all([hcs(list), hcsJson(list)]);

  const urn = urnOf("ComputeSystem", "web");
  const common = { systemType: "VirtualMachine", state: "Running" };
  expect(systems).toEqual([
    { ...common, id: systemId, owner: "Madrid", runtimeId: expect.stringMatching(/^[0-9a-f-]{36}$/i), urn },
    { ...common, id: foreign, owner: expect.any(String), runtimeId: expect.stringMatching(/^[0-9a-f-]{36}$/i) },
  ]);
  expect(shown).toMatchObject({ exitCode: 0, stderr: "" });
  const [heading = "", first = "", second = "", ...rest] = shown.stdout.split("\n");
  expect(heading.split(/ {2,}/)).toEqual(["ID", "OWNER", "TYPE", "STATE", "RUNTIME ID", "URN"]);
  const { runtimeId } = (systems as { runtimeId: string }[])[0] ?? { runtimeId: "" };
  expect(first.split(/ {2,}/)).toEqual([systemId, "Madrid", "VirtualMachine", "Running", runtimeId, urn]);
  expect(second).toContain(foreign);
  expect(second).not.toContain("urn:");
  expect(rest).toEqual([""]);
});

test("systems are listed without who holds them when the ledger cannot be read, which is told beside", async () => {
  const { spec } = await deployed();
  const database = new (loadSqlite().DatabaseSync)(join(spec.slice("simulated:".length), "store.db"));
  database.exec("UPDATE ledger SET notes = '{'");
  database.close();
  const { exitCode, stdout, stderr } = await hcs(["list", "--host", spec, "--json"]);
  expect(exitCode).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    { id: systemId, owner: "Madrid", systemType: "VirtualMachine", state: "Running", runtimeId: expect.any(String) },
  ]);
  expect(stderr).toMatch(/^error: The systems are listed without who holds them\. [^\n]*table "ledger"[^\n]*\n$/);
});

test("an empty host says so", async () => {
  const { spec } = await freshHost();
  const list = ["list", "--host", spec];
  expect(await Promise.all([hcs(list), hcsJson(list)])).toEqual([
    { exitCode: 0, stdout: "No compute systems.\n", stderr: "" },
    [],
  ]);
});

test("a stack that holds everything has no orphans, also when the export is a file that PowerShell wrote", async () => {
  const { resources, spec } = await deployed();
  const file = join(temporaryFolder(), "stack.json");
  writeFileSync(file, Buffer.from(`\ufeff${exportOf(resources)}`, "utf16le"));
  expect(await hcs(["list", "--orphans", file, "--host", spec])).toEqual({
    exitCode: 0,
    stdout: "No orphans: the stack dev of project project has everything that the ledger holds for it.\n",
    stderr: "",
  });
});

test("orphans are what the stack has lost, and exactly those", async () => {
  const { host, resources, spec } = await deployed();
  const { GuestStateFile, ...others } = resources;
  const rows = await host.ledger.list();
  const lostFile = rows.filter(({ urn }) => urn === GuestStateFile.urn);
  const orphans = ["list", "--orphans", "-", "--host", spec];
  expect(await hcsJson(orphans, 0, { input: exportOf(others) })).toEqual(lostFile.map(shownOf));

  // The system goes from the stack with the grants that it made.
  const lostSystem = rows.filter(({ urn }) => urn === resources.ComputeSystem.urn);
  expect(lostSystem.map(({ kind }) => kind).sort()).toEqual(["ComputeSystem", "VmAccess"]);
  const { ComputeSystem, ...rest } = resources;
  expect(await hcsJson(orphans, 0, { input: exportOf(rest) })).toEqual(lostSystem.map(shownOf));

  const shown = await hcs(orphans, { input: exportOf(others) });
  const [table = "", advice] = shown.stdout.split("\n\n");
  expect(table.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["TYPE", "ID OR PATH", "SINCE", "URN"],
    ["GuestStateFile", stateFile, lostFile[0]?.since, GuestStateFile.urn],
  ]);
  expect(advice).toMatch(/^Declare it again .*"pulumi up".* --forget drops the rows\.\n$/);
  expect(await host.ledger.list(), "looking changes nothing").toEqual(rows);
});

test("orphans are not looked for on a host that nobody has made: none would be a false comfort", async () => {
  const { resources } = await deployed();
  const folder = temporaryFolder();
  const orphans = ["list", "--orphans", "-", "--host", "simulated:mistyped"];
  const words = `There is no simulated host in ${join(folder, "mistyped")}, and none was made.`;
  for (const more of [[], ["--json"], ["--forget", "--yes"]])
    await expectRefused([...orphans, ...more], 1, words, { folder, input: exportOf(resources) });
  expect(readdirSync(folder)).toEqual([]);
});

test("a renamed resource holds what it held under its old name", async () => {
  const { resources, spec } = await deployed();
  const renamed = Object.fromEntries(
    Object.entries(resources).map(([type, stored]) => [type, { ...stored, urn: urnOf(type, "renamed") }]),
  );
  expect(await hcsJson(["list", "--orphans", "-", "--host", spec], 0, { input: exportOf(renamed) })).toEqual([]);
});

test("an export of an empty stack needs the stack's names, and must not be of another stack", async () => {
  const { host, resources, spec } = await deployed();
  const orphans = ["list", "--orphans", "-", "--host", spec];
  const empty = { input: JSON.stringify({ version: 3, deployment: { manifest: {}, resources: null } }) };
  await expectRefused(orphans, 2, "standard input does not say which stack it is of", empty);
  const named = await hcsJson([...orphans, "--stack", "dev", "--project", "project"], 0, empty);
  expect(named).toEqual((await host.ledger.list()).map(shownOf));
  const other = [...orphans, "--stack", "prod", "--project", "project"];
  await expectRefused(other, 2, "is of the stack dev of project project, not prod", { input: exportOf(resources) });
});

test("--forget removes the rows of the orphans, and neither the things nor any other row", async () => {
  const { host, resources, spec } = await deployed();
  const { GuestStateFile, ...others } = resources;
  const before = await host.ledger.list();
  const forget = ["list", "--orphans", "-", "--host", spec, "--forget"];
  await expectRefused(forget, 2, "Add --yes", { input: exportOf(others) });
  expect(await host.ledger.list()).toEqual(before);

  const { exitCode, stdout, stderr } = await hcs([...forget, "--yes"], { input: exportOf(others) });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain(stateFile);
  expect(stdout).toMatch(/\nForgot 1 row of the ledger\. /);
  expect(await host.ledger.list()).toEqual(before.filter(({ urn }) => urn !== GuestStateFile.urn));
  expect(await host.getFileInformation(stateFile)).toBeDefined();
  expect(await host.getComputeSystemProperties(systemId)).toMatchObject({ State: "Running" });

  // Nothing is left to forget, and nobody needs to be asked.
  expect(await hcsJson(forget, 0, { input: exportOf(others) })).toEqual([]);
});

test("what is no export, and options that go with nothing, are refused", async () => {
  const { spec } = await freshHost();
  const orphans = ["--host", spec, "list", "--orphans"];
  await Promise.all([
    expectRefused([...orphans, "missing.json"], 2, "missing.json cannot be read: there is no such file."),
    expectRefused([...orphans, "-"], 2, "standard input is empty."),
    expectRefused([...orphans, "-"], 2, 'is not the output of "pulumi stack export"', { input: '{"resources": []}' }),
    expectRefused(["--host", spec, "list", "--forget"], 2, "--forget goes with --orphans EXPORT."),
    expectRefused([...orphans, "-", "--yes"], 2, "--yes goes with --forget."),
    expectRefused([...orphans, "-", "--stack", "dev"], 2, "--stack and --project go together."),
  ]);
});
