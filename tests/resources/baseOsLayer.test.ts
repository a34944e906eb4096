/** What the set-up of a base layer does for its user: once, again when asked, and never over somebody else's. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baseOsOutput } from "../../provider/hcs/layers.js";
import { appSource, basePath, layerHost } from "../support/layerHost.js";

const args = { path: basePath };
const hives = baseOsOutput.hives.map((hive) => `Hives\\${hive}`);
const failed = 0x80070005;
type Host = Awaited<ReturnType<typeof layerHost>>;

const setUps = async (host: Host) => (await host.calls()).filter((call) => call.startsWith("HcsSetup"));
const output = (host: Host) => host.filesIn(basePath).filter((file) => !file.startsWith("Files"));

async function importedHost(): Promise<Host> {
  const host = await layerHost();
  await host.importBase();
  return host;
}

describe("a base layer", () => {
  test("is set up for containers once, and told so", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", args);
    expect(created).toMatchObject({ id: basePath, outputs: { setUpHere: true } });
    expect(output(host)).toEqual([...hives, "Layout"].toSorted());
    expect(await host.read("BaseOsLayer", created)).toEqual(created);
    expect((await host.diff("BaseOsLayer", "os", created, { ...args, options: { Type: "Container" } })).changes).toBe(
      false,
    );
    await host.update("BaseOsLayer", "os", created, args);
    expect(await setUps(host)).toEqual(["HcsSetupBaseOSLayer"]);
  });

  test("is set up anew when a trigger changes, without a file of the layer lost", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", { ...args, triggers: ["1"] });
    const changed = { ...args, triggers: ["2"] };
    expect((await host.diff("BaseOsLayer", "os", created, changed)).changes).toBeUndefined();
    const updated = await host.update("BaseOsLayer", "os", created, changed);
    expect(updated.outputs.setUpHere).toBe(true);
    expect(await setUps(host)).toEqual(["HcsSetupBaseOSLayer", "HcsSetupBaseOSLayer"]);
    expect(host.filesIn(basePath)).toHaveLength(4 + 6);
    expect((await host.diff("BaseOsLayer", "os", updated, changed)).changes).toBe(false);
  });

  test("takes triggers by name too", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", { ...args, triggers: { image: "1" } });
    await host.update("BaseOsLayer", "os", created, { ...args, triggers: { image: "2" } });
    expect(await setUps(host)).toHaveLength(2);
  });

  test("stays set up when the resource is destroyed, which says so", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", args);
    await host.destroy("BaseOsLayer", created);
    expect(output(host)).toHaveLength(6);
    expect(host.says(/Left on the host: the set-up of C:\\layers\\base\. No call takes it back/)).toBe(true);
    expect(await host.host.ledger.holders("BaseOsLayer", "c:\\layers\\base")).toEqual([]);
  });

  test("whose set-up vanished is told and set up again", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", args);
    for (const file of [...hives, "Layout"]) await host.host.deleteFile(`${basePath}\\${file}`);
    await host.host.deleteEmptyFolder(`${basePath}\\Hives`);
    const read = await host.read("BaseOsLayer", created);
    if (read === undefined) throw new Error("A stored set-up stays in the state.");
    expect((await host.diff("BaseOsLayer", "os", read, args)).changes).toBe(true);
    expect(host.says(/set-up of the base layer C:\\layers\\base is gone .* made again/)).toBe(true);
    await host.update("BaseOsLayer", "os", read, args);
    expect(output(host)).toHaveLength(6);
  });

  test("at another path is another one; the first keeps its set-up", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", args);
    await host.create("Layer", "other", { path: "C:\\layers\\base1", sourcePath: appSource });
    const moved = { path: "C:\\layers\\base1" };
    expect(await host.diff("BaseOsLayer", "os", created, moved)).toMatchObject({ replaces: ["path"] });
    await host.deleteForReplacement("BaseOsLayer", "os", created, moved);
    await host.create("BaseOsLayer", "os", moved);
    expect(output(host)).toHaveLength(6);
    expect(host.filesIn("C:\\layers\\base1")).toHaveLength(1 + 6);
  });
});

describe("a set-up of somebody else", () => {
  test("is kept and told, and a trigger does not change that", async () => {
    const host = await importedHost();
    await host.host.setupBaseOsLayer(basePath, { Type: "Container" });
    const created = await host.create("BaseOsLayer", "os", args);
    expect(created.outputs.setUpHere).toBe(false);
    expect(host.says(/Kept the set-up of C:\\layers\\base that was there\.$/)).toBe(true);
    const updated = await host.update("BaseOsLayer", "os", created, { ...args, triggers: ["1"] });
    expect(updated.outputs.setUpHere).toBe(false);
    expect(host.says(/not set up again, because this resource did not set it up/)).toBe(true);
    expect(await setUps(host)).toEqual(["HcsSetupBaseOSLayer"]);
  });

  test.each([
    ["a trigger", { triggers: ["1"] }, "triggers"],
    ["other options", { options: { Type: "Container", DisableCiCacheOptimization: true } }, "options"],
  ])("is not announced as one that %s sets up anew: the preview says that it stays", async (_what, change, path) => {
    const host = await importedHost();
    await host.host.setupBaseOsLayer(basePath, { Type: "Container" });
    const created = await host.create("BaseOsLayer", "os", args);
    await host.diff("BaseOsLayer", "os", created, { ...args, ...change });
    expect(host.says(new RegExp(`^${path}: the set-up is somebody else's and stays \\(none\\)$`))).toBe(true);
    expect(host.says(/set up anew/)).toBe(false);
    const updated = await host.update("BaseOsLayer", "os", created, { ...args, ...change });
    expect(updated.outputs).toMatchObject({ ...change, setUpHere: false });
    expect(await setUps(host)).toHaveLength(1);
  });

  test("stays beside one that a utility VM gets now, which the preview announces and the update makes", async () => {
    const host = await importedHost();
    await host.host.setupBaseOsLayer(basePath, { Type: "Container" });
    const created = await host.create("BaseOsLayer", "os", args);
    const disk = "C:\\layers\\utility.vhdx";
    await host.volume(disk);
    const vm = { ...args, options: { Type: "Vm" }, vhdPath: disk };
    await host.diff("BaseOsLayer", "os", created, vm);
    expect(host.says(/^options: the layer is set up anew \(live\)$/)).toBe(true);
    const updated = await host.update("BaseOsLayer", "os", created, vm);
    expect(updated.outputs.setUpHere).toBe(true);
    expect(output(host)).toHaveLength(6);
    await host.write(`${basePath}\\Layout`, "theirs");
    const back = await host.update("BaseOsLayer", "os", updated, args);
    expect(back.outputs.setUpHere).toBe(false);
    expect(readFileSync(host.real(`${basePath}\\Layout`), "utf8")).toBe("theirs");
  });

  test("is still there when a set-up for a utility VM fails and the program gives that up", async () => {
    const host = await importedHost();
    await host.host.setupBaseOsLayer(basePath, { Type: "Container" });
    const created = await host.create("BaseOsLayer", "os", args);
    const vm = { ...args, options: { Type: "Vm" }, vhdPath: "C:\\layers\\nothing.vhdx" };
    await expect(host.update("BaseOsLayer", "os", created, vm)).rejects.toThrow(/HcsSetupBaseOSLayer failed/);
    const back = await host.update("BaseOsLayer", "os", created, args);
    expect(back.outputs.setUpHere).toBe(false);
    expect(await host.read("BaseOsLayer", back)).toEqual(back);
    expect(output(host)).toHaveLength(6);
  });

  test("of one hive only is kept too", async () => {
    const host = await importedHost();
    await host.write(`${basePath}\\Layout`, "theirs");
    expect((await host.create("BaseOsLayer", "os", args)).outputs.setUpHere).toBe(false);
    expect(output(host)).toEqual(["Layout"]);
  });

  test("held in another stack is refused, naming the holder", async () => {
    const host = await importedHost();
    const holder = "urn:pulumi:prod::other::BaseOsLayer::theirs";
    const before = {};
    const row = {
      kind: "BaseOsLayer",
      key: "c:\\layers\\base",
      urn: holder,
      type: "BaseOsLayer",
      idOrPath: basePath,
      before,
    } as const;
    await host.host.ledger.claim(row);
    await expect(host.create("BaseOsLayer", "os", { path: "c:/layers/BASE" })).rejects.toThrow(holder);
    expect(await setUps(host)).toEqual([]);
  });

  test("beside ours in the folder of the hives makes a new set-up fail instead of being removed", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", { ...args, triggers: ["1"] });
    await host.write(`${basePath}\\Hives\\theirs`, "theirs");
    await expect(host.update("BaseOsLayer", "os", created, { ...args, triggers: ["2"] })).rejects.toThrow(
      /ERROR_DIR_NOT_EMPTY/,
    );
    expect(host.isThere(`${basePath}\\Hives\\theirs`)).toBe(true);
  });
});

describe("a set-up that fails", () => {
  test("for a layer that is not there says what to do and holds nothing", async () => {
    const host = await layerHost();
    await expect(host.create("BaseOsLayer", "os", args)).rejects.toThrow(
      "The layer C:\\layers\\base is not on the host. Import it first (resource Layer), or correct path.",
    );
    expect(await host.host.ledger.list()).toEqual([]);
  });

  test("by an answer of HCS holds nothing, and is done the next time", async () => {
    const host = await importedHost();
    await host.controls.fail({ function: "HcsSetupBaseOSLayer", hresult: failed });
    await expect(host.create("BaseOsLayer", "os", args)).rejects.toThrow(
      /HcsSetupBaseOSLayer failed on .*E_ACCESSDENIED/,
    );
    expect(await host.host.ledger.holders("BaseOsLayer", "c:\\layers\\base")).toEqual([]);
    expect((await host.create("BaseOsLayer", "os", args)).outputs.setUpHere).toBe(true);
  });

  test("while it is made anew is known as lost, even to a program that takes the trigger back", async () => {
    const host = await importedHost();
    const created = await host.create("BaseOsLayer", "os", { ...args, triggers: ["1"] });
    await host.controls.fail({ function: "HcsSetupBaseOSLayer", hresult: failed });
    await expect(host.update("BaseOsLayer", "os", created, { ...args, triggers: ["2"] })).rejects.toThrow(
      /E_ACCESSDENIED/,
    );
    const read = await host.read("BaseOsLayer", created);
    if (read === undefined) throw new Error("A stored set-up stays in the state.");
    expect((await host.diff("BaseOsLayer", "os", read, { ...args, triggers: ["1"] })).changes).toBe(true);
    await host.update("BaseOsLayer", "os", read, { ...args, triggers: ["1"] });
    expect(output(host)).toHaveLength(6);
  });
});

describe("the set-up for a utility VM", () => {
  test("is written to its attached disk, and again when the disk changes", async () => {
    const host = await importedHost();
    const disk = "C:\\layers\\utility.vhdx";
    await host.volume(disk);
    const vm = { ...args, options: { Type: "Vm" }, vhdPath: disk };
    const created = await host.create("BaseOsLayer", "os", vm);
    expect(await host.read("BaseOsLayer", created)).toEqual(created);
    expect((await host.diff("BaseOsLayer", "os", created, { ...vm, vhdPath: "c:/layers/UTILITY.vhdx" })).changes).toBe(
      false,
    );
    await host.volume("C:\\layers\\other.vhdx");
    await host.update("BaseOsLayer", "os", created, { ...vm, vhdPath: "C:\\layers\\other.vhdx" });
    expect(await setUps(host)).toEqual(["HcsSetupBaseOSLayer", "HcsSetupBaseOSLayer"]);
    expect(output(host)).toEqual([]);
  });

  test("goes to a volume by the newer function", async () => {
    const host = await importedHost();
    const volumePath = await host.volume();
    await host.create("BaseOsLayer", "os", { ...args, options: { Type: "Vm" }, volumePath });
    expect((await host.controls.journal()).at(-1)).toMatchObject({
      call: "HcsSetupBaseOSVolume",
      target: basePath,
      request: { VolumePath: volumePath, Options: { Type: "Vm" } },
    });
  });

  test("of a disk that is not attached fails in the words of the host", async () => {
    const host = await importedHost();
    const vm = { ...args, options: { Type: "Vm" }, vhdPath: "C:\\layers\\nothing.vhdx" };
    await expect(host.create("BaseOsLayer", "os", vm)).rejects.toThrow(/HcsSetupBaseOSLayer failed/);
    expect(await host.host.ledger.holders("BaseOsLayer", "c:\\layers\\base")).toEqual([]);
  });
});

test.each([
  ["a disk without a utility VM", { vhdPath: "C:\\a.vhdx" }, "vhdPath", /only goes with the Type "Vm"/],
  ["a utility VM without a disk", { options: { Type: "Vm" } }, "vhdPath", /the Type "Vm" needs the attached disk/],
  [
    "a disk and a volume",
    { options: { Type: "Vm" }, vhdPath: "C:\\a", volumePath: "C:\\b" },
    "volumePath",
    /cannot go together/,
  ],
  ["options without a Type", { options: {} }, "options", /needs the Type/],
  ["another Type", { options: { Type: "container" } }, "options.Type", /one of Container or Vm/],
  ["a path with ..", { path: "C:\\layers\\..\\base" }, "path", /\.\./],
  ["a volume with ..", { options: { Type: "Vm" }, volumePath: "C:\\..\\x" }, "volumePath", /\.\./],
  ["a trigger that is no text", { triggers: ["a", 1] }, "triggers[1]", /must be a text/],
  ["triggers that are no list", { triggers: 1 }, "triggers", /must be a list/],
])("%s is refused by the check", async (_what, wrong, property, reason) => {
  const host = await layerHost();
  const { failures } = await host.check("BaseOsLayer", "os", { ...args, ...wrong });
  expect(failures).toEqual([{ property, reason: expect.stringMatching(reason) }]);
});
