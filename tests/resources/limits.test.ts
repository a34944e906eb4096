/** What docs/limits.md says that cannot be known: what is seen instead, and that the way out which it names is one. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ComputeSystem } from "../../schema/types.js";
import { emptyMachine, freshHost, machineWithFiles } from "../support/resources.js";

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const systemsOn = async ({ host }: Host) => (await host.enumerateComputeSystems()).map(({ Id }) => Id);

const makeTemplate = (host: Host) =>
  host.create(type, "template", { document: emptyMachine(), desiredState: "SavedAsTemplate" });

function cloneOf(templateId: string): ComputeSystem {
  const machine = emptyMachine() as ComputeSystem;
  return { ...machine, VirtualMachine: { ...machine.VirtualMachine, RestoreState: { TemplateSystemId: templateId } } };
}

describe("a template", () => {
  test("is kept by a clone whose create was cut, with the way out: another up, then both can go", async () => {
    const host = await freshHost();
    const template = await makeTemplate(host);
    const args = { document: cloneOf(template.id) };
    // What becomes of it is in no state, as after a kill.
    const { id } = await host.create(type, "clone", args);
    await expect(host.destroy(type, template)).rejects.toThrow(
      new RegExp(`is needed by the live system "${id}" .*finished by the next up, and can be destroyed then\\.$`),
    );
    const clone = await host.create(type, "clone", args);
    expect(await systemsOn(host)).toEqual([template.id, clone.id]);
    await host.destroy(type, clone);
    await host.destroy(type, template);
    expect(await systemsOn(host)).toEqual([]);
  });

  test("is not kept by a clone that no resource made, since no host tells of whom it is one", async () => {
    const host = await freshHost();
    const template = await makeTemplate(host);
    const clone = "AAAAAAAA-1111-4222-8333-444444444444";
    await host.host.launchComputeSystem(clone, cloneOf(template.id));
    await host.destroy(type, template);
    expect(await systemsOn(host)).toEqual([clone]);
  });
});

test("a disk that somebody took from a live system is no drift, since no host tells the disks of a system", async () => {
  const host = await freshHost();
  const [disk, state] = ["C:\\vm\\a.vhdx", "C:\\vm\\a.vmgs"];
  for (const file of [disk, state]) await host.controls.placeFile(file);
  const args = { document: machineWithFiles(disk, state) };
  const created = await host.create(type, "machine", args);
  const ResourcePath = "VirtualMachine/Devices/Scsi/primary/Attachments/0";
  await host.host.modifyComputeSystem(created.id, { ResourcePath, RequestType: "Remove" });
  const read = await host.read(type, created);
  expect(read).toEqual(created);
  expect((await host.diff(type, "machine", created, args)).changes).toBe(false);
});

test("a destroy after a refresh that met another machine by the old way forgets, and leaves what it does not reach", async () => {
  const [host, other] = [await freshHost(), await freshHost()];
  const created = await host.create(type, "machine", { document: emptyMachine() });
  // A run that has not come to its program yet, as a refresh has not.
  const moved = { ...created, outputs: { ...created.outputs, host: other.spec } };
  const read = await other.read(type, moved);
  // Pulumi asks after every read, with the inputs that it has.
  await other.diff(type, "machine", read ?? moved, { document: emptyMachine(), host: other.spec });
  expect(other.messages.map(({ message }) => message).join()).toContain("Another host answers now");
  await other.destroy(type, read ?? created);
  expect([await systemsOn(host), await systemsOn(other)]).toEqual([[created.id], []]);
});

test("a store that was damaged is told with what to do about that, and nothing of other ways to the host", async () => {
  const host = await freshHost();
  const created = await host.create(type, "machine", { document: emptyMachine() });
  const folder = mkdtempSync(join(tmpdir(), "hcs-damaged-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, "store.db"), "no database at all, but longer than its header would be".repeat(100));
  const damaged = { ...created, outputs: { ...created.outputs, host: `simulated:${folder}` } };
  // A run that has not come to its program yet, which would declare a good way.
  const failure = await (await freshHost()).read(type, damaged).catch((error: unknown) => error);
  expect(String(failure)).toMatch(/store\.db is no database .*move the file away/);
  expect(String(failure)).not.toContain("another text leads to it");
});
