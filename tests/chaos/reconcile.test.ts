/**
 * Chaos: random sequences of what users, others on the host, failing calls and kills do. In the end everything is as
 * declared, a second run changes nothing, and nothing of anybody else was touched. HCS_CHAOS_RUNS says how many
 * sequences there are (default 2,000, those of storage.test.ts included), HCS_CHAOS_SEED repeats those of an earlier run.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test, vi } from "vitest";
import { canonicalId } from "../../provider/hcs/ids.js";
import { openHost } from "../../provider/host/open.js";
import { openSimulatedControls } from "../../provider/host/simulated/controls.js";
import { fingerprint } from "../../provider/host/simulated/modify/fingerprint.js";
import { partsOfDocument, restOfDocument } from "../../provider/host/simulated/modify/parts.js";
import type { Values } from "../../provider/index.js";
import { type ChaosStep, sequences } from "../support/chaosActions.js";
import type { DeclaredResource, RunOutcome } from "../support/chaosEngine.js";
import { documentOf, gpuSetting, type Machine, resourcesOf } from "../support/chaosProgram.js";
import { msPerSequence, runsOf, seed } from "../support/chaosRuns.js";
import { ChaosWorld } from "../support/chaosWorld.js";
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

const runs = runsOf("systems");

test("whatever users, others, failures and kills do to a program, the next runs bring it to what it declares", {
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

  process.stdout.write(`chaos: ${runs} sequences, HCS_CHAOS_SEED=${seed}\n`);
  const ends: Ends = { done: 0, failed: 0, killed: 0 };
  const law = fc.asyncProperty(sequences, async (steps) => {
    const world = await ChaosWorld.open(spec, host, controls);
    await live(world, steps, ends);
    await converge(world);
    await end(world);
  });
  await fc.assert(law, { numRuns: runs, seed });
  process.stdout.write(
    `chaos: of their runs ${ends.done} were done, ${ends.failed} failed, ${ends.killed} were killed\n`,
  );
  // Chaos that hurts nobody proves nothing.
  expect(ends.failed).toBeGreaterThan(runs / 20);
  expect(ends.killed).toBeGreaterThan(runs / 20);
});

/** How many runs of all sequences ended in which way. */
type Ends = Record<RunOutcome["end"], number>;

/** Goes through the sequence; nobody's property may be hurt at any moment. */
async function live(world: ChaosWorld, steps: readonly ChaosStep[], ends: Ends): Promise<void> {
  for (const { user, outside, failure, run, killAfter } of steps) {
    for (const action of user) await world.change(action);
    if (outside !== undefined) await world.disturb(outside);
    if (failure !== undefined) await world.fail(failure);
    await world.removeStaleMemory();
    const outcome =
      run === "up" ? await world.engine.up(resourcesOf(world.machines), killAfter) : await world.engine[run](killAfter);
    ends[outcome.end]++;
    await world.controls.clearFaults();
    await world.write();
    await expectNothingHurt(world);
  }
}

/** Two runs at most bring everything to what is declared, and a third one has nothing to do. */
async function converge(world: ChaosWorld): Promise<void> {
  await world.freeIds();
  for (const machine of world.machines) machine.maxDisruption = "restart";
  const program = resourcesOf(world.machines);
  await mustEnd(world.engine.refresh(), "the refresh");
  await world.removeStaleMemory();
  const first = await world.engine.up(program);
  if (first.end === "failed") {
    await obey(world, program, first.error);
    await mustEnd(world.engine.up(program), `the second run (the first: ${first.error?.message})`);
  }
  await expectDeclared(world);

  const before = await madeCalls(world);
  const again = await mustEnd(world.engine.up(program), "the run with nothing to do");
  expect(again.steps, "a run with nothing to do").toEqual([]);
  expect(await madeCalls(world), "calls of a run with nothing to do").toBe(before);
}

/** Nothing of ours remains when the program declares nothing. */
async function end(world: ChaosWorld): Promise<void> {
  await mustEnd(world.engine.up([]), "the run that takes everything away");
  await expectNothingHurt(world);
  expect(
    (await world.host.enumerateComputeSystems()).map(({ Id = "" }) => canonicalId(Id)).toSorted(),
    "systems left",
  ).toEqual([...world.foreignSystems].toSorted());
  expect(await world.host.ledger.list(), "rows left in the ledger").toEqual([]);
  const left = (await world.grants()).filter((grant) => !world.unclearGrants.has(grant));
  expect(left.toSorted(), "grants left").toEqual([...world.foreignGrants].toSorted());
}

async function mustEnd<Outcome extends { end: string; error?: Error | undefined }>(
  run: Promise<Outcome>,
  what: string,
): Promise<Outcome> {
  const outcome = await run;
  if (outcome.end !== "done") throw new Error(`${what} ${outcome.end}: ${outcome.error?.stack}`);
  return outcome;
}

/** Saved memory fits only its own document: the user is told what to do first, and does so. */
async function obey(world: ChaosWorld, program: readonly DeclaredResource[], error: Error | undefined): Promise<void> {
  if (!savedMemoryPattern.test(error?.message ?? "")) return;
  const awake = await world.engine.up(asLastDeclared(world, program, "Running"));
  if (awake.end === "done") return;
  expect(awake.error?.message, "why saved systems cannot be brought to Running").toMatch(savedMemoryPattern);
  await mustEnd(world.engine.up(asLastDeclared(world, program, "Stopped")), "the run that gives saved memory up");
}

const savedMemoryPattern = /saved memory|The memory in .* was saved/;

/** The same program, with every stored system as it was last declared but for its state. */
function asLastDeclared(
  world: ChaosWorld,
  program: readonly DeclaredResource[],
  desiredState: "Running" | "Stopped",
): DeclaredResource[] {
  return program.map((resource) => {
    const urns = [resource.name, ...(resource.formerNames ?? [])].map((name) => urnOf(resource.type, name));
    const stored = world.engine.entries.find(({ urn }) => urns.includes(urn));
    if (resource.type !== "ComputeSystem" || stored === undefined) return resource;
    const written = Object.entries(stored.inputs).filter(([argument]) => !stored.defaults.includes(argument));
    return { ...resource, args: () => ({ ...Object.fromEntries(written), desiredState, maxDisruption: "restart" }) };
  });
}

async function expectNothingHurt(world: ChaosWorld): Promise<void> {
  expect(world.files.lost(), "files that were lost or changed").toEqual([]);
  expect(await world.lostSystems(), "systems of others that were ended").toEqual([]);
  expect(await world.grants(), "grants of others").toEqual(expect.arrayContaining([...world.foreignGrants]));
}

async function madeCalls(world: ChaosWorld): Promise<number> {
  return (await world.controls.journal()).filter(({ call }) => !/Open|Get|Enumerate/.test(call)).length;
}

/** Exactly the declared systems are there, each in its state and made of its document. */
async function expectDeclared(world: ChaosWorld): Promise<void> {
  const systems = (await world.host.enumerateComputeSystems()).filter(
    ({ Id = "" }) => !world.foreignSystems.has(canonicalId(Id)),
  );
  const wanted = world.machines.filter(
    ({ isDeclared, desiredState }) => isDeclared && !["Stopped", "Saved"].includes(desiredState),
  );
  const found = systems.map(({ Id = "", State }) => `${canonicalId(Id)} ${State}`).toSorted();
  expect(found, "live systems").toEqual(
    wanted.map((machine) => `${world.idOf(machine.index)} ${machine.desiredState}`).toSorted(),
  );
  for (const machine of wanted) {
    const id = world.idOf(machine.index) ?? "";
    const changed = world.foreignChanges.get(await world.makingOf(id)) ?? [];
    const parts = without(await world.controls.systemParts(id), changed);
    expect(parts, `what ${id} is made of`).toEqual(without(declaredParts(machine), changed));
  }
}

function declaredParts(machine: Machine): Record<string, string> {
  const { parts, rest } = partsOfDocument(documentOf(machine) satisfies Values);
  const hasGpu = machine.hasGpu && ["Running", "Paused"].includes(machine.desiredState);
  const settings = Object.entries(parts).map(([place, part]): [string, string] => [place, part.settings]);
  if (hasGpu) settings.push([gpuSetting.path, fingerprint(gpuSetting.settings)]);
  return Object.fromEntries([...settings, [restOfDocument, rest]]);
}

function without(parts: Record<string, string>, places: readonly string[]): Record<string, string> {
  const keys = places.map((place) => place.toLowerCase());
  return Object.fromEntries(Object.entries(parts).filter(([place]) => !keys.includes(place.toLowerCase())));
}
