/** HcsModifyComputeSystem on the simulated host: memory and disks of a running machine. */
import { describe, expect, test } from "vitest";
import { NotSimulatedError } from "../../provider/hcs/errors.js";
import type { Attachment, ModifyRequestType } from "../../schema/types.js";
import { openSimulated } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-03E3C2FAAE16";
const call = "HcsModifyComputeSystem";
const [system, data, iso, otherIso] = [
  "C:\\vms\\os.vhdx",
  "C:\\vms\\data.vhdx",
  "C:\\vms\\a.iso",
  "C:\\vms\\b.iso",
] as const;

async function runningMachine() {
  const { host, controls } = await openSimulated();
  for (const path of [system, data, iso, otherIso]) await controls.placeFile(path);
  await host.grantVmAccess(id, system);
  await host.launchComputeSystem(id, machineDocument({ disks: [system] }));
  const attachment = (lun: number, RequestType?: ModifyRequestType, Settings?: Attachment) =>
    host.modifyComputeSystem(id, {
      ResourcePath: `VirtualMachine/Devices/Scsi/primary/Attachments/${lun}`,
      ...(RequestType === undefined ? {} : { RequestType }),
      ...(Settings === undefined ? {} : { Settings }),
    });
  const isInUse = async (path: string) => {
    const error = await host.deleteFile(path).then(
      () => undefined,
      (reason: { hresultName: string }) => reason.hresultName,
    );
    return error === "ERROR_SHARING_VIOLATION";
  };
  return { host, controls, attachment, isInUse };
}

describe("changing a running machine", () => {
  test("a granted disk can be attached, is in use then, and free after it was removed", async () => {
    const { host, attachment, isInUse } = await runningMachine();
    const disk = { Type: "VirtualDisk", Path: data } as const;
    await expectRefusal(attachment(1, "Add", disk), call, "E_ACCESSDENIED");
    await host.grantVmAccess(id, data);
    await attachment(1, "Add", disk);
    expect(await isInUse(data)).toBe(true);
    await expectRefusal(attachment(1, "Add", disk), call, "ERROR_ALREADY_EXISTS");
    await attachment(1, "Remove");
    await expectRefusal(attachment(1, "Remove"), call, "ERROR_NOT_FOUND");
    expect(await isInUse(data)).toBe(false);
  });

  test("a disk of the create document can be removed", async () => {
    const { attachment, isInUse } = await runningMachine();
    await attachment(0, "Remove");
    expect(await isInUse(system)).toBe(false);
  });

  test("the image of an ISO drive can be changed; a refused change leaves the old one in", async () => {
    const { host, attachment, isInUse } = await runningMachine();
    await host.grantVmGroupAccess(iso);
    await attachment(2, "Add", { Type: "Iso", Path: iso });
    await expectRefusal(attachment(2, "Update", { Type: "Iso", Path: otherIso }), call, "E_ACCESSDENIED");
    expect(await isInUse(iso)).toBe(true);
    await host.grantVmGroupAccess(otherIso);
    await attachment(2, "Update", { Type: "Iso", Path: otherIso });
    expect(await isInUse(otherIso)).toBe(true);
    expect(await isInUse(iso)).toBe(false);
  });

  test("a missing file and a disk that is in use are refused", async () => {
    const { host, attachment } = await runningMachine();
    const missing = attachment(1, "Add", { Type: "VirtualDisk", Path: "C:\\vms\\none.vhdx" });
    await expectRefusal(missing, call, "ERROR_FILE_NOT_FOUND");
    await expectRefusal(attachment(1, "Add", { Type: "VirtualDisk", Path: system }), call, "ERROR_SHARING_VIOLATION");
    expect(await host.getComputeSystemProperties(id)).toMatchObject({ State: "Running" });
  });

  test("a controller that the document does not have is not found", async () => {
    const { host } = await runningMachine();
    const request = {
      ResourcePath: "VirtualMachine/Devices/Scsi/second/Attachments/0",
      RequestType: "Remove",
    } as const;
    await expectRefusal(host.modifyComputeSystem(id, request), call, "ERROR_NOT_FOUND");
  });

  test.each([513, 0, -2, "1024", null])("a memory size of %j MB is refused and changes nothing", async (size) => {
    const { host } = await runningMachine();
    const request = { ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB", Settings: size };
    await expectRefusal(host.modifyComputeSystem(id, request), call, "E_INVALIDARG");
    const properties = await host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] });
    expect(properties?.Memory?.VirtualMachineMemory?.AssignedMemory).toBe(512 * 256);
  });

  test("a machine that does not run cannot be changed", async () => {
    const { host, attachment } = await runningMachine();
    await host.pauseComputeSystem(id);
    await expectRefusal(attachment(0, "Remove"), call, "HCS_E_INVALID_STATE");
  });

  test.each([
    "VirtualMachine/Devices/Licensing",
    "hcs:/VirtualMachine/LiveMigrationSocket",
    "Container/Memory/SizeInMB",
    "Container/Devices/Generic",
    "VirtualMachine/Devices/Scsi/primary",
    "VirtualMachine/ComputeTopology/Processor/Count",
    "Somewhere/Else",
  ])("a change of %s is not simulated, and is in the journal as not done", async (ResourcePath) => {
    const { host, controls } = await runningMachine();
    const request = { ResourcePath, RequestType: "Update", Settings: {} } as const;
    await expect(host.modifyComputeSystem(id, request)).rejects.toThrow(NotSimulatedError);
    expect((await controls.journal()).at(-1)).toMatchObject({ call, target: id, hresult: 0x80004001, request });
  });

  test("what is asked for and not simulated is said, never invented", async () => {
    const { host } = await runningMachine();
    const attempts = [
      () => host.getComputeSystemProperties(id, { PropertyTypes: ["Statistics"] }),
      () => host.getComputeSystemProperties(id, { Queries: { Basic: {} } }),
      () => host.getServiceProperties({ PropertyTypes: ["CpuGroup"] }),
      () => host.getServiceProperties({ PropertyQueries: { Memory: {} } }),
      () => host.modifyComputeSystem(id, { GuestRequest: {} }),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotSimulatedError);
  });
});
