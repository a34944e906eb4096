/** A save or a restore that cannot be: the system is what it was before, and nothing else was touched. */
import { describe, expect, test } from "vitest";
import { emptyMachine, freshHost, machineWithFiles } from "../support/resources.js";

type Host = Awaited<ReturnType<typeof freshHost>>;
const type = "ComputeSystem";
const savedStatePath = "C:\\m\\machine.vmrs";
const running = { document: emptyMachine(), savedStatePath };
const saved = { ...running, desiredState: "Saved" };

const statesOf = async ({ host }: Host) => (await host.enumerateComputeSystems()).map(({ State }) => State);

describe("a save that fails", () => {
  const gpuPath = "VirtualMachine/ComputeTopology/Gpu";
  const gpu = { runtimeSettings: { [gpuPath]: { AssignmentMode: "Mirror" } } };

  test.each([
    ["HcsPauseComputeSystem", "Running", {}],
    ["HcsSaveComputeSystem", "Running", {}],
    ["HcsSaveComputeSystem", "Paused", { desiredState: "Paused" }],
    ["HcsPauseComputeSystem", "Paused", { desiredState: "Paused" }],
  ])("at %s gives a %s system its graphics card back, and its state", async (name, state, before) => {
    const host = await freshHost();
    await host.controls.placeFile("C:\\m\\other.txt");
    const created = await host.create(type, "machine", { ...running, ...gpu, ...before });
    const parts = await host.controls.systemParts(created.id);
    await host.controls.fail({ function: name, hresult: 0x80070070 });
    const error: unknown = await host
      .update(type, "machine", created, { ...saved, ...gpu })
      .catch((failure: unknown) => failure);
    expect(String(error)).toContain(name);
    expect(await statesOf(host)).toEqual([state]);
    expect(await host.controls.systemParts(created.id), "the graphics card").toEqual(parts);
    const left = { ...created, outputs: (error as typeof created).outputs };
    expect(left.outputs).toMatchObject({ ...gpu, state });
    await host.update(type, "machine", left, { ...saved, ...gpu });
    expect(await statesOf(host)).toEqual([]);
  });

  test("gives back the graphics card that the same run has given it", async () => {
    const host = await freshHost();
    await host.controls.placeFile("C:\\m\\other.txt");
    const withGpu = await host.create(type, "with", { ...running, ...gpu });
    const created = await host.create(type, "machine", running);
    await host.controls.fail({ function: "HcsSaveComputeSystem", hresult: 0x80070070 });
    await host.update(type, "machine", created, { ...saved, ...gpu }).catch(() => undefined);
    const parts = await host.controls.systemParts(created.id);
    expect(parts).toEqual(await host.controls.systemParts(withGpu.id));
  });
});

test("memory that needs a processor with more features is refused before anything is touched", async () => {
  const host = await freshHost();
  const files = ["C:\\m\\a.vhdx", "C:\\m\\g.vmgs"] as const;
  for (const file of files) await host.controls.placeFile(file);
  const document = machineWithFiles(...files);
  const stored = await host.create(type, "machine", { ...saved, document });
  await host.controls.setProcessorFeatures({ ProcessorFeatures: [], XsaveProcessorFeatures: [] });
  const before = (await host.controls.journal()).length;
  await expect(host.update(type, "machine", stored, { ...running, document })).rejects.toThrow(
    /processor of this host does not have/,
  );
  const made = (await host.controls.journal()).slice(before).map(({ call }) => call);
  expect(made.filter((call) => !/Get|Open|Close/.test(call))).toEqual([]);
  expect(await host.host.getFileInformation(savedStatePath)).toBeDefined();
});
