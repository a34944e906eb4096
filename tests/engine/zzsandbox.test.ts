/** Temporary. */
import { expect, test } from "vitest";
import { afterEachCut, cleanRun, expectNothingUntracked, madeBy, pictureOf } from "../support/crashes.js";
import { exampleProject, expectExit } from "../support/pulumi.js";

test("sandbox sweep", { timeout: 3_000_000 }, async () => {
  const base = await exampleProject("sandbox");
  await base.initialise();
  const clean = await cleanRun(base, (project) => project.up("--parallel", "1"));
  console.log(clean.cuts.map(({ call, after, done }) => `${call}#${after}${done}`).join(" "));
  await afterEachCut(base, clean.cuts, (project) => project.up("--parallel", "1"), [
    async (project) => {
      expectExit(await project.up(), 0);
      const { ledger, ...rest } = await pictureOf(project);
      const { ledger: cleanLedger, ...cleanRest } = clean.picture;
      expect(rest).toEqual(cleanRest);
      expect(ledger).toEqual(cleanLedger);
      expect(await madeBy(project), "made twice").toEqual(clean.made);
    },
    async (project) => {
      expectExit(await project.destroy(), 0);
      await expectNothingUntracked(project);
    },
  ]);
});
