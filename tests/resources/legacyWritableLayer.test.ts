/** What a writable layer with hives in a folder of their own does for its user. */
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { app, base, layerHost } from "../support/layerHost.js";

const type = "LegacyWritableLayer";
const folderPath = "C:\\layers\\hives";
const disk = "C:\\layers\\scratch.vhdx";

async function scratchHost() {
  const host = await layerHost();
  await host.importBase();
  await host.host.createFolder(folderPath);
  const path = await host.volume(disk);
  const warnings = () => host.messages.flatMap(({ severity, message }) => (severity === "warning" ? [message] : []));
  return { ...host, path, warnings, args: { path, folderPath, parentLayers: [base] } };
}
type Host = Awaited<ReturnType<typeof scratchHost>>;
const initialized = async (host: Host) =>
  (await host.calls()).filter((call) => call === "HcsInitializeLegacyWritableLayer");

/** What is said of hives of which nobody knows for which volume they were made. */
const doubt = (path: string): string =>
  `C:\\layers\\hives has hives already; whether they belong to the writable layer ${path}, nobody can tell. Nothing is initialised, and both stay as they are. If the hives are those of another disk, take this resource out of the program, run once, and declare it again with an empty folder as folderPath.`;

describe("a legacy writable layer", () => {
  test("is initialised once, with its hives in their folder and the options of the program", async () => {
    const host = await scratchHost();
    const args = { ...host.args, options: { ExpandPaths: ["Windows"] } };
    const created = await host.create(type, "scratch", args);
    expect(created).toMatchObject({ id: host.path, outputs: { initializedHere: true } });
    expect((await host.controls.journal()).at(-1)?.request).toMatchObject({
      WritableLayerFolderPath: folderPath,
      LayerData: { Layers: [base] },
      Options: { ExpandPaths: ["Windows"] },
    });
    expect(host.filesIn(folderPath).length).toBeGreaterThan(0);
    expect(await host.read(type, created)).toEqual(created);
    await host.update(type, "scratch", created, { ...args, options: {} });
    expect(await initialized(host)).toHaveLength(1);
  });

  test("whose hives are there already is kept and told", async () => {
    const host = await scratchHost();
    await host.write(`${folderPath}\\Hives\\Software_Delta`, "theirs");
    const created = await host.create(type, "scratch", host.args);
    expect(created.outputs.initializedHere).toBe(false);
    expect(host.warnings()).toEqual([doubt(host.path)]);
    expect(await initialized(host)).toEqual([]);
    expect(host.filesIn(folderPath)).toEqual(["Hives\\Software_Delta"]);
  });

  test("on a disk that was made anew is not taken for the one whose hives are there, and the warning says so", async () => {
    const host = await scratchHost();
    const created = await host.create(type, "scratch", host.args);
    const hives = host.filesIn(folderPath);
    await host.host.detachVirtualDisk(disk);
    await host.host.deleteFile(disk);
    const path = await host.volume(disk);
    expect(path).not.toBe(host.path);
    await host.deleteForReplacement(type, "scratch", created, { ...host.args, path });
    const moved = await host.create(type, "scratch", { ...host.args, path });
    expect(moved.outputs.initializedHere).toBe(false);
    expect(host.warnings()).toEqual([doubt(path)]);
    expect(host.says(/Kept the writable layer/)).toBe(false);
    expect(host.filesIn(folderPath)).toEqual(hives);
  });

  test("is not made over the hives of another one that is mounted: refused, with whose they are, and nothing is held", async () => {
    const host = await scratchHost();
    const first = await host.create(type, "scratch", host.args);
    const path = await host.volume("C:\\layers\\other.vhdx");
    const hives = host.filesIn(folderPath);
    await expect(host.create(type, "other", { ...host.args, path, folderPath: "c:/layers/HIVES" })).rejects.toThrow(
      `c:/layers/HIVES has the hives of the writable layer ${host.path}, held by ${first.urn}, and ${path} is another one. Give it a folder of its own as folderPath.`,
    );
    expect(await host.host.ledger.holders("WritableLayer", fileKey(path))).toEqual([]);
    expect(host.filesIn(folderPath)).toEqual(hives);
    expect(await initialized(host)).toHaveLength(1);
  });

  test("stays as it is when the resource is destroyed, which says so", async () => {
    const host = await scratchHost();
    const created = await host.create(type, "scratch", host.args);
    const hives = host.filesIn(folderPath);
    await host.destroy(type, created);
    expect(host.filesIn(folderPath)).toEqual(hives);
    expect(host.says(/Left on the host: what is on the writable layer/)).toBe(true);
    expect((await host.host.ledger.list()).map(({ kind }) => kind)).toEqual(["Layer"]);
  });

  test("whose disk is not attached after a restart is not taken for lost", async () => {
    const host = await scratchHost();
    const created = await host.create(type, "scratch", host.args);
    await host.controls.reboot();
    expect(await host.read(type, created)).toEqual(created);
  });

  test.each([
    ["parentLayers", { parentLayers: [app, base] }],
    ["folderPath", { folderPath: "C:\\layers\\hives1" }],
  ])("with another %s is refused by the check", async (property, change) => {
    const host = await scratchHost();
    const created = await host.create(type, "scratch", host.args);
    const { failures } = await host.check(type, "scratch", { ...host.args, ...change }, created.outputs);
    expect(failures).toEqual([{ property, reason: expect.stringMatching(/give the new one another disk/) }]);
  });

  test("without the folder of its hives says what to do and holds nothing", async () => {
    const host = await scratchHost();
    await expect(host.create(type, "scratch", { ...host.args, folderPath: "C:\\nowhere" })).rejects.toThrow(
      "The folder of the hives C:\\nowhere is not on the host. Make it first, or correct folderPath.",
    );
    expect(await host.host.ledger.holders("WritableLayer", fileKey(host.path))).toEqual([]);
  });

  test("that HCS refuses holds nothing and is made the next time", async () => {
    const host = await scratchHost();
    await host.controls.fail({ function: "HcsInitializeLegacyWritableLayer", hresult: 0x80070005 });
    await expect(host.create(type, "scratch", host.args)).rejects.toThrow(/E_ACCESSDENIED/);
    expect(await host.host.ledger.holders("WritableLayer", fileKey(host.path))).toEqual([]);
    expect((await host.create(type, "scratch", host.args)).outputs.initializedHere).toBe(true);
  });

  test("and a writable layer on one volume are refused in one program", async () => {
    const host = await scratchHost();
    const first = await host.create("WritableLayer", "scratch", { path: host.path, parentLayers: [base] });
    const { failures } = await host.check(type, "other", host.args);
    expect(failures).toEqual([{ property: "path", reason: expect.stringContaining(first.urn) }]);
  });
});

test.each([
  ["without parents", { parentLayers: [] }, "parentLayers", /at least one layer/],
  ["with a folder of hives that is no path", { folderPath: "hives" }, "folderPath", /not absolute/],
  ["with a folder of hives with ..", { folderPath: "C:\\a\\..\\b" }, "folderPath", /\.\./],
  ["with options that are no object", { options: [] }, "options", /must be an object/],
])("a legacy writable layer %s is refused by the check", async (_what, wrong, property, reason) => {
  const host = await layerHost();
  const args = { path: "C:\\scratch", folderPath, parentLayers: [base], ...wrong };
  const { failures } = await host.check(type, "scratch", args);
  expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
});
