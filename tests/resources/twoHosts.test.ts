/** One program on two hosts that have the same paths: what is on one is never taken for what is on the other. */
import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { pulumiRun, type Values } from "../../provider/index.js";
import { emptyMachine, freshHost, urnOf } from "../support/resources.js";

const type = "VirtualDisk";
const path = "C:\\vm\\data.vhdx";
const disk = { path, sizeBytes: 8 * 1024 * 1024, onDelete: "delete" };

type FreshHost = Awaited<ReturnType<typeof freshHost>>;

async function hostWithFolder(): Promise<FreshHost> {
  const host = await freshHost();
  await host.controls.placeFile("C:\\vm\\readme.txt", {});
  return host;
}

/** One run of Pulumi: what it checks is known to its creates and deletes. */
function oneRun() {
  const run = pulumiRun();
  const messages: string[] = [];
  const asked = (name: string) => ({
    urn: urnOf(type, name),
    log: (_severity: string, message: string) => void messages.push(message),
  });
  return {
    messages,
    check: async (name: string, host: FreshHost, olds?: Values): Promise<Values> =>
      (await run(type, "check", { ...asked(name), news: { ...disk, host: host.spec }, olds })).inputs,
    create: (name: string, news: Values) => run(type, "create", { ...asked(name), news }),
    delete: (name: string, id: string, olds: Values) => run(type, "delete", { ...asked(name), id, olds }),
  };
}

const isThere = async ({ host }: FreshHost): Promise<boolean> => (await host.getFileInformation(path)) !== undefined;
const heldOn = async ({ host }: FreshHost): Promise<string[]> => (await host.ledger.list()).map(({ urn }) => urn);

test("a disk that is dropped from one host is deleted there, although the program keeps one with the same path on another host", async () => {
  const first = await hostWithFolder();
  const second = await hostWithFolder();
  const kept = await first.create(type, "kept", disk);
  const dropped = await second.create(type, "dropped", disk);

  const later = oneRun();
  await later.check("kept", first, kept.outputs);
  await later.delete("dropped", dropped.id, dropped.outputs);

  expect([await isThere(first), await isThere(second)]).toEqual([true, false]);
  expect(await heldOn(first)).toEqual([kept.urn]);
  expect(await heldOn(second)).toEqual([]);
});

test("a create that was cut is finished, although another resource has the same path on another host", async () => {
  const first = await hostWithFolder();
  const second = await hostWithFolder();
  const other = await first.create(type, "other", disk);
  const urn = urnOf(type, "cut");
  await second.host.ledger.claim({
    kind: "File",
    key: fileKey(path),
    urn,
    type,
    idOrPath: path,
    before: { existed: false },
  });

  const later = oneRun();
  await later.check("other", first, other.outputs);
  const { outputs } = await later.create("cut", await later.check("cut", second));

  expect(outputs).toMatchObject({ createdHere: true, hostId: await second.host.getHostId() });
  expect(await heldOn(second)).toEqual([urn]);
});

test("a disk whose resource moves to another host stays on the old one, which is told, and nobody holds it there any more", async () => {
  const first = await hostWithFolder();
  const second = await hostWithFolder();
  const stored = await first.create(type, "moved", disk);

  const later = oneRun();
  const news = await later.check("moved", second, stored.outputs);
  await later.delete("moved", stored.id, stored.outputs);
  await later.create("moved", news);

  expect([await isThere(first), await isThere(second)]).toEqual([true, true]);
  expect(later.messages).toEqual([`Left on the old host: ${path}. A replacement never removes it.`]);
  expect(await heldOn(first)).toEqual([]);
  expect(await heldOn(second)).toEqual([stored.urn]);
});

describe("permissions that are for a create alone", () => {
  /** The state of a resource that was made on one machine, as it is where the same way leads to another one. */
  async function movedTo(second: FreshHost, of: string, args: Values, prepare: (host: FreshHost) => Promise<void>) {
    const first = await hostWithFolder();
    await prepare(first);
    const made = await first.create(of, "web", args);
    const found = await second.read(of, { ...made, outputs: { ...made.outputs, host: second.spec } });
    if (found === undefined) throw new Error("The resource should stay in the state.");
    return found;
  }

  test("format: always formats no disk of another machine that answers by the same way", async () => {
    const second = await hostWithFolder();
    const makeDisk = async ({ host }: FreshHost): Promise<void> => {
      await host.createVirtualDisk(path, { type: "Dynamic", format: "VHDX", sizeBytes: disk.sizeBytes });
      await host.formatWritableLayerVhd(path);
    };
    const args = { path, format: "always" };
    await makeDisk(second);
    const moved = await movedTo(second, "LayerVhd", args, makeDisk);
    const calls = (await second.controls.journal()).length;
    const kept = await second.update("LayerVhd", "web", moved, args);
    const later = (await second.controls.journal()).slice(calls).map(({ call }) => call);
    expect(later).not.toContain("HcsFormatWritableLayerVhd");
    expect(kept.outputs).toMatchObject({ attached: true, formattedHere: false, format: "always" });
  });

  test("adopt takes over no system of another machine that answers by the same way", async () => {
    const second = await hostWithFolder();
    const args = { document: emptyMachine(), systemId: "1B9F8E0C-7A3D-4D8E-9F10-0000000000AF", adopt: true };
    await second.host.launchComputeSystem(args.systemId, { ...emptyMachine(), Owner: "Madrid" });
    const moved = await movedTo(second, "ComputeSystem", args, async () => undefined);
    await expect(second.update("ComputeSystem", "web", moved, args)).rejects.toThrow(/this resource did not make it/);
    await second.destroy("ComputeSystem", moved);
    expect((await second.host.enumerateComputeSystems()).map(({ Owner, State }) => [Owner, State])).toEqual([
      ["Madrid", "Running"],
    ]);
  });
});

describe("another machine as host", () => {
  const layer = { path: "C:\\layers\\base", sourcePath: "C:\\image" };

  test("has nothing that a change could not be made to, so nothing is refused", async () => {
    const first = await hostWithFolder();
    const second = await hostWithFolder();
    for (const file of ["C:\\image\\Files\\a.txt", "C:\\layers\\readme.txt"]) await first.controls.placeFile(file);
    const { outputs } = await first.create("Layer", "base", layer);
    const news = { ...layer, sourcePath: "C:\\other" };
    const refused = await first.check("Layer", "base", news, outputs);
    expect(refused.failures).toEqual([expect.objectContaining({ property: "sourcePath" })]);
    expect((await first.check("Layer", "base", { ...news, host: second.spec }, outputs)).failures).toEqual([]);
  });

  test("that is not there yet is not made by a preview, which says that an up will", async () => {
    const first = await hostWithFolder();
    const stored = await first.create(type, "web", disk);
    const absent = `${first.spec}-typo`;
    const messages = first.messages.length;
    const answer = await first.diff(type, "web", stored, { ...disk, host: absent });
    expect(answer.replaces).toEqual(["host"]);
    expect(first.messages.slice(messages).map(({ message }) => message)).toContain(
      `There is no host behind "${absent}" yet: an up makes a new and empty one there.`,
    );
    expect(existsSync(`${first.folder}-typo`)).toBe(false);
  });
});

test("a grant that was taken over under a new name is not taken by a destroy under the old one that came late", async () => {
  const host = await hostWithFolder();
  const args = { systemId: "1B9F8E0C-7A3D-4D8E-9F10-0000000000B0", path: "C:\\vm\\readme.txt" };
  const first = await host.create("VmAccess", "old", args);
  const renamed = await host.update("VmAccess", "new", first, args);
  await host.read("VmAccess", renamed);
  const shared = await host.create("VmAccess", "old", args);
  await host.destroy("VmAccess", shared);
  // The destroy was cut before Pulumi knew, and comes again.
  await host.destroy("VmAccess", shared);
  expect(await heldOn(host)).toEqual([urnOf("VmAccess", "new")]);
  expect(await host.host.getFileAccess(args.path)).toHaveLength(1);
});
