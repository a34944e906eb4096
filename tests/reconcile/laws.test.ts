/** Laws of the plan, over random pairs of machines: carried out on a host, it ends with exactly the new one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import { validateArguments } from "../../schema/validate.js";
import { type Declaration, declaration, disks, placeFiles } from "../support/machineArbitrary.js";
import { freshHost, type StoredResource } from "../support/resources.js";

const type = "ComputeSystem";
const functions = [
  "HcsModifyComputeSystem",
  "HcsModifyComputeSystem",
  "HcsTerminateComputeSystem",
  "HcsCreateComputeSystem",
  "HcsStartComputeSystem",
  "HcsGrantVmAccess",
] as const;

const running = (each: Declaration): PlannedSystem => ({ ...each, desiredState: "Running", access: "auto" });
const planned = (before: Declaration, after: Declaration) =>
  planUpdate(running(before), running(after), { state: "Running" });
const hostWithFiles = async () => placeFiles(await freshHost());

/** What the host says that the live system is made of. */
type Host = Awaited<ReturnType<typeof freshHost>>;
const partsOf = (host: Host, { id }: StoredResource) => host.controls.systemParts(id);
const countCreates = async ({ controls }: Host) =>
  (await controls.journal()).filter(({ call }) => call === "HcsCreateComputeSystem").length;

describe("a plan", () => {
  test("of machines made for these laws starts from valid ones, and is live for many of them", () => {
    let live = 0;
    fc.assert(
      fc.property(declaration, declaration, (before, after) => {
        expect(validateArguments(type, { ...before, host: "simulated" }, { say: "errors" })).toEqual([]);
        if (planned(before, after).class === "live") live++;
      }),
    );
    expect(live).toBeGreaterThan(15);
  });

  test("of nothing is nothing, and of a change it is not", () => {
    fc.assert(
      fc.property(declaration, declaration, (before, after) => {
        expect(planned(before, structuredClone(before))).toEqual({ class: "none", steps: [], changes: [] });
        const plan = planned(before, after);
        expect(plan.steps.length === 0).toBe(plan.changes.every((change) => change.class === "none"));
      }),
      { numRuns: 500 },
    );
  });

  test("carried out on a host ends with exactly the new document, and with every grant that it needs", async () => {
    const [host, other] = [await hostWithFiles(), await hostWithFiles()];
    let count = 0;
    let createsBefore = 0;
    await fc.assert(
      fc.asyncProperty(declaration, declaration, async (before, after) => {
        const name = `machine${count++}`;
        const created = await host.create(type, name, before);
        const plan = planned(before, after);
        const updated = await host.update(type, name, created, after);
        const fresh = await other.create(type, name, after);
        expect(await partsOf(host, updated)).toEqual(await partsOf(other, fresh));
        const creates = await countCreates(host);
        expect(creates - createsBefore).toBe(plan.class === "restart" ? 2 : 1);
        createsBefore = creates;
        expect((updated.outputs.grants as string[]).toSorted()).toEqual((fresh.outputs.grants as string[]).toSorted());
        expect((await host.diff(type, name, updated, after)).changes).toBe(false);
        await host.destroy(type, updated);
        await other.destroy(type, fresh);
        for (const path of disks) expect(await host.host.getFileAccess(path)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  }, 120_000);

  test("that fails at any call keeps what the host has, and the next run comes to the same end", async () => {
    const [host, other] = [await hostWithFiles(), await hostWithFiles()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        declaration,
        declaration,
        fc.nat({ max: 4 }),
        fc.constantFrom(...functions),
        fc.boolean(),
        async (before, after, failing, call, reverts) => {
          const name = `machine${count++}`;
          let stored = await host.create(type, name, before);
          await host.controls.fail({ function: call, hresult: 0x80070057, after: failing });
          try {
            stored = await host.update(type, name, stored, after);
          } catch (error) {
            const { outputs } = error as { outputs?: StoredResource["outputs"] };
            if (outputs !== undefined) stored = { ...stored, outputs };
          }
          await host.controls.clearFaults();
          const wanted = reverts ? before : after;
          stored = await host.update(type, name, stored, wanted);
          const fresh = await other.create(type, name, wanted);
          expect(await partsOf(host, stored)).toEqual(await partsOf(other, fresh));
          await host.destroy(type, stored);
          await other.destroy(type, fresh);
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});
