/** What every host must do with a compute system. HCS_HOSTS picks the hosts. */
import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { HcsHost } from "../../provider/hcs/host.js";
import type { ComputeSystem, VirtualMachine } from "../../schema/types.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal, listeningMachine, machineDocument } from "../support/machines.js";

/** An id of its own, whose system goes when the test is over. */
function freshId(host: HcsHost): string {
  const id = randomUUID().toUpperCase();
  onTestFinished(async () => void (await host.stopComputeSystem(id, powerOff)));
  return id;
}

const powerOff = { mode: "terminate", timeoutSeconds: 0 } as const;
const askService = { Mechanism: "IntegrationService", Type: "Shutdown" } as const;
const askGuest = { mode: "graceful", timeoutSeconds: 30 } as const;

for (const { name, open, hasGuests } of hosts) {
  const withSystem = async (document: ComputeSystem) => {
    const { host } = await open();
    const id = freshId(host);
    const launched = await host.launchComputeSystem(id, document);
    return { host, id, launched };
  };
  const stateOf = async (host: HcsHost, id: string) => (await host.getComputeSystemProperties(id))?.State;

  describe(`compute system on the ${name} host`, () => {
    test("a created system does not run yet", async () => {
      const { host } = await open();
      const id = freshId(host);
      await host.createComputeSystem(id, machineDocument({ owner: "contract" }));
      expect(await host.getComputeSystemProperties(id)).toEqual({
        Id: id,
        SystemType: "VirtualMachine",
        Owner: "contract",
        RuntimeId: id.toLowerCase(),
        State: "Created",
      });
    });

    test("a created system can be started", async () => {
      const { host } = await open();
      const id = freshId(host);
      await host.createComputeSystem(id, machineDocument());
      expect(await host.startComputeSystem(id)).toMatchObject({ Id: id, State: "Running" });
      expect(await stateOf(host, id)).toBe("Running");
    });

    test("a launched system runs, and its runtime id is its GUID", async () => {
      const { host, id, launched } = await withSystem(machineDocument());
      expect(launched).toMatchObject({ Id: id, State: "Running", RuntimeId: id.toLowerCase() });
      expect(await stateOf(host, id)).toBe("Running");
    });

    test("an id that is no GUID gets a runtime id of its own for every life", async () => {
      const { host } = await open();
      const id = `contract-${randomUUID()}`;
      onTestFinished(async () => void (await host.stopComputeSystem(id, powerOff)));
      const first = await host.launchComputeSystem(id, machineDocument());
      await host.stopComputeSystem(id, powerOff);
      const second = await host.launchComputeSystem(id, machineDocument());
      expect(first.RuntimeId).toMatch(/^[0-9a-f-]{36}$/);
      expect(second.RuntimeId).not.toBe(first.RuntimeId);
    });

    test("ids compare without case and braces", async () => {
      const { host, id } = await withSystem(machineDocument());
      expect(await stateOf(host, id.toLowerCase())).toBe("Running");
      expect(await stateOf(host, `{${id}}`)).toBe("Running");
      const again = host.createComputeSystem(id.toLowerCase(), machineDocument());
      await expectRefusal(again, "HcsCreateComputeSystem", "HCS_E_SYSTEM_ALREADY_EXISTS");
      expect(await stateOf(host, id), "the system that was there").toBe("Running");
    });

    test("a launch under a taken id leaves the system that is there alone", async () => {
      const { host, id } = await withSystem(machineDocument());
      const again = host.launchComputeSystem(id, machineDocument());
      await expectRefusal(again, "HcsCreateComputeSystem", "HCS_E_SYSTEM_ALREADY_EXISTS");
      expect(await stateOf(host, id)).toBe("Running");
    });

    test("starting a running system is refused and does not end it", async () => {
      const { host, id } = await withSystem(machineDocument());
      await expectRefusal(host.startComputeSystem(id), "HcsStartComputeSystem", "HCS_E_INVALID_STATE");
      expect(await stateOf(host, id)).toBe("Running");
    });

    test("a paused system goes on where it was", async () => {
      const { host, id } = await withSystem(machineDocument());
      await host.pauseComputeSystem(id);
      expect(await stateOf(host, id)).toBe("Paused");
      await expectRefusal(host.pauseComputeSystem(id), "HcsPauseComputeSystem", "HCS_E_INVALID_STATE");
      await host.resumeComputeSystem(id);
      expect(await stateOf(host, id)).toBe("Running");
    });

    test("a running system cannot be saved", async () => {
      const { host, id } = await withSystem(machineDocument());
      const save = host.saveComputeSystem(id, { SaveType: "AsTemplate" });
      await expectRefusal(save, "HcsSaveComputeSystem", "HCS_E_INVALID_STATE");
      expect(await stateOf(host, id)).toBe("Running");
    });

    test("a template cannot run again", async () => {
      const { host, id } = await withSystem(machineDocument());
      await host.pauseComputeSystem(id, { HostedNotification: { Reason: "Template" } });
      await host.saveComputeSystem(id, { SaveType: "AsTemplate" });
      expect(await stateOf(host, id)).toBe("SavedAsTemplate");
      await expectRefusal(host.resumeComputeSystem(id), "HcsResumeComputeSystem", "HCS_E_INVALID_STATE");
      expect(await host.stopComputeSystem(id, powerOff)).toMatchObject({ outcome: "Forced" });
    });

    if (hasGuests) {
      test.each<[string, VirtualMachine]>([
        ["integration service", { Services: { Shutdown: {} } }],
        ["integration service beside a compute service", { Services: { Shutdown: {} }, GuestConnection: {} }],
      ])("a guest with an %s ends gracefully when it is asked by name", async (_what, machine) => {
        const { host, id } = await withSystem(machineDocument({ machine }));
        const stopped = await host.stopComputeSystem(id, { ...askGuest, shutdownOptions: askService });
        expect(stopped).toMatchObject({ outcome: "Graceful", exitStatus: { ExitType: "GracefulExit" } });
        expect(await host.getComputeSystemProperties(id)).toBeUndefined();
      });

      test("a guest with an integration service alone is powered off when nobody asks it by name", async () => {
        const { host, id } = await withSystem(machineDocument({ machine: { Services: { Shutdown: {} } } }));
        expect(await host.stopComputeSystem(id, askGuest)).toMatchObject({ outcome: "Forced" });
        expect(await host.getComputeSystemProperties(id)).toBeUndefined();
      });

      test("a guest whose host refuses the options of a shutdown is asked without them", async () => {
        const { host, id } = await withSystem(listeningMachine());
        const stopped = await host.stopComputeSystem(id, { ...askGuest, shutdownOptions: askService });
        expect(stopped).toMatchObject({ outcome: "Graceful", exitStatus: { ExitType: "GracefulExit" } });
      });

      test("a guest that hears a shutdown ends gracefully, and the system is gone at once", async () => {
        const { host, id } = await withSystem(listeningMachine());
        const stopped = await host.stopComputeSystem(id, askGuest);
        expect(stopped).toMatchObject({ outcome: "Graceful", exitStatus: { Status: 0, ExitType: "GracefulExit" } });
        expect(await host.getComputeSystemProperties(id)).toBeUndefined();
      });
    }

    test("a guest that hears nothing is powered off", async () => {
      const { host, id } = await withSystem(machineDocument());
      const stopped = await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 1 });
      expect(stopped).toMatchObject({ outcome: "Forced", exitStatus: { ExitType: "ForcedExit" } });
      expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    });

    test("a guest that hears nothing is powered off, also when it is asked by name", async () => {
      const { host, id } = await withSystem(machineDocument());
      const stopped = await host.stopComputeSystem(id, { ...askGuest, timeoutSeconds: 1, shutdownOptions: askService });
      expect(stopped).toMatchObject({ outcome: "Forced", exitStatus: { ExitType: "ForcedExit" } });
      expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    });

    test("stopping what is not there is success", async () => {
      const { host } = await open();
      expect(await host.stopComputeSystem(randomUUID(), askGuest)).toEqual({ outcome: "AlreadyStopped" });
      expect(await host.stopComputeSystem(randomUUID(), powerOff)).toEqual({ outcome: "AlreadyStopped" });
    });

    test("a stopped system can be created again with the same document", async () => {
      const document = hasGuests ? listeningMachine() : machineDocument();
      const { host, id } = await withSystem(document);
      await host.stopComputeSystem(id, hasGuests ? askGuest : powerOff);
      expect(await host.launchComputeSystem(id, document)).toMatchObject({ Id: id, State: "Running" });
    });

    test("calls on a system that is not there say so", async () => {
      const { host } = await open();
      const id = randomUUID();
      expect(await host.getComputeSystemProperties(id)).toBeUndefined();
      const request = { ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB", Settings: 1024 };
      const attempts = [
        () => host.startComputeSystem(id),
        () => host.pauseComputeSystem(id),
        () => host.resumeComputeSystem(id),
        () => host.saveComputeSystem(id, { SaveType: "AsTemplate" }),
        () => host.modifyComputeSystem(id, request),
      ];
      // One after the other: a refusal that comes while another is awaited would count as one that nobody handles.
      for (const attempt of attempts) await expectRefusal(attempt(), "HcsOpenComputeSystem", "HCS_E_SYSTEM_NOT_FOUND");
    });

    test("the memory of a running system can be changed and read", async () => {
      const { host, id } = await withSystem(machineDocument());
      const request = {
        ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
        RequestType: "Update",
        Settings: 1024,
      } as const;
      await host.modifyComputeSystem(id, request);
      const properties = await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] });
      expect(properties?.Memory?.VirtualMachineMemory?.AssignedMemory, "in pages of 4096 bytes").toBe(1024 * 256);
    });

    test("a system that its document binds to its last handle is gone when the call that made it is over", async () => {
      const { host } = await open();
      const id = freshId(host);
      const document = { ...machineDocument(), ShouldTerminateOnLastHandleClosed: true };
      expect(await host.launchComputeSystem(id, document)).toMatchObject({ State: "Running" });
      expect(await host.getComputeSystemProperties(id)).toBeUndefined();
    });
  });
}
