/** Several ways to one machine: the state follows the way that the program declares, and nothing is done on the machine. */
import { mkdtempSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { layerDataOf } from "../../provider/hcs/layers.js";
import { pulumiRun, resourceTypes, type Values } from "../../provider/index.js";
import { mountVolume, usualLayers } from "../support/layers.js";
import { emptyMachine, freshHost, type StoredResource, urnOf } from "../support/resources.js";

type Host = Awaited<ReturnType<typeof freshHost>>;

const megabyte = 1024 * 1024;
const parentLayers = [...usualLayers];
const [{ Path: app = "" } = {}] = usualLayers;

/** Arguments of each type; some are only known when something else is on the host. */
const declarations: Readonly<Record<string, (host: Host) => Promise<Values>>> = {
  ComputeSystem: async () => ({ document: emptyMachine(), maxDisruption: "none" }),
  GuestStateFile: async () => ({ path: "C:\\vm\\a.vmgs" }),
  RuntimeStateFile: async () => ({ path: "C:\\vm\\a.vmrs" }),
  VmAccess: async () => ({ systemId: "11111111-2222-3333-4444-555555555555", path: "C:\\vm\\readme.txt" }),
  VmGroupAccess: async () => ({ path: "C:\\vm\\readme.txt" }),
  VirtualDisk: async () => ({ path: "C:\\vm\\a.vhdx", sizeBytes: 8 * megabyte }),
  LayerVhd: async ({ host }) => {
    await host.createVirtualDisk("C:\\vm\\b.vhdx", { type: "Dynamic", format: "VHDX", sizeBytes: 8 * megabyte });
    return { path: "C:\\vm\\b.vhdx", format: "always" };
  },
  Layer: async () => ({ path: "C:\\vm\\layer", sourcePath: "C:\\image" }),
  BaseOsLayer: async ({ host }) => {
    await host.importLayer("C:\\vm\\base", "C:\\image", layerDataOf([]));
    return { path: "C:\\vm\\base" };
  },
  WritableLayer: async (host) => ({ path: (await mountVolume(host)).volume, parentLayers }),
  LegacyWritableLayer: async (host) => {
    await mountVolume(host);
    const disk = "C:\\vm\\legacy.vhdx";
    await host.host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: 8 * megabyte });
    await host.host.formatWritableLayerVhd(disk);
    await host.host.attachVirtualDisk(disk);
    await host.host.createFolder("C:\\vm\\hives");
    return { path: await host.host.getLayerVhdMountPath(disk), folderPath: "C:\\vm\\hives", parentLayers };
  },
  LayerStorageFilter: async (host) => ({ path: (await mountVolume(host)).volume, parentLayers }),
  LayerExport: async (host) => {
    await mountVolume(host);
    return { path: app, exportFolderPath: "C:\\vm\\export", parentLayers: parentLayers.slice(1) };
  },
};

/** A host with some files, and a second text that leads to it. */
async function hostWithWays() {
  const host = await freshHost();
  await host.controls.placeFile("C:\\vm\\readme.txt", {});
  await host.controls.placeFile("C:\\image\\Files\\a.txt", {});
  const place = mkdtempSync(join(tmpdir(), "hcs-way-"));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const link = join(place, "link");
  symlinkSync(host.folder, link);
  return { ...host, link: `simulated:${link}`, retire: () => renameSync(link, `${link}-renamed`) };
}

const changing = async ({ controls }: Host): Promise<string[]> =>
  (await controls.journal()).map(({ call }) => call).filter((call) => !/Get|Open|Close|Enumerate/.test(call));
const said = ({ messages }: Host): string[] => messages.map(({ message }) => message);
const sentence = "host: another way to the same machine; nothing is done there, and the state takes the new way (none)";

describe("another way to the same machine", () => {
  test("is tried for every resource type", () => {
    expect(Object.keys(declarations).toSorted()).toEqual(resourceTypes.toSorted());
  });

  test.each(Object.keys(declarations))("is taken into the state of a %s, and nothing is done there", async (type) => {
    const host = await hostWithWays();
    const args = await declarations[type]?.(host);
    const stored = await host.create(type, "one", { ...args, host: host.link });
    const calls = await changing(host);
    host.messages.length = 0;

    const news = { ...args, host: host.spec };
    expect(await host.diff(type, "one", stored, news)).toMatchObject({ changes: true, replaces: [] });
    expect(said(host)).toEqual([sentence]);
    host.retire();
    const moved = await host.update(type, "one", stored, news);

    expect(await changing(host)).toEqual(calls);
    expect(moved.outputs).toEqual({ ...stored.outputs, host: host.spec });
    expect(await host.read(type, moved)).toEqual(moved);
    expect((await host.diff(type, "one", moved, news)).changes).toBe(false);
    await host.destroy(type, moved);
    const rows = await host.host.ledger.list();
    expect(rows.filter(({ urn }) => urn === stored.urn)).toEqual([]);
  });

  test("is taken although the inputs have had it for long", async () => {
    const host = await hostWithWays();
    const args = { document: emptyMachine(), host: host.spec };
    const { outputs, ...rest } = await host.create("ComputeSystem", "web", { ...args, host: host.link });
    const olds = (await host.check("ComputeSystem", "web", args)).inputs;
    expect((await host.check("ComputeSystem", "web", args, olds)).failures).toEqual([]);
    expect((await host.diff("ComputeSystem", "web", { ...rest, outputs }, args)).changes).toBe(true);
  });

  test("goes with other changes, which are done as ever", async () => {
    const host = await hostWithWays();
    const args = { document: emptyMachine(), host: host.link };
    const stored = await host.create("ComputeSystem", "web", args);
    host.messages.length = 0;
    const news = { document: emptyMachine(1024), host: host.spec };
    await host.diff("ComputeSystem", "web", stored, news);
    expect(said(host)).toContain(sentence);
    expect(said(host).join()).toContain("SizeInMB: ");
    const calls = await changing(host);
    const moved = await host.update("ComputeSystem", "web", stored, news);
    expect((await changing(host)).slice(calls.length)).toEqual(["HcsModifyComputeSystem"]);
    expect(moved.outputs).toMatchObject({ host: host.spec, runtimeId: stored.outputs.runtimeId });
  });

  test("is found again when a refresh by the old one has met another machine", async () => {
    const [host, other] = [await hostWithWays(), await freshHost()];
    const args = { document: emptyMachine() };
    const stored = await host.create("ComputeSystem", "web", { ...args, host: host.link });
    host.retire();
    symlinkSync(other.folder, host.link.slice("simulated:".length));
    const read = (await host.read("ComputeSystem", stored)) as StoredResource;
    // Pulumi asks after every read, with the inputs that it has.
    await host.diff("ComputeSystem", "web", read, { ...args, host: host.link });
    expect(said(host).join()).toContain('run "pulumi up --refresh=false" once');
    host.messages.length = 0;
    const calls = await changing(host);

    await host.diff("ComputeSystem", "web", read, args);
    expect(said(host)).toEqual([sentence]);
    const moved = await host.update("ComputeSystem", "web", read, args);
    expect(moved.outputs).toEqual({ ...stored.outputs, host: host.spec });
    expect([await changing(host), await changing(other)]).toEqual([calls, []]);
  });
});

describe("a way that does not answer any more", () => {
  /** A stored file whose way in the state leads nowhere. */
  async function withRetiredWay() {
    const host = await hostWithWays();
    const args = { path: "C:\\vm\\a.vmgs", onDelete: "delete" };
    const stored = await host.create("GuestStateFile", "state", { ...args, host: host.link });
    host.retire();
    const outputs: Values = { ...stored.outputs, host: "ssh://me@renamed" };
    return { host, args, stored: { ...stored, outputs } };
  }

  test("ends a refresh and a destroy with what to do about it", async () => {
    const { host, stored } = await withRetiredWay();
    const advice = /The state knows that machine as "ssh:\/\/me@renamed".*"pulumi up --refresh=false" once/;
    await expect(host.read("GuestStateFile", stored)).rejects.toThrow(advice);
    await expect(host.destroy("GuestStateFile", stored)).rejects.toThrow(advice);
    expect(await host.host.getFileInformation("C:\\vm\\a.vmgs")).toBeDefined();
  });

  test("is not needed for what the program drops while it declares the new one", async () => {
    const { host, args, stored } = await withRetiredWay();
    const run = pulumiRun();
    const log = (): void => undefined;
    const other = { ...args, path: "C:\\vm\\b.vmgs", host: host.spec };
    const urn = urnOf("GuestStateFile", "other");
    const { inputs } = await run("GuestStateFile", "check", { urn, log, news: other });
    await run("GuestStateFile", "create", { urn, log, news: inputs });
    await run("GuestStateFile", "delete", { urn: stored.urn, log, id: stored.id, olds: stored.outputs });
    expect(await host.host.getFileInformation("C:\\vm\\a.vmgs")).toBeUndefined();
    expect((await host.host.ledger.list()).map((row) => row.urn)).toEqual([urn]);
  });
});

describe("a new way that cannot be asked", () => {
  test("is told in the preview, and ends the update with its reason", async () => {
    const host = await hostWithWays();
    const args = { path: "C:\\vm\\readme.txt" };
    const stored = await host.create("VmGroupAccess", "group", args);
    const news = { ...args, host: "ssh://me@there" };
    expect(await host.diff("VmGroupAccess", "group", stored, news)).toMatchObject({ changes: true, replaces: [] });
    expect(said(host).join()).toContain("could not be asked which machine it is");
    await expect(host.update("VmGroupAccess", "group", stored, news)).rejects.toThrow(/ssh/);
  });
});

describe("a host that leads to another machine", () => {
  test.each(["none", "live", "restart", undefined])(
    "is refused by the check under maxDisruption %s",
    async (maxDisruption) => {
      const [host, other] = [await freshHost(), await freshHost()];
      const args = { document: emptyMachine(), ...(maxDisruption === undefined ? {} : { maxDisruption }) };
      const { id } = await host.create("ComputeSystem", "web", args);
      const olds = { host: host.spec, ...args, systemId: id };
      const check = async (news: Values) => (await host.check("ComputeSystem", "web", news, olds)).failures;
      expect(await check({ ...args, host: other.spec })).toEqual([
        {
          property: "host",
          reason: `another machine has nothing of this; that is class replace, and maxDisruption allows at most ${maxDisruption ?? "restart"}`,
        },
      ]);
      expect(await check({ ...args, host: other.spec, maxDisruption: "replace" })).toEqual([]);
      expect(await check({ ...args, host: "ssh://me@there" })).toEqual([]);
    },
  );

  test("is not what a way is taken for that was used before and is gone, or leads to an empty host by now", async () => {
    const host = await hostWithWays();
    const args = { document: emptyMachine(), maxDisruption: "none" };
    const { id } = await host.create("ComputeSystem", "web", { ...args, host: host.link });
    const olds = { ...args, host: host.link, systemId: id };
    const check = async () => (await host.check("ComputeSystem", "web", args, olds)).failures;
    host.retire();
    expect(await check()).toEqual([]);
    const other = await freshHost();
    symlinkSync(other.folder, host.link.slice("simulated:".length));
    expect(await check()).toEqual([]);
  });
});
