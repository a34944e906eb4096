/** Saved memory on a simulated host whose processor becomes another one. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { VmProcessorRequirements } from "../../schema/types.js";
import { openSimulated, temporaryFolder } from "../support/hosts.js";
import { eventMessages, expectRefusal, machineDocument } from "../support/machines.js";

const id = "8F0C2D3A-1B5E-4C0D-9E7F-2A6B4C8D0E1F";
const saved = "C:\\vms\\web.saved.vmrs";
const lesser = { ProcessorFeatures: ["Sse3", "LahfSahf"] } satisfies VmProcessorRequirements;
const call = "HcsGetProcessorCompatibilityFromSavedState";

async function hostWithSavedMemory(folder = temporaryFolder()) {
  const opened = await openSimulated(folder);
  const { host } = opened;
  await host.launchComputeSystem(id, machineDocument());
  await host.pauseComputeSystem(id);
  await host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: saved });
  await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
  await host.grantVmAccess(id, saved);
  const restored = machineDocument({ machine: { RestoreState: { SaveStateFilePath: saved } } });
  return { ...opened, file: join(folder, "files", "C", "vms", "web.saved.vmrs"), restored };
}

describe("saved memory", () => {
  test("remembers the processor that it was saved on, whatever the host has later", async () => {
    const { host, controls } = await hostWithSavedMemory();
    const needs = await host.getProcessorCompatibility(saved);
    await controls.setProcessorFeatures(lesser);
    expect(await host.getProcessorCompatibility(saved)).toEqual(needs);
    expect(needs.ProcessorFeatures).toContain("Popcnt");
    expect(needs.XsaveProcessorFeatures).toContain("Avx2");
  });

  test("does not start on a processor that lacks what it needs, and does on one that has it again", async () => {
    const { host, controls, restored } = await hostWithSavedMemory();
    await controls.setProcessorFeatures({ XsaveProcessorFeatures: ["Xsave", "Xsave_Opt", "Avx"] });
    const launch = host.launchComputeSystem(id, restored);
    const error = await expectRefusal(launch, "HcsStartComputeSystem", "ERROR_VID_SAVED_STATE_INCOMPATIBLE");
    expect(eventMessages(error)).toEqual([`${saved} needs a processor with Avx2, Fma`]);
    expect(await host.getComputeSystemProperties(id), "a failed start leaves no system").toBeUndefined();
    expect(await host.getFileInformation(saved), "and the memory where it was").toBeDefined();
    await controls.setProcessorFeatures({});
    expect(await host.launchComputeSystem(id, restored)).toMatchObject({ State: "Running" });
  });

  test("of a version that wrote nothing of the processor starts on any", async () => {
    const { host, controls, restored, file } = await hostWithSavedMemory();
    const { processor, ...before } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
    expect(processor).toBeDefined();
    writeFileSync(file, JSON.stringify(before));
    await controls.setProcessorFeatures(lesser);
    expect(await host.getProcessorCompatibility(saved)).toEqual({ ProcessorFeatures: [], XsaveProcessorFeatures: [] });
    expect(await host.launchComputeSystem(id, restored)).toMatchObject({ State: "Running" });
  });

  test("is nothing that any other file could be", async () => {
    const { host, controls } = await openSimulated();
    await controls.placeFile("C:\\vms\\text.vmrs", { sizeBytes: 100 });
    const asked = host.getProcessorCompatibility("C:\\vms\\text.vmrs");
    await expectRefusal(asked, call, "ERROR_VID_SAVED_STATE_CORRUPT");
    await expectRefusal(host.getProcessorCompatibility("C:\\vms"), call, "E_ACCESSDENIED");
    expect((await controls.journal()).map((row) => [row.call, row.target, row.hresult])).toEqual([
      [call, "C:\\vms\\text.vmrs", 0xc0370027],
      [call, "C:\\vms", 0x80070005],
    ]);
  });
});

describe("the processor of a host", () => {
  const capabilities = { PropertyQueries: { ProcessorCapabilities: {} } };

  test("is another one for every process from then on, and the first one again after a reset", async () => {
    const folder = temporaryFolder();
    const { controls } = await openSimulated(folder);
    const { host } = await openSimulated(folder);
    const first = await host.getServiceProperties(capabilities);
    await controls.setProcessorFeatures(lesser);
    const { PropertyResponses, ...rest } = await host.getServiceProperties(capabilities);
    expect(PropertyResponses?.ProcessorCapabilities?.Response).toMatchObject(lesser);
    expect(rest).toEqual({});
    await controls.reset();
    expect(await host.getServiceProperties(capabilities)).toEqual(first);
  });

  test("is told beside the property types that are asked for with it", async () => {
    const { host } = await openSimulated();
    const { Properties, PropertyResponses } = await host.getServiceProperties({
      PropertyTypes: ["Basic"],
      ...capabilities,
    });
    expect(Properties).toHaveLength(1);
    expect(PropertyResponses?.ProcessorCapabilities?.Response).toMatchObject({ CacheLineFlushSize: 64 });
  });
});
