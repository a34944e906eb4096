/** What a storage filter does for its user: attached while it is declared, over what the program names, after every restart. */
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { unknown } from "../../schema/unknown.js";
import { app, appId, appPath, base, basePath, layerHost } from "../support/layerHost.js";
import { urnOf } from "../support/resources.js";

const type = "LayerStorageFilter";
const disk = "C:\\layers\\scratch.vhdx";
const inUse = 0x80070020;

async function filterHost() {
  const host = await layerHost();
  await host.importBase();
  await host.create("BaseOsLayer", "os", { path: basePath });
  const path = await host.volume(disk);
  return { ...host, path, args: { path, parentLayers: [base] } };
}
type Host = Awaited<ReturnType<typeof filterHost>>;

/** Attaching and detaching, in order. */
const filterCalls = async (host: Host) =>
  (await host.calls()).flatMap((call) => /^Hcs(Attach|Detach)LayerStorageFilter$/.exec(call)?.[1] ?? []);
const rows = ({ host, path }: Host) => host.ledger.holders("LayerStorageFilter", fileKey(path));
/** True while the host has a filter there: attaching another one is refused. */
const isAttached = async ({ host, path }: Host) =>
  host.attachLayerStorageFilter(path, { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [base] }).then(
    async () => {
      await host.detachLayerStorageFilter(path);
      return false;
    },
    () => true,
  );

describe("a storage filter", () => {
  test("is attached once, and detached with its resource", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    expect(created).toMatchObject({ id: host.path, outputs: { attached: true } });
    expect(await host.read(type, created)).toEqual(created);
    expect((await host.diff(type, "filter", created, host.args)).changes).toBe(false);
    await host.update(type, "filter", created, host.args);
    expect(await filterCalls(host)).toEqual(["Attach"]);
    await host.destroy(type, created);
    expect(await isAttached(host)).toBe(false);
    expect(await rows(host)).toEqual([]);
  });

  test("that a restart of the host took away is told, and attached again in place", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    await host.controls.reboot();
    await host.host.attachVirtualDisk(disk);
    const read = await host.read(type, created);
    expect(read?.outputs.attached).toBe(false);
    if (read === undefined) return;
    expect((await host.diff(type, "filter", read, host.args)).changes).toBe(true);
    expect(host.says(/storage filter on .* is not attached: the host was restarted, or the disk was detached/)).toBe(
      true,
    );
    const repaired = await host.update(type, "filter", read, host.args);
    expect(repaired.outputs).toEqual(created.outputs);
    expect(await isAttached(host)).toBe(true);
  });

  test("cannot be attached again before its disk is, and says so", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    await host.controls.reboot();
    const read = await host.read(type, created);
    if (read === undefined) throw new Error("A stored filter stays in the state.");
    await expect(host.update(type, "filter", read, host.args)).rejects.toThrow(
      /is not on the host\. Attach its disk first/,
    );
  });

  test("over other layers is detached and attached anew; the class is told", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    await host.importApp();
    const over = { path: host.path, parentLayers: [app, base] };
    const { changes, replaces } = await host.diff(type, "filter", created, over);
    expect({ changes, replaces }).toEqual({ changes: undefined, replaces: [] });
    expect(host.says(/parentLayers: the filter is detached and attached over the new layers \(restart\)/)).toBe(true);
    await host.update(type, "filter", created, over);
    expect((await host.controls.journal()).at(-1)?.request).toEqual({
      LayerData: { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [app, base] },
    });
    expect((await rows(host))[0]?.notes.parentKeys).toEqual([fileKey(appPath), fileKey(basePath)]);
  });

  test("on another volume leaves the old one without a filter", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    const moved = { ...host.args, path: await host.volume("C:\\layers\\scratch1.vhdx") };
    expect(await host.diff(type, "filter", created, moved)).toMatchObject({ replaces: ["path"] });
    await host.deleteForReplacement(type, "filter", created, moved);
    await host.create(type, "filter", moved);
    expect(await isAttached(host)).toBe(false);
    expect(await isAttached({ ...host, path: moved.path })).toBe(true);
  });

  test("keeps the layers below it on the host", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    const parent = { urn: (await host.host.ledger.holders("Layer", fileKey(basePath)))[0]?.urn ?? "", id: basePath };
    const stored = {
      ...parent,
      outputs: { host: host.spec, path: basePath, createdHere: true, hostId: await host.host.getHostId() },
    };
    await expect(host.destroy("Layer", stored)).rejects.toThrow(`lies on it, held by ${created.urn}`);
  });
});

describe("a storage filter in use", () => {
  test("is not detached: the host's answer is told, and everything stays as it was", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    await host.controls.fail({ function: "HcsDetachLayerStorageFilter", hresult: inUse });
    await expect(host.destroy(type, created)).rejects.toThrow(
      /HcsDetachLayerStorageFilter failed on .*ERROR_SHARING_VIOLATION/,
    );
    expect(await rows(host)).toHaveLength(1);
    expect(await host.read(type, created)).toEqual(created);
  });

  test("is not attached over other layers, and is known to be attached still", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    await host.importApp();
    await host.controls.fail({ function: "HcsDetachLayerStorageFilter", hresult: inUse });
    const over = { path: host.path, parentLayers: [app, base] };
    await expect(host.update(type, "filter", created, over)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect((await host.read(type, created))?.outputs.attached).toBe(true);
    expect((await rows(host))[0]?.notes.parentKeys).toEqual([fileKey(basePath)]);
  });
});

describe("a storage filter that cannot be attached", () => {
  test("because HCS refuses holds nothing and is attached the next time", async () => {
    const host = await filterHost();
    await host.controls.fail({ function: "HcsAttachLayerStorageFilter", hresult: 0x80070005 });
    await expect(host.create(type, "filter", host.args)).rejects.toThrow(/E_ACCESSDENIED/);
    expect(await rows(host)).toEqual([]);
    await host.create(type, "filter", host.args);
    expect(await isAttached(host)).toBe(true);
  });

  test("over the new layers is known as detached, and the next up attaches it", async () => {
    const host = await filterHost();
    const created = await host.create(type, "filter", host.args);
    await host.importApp();
    const over = { path: host.path, parentLayers: [app, base] };
    await host.controls.fail({ function: "HcsAttachLayerStorageFilter", hresult: 0x80070005 });
    await expect(host.update(type, "filter", created, over)).rejects.toThrow(/E_ACCESSDENIED/);
    const read = await host.read(type, created);
    expect(read?.outputs.attached).toBe(false);
    if (read === undefined) return;
    await host.update(type, "filter", read, over);
    expect(await isAttached(host)).toBe(true);
  });

  test("because a parent is not there names it", async () => {
    const host = await filterHost();
    const parentLayers = [{ Id: appId, Path: appPath }, base];
    await expect(host.create(type, "filter", { path: host.path, parentLayers })).rejects.toThrow(
      /parent layer C:\\layers\\app is not on the host/,
    );
    expect(await rows(host)).toEqual([]);
  });

  test("because another stack holds it names the holder", async () => {
    const host = await filterHost();
    const first = await host.create(type, "filter", host.args);
    const theirs = "urn:pulumi:prod::other::LayerStorageFilter::theirs";
    await host.host.ledger.transfer("LayerStorageFilter", fileKey(host.path), first.urn, theirs);
    await expect(host.create(type, "filter", { ...host.args, path: host.path.toUpperCase() })).rejects.toThrow(theirs);
    expect(await isAttached(host)).toBe(true);
  });
});

describe("a storage filter of somebody else", () => {
  const theirs = { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [base] };

  test("in the place of a new one is not detached: the error says whose it may be and what to do, and nothing is held", async () => {
    const host = await filterHost();
    await host.host.attachLayerStorageFilter(host.path, theirs);
    await expect(host.create(type, "filter", host.args)).rejects.toThrow(
      /ERROR_ALREADY_EXISTS.* A filter of somebody else is attached there, or one of this resource that the ledger of the host has forgotten.*restart the host/s,
    );
    expect(await filterCalls(host)).toEqual(["Attach"]);
    expect(await isAttached(host)).toBe(true);
    expect(await rows(host)).toEqual([]);
  });

  test("is not detached by the run after one that was cut before it noted anything", async () => {
    const host = await filterHost();
    await host.host.attachLayerStorageFilter(host.path, theirs);
    const urn = urnOf(type, "filter");
    await host.host.ledger.claim({ kind: type, key: fileKey(host.path), urn, type, idOrPath: host.path, before: {} });
    await expect(host.create(type, "filter", host.args)).rejects.toThrow(/A filter of somebody else is attached there/);
    expect(await isAttached(host)).toBe(true);
    expect(await rows(host)).toEqual([]);
  });
});

test("a filter that the ledger does not know is left attached, with a word", async () => {
  const host = await filterHost();
  const created = await host.create(type, "filter", host.args);
  await host.host.ledger.release("LayerStorageFilter", fileKey(host.path), created.urn);
  await host.destroy(type, created);
  expect(await isAttached(host)).toBe(true);
  expect(host.says(/Left on the host: the storage filter on/)).toBe(true);
});

test.each([
  ["without parents", { parentLayers: [] }, "parentLayers", /at least one layer/],
  ["on itself", { path: "c:/layers/BASE" }, "parentLayers[0].Path", /own parent/],
  ["at a path with ..", { path: "C:\\a\\..\\b" }, "path", /\.\./],
])("a storage filter %s is refused by the check", async (_what, wrong, property, reason) => {
  const host = await layerHost();
  const { failures } = await host.check(type, "filter", { path: "C:\\scratch", parentLayers: [base], ...wrong });
  expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
});

test.each(["LayerStorageFilter", "WritableLayer", "LegacyWritableLayer", "BaseOsLayer", "LayerExport"])(
  "arguments of a %s that only a later run knows are no mistake",
  async (kind) => {
    const host = await layerHost();
    const more: Record<string, object> = {
      LegacyWritableLayer: { folderPath: unknown, parentLayers: [unknown], options: unknown },
      BaseOsLayer: { parentLayers: undefined, options: unknown, vhdPath: unknown, triggers: [unknown] },
      LayerExport: { exportFolderPath: unknown, folderPath: unknown, options: unknown, triggers: unknown },
    };
    const args = { path: unknown, parentLayers: [{ Id: unknown, Path: unknown }], ...more[kind] };
    expect((await host.check(kind, "later", args)).failures).toEqual([]);
  },
);
