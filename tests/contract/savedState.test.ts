/** What every host must tell of saved memory before anybody goes on from it. HCS_HOSTS picks the hosts. */
import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { HcsHost } from "../../provider/hcs/host.js";
import type { ProcessorCapabilitiesInfo } from "../../schema/types.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";

const call = "HcsGetProcessorCompatibilityFromSavedState";

async function capabilitiesOf(host: HcsHost): Promise<ProcessorCapabilitiesInfo> {
  const answer = await host.getServiceProperties({ PropertyQueries: { ProcessorCapabilities: {} } });
  return answer.PropertyResponses?.ProcessorCapabilities?.Response as ProcessorCapabilitiesInfo;
}

for (const { name, open } of hosts) {
  describe(`saved memory on the ${name} host`, () => {
    test("tells the features of the processor that it needs, which the host that saved it has", async () => {
      const { host, freePath } = await open();
      const id = randomUUID().toUpperCase();
      const saved = freePath("web.saved.vmrs");
      onTestFinished(async () => void (await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 })));
      await host.launchComputeSystem(id, machineDocument());
      await host.pauseComputeSystem(id, { SuspensionLevel: "Suspend", HostedNotification: { Reason: "Save" } });
      await host.saveComputeSystem(id, { SaveType: "ToFile", SaveStateFilePath: saved });
      const needs = await host.getProcessorCompatibility(saved);
      const has = await capabilitiesOf(host);
      expect(needs.ProcessorFeatures?.length, "features that are needed").toBeGreaterThan(0);
      expect(has.ProcessorFeatures).toEqual(expect.arrayContaining(needs.ProcessorFeatures ?? []));
      expect(has.XsaveProcessorFeatures).toEqual(expect.arrayContaining(needs.XsaveProcessorFeatures ?? []));
    });

    test("that is not there cannot be asked, and neither can what is no path", async () => {
      const { host, freePath } = await open();
      await expectRefusal(host.getProcessorCompatibility(freePath("nobody.vmrs")), call, "ERROR_FILE_NOT_FOUND");
      await expectRefusal(host.getProcessorCompatibility("nobody.vmrs"), call, "E_INVALIDARG");
    });
  });
}
