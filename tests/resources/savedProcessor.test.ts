/** What a user is told before saved memory goes on, on a host whose processor may be another one. */
import { describe, expect, test } from "vitest";
import { HcsError, hresult } from "../../provider/hcs/errors.js";
import type { HcsHost } from "../../provider/hcs/host.js";
import { refuseUnfitProcessor } from "../../provider/resources/computeSystem/savedProcessor.js";
import type { ProcessorCapabilitiesInfo } from "../../schema/types.js";
import { openSimulated } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";
import { urnOf } from "../support/resources.js";

const id = "8F0C2D3A-1B5E-4C0D-9E7F-2A6B4C8D0E1F";
const saved = "C:\\vms\\web.saved.vmrs";
const call = "HcsGetProcessorCompatibilityFromSavedState";

async function hostWithSavedMemory() {
  const { host, controls } = await openSimulated();
  await host.launchComputeSystem(id, machineDocument());
  await host.pauseComputeSystem(id);
  await host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: saved });
  await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
  const told: string[] = [];
  /** Asks whether the memory fits, of the host or of one that differs from it. */
  const check = (other: Partial<HcsHost> = {}): Promise<void> =>
    refuseUnfitProcessor(
      {
        host: { ...host, ...other },
        urn: urnOf("ComputeSystem", "web"),
        log: (severity, message) => void told.push(`${severity}: ${message}`),
      },
      id,
      saved,
    );
  return { host, controls, told, check };
}

describe("saved memory", () => {
  test("that fits the processor goes on without a word, after two questions and nothing else", async () => {
    const { controls, told, check } = await hostWithSavedMemory();
    const before = await controls.journal();
    await check();
    expect((await controls.journal()).slice(before.length).map((row) => row.call)).toEqual([
      call,
      "HcsGetServiceProperties",
    ]);
    expect(told).toEqual([]);
  });

  test.each<[ProcessorCapabilitiesInfo, string]>([
    [{ XsaveProcessorFeatures: ["Xsave", "Xsave_Opt", "Avx", "Avx2"] }, "the feature Fma, .* does not have it"],
    [
      {
        ProcessorFeatures: ["Sse3", "LahfSahf", "Ssse3", "Sse4_1", "Popcnt", "Cmpxchg16B", "Rdrand", "Rdtscp"],
        XsaveProcessorFeatures: ["Xsave", "Xsave_Opt", "Fma"],
      },
      "the features Sse4_2, Avx, Avx2, .* does not have them",
    ],
  ])("that does not fit %j is refused with what is missing, and nothing is touched", async (capabilities, words) => {
    const { host, controls, told, check } = await hostWithSavedMemory();
    await controls.setProcessorFeatures(capabilities);
    const before = await host.getFileInformation(saved);
    await expect(check()).rejects.toThrow(new RegExp(`^The system "${id}" stays as it is. .*${words}`));
    expect(await host.getFileInformation(saved)).toEqual(before);
    expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    expect(told).toEqual([]);
  });

  test.each(["E_NOTIMPL", "E_INVALIDARG", "ERROR_NOT_SUPPORTED", "HCS_E_INVALID_JSON"])(
    "on a Windows that cannot tell (%s) goes on, and the user is told that nobody looked",
    async (name) => {
      for (const asked of [call, "HcsGetServiceProperties"]) {
        const { controls, told, check } = await hostWithSavedMemory();
        await controls.fail({ function: asked, hresult: hresult(name) });
        await check();
        expect(told).toEqual([
          expect.stringMatching(new RegExp(`^info: .*${id}.*not known before the start: ${asked} answered ${name}`)),
        ]);
      }
    },
  );

  test.each([
    ["with an error", { Error: { Error: 0x80070032 | 0 } }, /answered (ERROR_NOT_SUPPORTED|0x80070032)/],
    ["with nothing", {}, /answered nothing/],
  ])("on a host that answers for its processor %s goes on, and the user is told", async (_how, response, words) => {
    const { told, check } = await hostWithSavedMemory();
    await check({ getServiceProperties: async () => ({ PropertyResponses: { ProcessorCapabilities: response } }) });
    expect(told).toEqual([expect.stringMatching(words)]);
  });

  test("is not refused for a kind of features of which the host says nothing", async () => {
    const { told, check } = await hostWithSavedMemory();
    const response = { Response: { ProcessorFeatures: [] } };
    const silent = { getServiceProperties: async () => ({ PropertyResponses: { ProcessorCapabilities: response } }) };
    await expect(check(silent)).rejects.toThrow(/the features Sse3, LahfSahf/);
    await expect(check(silent)).rejects.not.toThrow(/Avx/);
    expect(told).toEqual([]);
  });

  test.each([
    ["access is denied", "E_ACCESSDENIED"],
    ["the service is dead", "HCS_E_SERVICE_DISCONNECT"],
    ["the file is damaged", "ERROR_VID_SAVED_STATE_CORRUPT"],
  ])("of which nobody can tell because %s is an error before anything is touched", async (_why, name) => {
    const { host, controls, check } = await hostWithSavedMemory();
    await controls.fail({ function: call, hresult: hresult(name) });
    await expect(check()).rejects.toMatchObject({ function: call, hresultName: name });
    expect(await host.getFileInformation(saved)).toBeDefined();
  });

  test("that is not there is an error that names the file", async () => {
    const { host, check } = await hostWithSavedMemory();
    await host.deleteFile(saved);
    const error: unknown = await check().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HcsError);
    expect(String(error)).toContain(saved);
  });
});
