/** What a live system is made of on the simulated host: equal for documents that mean the same, telling nothing of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ComputeSystem, VirtualMachine } from "../../schema/types.js";
import { sample, samples } from "../schema/samples.js";
import { openSimulated } from "../support/hosts.js";
import { machineDocument } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-03E3C2FAAE16";
const guid = "5f1a4c1e-2c1b-4a86-9c0d-2f0f6f4d1a01";
const rest = "rest of the document";

/** The parts of a system that this document makes, on a host of its own. */
async function partsOf(document: ComputeSystem): Promise<Record<string, string>> {
  const { host, controls } = await openSimulated();
  await host.createComputeSystem(id, document);
  return controls.systemParts(id);
}

const machine = (members: VirtualMachine) => machineDocument({ machine: members });
const devices = (members: NonNullable<VirtualMachine["Devices"]>) => machine({ Devices: members });

/** Keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).toReversed();
  return Object.fromEntries(members.map(([name, member]) => [name, reversed(member)]));
}

describe("the parts of a system", () => {
  const share = { Name: "a", Path: "C:\\share" };
  test.each<[string, ComputeSystem, ComputeSystem]>([
    [
      "a documented default",
      devices({ Scsi: { p: { Attachments: { "0": { Type: "Iso", CachingMode: "Uncached" } } } } }),
      devices({ Scsi: { p: { Attachments: { "0": { Type: "Iso" } } } } }),
    ],
    [
      "an empty group",
      devices({ NetworkAdapters: {}, ComPorts: {}, Scsi: { p: { Attachments: {} } } }),
      devices({ Scsi: { p: {} } }),
    ],
    [
      "the spelling of GUIDs",
      devices({ NetworkAdapters: { [guid]: { EndpointId: guid } } }),
      devices({ NetworkAdapters: { [`{${guid.toUpperCase()}}`]: { EndpointId: guid.toUpperCase() } } }),
    ],
    [
      "the spelling of paths",
      devices({ Plan9: { Shares: [share] } }),
      devices({ Plan9: { Shares: [{ ...share, Path: "\\\\?\\c:\\SHARE\\" }] } }),
    ],
    [
      "the order of shares",
      devices({ VirtualSmb: { Shares: [share, { Name: "b" }] } }),
      devices({ VirtualSmb: { Shares: [{ Name: "b" }, share] } }),
    ],
    [
      "the null group",
      machine({ ComputeTopology: { Processor: { CpuGroup: { Id: "00000000-0000-0000-0000-000000000000" } } } }),
      machine({ ComputeTopology: {} }),
    ],
    [
      "what is said about its making",
      { ...machine({}), Owner: "me", ShouldTerminateOnLastHandleClosed: false },
      { ...machine({ RestoreState: { SaveStateFilePath: "C:\\a" } }), SchemaVersion: { Major: 2, Minor: 5 } },
    ],
  ])("are the same whatever is said of %s", async (_what, left, right) => {
    expect(await partsOf(left)).toEqual(await partsOf(right));
  });

  test.each<[string, ComputeSystem, ComputeSystem]>([
    ["a device that is there and empty", devices({ Plan9: {} }), devices({})],
    ["a controller that is there and empty", devices({ Scsi: { p: {} } }), devices({ Scsi: {} })],
    ["a processor", machine({ ComputeTopology: { Processor: { Count: 1 } } }), machine({ ComputeTopology: {} })],
    [
      "a kernel's command line in its letters",
      machine({ Chipset: { LinuxKernelDirect: { KernelCmdLine: guid } } }),
      machine({ Chipset: { LinuxKernelDirect: { KernelCmdLine: guid.toUpperCase() } } }),
    ],
    [
      "shares of one name, which nobody can tell apart",
      devices({ Plan9: { Shares: [{ Name: "a" }, { Name: "a" }] } }),
      devices({ Plan9: { Shares: [{ Name: "a" }] } }),
    ],
  ])("differ in %s", async (_what, left, right) => {
    expect((await partsOf(left))[rest]).not.toBe((await partsOf(right))[rest]);
  });

  test("have one place for everything that changes live, and one for the rest", async () => {
    const document = machine({
      ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 2, Weight: 100, Limit: 5 } },
      Devices: {
        Scsi: { p: { Attachments: { "1": { Type: "Iso" } } } },
        VirtualPMem: { MaximumCount: 4, Devices: { "0": { Mappings: { "4096": {} } } } },
        HvSocket: { HvSocketConfig: { ServiceTable: { [guid]: {} } } },
        VirtualSmb: { Shares: [{ Name: "os" }] },
      },
    });
    expect(Object.keys(await partsOf(document)).toSorted()).toEqual(
      [
        "VirtualMachine/ComputeTopology/Memory/SizeInMB",
        "VirtualMachine/ComputeTopology/Processor/Limits/Limit",
        "VirtualMachine/ComputeTopology/Processor/Limits/Weight",
        `VirtualMachine/Devices/HvSocket/HvSocketConfig/ServiceTable/${guid.toUpperCase()}`,
        "VirtualMachine/Devices/Scsi/p/Attachments/1",
        "VirtualMachine/Devices/VirtualPMem/Devices/0",
        "VirtualMachine/Devices/VirtualPMem/Devices/0/Mappings/4096",
        "VirtualMachine/Devices/VirtualSmb/Shares/os",
        rest,
      ].toSorted(),
    );
  });

  const machines = samples
    .filter(({ type }) => type === "ComputeSystem")
    .map(({ file }) => file)
    .filter((file) => !/argon|xenon|passthru/.test(file));
  test.each(machines)("of %s do not depend on the order of keys", async (file) => {
    const document = { ...(sample(file) as ComputeSystem), ShouldTerminateOnLastHandleClosed: false };
    expect(await partsOf(reversed(document) as ComputeSystem)).toEqual(await partsOf(document));
  });

  test("say nothing of the settings, which are nowhere in the store", async () => {
    const { folder, host, controls } = await openSimulated();
    const secret = "S3CRET-DESCRIPTOR";
    const table = { [guid]: { BindSecurityDescriptor: secret } };
    const document = machine({
      Chipset: { LinuxKernelDirect: { KernelCmdLine: `${secret}-command-line` } },
      Devices: { HvSocket: { HvSocketConfig: { ServiceTable: table } } },
    });
    await host.createComputeSystem(id, document);
    expect(JSON.stringify(await controls.systemParts(id))).not.toContain(secret);
    const files = ["store.db", "store.db-wal"].map((name) => readFileSync(join(folder, name)).toString("latin1"));
    expect(files.join("")).not.toContain(secret);
  });

  test("are those of the document again when a changed machine is created anew", async () => {
    const { host, controls } = await openSimulated();
    const document = machineDocument();
    await host.launchComputeSystem(id, document);
    const before = await controls.systemParts(id);
    const topology = "VirtualMachine/ComputeTopology";
    await controls.modify(id, `${topology}/Gpu`, { AssignmentMode: "Mirror" });
    await controls.modify(id, `${topology}/Processor/CpuFrequencyPowerCap`, 1000);
    await controls.modify(id, `${topology}/Processor/IdledProcessors`, { IdleProcessorCount: 1 });
    await controls.modify(id, "VirtualMachine/Devices/MappedPipes/\\\\.\\pipe\\a", {});
    await controls.modify(id, `${topology}/Memory/SizeInMB`, 1024);
    expect(Object.keys(await controls.systemParts(id))).toHaveLength(Object.keys(before).length + 4);
    await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
    await host.launchComputeSystem(id, document);
    expect(await controls.systemParts(id)).toEqual(before);
  });

  test("of a system that is not there are an error", async () => {
    const { controls } = await openSimulated();
    await expect(controls.systemParts(id)).rejects.toMatchObject({ hresultName: "HCS_E_SYSTEM_NOT_FOUND" });
  });
});
