/** What every host must do with changes of a live system. HCS_HOSTS picks the hosts. */
import { randomUUID } from "node:crypto";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ModifySettingRequest } from "../../schema/types.js";
import { hosts } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";

const call = "HcsModifyComputeSystem";
const memoryPath = "VirtualMachine/ComputeTopology/Memory/SizeInMB";
const diskPath = "VirtualMachine/Devices/Scsi/primary/Attachments/1";

for (const { name, open } of hosts) {
  const withSystem = async () => {
    const { host, placeFile } = await open();
    const id = randomUUID().toUpperCase();
    await host.launchComputeSystem(id, machineDocument());
    onTestFinished(async () => void (await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 })));
    const modify = (request: ModifySettingRequest) => host.modifyComputeSystem(id, request);
    const memory = async () =>
      (await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] }))?.Memory?.VirtualMachineMemory
        ?.AssignedMemory;
    return { host, id, placeFile, modify, memory };
  };

  describe(`changes of a live system on the ${name} host`, () => {
    test("a disk is attached once, detached once, and its file is free afterwards", async () => {
      const { host, id, placeFile, modify } = await withSystem();
      const path = await placeFile("data.vhdx");
      const settings = { Type: "VirtualDisk", Path: path };
      const add = () => modify({ ResourcePath: diskPath, RequestType: "Add", Settings: settings });
      const remove = () => modify({ ResourcePath: diskPath, RequestType: "Remove" });
      await expectRefusal(remove(), call, "ERROR_NOT_FOUND");
      await expectRefusal(add(), call, "E_ACCESSDENIED");
      await host.grantVmAccess(id, path);
      await add();
      await expectRefusal(add(), call, "ERROR_ALREADY_EXISTS");
      await remove();
      await expectRefusal(remove(), call, "ERROR_NOT_FOUND");
      await host.deleteFile(path);
      expect(await host.getFileInformation(path)).toBeUndefined();
    });

    test("the type of the request may be left out for memory, and for nothing that is attached", async () => {
      const { modify, memory } = await withSystem();
      await modify({ ResourcePath: memoryPath, Settings: 1024 });
      expect(await memory(), "in pages of 4096 bytes").toBe(1024 * 256);
      await expectRefusal(modify({ ResourcePath: diskPath, Settings: { Type: "Iso" } }), call, "E_INVALIDARG");
      await expectRefusal(
        modify({ ResourcePath: memoryPath, RequestType: "Add", Settings: 512 }),
        call,
        "E_INVALIDARG",
      );
      expect(await memory()).toBe(1024 * 256);
    });

    test("an odd size of memory is refused", async () => {
      const { modify, memory } = await withSystem();
      const odd = modify({ ResourcePath: memoryPath, RequestType: "Update", Settings: 513 });
      await expectRefusal(odd, call, "E_INVALIDARG");
      expect(await memory()).toBe(512 * 256);
    });

    test("a paused system takes no change", async () => {
      const { host, id, modify, memory } = await withSystem();
      await host.pauseComputeSystem(id);
      const resize = modify({ ResourcePath: memoryPath, RequestType: "Update", Settings: 1024 });
      await expectRefusal(resize, call, "HCS_E_INVALID_STATE");
      await host.resumeComputeSystem(id);
      expect(await memory()).toBe(512 * 256);
    });
  });
}
