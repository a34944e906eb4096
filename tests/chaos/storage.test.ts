/**
 * Chaos on storage: disks, layers, volumes, filters and a container on them, under what users, others on the host, failing
 * calls and kills do. In the end everything is as declared, a second run changes nothing, and nothing that anybody has
 * written is lost but by its own delete. HCS_CHAOS_RUNS and HCS_CHAOS_SEED as in reconcile.test.ts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { baseOsOutput, layerDataOf } from "../../provider/hcs/layers.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls } from "../../provider/host/simulated/controls.js";
import { partsOfDocument } from "../../provider/host/simulated/modify/parts.js";
import type { RunOutcome } from "../support/chaosEngine.js";
import { msPerSequence, runsOf, seed } from "../support/chaosRuns.js";
import { type StorageStep, storageSequences } from "../support/chaosStorageActions.js";
import { obey } from "../support/chaosStorageAdvice.js";
import { containerOf, layersOf, pathsOf, sourceFiles, sources } from "../support/chaosStorageProgram.js";
import { StorageWorld } from "../support/chaosStorageWorld.js";
import { urnOf } from "../support/resources.js";

const clock = vi.hoisted(() => ({ skippedMs: 0 }));

// A killed run has no access to the host's database any more.
vi.mock("../../provider/host/database.js", async (importOriginal) =>
  (await import("../support/chaosProcess.js")).killableDatabases(importOriginal),
);

// Waiting for what passes by itself takes no time here.
vi.mock("node:timers/promises", () => ({
  setTimeout: async (ms: number) => {
    clock.skippedMs += ms;
  },
}));

const runs = runsOf("storage");
const megabyte = 1024 * 1024;

test("whatever users, others, failures and kills do to storage, the next runs bring it to what is declared, and no data is lost", {
  timeout: 60_000 + runs * msPerSequence,
}, async () => {
  const real = performance.now.bind(performance);
  const spy = vi.spyOn(performance, "now").mockImplementation(() => real() + clock.skippedMs);
  const folder = mkdtempSync(join(tmpdir(), "hcs-chaos-"));
  const spec = `simulated:${folder}`;
  const host = await openHost(spec);
  const controls = await openSimulatedControls(spec);
  onTestFinished(async () => {
    spy.mockRestore();
    await controls.close();
    await host.close();
    rmSync(folder, { recursive: true, force: true });
  });

  process.stdout.write(`chaos on storage: ${runs} sequences, HCS_CHAOS_SEED=${seed}\n`);
  const ends: Record<RunOutcome["end"], number> = { done: 0, failed: 0, killed: 0 };
  const law = fc.asyncProperty(storageSequences, async ([beginning, steps]) => {
    const world = await StorageWorld.open(spec, host, controls);
    world.set(beginning);
    for (const step of steps) ends[(await live(world, step)).end]++;
    await converge(world);
    await end(world);
  });
  await fc.assert(law, { numRuns: runs, seed });
  process.stdout.write(
    `chaos on storage: of their runs ${ends.done} were done, ${ends.failed} failed, ${ends.killed} were killed\n`,
  );
  // Chaos that hurts nobody proves nothing.
  expect(ends.failed).toBeGreaterThan(runs / 20);
  expect(ends.killed).toBeGreaterThan(runs / 20);
});

/** One step; nobody's property may be hurt by it. */
async function live(world: StorageWorld, step: StorageStep): Promise<RunOutcome> {
  const { user, outside, failure, run, killAt } = step;
  for (const action of user) await world.change(action);
  if (outside !== undefined) await world.disturb(outside);
  if (failure !== undefined) await world.controls.fail(failure);
  const outcome = run === "up" ? await world.engine.up(world.program(), killAt) : await world.engine[run](killAt);
  await world.controls.clearFaults();
  if (outcome.end === "killed") await world.loseHalf();
  expectNothingLost(world);
  world.write();
  return outcome;
}

/** A run that fails says what to do. A user who does it comes to what is declared, and the run after that has nothing to do. */
async function converge(world: StorageWorld): Promise<void> {
  await mustEnd(world.engine.refresh(), "the refresh");
  await untilDone(world, () => world.engine.up(world.program()));
  await expectDeclared(world);
  expectNothingLost(world);

  const before = await madeCalls(world);
  const again = await mustEnd(world.engine.up(world.program()), "the run with nothing to do");
  expect(again.steps, "a run with nothing to do").toEqual([]);
  expect(await madeCalls(world), "calls of a run with nothing to do").toBe(before);
  world.write();
}

// More than any sequence needs; one that goes in circles is a failure.
const mostRuns = 12;

async function untilDone(world: StorageWorld, run: () => Promise<RunOutcome>): Promise<void> {
  const failures: (string | undefined)[] = [];
  for (let count = 0; count < mostRuns; count++) {
    const outcome = await run();
    if (outcome.end === "done") return;
    failures.push(`${outcome.urn}: ${outcome.error?.stack}`);
    const isTold = await obey(world, outcome);
    // Without advice it may only be run again, and once.
    if (!isTold && count > 0) break;
  }
  throw new Error(`The runs did not come to an end:\n${failures.join("\n")}`);
}

/** Nothing of ours remains when the program declares nothing; what was written stays. */
async function end(world: StorageWorld): Promise<void> {
  let outcome = await world.engine.up([]);
  if (/stays: it is the parent of/.test(outcome.error?.message ?? "") && (await obey(world, outcome))) {
    outcome = await world.engine.up([]);
  }
  if (outcome.end === "failed" && world.isAttachedByOthers) {
    await world.detachOthers();
    outcome = await world.engine.up([]);
  }
  await mustEnd(Promise.resolve(outcome), "the run that takes everything away");
  expectNothingLost(world);
  expect(await world.host.enumerateComputeSystems(), "systems left").toEqual([]);
  expect(await world.host.ledger.list(), "rows left in the ledger").toEqual([]);
  expect(world.strangeFiles(), "files left that nobody retained").toEqual([]);
  if (world.isAttachedByOthers) return;
  for (const path of world.staying) {
    if (!path.endsWith(".vhdx")) continue;
    const disk = await world.host.getVirtualDiskInformation(path);
    expect(disk?.isAttached ?? false, `${path} is left attached`).toBe(false);
  }
}

async function mustEnd(run: Promise<RunOutcome>, what: string): Promise<RunOutcome> {
  const outcome = await run;
  if (outcome.end !== "done") throw new Error(`${what} ${outcome.end} at ${outcome.urn}: ${outcome.error?.stack}`);
  return outcome;
}

function expectNothingLost(world: StorageWorld): void {
  expect(world.files.lost(), "files of others that were lost or changed").toEqual([]);
  expect(world.data.lost(), "data on disks that was lost").toEqual([]);
}

async function madeCalls(world: StorageWorld): Promise<number> {
  return (await world.controls.journal()).filter(({ call }) => !/Open|Get|Enumerate/.test(call)).length;
}

/** Everything that is declared is on the host as it is declared. */
async function expectDeclared(world: StorageWorld): Promise<void> {
  const { choices } = world;
  const { depth, scratchMB, dataMB, childMB, oldMB } = choices;
  const paths = pathsOf(choices);
  if (choices.hasLayers || depth >= 3) expectLayers(world);
  if (depth >= 1) await expectDisk(world, paths.scratch, scratchMB, undefined);
  if (choices.hasData) await expectDisk(world, paths.data, dataMB, undefined);
  if (choices.hasData && choices.hasChild) await expectDisk(world, paths.child, childMB, paths.data);
  if (choices.hasOld) await expectDisk(world, paths.old, oldMB, undefined);
  await expectContainer(world);
}

async function expectDisk({ host }: StorageWorld, path: string, megabytes: number, parentPath: string | undefined) {
  const disk = await host.getVirtualDiskInformation(path);
  expect(disk, path).toMatchObject({ path, format: "VHDX" });
  expect(disk?.parentPath, `parent of ${path}`).toBe(parentPath);
  expect(disk?.sizeBytes, `size of ${path}`).toBeGreaterThanOrEqual(megabytes * megabyte);
}

/** Exactly the files of the image, and of its set-up. */
function expectLayers({ choices, data }: StorageWorld): void {
  const { base, app } = pathsOf(choices);
  const { baseSource, hasApp } = choices;
  const image = (source: keyof typeof sources): Record<string, string> =>
    Object.fromEntries(
      sourceFiles[source].map((file) => {
        const name = file.replaceAll("\\", "/");
        return [name, data.contents(sources[source])?.[name] ?? "not there"];
      }),
    );
  const setUp = [...baseOsOutput.hives.map((hive) => `${baseOsOutput.folder}/${hive}`), baseOsOutput.layout];
  const { ...found } = data.contents(base) ?? {};
  expect(Object.keys(found), "set-up of the base layer").toEqual(expect.arrayContaining(setUp));
  for (const file of setUp) delete found[file];
  expect(found, base).toEqual(image(baseSource));
  if (hasApp) expect(data.contents(app), app).toEqual(image("app"));
}

/** The volume is attached and initialised, the filter lies over it, the container runs on it. */
async function expectContainer(world: StorageWorld): Promise<void> {
  const { choices, host, controls, engine, names } = world;
  const { depth, isRunning } = choices;
  const systems = await host.enumerateComputeSystems();
  const runs = depth >= 5 && isRunning;
  expect(
    systems.map(({ State }) => State),
    "live systems",
  ).toEqual(runs ? ["Running"] : []);
  if (depth < 2) return;
  const stored = engine.entries.find(({ urn }) => urn === urnOf("LayerVhd", names.scratch[0]));
  const volume = String(stored?.outputs.mountPath);
  expect(await host.getLayerVhdMountPath(pathsOf(choices).scratch), "the volume of the scratch disk").toBe(volume);
  if (depth >= 3) expect(await host.getFileInformation(`${volume}WcSandboxState`), "mark of the layer").toBeDefined();
  if (runs) {
    const { parts } = partsOfDocument(containerOf(choices, volume));
    const found = await controls.systemParts(systems[0]?.Id ?? "");
    expect(found, "what the container is made of").toMatchObject(
      Object.fromEntries(Object.entries(parts).map(([place, part]) => [place, part.settings])),
    );
  } else if (depth >= 4) {
    const again = host.attachLayerStorageFilter(volume, layerDataOf(layersOf(choices)));
    await expect(again, "a second filter").rejects.toThrow(/ERROR_ALREADY_EXISTS/);
  }
}
