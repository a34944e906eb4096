/** Two people, or a person and a run that was killed, at one system: nothing is corrupted, and the last one to finish is right. */
import { describe, expect, test, vi } from "vitest";
import type { Values } from "../../provider/index.js";
import { KillableProcess } from "../support/chaosProcess.js";
import { emptyMachine, freshHost, machineWithFiles, type StoredResource, urnOf } from "../support/resources.js";

// A killed run has no access to the host's database any more.
vi.mock("../../provider/host/database.js", async (importOriginal) =>
  (await import("../support/chaosProcess.js")).killableDatabases(importOriginal),
);

const between = vi.hoisted(() => ({ work: undefined as (() => Promise<unknown>) | undefined }));

// What somebody else does right after a live change of ours was made: once.
vi.mock("../../provider/host/open.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../provider/host/open.js")>();
  const openHost = async (...args: Parameters<typeof original.openHost>) => {
    const host = await original.openHost(...args);
    const modifyComputeSystem: typeof host.modifyComputeSystem = async (id, request) => {
      await host.modifyComputeSystem(id, request);
      const { work } = between;
      between.work = undefined;
      await work?.();
    };
    return { ...host, modifyComputeSystem };
  };
  return { ...original, openHost };
});

// What passes by itself has passed at once here.
vi.mock("node:timers/promises", () => ({ setTimeout: async () => undefined }));

type Host = Awaited<ReturnType<typeof freshHost>>;
type Args = Parameters<Host["update"]>[3];
const type = "ComputeSystem";
const files = ["C:\\m\\a.vhdx", "C:\\m\\b.vhdx", "C:\\m\\g.vmgs"] as const;
const [diskA, diskB, guestState] = files;

async function hostWithFiles(): Promise<Host> {
  const host = await freshHost();
  for (const file of files) await host.controls.placeFile(file);
  return host;
}

/** What a system made of this document looks like. */
async function partsOf(args: Args): Promise<Record<string, string>> {
  const host = await hostWithFiles();
  const { id } = await host.create(type, "machine", args);
  return host.controls.systemParts(id);
}

/** What `pulumi up` with a refresh makes of a stored resource. */
async function upAgain(host: Host, stored: StoredResource, args: Args): Promise<StoredResource> {
  const read = (await host.read(type, stored)) ?? stored;
  const { changes } = await host.diff(type, "machine", read, args);
  return changes === false ? read : host.update(type, "machine", read, args);
}

/** The state after a run, as Pulumi keeps it, and why the run failed. */
async function outcomeOf(stored: StoredResource, run: Promise<StoredResource>) {
  try {
    return { stored: await run, error: undefined };
  } catch (error) {
    const outputs = (error as { outputs?: Values }).outputs ?? stored.outputs;
    return { stored: { ...stored, outputs }, error: error as Error };
  }
}

async function expectIs(host: Host, stored: StoredResource, args: Args, parts: Record<string, string>) {
  const after = await upAgain(host, stored, args);
  expect(await host.host.enumerateComputeSystems()).toMatchObject([{ State: "Running" }]);
  expect(await host.controls.systemParts(stored.id)).toEqual(parts);
  expect((await host.diff(type, "machine", (await host.read(type, after)) ?? after, args)).changes).toBe(false);
}

/** Lets others go first for so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

describe("two people who change one system at once", () => {
  const start = { document: machineWithFiles(diskA, guestState, 512) };
  const pairs: [string, Args, Args][] = [
    [
      "both live",
      { document: machineWithFiles(diskA, guestState, 1024) },
      { document: machineWithFiles(diskB, guestState, 512) },
    ],
    [
      "one with a restart",
      { document: machineWithFiles(diskB, guestState, 512) },
      { document: { ...machineWithFiles(diskA, guestState, 1024), ...emptyMachine(512, 2) } },
    ],
  ];

  test.each(pairs)(
    "%s: each gets a clear error or a plan, and whoever runs last has exactly what they declare",
    { timeout: 60_000 },
    async (_what, mine, theirs) => {
      const [partsOfMine, partsOfTheirs] = [await partsOf(mine), await partsOf(theirs)];
      for (let offset = 0; offset < 24; offset += 3) {
        const host = await hostWithFiles();
        const created = await host.create(type, "machine", start);
        const [first, second] = await Promise.all([
          outcomeOf(
            created,
            turns(offset).then(() => host.update(type, "machine", created, mine)),
          ),
          outcomeOf(created, host.update(type, "machine", created, theirs)),
        ]);
        for (const { error } of [first, second])
          if (error !== undefined)
            expect(error.message, `offset ${offset}`).toMatch(
              /^(Hcs\w+ failed on|The system "|Another run has begun).*\.$/s,
            );
        await expectIs(host, first.stored, mine, partsOfMine);
        await expectIs(host, second.stored, theirs, partsOfTheirs);
        for (const file of files) expect(await host.host.getFileInformation(file), file).toBeDefined();
        await host.destroy(type, second.stored);
        expect(await host.host.enumerateComputeSystems()).toEqual([]);
      }
    },
  );

  test("the second in the midst of the first: the first stops at once with a clear error and leaves the second's system alone", async () => {
    const host = await hostWithFiles();
    const created = await host.create(type, "machine", start);
    const theirs = { document: { ...machineWithFiles(diskA, guestState, 2048), Owner: "them" } };
    const mine = { document: machineWithFiles(diskB, guestState, 1024) };
    let second = created;
    between.work = async () => {
      second = await host.update(type, "machine", created, theirs);
    };
    const first = await outcomeOf(created, host.update(type, "machine", created, mine));
    expect(first.error?.message).toMatch(
      /^Another run has begun to change the system ".*Pulumi's lock on the stack .*"pulumi cancel".* Run again when the other one is done\.$/,
    );
    expect(await host.controls.systemParts(created.id)).toEqual(await partsOf(theirs));
    expect((await host.read(type, second))?.outputs).toEqual(second.outputs);
    expect(second.outputs.grants, "grants of the second").toEqual([diskA, guestState]);
    await expectIs(host, first.stored, mine, await partsOf(mine));
  });

  test("one after the other with the state of before: the second makes what it declares, in a restart or not at all", async () => {
    const host = await hostWithFiles();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.update(type, "machine", created, { document: emptyMachine(1024) });
    const late = { document: emptyMachine(512, 2), maxDisruption: "live" };
    await expect(host.update(type, "machine", created, late)).rejects.toThrow(/stays as it is/);
    const args = { ...late, maxDisruption: "restart" };
    await expectIs(host, created, args, await partsOf(args));
  });

  test("with programs of two stacks: the second is refused, and told who holds the system", async () => {
    const host = await freshHost();
    const args = { systemId: "1B9F8E0C-7A3D-4D8E-9F10-000000000001", document: emptyMachine() };
    const created = await host.create(type, "mine", args);
    const [first, second] = await Promise.all([
      outcomeOf(created, host.update(type, "mine", created, { ...args, document: emptyMachine(1024) })),
      host.create(type, "theirs", args).catch((error: unknown) => error as Error),
    ]);
    expect(first.error).toBeUndefined();
    expect(String((second as Error).message)).toContain(`is held by ${urnOf(type, "mine")}`);
    expect((await host.read(type, first.stored))?.outputs.document).toEqual(emptyMachine(1024));
  });
});

describe("a run that is killed right after a live change, before anything knows of it", () => {
  const withDisks = (...disks: string[]) => {
    const machine = machineWithFiles(diskA, guestState) as { VirtualMachine: { Devices: Values } };
    const attachments = Object.fromEntries(
      disks.map((path, unit) => [String(unit), { Type: "VirtualDisk", Path: path }]),
    );
    return {
      ...machine,
      VirtualMachine: { ...machine.VirtualMachine, Devices: { Scsi: { primary: { Attachments: attachments } } } },
    };
  };

  test.each([
    ["an attachment", withDisks(diskA), withDisks(diskA, diskB)],
    ["a removal", withDisks(diskA, diskB), withDisks(diskA)],
  ])("does not make the next run stumble over %s that is done already", async (_what, before, after) => {
    const host = await hostWithFiles();
    const created = await host.create(type, "machine", { document: before });
    const killed = await new KillableProcess({ call: "HcsModifyComputeSystem", after: 0 }).run(() =>
      host.update(type, "machine", created, { document: after }),
    );
    expect(killed).toBe("killed");
    const finished = await host.update(type, "machine", created, { document: after });
    expect(finished.outputs).toMatchObject({ runtimeId: created.outputs.runtimeId, document: after });
    expect(await host.controls.systemParts(created.id)).toEqual(await partsOf({ document: after }));
  });
});
