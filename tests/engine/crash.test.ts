/** A create that is cut, at any HCS call: the provider is killed, and the next run finds and finishes what there is. */
import { expect, test } from "vitest";
import {
  afterEachCut,
  cleanRun,
  expectGuestData,
  expectNothingUntracked,
  guestWrites,
  madeBy,
  pictureOf,
  sweepTimeoutMs,
} from "../support/crashes.js";
import { files, linuxProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, type PulumiProject, systemsOn, testProject } from "../support/pulumi.js";

test("a create that is cut after any HCS call is finished by the next up, and a destroy leaves nothing untracked", {
  timeout: sweepTimeoutMs,
}, async () => {
  const base = await testProject();
  await placeLinuxFiles(base);
  base.program(linuxProgram());
  await base.initialise();
  const clean = await cleanRun(base, (project) => project.up());
  expect(clean.cuts.map(({ call }) => call)).toEqual(
    expect.arrayContaining(["HcsCreateEmptyGuestStateFile", "HcsGrantVmAccess", "HcsStartComputeSystem"]),
  );
  expect(clean.picture.state.state?.outputs?.createdHere).toBe(true);

  await afterEachCut(base, clean.cuts, (project) => project.up(), [
    async (project) => {
      const hadFile = await guestWrites(project);
      expectExit(await project.up(), 0);
      expect(await pictureOf(project)).toEqual(clean.picture);
      expect(await madeBy(project), "made twice").toEqual(clean.made);
      if (hadFile) expectGuestData(project);
    },
    async (project) => {
      const hadFile = await guestWrites(project);
      expectExit(await project.destroy(), 0);
      await expectNothingUntracked(project);
      if (hadFile) expectGuestData(project);
    },
  ]);
});

test("what a create that was cut has left is listed as orphans, until the next up", async () => {
  const project = await testProject();
  await placeLinuxFiles(project);
  project.program(linuxProgram());
  await project.initialise();
  await project.controls.fail({ function: "HcsStartComputeSystem", hresult: 0, crash: true });
  expect((await project.up()).exitCode).not.toBe(0);
  await project.cancel();
  const [system] = await systemsOn(project.host);

  const orphans = await orphansOf(project);
  expect(orphans.map(({ idOrPath }) => idOrPath)).toEqual([system?.id, files.disk, files.state]);
  expectExit(await project.up(), 0);
  expect(await orphansOf(project)).toEqual([]);
  expect(await systemsOn(project.host)).toEqual([system]);
});

/** What the command lists of the ledger that the exported stack does not hold. */
async function orphansOf(project: PulumiProject): Promise<{ idOrPath: string }[]> {
  expectExit(await project.onStack("stack", "export", "--file", "export.json"), 0);
  return JSON.parse(project.hcs("--json", "list", "--orphans", "export.json")) as { idOrPath: string }[];
}
