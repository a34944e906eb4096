/** A destroy that is cut, at any HCS call: the next destroy ends it, and an up instead brings everything back. */
import { expect, test } from "vitest";
import { afterEachCut, cleanRun, expectGuestData, guestWrites, pictureOf, sweepTimeoutMs } from "../support/crashes.js";
import { linuxProgram, placeLinuxFiles } from "../support/programs.js";
import { expectExit, testProject } from "../support/pulumi.js";

test("a destroy that is cut after any HCS call is finished by the next destroy, and an up instead brings all back", {
  timeout: sweepTimeoutMs,
}, async () => {
  const base = await testProject();
  await placeLinuxFiles(base);
  base.program(linuxProgram());
  await base.initialise();
  expectExit(await base.up(), 0);
  expect(await guestWrites(base)).toBe(true);
  const up = await pictureOf(base);
  const clean = await cleanRun(base, (project) => project.destroy());
  expect(clean.picture).toMatchObject({ systems: [], ledger: [], state: {} });

  await afterEachCut(base, clean.cuts, (project) => project.destroy(), [
    async (project) => {
      expectExit(await project.destroy(), 0);
      expect(await pictureOf(project)).toEqual(clean.picture);
      expectGuestData(project);
    },
    async (project) => {
      expectExit(await project.up(), 0);
      expect(await pictureOf(project)).toEqual(up);
      expectGuestData(project);
    },
  ]);
});
