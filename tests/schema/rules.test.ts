/** Every rule between fields: a document that keeps it, and one that breaks it, told at the right place. */
import { describe, expect, test } from "vitest";
import { rules } from "../../schema/rules.js";
import { jsonPointer, validateDocument } from "../../schema/validate.js";
import { smallest, withValue } from "./samples.js";

const machine = ["VirtualMachine"];
const topology = ["VirtualMachine", "ComputeTopology"];
const version = { SchemaVersion: { Major: 2, Minor: 1 } };

/** Documents in pairs: `kept` has no error, `broken` has exactly this one. */
interface Case {
  rule: string;
  title: string;
  kept: unknown;
  broken: unknown;
  at: string;
  reason: string;
  suggestion?: string;
  severity?: "warning";
}

const edited = (...edits: [path: (string | number)[], value: unknown][]): unknown =>
  edits.reduce<unknown>((document, [path, value]) => withValue(document, path, value), smallest());

const container = (part: object): unknown => ({ ...version, Container: part });
const registry = (value: object): unknown => container({ RegistryChanges: { AddValues: [{ Name: "x", ...value }] } });
const registryValue = "/Container/RegistryChanges/AddValues/0";
const security = (settings: object, more: [(string | number)[], unknown][] = []): unknown =>
  edited([[...machine, "SecuritySettings"], settings], ...more);
const guestState: [string[], unknown] = [[...machine, "GuestState"], { GuestStateFilePath: "D:\\a.vmgs" }];
const numa = (part: object, memory: object): unknown =>
  edited([[...topology, "Numa"], part], [[...topology, "Memory"], memory]);
const plan9 = [...machine, "Devices", "Plan9", "Shares"];
const smb = [...machine, "Devices", "VirtualSmb", "Shares"];
const share = (Name: string): object => ({ Name, Path: "C:\\data" });
const physical = { SizeInMB: 512, Backing: "Physical" };

const cases: Case[] = [
  {
    rule: "exactly one kind",
    title: "a document without any kind of system",
    kept: smallest(),
    broken: version,
    at: "",
    reason: "A compute system is exactly one of Container, VirtualMachine and HostedSystem; none of them is there.",
  },
  {
    rule: "exactly one kind",
    title: "a document with two kinds of system",
    kept: container({}),
    broken: { ...smallest(), Container: {} },
    at: "",
    reason:
      "A compute system is exactly one of Container, VirtualMachine and HostedSystem; Container and VirtualMachine are there.",
  },
  {
    rule: "schema version",
    title: "a document without a schema version",
    kept: smallest(),
    broken: { VirtualMachine: smallest().VirtualMachine },
    at: "",
    reason: 'SchemaVersion is missing. Add it, for example { "Major": 2, "Minor": 1 }.',
  },
  {
    rule: "schema version",
    title: "a schema version without its major part",
    kept: { SchemaVersion: { Major: 2 }, Container: {} },
    broken: { SchemaVersion: { Minor: 0 }, Container: {} },
    at: "/SchemaVersion",
    reason: 'Major is missing. Add it, for example { "Major": 2, "Minor": 1 }.',
  },
  {
    rule: "schema 2",
    title: "a document of the older API",
    kept: smallest(),
    broken: { ...smallest(), SchemaVersion: { Major: 1, Minor: 0 } },
    at: "/SchemaVersion/Major",
    reason: "The major version of the schema must be 2, but is 1.",
    suggestion: "2",
  },
  {
    rule: "schema 2 inside",
    title: "a hosted container of another schema",
    kept: { ...version, HostingSystemId: "uvm", HostedSystem: { Container: {}, ...version } },
    broken: {
      ...version,
      HostingSystemId: "uvm",
      HostedSystem: { Container: {}, SchemaVersion: { Major: 3, Minor: 0 } },
    },
    at: "/HostedSystem/SchemaVersion/Major",
    reason: "The major version of the schema must be 2, but is 3.",
    suggestion: "2",
  },
  {
    rule: "hosting system",
    title: "a hosted container without a host",
    kept: { ...version, HostingSystemId: "uvm", HostedSystem: { Container: {} } },
    broken: { ...version, HostedSystem: { Container: {} } },
    at: "",
    reason: "HostedSystem needs HostingSystemId, the id of the virtual machine that hosts it.",
  },
  {
    rule: "outlives its client",
    title: "a system that ends with its client",
    kept: { ...smallest(), ShouldTerminateOnLastHandleClosed: false },
    broken: { ...smallest(), ShouldTerminateOnLastHandleClosed: true },
    at: "/ShouldTerminateOnLastHandleClosed",
    reason: "ShouldTerminateOnLastHandleClosed kills the system when the last program that holds it exits",
    suggestion: "false",
    severity: "warning",
  },
  {
    rule: "chipset",
    title: "a machine without a chipset",
    kept: smallest(),
    broken: { ...version, VirtualMachine: { ComputeTopology: smallest().VirtualMachine?.ComputeTopology } },
    at: "/VirtualMachine",
    reason: "VirtualMachine has no Chipset. A host refused such a document as invalid",
    severity: "warning",
  },
  {
    rule: "one firmware",
    title: "a machine with two firmwares",
    kept: edited([[...machine, "Chipset"], { Uefi: {} }]),
    broken: edited(
      [["SchemaVersion", "Minor"], 2],
      [[...machine, "Chipset"], { Uefi: {}, LinuxKernelDirect: { KernelFilePath: "C:\\kernel" } }],
    ),
    at: "/VirtualMachine/Chipset/LinuxKernelDirect",
    reason: "Uefi and LinuxKernelDirect exclude each other; remove one of them.",
  },
  {
    rule: "even memory",
    title: "an odd size of memory",
    kept: edited([[...topology, "Memory", "SizeInMB"], 3274]),
    broken: edited([[...topology, "Memory", "SizeInMB"], 3273]),
    at: "/VirtualMachine/ComputeTopology/Memory/SizeInMB",
    reason: "SizeInMB must be even, but is 3273: memory is given in steps of 2 MB.",
    suggestion: "3274",
  },
  {
    rule: "some memory",
    title: "a machine with 0 MB of memory, with a warning",
    kept: edited([[...topology, "Memory", "SizeInMB"], 2]),
    broken: edited([[...topology, "Memory", "SizeInMB"], 0]),
    at: "/VirtualMachine/ComputeTopology/Memory/SizeInMB",
    reason: "SizeInMB is 0: no machine runs without memory. Give an even number of MB.",
    severity: "warning",
  },
  {
    rule: "some container memory",
    title: "a container with 0 MB of memory, with a warning",
    kept: container({ Memory: { SizeInMB: 1 } }),
    broken: container({ Memory: { SizeInMB: 0 } }),
    at: "/Container/Memory/SizeInMB",
    reason: "SizeInMB is 0: no container runs without memory.",
    severity: "warning",
  },
  {
    rule: "deferred commit",
    title: "deferred commit of physical memory",
    kept: edited([[...topology, "Memory"], { SizeInMB: 512, Backing: "Virtual", EnableDeferredCommit: true }]),
    broken: edited([[...topology, "Memory"], { ...physical, EnableDeferredCommit: true }]),
    at: "/VirtualMachine/ComputeTopology/Memory/EnableDeferredCommit",
    reason: 'EnableDeferredCommit does not go with Backing "Physical"',
  },
  {
    rule: "deferred commit",
    title: "deferred commit without overcommit",
    kept: edited([[...topology, "Memory"], { SizeInMB: 512, AllowOvercommit: true, EnableDeferredCommit: true }]),
    broken: edited([[...topology, "Memory"], { SizeInMB: 512, AllowOvercommit: false, EnableDeferredCommit: true }]),
    at: "/VirtualMachine/ComputeTopology/Memory/EnableDeferredCommit",
    reason: "EnableDeferredCommit does not go with AllowOvercommit false",
  },
  {
    rule: "virtual NUMA",
    title: "virtual NUMA over virtual memory",
    kept: numa({ VirtualNodeCount: 2 }, physical),
    broken: numa({ VirtualNodeCount: 2 }, { SizeInMB: 512, AllowOvercommit: true }),
    at: "/VirtualMachine/ComputeTopology/Numa",
    reason: 'Numa needs physical memory: set Backing "Physical" or AllowOvercommit false in Memory.',
  },
  {
    rule: "virtual NUMA",
    title: "processors laid out in nodes over virtual memory",
    kept: edited(
      [[...topology, "Memory"], { SizeInMB: 512, AllowOvercommit: false }],
      [[...topology, "Processor", "NumaProcessorsSettings"], { node_per_socket: 1 }],
    ),
    broken: edited([[...topology, "Processor", "NumaProcessorsSettings"], { node_per_socket: 1 }]),
    at: "/VirtualMachine/ComputeTopology/Processor/NumaProcessorsSettings",
    reason: "NumaProcessorsSettings needs physical memory",
  },
  {
    rule: "one NUMA layout",
    title: "nodes that are laid out twice",
    kept: numa({ VirtualNodeCount: 1, MaxSizePerNode: 256, Settings: [] }, physical),
    broken: numa({ MaxSizePerNode: 256, Settings: [{ VirtualNodeNumber: 0 }] }, physical),
    at: "/VirtualMachine/ComputeTopology/Numa/Settings",
    reason:
      "MaxSizePerNode lets the host lay out the nodes and Settings lays them out one by one; give one of the two.",
  },
  {
    rule: "partition or group",
    title: "a resource partition and a CPU group",
    kept: edited([[...machine, "ResourcePartitionId"], "p1"]),
    broken: edited(
      [["SchemaVersion", "Minor"], 5],
      [[...machine, "ResourcePartitionId"], "p1"],
      [[...topology, "Processor", "CpuGroup"], { Id: "c0ffee00-0001-4000-8000-000000000001" }],
    ),
    at: "/VirtualMachine/ResourcePartitionId",
    reason: "ResourcePartitionId and the CpuGroup of Processor exclude each other; remove one of them.",
  },
  {
    rule: "guest state",
    title: "a TPM without a guest state file",
    kept: security({ EnableTpm: true }, [guestState]),
    broken: security({ EnableTpm: true }),
    at: "/VirtualMachine/SecuritySettings/EnableTpm",
    reason: "EnableTpm needs a guest state file: set GuestState.GuestStateFilePath to a .vmgs file.",
  },
  {
    rule: "guest state",
    title: "isolation without a guest state file",
    kept: security({ Isolation: { IsolationType: "GuestStateOnly" } }, [guestState]),
    broken: security({ EnableTpm: false, Isolation: { IsolationType: "GuestStateOnly" } }),
    at: "/VirtualMachine/SecuritySettings/Isolation",
    reason: "Isolation needs a guest state file",
  },
  {
    rule: "secure nested paging",
    title: "secure nested paging in a machine of an old version",
    kept: security({ Isolation: { IsolationType: "SecureNestedPaging" } }, [
      guestState,
      [[...machine, "Version"], { Major: 12, Minor: 0 }],
      [["SchemaVersion", "Minor"], 5],
    ]),
    broken: security({ Isolation: { IsolationType: "SecureNestedPaging" } }, [
      guestState,
      [[...machine, "Version"], { Major: 11, Minor: 1 }],
      [["SchemaVersion", "Minor"], 5],
    ]),
    at: "/VirtualMachine/Version",
    reason: 'IsolationType "SecureNestedPaging" needs a machine of Version 12.0 or later, but Version is 11.1.',
  },
  {
    rule: "one processor limit",
    title: "a container whose processors are limited twice",
    kept: container({ Processor: { Maximum: 5000 } }),
    broken: container({ Processor: { Count: 2, Weight: 100 } }),
    at: "/Container/Processor/Weight",
    reason: "Count, Maximum and Weight exclude each other, but Count and Weight are given; keep one.",
  },
  {
    rule: "one registry value",
    title: "a registry value without a value",
    kept: registry({ Type: "String", StringValue: "on" }),
    broken: registry({ Type: "String" }),
    at: registryValue,
    reason: "A registry value has exactly one value, but none is given; set StringValue.",
  },
  {
    rule: "one registry value",
    title: "a registry value with two values",
    kept: registry({ Type: "None" }),
    broken: registry({ StringValue: "on", DWordValue: 1 }),
    at: registryValue,
    reason: "A registry value has exactly one value, but StringValue and DWordValue are given.",
  },
  {
    rule: "one registry value",
    title: "a registry value of another type than it says",
    kept: registry({ Type: "QWord", QWordValue: 1 }),
    broken: registry({ Type: "DWord", StringValue: "1" }),
    at: `${registryValue}/StringValue`,
    reason: 'A registry value of Type "DWord" has its value in DWordValue, not in StringValue.',
    suggestion: "DWordValue",
  },
  {
    rule: "custom registry type",
    title: "a registry type by number beside one by name",
    kept: registry({ Type: "CustomType", CustomType: 14, BinaryValue: "AAEC" }),
    broken: registry({ Type: "Binary", CustomType: 14, BinaryValue: "AAEC" }),
    at: `${registryValue}/CustomType`,
    reason: 'CustomType is the number of a registry type and goes with Type "CustomType" only.',
  },
  {
    rule: "one Plan9 share of a name",
    title: "two Plan9 shares of one name",
    kept: edited([plan9, [share("data"), share("Data"), share(""), share(""), { Path: "C:\\d" }]]),
    broken: edited([plan9, [share("data"), share("other"), share("data")]]),
    at: `/${plan9.join("/")}/2/Name`,
    reason: "Two shares of this list have one Name, which is how a host tells them apart; rename one of them.",
  },
  {
    rule: "one file share of a name",
    title: "two file shares of one name",
    kept: edited([smb, [share("os"), share("data")]], [plan9, [share("os")]]),
    broken: edited([smb, [share("os"), share("os")]]),
    at: `/${smb.join("/")}/1/Name`,
    reason: "Two shares of this list have one Name",
  },
  {
    rule: "persistent memory",
    title: "persistent memory of a size that is no multiple of a page",
    kept: edited([[...machine, "Devices", "VirtualPMem", "Devices", "0"], { HostPath: "C:\\a.vhd" }]),
    broken: edited(
      [["SchemaVersion", "Minor"], 2],
      [[...machine, "Devices", "VirtualPMem", "Devices", "0"], { SizeBytes: 5000 }],
    ),
    at: "/VirtualMachine/Devices/VirtualPMem/Devices/0/SizeBytes",
    reason: "SizeBytes must be a multiple of 4096, but is 5000.",
  },
  {
    rule: "persistent memory",
    title: "mapped persistent memory without a size",
    kept: edited(
      [["SchemaVersion", "Minor"], 2],
      [
        [...machine, "Devices", "VirtualPMem", "Devices", "0"],
        { SizeBytes: 8192, Mappings: { "0": { HostPath: "a" } } },
      ],
    ),
    broken: edited(
      [["SchemaVersion", "Minor"], 2],
      [[...machine, "Devices", "VirtualPMem", "Devices", "0"], { Mappings: { "0": { HostPath: "a" } } }],
    ),
    at: "/VirtualMachine/Devices/VirtualPMem/Devices/0",
    reason: "A device with Mappings needs SizeBytes.",
  },
];

const isNoRemark = ({ kind }: { kind: string }): boolean => kind !== "undocumented";

describe("a rule between fields refuses", () => {
  for (const { title, kept, broken, at, reason, suggestion, severity = "error" } of cases) {
    test(title, () => {
      expect(validateDocument(kept).filter(isNoRemark)).toEqual([]);
      const failures = validateDocument(broken).filter(isNoRemark);
      expect(failures).toEqual([
        expect.objectContaining({
          severity,
          reason: expect.stringContaining(reason),
          ...(suggestion && { suggestion }),
        }),
      ]);
      expect(failures.map(jsonPointer)).toEqual([at]);
    });
  }

  test("GPUs by list in another mode than List", () => {
    const request = { AssignmentRequest: { "\\\\?\\PCI#VEN": 65535 } };
    expect(validateDocument({ AssignmentMode: "List", ...request }, { type: "GpuConfiguration" })).toEqual([]);
    expect(validateDocument({ AssignmentMode: "Mirror", ...request }, { type: "GpuConfiguration" })).toEqual([
      expect.objectContaining({
        path: ["AssignmentRequest"],
        reason: 'AssignmentRequest goes with AssignmentMode "List" only.',
      }),
    ]);
  });
});

test("every rule has a source and is broken by one of the cases above", () => {
  const tried = new Set([...cases.map(({ rule }) => rule), "GPU list"]);
  expect(new Set(rules.map(({ name }) => name))).toEqual(tried);
  for (const { name, source } of rules) expect(source, name).toMatch(/^[\w-]+\/[\w-]+ /);
});
