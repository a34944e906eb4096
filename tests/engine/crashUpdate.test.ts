/** A change that is cut, at any HCS call: the next run finishes it, from wherever the machine is by then. */
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
import { files, linuxMachine, linuxProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, testProject } from "../support/pulumi.js";

test("a change that is cut after any HCS call is finished by the next up, and a destroy leaves nothing untracked", {
  timeout: sweepTimeoutMs,
}, async () => {
  const base = await testProject();
  await placeLinuxFiles(base);
  base.program(linuxProgram());
  await base.initialise();
  expectExit(await base.up(), 0);
  expect(await guestWrites(base)).toBe(true);
  base.program(linuxProgram(linuxMachine({ disk: files.otherDisk, sizeInMB: 2048, processorCount: 4 })));
  const clean = await cleanRun(base, (project) => project.up());
  expect(clean.picture.grants[files.disk], "the old disk's grant is taken back").toEqual([]);

  await afterEachCut(base, clean.cuts, (project) => project.up(), [
    async (project) => {
      expectExit(await project.up(), 0);
      expect(await pictureOf(project)).toEqual(clean.picture);
      expect(await madeBy(project), "made twice").toEqual(clean.made);
      expectGuestData(project);
    },
    async (project) => {
      expectExit(await project.destroy(), 0);
      expect(await project.host.enumerateComputeSystems()).toEqual([]);
      await expectNothingUntracked(project);
      expect(await project.host.ledger.list()).toEqual([]);
      expectGuestData(project);
    },
  ]);
});
