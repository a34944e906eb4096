/**
 * Cuts a run of Pulumi after each of its HCS calls in turn: which calls there are is read from a run that was not cut,
 * and what must be there in the end is what that run left.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { files } from "./programs.js";
import { expectExit, type PulumiProject, type PulumiRun } from "./pulumi.js";

/** One place to cut a run: the provider is killed right after this call, which the host has done or not. */
interface Cut {
  call: string;
  /** How many calls of the same function come before. */
  after: number;
  done: boolean;
}

/** A sweep is some dozens of runs of the engine. */
export const sweepTimeoutMs = 15 * 60_000;

type Command = (project: PulumiProject) => Promise<PulumiRun>;

// Nothing depends on whether the host has answered a question that nobody heard.
const questions = ["HcsOpenComputeSystem", "HcsGetComputeSystemProperties", "HcsEnumerateComputeSystems"];
const making = ["HcsCreateComputeSystem", "HcsCreateEmptyGuestStateFile"];
const anyFailure = 0x8000ffff;

/** HCS calls of the provider so far; those of the test itself are none. */
export async function callsOf(project: PulumiProject): Promise<{ call: string; hresult: number }[]> {
  return (await project.controls.journal()).filter(({ pid }) => pid !== process.pid);
}

/** What a run that was not cut does, and what is there afterwards. */
export async function cleanRun(base: PulumiProject, command: Command) {
  const project = await base.copy();
  try {
    const before = (await callsOf(project)).length;
    expectExit(await command(project), 0);
    const calls = (await callsOf(project)).slice(before).map(({ call }) => call);
    const cuts = calls.flatMap((call, index): Cut[] => {
      const after = calls.slice(0, index).filter((earlier) => earlier === call).length;
      return (questions.includes(call) ? [true] : [true, false]).map((done) => ({ call, after, done }));
    });
    return { cuts, picture: await pictureOf(project), made: await madeBy(project) };
  } finally {
    await project.remove();
  }
}

/**
 * Cuts `command` at each place and hands over what is left, each check on a copy of its own. Goes on to the other
 * places when one is wrong, then fails with the first and the names of all.
 */
export async function afterEachCut(
  base: PulumiProject,
  cuts: readonly Cut[],
  command: Command,
  checks: readonly ((project: PulumiProject) => Promise<void>)[],
): Promise<void> {
  const wrong: { place: string; error: Error }[] = [];
  for (const cut of cuts) {
    const place = `${cut.call} #${cut.after + 1}, ${cut.done ? "done" : "not done"}`;
    const project = await base.copy();
    try {
      await cutAt(project, cut, command);
      // A question leaves what the call before it left, and that was looked at in every way.
      for (const check of questions.includes(cut.call) ? checks.slice(0, 1) : checks) await onCopy(project, check);
    } catch (error) {
      wrong.push({ place, error: error instanceof Error ? error : new Error(String(error)) });
    } finally {
      await project.remove();
    }
  }
  const [first] = wrong;
  if (first === undefined) return;
  first.error.message = `cut at ${wrong.map(({ place }) => place).join("; ")}. The first: ${first.error.message}`;
  throw first.error;
}

async function cutAt(project: PulumiProject, cut: Cut, command: Command): Promise<void> {
  await project.controls.fail({
    function: cut.call,
    hresult: cut.done ? 0 : anyFailure,
    after: cut.after,
    crash: true,
  });
  const broken = await command(project);
  expect(broken.exitCode, `the cut run should fail:\n${broken.output}`).not.toBe(0);
  expect(await project.controls.clearFaults(), "the cut was not reached").toBe(0);
  project.unlock();
}

async function onCopy(project: PulumiProject, check: (copy: PulumiProject) => Promise<void>): Promise<void> {
  const copy = await project.copy();
  try {
    await check(copy);
  } finally {
    await copy.remove();
  }
}

/** Everything that a run leaves and that is the same for every run: host, ledger and stored state. */
export async function pictureOf(project: PulumiProject) {
  const systems = await project.host.enumerateComputeSystems();
  const rows = await project.host.ledger.list();
  const state = await project.state();
  return {
    systems: await Promise.all(
      systems.map(async ({ Id = "", State, Owner, SystemType }) => ({
        id: Id,
        state: State,
        owner: Owner,
        // Nobody is asked how much memory a container has.
        ...(SystemType === "Container"
          ? {}
          : { memory: (await project.host.getComputeSystemProperties(Id, { PropertyTypes: ["Memory"] }))?.Memory }),
      })),
    ),
    grants: await grantsOn(project),
    ledger: rows
      // The time, and the mark of the run that was last at it, are those of that run.
      .map(({ since: _since, notes: { run: _run, ...notes }, ...row }) => ({ ...row, notes }))
      .toSorted((left, right) => left.key.localeCompare(right.key)),
    state: Object.fromEntries(
      Object.entries(state).map(([name, { id, inputs, outputs }]) => {
        // How a system was stopped is known to the run that stopped it, and lost with it.
        const { lastStop: _history, ...present } = outputs ?? {};
        return [name, { id, inputs, outputs: present }];
      }),
    ),
  };
}

/** How often the host has made something. */
export async function madeBy(project: PulumiProject): Promise<string[]> {
  const calls = await callsOf(project);
  return calls
    .filter(({ call, hresult }) => making.includes(call) && hresult === 0)
    .map(({ call }) => call)
    .toSorted();
}

/** Accounts with access to each of the fixtures' files; a file that is not there has none to tell. */
async function grantsOn(project: PulumiProject): Promise<Record<string, string[] | undefined>> {
  const entries = await Promise.all(
    Object.values(files).map(
      async (path) => [path, (await project.host.getFileAccess(path))?.map(({ sid }) => sid)] as const,
    ),
  );
  return Object.fromEntries(entries);
}

/** Fails when something of ours is on the host and in nobody's books. */
export async function expectNothingUntracked(project: PulumiProject): Promise<void> {
  const rows = await project.host.ledger.list();
  const held = rows.filter(({ kind }) => kind === "ComputeSystem").map(({ key }) => key);
  const systems = (await project.host.enumerateComputeSystems()).map(({ Id }) => Id ?? "");
  expect(held, "systems on the host that the ledger does not list").toEqual(expect.arrayContaining(systems));
  const granted = rows.filter(({ kind }) => kind === "VmAccess").map(({ idOrPath }) => idOrPath);
  const withGrants = Object.entries(await grantsOn(project)).filter(([, sids]) => (sids?.length ?? 0) > 0);
  expect(granted, "grants on files that the ledger does not list").toEqual(
    expect.arrayContaining(withGrants.map(([path]) => path)),
  );
}

/** What the guest wrote into its state file: it must outlive everything. */
const guestData = "UEFI variables";

/** The guest writes into its state file, when it has one by now. */
export async function guestWrites(project: PulumiProject): Promise<boolean> {
  if ((await project.host.getFileInformation(files.state)) === undefined) return false;
  writeFileSync(stateFileOf(project), guestData);
  return true;
}

/** The file holds what the guest wrote. */
export function expectGuestData(project: PulumiProject): void {
  expect(readFileSync(stateFileOf(project), "utf8")).toBe(guestData);
}

function stateFileOf(project: PulumiProject): string {
  return join(project.controls.folder, "files", ...files.state.replace(":", "").split("\\"));
}
