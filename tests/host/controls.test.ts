/** What happens to a simulated host from outside: ends, restarts, changes, failures, delays, and what the journal tells. */
import { describe, expect, test } from "vitest";
import { HostError } from "../../provider/hcs/errors.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls } from "../../provider/host/simulated/controls.js";
import { openSimulated, temporaryFolder } from "../support/hosts.js";
import { expectRefusal, listeningMachine, machineDocument } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-03E3C2FAAE16";
const disk = "C:\\vms\\disk.vhdx";
const E_FAIL = 0x80004005;

type Controls = Awaited<ReturnType<typeof openSimulatedControls>>;
const callsOf = async (controls: Controls) => (await controls.journal()).map(({ call, hresult }) => [call, hresult]);

describe("ends and restarts", () => {
  test("a system that ends outside is gone, and its exit status is in the journal", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument());
    await controls.endSystem(id.toLowerCase(), "UnexpectedExit");
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    expect((await controls.journal()).find(({ call }) => call === "HcsEventSystemExited")).toMatchObject({
      target: id,
      hresult: 0,
      exitStatus: { Status: 0x80370106 | 0, ExitType: "UnexpectedExit" },
    });
  });

  test("ending what is not there is an error", async () => {
    const { controls } = await openSimulated();
    await expectRefusal(controls.endSystem("web-1"), "HcsOpenComputeSystem", "HCS_E_SYSTEM_NOT_FOUND");
    await expect(controls.endSystem("web-1", "Sleep" as never)).rejects.toThrow(/no kind of end.*GracefulExit/);
  });

  test("a restart takes every system and leaves files, contents, grants and ledger", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk, { sizeBytes: 7 });
    await host.grantVmAccess(id, disk);
    await host.ledger.claim({ kind: "File", key: "k", urn: "u", type: "T", idOrPath: "k", before: {} });
    await host.launchComputeSystem(id, machineDocument({ disks: [disk] }));
    await host.createComputeSystem("web-2", machineDocument());
    const before = await host.getFileAccess(disk);

    expect(await controls.reboot()).toEqual([id, "WEB-2"]);

    expect(await host.enumerateComputeSystems()).toEqual([]);
    expect(await host.getFileInformation(disk)).toMatchObject({ sizeBytes: 7 });
    expect(await host.getFileAccess(disk)).toEqual(before);
    expect(await host.ledger.list()).toHaveLength(1);
    expect(await host.launchComputeSystem(id, machineDocument({ disks: [disk] }))).toMatchObject({ State: "Running" });
  });

  test("a reset leaves an empty host with the same id", async () => {
    const { host, controls } = await openSimulated();
    const hostId = await host.getHostId();
    await controls.placeFile(disk);
    await host.grantVmAccess(id, disk);
    await host.launchComputeSystem(id, machineDocument({ disks: [disk] }));
    await host.ledger.claim({ kind: "File", key: "k", urn: "u", type: "T", idOrPath: "k", before: {} });
    await controls.fail({ function: "HcsCreateComputeSystem", hresult: E_FAIL });
    await controls.setLatency(60_000);

    await controls.reset();

    expect(await controls.journal()).toEqual([]);
    expect(await host.enumerateComputeSystems()).toEqual([]);
    expect(await host.getFileInformation(disk)).toBeUndefined();
    expect(await host.ledger.list()).toEqual([]);
    expect(await host.getHostId()).toBe(hostId);
    expect(await host.launchComputeSystem(id, machineDocument())).toMatchObject({ State: "Running" });
    await controls.placeFile(disk);
    expect(await host.getFileAccess(disk)).toEqual([]);
  });

  test("a template that others clone can be ended like any system", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem("template", machineDocument());
    await controls.endSystem("template");
    expect(await host.getComputeSystemProperties("template")).toBeUndefined();
  });
});

describe("changes by somebody else", () => {
  test("memory changes under a running system, and the journal has the request", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument());
    const path = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
    await controls.modify(id, path, 2048);
    const properties = await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] });
    expect(properties?.Memory?.VirtualMachineMemory?.AssignedMemory).toBe(2048 * 256);
    expect((await controls.journal()).find(({ call }) => call === "HcsModifyComputeSystem")).toMatchObject({
      target: id,
      request: { ResourcePath: path, RequestType: "Update", Settings: 2048 },
    });
  });

  test("a disk appears, and goes with null", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk);
    await host.grantVmAccess(id, disk);
    await host.launchComputeSystem(id, machineDocument());
    const path = "VirtualMachine/Devices/Scsi/primary/Attachments/5";
    await controls.modify(id, path, { Type: "VirtualDisk", Path: disk });
    await expectRefusal(host.deleteFile(disk), "DeleteFile", "ERROR_SHARING_VIOLATION");
    await controls.modify(id, path, null);
    await host.deleteFile(disk);
    const types = (await controls.journal()).flatMap(
      ({ request }) => (request as { RequestType?: string })?.RequestType ?? [],
    );
    expect(types).toEqual(["Add", "Remove"]);
  });

  test("they meet no failure that was asked for, and refusals are told", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument());
    await controls.fail({ function: "HcsModifyComputeSystem", hresult: E_FAIL });
    await controls.modify(id, "VirtualMachine/ComputeTopology/Memory/SizeInMB", 1024);
    const odd = controls.modify(id, "VirtualMachine/ComputeTopology/Memory/SizeInMB", 3);
    await expectRefusal(odd, "HcsModifyComputeSystem", "E_INVALIDARG");
    await expect(controls.modify("nobody", "x", 1)).rejects.toMatchObject({ hresultName: "HCS_E_SYSTEM_NOT_FOUND" });
  });

  test("a revoke takes every grant of a file", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk);
    await host.grantVmAccess(id, disk);
    await host.grantVmGroupAccess(disk);
    expect(await controls.revoke(disk.toUpperCase())).toBe(2);
    expect(await host.getFileAccess(disk)).toEqual([]);
    await expect(controls.revoke("C:\\none")).rejects.toMatchObject({ hresultName: "ERROR_FILE_NOT_FOUND" });
  });
});

describe("a worker that dies right after the start", () => {
  const asked = { function: "HcsWaitForComputeSystemExit", hresult: 0xc0000005 };

  test("is an error of the start with its exit status, and leaves no system", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail(asked);
    const error = await host.launchComputeSystem(id, machineDocument()).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ function: "HcsStartComputeSystem", hresult: 0xc0000005 });
    expect(String(error)).toContain("The system started, and ended right after it (UnexpectedExit)");
    expect(await host.enumerateComputeSystems()).toEqual([]);
    const calls = (await controls.journal()).map(({ call, hresult, exitStatus }) => [call, hresult, exitStatus]);
    expect(calls.slice(0, 3)).toEqual([
      ["HcsCreateComputeSystem", 0, undefined],
      ["HcsStartComputeSystem", 0, undefined],
      ["HcsEventSystemExited", 0, { Status: 0xc0000005 | 0, ExitType: "UnexpectedExit" }],
    ]);
    expect(await host.launchComputeSystem(id, machineDocument())).toMatchObject({ State: "Running" });
  });

  test("strikes the system and the start that were asked for, also of a system that was created before", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail({ ...asked, id, after: 1 });
    await host.launchComputeSystem("web-2", machineDocument());
    await host.launchComputeSystem(id, machineDocument());
    await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
    await host.createComputeSystem(id, machineDocument());
    await expect(host.startComputeSystem(id)).rejects.toMatchObject({ function: "HcsStartComputeSystem" });
    expect((await host.enumerateComputeSystems()).map(({ Id }) => Id)).toEqual(["WEB-2"]);
  });
});

describe("a guest that has not booted", () => {
  test("refuses memory a few times and then takes it", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument());
    await controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80041001, times: 2, id });
    const resize = () =>
      host.modifyComputeSystem(id, {
        ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
        RequestType: "Update",
        Settings: 1024,
      });
    for (const _try of [1, 2]) await expectRefusal(resize(), "HcsModifyComputeSystem", "VM_E_INVALID_STATE");
    await resize();
    const properties = await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] });
    expect(properties?.Memory?.VirtualMachineMemory?.AssignedMemory).toBe(1024 * 256);
  });
});

describe("failures that were asked for", () => {
  test("strike the next call only, say so, and leave nothing done", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail({ function: "HcsCreateComputeSystem", hresult: 0x8007000e });
    const create = () => host.createComputeSystem(id, machineDocument());
    const error = await expectRefusal(create(), "HcsCreateComputeSystem", "E_OUTOFMEMORY");
    expect(error.message).toContain("pulumi-hcs simulate fail");
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    await create();
    expect(await host.getComputeSystemProperties(id)).toMatchObject({ State: "Created" });
  });

  test("come after some calls, and strike as often as asked", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail({ function: "HcsEnumerateComputeSystems", hresult: E_FAIL, after: 2, times: 3 });
    const outcomes: boolean[] = [];
    for (let count = 0; count < 7; count++) {
      outcomes.push(
        await host.enumerateComputeSystems().then(
          () => true,
          () => false,
        ),
      );
    }
    expect(outcomes).toEqual([true, true, false, false, false, true, true]);
  });

  test("two on one function strike one after the other", async () => {
    const { host, controls } = await openSimulated();
    for (const hresult of [E_FAIL, 0x80004004]) await controls.fail({ function: "HcsGetServiceProperties", hresult });
    await expectRefusal(host.getServiceProperties(), "HcsGetServiceProperties", "E_FAIL");
    await expectRefusal(host.getServiceProperties(), "HcsGetServiceProperties", "E_ABORT");
    await host.getServiceProperties();
  });

  test("may be meant for one system or one file", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk);
    await controls.fail({ function: "HcsGrantVmAccess", hresult: E_FAIL, id: disk.toLowerCase() });
    await controls.fail({ function: "HcsCreateComputeSystem", hresult: E_FAIL, id: "WEB-1" });
    await host.createComputeSystem("web-2", machineDocument());
    await expectRefusal(host.createComputeSystem("web-1", machineDocument()), "HcsCreateComputeSystem", "E_FAIL");
    await expectRefusal(host.grantVmAccess(id, disk), "HcsGrantVmAccess", "E_FAIL");
    await controls.fail({ function: "HcsGrantVmAccess", hresult: E_FAIL, id });
    await expectRefusal(host.grantVmAccess(`{${id}}`, disk), "HcsGrantVmAccess", "E_FAIL");
  });

  test("survive a restart of the host, and can be taken back", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail({ function: "HcsGetServiceProperties", hresult: E_FAIL, times: 2 });
    await controls.reboot();
    await expectRefusal(host.getServiceProperties(), "HcsGetServiceProperties", "E_FAIL");
    expect(await controls.clearFaults()).toBe(1);
    await host.getServiceProperties();
  });

  test("a launch whose start fails ends what it made; when that fails too, it says what is left", async () => {
    const { host, controls } = await openSimulated();
    await controls.fail({ function: "HcsStartComputeSystem", hresult: E_FAIL, times: 2 });
    await expectRefusal(host.launchComputeSystem(id, machineDocument()), "HcsStartComputeSystem", "E_FAIL");
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    await controls.fail({ function: "HcsTerminateComputeSystem", hresult: 0x800706ba });
    const error = await expectRefusal(
      host.launchComputeSystem(id, machineDocument()),
      "HcsStartComputeSystem",
      "E_FAIL",
    );
    expect(error.message).toMatch(/still on the host, because ending it failed too \(RPC_S_SERVER_UNAVAILABLE\)/);
    expect(await host.getComputeSystemProperties(id)).toMatchObject({ State: "Created" });
  });

  test("a system that cannot be looked at is no absent system", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument());
    for (const hresult of [0x8037011b, 0x800706ba]) {
      await controls.fail({ function: "HcsOpenComputeSystem", hresult });
      await expect(host.getComputeSystemProperties(id)).rejects.toMatchObject({ hresult });
    }
    expect(await host.getComputeSystemProperties(id)).toMatchObject({ State: "Running" });
  });

  test("a shutdown whose options are refused is made without them, and the journal has both", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, listeningMachine());
    const shutdownOptions = { Mechanism: "IntegrationService", Type: "Shutdown" } as const;
    await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 1, shutdownOptions });
    const rows = (await controls.journal()).filter(({ call }) => call === "HcsShutDownComputeSystem");
    expect(rows.map(({ hresult, request }) => [hresult, request])).toEqual([
      [0x80070057, shutdownOptions],
      [0, undefined],
    ]);
  });

  test("a delete of a file fails when it is asked to, only that of the file, and is in no journal", async () => {
    const { host, controls } = await openSimulated();
    const other = "C:\\vms\\other.vhdx";
    await controls.placeFile(disk);
    await controls.placeFile(other);
    await controls.fail({ function: "DeleteFile", hresult: 0x80070005, id: disk.toUpperCase() });
    await host.deleteFile(other);
    const error = await expectRefusal(host.deleteFile(disk), "DeleteFile", "E_ACCESSDENIED");
    expect(error.message).toContain("This failure was asked for");
    expect(await host.getFileInformation(disk)).toBeDefined();
    expect(await host.getFileInformation(other)).toBeUndefined();
    await host.deleteFile(disk);
    expect(await host.getFileInformation(disk)).toBeUndefined();
    expect(await controls.journal()).toEqual([]);
  });

  test("a look at a file takes no time that could be set", async () => {
    const { controls } = await openSimulated();
    await expect(controls.setLatency(5, "GetFileAttributesEx")).rejects.toThrow(/no HCS function/);
  });

  test("a shutdown that fails is followed by a power-off", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, listeningMachine());
    await controls.fail({ function: "HcsShutDownComputeSystem", hresult: E_FAIL });
    const stopped = await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 1 });
    expect(stopped).toMatchObject({ outcome: "Forced", exitStatus: { ExitType: "ForcedExit" } });
  });

  test.each([
    [{ function: "HcsCreateEverything", hresult: E_FAIL }, /no HCS function "HcsCreateEverything"/],
    [{ function: "HcsCreateComputeSystem", hresult: 0 }, /0 is success.*crash/],
    [{ function: "HcsCreateComputeSystem", hresult: 2 ** 32 }, /is no HRESULT/],
    [{ function: "HcsCreateComputeSystem", hresult: E_FAIL, times: 0 }, /from 1 on, not 0/],
    [{ function: "HcsCreateComputeSystem", hresult: E_FAIL, after: -1 }, /from 0 on, not -1/],
  ])("%j is wrong", async (fault, words) => {
    const { controls } = await openSimulated();
    await expect(controls.fail(fault)).rejects.toThrow(HostError);
    await expect(controls.fail(fault)).rejects.toThrow(words);
    expect(await controls.clearFaults()).toBe(0);
  });
});

describe("delays", () => {
  test("one function or every other one takes its time", async () => {
    const { host, controls } = await openSimulated();
    await controls.setLatency(40);
    await controls.setLatency(1, "HcsEnumerateComputeSystems");
    await host.getServiceProperties();
    await host.enumerateComputeSystems();
    await controls.setLatency(0);
    await host.getServiceProperties();
    const times = (await controls.journal()).map(({ ms }) => ms);
    expect(times[0]).toBeGreaterThanOrEqual(39);
    expect(times[1]).toBeLessThan(39);
    expect(times[2]).toBeLessThan(39);
  });

  test("calls that take their time do so side by side", async () => {
    const { host, controls } = await openSimulated();
    await controls.setLatency(100, "HcsCreateComputeSystem");
    const startedAt = performance.now();
    await Promise.all(
      [...Array(20).keys()].map((index) => host.createComputeSystem(`web-${index}`, machineDocument())),
    );
    expect(performance.now() - startedAt).toBeLessThan(20 * 100);
    expect(await host.enumerateComputeSystems()).toHaveLength(20);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])("%d milliseconds are no delay", async (ms) => {
    const { controls } = await openSimulated();
    await expect(controls.setLatency(ms)).rejects.toThrow(/number of milliseconds/);
  });
});

describe("the journal", () => {
  test("has one row for each HCS call, refused ones too, and none for looking at files", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile(disk);
    await host.getFileInformation(disk);
    await host.launchComputeSystem(id, machineDocument({ disks: [disk] })).catch(() => undefined);
    await host.grantVmAccess(id, disk);
    await host.launchComputeSystem(id, machineDocument({ disks: [disk] }));
    await host.getFileAccess(disk);
    await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 1 });
    await host.getComputeSystemProperties(id);
    await host.deleteFile(disk);
    expect(await callsOf(controls)).toEqual([
      ["HcsCreateComputeSystem", 0],
      ["HcsStartComputeSystem", 0x80070005],
      ["HcsTerminateComputeSystem", 0],
      ["HcsGrantVmAccess", 0],
      ["HcsCreateComputeSystem", 0],
      ["HcsStartComputeSystem", 0],
      ["HcsGetComputeSystemProperties", 0],
      ["HcsOpenComputeSystem", 0],
      ["HcsShutDownComputeSystem", 0x80370109],
      ["HcsTerminateComputeSystem", 0],
      ["HcsOpenComputeSystem", 0x8037010e],
    ]);
  });

  test("says when, who, on what, with which request and how it ended", async () => {
    const folder = temporaryFolder();
    const clock = () => new Date("2026-01-02T03:04:05Z");
    const host = await openHost(`simulated:${folder}`, { clock });
    const controls = await openSimulatedControls(`simulated:${folder}`, { clock });
    const machine = { Services: { Shutdown: {} } };
    await host.launchComputeSystem("web-1", machineDocument({ machine }));
    const shutdownOptions = { Mechanism: "IntegrationService", Type: "Shutdown" } as const;
    await host.stopComputeSystem("web-1", { mode: "graceful", timeoutSeconds: 1, shutdownOptions });
    const rows = await controls.journal();
    expect(rows[0]).toEqual({
      time: "2026-01-02T03:04:05.000Z",
      pid: process.pid,
      call: "HcsCreateComputeSystem",
      target: "WEB-1",
      hresult: 0,
      ms: expect.any(Number),
    });
    expect(rows.at(-1)).toMatchObject({
      call: "HcsShutDownComputeSystem",
      request: { Mechanism: "IntegrationService", Type: "Shutdown" },
      exitStatus: { Status: 0, ExitType: "GracefulExit" },
    });
    await host.close();
    await controls.close();
  });

  test("has the options of a pause and a save, and never the document of a create", async () => {
    const { host, controls } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument({ owner: "secret-owner" }));
    await host.pauseComputeSystem(id, { SuspensionLevel: "Suspend", HostedNotification: { Reason: "Template" } });
    await host.saveComputeSystem(id, { SaveType: "AsTemplate" });
    const rows = await controls.journal();
    expect(JSON.stringify(rows)).not.toContain("secret-owner");
    expect(rows.flatMap(({ request }) => (request === undefined ? [] : [request]))).toEqual([
      { SuspensionLevel: "Suspend", HostedNotification: { Reason: "Template" } },
      { SaveType: "AsTemplate" },
    ]);
  });
});

describe("controls", () => {
  test("are only there for a simulated host", async () => {
    await expect(openSimulatedControls("native")).rejects.toThrow(/"native" is no simulated host/);
    await expect(openSimulatedControls("somewhere")).rejects.toThrow(HostError);
  });

  test.each([
    ["disk.vhdx", /no path of a file/],
    ["C:\\", /is a drive; name a file/],
  ])("no file is placed at %s", async (path, words) => {
    const { controls } = await openSimulated();
    await expect(controls.placeFile(path)).rejects.toThrow(words);
  });

  test.each([-1, 1.5, Number.NaN])("no file has %d bytes", async (sizeBytes) => {
    const { controls, host } = await openSimulated();
    await expect(controls.placeFile(disk, { sizeBytes })).rejects.toThrow(/whole number of bytes/);
    expect(await host.getFileInformation(disk)).toBeUndefined();
  });

  test("the account of an id that is no GUID differs from host to host", async () => {
    const sids: (string | undefined)[] = [];
    for (let count = 0; count < 2; count++) {
      const { host, controls } = await openSimulated();
      await controls.placeFile(disk);
      await host.grantVmAccess("web-1", disk);
      sids.push((await host.getFileAccess(disk))?.[0]?.sid);
    }
    expect(sids[0]).not.toBe(sids[1]);
  });
});
