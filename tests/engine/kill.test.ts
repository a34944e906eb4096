/**
 * `pulumi up` killed (SIGKILL: engine, language host, provider) at random moments: a cancel and the next up bring
 * everything to what is declared. HCS_KILL_RUNS says how often (default 20), HCS_KILL_SEED repeats an earlier run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { expectGuestData, guestWrites } from "../support/crashes.js";
import { files, linuxMachine, literal, placeLinuxFiles } from "../support/programs.js";
import { expectExit, type PulumiProject, testProject } from "../support/pulumi.js";
import { emptyMachine } from "../support/resources.js";

const runs = Number(process.env.HCS_KILL_RUNS ?? 20);
const seed = Number(process.env.HCS_KILL_SEED ?? Math.floor(Math.random() * 0x7fffffff));
const longestRunMs = 60_000;

test("an up that is killed at any moment is finished by the next one after a cancel, with nothing lost", {
  timeout: runs * longestRunMs,
}, async () => {
  process.stdout.write(`kills: ${runs} runs, HCS_KILL_SEED=${seed}\n`);
  const project = await testProject();
  await placeLinuxFiles(project);
  await project.initialise();
  // Calls of a real host take their time; a kill has to find them under way.
  await project.controls.setLatency(40);
  // Where in the length of a whole run each kill comes.
  const moments = fc.sample(fc.double({ min: 0.1, max: 1, noNaN: true }), { numRuns: runs, seed });
  project.program(program(-1));
  let lengthMs = await lengthOf(async () => void expectExit(await project.up(), 0));
  await guestWrites(project);

  let killed = 0;
  for (const [round, moment] of moments.entries()) {
    project.program(program(round));
    const deadlineMs = performance.now() + moment * lengthMs;
    const run = await project.killedUp(async () => performance.now() >= deadlineMs);
    if (run.exitCode !== 0) killed++;
    const where = `round ${round}, killed after ${Math.round(moment * lengthMs)} ms:\n${run.output}`;
    if (run.exitCode !== 0 && killed % 5 === 1) await expectLockIsNamed(project);
    await project.cancel();
    lengthMs = await lengthOf(async () => {
      const up = await project.up();
      expect(up.exitCode, `${where}\nand then:\n${up.output}`).toBe(0);
    });
    expect(await systemsOf(project), where).toEqual(namesIn(round).map((name) => `${name} Running`));
    expect(await orphansOf(project), where).toEqual([]);
    expectGuestData(project);
  }
  expect(killed, "runs that were killed before their end").toBeGreaterThan(runs / 2);

  expectExit(await project.destroy(), 0);
  expect(await project.host.enumerateComputeSystems()).toEqual([]);
  expect(await project.host.ledger.list()).toEqual([]);
  expectGuestData(project);
});

/** Names of the machines of a round: one comes and goes. */
const namesIn = (round: number): string[] => ["first", "second", "third", "web", ...(round % 3 === 1 ? ["xtra"] : [])];

/** Each round has live changes, restarts, and every third one a machine more or less than the one before. */
function program(round: number): string {
  const sizeInMB = round % 2 === 0 ? 1024 : 512;
  const small = namesIn(round).filter((name) => name !== "web");
  return [
    `const state = new hcs.GuestStateFile("state", ${literal({ path: files.state })});`,
    `new hcs.ComputeSystem("web", ${literal({ document: linuxMachine({ sizeInMB: sizeInMB * 2 }) })}, { dependsOn: state });`,
    ...small.map((name, index) => {
      const document = emptyMachine(sizeInMB, index === 0 ? 1 + ((round + 2) % 2) : 1);
      return `new hcs.ComputeSystem(${literal(name)}, ${literal({ document })});`;
    }),
  ].join("\n");
}

async function lengthOf(work: () => Promise<void>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

/** The systems on the host by the name of their holder, with their states. */
async function systemsOf(project: PulumiProject): Promise<string[]> {
  const systems = JSON.parse(project.hcs("--json", "list")) as { state: string; urn?: string }[];
  return systems.map(({ state, urn }) => `${urn?.split("::").at(-1)} ${state}`).toSorted();
}

/** What the command lists of the ledger that the exported stack does not hold. */
async function orphansOf(project: PulumiProject): Promise<unknown> {
  expectExit(await project.onStack("stack", "export", "--file", "export.json"), 0);
  return JSON.parse(project.hcs("--json", "list", "--orphans", "export.json"));
}

/** The scripts find the lock that the engine has left, and name the command that takes it away. */
async function expectLockIsNamed(project: PulumiProject): Promise<void> {
  const script = pathToFileURL(join(__dirname, "..", "..", "scripts", "lib", "stackLock.mjs")).href;
  const { locksOf, wordLock } = (await import(script)) as typeof import("../../scripts/lib/stackLock.mjs");
  const name = /^name: (.+)$/m.exec(readFileSync(join(project.folder, "Pulumi.yaml"), "utf8"))?.[1] ?? "";
  const locks = locksOf(join(project.folder, "..", "backend"), name, "dev");
  // A kill before the engine had begun leaves none.
  for (const lock of locks) expect(wordLock(lock, { stack: "dev" })).toContain("npm run pulumi -- cancel --yes dev");
  expect(locks.length).toBeLessThanOrEqual(1);
}
