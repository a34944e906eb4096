/** Laws of the plan, over random pairs of valid documents: carried out on a host, it ends with exactly the new document. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import type { ComputeSystem } from "../../schema/types.js";
import { validateDocument } from "../../schema/validate.js";
import { freshHost, type StoredResource } from "../support/resources.js";

const type = "ComputeSystem";
const disks = ["C:\\d0.vhdx", "C:\\d1.vhdx", "C:\\d2.vhdx"];
const images = ["C:\\i0.iso", "C:\\i1.iso"];
const guids = ["11111111-2222-3333-4444-555555555555", "21111111-2222-3333-4444-555555555555"];

/** Some members of an object, each there or not. */
const some = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
  fc.record(shape, { requiredKeys: [] });

const attachments = fc
  .tuple(
    fc.shuffledSubarray(disks),
    fc.subarray(images),
    fc.shuffledSubarray(["0", "1", "2", "3", "4"], { minLength: 5 }),
  )
  .map(([paths, isos, slots]) =>
    Object.fromEntries(
      [...paths.map((Path) => ({ Type: "VirtualDisk", Path })), ...isos.map((Path) => ({ Type: "Iso", Path }))].map(
        (attachment, index) => [slots[index], attachment],
      ),
    ),
  );

const adapter = fc.record({
  EndpointId: fc.constantFrom(...guids),
  MacAddress: fc.constantFrom("00-15-5D-00-00-01", "00-15-5D-00-00-02"),
});
const share = (Name: string) => fc.record({ Name: fc.constant(Name), Path: fc.constantFrom("C:\\s0", "C:\\s1") });
const shares = fc
  .tuple(fc.boolean(), fc.boolean(), share("a"), share("b"))
  .chain(([first, second, a, b]) =>
    fc.shuffledSubarray([...(first ? [a] : []), ...(second ? [b] : [])], { minLength: Number(first) + Number(second) }),
  );

const document: fc.Arbitrary<ComputeSystem> = fc
  .record({
    SizeInMB: fc.integer({ min: 16, max: 64 }).map((half) => half * 2),
    Count: fc.constantFrom(1, 1, 1, 2),
    limits: some({ Weight: fc.integer({ min: 1, max: 5 }), Limit: fc.integer({ min: 1, max: 5 }) }),
    CpuGroup: fc.option(fc.record({ Id: fc.constantFrom(...guids) }), { nil: undefined }),
    attachments,
    devices: some({
      NetworkAdapters: some({ one: adapter, two: adapter }),
      ComPorts: some({ "0": fc.record({ NamedPipe: fc.constantFrom("\\\\.\\pipe\\a", "\\\\.\\pipe\\b") }) }),
      VirtualPci: some({ [guids[0] ?? ""]: fc.constant({}) }),
    }),
    shares,
    services: some({ [guids[1] ?? ""]: fc.record({ AllowWildcardBinds: fc.boolean() }) }),
    stopsOnReset: fc.constantFrom(true, true, true, false),
  })
  .map(
    ({
      SizeInMB,
      Count,
      limits,
      CpuGroup,
      attachments: disksAndImages,
      devices,
      shares: smb,
      services,
      stopsOnReset,
    }) => ({
      SchemaVersion: { Major: 2, Minor: 5 },
      VirtualMachine: {
        StopOnReset: stopsOnReset,
        Chipset: { Uefi: {} },
        ComputeTopology: {
          Memory: { SizeInMB },
          Processor: { Count, ...limits, ...(CpuGroup === undefined ? {} : { CpuGroup }) },
        },
        Devices: {
          ...devices,
          Scsi: { "0": { Attachments: disksAndImages } },
          VirtualSmb: { Shares: smb },
          HvSocket: { HvSocketConfig: { ServiceTable: services } },
        },
      },
    }),
  ) as fc.Arbitrary<ComputeSystem>;

const running = (each: ComputeSystem): PlannedSystem => ({ document: each, desiredState: "Running", access: "auto" });
const planned = (before: ComputeSystem, after: ComputeSystem) =>
  planUpdate(running(before), running(after), { state: "Running" });

async function hostWithFiles() {
  const host = await freshHost();
  for (const path of [...disks, ...images]) await host.controls.placeFile(path, {});
  for (const folder of ["C:\\s0", "C:\\s1"]) await host.controls.placeFile(`${folder}\\file`, {});
  return host;
}

/** What the host says that the live system is made of. */
type Host = Awaited<ReturnType<typeof freshHost>>;
const partsOf = (host: Host, { id }: StoredResource) => host.controls.systemParts(id);

describe("a plan", () => {
  test("of documents made for these laws starts from valid ones", () => {
    fc.assert(
      fc.property(document, (each) => {
        expect(validateDocument(each).filter(({ severity }) => severity === "error")).toEqual([]);
      }),
    );
  });

  test("of nothing is nothing, and of a change it is not", () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        expect(planned(before, structuredClone(before))).toEqual({ class: "none", steps: [], changes: [] });
        const plan = planned(before, after);
        expect(plan.steps.length === 0).toBe(plan.changes.every((change) => change.class === "none"));
      }),
      { numRuns: 500 },
    );
  });

  test("that is live makes one call for each place that changes, or two where an item is exchanged", () => {
    fc.assert(
      fc.property(document, document, (before, after) => {
        const plan = planned(before, after);
        if (plan.class !== "live") return;
        const modifies = plan.steps.filter(({ call }) => call === "HcsModifyComputeSystem");
        const exchanged = modifies.filter(
          ({ request }) => (request as { RequestType?: string }).RequestType === "Remove",
        );
        expect(modifies.length).toBeLessThanOrEqual(plan.changes.length + exchanged.length);
      }),
      { numRuns: 500 },
    );
  });

  test("that is cut after any step and planned again comes to the same document", () => {
    fc.assert(
      fc.property(document, document, fc.nat(), (before, after, cut) => {
        const plan = planned(before, after);
        if (plan.class !== "live") return;
        const documents = plan.steps.flatMap((step) => (step.document === undefined ? [] : [step.document]));
        const reached = documents[cut % Math.max(1, documents.length)] ?? before;
        const rest = planned(reached, after).steps.flatMap((step) =>
          step.document === undefined ? [] : [step.document],
        );
        expect(planned(rest.at(-1) ?? reached, after).changes).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("carried out on a host ends with exactly the new document, and with every grant that it needs", async () => {
    const [host, other] = [await hostWithFiles(), await hostWithFiles()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(document, document, async (before, after) => {
        const name = `machine${count++}`;
        const created = await host.create(type, name, { document: before });
        const plan = planned(before, after);
        const updated = await host.update(type, name, created, { document: after });
        const fresh = await other.create(type, name, { document: after });
        expect(await partsOf(host, updated)).toEqual(await partsOf(other, fresh));
        expect(updated.outputs.runtimeId === created.outputs.runtimeId && plan.class !== "restart").toBe(
          plan.class !== "restart",
        );
        expect((updated.outputs.grants as string[]).toSorted()).toEqual((fresh.outputs.grants as string[]).toSorted());
        expect((await host.diff(type, name, updated, { document: after })).changes).toBe(false);
        await host.destroy(type, updated);
        await other.destroy(type, fresh);
        for (const path of disks) expect(await host.host.getFileAccess(path)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  test("that fails at any call keeps what the host has, and the next run comes to the same end", async () => {
    const [host, other] = [await hostWithFiles(), await hostWithFiles()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(
        document,
        document,
        fc.nat({ max: 4 }),
        fc.boolean(),
        async (before, after, failing, reverts) => {
          const name = `machine${count++}`;
          let stored = await host.create(type, name, { document: before });
          await host.controls.fail({ function: "HcsModifyComputeSystem", hresult: 0x80070057, after: failing });
          try {
            stored = await host.update(type, name, stored, { document: after });
          } catch (error) {
            const { outputs } = error as { outputs?: StoredResource["outputs"] };
            if (outputs !== undefined) stored = { ...stored, outputs };
          }
          await host.controls.clearFaults();
          const wanted = reverts ? before : after;
          stored = await host.update(type, name, stored, { document: wanted });
          const fresh = await other.create(type, name, { document: wanted });
          expect(await partsOf(host, stored)).toEqual(await partsOf(other, fresh));
          await host.destroy(type, stored);
          await other.destroy(type, fresh);
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});
