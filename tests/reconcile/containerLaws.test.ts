/** Laws of the plan over random pairs of container documents: carried out on a host, it ends with exactly the new one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layerDataOf } from "../../provider/hcs/layers.js";
import { type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import type { ComputeSystem, Container } from "../../schema/types.js";
import { validateDocument } from "../../schema/validate.js";
import { containerDocument, mountVolume, usualLayers } from "../support/layers.js";
import { freshHost, type StoredResource } from "../support/resources.js";

const type = "ComputeSystem";
const folders = ["C:\\s0", "C:\\s1"];

const directory = (ContainerPath: string) =>
  fc.record(
    { HostPath: fc.constantFrom(...folders), ContainerPath: fc.constant(ContainerPath), ReadOnly: fc.boolean() },
    { requiredKeys: ["HostPath", "ContainerPath"] },
  );

// What can only be set, and not taken away, is nearly always there, so that most pairs change live.
const container = fc.record(
  {
    Memory: fc.record({ SizeInMB: fc.integer({ min: 100, max: 110 }) }),
    Processor: fc.oneof(
      fc.record({ Count: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ Maximum: fc.integer({ min: 1, max: 3 }) }),
      fc.record({ Weight: fc.integer({ min: 1, max: 3 }) }),
    ),
    MappedDirectories: fc
      .tuple(directory("C:\\a"), directory("C:\\b"), directory("C:\\c"))
      .chain((directories) => fc.shuffledSubarray(directories)),
    GuestOs: fc.record({ HostName: fc.constantFrom("web", "web", "web", "web", "web", "db") }),
  },
  { requiredKeys: ["Memory", "Processor", "GuestOs"] },
) as fc.Arbitrary<Container>;

async function hostWithFilter() {
  const host = await freshHost();
  for (const folder of folders) await host.controls.placeFile(`${folder}\\file`, {});
  const { volume } = await mountVolume(host);
  await host.host.attachLayerStorageFilter(volume, layerDataOf(usualLayers));
  return { ...host, document: (each: Container) => containerDocument(volume, usualLayers, each) };
}

type Host = Awaited<ReturnType<typeof hostWithFilter>>;

const running = (document: ComputeSystem): PlannedSystem => ({ document, desiredState: "Running", access: "auto" });
const countCreates = async ({ controls }: Host) =>
  (await controls.journal()).filter(({ call }) => call === "HcsCreateComputeSystem").length;
// The volumes of two hosts have two names, so that the rest of the documents is not compared.
const partsOf = async ({ controls }: Host, { id }: StoredResource) => {
  const { "rest of the document": _rest, ...parts } = await controls.systemParts(id);
  return parts;
};

describe("a plan for a container", () => {
  test("starts from documents that are valid, and is live for most of them", () => {
    const classes: string[] = [];
    const on = (each: Container) =>
      running(containerDocument("\\\\?\\Volume{11111111-2222-3333-4444-555555555555}\\", usualLayers, each));
    fc.assert(
      fc.property(container, container, (before, after) => {
        expect(validateDocument(on(before).document).filter(({ severity }) => severity === "error")).toEqual([]);
        classes.push(planUpdate(on(before), on(after), { state: "Running" }).class);
      }),
    );
    expect(classes.filter((each) => each === "live").length).toBeGreaterThan(classes.length / 3);
  });

  test("carried out on a host ends with exactly the new document, with a new container only for a restart", async () => {
    const [host, other] = [await hostWithFilter(), await hostWithFilter()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(container, container, async (before, after) => {
        const name = `container${count++}`;
        const created = await host.create(type, name, { document: host.document(before) });
        const creates = await countCreates(host);
        const plan = planUpdate(running(host.document(before)), running(host.document(after)), { state: "Running" });
        const updated = await host.update(type, name, created, { document: host.document(after) });
        expect((await countCreates(host)) - creates).toBe(plan.class === "restart" ? 1 : 0);
        const fresh = await other.create(type, name, { document: other.document(after) });
        expect(await partsOf(host, updated)).toEqual(await partsOf(other, fresh));
        expect(updated.outputs.state).toBe("Running");
        expect((await host.diff(type, name, updated, { document: host.document(after) })).changes).toBe(false);
        await host.destroy(type, updated);
        await other.destroy(type, fresh);
      }),
      { numRuns: 100 },
    );
  }, 120_000);

  test("that fails at any call keeps what the host has, and the next run comes to the same end", async () => {
    const [host, other] = [await hostWithFilter(), await hostWithFilter()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        container,
        container,
        fc.nat({ max: 4 }),
        fc.boolean(),
        async (before, after, failing, reverts) => {
          const name = `container${count++}`;
          let stored = await host.create(type, name, { document: host.document(before) });
          await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80070057, after: failing });
          try {
            stored = await host.update(type, name, stored, { document: host.document(after) });
          } catch (error) {
            const { outputs } = error as { outputs?: StoredResource["outputs"] };
            if (outputs !== undefined) stored = { ...stored, outputs };
          }
          await host.controls.clearFaults();
          const wanted = reverts ? before : after;
          stored = await host.update(type, name, stored, { document: host.document(wanted) });
          const fresh = await other.create(type, name, { document: other.document(wanted) });
          expect(await partsOf(host, stored)).toEqual(await partsOf(other, fresh));
          await host.destroy(type, stored);
          await other.destroy(type, fresh);
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);
});
