/** What a plan says: for every row of the table of hot changes, for restarts, for states, files and runtime settings. */
import { describe, expect, test } from "vitest";
import { type Plan, type PlannedSystem, planUpdate } from "../../provider/plan/planUpdate.js";
import type { DesiredState } from "../../provider/plan/powerPath.js";
import type { ComputeSystem } from "../../schema/types.js";

const base: ComputeSystem = {
  SchemaVersion: { Major: 2, Minor: 1 },
  VirtualMachine: {
    Chipset: { Uefi: {} },
    ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 1, Weight: 100 } },
    Devices: {
      Scsi: { "0": { Attachments: { "0": { Type: "VirtualDisk", Path: "C:\\a.vhdx" } } } },
      Plan9: { Shares: [{ Name: "tools", AccessName: "tools", Path: "C:\\tools", Port: 50001 }] },
      VirtualSmb: { Shares: [{ Name: "data", Path: "C:\\data" }] },
      VirtualPMem: { MaximumCount: 4, Devices: {} },
      SharedMemory: { Regions: [] },
      HvSocket: { HvSocketConfig: {} },
    },
    Services: { Shutdown: {} },
  },
};

type Devices = NonNullable<NonNullable<ComputeSystem["VirtualMachine"]>["Devices"]>;

/** The base document with other devices. */
const withDevices = (devices: Partial<Devices>): ComputeSystem => ({
  ...base,
  VirtualMachine: { ...base.VirtualMachine, Devices: { ...base.VirtualMachine?.Devices, ...devices } },
});

const withTopology = (topology: object): ComputeSystem => ({
  ...base,
  VirtualMachine: {
    ...base.VirtualMachine,
    ComputeTopology: { ...base.VirtualMachine?.ComputeTopology, ...topology },
  },
});

const system = (document: ComputeSystem, more: Partial<PlannedSystem> = {}): PlannedSystem => ({
  document,
  desiredState: "Running",
  access: "auto",
  ...more,
});

const plan = (before: ComputeSystem, after: ComputeSystem, state: DesiredState = "Running"): Plan =>
  planUpdate(system(before, { desiredState: state }), system(after, { desiredState: state }), { state });

const calls = ({ steps }: Plan): string[] => steps.map(({ call }) => call);
const requests = ({ steps }: Plan): unknown[] =>
  steps.flatMap(({ request }) => (request === undefined ? [] : [request]));

const place = "VirtualMachine/Devices";
const disk = { Type: "VirtualDisk" as const, Path: "C:\\b.vhdx" };
const restricted = (files: string[]) => ({
  Name: "data",
  Path: "C:\\data",
  AllowedFiles: files,
  Options: { RestrictFileAccess: true },
});
const guid = "11111111-2222-3333-4444-555555555555";
const adapter = { EndpointId: guid, MacAddress: "00-15-5D-01-02-03" };

describe("a change that a running machine takes", () => {
  const rows: { name: string; before?: ComputeSystem; after: ComputeSystem; request: object }[] = [
    {
      name: "memory size",
      after: withTopology({ Memory: { SizeInMB: 1024 } }),
      request: {
        ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB",
        RequestType: "Update",
        Settings: 1024,
      },
    },
    {
      name: "CPU group",
      after: withTopology({ Processor: { Count: 1, Weight: 100, CpuGroup: { Id: guid } } }),
      request: {
        ResourcePath: "VirtualMachine/ComputeTopology/Processor/CpuGroup",
        RequestType: "Update",
        Settings: { Id: guid },
      },
    },
    {
      name: "leaving a CPU group",
      before: withTopology({ Processor: { Count: 1, Weight: 100, CpuGroup: { Id: guid } } }),
      after: base,
      request: {
        ResourcePath: "VirtualMachine/ComputeTopology/Processor/CpuGroup",
        RequestType: "Update",
        Settings: { Id: "00000000-0000-0000-0000-000000000000" },
      },
    },
    {
      name: "processor limits",
      after: withTopology({ Processor: { Count: 1, Weight: 200, Limit: 50000 } }),
      request: {
        ResourcePath: "VirtualMachine/ComputeTopology/Processor/Limits",
        RequestType: "Update",
        Settings: { Limit: 50000, Weight: 200 },
      },
    },
    {
      name: "a network adapter more",
      after: withDevices({ NetworkAdapters: { net: adapter } }),
      request: { ResourcePath: `${place}/NetworkAdapters/net`, RequestType: "Add", Settings: adapter },
    },
    {
      name: "a network adapter less",
      before: withDevices({ NetworkAdapters: { net: adapter } }),
      after: base,
      request: { ResourcePath: `${place}/NetworkAdapters/net`, RequestType: "Remove", Settings: adapter },
    },
    {
      name: "a Plan9 share less",
      after: withDevices({ Plan9: { Shares: [] } }),
      request: {
        ResourcePath: `${place}/Plan9/Shares`,
        RequestType: "Remove",
        Settings: { Name: "tools", AccessName: "tools", Port: 50001 },
      },
    },
    {
      name: "a file share less",
      after: withDevices({ VirtualSmb: {} }),
      request: { ResourcePath: `${place}/VirtualSmb/Shares`, RequestType: "Remove", Settings: { Name: "data" } },
    },
    {
      name: "other files of a file share",
      before: withDevices({ VirtualSmb: { Shares: [restricted(["a"])] } }),
      after: withDevices({ VirtualSmb: { Shares: [restricted(["a", "b"])] } }),
      request: {
        ResourcePath: `${place}/VirtualSmb/Shares`,
        RequestType: "Update",
        Settings: restricted(["a", "b"]),
      },
    },
    {
      name: "a persistent-memory device",
      after: withDevices({ VirtualPMem: { MaximumCount: 4, Devices: { "0": { ImageFormat: "Vhd1" } } } }),
      request: {
        ResourcePath: `${place}/VirtualPMem/Devices/0`,
        RequestType: "Add",
        Settings: { ImageFormat: "Vhd1" },
      },
    },
    {
      name: "a PCI device",
      after: withDevices({ VirtualPci: { [guid]: {} } }),
      request: { ResourcePath: `${place}/VirtualPci/${guid}`, RequestType: "Add", Settings: {} },
    },
    {
      name: "a flexible IO device",
      after: withDevices({ FlexibleIov: { fs: { EmulatorId: guid } } }),
      request: { ResourcePath: `${place}/FlexibleIov/fs`, RequestType: "Add", Settings: { EmulatorId: guid } },
    },
    {
      name: "another pipe of a COM port",
      before: withDevices({ ComPorts: { "0": { NamedPipe: "\\\\.\\pipe\\a" } } }),
      after: withDevices({ ComPorts: { "0": { NamedPipe: "\\\\.\\pipe\\b" } } }),
      request: {
        ResourcePath: `${place}/ComPorts/0`,
        RequestType: "Update",
        Settings: { NamedPipe: "\\\\.\\pipe\\b" },
      },
    },
    {
      name: "a shared memory region",
      after: withDevices({ SharedMemory: { Regions: [{ SectionName: "s", Length: 4096 }] } }),
      request: {
        ResourcePath: `${place}/SharedMemory/Regions`,
        RequestType: "Add",
        Settings: { SectionName: "s", Length: 4096 },
      },
    },
    {
      name: "a Hyper-V socket service",
      after: withDevices({ HvSocket: { HvSocketConfig: { ServiceTable: { [guid]: { AllowWildcardBinds: true } } } } }),
      request: {
        ResourcePath: `${place}/HvSocket/HvSocketConfig/ServiceTable/${guid}`,
        RequestType: "Update",
        Settings: { AllowWildcardBinds: true },
      },
    },
  ];

  test.each(rows)("is one call for $name", ({ before = base, after, request }) => {
    const planned = plan(before, after);
    expect(planned.class).toBe("live");
    expect(requests(planned)).toEqual([request]);
    expect(calls(planned)).toEqual(["HcsModifyComputeSystem"]);
    expect(planned.steps.at(-1)?.document).toEqual(expect.objectContaining({ SchemaVersion: base.SchemaVersion }));
    expect(plan(planned.steps.at(-1)?.document ?? base, after).steps).toEqual([]);
  });

  test("grants a new disk before it is attached, and revokes an old one after it is detached", () => {
    const planned = plan(base, withDevices({ Scsi: { "0": { Attachments: { "0": disk } } } }));
    expect(planned.steps.map(({ call, action }) => [call, "file" in action ? action.file : ""])).toEqual([
      ["HcsGrantVmAccess", "C:\\b.vhdx"],
      ["HcsModifyComputeSystem", ""],
      ["HcsModifyComputeSystem", ""],
      ["HcsRevokeVmAccess", "C:\\a.vhdx"],
    ]);
    expect(requests(planned)).toMatchObject([{ RequestType: "Remove" }, { RequestType: "Add", Settings: disk }]);
  });

  test("exchanges the medium of an image in place", () => {
    const iso = (path: string): ComputeSystem =>
      withDevices({ Scsi: { "0": { Attachments: { "1": { Type: "Iso", Path: path } } } } });
    expect(requests(plan(iso("C:\\a.iso"), iso("C:\\b.iso")))).toEqual([
      {
        ResourcePath: `${place}/Scsi/0/Attachments/1`,
        RequestType: "Update",
        Settings: { Type: "Iso", Path: "C:\\b.iso" },
      },
    ]);
  });

  test("moves a disk to another slot by a removal first", () => {
    const planned = plan(
      base,
      withDevices({ Scsi: { "0": { Attachments: { "1": { Type: "VirtualDisk", Path: "C:\\a.vhdx" } } } } }),
    );
    expect(requests(planned)).toMatchObject([
      { RequestType: "Remove", ResourcePath: `${place}/Scsi/0/Attachments/0` },
      { RequestType: "Add", ResourcePath: `${place}/Scsi/0/Attachments/1` },
    ]);
    expect(calls(planned)).toEqual(["HcsModifyComputeSystem", "HcsModifyComputeSystem"]);
  });
});

describe("what asks for the same", () => {
  test.each<[string, ComputeSystem]>([
    ["keys in another order", { VirtualMachine: base.VirtualMachine ?? {}, SchemaVersion: { Minor: 1, Major: 2 } }],
    [
      "a documented default",
      withDevices({
        Scsi: { "0": { Attachments: { "0": { Type: "VirtualDisk", Path: "C:\\a.vhdx", CachingMode: "Uncached" } } } },
      }),
    ],
    [
      "another spelling of a path",
      withDevices({ Scsi: { "0": { Attachments: { "0": { Type: "VirtualDisk", Path: "c:/A.VHDX" } } } } }),
    ],
    ["an empty map of devices", withDevices({ NetworkAdapters: {} })],
  ])("is no change: %s", (_name, other) => {
    expect(plan(base, other)).toEqual({ class: "none", steps: [], changes: [] });
    expect(plan(other, base)).toEqual({ class: "none", steps: [], changes: [] });
  });

  test("shares in another order are no change", () => {
    const shares = [
      { Name: "a", Path: "C:\\a" },
      { Name: "b", Path: "C:\\b" },
    ];
    const other = withDevices({ VirtualSmb: { Shares: shares.toReversed() } });
    expect(plan(withDevices({ VirtualSmb: { Shares: shares } }), other).steps).toEqual([]);
  });
});

describe("a change that needs a new create", () => {
  test("of the CPU count stops and creates again, and names path and reason", () => {
    const planned = plan(base, withTopology({ Processor: { Count: 2, Weight: 100 } }));
    expect(planned.class).toBe("restart");
    expect(calls(planned)).toEqual(["HcsShutDownComputeSystem", "HcsCreateComputeSystem", "HcsStartComputeSystem"]);
    expect(planned.changes).toEqual([
      {
        path: "/VirtualMachine/ComputeTopology/Processor/Count",
        place: ["VirtualMachine", "ComputeTopology", "Processor", "Count"],
        class: "restart",
        reason: "processors are not added to a running machine",
      },
    ]);
  });

  test("absorbs the live changes beside it", () => {
    const planned = plan(base, withTopology({ Memory: { SizeInMB: 1024 }, Processor: { Count: 2, Weight: 100 } }));
    expect(calls(planned)).not.toContain("HcsModifyComputeSystem");
    expect(planned.changes.map((change) => change.class).toSorted()).toEqual(["live", "restart"]);
  });

  test.each<[string, ComputeSystem, RegExp]>([
    [
      "a new controller",
      withDevices({ Scsi: { ...base.VirtualMachine?.Devices?.Scsi, "1": { Attachments: { "0": disk } } } }),
      /controller must be there/,
    ],
    ["a device that was not there", withDevices({ Battery: {} }), /no call/],
    ["a memory size taken away", withTopology({ Memory: {} }), /not taken away/],
  ])("is a restart: %s", (_name, after, reason) => {
    const planned = plan(base, after);
    expect(planned.class).toBe("restart");
    expect(planned.changes[0]?.reason).toMatch(reason);
  });

  test("waits for the next start when it only says from what a machine starts", () => {
    const after = {
      ...base,
      VirtualMachine: { ...base.VirtualMachine, RestoreState: { SaveStateFilePath: "C:\\s.vmrs" } },
    };
    expect(plan(base, after)).toMatchObject({ class: "none", steps: [], changes: [{ class: "none" }] });
    expect(plan(base, after, "Created").class).toBe("restart");
  });
});

describe("a state that takes no change", () => {
  const more = withTopology({ Memory: { SizeInMB: 1024 } });

  test("a paused machine is resumed for it and paused again", () => {
    expect(calls(plan(base, more, "Paused"))).toEqual([
      "HcsResumeComputeSystem",
      "HcsModifyComputeSystem",
      "HcsPauseComputeSystem",
    ]);
  });

  test("a machine that was only created is created again", () => {
    expect(calls(plan(base, more, "Created"))).toEqual(["HcsTerminateComputeSystem", "HcsCreateComputeSystem"]);
  });

  test("a saved machine refuses it and says what to do", () => {
    const saved = { savedStatePath: "C:\\s.vmrs", desiredState: "Saved" as const };
    const planned = planUpdate(system(base, saved), system(more, saved), { state: "Saved" });
    expect(planned).toMatchObject({
      steps: [],
      refusal: expect.stringMatching(/saved memory fits only the document/) as string,
    });
  });
});

describe("saved memory", () => {
  const saved = { savedStatePath: "C:\\s.vmrs", desiredState: "Saved" as const };

  test("is refused without a file for it", () => {
    expect(planUpdate(system(base), system(base, { desiredState: "Saved" }), { state: "Running" }).refusal).toMatch(
      /savedStatePath/,
    );
  });

  test("is written in the documented order, the graphics card off first", () => {
    const gpu = { runtimeSettings: { "VirtualMachine/ComputeTopology/Gpu": { AssignmentMode: "Mirror" } } };
    const planned = planUpdate(system(base, gpu), system(base, { ...gpu, ...saved }), { state: "Running" });
    expect(calls(planned)).toEqual([
      "HcsModifyComputeSystem",
      "HcsPauseComputeSystem",
      "HcsSaveComputeSystem",
      "HcsTerminateComputeSystem",
    ]);
    expect(requests(planned)).toEqual([
      {
        ResourcePath: "VirtualMachine/ComputeTopology/Gpu",
        RequestType: "Update",
        Settings: { AssignmentMode: "Disabled" },
      },
      { SaveType: "ToFile", SaveStateFilePath: "C:\\s.vmrs" },
    ]);
  });

  test("is started from, and its file removed afterwards", () => {
    const planned = planUpdate(system(base, saved), system(base, { savedStatePath: saved.savedStatePath }), {
      state: "Saved",
    });
    expect(
      planned.steps.filter(({ action }) => !("file" in action && action.file === "C:\\a.vhdx")).map(({ call }) => call),
    ).toEqual([
      "HcsGrantVmAccess",
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
      "HcsRevokeVmAccess",
      "DeleteFile",
    ]);
    const create = planned.steps.find(({ action }) => action.kind === "create");
    expect(create?.action).toMatchObject({
      document: { VirtualMachine: { RestoreState: { SaveStateFilePath: "C:\\s.vmrs" } } },
    });
    expect(create?.document).toEqual(base);
  });
});

describe("runtime settings", () => {
  const gpu = "VirtualMachine/ComputeTopology/Gpu";
  const pipe = "VirtualMachine/Devices/MappedPipes/\\\\.\\pipe\\a";
  const update = (
    before: PlannedSystem["runtimeSettings"],
    after: PlannedSystem["runtimeSettings"],
    document = base,
  ): Plan =>
    planUpdate(system(base, { runtimeSettings: before }), system(document, { runtimeSettings: after }), {
      state: "Running",
    });

  test("are set and taken back live", () => {
    expect(requests(update({}, { [gpu]: { AssignmentMode: "Mirror" } }))).toEqual([
      { ResourcePath: gpu, RequestType: "Update", Settings: { AssignmentMode: "Mirror" } },
    ]);
    expect(requests(update({ [gpu]: { AssignmentMode: "Mirror" } }, {}))).toEqual([
      { ResourcePath: gpu, RequestType: "Update", Settings: { AssignmentMode: "Disabled" } },
    ]);
    expect(requests(update({}, { [pipe]: {} }))).toEqual([{ ResourcePath: pipe, RequestType: "Add" }]);
    expect(requests(update({ [pipe]: {} }, {}))).toEqual([{ ResourcePath: pipe, RequestType: "Remove" }]);
  });

  test("are set again after a restart", () => {
    const settings = { [gpu]: { AssignmentMode: "Mirror" } };
    const planned = update(settings, settings, withTopology({ Processor: { Count: 2, Weight: 100 } }));
    expect(calls(planned)).toEqual([
      "HcsShutDownComputeSystem",
      "HcsCreateComputeSystem",
      "HcsStartComputeSystem",
      "HcsModifyComputeSystem",
    ]);
  });

  test("that nothing takes back need a restart", () => {
    const idle = "VirtualMachine/ComputeTopology/Processor/IdledProcessors";
    expect(update({ [idle]: { IdledProcessors: [1] } }, {}).class).toBe("restart");
  });
});
