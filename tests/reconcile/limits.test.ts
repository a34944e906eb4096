/** What maxDisruption holds back in an update, when nobody checked before or the host is not where the check took it to be. */
import { describe, expect, test } from "vitest";
import { emptyMachine, freshHost, type StoredResource } from "../support/resources.js";

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const made = async ({ controls }: Host) =>
  (await controls.journal()).map(({ call }) => call).filter((call) => !/Get|Open|Close/.test(call));

/** The update must be refused with these words, and nothing be called. */
async function expectRefused(host: Host, stored: StoredResource, args: Parameters<Host["update"]>[3], words: RegExp) {
  const before = await made(host);
  await expect(host.update(type, "machine", stored, args)).rejects.toThrow(words);
  expect(await made(host)).toEqual(before);
}

describe("an update under maxDisruption", () => {
  test("live makes no restart: it is refused with place, reason and class, before any call", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    const args = { document: emptyMachine(512, 2), maxDisruption: "live" };
    await expectRefused(
      host,
      created,
      args,
      /stays as it is, since maxDisruption is live\. .*Processor\/Count: \w+.*\(restart\)/,
    );
  });

  test("none makes no live change either", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    const args = { document: emptyMachine(1024), maxDisruption: "none" };
    await expectRefused(host, created, args, /since maxDisruption is none\. .*SizeInMB: \w+.*\(live\)/);
  });

  test("live stops no system that the program wants stopped", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    const args = { document: emptyMachine(512), desiredState: "Stopped", maxDisruption: "live" };
    await expectRefused(host, created, args, /since maxDisruption is live\. HcsTerminateComputeSystem: .*\(restart\)/);
  });

  test.each(["SavedAsTemplate", "Created"])(
    "live makes no %s system anew for a change that a running one takes",
    async (state) => {
      const host = await freshHost();
      const args = { document: emptyMachine(512), desiredState: state, maxDisruption: "live" };
      const created = await host.create(type, "machine", args);
      const bigger = { ...args, document: emptyMachine(1024) };
      const { failures } = await host.check(type, "machine", bigger, {
        host: host.spec,
        ...args,
        systemId: created.id,
      });
      expect(failures).toEqual([
        {
          property: "document.VirtualMachine.ComputeTopology.Memory.SizeInMB",
          reason: expect.stringMatching(/class restart, and maxDisruption allows at most live/) as string,
        },
      ]);
      await expectRefused(host, created, bigger, /since maxDisruption is live\. .*SizeInMB: .*\(restart\)/);
    },
  );

  test("live lets a live change pass beside the repair of a system that has gone", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.controls.reboot();
    const read = (await host.read(type, created)) ?? created;
    const args = { document: emptyMachine(1024), maxDisruption: "live" };
    const updated = await host.update(type, "machine", read, args);
    expect(updated.outputs).toMatchObject({ state: "Running", document: emptyMachine(1024) });
  });

  test("none repairs a system that somebody has made a template, which takes a new create", async () => {
    const host = await freshHost();
    const args = { document: emptyMachine(512), maxDisruption: "none" };
    const created = await host.create(type, "machine", args);
    await host.host.pauseComputeSystem(created.id);
    await host.host.saveComputeSystem(created.id, { SaveType: "AsTemplate" });
    const read = (await host.read(type, created)) ?? created;
    expect((await host.update(type, "machine", read, args)).outputs.state).toBe("Running");
  });

  test("live leaves a system alone that was made from a document which nobody remembers", async () => {
    const host = await freshHost();
    const created = await host.create(type, "machine", { document: emptyMachine(512) });
    await host.update(type, "machine", created, { document: emptyMachine(512, 2) });
    // The state of the first run: it does not know what the second one made.
    const args = { document: emptyMachine(512, 4), maxDisruption: "live" };
    await expectRefused(host, created, args, /is not what the last run left there, which takes a restart/);
    const updated = await host.update(type, "machine", created, { ...args, maxDisruption: "restart" });
    expect(updated.outputs).toMatchObject({ state: "Running", lastStop: { outcome: "Forced" } });
  });
});
