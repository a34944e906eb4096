/** The container example through the real engine: layers, scratch disk, filter and container, in order both ways, and cut. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { callsOf, sweepTimeoutMs } from "../support/crashes.js";
import { exampleProject, expectExit, type PulumiProject, systemsOn } from "../support/pulumi.js";

// The documented order: layer, base, disk, volume, filter, container; and back.
const upwards = [
  "HcsImportLayer",
  "HcsSetupBaseOSLayer",
  "HcsFormatWritableLayerVhd",
  "AttachVirtualDisk",
  "HcsInitializeWritableLayer",
  "HcsAttachLayerStorageFilter",
  "HcsCreateComputeSystem",
  "HcsStartComputeSystem",
];
const downwards = ["HcsShutDownComputeSystem", "HcsDetachLayerStorageFilter", "DetachVirtualDisk", "HcsDestroyLayer"];

/** Files and folders of the host, below its drives and volumes. */
function filesOn({ controls }: PulumiProject): string[] {
  const folder = join(controls.folder, "files");
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted();
}

/** The calls of one run that this order is about, those that worked. */
async function ordered(project: PulumiProject, from: number, order: readonly string[]): Promise<string[]> {
  const calls = (await callsOf(project)).slice(from);
  return calls.filter(({ call, hresult }) => hresult === 0 && order.includes(call)).map(({ call }) => call);
}

/** The folder of the scratch disk's volume: what a container writes is below it. */
async function volumeOf(project: PulumiProject): Promise<string> {
  const mountPath = String((await project.state()).scratch?.outputs?.mountPath);
  return join(project.controls.folder, "files", /Volume\{[^}]+\}/.exec(mountPath)?.[0] ?? "no volume");
}

test("the container example comes up in the documented order, survives a restart of the host with its data, and goes in the opposite order", async () => {
  const project = await exampleProject("container");
  await project.initialise();
  const before = filesOn(project);
  const first = expectExit(await project.up(), 0);
  expect(first.stdout).toMatch(/state\s*: "Running"/);
  expect(await ordered(project, 0, upwards)).toEqual(upwards);
  expect((await project.host.enumerateComputeSystems()).map(({ SystemType, State }) => [SystemType, State])).toEqual([
    ["Container", "Running"],
  ]);
  const made = (await callsOf(project)).length;
  expectExit(await project.up("--expect-no-changes"), 0);
  expect(await ordered(project, made, [...upwards, ...downwards])).toEqual([]);

  writeFileSync(join(await volumeOf(project), "written.txt"), "by the container");
  await project.controls.reboot();
  const back = expectExit(await project.up(), 0);
  expect(back.output).toContain("is not attached. It will be attached again, and mountPath may change.");
  expect(await systemsOn(project.host)).toHaveLength(1);
  expect(readFileSync(join(await volumeOf(project), "written.txt"), "utf8")).toBe("by the container");

  const standing = (await callsOf(project)).length;
  expectExit(await project.destroy(), 0);
  expect(await ordered(project, standing, downwards)).toEqual(downwards);
  expect(await project.host.ledger.list()).toEqual([]);
  expect(filesOn(project), "the image and everything else that was there before").toEqual(before);
});

// One cut a step: what each single call leaves is tested resource by resource.
const cuts = [
  { call: "HcsImportLayer", done: false },
  { call: "HcsFormatWritableLayerVhd", done: true },
  { call: "AttachVirtualDisk", done: true },
  { call: "HcsAttachLayerStorageFilter", done: true },
];

/** A copy of the project whose first run was cut at a call. A layer knows its folder, so a cut run itself is not copied. */
async function cutRun(base: PulumiProject, { call, done }: (typeof cuts)[number]): Promise<PulumiProject> {
  const project = await base.copy();
  await project.controls.fail({ function: call, hresult: done ? 0 : 0x8000ffff, crash: true });
  expect((await project.up()).exitCode, `cut at ${call}`).not.toBe(0);
  expect(await project.controls.clearFaults(), `${call} was not reached`).toBe(0);
  await project.cancel();
  return project;
}

test("a first run of the container example that is cut is finished by the next up", {
  timeout: sweepTimeoutMs,
}, async () => {
  const base = await exampleProject("container");
  await base.initialise();
  const before = filesOn(base);
  for (const cut of cuts) {
    const project = await cutRun(base, cut);
    try {
      expectExit(await project.up(), 0);
      expect(await systemsOn(project.host), cut.call).toHaveLength(1);
      expectExit(await project.destroy(), 0);
      expect(filesOn(project), cut.call).toEqual(before);
      expect(await project.host.ledger.list(), cut.call).toEqual([]);
    } finally {
      await project.remove();
    }
  }
});

test("a destroy after a first run that was cut takes away what it can, refuses what is in use, and leaves nothing that nobody holds", {
  timeout: sweepTimeoutMs,
}, async () => {
  const base = await exampleProject("container");
  await base.initialise();
  const before = filesOn(base);
  for (const cut of cuts) {
    const project = await cutRun(base, cut);
    try {
      const destroyed = await project.destroy();
      const held = (await project.host.ledger.list()).map(({ idOrPath }) => idOrPath);
      const isHeld = (file: string): boolean =>
        held.some((path) => file.startsWith(path.replaceAll(/[:?]/g, "").replaceAll("\\", "/").replace(/^\/+/, "")));
      expect(
        filesOn(project).filter((file) => !before.includes(file) && !isHeld(file)),
        cut.call,
      ).toEqual([]);
      if (destroyed.exitCode === 0) continue;
      // What the cut run attached is in no state yet: the next up finishes it, and then it can go.
      expect(destroyed.output, cut.call).toMatch(/ERROR_SHARING_VIOLATION .* first\./);
      expectExit(await project.up(), 0);
      expectExit(await project.destroy(), 0);
      expect(filesOn(project), cut.call).toEqual(before);
    } finally {
      await project.remove();
    }
  }
});
