/** Saved memory that a system has started from is old from then on: it is never started from again, whatever fails or is cut. */
import { describe, expect, test, vi } from "vitest";
import { KillableProcess } from "../support/chaosProcess.js";
import { emptyMachine, freshHost, type StoredResource } from "../support/resources.js";

// A killed run has no access to the host's database any more.
vi.mock("../../provider/host/database.js", async (importOriginal) =>
  (await import("../support/chaosProcess.js")).killableDatabases(importOriginal),
);

const launches = vi.hoisted(() => ({ fromMemory: [] as boolean[] }));

// The journal of a host does not tell from what a system starts, so the launches are looked at on their way there.
vi.mock("../../provider/host/open.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../provider/host/open.js")>();
  const openHost = async (...args: Parameters<typeof original.openHost>) => {
    const host = await original.openHost(...args);
    const launchComputeSystem: typeof host.launchComputeSystem = (id, document) => {
      launches.fromMemory.push(document.VirtualMachine?.RestoreState !== undefined);
      return host.launchComputeSystem(id, document);
    };
    return { ...host, launchComputeSystem };
  };
  return { ...original, openHost };
});

// What passes by itself has passed at once here.
vi.mock("node:timers/promises", () => ({ setTimeout: async () => undefined }));

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const savedStatePath = "C:\\m\\machine.vmrs";
const running = { document: emptyMachine(), savedStatePath };
const saved = { ...running, desiredState: "Saved" };
const accessDenied = 0x80070005;
const sharingViolation = 0x80070020;

const isThere = async ({ host }: Host, path = savedStatePath) => (await host.getFileInformation(path)) !== undefined;
const statesOf = async ({ host }: Host) => (await host.enumerateComputeSystems()).map(({ State }) => State);
const notesOf = async ({ host }: Host) => (await host.ledger.list()).map(({ notes }) => notes)[0];
const outputsOf = (stored: StoredResource, error: unknown): StoredResource => ({
  ...stored,
  outputs: (error as { outputs?: StoredResource["outputs"] }).outputs ?? stored.outputs,
});

async function hostWithSaved(): Promise<{ host: Host; stored: StoredResource }> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\m\\other.txt");
  launches.fromMemory.length = 0;
  return { host, stored: await host.create(type, "machine", saved) };
}

/** What `pulumi up` with a refresh makes of a stored resource. */
async function upAgain(host: Host, stored: StoredResource, args: Parameters<Host["update"]>[3]) {
  const read = (await host.read(type, stored)) ?? stored;
  const { changes } = await host.diff(type, "machine", read, args);
  return changes === false ? read : host.update(type, "machine", read, args);
}

describe("the file of saved memory that a system has started from", () => {
  test("is deleted in the same run when a virus scanner holds it for a moment", async () => {
    const { host, stored } = await hostWithSaved();
    await host.controls.fail({ function: "DeleteFile", hresult: sharingViolation, times: 3 });
    const updated = await host.update(type, "machine", stored, running);
    expect(updated.outputs.state).toBe("Running");
    expect(await isThere(host)).toBe(false);
  });

  test.each([
    ["HcsRevokeVmAccess", accessDenied],
    ["DeleteFile", accessDenied],
  ])(
    "is told as drift and deleted by the next run when %s failed, and never started from again",
    async (name, code) => {
      const { host, stored } = await hostWithSaved();
      await host.controls.fail({ function: name, hresult: code });
      const error: unknown = await host.update(type, "machine", stored, running).catch((failure: unknown) => failure);
      expect(String(error)).toContain(name);
      const read = (await host.read(type, outputsOf(stored, error))) ?? stored;
      expect((await host.diff(type, "machine", read, running)).changes).toBe(true);
      expect(host.messages.map(({ message }) => message)).toContain(
        "The saved memory that the system has gone on from is still in its file, and old by now; it will not be used again.",
      );
      const updated = await host.update(type, "machine", read, running);
      expect(await isThere(host)).toBe(false);
      expect(await notesOf(host)).toMatchObject({ savedState: null, staleState: null, forgetting: null });
      expect((await host.diff(type, "machine", updated, running)).changes).toBe(false);

      await host.controls.reboot();
      await upAgain(host, updated, running);
      expect(await statesOf(host)).toEqual(["Running"]);
      expect(launches.fromMemory, "first create, the start from memory, the start after the reboot").toEqual([
        false,
        true,
        false,
      ]);
    },
  );

  test("goes with its system when that is destroyed", async () => {
    const { host, stored } = await hostWithSaved();
    await host.controls.fail({ function: "DeleteFile", hresult: accessDenied });
    const error: unknown = await host.update(type, "machine", stored, running).catch((failure: unknown) => failure);
    await host.destroy(type, outputsOf(stored, error));
    expect(await isThere(host)).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
  });
});

/** How the start from saved memory goes on after a kill: `cut` is the number of changes that the host kept before. */
async function cutStart(cut: number, then: (host: Host) => Promise<unknown>) {
  const { host, stored } = await hostWithSaved();
  const killed = await new KillableProcess(cut).run(() => host.update(type, "machine", stored, running));
  const hasStarted = (await host.controls.journal()).filter(({ call }) => call === "HcsStartComputeSystem").length > 1;
  await then(host);
  const outcome = await upAgain(host, stored, running).catch((failure: unknown) => String(failure));
  return { host, stored, isOver: killed !== "killed", hasStarted, outcome };
}

describe("a run that is killed while it starts a system from its saved memory", () => {
  test("is finished by the next one at whatever moment, and the memory is never used again", {
    timeout: 60_000,
  }, async () => {
    let started = 0;
    for (let cut = 1, isOver = false; !isOver; cut++) {
      const { host, outcome, ...cutRun } = await cutStart(cut, async () => undefined);
      isOver = cutRun.isOver;
      if (typeof outcome === "string") {
        expect(outcome, `cut ${cut}`).toMatch(/saved memory up/);
        expect(cutRun.hasStarted, `cut ${cut}: whether it had started is known when it runs`).toBe(false);
        continue;
      }
      if (cutRun.hasStarted) started++;
      expect(await statesOf(host), `cut ${cut}`).toEqual(["Running"]);
      expect(await isThere(host), `cut ${cut}: the file`).toBe(false);
      await host.controls.reboot();
      await upAgain(host, outcome, running);
      expect(launches.fromMemory.at(-1), `cut ${cut}: the start after a reboot`).toBe(false);
    }
    expect(started, "kills after the start").toBeGreaterThan(3);
  });

  test("and whose host restarts before the next run never starts from memory that may be old", {
    timeout: 60_000,
  }, async () => {
    const refused = new Set<boolean>();
    for (let cut = 1, isOver = false; !isOver; cut++) {
      const { host, stored, outcome, ...cutRun } = await cutStart(cut, ({ controls }) => controls.reboot());
      isOver = cutRun.isOver;
      if (cutRun.hasStarted)
        expect(launches.fromMemory.filter(Boolean).length, `cut ${cut}: starts from memory`).toBe(1);
      if (typeof outcome !== "string") continue;
      refused.add(cutRun.hasStarted);
      expect(outcome, `cut ${cut}`).toMatch(/guest may have run since.*Go to Stopped to give the saved memory up/);
      expect(await isThere(host), `cut ${cut}: the file is kept`).toBe(true);
      const stopped = await host.update(type, "machine", stored, { ...running, desiredState: "Stopped" });
      await host.update(type, "machine", stopped, running);
      expect(await statesOf(host)).toEqual(["Running"]);
      expect(launches.fromMemory.at(-1)).toBe(false);
    }
    expect([...refused], "kills before and after the start that are in doubt").toContain(true);
  });

  test("a start that HCS refuses touches no memory: the next run starts from it", async () => {
    const { host, stored } = await hostWithSaved();
    await host.controls.fail({ function: "HcsStartComputeSystem", hresult: accessDenied });
    await expect(host.update(type, "machine", stored, running)).rejects.toThrow(/HcsStartComputeSystem/);
    expect(await isThere(host)).toBe(true);
    await upAgain(host, stored, running);
    expect(launches.fromMemory.at(-1)).toBe(true);
  });
});

test("a guest that starts from saved memory and ends right after is not started from it a second time", async () => {
  const { host, stored } = await hostWithSaved();
  await host.controls.fail({ function: "HcsWaitForComputeSystemExit", hresult: 0xc0000005 });
  await expect(host.update(type, "machine", stored, running)).rejects.toThrow(/ended right after/);
  await expect(upAgain(host, stored, running)).rejects.toThrow(/Go to Stopped to give the saved memory up/);
  expect(launches.fromMemory).toEqual([false, true]);
  expect(await isThere(host)).toBe(true);
});

describe("a save that fails", () => {
  test("leaves no memory to start from: after a restart of the host the system starts afresh", async () => {
    const { host, stored } = await hostWithSaved();
    const stopped = await host.update(type, "machine", stored, { ...running, desiredState: "Stopped" });
    const started = await host.update(type, "machine", stopped, running);
    expect(await isThere(host), "the memory that was given up").toBe(true);
    await host.controls.fail({ function: "HcsSaveComputeSystem", hresult: 0x80070070 });
    const error: unknown = await host.update(type, "machine", started, saved).catch((failure: unknown) => failure);
    expect(await statesOf(host)).toEqual(["Running"]);
    await host.controls.reboot();
    await upAgain(host, outputsOf(started, error), running);
    expect(launches.fromMemory).not.toContain(true);
  });

  test("and is cut before HCS has it leaves no older memory in its place", { timeout: 60_000 }, async () => {
    for (let cut = 1, isOver = false; !isOver; cut++) {
      const { host, stored } = await hostWithSaved();
      const stopped = await host.update(type, "machine", stored, { ...running, desiredState: "Stopped" });
      const started = await host.update(type, "machine", stopped, running);
      const killed = await new KillableProcess(cut).run(() => host.update(type, "machine", started, saved));
      isOver = killed !== "killed";
      const calls = (await host.controls.journal()).filter(({ call }) => call === "HcsSaveComputeSystem");
      await host.controls.reboot();
      await upAgain(host, started, running).catch(() => undefined);
      if (calls.length < 2) expect(launches.fromMemory, `cut ${cut}`).not.toContain(true);
    }
  });
});
