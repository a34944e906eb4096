/** `pulumi-hcs simulate`: every verb does to the host what it says, and says it in one sentence or one JSON document. */
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSimulated } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";
import { expectRefused, expectSaid, hcs, hcsJson, temporaryFolder, useCompiledCommand } from "./command.js";

useCompiledCommand();

const systemId = "6BA7B810-9DAD-11D1-80B4-00C04FD430C8";
const disk = "C:\\vm\\disk.vhdx";
const memoryPath = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
const accessDenied = 0x80070005;

/** A simulated host, and the words that begin every command on it. */
async function openHost() {
  const opened = await openSimulated();
  return { ...opened, simulate: ["simulate", "--host", opened.spec] };
}

/** The same with a running system. */
async function openWithSystem() {
  const opened = await openHost();
  await opened.host.launchComputeSystem(systemId, machineDocument());
  return opened;
}

test("a file appears with its size, and one that is there stays as it is", async () => {
  const { host, simulate } = await openHost();
  await expectSaid([...simulate, "file", disk, "--size", "1048576"], `Placed ${disk} (1048576 bytes).`);
  expect(await host.getFileInformation(disk)).toMatchObject({ path: disk, sizeBytes: 1048576 });
  const again = [...simulate, "file", "c:/VM/disk.vhdx"];
  await expectSaid(again, `${disk} is there already (1048576 bytes) and stays as it is.`);
  expect(await hcsJson(again)).toEqual({ placed: [], kept: [disk] });
  expect(await hcs([...again, "--size", "5"])).toEqual({
    exitCode: 1,
    stdout: `${disk} is there already (1048576 bytes, not 5) and stays as it is.\n`,
    stderr: "",
  });
  expect(await hcsJson([...simulate, "file", "C:\\vm"], 1)).toEqual({ placed: [], kept: ["C:\\vm"] });
  expect(await host.getFileInformation(disk)).toMatchObject({ sizeBytes: 1048576 });
});

test("a list places what is missing and says what; --quiet says nothing when nothing is missing", async () => {
  const { host, controls, simulate } = await openHost();
  await controls.placeFile(disk, { sizeBytes: 7 });
  const list = join(temporaryFolder(), "host-files.json");
  writeFileSync(list, JSON.stringify([{ path: disk }, { path: "C:/new.vhdx", sizeBytes: 3 }, { path: "D:\\kernel" }]));
  const from = [...simulate, "file", "--from", list];
  await expectSaid([...from, "--quiet"], "Placed C:\\new.vhdx (3 bytes).\nPlaced D:\\kernel (0 bytes).");
  expect(await host.getFileInformation("C:\\new.vhdx")).toMatchObject({ sizeBytes: 3 });
  expect(await host.getFileInformation(disk)).toMatchObject({ sizeBytes: 7 });
  expect(await hcs([...from, "--quiet"])).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  await expectSaid(from, "All 3 files are there already.");
  expect(await hcsJson(from)).toEqual({ placed: [], kept: [disk, "C:\\new.vhdx", "D:\\kernel"] });
});

test("a list or path that is wrong is refused before anything is placed", async () => {
  const { host, simulate } = await openHost();
  const good = { path: disk };
  const from = [...simulate, "file", "--from", "-"];
  const refused = (list: unknown, words: string) => expectRefused(from, 2, words, { input: JSON.stringify(list) });
  await Promise.all([
    refused([good, { path: 5 }], 'standard input, entry 2: "path" must be a text'),
    refused(
      [good, { path: "vm\\disk.vhdx" }],
      'entry 2: "vm\\disk.vhdx" is no path of a file: the path is not absolute',
    ),
    refused([good, { path: "C:/x", sizeBytes: -1 }], '"sizeBytes" must be a whole number of bytes from 0 on.'),
    refused([good, { path: "C:/x", size: 1 }], 'there is no "size"'),
    refused([good, null], '"path" must be a text'),
    refused(good, 'must be a list of { "path", "sizeBytes"? }'),
    expectRefused(from, 2, "standard input is not JSON: line 1, column 2", { input: "[" }),
    expectRefused([...simulate, "file", "5"], 2, '"5" is no path of a file'),
    expectRefused([...simulate, "file", "C:vmdisk.vhdx"], 2, "put the path in single quotes"),
    expectRefused([...simulate, "file", `'${disk}'`], 2, "cmd.exe takes single quotes for a part of the path"),
    expectRefused([...simulate, "file", "C:\\"], 2, "is a drive; name a file on it."),
    expectRefused([...simulate, "file"], 2, "Give either a PATH or --from FILE."),
    expectRefused([...simulate, "file", disk, "--size", "-1"], 2, "It must be a whole number from 0 to"),
    expectRefused([...simulate, "file", disk, "--size", "1e3"], 2, "'1e3' is invalid"),
    expectRefused([...simulate, "file", disk, "--size", "9007199254740993"], 2, "'9007199254740993' is invalid"),
    expectRefused([...simulate, "file", disk, "--quiet"], 2, "--quiet goes with --from."),
    expectRefused([...from, "--size", "1"], 2, "--size goes with a PATH"),
  ]);
  expect(await host.getFileInformation(disk)).toBeUndefined();
});

test("a system ends; how is only in the journal, and a second end finds none", async () => {
  const { host, controls, simulate } = await openWithSystem();
  const end = [...simulate, "end", systemId.toLowerCase()];
  await expectRefused(
    [...end, "--exit", "Explosion"],
    2,
    "Allowed choices are GracefulExit, ForcedExit, UnexpectedExit.",
  );
  await expectSaid([...end, "--exit", "ForcedExit"], `The system "${systemId.toLowerCase()}" has ended (ForcedExit).`);
  expect(await host.getComputeSystemProperties(systemId)).toBeUndefined();
  const last = (await controls.journal()).findLast(({ call }) => call === "HcsEventSystemExited");
  expect(last).toMatchObject({ target: systemId, exitStatus: { ExitType: "ForcedExit" } });
  await expectRefused(end, 1, "HCS_E_SYSTEM_NOT_FOUND (0x8037010E)");
});

test("a restart of the host ends every system", async () => {
  const { host, simulate } = await openWithSystem();
  await host.launchComputeSystem("second", machineDocument());
  expect(await hcsJson([...simulate, "reboot"])).toEqual({ ended: [systemId, "SECOND"] });
  expect(await host.enumerateComputeSystems()).toEqual([]);
  await expectSaid([...simulate, "reboot"], "The host has restarted: no systems ended, the files are as they were.");
});

test("a restart of the host detaches every disk, and what is on it stays", async () => {
  const { host, controls, simulate } = await openHost();
  const path = "C:\\scratch.vhdx";
  await host.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: 64 * 1024 * 1024 });
  await host.formatWritableLayerVhd(path);
  await host.attachVirtualDisk(path);
  const volume = (await host.getLayerVhdMountPath(path)) ?? "";
  await expectSaid([...simulate, "file", `${volume}mine.txt`, "--size", "7"], `Placed ${volume}mine.txt (7 bytes).`);
  const before = await host.getBootId();
  await expectSaid([...simulate, "reboot"], "The host has restarted: no systems ended, the files are as they were.");
  expect(await host.getBootId()).not.toBe(before);
  expect(await host.getVirtualDiskInformation(path)).toMatchObject({ isAttached: false });
  await host.attachVirtualDisk(path);
  expect(await host.measureFolder(volume)).toEqual({ files: 1, sizeBytes: 7 });
  expect(await controls.journal()).toHaveLength(5);
});

test("somebody else changes a system", async () => {
  const { controls, simulate } = await openWithSystem();
  const modify = [...simulate, "modify", systemId, memoryPath];
  await expectSaid([...modify, "1024"], `Changed ${memoryPath} of the system "${systemId}".`);
  expect(await hcsJson([...modify, "2048"])).toEqual({ id: systemId, resourcePath: memoryPath, settings: 2048 });
  expect((await controls.journal()).at(-1)).toMatchObject({
    call: "HcsModifyComputeSystem",
    hresult: 0,
    request: { ResourcePath: memoryPath, Settings: 2048 },
  });
  await Promise.all([
    expectRefused([...modify, "much"], 2, 'The settings are not JSON: column 1: a value is expected here, not "much".'),
    expectRefused([...simulate, "modify", "nobody", memoryPath, "1024"], 1, "HCS_E_SYSTEM_NOT_FOUND"),
    expectRefused([...simulate, "modify", systemId, "VirtualMachine/Nonsense", "{}"], 1, /VirtualMachine\/Nonsense/),
  ]);
});

test("the next calls of a function fail as asked, and --clear takes failures to come away", async () => {
  const { host, simulate } = await openHost();
  const fail = [...simulate, "fail", "HcsEnumerateComputeSystems"];
  expect(await hcsJson([...fail, "e_accessdenied", "--times", "2", "--after", "1"])).toEqual({
    function: "HcsEnumerateComputeSystems",
    hresult: accessDenied,
    times: 2,
    after: 1,
    crash: false,
  });
  expect(await host.enumerateComputeSystems()).toEqual([]);
  await expectRefusal(host.enumerateComputeSystems(), "HcsEnumerateComputeSystems", "E_ACCESSDENIED");
  await expectRefused(["list", "--host", simulate[2] ?? ""], 1, "HcsEnumerateComputeSystems failed");
  expect(await host.enumerateComputeSystems()).toEqual([]);

  const spelled = ["hcsenumeratecomputesystems", "-2147024891", "--id", "somebody"];
  const sentence =
    'The next call of HcsEnumerateComputeSystems on "somebody" will fail with E_ACCESSDENIED (0x80070005).';
  await expectSaid([...simulate, "fail", ...spelled], sentence);
  expect(await hcsJson([...fail, "0x81234567"])).toMatchObject({ hresult: 0x81234567 });
  await expectSaid([...simulate, "fail", "--clear"], "Removed 2 failures to come.");
  expect(await hcsJson([...simulate, "fail", "--clear"])).toEqual({ cleared: 0 });
  expect(await host.enumerateComputeSystems()).toEqual([]);
});

test("calls on virtual disks fail as asked too", async () => {
  const { host, simulate } = await openHost();
  const fail = [...simulate, "fail", "createvirtualdisk", "ERROR_SHARING_VIOLATION"];
  await expectSaid(fail, "The next call of CreateVirtualDisk will fail with ERROR_SHARING_VIOLATION (0x80070020).");
  const make = () => host.createVirtualDisk("C:\\data.vhdx", { type: "Dynamic", format: "VHDX", sizeBytes: 1 << 26 });
  await expectRefusal(make(), "CreateVirtualDisk", "ERROR_SHARING_VIOLATION");
  await make();
  expect(await host.getVirtualDiskInformation("C:\\data.vhdx")).toMatchObject({ sizeBytes: 1 << 26 });
  await expectRefused([...simulate, "fail", "AttachDisk", "E_FAIL"], 2, "Did you mean AttachVirtualDisk?");
  await expectSaid(
    [...simulate, "latency", "1", "detachvirtualdisk"],
    "Calls of DetachVirtualDisk take 1 ms longer from now on.",
  );
});

test("deletes of a file fail as asked too, and take no time", async () => {
  const { controls, host, simulate } = await openHost();
  await controls.placeFile(disk);
  await expectSaid(
    [...simulate, "fail", "deletefile", "E_ACCESSDENIED", "--id", disk],
    `The next call of DeleteFile on "${disk}" will fail with E_ACCESSDENIED (0x80070005).`,
  );
  await expectRefusal(host.deleteFile(disk), "DeleteFile", "E_ACCESSDENIED");
  await host.deleteFile(disk);
  expect(await host.getFileInformation(disk)).toBeUndefined();
  expect(await controls.journal()).toEqual([]);
  await expectRefused([...simulate, "latency", "5", "DeleteFile"], 2, "it can only be let fail");
});

test("--crash kills the calling process after the call, which is in the journal", async () => {
  const { controls, simulate, spec } = await openHost();
  const fail = [...simulate, "fail", "HcsEnumerateComputeSystems", "0", "--crash"];
  await expectSaid(fail, "The next call of HcsEnumerateComputeSystems will be done and then kill its process.");
  const killed = await hcs(["list", "--host", spec]);
  expect(killed).toMatchObject({ stdout: "", stderr: "" });
  // A killed process has no exit code, except on Windows.
  expect([null, 1]).toContain(killed.exitCode);
  expect((await controls.journal()).map(({ call, hresult }) => [call, hresult])).toEqual([
    ["HcsEnumerateComputeSystems", 0],
  ]);
  expect((await hcs(["list", "--host", spec])).exitCode).toBe(0);
});

test("a failure that makes no sense is refused with the nearest name", async () => {
  const { controls, simulate } = await openHost();
  const fail = [...simulate, "fail"];
  const start = [...fail, "HcsStartComputeSystem"];
  await Promise.all([
    expectRefused([...fail, "HcsStartSystem", "E_FAIL"], 2, "Did you mean HcsStartComputeSystem?"),
    expectRefused([...start, "E_ACCESS_DENIED"], 2, "Did you mean E_ACCESSDENIED?"),
    expectRefused([...start, "12345678901"], 2, 'There is no HRESULT "12345678901".'),
    expectRefused([...start, "0x1FFFFFFFF"], 2, "There is no HRESULT"),
    expectRefused([...start, "5"], 2, "The Win32 error 5 is 0x80070005 as an HRESULT."),
    expectRefused([...start, "0"], 2, "only goes together with --crash"),
    expectRefused([...start, "E_FAIL", "--times", "0"], 2, "It must be a whole number from 1 to"),
    expectRefused([...start, "E_FAIL", "--after", "NaN"], 2, "It must be a whole number from 0 to"),
    expectRefused([...start, "E_FAIL", "--id", ""], 2, "--id must name a system or a path."),
    expectRefused(start, 2, "Give a FUNCTION and an HRESULT, or --clear."),
    expectRefused([...start, "--clear"], 2, "goes with nothing else"),
    expectRefused([...fail, "--clear", "--times", "1"], 2, "goes with nothing else"),
  ]);
  expect(await controls.clearFaults()).toBe(0);
});

test("calls take longer, all or those of one function, until it is taken away", async () => {
  const { controls, host, simulate } = await openHost();
  const latency = [...simulate, "latency"];
  const name = "HcsEnumerateComputeSystems";
  await expectSaid([...latency, "30", name], `Calls of ${name} take 30 ms longer from now on.`);
  expect(await hcsJson([...latency, "0"])).toEqual({ ms: 0 });
  await host.enumerateComputeSystems();
  expect((await controls.journal()).at(-1)?.ms).toBeGreaterThanOrEqual(29);
  expect(await hcsJson([...latency, "0", name])).toEqual({ ms: 0, function: name });
  await host.enumerateComputeSystems();
  expect((await controls.journal()).at(-1)?.ms).toBeLessThan(29);
  await Promise.all([
    expectRefused([...latency, "-5"], 2, "It must be a whole number from 0 to"),
    expectRefused([...latency, "1.5"], 2, "It must be a whole number from 0 to"),
    expectRefused([...latency, "5", "enumerate"], 2, "Did you mean HcsEnumerateComputeSystems?"),
  ]);
});

test("every grant on a file is taken away", async () => {
  const { controls, host, simulate } = await openHost();
  await controls.placeFile(disk);
  await host.grantVmAccess(systemId, disk);
  await host.grantVmGroupAccess(disk);
  const revoke = [...simulate, "revoke", "c:/vm/DISK.vhdx"];
  expect(await hcsJson(revoke)).toEqual({ path: "C:\\vm\\DISK.vhdx", revoked: 2 });
  expect(await host.getFileAccess(disk)).toEqual([]);
  await expectSaid(revoke, "There was no grant on C:\\vm\\DISK.vhdx.");
  await expectRefused([...simulate, "revoke", "C:\\nothing"], 1, "ERROR_FILE_NOT_FOUND");
  await expectRefused([...simulate, "revoke", "7"], 2, '"7" is no path of a file');
});

test("the journal has every call with its answer, refused ones too", async () => {
  const { host, controls, simulate } = await openWithSystem();
  await expectRefusal(
    host.launchComputeSystem(systemId, machineDocument()),
    "HcsCreateComputeSystem",
    "HCS_E_SYSTEM_ALREADY_EXISTS",
  );
  const rows = await controls.journal();
  const [shown, journal] = await Promise.all([hcs([...simulate, "journal"]), hcsJson([...simulate, "journal"])]);
  expect(journal).toEqual(JSON.parse(JSON.stringify(rows)));
  expect(journal).toContainEqual(
    expect.objectContaining({
      call: "HcsCreateComputeSystem",
      target: systemId,
      hresult: 0x8037010f,
      pid: process.pid,
    }),
  );
  const lines = shown.stdout.trimEnd().split("\n");
  expect(lines[0]?.split(/ {2,}/)).toEqual(["TIME", "PID", "RESULT", "MS", "CALL", "TARGET", "DETAILS"]);
  expect(lines).toHaveLength(rows.length + 1);
  expect(lines.at(-1)).toMatch(/ HCS_E_SYSTEM_ALREADY_EXISTS +[\d.]+ +HcsCreateComputeSystem /);
});

test("a reset leaves an empty host", async () => {
  const { host, controls, folder, simulate } = await openWithSystem();
  await controls.placeFile(disk);
  await expectSaid([...simulate, "reset"], `The simulated host in ${folder} is empty.`);
  expect(await host.getFileInformation(disk)).toBeUndefined();
  await expectSaid([...simulate, "journal"], "No calls.");
  expect(await hcsJson([...simulate, "journal"])).toEqual([]);
  expect(await hcsJson([...simulate, "reset"])).toEqual({ folder });
  expect(await host.enumerateComputeSystems()).toEqual([]);
});

test("a host that nobody has made is neither steered nor made: only what puts something on it makes it", async () => {
  const folder = temporaryFolder();
  const host = ["--host", "simulated:mistyped"];
  const words = `There is no simulated host in ${join(folder, "mistyped")}, and none was made.`;
  const verbs = [
    ["end", systemId],
    ["reboot"],
    ["modify", systemId, memoryPath, "1024"],
    ["revoke", disk],
    ["fail", "--clear"],
  ];
  await Promise.all(verbs.map((verb) => expectRefused(["simulate", ...verb, ...host], 1, words, { folder })));
  const journal = ["simulate", "journal", ...host];
  expect(await Promise.all([hcs(journal, { folder }), hcsJson(journal, 0, { folder })])).toEqual([
    {
      exitCode: 0,
      stdout: `No calls: there is no simulated host in ${join(folder, "mistyped")} yet.\n`,
      stderr: "",
    },
    [],
  ]);
  expect(readdirSync(folder)).toEqual([]);
  await hcs(["simulate", "file", disk, ...host], { folder });
  expect(readdirSync(folder)).toEqual(["mistyped"]);
});

test("only a simulated host can be steered", async () => {
  const words = 'The host "native" is not a simulated one';
  await Promise.all([
    expectRefused(["simulate", "reboot", "--host", "native"], 2, words),
    expectRefused(["simulate", "journal", "--json"], 2, words, { environment: { PULUMI_HCS_HOST: "native" } }),
    expectRefused(["simulate", "reset", "--host", "ssh://me@server"], 2, "is not a simulated one"),
  ]);
});
