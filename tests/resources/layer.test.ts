/** What a layer does for its user, and what it never does to a folder. */
import { renameSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileKey } from "../../provider/hcs/ledgerKeys.js";
import { pulumiRun } from "../../provider/index.js";
import { unknown } from "../../schema/unknown.js";
import {
  app,
  appPath,
  appSource,
  base,
  baseFiles,
  baseId,
  basePath,
  baseSource,
  type LayerHost,
  layerHost,
} from "../support/layerHost.js";
import { type StoredResource, urnOf } from "../support/resources.js";

const args = { path: basePath, sourcePath: baseSource };
const accessDenied = 0x80070005;
const diskFull = 0x80070070;

describe("a layer that is declared", () => {
  test("is imported with every file, tells how much that is, and leaves its source as it was", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    expect(created).toMatchObject({ id: basePath, outputs: { createdHere: true, files: 4, sizeBytes: 4000 } });
    expect(host.filesIn(basePath)).toEqual(baseFiles.toSorted());
    expect(host.filesIn(baseSource)).toEqual(baseFiles.toSorted());
    expect(await host.calls()).toEqual(["HcsImportLayer"]);
  });

  test("is read back as it was made, and the same arguments in another spelling change nothing", async () => {
    const host = await layerHost();
    await host.importBase();
    const created = await host.importApp();
    expect(await host.read("Layer", created)).toEqual(created);
    const spelled = {
      path: "c:/layers/APP",
      sourcePath: "\\\\?\\C:\\downloads\\app",
      parentLayers: [{ Id: baseId.toUpperCase(), Path: "C:\\Layers\\base. " }],
      onDelete: "delete",
    };
    expect((await host.diff("Layer", "app", created, spelled)).changes).toBe(false);
  });

  test("is destroyed with its resource, and its neighbours are not", async () => {
    const host = await layerHost();
    const neighbours = [
      "C:\\layers\\base1\\Files\\a",
      "C:\\layers\\base.old\\a",
      "C:\\layers\\bas\\a",
      "C:\\layers\\BASE~1\\a",
    ];
    for (const file of neighbours) await host.write(file, "somebody's");
    const created = await host.create("Layer", "base", args);
    await host.destroy("Layer", created);
    expect(host.isThere(basePath)).toBe(false);
    expect(host.filesIn("C:\\layers")).toEqual(["BASE~1\\a", "bas\\a", "base.old\\a", "base1\\Files\\a", "readme.txt"]);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test('stays with onDelete: "retain", and nothing is held', async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", { ...args, onDelete: "retain" });
    await host.destroy("Layer", created);
    expect(host.filesIn(basePath)).toHaveLength(4);
    expect(host.says(/Left on the host: C:\\layers\\base\. onDelete is "retain"\./)).toBe(true);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("that is gone already is destroyed without a word of failure", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    await host.host.destroyLayer(basePath);
    await host.destroy("Layer", created);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("that vanished is told, and imported again", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    await host.host.destroyLayer(basePath);
    const read = await host.read("Layer", created);
    if (read === undefined) throw new Error("A stored layer stays in the state.");
    expect((await host.diff("Layer", "base", read, args)).changes).toBe(true);
    expect(host.says(/layer C:\\layers\\base is gone .* imported again from C:\\downloads\\base/)).toBe(true);
    const repaired = await host.update("Layer", "base", read, args);
    expect(repaired.outputs).toEqual(created.outputs);
    expect(host.filesIn(basePath)).toHaveLength(4);
    expect((await host.diff("Layer", "base", repaired, args)).changes).toBe(false);
  });

  test("under a new name with the old state is taken over, and destroyed by the new one", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "old-name", args);
    const renamed = await host.update("Layer", "new-name", created, args);
    expect((await host.host.ledger.list()).map((row) => row.urn)).toEqual([urnOf("Layer", "new-name")]);
    await host.destroy("Layer", renamed);
    expect(host.isThere(basePath)).toBe(false);
  });

  test("says how far its import is", async () => {
    const host = await layerHost();
    await host.create("Layer", "base", args);
    expect(host.messages.filter(({ severity }) => severity === "status").map(({ message }) => message)).toEqual([
      "Importing C:\\layers\\base: 0 of 4 files, 0.0 of 3.9 KB",
      "Importing C:\\layers\\base: 4 of 4 files, 3.9 of 3.9 KB",
    ]);
  });
});

describe("a change of a layer", () => {
  test("to another path replaces it, and the old one stays", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    const moved = { ...args, path: "C:\\layers\\moved" };
    expect(await host.diff("Layer", "base", created, moved)).toMatchObject({ replaces: ["path"] });
    await host.deleteForReplacement("Layer", "base", created, moved);
    await host.create("Layer", "base", moved);
    expect(host.filesIn(basePath)).toHaveLength(4);
    expect(host.filesIn("C:\\layers\\moved")).toHaveLength(4);
    expect(host.says(/Left on the host: C:\\layers\\base\. A replacement never removes a layer/)).toBe(true);
  });

  test.each([
    ["sourcePath", { sourcePath: appSource }, /imported from another source and is never imported over; give/],
    ["parentLayers", { parentLayers: [app] }, /imported over other parents and is never imported over; give/],
  ])("of %s at the same path is refused before anything is touched, with what to do", async (property, change, why) => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    const { failures } = await host.check("Layer", "base", { ...args, ...change }, created.outputs);
    expect(failures).toEqual([{ property, reason: expect.stringMatching(why) }]);
  });

  test("that only a later run knows is not refused yet", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    expect((await host.check("Layer", "base", { ...args, sourcePath: unknown }, created.outputs)).failures).toEqual([]);
  });

  test("of onDelete changes nothing on the host", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    await host.update("Layer", "base", created, { ...args, onDelete: "retain" });
    expect(await host.calls()).toEqual(["HcsImportLayer"]);
  });

  test("by a replacement at the same path keeps the layer, and the successor still knows that it is ours", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    await host.deleteForReplacement("Layer", "base", created, args);
    const again = await host.create("Layer", "base", args);
    expect(again.outputs).toEqual(created.outputs);
    expect(await host.calls()).toEqual(["HcsImportLayer"]);
    await host.destroy("Layer", again);
    expect(host.isThere(basePath)).toBe(false);
  });
});

describe("a folder of somebody else", () => {
  test.each([
    ["with something in it", "C:\\layers\\base\\theirs.txt"],
    ["in another spelling", "C:\\LAYERS\\Base\\theirs.txt"],
  ])("%s is never imported over: refused, untouched, nothing held", async (_what, file) => {
    const host = await layerHost();
    await host.write(file.replace("LAYERS", "layers"), "theirs");
    await expect(host.create("Layer", "base", args)).rejects.toThrow(
      /C:\\layers\\base is on the host already, and this resource did not make it/,
    );
    expect(await host.calls()).toEqual([]);
    expect(await host.host.ledger.list()).toEqual([]);
    expect(host.filesIn("C:\\layers")).toHaveLength(2);
  });

  test("that is empty is not taken either", async () => {
    const host = await layerHost();
    await host.host.createFolder(basePath);
    await expect(host.create("Layer", "base", args)).rejects.toThrow(/this resource did not make it/);
    expect(host.isThere(basePath)).toBe(true);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("that took the place of ours is neither filled nor destroyed", async () => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    renameSync(host.real(basePath), host.real("C:\\layers\\taken-away"));
    await host.write("C:\\layers\\base\\theirs.txt", "theirs");
    const read = await host.read("Layer", created);
    if (read === undefined) throw new Error("A stored layer stays in the state.");
    expect((await host.diff("Layer", "base", read, args)).changes).toBe(true);
    await expect(host.update("Layer", "base", read, args)).rejects.toThrow(/this resource did not make it/);
    await host.destroy("Layer", read);
    expect(host.filesIn(basePath)).toEqual(["theirs.txt"]);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test.each([
    ["moved away", (from: string, to: string) => renameSync(from, to)],
    [
      "removed, so that the new one may get its number in the file system",
      (from: string) => rmSync(from, { recursive: true }),
    ],
  ])("that took the place of ours, which was %s, is left with a warning", async (_what, takeAway) => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    takeAway(host.real(basePath), host.real("C:\\layers\\taken-away"));
    await host.write("C:\\layers\\base\\theirs.txt", "theirs");
    await host.destroy("Layer", created);
    expect(host.filesIn(basePath)).toEqual(["theirs.txt"]);
    expect(host.says(/Left on the host: C:\\layers\\base\. It is not the folder that this resource made/)).toBe(true);
  });

  test.each([
    ["a destroy", (host: LayerHost, stored: StoredResource) => host.destroy("Layer", stored)],
    [
      "a new import, which is refused",
      (host: LayerHost, stored: StoredResource) =>
        expect(host.update("Layer", "base", stored, args)).rejects.toThrow(/this resource did not make it/),
    ],
  ])("that took the place of ours and is empty is not removed by %s", async (_what, work) => {
    const host = await layerHost();
    const created = await host.create("Layer", "base", args);
    renameSync(host.real(basePath), host.real("C:\\layers\\taken-away"));
    await host.host.createFolder(basePath);
    const theirs = await host.host.getFileInformation(basePath);
    await work(host, created);
    expect(await host.host.getFileInformation(basePath)).toEqual(theirs);
  });

  test("behind a link on the real disk is not followed, neither by an import nor by a destroy", async () => {
    const host = await layerHost();
    await host.write("C:\\precious\\theirs.txt", "theirs");
    symlinkSync(host.real("C:\\precious"), host.real(basePath), "dir");
    await expect(host.create("Layer", "base", args)).rejects.toThrow(/symbolic link/);
    expect(host.filesIn("C:\\precious")).toEqual(["theirs.txt"]);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("is a file: refused", async () => {
    const host = await layerHost();
    await host.write(basePath, "a file");
    await expect(host.create("Layer", "base", args)).rejects.toThrow(/this resource did not make it/);
    expect(host.isThere(basePath)).toBe(true);
  });
});

describe("a layer that the ledger of the host has forgotten", () => {
  async function forgottenLayer() {
    const host = await layerHost();
    await host.importBase();
    const created = await host.importApp();
    for (const { kind, key, urn } of await host.host.ledger.list()) await host.host.ledger.release(kind, key, urn);
    return { host, created };
  }
  const appArgs = { path: appPath, sourcePath: appSource, parentLayers: [base], onDelete: "retain" };

  test("is kept by an update, which says so, and left by a destroy", async () => {
    const { host, created } = await forgottenLayer();
    const updated = await host.update("Layer", "app", created, appArgs);
    expect(updated.outputs).toMatchObject({ createdHere: false, files: 1, onDelete: "retain" });
    expect(host.says(/^Kept the layer C:\\layers\\app: .* knew nothing of it any more.* a destroy leaves it/)).toBe(
      true,
    );
    const again = await host.update("Layer", "app", updated, { ...appArgs, onDelete: "delete" });
    expect(again.outputs.createdHere).toBe(false);
    expect((await host.diff("Layer", "app", again, { ...appArgs, onDelete: "delete" })).changes).toBe(false);
    await host.destroy("Layer", again);
    expect(host.filesIn(appPath)).toEqual(["Files\\app.exe"]);
    expect(await host.calls()).toEqual(["HcsImportLayer", "HcsImportLayer"]);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("is kept also by the run after one that was cut before it noted that", async () => {
    const { host, created } = await forgottenLayer();
    const { urn } = created;
    const before = { existed: true };
    await host.host.ledger.claim({
      kind: "Layer",
      key: fileKey(appPath),
      urn,
      type: "Layer",
      idOrPath: appPath,
      before,
    });
    expect((await host.update("Layer", "app", created, appArgs)).outputs).toMatchObject({
      createdHere: false,
      files: 1,
    });
  });

  test("is a parent again, in its order, and holds its own", async () => {
    const { host, created } = await forgottenLayer();
    await host.update("Layer", "app", created, appArgs);
    const top = { path: "C:\\layers\\top", sourcePath: appSource };
    await expect(host.create("Layer", "top", { ...top, parentLayers: [base, app] })).rejects.toThrow(
      `The nearest comes first: ${appPath}, ${basePath}.`,
    );
    expect((await host.create("Layer", "top", { ...top, parentLayers: [app, base] })).outputs.files).toBe(1);
    const [row] = await host.host.ledger.holders("Layer", fileKey(appPath));
    expect(row?.notes).toMatchObject({
      imported: true,
      sourceKey: fileKey(appSource),
      parentKeys: [fileKey(basePath)],
    });
  });

  test("stays with its successor when a replacement at the same path follows, which does not count it as its own", async () => {
    const { host, created } = await forgottenLayer();
    const updated = await host.update("Layer", "app", created, appArgs);
    await host.deleteForReplacement("Layer", "app", updated, appArgs);
    expect((await host.create("Layer", "app", appArgs)).outputs.createdHere).toBe(false);
  });

  test("and vanished since is imported again, and is ours from then on", async () => {
    const { host, created } = await forgottenLayer();
    const updated = await host.update("Layer", "app", created, appArgs);
    await host.host.destroyLayer(appPath);
    const read = (await host.read("Layer", updated)) ?? updated;
    const repaired = await host.update("Layer", "app", read, { ...appArgs, onDelete: "delete" });
    expect(repaired.outputs.createdHere).toBe(true);
    await host.destroy("Layer", repaired);
    expect(host.isThere(appPath)).toBe(false);
  });

  test("while it was half imported is not kept for a whole one", async () => {
    const host = await layerHost();
    await host.controls.fail({ function: "HcsImportLayer", hresult: diskFull });
    await host.controls.fail({ function: "HcsDestroyLayer", hresult: accessDenied });
    const { outputs } = await host.create("Layer", "base", args).catch((error: unknown) => error as never);
    const left = { urn: urnOf("Layer", "base"), id: basePath, outputs };
    await host.host.ledger.release("Layer", fileKey(basePath), left.urn);
    await expect(host.update("Layer", "base", left, args)).rejects.toThrow(/this resource did not make it/);
    expect(host.filesIn(basePath)).toHaveLength(2);
  });
});

describe("two resources on one layer", () => {
  test.each(["c:/layers/BASE", "\\\\?\\C:\\layers\\base", "C:\\layers\\\\base. ", "C:\\layers\\.\\base"])(
    "are refused as %s, in one program by the check and across stacks by the ledger",
    async (spelling) => {
      const host = await layerHost();
      const first = await host.create("Layer", "first", args);
      const { failures } = await host.check("Layer", "second", { ...args, path: spelling });
      expect(failures).toEqual([{ property: "path", reason: expect.stringContaining(first.urn) }]);
      await host.host.ledger.transfer("Layer", fileKey(basePath), first.urn, "urn:pulumi:prod::other::Layer::theirs");
      await expect(host.create("Layer", "first", { ...args, path: spelling })).rejects.toThrow(
        /urn:pulumi:prod::other/,
      );
    },
  );
});

describe("an import that fails", () => {
  test.each([
    ["access denied", accessDenied, /E_ACCESSDENIED/],
    ["no room on the disk", diskFull, /HcsImportLayer failed on "C:\\layers\\base"/],
  ])("with %s leaves no part of the layer and nothing held", async (_what, hresult, words) => {
    const host = await layerHost();
    await host.controls.fail({ function: "HcsImportLayer", hresult });
    await expect(host.create("Layer", "base", args)).rejects.toThrow(words);
    expect(host.isThere(basePath)).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
    expect((await host.create("Layer", "base", args)).outputs.files).toBe(4);
  });

  test("and cannot be cleared away is in the state, and the next up goes on", async () => {
    const host = await layerHost();
    await host.controls.fail({ function: "HcsImportLayer", hresult: diskFull });
    await host.controls.fail({ function: "HcsDestroyLayer", hresult: accessDenied });
    const failed = await host.create("Layer", "base", args).catch((error: unknown) => error);
    expect(failed).toMatchObject({
      id: basePath,
      message: expect.stringMatching(
        /HcsImportLayer failed .* still in C:\\layers\\base, because removing it failed too/,
      ),
      outputs: { ...args, createdHere: true, __repair: "unfinished" },
    });
    expect(host.filesIn(basePath)).toHaveLength(2);
    const { outputs } = failed as { outputs: Record<string, unknown> };
    const left = { urn: urnOf("Layer", "base"), id: basePath, outputs };
    const read = (await host.read("Layer", left)) ?? left;
    expect((await host.diff("Layer", "base", read, args)).changes).toBe(true);
    const finished = await host.update("Layer", "base", read, args);
    expect(finished.outputs).toMatchObject({ createdHere: true, files: 4 });
    expect(host.filesIn(basePath)).toHaveLength(4);
  });

  test("and cannot be cleared away is destroyed when the program gives it up", async () => {
    const host = await layerHost();
    await host.controls.fail({ function: "HcsImportLayer", hresult: diskFull });
    await host.controls.fail({ function: "HcsDestroyLayer", hresult: accessDenied });
    const { outputs } = await host.create("Layer", "base", args).catch((error: unknown) => error as never);
    await host.destroy("Layer", { urn: urnOf("Layer", "base"), id: basePath, outputs });
    expect(host.isThere(basePath)).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("to end within the time that the program gives is in the state, and the next up makes it anew", async () => {
    const host = await layerHost();
    await host.controls.setLatency(400, "HcsImportLayer");
    const { inputs } = await host.check("Layer", "base", args);
    const asked = { urn: urnOf("Layer", "base"), log: () => undefined };
    const failed = await pulumiRun()("Layer", "create", { ...asked, news: inputs, timeoutMs: 100 }).catch(
      (error: unknown) => error,
    );
    expect(failed).toMatchObject({
      message: expect.stringMatching(
        /importLayer on "C:\\layers\\base" has not finished within the 0\.1 seconds that this create may take/,
      ),
      outputs: { ...args, createdHere: true, __repair: "unfinished" },
    });
    await expect.poll(() => host.calls()).toEqual(["HcsImportLayer"]);
    await host.controls.setLatency(0, "HcsImportLayer");
    const { outputs } = failed as { outputs: Record<string, unknown> };
    const left = { urn: asked.urn, id: basePath, outputs };
    const finished = await host.update("Layer", "base", (await host.read("Layer", left)) ?? left, args);
    expect(finished.outputs).toMatchObject({ files: 4, sizeBytes: 4000 });
    expect(await host.calls()).toEqual(["HcsImportLayer", "HcsDestroyLayer", "HcsImportLayer"]);
  });

  test.each([
    [
      "a source that is not there",
      { sourcePath: "C:\\downloads\\nothing" },
      /source folder C:\\downloads\\nothing is not on the host/,
    ],
    ["a source that is a file", { sourcePath: "C:\\layers\\readme.txt" }, /is a file, not a folder/],
    ["a source that is no layer", { sourcePath: "C:\\empty" }, /HCS_E_INVALID_LAYER|no folder Files/],
    ["a folder for it that is not there", { path: "C:\\nowhere\\base" }, /ERROR_PATH_NOT_FOUND/],
    [
      "a parent that is not there",
      { parentLayers: [app] },
      /parent layer C:\\layers\\app is not on the host\. Import it first/,
    ],
  ])("for %s says so and leaves nothing", async (_what, change, words) => {
    const host = await layerHost();
    await host.controls.placeFile("C:\\empty\\other.txt");
    await expect(host.create("Layer", "base", { ...args, ...change })).rejects.toThrow(words);
    expect(host.filesIn("C:\\layers")).toEqual(["readme.txt"]);
    expect(host.isThere(basePath)).toBe(false);
    expect(await host.host.ledger.list()).toEqual([]);
  });
});

describe("the parents of a layer", () => {
  test("hold it: a layer that another one lies on is not destroyed, and the other one is named", async () => {
    const host = await layerHost();
    const parent = await host.importBase();
    const child = await host.importApp();
    await expect(host.destroy("Layer", parent)).rejects.toThrow(
      `The layer ${basePath} is not destroyed: Layer ${appPath} lies on it, held by ${child.urn}.`,
    );
    expect(host.filesIn(basePath)).toHaveLength(4);
    await host.destroy("Layer", child);
    await host.destroy("Layer", parent);
    expect(host.filesIn("C:\\layers")).toEqual(["readme.txt"]);
  });

  test("are taken only when they are whole", async () => {
    const host = await layerHost();
    await host.controls.fail({ function: "HcsImportLayer", hresult: diskFull });
    await host.controls.fail({ function: "HcsDestroyLayer", hresult: accessDenied });
    await expect(host.importBase()).rejects.toThrow(/still in C:\\layers\\base/);
    await expect(host.importApp()).rejects.toThrow(/The parent layer C:\\layers\\base is not wholly imported/);
  });

  test("are not destroyed under a layer whose import was cut", async () => {
    const host = await layerHost();
    const parent = await host.importBase();
    await host.controls.fail({ function: "HcsImportLayer", hresult: diskFull });
    await host.controls.fail({ function: "HcsDestroyLayer", hresult: accessDenied });
    await expect(host.importApp()).rejects.toThrow(/still in C:\\layers\\app/);
    await expect(host.destroy("Layer", parent)).rejects.toThrow(/Layer C:\\layers\\app lies on it/);
  });

  test("in the wrong order are refused with the right one", async () => {
    const host = await layerHost();
    await host.importBase();
    await host.importApp();
    const top = { path: "C:\\layers\\top", sourcePath: appSource };
    await expect(host.create("Layer", "top", { ...top, parentLayers: [base, app] })).rejects.toThrow(
      `The nearest comes first: ${appPath}, ${basePath}.`,
    );
    await expect(host.create("Layer", "top", { ...top, parentLayers: [app] })).rejects.toThrow(
      /The parents of C:\\layers\\app are c:\\layers\\base, but parentLayers goes on with none/,
    );
    expect((await host.create("Layer", "top", { ...top, parentLayers: [app, base] })).outputs.files).toBe(1);
  });

  test("that nobody's ledger knows are taken in the order that the program gives", async () => {
    const host = await layerHost();
    for (const name of ["one", "two"]) await host.controls.placeFile(`C:\\foreign\\${name}\\Files\\a.txt`);
    const parentLayers = [
      { Id: appId(1), Path: "C:\\foreign\\one" },
      { Id: appId(2), Path: "C:\\foreign\\two" },
    ];
    const created = await host.create("Layer", "base", { ...args, parentLayers });
    expect((await host.controls.journal()).at(-1)?.request).toMatchObject({
      LayerData: { SchemaVersion: { Major: 2, Minor: 1 }, Layers: parentLayers },
    });
    await host.destroy("Layer", created);
    expect(host.filesIn("C:\\foreign")).toHaveLength(2);
  });

  test.each([
    ["itself", [{ Id: baseId, Path: "c:/layers/BASE" }], "parentLayers[0].Path", /own parent/],
    ["one twice", [app, { ...app, Id: baseId }], "parentLayers[1].Path", /parentLayers\[0\] too/],
    ["one id twice", [app, { Id: app.Id.toUpperCase(), Path: "C:\\x" }], "parentLayers[1].Id", /parentLayers\[0\] too/],
    ["a path with ..", [{ Id: baseId, Path: "C:\\layers\\..\\x" }], "parentLayers[0].Path", /\.\./],
    ["no GUID", [{ Id: "base", Path: "C:\\x" }], "parentLayers[0].Id", /must be a GUID/],
    ["no path", [{ Id: baseId }], "parentLayers[0]", /Path is missing/],
    ["another word", [{ ...app, Cache: "Enabled" }], "parentLayers[0].Cache", /no field "Cache"/],
    ["no list", app, "parentLayers", /must be a list/],
  ])("that name %s are refused by the check", async (_what, parentLayers, property, reason) => {
    const host = await layerHost();
    const { failures } = await host.check("Layer", "base", { ...args, parentLayers });
    expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
  });

  test("that only a later run knows are no mistake", async () => {
    const host = await layerHost();
    for (const parentLayers of [
      unknown,
      [unknown],
      [
        { Id: unknown, Path: unknown },
        { Id: baseId, Path: unknown },
      ],
    ])
      expect((await host.check("Layer", "base", { ...args, parentLayers })).failures).toEqual([]);
  });
});

describe("a layer that somebody uses", () => {
  test("is not destroyed under a storage filter of somebody else, and everything stays as it was", async () => {
    const host = await layerHost();
    const created = await host.importBase();
    await host.create("BaseOsLayer", "base-os", { path: basePath });
    const volume = await host.volume();
    await host.host.attachLayerStorageFilter(volume, { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [base] });
    await expect(host.destroy("Layer", created)).rejects.toThrow(/ERROR_SHARING_VIOLATION/);
    expect(await host.host.ledger.holders("Layer", fileKey(basePath))).toHaveLength(1);
    expect(host.filesIn(basePath).length).toBeGreaterThan(4);
  });

  test("is not destroyed while something that another resource holds lies in its folder", async () => {
    const host = await layerHost();
    const created = await host.importBase();
    const path = `${basePath}\\machine.vmgs`;
    await host.write(path, "state");
    const inside = { kind: "File", key: fileKey(path), urn: urnOf("GuestStateFile", "state") } as const;
    await host.host.ledger.claim({ ...inside, type: "GuestStateFile", idOrPath: path, before: {} });
    await expect(host.destroy("Layer", created)).rejects.toThrow(
      `${basePath}\\machine.vmgs lies in its folder, held by ${inside.urn}`,
    );
    expect(host.isThere(`${basePath}\\machine.vmgs`)).toBe(true);
  });

  test("is not destroyed while somebody takes its own folder for a writable layer", async () => {
    const host = await layerHost();
    const created = await host.importBase();
    await host.importApp();
    const writable = await host.create("WritableLayer", "writable", { path: appPath, parentLayers: [base] });
    const stored = {
      ...created,
      urn: urnOf("Layer", "app"),
      id: appPath,
      outputs: { ...created.outputs, path: appPath },
    };
    await expect(host.destroy("Layer", stored)).rejects.toThrow(
      `${appPath} lies in its folder, held by ${writable.urn}`,
    );
  });

  test("is not made in the folder of another layer, which would take it along", async () => {
    const host = await layerHost();
    const outer = await host.importBase();
    await expect(host.create("Layer", "inner", { path: `${basePath}\\inner`, sourcePath: appSource })).rejects.toThrow(
      `${basePath}\\inner lies in the folder of the layer ${basePath}, held by ${outer.urn}`,
    );
  });

  test("is not destroyed when the ledger does not know it: then it counts as somebody else's", async () => {
    const host = await layerHost();
    const created = await host.importBase();
    await host.host.ledger.release("Layer", fileKey(basePath), created.urn);
    await host.destroy("Layer", created);
    expect(host.filesIn(basePath)).toHaveLength(4);
    expect(host.says(/Left on the host: .* The ledger of the host does not know/)).toBe(true);
  });
});

describe("the check of a layer", () => {
  test.each([
    ["a relative path", { path: "layers\\base" }, "path", /not absolute/],
    ["a path with ..", { path: "C:\\layers\\..\\base" }, "path", /\.\./],
    ["a stream", { path: "C:\\layers\\base:stream" }, "path", /character/],
    ["a device", { path: "C:\\layers\\NUL" }, "path", /device/],
    ["a name of dots alone", { path: "C:\\layers\\..." }, "path", /no file name/],
    ["a verbatim path that ends with a dot", { path: "\\\\?\\C:\\layers\\base." }, "path", /ends with a dot/],
    ["a source with ..", { sourcePath: "C:\\x\\.." }, "sourcePath", /\.\./],
    ["the layer as its source", { sourcePath: "c:/layers/base/" }, "sourcePath", /must not be the folder of the layer/],
    ["a source in the layer", { sourcePath: "C:\\layers\\base\\x" }, "sourcePath", /in it or around it/],
    ["a source around the layer", { sourcePath: "C:\\layers" }, "sourcePath", /in it or around it/],
    ["a source around everything", { sourcePath: "C:\\" }, "sourcePath", /in it or around it/],
    ["a whole drive", { path: "D:\\" }, "path", /whole drive or volume/],
    [
      "a whole volume",
      { path: "\\\\?\\Volume{b1f0c2d4-1111-4222-8333-444455556666}\\" },
      "path",
      /whole drive or volume/,
    ],
    ["a number", { path: 7 }, "path", /must be a text/],
    ["no source", { sourcePath: undefined }, "", /"sourcePath" of Layer is missing/],
    ["another argument", { source: "C:\\x" }, "source", /no argument "source"/],
    ["another word for onDelete", { onDelete: "keep" }, "onDelete", /one of delete or retain/],
  ])("refuses %s", async (_what, wrong, property, reason) => {
    const host = await layerHost();
    const { failures } = await host.check("Layer", "base", { ...args, ...wrong });
    expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
  });

  test("takes neighbours whose names begin with the same letters as a source", async () => {
    const host = await layerHost();
    expect((await host.check("Layer", "base", { ...args, sourcePath: "C:\\layers\\base1" })).failures).toEqual([]);
  });
});

function appId(number: number): string {
  return `0a1b2c3d-0001-5000-8000-00000000000${number}`;
}
