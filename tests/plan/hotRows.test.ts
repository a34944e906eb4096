/** Single rows of the table of hot changes: what a host must have, what a request carries, what can be given and not taken away. */
import { describe, expect, test } from "vitest";
import { type Plan, type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import type { ComputeSystem } from "../../schema/types.js";

type Machine = NonNullable<ComputeSystem["VirtualMachine"]>;

const SchemaVersion = { Major: 2, Minor: 5 };
const machine = (
  Devices: Machine["Devices"] = {},
  ComputeTopology: Machine["ComputeTopology"] = {},
): ComputeSystem => ({
  SchemaVersion,
  VirtualMachine: { ComputeTopology, Devices },
});
const running = (document: ComputeSystem): PlannedSystem => ({ document, desiredState: "Running", access: "none" });
const plan = (before: ComputeSystem, after: ComputeSystem): Plan =>
  planUpdate(running(before), running(after), { state: "Running" });
const requests = ({ steps }: Plan) => steps.map(({ request }) => request);
const endOf = ({ steps }: Plan) => steps.at(-1)?.document;

const guid = "11111111-2222-3333-4444-555555555555";
const devices = "VirtualMachine/Devices";

describe("a mapping of a persistent-memory device", () => {
  const withMappings = (
    Mappings: Record<string, { HostPath: string }> | undefined,
    HostPath = "C:\\a.vhdx",
  ): ComputeSystem =>
    machine({ VirtualPMem: { Devices: { "0": { HostPath, ...(Mappings === undefined ? {} : { Mappings }) } } } });
  const [first, second] = [{ HostPath: "C:\\m0" }, { HostPath: "C:\\m1" }];
  const at = `${devices}/VirtualPMem/Devices/0/Mappings`;

  test.each([
    [
      "added",
      { "0": first },
      { "0": first, "4096": second },
      [{ RequestType: "Add", ResourcePath: `${at}/4096`, Settings: second }],
    ],
    [
      "added as the first",
      undefined,
      { "4096": second },
      [{ RequestType: "Add", ResourcePath: `${at}/4096`, Settings: second }],
    ],
    [
      "removed",
      { "0": first, "4096": second },
      { "0": first },
      [{ RequestType: "Remove", ResourcePath: `${at}/4096` }],
    ],
    [
      "exchanged",
      { "0": first },
      { "0": second },
      [
        { RequestType: "Remove", ResourcePath: `${at}/0` },
        { RequestType: "Add", ResourcePath: `${at}/0`, Settings: second },
      ],
    ],
  ])("is %s by itself, and the device stays", (_how, before, after, expected) => {
    const planned = plan(withMappings(before), withMappings(after));
    expect(planned.class).toBe("live");
    expect(requests(planned)).toEqual(expected);
    expect(endOf(planned)).toEqual(withMappings(after));
  });

  test("goes with its device when that changes too", () => {
    const planned = plan(withMappings({ "0": first }), withMappings({ "0": second }, "C:\\b.vhdx"));
    expect(requests(planned)).toMatchObject([
      { RequestType: "Remove", ResourcePath: `${devices}/VirtualPMem/Devices/0` },
      { RequestType: "Add", ResourcePath: `${devices}/VirtualPMem/Devices/0` },
    ]);
    expect(planned.steps).toHaveLength(2);
  });
});

describe("a device that must be there when the machine is created", () => {
  test.each<[string, Machine["Devices"], RegExp]>([
    [
      "Scsi controller",
      { Scsi: { "1": { Attachments: { "0": { Type: "Iso", Path: "C:\\a.iso" } } } } },
      /controller must be there/,
    ],
    ["Plan9", { Plan9: { Shares: [{ Name: "a", AccessName: "a", Path: "C:\\a", Port: 1 }] } }, /device must be there/],
    ["VirtualSmb", { VirtualSmb: { Shares: [{ Name: "a", Path: "C:\\a" }] } }, /device must be there/],
    [
      "VirtualPMem",
      { VirtualPMem: { Devices: { "0": { HostPath: "C:\\a.vhdx" } } } },
      /fixed when the machine is created/,
    ],
    ["SharedMemory", { SharedMemory: { Regions: [{ SectionName: "s", Length: 4096 }] } }, /device must be there/],
    ["HvSocket", { HvSocket: { HvSocketConfig: { ServiceTable: { [guid]: {} } } } }, /not the device/],
  ])("is a restart when it comes with something in it, and when it goes: %s", (_name, added, reason) => {
    for (const planned of [plan(machine(), machine(added)), plan(machine(added), machine())]) {
      expect(planned.class).toBe("restart");
      expect(planned.changes).toMatchObject([{ reason: expect.stringMatching(reason) as string }]);
    }
  });
});

describe("a flexible IO device", () => {
  test("is removed with the members that a host asks for, and no others", () => {
    const device = { EmulatorId: guid, HostingModel: "External" as const, Configuration: ["x"] };
    expect(requests(plan(machine({ FlexibleIov: { fs: device } }), machine()))).toEqual([
      {
        ResourcePath: `${devices}/FlexibleIov/fs`,
        RequestType: "Remove",
        Settings: { EmulatorId: guid, HostingModel: "External" },
      },
    ]);
  });
});

describe("a value", () => {
  const container = (more: ComputeSystem["Container"] = {}): ComputeSystem => ({ SchemaVersion, Container: more });
  const memory = "VirtualMachine/ComputeTopology/Memory/SizeInMB";

  test.each<[string, ComputeSystem, ComputeSystem, string, unknown]>([
    ["the memory of a machine", machine(), machine({}, { Memory: { SizeInMB: 512 } }), memory, 512],
    [
      "the memory of a container",
      container(),
      container({ Memory: { SizeInMB: 512 } }),
      "Container/Memory/SizeInMB",
      512,
    ],
    [
      "the processors of a container",
      container(),
      container({ Processor: { Count: 2 } }),
      "Container/Processor",
      { Count: 2 },
    ],
    [
      "a limit of the processors",
      machine({}, { Processor: { Count: 1 } }),
      machine({}, { Processor: { Count: 1, Limit: 5 } }),
      "VirtualMachine/ComputeTopology/Processor/Limits",
      { Limit: 5 },
    ],
  ])("is set live where there was none, and cannot be taken away live: %s", (_name, without, given, path, value) => {
    const planned = plan(without, given);
    expect(planned.class).toBe("live");
    expect(requests(planned)).toEqual([{ ResourcePath: path, RequestType: "Update", Settings: value }]);
    expect(endOf(planned)).toEqual(given);
    const back = plan(given, without);
    expect(back.class).toBe("restart");
    expect(back.changes).toMatchObject([
      { class: "restart", reason: expect.stringMatching(/set live but not taken away/) as string },
    ]);
  });

  test("taken away beside another that is set is a restart by itself, and the other one stays live", () => {
    const limits = (more: object) => machine({}, { Processor: { Count: 1, ...more } });
    expect(plan(limits({ Limit: 5, Weight: 3 }), limits({ Weight: 4 })).changes).toMatchObject([
      { path: "/VirtualMachine/ComputeTopology/Processor/Weight", class: "live" },
      { path: "/VirtualMachine/ComputeTopology/Processor/Limit", class: "restart" },
    ]);
  });

  test("does not make a container a machine", () => {
    const planned = plan(container(), machine({}, { Memory: { SizeInMB: 512 } }));
    expect(planned.class).toBe("restart");
    expect(planned.changes.map((change) => change.path)).toEqual(["/Container", "/VirtualMachine"]);
  });
});

describe("two regions of one section", () => {
  test("are a restart, and the reason says that no request means one of them", () => {
    const regions = (...offsets: number[]) =>
      machine({
        SharedMemory: { Regions: offsets.map((StartOffset) => ({ SectionName: "s", StartOffset, Length: 4096 })) },
      });
    expect(plan(regions(0, 4096), regions(0)).changes).toMatchObject([
      {
        path: `/${devices}/SharedMemory/Regions`,
        class: "restart",
        reason: expect.stringMatching(/each of its items has a name that no other one has/) as string,
      },
    ]);
  });
});
