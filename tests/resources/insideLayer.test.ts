/** What lies in the folder of a layer would go with that layer: nothing that is kept or saved gets there, and what is there holds it. */
import { describe, expect, test } from "vitest";
import { systemKey } from "../../provider/hcs/ledgerKeys.js";
import { basePath, layerHost } from "../support/layerHost.js";
import { emptyMachine, machineWithFiles, type StoredResource, urnOf } from "../support/resources.js";

type Host = Awaited<ReturnType<typeof layerHost>>;

const memory = `${basePath}\\machine.vmrs`;
const disk = `${basePath}\\data.vhdx`;
const diskArgs = { path: disk, sizeBytes: 8 * 1024 * 1024 };
const stateFiles = [
  { type: "GuestStateFile", path: `${basePath}\\machine.vmgs` },
  { type: "RuntimeStateFile", path: `${basePath}\\machine.vmrs` },
];
const running = { document: emptyMachine() };
const saved = { ...running, desiredState: "Saved", savedStatePath: memory };

async function hostWithLayer() {
  const host = await layerHost();
  return { ...host, layer: await host.importBase() };
}

const kindsHeld = async ({ host }: Host) => (await host.ledger.list()).map(({ kind }) => kind);
const statesOf = async ({ host }: Host) => (await host.enumerateComputeSystems()).map(({ State }) => State);
const wouldGo = (path: string, { urn }: StoredResource): string =>
  `${path} lies in the folder of the layer ${basePath}, held by ${urn}, and would go with it.`;

/** What the resource had before its folder was that of a layer: the layer is forgotten while `work` is done. */
async function beforeTheLayer<Result>({ host }: Host, work: () => Promise<Result>): Promise<Result> {
  const rows = (await host.ledger.list()).filter(({ kind }) => kind === "Layer");
  for (const { kind, key, urn } of rows) await host.ledger.release(kind, key, urn);
  const result = await work();
  for (const { notes, ...row } of rows) await host.ledger.claim({ ...row, notes });
  return result;
}

describe.each(stateFiles)("a $type in the folder of a layer", ({ type, path }) => {
  test("is not made there, where it would go with the layer, and nothing is held", async () => {
    const host = await hostWithLayer();
    await expect(host.create(type, "state", { path })).rejects.toThrow(
      `${wouldGo(path, host.layer)} Choose a path outside.`,
    );
    expect(host.isThere(path)).toBe(false);
    expect(await kindsHeld(host)).toEqual(["Layer"]);
  });

  test("that was there before is not kept there: it stays as it is, and nothing is held", async () => {
    const host = await hostWithLayer();
    await host.write(path, "theirs");
    await expect(host.create(type, "state", { path })).rejects.toThrow(wouldGo(path, host.layer));
    expect(host.isThere(path)).toBe(true);
    expect(await kindsHeld(host)).toEqual(["Layer"]);
  });

  test("that the state has already goes on, and is not made again there when it is gone, which a refresh says", async () => {
    const host = await hostWithLayer();
    const created = await beforeTheLayer(host, () => host.create(type, "state", { path }));
    const updated = await host.update(type, "state", created, { path, onDelete: "delete" });
    expect(updated.outputs).toMatchObject({ createdHere: true, onDelete: "delete" });
    await host.host.deleteFile(path);
    const read = await host.read(type, updated);
    expect(host.says(/cannot be made again as long as it lies in the folder of the layer C:\\layers\\base\.$/)).toBe(
      true,
    );
    await expect(host.update(type, "state", read ?? updated, { path })).rejects.toThrow(wouldGo(path, host.layer));
  });

  test("that the state has already goes on after the ledger was lost", async () => {
    const host = await hostWithLayer();
    const created = await beforeTheLayer(host, () => host.create(type, "state", { path }));
    const [row] = await host.host.ledger.list({ urn: created.urn });
    await host.host.ledger.release("File", row?.key ?? "", created.urn);
    expect((await host.update(type, "state", created, { path, onDelete: "delete" })).outputs.createdHere).toBe(true);
  });
});

describe("a disk that was there before in the folder of a layer", () => {
  test("is not kept there: it stays as it is, and nothing is held", async () => {
    const host = await hostWithLayer();
    await host.host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: diskArgs.sizeBytes });
    await expect(host.create("VirtualDisk", "data", diskArgs)).rejects.toThrow(
      `${wouldGo(disk, host.layer)} Choose a path outside.`,
    );
    expect(await host.host.getVirtualDiskInformation(disk)).toMatchObject({ sizeBytes: diskArgs.sizeBytes });
    expect(await kindsHeld(host)).toEqual(["Layer"]);
  });

  test("and is in the state already goes on", async () => {
    const host = await hostWithLayer();
    await host.host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: diskArgs.sizeBytes });
    const created = await beforeTheLayer(host, () => host.create("VirtualDisk", "data", diskArgs));
    const grown = { ...diskArgs, sizeBytes: 2 * diskArgs.sizeBytes };
    expect((await host.update("VirtualDisk", "data", created, grown)).outputs).toMatchObject({
      createdHere: false,
      currentSizeBytes: grown.sizeBytes,
    });
  });
});

describe("memory in the folder of a layer", () => {
  test("is not saved there: the system runs on, and is not even paused", async () => {
    const host = await hostWithLayer();
    const created = await host.create("ComputeSystem", "machine", running);
    await expect(host.update("ComputeSystem", "machine", created, saved)).rejects.toThrow(
      `The system "${created.id}" stays as it is. ${wouldGo(memory, host.layer)} Name another file in savedStatePath.`,
    );
    expect(await statesOf(host)).toEqual(["Running"]);
    expect(await host.calls()).not.toContain("HcsPauseComputeSystem");
    expect(host.isThere(memory)).toBe(false);
  });

  test("is not saved there by a system that nobody knows any more: it is not stopped first", async () => {
    const host = await hostWithLayer();
    const files = ["C:\\vm\\root.vhdx", "C:\\vm\\state.vmgs"] as const;
    for (const file of files) await host.controls.placeFile(file);
    const created = await host.create("ComputeSystem", "machine", { document: machineWithFiles(...files, 512) });
    await host.update("ComputeSystem", "machine", created, { document: machineWithFiles(...files, 1024) });
    const otherwise = { ...saved, document: machineWithFiles(...files, 2048) };
    await expect(host.update("ComputeSystem", "machine", created, otherwise)).rejects.toThrow(
      wouldGo(memory, host.layer),
    );
    expect(await statesOf(host)).toEqual(["Running"]);
  });

  test("that was saved there keeps the layer, with what to do; once the system has started from it, the layer goes", async () => {
    const host = await hostWithLayer();
    const created = await beforeTheLayer(host, () => host.create("ComputeSystem", "machine", saved));
    await expect(host.destroy("Layer", host.layer)).rejects.toThrow(
      `The layer ${basePath} is not destroyed: ${memory} lies in its folder, with the memory of the system "${created.id}" of ${created.urn}, and would go with it. Start that system, or go to Stopped to give the memory up.`,
    );
    expect(host.isThere(memory)).toBe(true);
    const same = { ...saved, shutdown: { timeoutSeconds: 5 } };
    const updated = await host.update("ComputeSystem", "machine", created, same);
    expect(updated.outputs.state).toBe("Stopped");
    await host.update("ComputeSystem", "machine", updated, running);
    await host.destroy("Layer", host.layer);
    expect(host.isThere(basePath)).toBe(false);
    expect(await statesOf(host)).toEqual(["Running"]);
  });

  test("that is gone from there keeps no layer", async () => {
    const host = await hostWithLayer();
    const created = await beforeTheLayer(host, () => host.create("ComputeSystem", "machine", saved));
    await host.host.deleteFile(memory);
    expect(
      await host.host.ledger.own("ComputeSystem", systemKey(created.id), urnOf("ComputeSystem", "machine")),
    ).toMatchObject({
      notes: { savedState: memory },
    });
    await host.destroy("Layer", host.layer);
    expect(host.isThere(basePath)).toBe(false);
  });
});
