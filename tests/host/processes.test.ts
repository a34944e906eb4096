/** Several processes on one simulated host, and processes that are killed: nothing that was answered is lost, nothing is half done. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openSimulated, temporaryFolder } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";
import { compiledProvider, inProcess, type Step, startProcess } from "../support/processes.js";

const id = "48E7FACB-2A65-4A83-BFEF-03E3C2FAAE16";
const guestState = "C:\\vms\\web.vmgs";
const disk = "C:\\vms\\disk.vhdx";

const onHost = (method: string, ...args: unknown[]): Step => ({ on: "host", method, args });
const slow = 60_000;
const E_FAIL = 0x80004005;

describe("processes on one simulated host", () => {
  test("see what others did before them", { timeout: slow }, async () => {
    const spec = `simulated:${temporaryFolder()}`;
    const first = await inProcess(
      spec,
      { on: "controls", method: "placeFile", args: [disk] },
      onHost("createEmptyGuestStateFile", guestState),
      onHost("grantVmAccess", id, disk),
      onHost("launchComputeSystem", id, machineDocument({ disks: [disk] })),
    );
    expect(first.outcomes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    const second = await inProcess(
      spec,
      onHost("getComputeSystemProperties", id),
      onHost("getFileInformation", guestState),
      onHost("deleteFile", disk),
      onHost("stopComputeSystem", id, { mode: "terminate", timeoutSeconds: 0 }),
    );
    expect(second.outcomes).toMatchObject([
      { ok: true, value: { State: "Running" } },
      { ok: true, value: { path: guestState } },
      { ok: false, error: { hresultName: "ERROR_SHARING_VIOLATION" } },
      { ok: true, value: { outcome: "Forced" } },
    ]);
    const { host } = await openSimulated(spec.slice("simulated:".length));
    expect(await host.enumerateComputeSystems()).toEqual([]);
    expect(await host.getFileInformation(guestState)).toBeDefined();
  });

  test("make a host together that nobody had made before", { timeout: slow }, async () => {
    const spec = `simulated:${temporaryFolder()}`;
    const waitFor = Date.now() + 1_500;
    const processes = [1, 2, 3, 4].map(() => startProcess(spec, [onHost("getHostId")], { waitFor }));
    const results = await Promise.all(processes.map(({ ended }) => ended));
    expect(results.map(({ stderr }) => stderr)).toEqual(["", "", "", ""]);
    const ids = results.flatMap(({ outcomes }) =>
      outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.error)),
    );
    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(4);
  });

  test("that want the same ids and files at once share them out, each to one", { timeout: slow }, async () => {
    const { host, controls, spec } = await openSimulated();
    const waitFor = Date.now() + 1_500;
    const steps = [
      onHost("createComputeSystem", "web-{turn}", machineDocument()),
      onHost("createEmptyGuestStateFile", "C:\\vms\\web-{turn}.vmgs"),
    ];
    const processes = [1, 2, 3].map(() => startProcess(spec, steps, { times: 40, waitFor }));
    const results = await Promise.all(processes.map(({ ended }) => ended));
    for (const { exitCode, stderr } of results) expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    for (let index = 0; index < 80; index++) {
      const outcomes = results.map((result) => result.outcomes[index]);
      expect(
        outcomes.filter((outcome) => outcome?.ok === true),
        `step ${index}`,
      ).toHaveLength(1);
      const names = outcomes.flatMap((outcome) => (outcome?.ok === false ? [outcome.error.hresultName] : []));
      const expected = index % 2 === 0 ? "HCS_E_SYSTEM_ALREADY_EXISTS" : "ERROR_FILE_EXISTS";
      expect(names).toEqual([expected, expected]);
    }
    expect(await host.enumerateComputeSystems()).toHaveLength(40);
    const theirs = (await controls.journal()).filter(({ pid }) => pid !== process.pid);
    expect(theirs).toHaveLength(3 * 80);
  });

  test("find files that another one made in the same folder, in any case, at once", { timeout: slow }, async () => {
    const { host, spec } = await openSimulated();
    await host.createEmptyGuestStateFile("C:\\vms\\first.vmgs");
    const { child, told, ended } = startProcess(
      spec,
      [onHost("createEmptyGuestStateFile", "C:\\vms\\Web-{turn}.vmgs")],
      { times: 50 },
    );
    for (const count of [1, 20, 50]) {
      await told(count);
      expect(await host.getFileInformation(`c:\\VMS\\WEB-${count - 1}.VMGS`)).toBeDefined();
    }
    await ended;
    expect(child.exitCode).toBe(0);
  });

  test.each([3, 10, 25, 60])(
    "killed after %d answers, one leaves everything that it was told, and nothing in between",
    { timeout: slow },
    async (count) => {
      const { host, controls, spec } = await openSimulated();
      const name = "web-{turn}";
      const state = "C:\\vms\\web-{turn}.vmgs";
      const document = machineDocument({ machine: { GuestState: { GuestStateFilePath: state } } });
      const perTurn = 4;
      const { child, told, ended } = startProcess(
        spec,
        [
          onHost("createEmptyGuestStateFile", state),
          onHost("grantVmAccess", name, state),
          onHost("launchComputeSystem", name, document),
          onHost("pauseComputeSystem", name),
        ],
        { times: 1_000 },
      );
      await told(count);
      child.kill("SIGKILL");
      const { outcomes, signal } = await ended;
      expect(signal).toBe("SIGKILL");
      expect(outcomes.every(({ ok }) => ok)).toBe(true);

      for (let index = 0; index < outcomes.length; index++) {
        const turn = Math.floor(index / perTurn);
        const path = state.replace("{turn}", String(turn));
        const properties = await host.getComputeSystemProperties(`web-${turn}`);
        if (index % perTurn === 0) expect(await host.getFileInformation(path)).toBeDefined();
        if (index % perTurn === 1) expect(await host.getFileAccess(path)).toHaveLength(1);
        if (index % perTurn === 2) expect(["Running", "Paused"]).toContain(properties?.State);
        if (index % perTurn === 3) expect(properties?.State).toBe("Paused");
      }
      // At most the one call that was under way when the kill came is done and not answered.
      const turns = Math.ceil((outcomes.length + 1) / perTurn);
      expect((await host.enumerateComputeSystems()).length).toBeLessThanOrEqual(turns);
      // A file is in use exactly as long as its system lives.
      for (const { Id = "" } of await host.enumerateComputeSystems()) {
        await host.stopComputeSystem(Id, { mode: "terminate", timeoutSeconds: 0 });
      }
      for (let turn = 0; turn < turns; turn++) await host.deleteFile(state.replace("{turn}", String(turn)));
      expect((await controls.placeFile(state.replace("{turn}", "0"))).existed).toBe(false);
    },
  );
});

describe("a call after which its process is killed", () => {
  const cases: [string, Step[], Step][] = [
    ["HcsCreateComputeSystem", [], onHost("createComputeSystem", id, machineDocument())],
    ["HcsStartComputeSystem", [], onHost("launchComputeSystem", id, machineDocument())],
    ["HcsGetComputeSystemProperties", [], onHost("launchComputeSystem", id, machineDocument())],
    ["HcsCreateEmptyGuestStateFile", [], onHost("createEmptyGuestStateFile", guestState)],
    ["HcsGrantVmAccess", [onHost("createEmptyGuestStateFile", guestState)], onHost("grantVmAccess", id, guestState)],
    [
      "HcsTerminateComputeSystem",
      [onHost("launchComputeSystem", id, machineDocument())],
      onHost("stopComputeSystem", id, { mode: "terminate", timeoutSeconds: 0 }),
    ],
  ];

  /** What can be seen of the host. */
  async function picture(host: Awaited<ReturnType<typeof openSimulated>>["host"]) {
    const systems = (await host.enumerateComputeSystems()).map(({ Id, State }) => `${Id} ${State}`);
    const file = await host.getFileInformation(guestState);
    const grants = (await host.getFileAccess(guestState))?.length ?? 0;
    return { systems, hasFile: file !== undefined, grants };
  }

  const before: Record<string, object> = {
    HcsCreateComputeSystem: { systems: [], hasFile: false, grants: 0 },
    HcsStartComputeSystem: { systems: [`${id} Created`], hasFile: false, grants: 0 },
    HcsGetComputeSystemProperties: { systems: [`${id} Running`], hasFile: false, grants: 0 },
    HcsCreateEmptyGuestStateFile: { systems: [], hasFile: false, grants: 0 },
    HcsGrantVmAccess: { systems: [], hasFile: true, grants: 0 },
    HcsTerminateComputeSystem: { systems: [`${id} Running`], hasFile: false, grants: 0 },
  };
  const after: Record<string, object> = {
    HcsCreateComputeSystem: { systems: [`${id} Created`], hasFile: false, grants: 0 },
    HcsStartComputeSystem: { systems: [`${id} Running`], hasFile: false, grants: 0 },
    HcsGetComputeSystemProperties: { systems: [`${id} Running`], hasFile: false, grants: 0 },
    HcsCreateEmptyGuestStateFile: { systems: [], hasFile: true, grants: 0 },
    HcsGrantVmAccess: { systems: [], hasFile: true, grants: 1 },
    HcsTerminateComputeSystem: { systems: [], hasFile: false, grants: 0 },
  };

  test.each(cases)(
    "%s is done with HRESULT 0, and not done with another",
    { timeout: slow },
    async (name, first, step) => {
      for (const hresult of [0, E_FAIL]) {
        const { host, controls, spec } = await openSimulated();
        for (const { method, args } of first) {
          await (host as unknown as Record<string, (...values: unknown[]) => Promise<unknown>>)[method]?.(...args);
        }
        await controls.fail({ function: name, hresult, crash: true });
        const { signal, outcomes } = await inProcess(spec, step);
        expect({ signal, outcomes }).toEqual({ signal: "SIGKILL", outcomes: [] });
        const rows = (await controls.journal()).filter(({ pid }) => pid !== process.pid);
        expect(rows.at(-1)).toMatchObject({ call: name, hresult });
        expect(await controls.clearFaults(), "used up").toBe(0);
        expect(await picture(host)).toEqual((hresult === 0 ? after : before)[name]);
      }
    },
  );
});

test("a process that is killed at a delete has deleted the file with HRESULT 0, and not with another", {
  timeout: slow,
}, async () => {
  const { host, controls, spec } = await openSimulated();
  for (const hresult of [0, E_FAIL]) {
    await controls.placeFile(guestState);
    await controls.fail({ function: "DeleteFile", hresult, crash: true });
    const { signal, outcomes } = await inProcess(spec, onHost("deleteFile", guestState));
    expect({ signal, outcomes }).toEqual({ signal: "SIGKILL", outcomes: [] });
    expect((await host.getFileInformation(guestState)) === undefined, "deleted").toBe(hresult === 0);
  }
});

describe("what a process prints", () => {
  const program = (before: string) => `
    ${before}
    const { openHost } = require(${JSON.stringify(join(compiledProvider(), "host", "open.js"))});
    openHost(process.argv[1]).then(async (host) => {
      await host.getHostId();
      process.emitWarning("A later warning", "ExperimentalWarning");
      await host.close();
    });`;
  const run = (before: string, folder = temporaryFolder()) =>
    spawnSync(process.execPath, ["-e", program(before), `simulated:${folder}`], { encoding: "utf8" });

  test("has nothing of node:sqlite in it", { timeout: slow }, () => {
    const { stdout, stderr, status } = run("");
    expect({ stdout, status }).toEqual({ stdout: "", status: 0 });
    expect(stderr).not.toContain("SQLite");
    expect(stderr).toContain("A later warning");
  });

  test.each(["() => undefined", "undefined"])(
    "says on a Node without node:sqlite which one is needed: %s",
    { timeout: slow },
    (getBuiltinModule) => {
      const folder = temporaryFolder();
      const before = `
        process.on("unhandledRejection", ({ name, message }) => {
          process.stderr.write(name + ": " + message);
          process.exitCode = 1;
        });
        process.getBuiltinModule = ${getBuiltinModule};`;
      const { stderr, status } = run(before, folder);
      const words = `A host keeps its records with node:sqlite, which this Node (${process.version}) does not have.`;
      expect({ status, stderr }).toEqual({ status: 1, stderr: `HostError: ${words} Use Node 22.13 or later.` });
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  test("loses no other warning, not even one that comes while node:sqlite is loaded", { timeout: slow }, () => {
    const { stderr } = run(`
      const load = process.getBuiltinModule;
      process.getBuiltinModule = (name) => {
        process.emitWarning("SQLite is an experimental feature and might change at any time", "ExperimentalWarning");
        process.emitWarning("Another feature is experimental", "ExperimentalWarning");
        process.emitWarning("SQLite files of this kind are old", "DeprecationWarning");
        return load(name);
      };`);
    expect(stderr).not.toContain("SQLite is an experimental feature");
    expect(stderr).toContain("Another feature is experimental");
    expect(stderr).toContain("SQLite files of this kind are old");
    expect(stderr).toContain("A later warning");
  });
});
