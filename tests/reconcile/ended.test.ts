/** A system that has ended and still answers, since some process holds it; and one whose host cannot tell its state. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Properties } from "../../schema/types.js";
import { emptyMachine, freshHost, type StoredResource } from "../support/resources.js";

const held = vi.hoisted(() => ({ answers: new Map<string, unknown>() }));

// The simulated host lets an ended system go at once; this is what HCS answers as long as a handle of it is open.
vi.mock("../../provider/host/open.js", async (importOriginal) => {
  const original = await importOriginal<typeof import("../../provider/host/open.js")>();
  const openHost = async (...args: Parameters<typeof original.openHost>) => {
    const host = await original.openHost(...args);
    const getComputeSystemProperties: typeof host.getComputeSystemProperties = async (id, query) =>
      (held.answers.get(id) as Properties | undefined) ?? host.getComputeSystemProperties(id, query);
    const stopComputeSystem: typeof host.stopComputeSystem = async (id, options) => {
      const result = await host.stopComputeSystem(id, options);
      held.answers.delete(id);
      return result;
    };
    return { ...host, getComputeSystemProperties, stopComputeSystem };
  };
  return { ...original, openHost };
});

beforeEach(() => held.answers.clear());

const type = "ComputeSystem";
const basic = (id: string) => ({
  Id: id,
  RuntimeId: id,
  SystemType: "VirtualMachine",
  Owner: "pulumi-hcs:project/dev",
});

async function endedSystem(args: Parameters<Awaited<ReturnType<typeof freshHost>>["create"]>[2], answer = {}) {
  const host = await freshHost();
  const created = await host.create(type, "machine", args);
  await host.controls.endSystem(created.id, "UnexpectedExit");
  held.answers.set(created.id, { ...basic(created.id), Stopped: true, ExitType: "UnexpectedExit", ...answer });
  return { host, created };
}

const lastStop = { outcome: "AlreadyStopped", exitStatus: { ExitType: "UnexpectedExit" } };

describe("a system that has ended and is still held", () => {
  test.each([
    ["with no more than that it has stopped", {}],
    ["with its state", { State: "Stopped" }],
    ["without its RuntimeId", { RuntimeId: undefined }],
  ])(
    "and answers %s is shown as stopped, with how it ended, and repaired under maxDisruption none",
    async (_what, answer) => {
      const args = { document: emptyMachine(), maxDisruption: "none" };
      const { host, created } = await endedSystem(args, answer);
      const read = (await host.read(type, created)) ?? created;
      expect(read.outputs).toMatchObject({ state: "Stopped", lastStop });
      expect((await host.read(type, read))?.outputs, "a second look").toEqual(read.outputs);
      expect((await host.diff(type, "machine", read, args)).changes).toBe(true);
      const repaired = await host.update(type, "machine", read, args);
      expect(repaired.outputs).toMatchObject({ state: "Running", lastStop });
      expect((await host.host.enumerateComputeSystems()).map(({ State }) => State)).toEqual(["Running"]);
      expect((await host.diff(type, "machine", repaired, args)).changes).toBe(false);
    },
  );

  test("is cleared away when the program wants it stopped, and the output says how it ended", async () => {
    const { host, created } = await endedSystem({ document: emptyMachine() });
    const args = { document: emptyMachine(), desiredState: "Stopped" };
    const stopped = await host.update(type, "machine", created, args);
    expect(stopped.outputs).toMatchObject({ state: "Stopped", lastStop });
    expect(held.answers.size).toBe(0);
  });

  test("lets its document change as that of one that has gone", async () => {
    const { host, created } = await endedSystem({ document: emptyMachine() });
    const changed = await host.update(type, "machine", created, { document: emptyMachine(512, 2) });
    expect(changed.outputs).toMatchObject({ state: "Running", document: emptyMachine(512, 2) });
  });
});

describe("a system whose state the host cannot tell", () => {
  test.each([
    ["Unknown", { State: "Unknown" }],
    ["none", {}],
  ])("(%s) is neither ended nor changed: an error says so, and the state keeps everything", async (_what, answer) => {
    const host = await freshHost();
    const args = { document: emptyMachine() };
    const created = await host.create(type, "machine", args);
    held.answers.set(created.id, { ...basic(created.id), ...answer });
    const read = (await host.read(type, created)) as StoredResource;
    expect(read.outputs.state).toBe("Unknown");
    expect((await host.diff(type, "machine", read, args)).changes).toBe(true);
    expect(host.messages.at(-1)?.message).toMatch(/cannot tell the state of the system/);
    const before = (await host.controls.journal()).length;
    for (const desiredState of ["Running", "Stopped", "Paused"])
      await expect(host.update(type, "machine", read, { ...args, desiredState })).rejects.toThrow(
        /stays as it is\. The host knows the system and cannot tell its state.* restart the Host Compute Service there, which ends every system on that host\.$/,
      );
    const calls = (await host.controls.journal()).slice(before).map(({ call }) => call);
    expect(calls.filter((call) => !/Get|Open|Close/.test(call))).toEqual([]);
    held.answers.clear();
    expect((await host.read(type, read))?.outputs).toEqual(created.outputs);
  });
});
