/** What an export does for its user: a copy in a folder of its own, never mixed with anything, and never taken away. */
import { renameSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { pulumiRun } from "../../provider/index.js";
import { app, appPath, base, baseFiles, basePath, layerHost } from "../support/layerHost.js";
import { urnOf } from "../support/resources.js";

const type = "LayerExport";
const exportFolderPath = "C:\\exports\\base";
const args = { path: basePath, exportFolderPath };
const accessDenied = 0x80070005;

async function exportHost() {
  const host = await layerHost();
  await host.importBase();
  await host.controls.placeFile("C:\\exports\\readme.txt");
  return host;
}
type Host = Awaited<ReturnType<typeof exportHost>>;
const exports = async (host: Host) => (await host.calls()).filter((call) => call.startsWith("HcsExport"));
const rows = ({ host }: Host) => host.ledger.holders("LayerExport", fileKey(exportFolderPath));

describe("an export", () => {
  test("makes its folder, holds every file of the layer and tells how much that is", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", args);
    expect(created).toMatchObject({ id: exportFolderPath, outputs: { files: 4, sizeBytes: 4000 } });
    expect(host.filesIn(exportFolderPath)).toEqual(baseFiles.toSorted());
    expect(host.filesIn(basePath)).toEqual(baseFiles.toSorted());
    expect(await host.read(type, created)).toEqual(created);
    expect((await host.diff(type, "copy", created, { ...args, exportFolderPath: "c:/exports/BASE" })).changes).toBe(
      false,
    );
    expect(host.says(/^Exporting C:\\layers\\base: 0 of 4 files/)).toBe(true);
  });

  test("is made again into the same folder when a trigger changes, and only then", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", { ...args, triggers: ["1"] });
    await host.update(type, "copy", created, { ...args, triggers: ["1"] });
    expect(await exports(host)).toHaveLength(1);
    await host.controls.placeFile(`${basePath}\\Files\\new.txt`);
    const updated = await host.update(type, "copy", created, { ...args, triggers: ["2"] });
    expect(updated.outputs.files).toBe(5);
    expect(await exports(host)).toHaveLength(2);
  });

  test("that is made again keeps files that are gone from the layer, which preview and update say", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", { ...args, triggers: ["1"] });
    await host.host.deleteFile(`${basePath}\\Files\\c.txt`);
    const changed = { ...args, triggers: ["2"] };
    await host.diff(type, "copy", created, changed);
    expect(
      host.says(
        /^triggers: the layer is exported anew into the same folder; files there that are gone from the layer stay \(live\)$/,
      ),
    ).toBe(true);
    expect(host.says(/exported anew over the earlier export/)).toBe(false);
    const updated = await host.update(type, "copy", created, changed);
    expect(updated.outputs.files).toBe(4);
    expect(host.filesIn(exportFolderPath)).toContain("Files\\c.txt");
    expect(
      host.says(
        /^C:\\layers\\base was exported anew over the earlier export in C:\\exports\\base\. Files .* are there still; for a copy without them, give exportFolderPath another folder\.$/,
      ),
    ).toBe(true);
  });

  test("stays when its resource is destroyed, which says so, and nothing is held", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", args);
    await host.destroy(type, created);
    expect(host.filesIn(exportFolderPath)).toHaveLength(4);
    expect(host.says(/Left on the host: the export in C:\\exports\\base\. An export is never removed/)).toBe(true);
    expect(await rows(host)).toEqual([]);
  });

  test("of a writable layer takes what the container has changed", async () => {
    const host = await exportHost();
    const path = await host.volume();
    await host.create("WritableLayer", "scratch", { path, parentLayers: [base] });
    await host.controls.placeFile(`${path}written.txt`, { sizeBytes: 7 });
    const options = { IsWritableLayer: true };
    const created = await host.create(type, "copy", { path, exportFolderPath, parentLayers: [base], options });
    expect(created.outputs).toMatchObject({ files: 1, sizeBytes: 7 });
    expect((await host.controls.journal()).at(-1)).toMatchObject({
      call: "HcsExportLayer",
      request: { ExportFolderPath: exportFolderPath, LayerData: { Layers: [base] }, Options: options },
    });
  });

  test("of a legacy writable layer takes the folder of the hives too", async () => {
    const host = await exportHost();
    const path = await host.volume();
    const folderPath = "C:\\layers\\hives";
    await host.host.createFolder(folderPath);
    await host.create("LegacyWritableLayer", "scratch", { path, folderPath, parentLayers: [base] });
    await host.create(type, "copy", { path, exportFolderPath, folderPath, parentLayers: [base] });
    expect(await exports(host)).toEqual(["HcsExportLegacyWritableLayer"]);
    expect(host.filesIn(exportFolderPath).some((file) => file.startsWith("Hives\\"))).toBe(true);
  });

  test("of a volume that has another name by now is still the same one", async () => {
    const host = await exportHost();
    const [first, second] = [await host.volume(), await host.volume("C:\\layers\\other.vhdx")];
    await host.create("WritableLayer", "scratch", { path: first, parentLayers: [base] });
    const writable = { exportFolderPath, parentLayers: [base], options: { IsWritableLayer: true } };
    const created = await host.create(type, "copy", { ...writable, path: first });
    const { failures } = await host.check(type, "copy", { ...writable, path: second }, created.outputs);
    expect(failures).toEqual([]);
    await host.update(type, "copy", created, { ...writable, path: second });
    expect(await exports(host)).toHaveLength(1);
  });

  test("that vanished is told, and made again", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", args);
    await host.host.destroyLayer(exportFolderPath);
    const read = await host.read(type, created);
    if (read === undefined) throw new Error("A stored export stays in the state.");
    expect((await host.diff(type, "copy", read, args)).changes).toBe(true);
    expect(host.says(/export in C:\\exports\\base is gone .* made again/)).toBe(true);
    await host.update(type, "copy", read, args);
    expect(host.filesIn(exportFolderPath)).toHaveLength(4);
  });

  test.each([
    ["path", { path: appPath }],
    ["parentLayers", { parentLayers: [app] }],
    ["options", { options: { IsWritableLayer: true } }],
    ["folderPath", { folderPath: "C:\\layers\\hives" }],
  ])("with another %s into the same folder is refused by the check: two are never mixed", async (property, change) => {
    const host = await exportHost();
    const created = await host.create(type, "copy", args);
    const { failures } = await host.check(type, "copy", { ...args, ...change }, created.outputs);
    expect(failures).toEqual([
      { property, reason: expect.stringMatching(/two are never mixed; give the new one another exportFolderPath/) },
    ]);
  });

  test("into another folder is another one; the first stays", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", args);
    const moved = { ...args, exportFolderPath: "C:\\exports\\base1" };
    expect(await host.diff(type, "copy", created, moved)).toMatchObject({ replaces: ["exportFolderPath"] });
    await host.deleteForReplacement(type, "copy", created, moved);
    await host.create(type, "copy", moved);
    expect(host.filesIn("C:\\exports")).toHaveLength(1 + 4 + 4);
  });
});

describe("a folder of somebody else", () => {
  test("with anything in it is refused and stays as it is, and nothing is held", async () => {
    const host = await exportHost();
    await host.write(`${exportFolderPath}\\theirs.txt`, "theirs");
    await expect(host.create(type, "copy", args)).rejects.toThrow(/holds something that is no export of this resource/);
    expect(host.filesIn(exportFolderPath)).toEqual(["theirs.txt"]);
    expect(await rows(host)).toEqual([]);
  });

  test("that is empty is taken", async () => {
    const host = await exportHost();
    await host.host.createFolder(exportFolderPath);
    expect((await host.create(type, "copy", args)).outputs.files).toBe(4);
  });

  test("that is a file is refused and stays", async () => {
    const host = await exportHost();
    await host.write(exportFolderPath, "theirs");
    await expect(host.create(type, "copy", args)).rejects.toThrow(/is a file/);
    expect(host.isThere(exportFolderPath)).toBe(true);
    expect(await rows(host)).toEqual([]);
  });

  test("that took the place of ours is not exported into", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", args);
    renameSync(host.real(exportFolderPath), host.real("C:\\exports\\taken-away"));
    await host.write(`${exportFolderPath}\\theirs.txt`, "theirs");
    const read = await host.read(type, created);
    if (read === undefined) throw new Error("A stored export stays in the state.");
    await expect(host.update(type, "copy", read, args)).rejects.toThrow(
      /holds something that is no export of this resource/,
    );
    expect(host.filesIn(exportFolderPath)).toEqual(["theirs.txt"]);
  });

  test("in another stack's hands is refused, naming the holder", async () => {
    const host = await exportHost();
    const first = await host.create(type, "copy", args);
    const theirs = "urn:pulumi:prod::other::LayerExport::theirs";
    await host.host.ledger.transfer("LayerExport", fileKey(exportFolderPath), first.urn, theirs);
    await expect(host.create(type, "copy", { ...args, exportFolderPath: "c:/exports/BASE" })).rejects.toThrow(theirs);
  });

  test("inside a layer would go with that layer, and is refused", async () => {
    const host = await exportHost();
    await host.importApp();
    const inside = { path: appPath, parentLayers: [base], exportFolderPath: `${basePath}\\export` };
    await expect(host.create(type, "copy", inside)).rejects.toThrow(/lies in the folder of the layer C:\\layers\\base/);
  });
});

describe("an export that fails", () => {
  test("before its first file leaves neither folder nor row", async () => {
    const host = await exportHost();
    await expect(host.create(type, "copy", { ...args, path: "C:\\nowhere" })).rejects.toThrow(
      /layer C:\\nowhere is not on the host/,
    );
    await expect(host.create(type, "copy", { ...args, exportFolderPath: "C:\\nowhere\\x" })).rejects.toThrow(
      /ERROR_PATH_NOT_FOUND/,
    );
    expect(host.filesIn("C:\\exports")).toEqual(["readme.txt"]);
    expect(host.isThere(exportFolderPath)).toBe(false);
    expect((await host.host.ledger.list()).map(({ kind }) => kind)).toEqual(["Layer"]);
  });

  test("in the middle is in the state with what is there, and the next up finishes it", async () => {
    const host = await exportHost();
    await host.controls.fail({ function: "HcsExportLayer", hresult: accessDenied });
    const failed = await host.create(type, "copy", args).catch((error: unknown) => error);
    expect(failed).toMatchObject({ id: exportFolderPath, outputs: { files: 2, __repair: "unfinished" } });
    const { outputs } = failed as { outputs: Record<string, unknown> };
    const left = { urn: urnOf(type, "copy"), id: exportFolderPath, outputs };
    const read = (await host.read(type, left)) ?? left;
    expect((await host.diff(type, "copy", read, args)).changes).toBe(true);
    expect((await host.update(type, "copy", read, args)).outputs).toMatchObject({ files: 4, sizeBytes: 4000 });
    expect(host.filesIn(exportFolderPath)).toEqual(baseFiles.toSorted());
  });

  test("before it is made again is tried again by the next up", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", { ...args, triggers: ["1"] });
    renameSync(host.real(basePath), host.real("C:\\layers\\taken-away"));
    const changed = { ...args, triggers: ["2"] };
    await expect(host.update(type, "copy", created, changed)).rejects.toThrow(
      /layer C:\\layers\\base is not on the host/,
    );
    renameSync(host.real("C:\\layers\\taken-away"), host.real(basePath));
    const read = await host.read(type, created);
    expect(read).toEqual(created);
    await host.update(type, "copy", created, changed);
    expect(await exports(host)).toHaveLength(2);
  });

  test("to end within the time that the program gives is in the state, and the next up finishes it", async () => {
    const host = await exportHost();
    await host.controls.setLatency(400, "HcsExportLayer");
    const { inputs } = await host.check(type, "copy", args);
    const asked = { urn: urnOf(type, "copy"), log: () => undefined };
    const failed = await pulumiRun()(type, "create", { ...asked, news: inputs, timeoutMs: 100 }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({
      message: expect.stringMatching(
        /exportLayer on "C:\\layers\\base" has not finished within the 0\.1 seconds that this create may take/,
      ),
      outputs: { ...args, __repair: "unfinished" },
    });
    await expect.poll(() => exports(host)).toHaveLength(1);
    await host.controls.setLatency(0, "HcsExportLayer");
    const { outputs } = failed as { outputs: Record<string, unknown> };
    const left = { urn: asked.urn, id: exportFolderPath, outputs };
    expect((await host.update(type, "copy", (await host.read(type, left)) ?? left, args)).outputs.files).toBe(4);
  });

  test("when it is made again is known as unfinished, and the next up finishes it", async () => {
    const host = await exportHost();
    const created = await host.create(type, "copy", { ...args, triggers: ["1"] });
    await host.controls.fail({ function: "HcsExportLayer", hresult: accessDenied });
    await expect(host.update(type, "copy", created, { ...args, triggers: ["2"] })).rejects.toThrow(/E_ACCESSDENIED/);
    const read = await host.read(type, created);
    if (read === undefined) throw new Error("A stored export stays in the state.");
    expect((await host.diff(type, "copy", read, { ...args, triggers: ["1"] })).changes).toBe(true);
    await host.update(type, "copy", read, { ...args, triggers: ["1"] });
    expect(await exports(host)).toHaveLength(2);
  });
});

test.each([
  ["a path with ..", { path: "C:\\..\\x" }, "path", /\.\./],
  ["an export folder with ..", { exportFolderPath: "C:\\exports\\..\\x" }, "exportFolderPath", /\.\./],
  ["an export into the layer", { exportFolderPath: "c:/layers/BASE/x" }, "exportFolderPath", /in it or around it/],
  ["an export around the layer", { exportFolderPath: "C:\\layers" }, "exportFolderPath", /in it or around it/],
  [
    "an export into the folder of the hives",
    { folderPath: exportFolderPath },
    "exportFolderPath",
    /folder of folderPath/,
  ],
  ["a whole drive", { exportFolderPath: "d:/" }, "exportFolderPath", /whole drive or volume/],
  ["no export folder", { exportFolderPath: undefined }, "", /"exportFolderPath" of LayerExport is missing/],
  ["another option", { options: { IsWriteableLayer: true } }, "options.IsWriteableLayer", /no field/],
])("%s is refused by the check", async (_what, wrong, property, reason) => {
  const host = await layerHost();
  const { failures } = await host.check(type, "copy", { ...args, ...wrong });
  expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
});
