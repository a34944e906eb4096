/** What a writable layer does for its user: initialised once, and never over what is on it. */
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { unknown } from "../../provider/index.js";
import { app, base, layerHost } from "../support/layerHost.js";

const parentLayers = [base];
const disk = "C:\\layers\\scratch.vhdx";

async function scratchHost() {
  const host = await layerHost();
  await host.importBase();
  const path = await host.volume(disk);
  return { ...host, path, args: { path, parentLayers } };
}
type Host = Awaited<ReturnType<typeof scratchHost>>;
const initialized = async (host: Host) => (await host.calls()).filter((call) => call === "HcsInitializeWritableLayer");
const mark = (host: Host) => host.host.getFileInformation(`${host.path}WcSandboxState`);

describe("a writable layer", () => {
  test("is initialised once over its parents, nearest first", async () => {
    const host = await scratchHost();
    await host.importApp();
    const args = { path: host.path, parentLayers: [app, base] };
    const created = await host.create("WritableLayer", "scratch", args);
    expect(created).toMatchObject({ id: host.path, outputs: { initializedHere: true } });
    expect((await host.controls.journal()).at(-1)?.request).toEqual({
      LayerData: { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [app, base] },
    });
    expect(await host.read("WritableLayer", created)).toEqual(created);
    expect((await host.diff("WritableLayer", "scratch", created, args)).changes).toBe(false);
    await host.update("WritableLayer", "scratch", created, args);
    expect(await initialized(host)).toHaveLength(1);
  });

  test("that is initialised already is kept with what is on it, and told", async () => {
    const host = await scratchHost();
    await host.controls.placeFile(`${host.path}WcSandboxState\\theirs`);
    const created = await host.create("WritableLayer", "scratch", host.args);
    expect(created.outputs.initializedHere).toBe(false);
    expect(host.says(/Kept the writable layer that was there, with what is on it/)).toBe(true);
    expect(await initialized(host)).toEqual([]);
    await host.destroy("WritableLayer", created);
    expect(await host.host.getFileInformation(`${host.path}WcSandboxState\\theirs`)).toBeDefined();
  });

  test("stays as it is when the resource is destroyed, which says so; then its parents are free", async () => {
    const host = await scratchHost();
    const created = await host.create("WritableLayer", "scratch", host.args);
    await host.destroy("WritableLayer", created);
    expect(await mark(host)).toBeDefined();
    expect(host.says(/Left on the host: what is on the writable layer .* It goes with its disk/)).toBe(true);
    expect((await host.host.ledger.list()).map(({ kind }) => kind)).toEqual(["Layer"]);
  });

  test("keeps its parents on the host", async () => {
    const host = await layerHost();
    const parent = await host.importBase();
    const path = await host.volume();
    const created = await host.create("WritableLayer", "scratch", { path, parentLayers });
    await expect(host.destroy("Layer", parent)).rejects.toThrow(`lies on it, held by ${created.urn}`);
    await host.destroy("WritableLayer", created);
    await host.destroy("Layer", parent);
  });

  test("whose disk is not attached after a restart is not taken for lost", async () => {
    const host = await scratchHost();
    const created = await host.create("WritableLayer", "scratch", host.args);
    await host.controls.reboot();
    expect(await host.read("WritableLayer", created)).toEqual(created);
    await host.host.attachVirtualDisk(disk);
    expect(await host.read("WritableLayer", created)).toEqual(created);
  });

  test("whose disk was formatted is told as lost, and initialised again", async () => {
    const host = await scratchHost();
    const created = await host.create("WritableLayer", "scratch", host.args);
    await host.host.deleteEmptyFolder(`${host.path}WcSandboxState`);
    const read = await host.read("WritableLayer", created);
    if (read === undefined) throw new Error("A stored layer stays in the state.");
    expect((await host.diff("WritableLayer", "scratch", read, host.args)).changes).toBe(true);
    expect(host.says(/and what was written to it with it\. An empty one will be initialised/)).toBe(true);
    await host.update("WritableLayer", "scratch", read, host.args);
    expect(await mark(host)).toBeDefined();
  });

  test("over other parents is refused by the check: what is on it only means something over its own", async () => {
    const host = await scratchHost();
    const created = await host.create("WritableLayer", "scratch", host.args);
    const { failures } = await host.check(
      "WritableLayer",
      "scratch",
      { ...host.args, parentLayers: [app, base] },
      created.outputs,
    );
    expect(failures).toEqual([
      { property: "parentLayers", reason: expect.stringMatching(/give the new one another disk/) },
    ]);
  });

  test("on a volume that is not known yet is said to be another one only if it is", async () => {
    const host = await scratchHost();
    const created = await host.create("WritableLayer", "scratch", host.args);
    host.messages.length = 0;
    const answer = await host.diff("WritableLayer", "scratch", created, { path: unknown, parentLayers });
    expect(answer.replaces).toEqual(["path"]);
    expect(host.messages.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^path: not known yet; if it changes, .* \(replace\)$/),
    ]);
  });

  test("on another volume is another one; the first keeps what is on it", async () => {
    const host = await scratchHost();
    const created = await host.create("WritableLayer", "scratch", host.args);
    const moved = { path: await host.volume("C:\\layers\\scratch1.vhdx"), parentLayers };
    expect(await host.diff("WritableLayer", "scratch", created, moved)).toMatchObject({ replaces: ["path"] });
    await host.deleteForReplacement("WritableLayer", "scratch", created, moved);
    await host.create("WritableLayer", "scratch", moved);
    expect(await mark(host)).toBeDefined();
    expect(await initialized(host)).toHaveLength(2);
  });
});

describe("a writable layer that cannot be made", () => {
  test("for a disk that is not attached says what to do", async () => {
    const host = await scratchHost();
    await host.host.detachVirtualDisk(disk);
    await expect(host.create("WritableLayer", "scratch", host.args)).rejects.toThrow(
      /is not on the host\. Attach its disk first/,
    );
    expect(await host.host.ledger.holders("WritableLayer", fileKey(host.path))).toEqual([]);
  });

  test("because HCS refuses holds nothing and is made the next time", async () => {
    const host = await scratchHost();
    await host.controls.fail({ function: "HcsInitializeWritableLayer", hresult: 0x80070005 });
    await expect(host.create("WritableLayer", "scratch", host.args)).rejects.toThrow(/E_ACCESSDENIED/);
    expect(await host.host.ledger.holders("WritableLayer", fileKey(host.path))).toEqual([]);
    expect((await host.create("WritableLayer", "scratch", host.args)).outputs.initializedHere).toBe(true);
  });

  test("for parents in the wrong order names the right one", async () => {
    const host = await scratchHost();
    await host.importApp();
    await expect(
      host.create("WritableLayer", "scratch", { path: host.path, parentLayers: [base, app] }),
    ).rejects.toThrow(`The nearest comes first: ${app.Path}, ${base.Path}.`);
    expect(await mark(host)).toBeUndefined();
  });

  test("because another stack holds it names the holder, however the path is spelled", async () => {
    const host = await scratchHost();
    const first = await host.create("WritableLayer", "scratch", host.args);
    const theirs = "urn:pulumi:prod::other::WritableLayer::theirs";
    await host.host.ledger.transfer("WritableLayer", fileKey(host.path), first.urn, theirs);
    const spelled = { ...host.args, path: host.path.toUpperCase() };
    await expect(host.create("WritableLayer", "scratch", spelled)).rejects.toThrow(theirs);
  });
});

test.each([
  ["without parents", { parentLayers: [] }, "parentLayers", /at least one layer/],
  ["with no list of parents", { parentLayers: undefined }, "", /"parentLayers" of WritableLayer is missing/],
  ["on itself", { path: base.Path }, "parentLayers[0].Path", /own parent/],
  ["at a path with ..", { path: "C:\\a\\..\\b" }, "path", /\.\./],
])("a writable layer %s is refused by the check", async (_what, wrong, property, reason) => {
  const host = await layerHost();
  const { failures } = await host.check("WritableLayer", "scratch", { path: "C:\\scratch", parentLayers, ...wrong });
  expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
});
