/**
 * Runs that are killed after each single thing that the host has kept. Nothing is lost by that: the next run finishes
 * what was begun, a destroy takes it away, and nobody else's folder is touched.
 */
import { rmSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import type { Values } from "../../provider/index.js";
import { KillableProcess } from "../support/chaosProcess.js";
import { app, base, basePath, baseSource, type LayerHost, layerHost } from "../support/layerHost.js";
import { type StoredResource, urnOf } from "../support/resources.js";

// A killed run has no access to the host's database any more.
vi.mock("../../provider/host/database.js", async (importOriginal) =>
  (await import("../support/chaosProcess.js")).killableDatabases(importOriginal),
);

const timeoutMs = 60_000;
const disk = "C:\\layers\\scratch.vhdx";
const exportFolderPath = "C:\\exports\\base";
const folderPath = "C:\\layers\\hives";
const neighbours = ["C:\\layers\\base1\\Files\\a", "C:\\exports\\base1\\a", "C:\\layers\\base.txt"];

interface Scenario {
  type: string;
  /** What is there before; answers the arguments, and those of the change, when there is one. */
  begin: (host: LayerHost) => Promise<{ args: Values; changed?: Values }>;
}

const scenarios: Scenario[] = [
  { type: "Layer", begin: async () => ({ args: { path: basePath, sourcePath: baseSource } }) },
  {
    type: "BaseOsLayer",
    async begin(host) {
      await host.importBase();
      return { args: { path: basePath, triggers: ["1"] }, changed: { path: basePath, triggers: ["2"] } };
    },
  },
  {
    type: "WritableLayer",
    async begin(host) {
      await host.importBase();
      return { args: { path: await host.volume(disk), parentLayers: [base] } };
    },
  },
  {
    type: "LegacyWritableLayer",
    async begin(host) {
      await host.importBase();
      await host.host.createFolder(folderPath);
      return { args: { path: await host.volume(disk), folderPath, parentLayers: [base] } };
    },
  },
  {
    type: "LayerStorageFilter",
    async begin(host) {
      await host.importBase();
      await host.importApp();
      await host.create("BaseOsLayer", "os", { path: basePath });
      const path = await host.volume(disk);
      return { args: { path, parentLayers: [base] }, changed: { path, parentLayers: [app, base] } };
    },
  },
  {
    type: "LayerExport",
    async begin(host) {
      await host.importBase();
      const args = { path: basePath, exportFolderPath };
      return { args: { ...args, triggers: ["1"] }, changed: { ...args, triggers: ["2"] } };
    },
  },
];

const name = "cut";

async function begun(scenario: Scenario) {
  const host = await layerHost();
  for (const file of neighbours) await host.write(file, "somebody's");
  return { host, ...(await scenario.begin(host)) };
}

/** What is on the host and in its ledger, without what is another one each time. */
async function picture(host: LayerHost, type: string) {
  const rows = (await host.host.ledger.list()).filter((row) => row.urn === urnOf(type, name));
  return {
    files: [...host.filesIn("C:\\layers"), ...host.filesIn("C:\\exports")],
    notes: rows.map(({ notes: { fileId: _file, attachedInBoot: _boot, ...notes } }) => notes),
    filter: await filterOf(host),
  };
}

/** Whether the host has a filter on the scratch disk: another one is refused then. */
async function filterOf(host: LayerHost): Promise<boolean | undefined> {
  const path = await host.host.getLayerVhdMountPath(disk).catch(() => undefined);
  if (path === undefined) return undefined;
  const layerData = { SchemaVersion: { Major: 2, Minor: 1 }, Layers: [base] };
  try {
    await host.host.attachLayerStorageFilter(path, layerData);
  } catch (error) {
    return /ERROR_ALREADY_EXISTS/.test(String(error));
  }
  await host.host.detachLayerStorageFilter(path);
  return false;
}

/** A kill in the middle of copying leaves a part. */
async function loseAFile(host: LayerHost, type: string): Promise<void> {
  const [row] = (await host.host.ledger.list()).filter(({ urn }) => urn === urnOf(type, name));
  const folder = { Layer: basePath, LayerExport: exportFolderPath }[type];
  const isDone = row?.notes.imported === true || row?.notes.exported === true;
  const [file] = folder === undefined ? [] : host.filesIn(folder);
  if (row === undefined || isDone || file === undefined) return;
  rmSync(host.real(`${folder}\\${file}`));
}

/** What an `up` with a refresh makes of a stored resource. */
async function up(host: LayerHost, type: string, stored: StoredResource, args: Values): Promise<StoredResource> {
  const read = (await host.read(type, stored)) ?? stored;
  return (await host.diff(type, name, read, args)).changes === false ? read : host.update(type, name, read, args);
}

/** Kills `work` after each thing that the host keeps, until it is through; gives every host that was left. */
async function sweep<Begun extends { host: LayerHost }>(
  type: string,
  begin: () => Promise<Begun>,
  work: (begun: Begun) => Promise<unknown>,
  look: (begun: Begun) => Promise<void>,
): Promise<number> {
  for (let killAfter = 1; ; killAfter++) {
    const begun = await begin();
    const ended = await new KillableProcess(killAfter).run(() => work(begun));
    if (ended !== "killed") return killAfter - 1;
    await loseAFile(begun.host, type);
    await look(begun).catch((error: Error) => {
      error.message = `killed after ${killAfter}: ${error.message}`;
      throw error;
    });
  }
}

const withoutHost = ({ outputs: { host: _host, hostId: _id, path: _path, ...outputs } }: StoredResource): Values =>
  outputs;

async function clean(scenario: Scenario) {
  const { host, args, changed } = await begun(scenario);
  const created = await host.create(scenario.type, name, args);
  const made = await picture(host, scenario.type);
  const updated = changed === undefined ? undefined : await host.update(scenario.type, name, created, changed);
  const after = await picture(host, scenario.type);
  await host.destroy(scenario.type, updated ?? created);
  return { outputs: withoutHost(created), made, after, destroyed: await picture(host, scenario.type) };
}

describe.each(scenarios)("a cut run of a $type", (scenario) => {
  const { type } = scenario;

  test("that creates it is finished by the next one, and then destroyed without a rest", {
    timeout: timeoutMs,
  }, async () => {
    const expected = await clean(scenario);
    const cuts = await sweep(
      type,
      () => begun(scenario),
      ({ host, args }) => host.create(type, name, args),
      async ({ host, args }) => {
        const created = await host.create(type, name, args);
        expect(withoutHost(created)).toEqual(expected.outputs);
        expect(await picture(host, type)).toEqual(expected.made);
        expect((await up(host, type, created, args)).outputs).toEqual(created.outputs);
        await host.destroy(type, created);
        const left = await picture(host, type);
        expect(left.notes).toEqual([]);
        if (type === "Layer") expect(left).toEqual(expected.destroyed);
      },
    );
    expect(cuts).toBeGreaterThan(2);
  });

  test("that destroys it is finished by the next destroy, or undone by the next up", {
    timeout: timeoutMs,
  }, async () => {
    const expected = await clean(scenario);
    const begin = async () => {
      const { host, args } = await begun(scenario);
      return { host, args, created: await host.create(type, name, args) };
    };
    const destroy = ({ host, created }: Awaited<ReturnType<typeof begin>>) => host.destroy(type, created);
    await sweep(type, begin, destroy, async (left) => {
      await destroy(left);
      expect((await picture(left.host, type)).notes).toEqual([]);
      if (type === "Layer") expect(await picture(left.host, type)).toEqual(expected.destroyed);
    });
    // A layer that nobody holds any more counts as somebody else's, so there only what is gone comes back.
    if (type === "Layer") return;
    await sweep(type, begin, destroy, async ({ host, args, created }) => {
      await up(host, type, created, args);
      expect((await picture(host, type)).files).toEqual(expected.made.files);
      expect((await picture(host, type)).filter).toEqual(expected.made.filter);
    });
  });
});

const changing = scenarios.filter(({ type }) => ["BaseOsLayer", "LayerStorageFilter", "LayerExport"].includes(type));

describe.each(changing)("a cut change of a $type", (scenario) => {
  const { type } = scenario;
  const begin = async () => {
    const { host, args, changed = {} } = await begun(scenario);
    return { host, args, changed, created: await host.create(type, name, args) };
  };
  const work = ({ host, created, changed }: Awaited<ReturnType<typeof begin>>) =>
    host.update(type, name, created, changed);

  test("is finished by the next up", { timeout: timeoutMs }, async () => {
    const expected = await clean(scenario);
    await sweep(type, begin, work, async ({ host, created, changed }) => {
      await up(host, type, created, changed);
      expect(await picture(host, type)).toEqual(expected.after);
    });
  });

  test("is taken back by a program that says the old thing again", { timeout: timeoutMs }, async () => {
    const expected = await clean(scenario);
    await sweep(type, begin, work, async ({ host, created, args }) => {
      await up(host, type, created, args);
      expect(await picture(host, type)).toEqual(expected.made);
    });
  });
});

test.each([
  ["alone", async () => {}],
  ["with another one on it", async (host: LayerHost) => void (await host.importApp())],
])(
  "a cut repair of a layer that vanished %s is finished by the next one",
  { timeout: timeoutMs },
  async (_title, add) => {
    const [scenario] = scenarios;
    if (scenario === undefined) return;
    const beginAll = async () => {
      const { host, args } = await begun(scenario);
      const created = await host.create("Layer", name, args);
      await add(host);
      return { host, args, created };
    };
    const { host: whole } = await beginAll();
    const expected = await picture(whole, "Layer");
    const begin = async () => {
      const all = await beginAll();
      await all.host.host.destroyLayer(basePath);
      return all;
    };
    await sweep(
      "Layer",
      begin,
      ({ host, args, created }) => up(host, "Layer", created, args),
      async ({ host, args, created }) => {
        await up(host, "Layer", created, args);
        expect(await picture(host, "Layer")).toEqual(expected);
      },
    );
  },
);
