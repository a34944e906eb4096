/** What asks for the same though it is written otherwise, and which of two spellings a plan goes by. */
import { describe, expect, test } from "vitest";
import { type Plan, type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import type { ComputeSystem, Container } from "../../schema/types.js";

type Machine = NonNullable<ComputeSystem["VirtualMachine"]>;

const SchemaVersion = { Major: 2, Minor: 5 };
const machine = (Devices: Machine["Devices"] = {}, topology: Machine["ComputeTopology"] = {}): ComputeSystem => ({
  SchemaVersion,
  VirtualMachine: { ComputeTopology: { Memory: { SizeInMB: 512 }, ...topology }, Devices },
});
const container = (more: Container = {}): ComputeSystem => ({ SchemaVersion, Container: { ...more } });
const running = (document: ComputeSystem, runtimeSettings: PlannedSystem["runtimeSettings"] = {}): PlannedSystem => ({
  document,
  desiredState: "Running",
  access: "auto",
  runtimeSettings,
});
const plan = (before: ComputeSystem, after: ComputeSystem): Plan =>
  planUpdate(running(before), running(after), { state: "Running" });
const nothing: Plan = { class: "none", steps: [], changes: [] };

const guid = "0a0a0a0a-2222-3333-4444-555555555555";
const respelled = `{${guid.toUpperCase()}}`;
const none = "00000000-0000-0000-0000-000000000000";
const share = { Name: "data", Path: "C:\\data", Options: { RestrictFileAccess: true } };
const plan9 = { Name: "tools", AccessName: "tools", Path: "C:\\tools", Port: 50001 };
const pipes = [
  { ContainerPipeName: "a", HostPath: "\\\\.\\pipe\\a" },
  { ContainerPipeName: "b", HostPath: "\\\\.\\pipe\\b" },
];
const assigned = [guid, none].map((InterfaceClassGuid) => ({ Type: "ClassGuid" as const, InterfaceClassGuid }));
const layer = { Id: guid, Path: "C:\\layer" };
const directory = { HostPath: "C:\\a", ContainerPath: "C:\\b" };

describe("no change is", () => {
  test.each<[string, ComputeSystem, ComputeSystem]>([
    [
      "the allowed files of a file share in another order",
      machine({ VirtualSmb: { Shares: [{ ...share, AllowedFiles: ["a", "b"] }] } }),
      machine({ VirtualSmb: { Shares: [{ ...share, AllowedFiles: ["b", "a"] }] } }),
    ],
    [
      "the allowed files of a Plan9 share in another order",
      machine({ Plan9: { Shares: [{ ...plan9, AllowedFiles: ["a", "b", "a"] }] } }),
      machine({ Plan9: { Shares: [{ ...plan9, AllowedFiles: ["a", "a", "b"] }] } }),
    ],
    [
      "the devices of a container in another order",
      container({ AssignedDevices: assigned }),
      container({ AssignedDevices: assigned.toReversed() }),
    ],
    [
      "the mapped pipes of a container in another order",
      container({ MappedPipes: pipes }),
      container({ MappedPipes: pipes.toReversed() }),
    ],
    [
      "the documented size of a persistent-memory device",
      machine({ VirtualPMem: { MaximumCount: 4 } }),
      machine({ VirtualPMem: { MaximumCount: 4, MaximumSizeBytes: 536_870_912 } }),
    ],
    ["the group of no CPU group", machine(), machine({}, { Processor: { CpuGroup: { Id: `{${none}}` } } })],
    [
      "a MAC address in another case",
      machine({ NetworkAdapters: { net: { MacAddress: "00-15-5d-aa-00-01" } } }),
      machine({ NetworkAdapters: { net: { MacAddress: "00-15-5D-AA-00-01" } } }),
    ],
    ["the documented weight of a container", container(), container({ Processor: { Weight: 100 } })],
    ["processors of a container that say nothing", container(), container({ Processor: {} })],
    [
      "the documented caching of a layer",
      container({ Storage: { Layers: [layer] } }),
      container({ Storage: { Layers: [{ ...layer, Cache: "Enabled" }] } }),
    ],
    [
      "a mapped directory that says that it can be written",
      container({ MappedDirectories: [directory] }),
      container({ MappedDirectories: [{ ...directory, ReadOnly: false }] }),
    ],
    [
      "another spelling of a GUID that is a key",
      machine({ VirtualPci: { [guid]: {} } }),
      machine({ VirtualPci: { [respelled]: {} } }),
    ],
  ])("%s", (_name, before, after) => {
    expect(plan(before, after)).toEqual(nothing);
    expect(plan(after, before)).toEqual(nothing);
  });

  test("the name of a mapped pipe in another case or with other slashes", () => {
    const pipe = (name: string) => ({ [`VirtualMachine/Devices/MappedPipes/${name}`]: {} });
    const [before, after] = [pipe("\\\\.\\pipe\\A"), pipe("//./PIPE/a")];
    expect(planUpdate(running(machine(), before), running(machine(), after), { state: "Running" })).toEqual(nothing);
  });
});

describe("a change is", () => {
  test("another file among the allowed ones, or one more of them", () => {
    const files = (AllowedFiles: string[]) => machine({ VirtualSmb: { Shares: [{ ...share, AllowedFiles }] } });
    expect(plan(files(["a", "b"]), files(["a", "c"])).class).toBe("live");
    expect(plan(files(["a", "b"]), files(["a", "a"])).class).toBe("live");
    expect(plan(files(["a", "a"]), files(["a", "b"])).class).toBe("live");
  });

  test("made under the key that the host knows, however the new document spells it", () => {
    const services = (key: string, AllowWildcardBinds: boolean) =>
      machine({ HvSocket: { HvSocketConfig: { ServiceTable: { [key]: { AllowWildcardBinds } } } } });
    const planned = plan(services(guid, false), services(respelled, true));
    expect(planned.steps.map(({ request }) => request)).toEqual([
      {
        ResourcePath: `VirtualMachine/Devices/HvSocket/HvSocketConfig/ServiceTable/${guid}`,
        RequestType: "Update",
        Settings: { AllowWildcardBinds: true },
      },
    ]);
    expect(plan(planned.steps.at(-1)?.document ?? {}, services(respelled, true))).toEqual(nothing);
  });

  test("leaving a CPU group by an empty one the same call as by none", () => {
    const group = machine({}, { Processor: { CpuGroup: { Id: guid } } });
    for (const CpuGroup of [undefined, {}, { Id: none }]) {
      const planned = plan(group, machine({}, { Processor: CpuGroup === undefined ? {} : { CpuGroup } }));
      expect(planned.steps.map(({ request }) => request)).toMatchObject([{ Settings: { Id: none } }]);
    }
  });
});
