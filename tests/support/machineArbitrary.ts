/** Random declarations of machines that the simulated host runs: everything that changes live there, and some that does not. */
import fc from "fast-check";
import type { ComputeSystem } from "../../schema/types.js";
import type { freshHost } from "./resources.js";

/** A document, and the settings that have no place in one. */
export type Declaration = {
  document: ComputeSystem;
  runtimeSettings: Record<string, unknown>;
};

/** Disks that documents name. */
export const disks = ["C:\\d0.vhdx", "C:\\d1.vhdx", "C:\\d2.vhdx"];
const images = ["C:\\i0.iso", "C:\\i1.iso"];
const folders = ["C:\\s0", "C:\\s1"];
// A file that one machine writes to is in one slot only.
const memoryFiles = [
  ["C:\\p0.vhdx", "C:\\p1.vhdx"],
  ["C:\\p2.vhdx", "C:\\p3.vhdx"],
] as const;
const guids = ["11111111-2222-3333-4444-555555555555", "21111111-2222-3333-4444-555555555555"];

/** Some members of an object, each there or not. */
const some = <Shape extends Record<string, fc.Arbitrary<unknown>>>(shape: Shape) =>
  fc.record(shape, { requiredKeys: [] });

const attachments = fc
  .tuple(
    fc.shuffledSubarray(disks),
    fc.subarray(images),
    fc.shuffledSubarray(["0", "1", "2", "3", "4"], { minLength: 5 }),
  )
  .map(([paths, isos, slots]) =>
    Object.fromEntries(
      [...paths.map((Path) => ({ Type: "VirtualDisk", Path })), ...isos.map((Path) => ({ Type: "Iso", Path }))].map(
        (attachment, index) => [slots[index], attachment],
      ),
    ),
  );

const adapter = fc.record({
  EndpointId: fc.constantFrom(...guids),
  MacAddress: fc.constantFrom("00-15-5D-00-00-01", "00-15-5D-00-00-02"),
});

/** Some of these items, in any order. */
const listOf = <Item>(...items: fc.Arbitrary<Item>[]): fc.Arbitrary<Item[]> =>
  fc.tuple(...items).chain((each) => fc.shuffledSubarray(each));

const share = (Name: string) => fc.record({ Name: fc.constant(Name), Path: fc.constantFrom(...folders) });
const plan9Share = (Name: string) =>
  fc.record({
    Name: fc.constant(Name),
    AccessName: fc.constant(Name),
    Path: fc.constantFrom(...folders),
    Port: fc.constantFrom(50001, 50002),
  });
const region = (SectionName: string) =>
  fc.record({
    SectionName: fc.constant(SectionName),
    StartOffset: fc.constant(0),
    Length: fc.constantFrom(4096, 8192),
    AllowGuestWrite: fc.boolean(),
  });
const mapping = fc.record({ HostPath: fc.constantFrom("C:\\m0.vhd", "C:\\m1.vhd"), ImageFormat: fc.constant("Vhd1") });
const memoryDevice = (files: readonly string[]) =>
  fc.record({
    HostPath: fc.constantFrom(...files),
    ReadOnly: fc.constantFrom(true, true, false),
    ImageFormat: fc.constant("Vhd1"),
    SizeBytes: fc.constantFrom(16384, 16384, 32768),
    Mappings: some({ "0": mapping, "4096": mapping }),
  });
const flexibleDevice = fc.record({
  EmulatorId: fc.constantFrom(...guids),
  HostingModel: fc.constantFrom("External", "Internal"),
});

const document: fc.Arbitrary<ComputeSystem> = fc
  .record({
    SizeInMB: fc.integer({ min: 16, max: 64 }).map((half) => half * 2),
    Count: fc.constantFrom(1, 1, 1, 2),
    limits: some({ Weight: fc.integer({ min: 1, max: 5 }), Limit: fc.integer({ min: 1, max: 5 }) }),
    CpuGroup: fc.option(fc.record({ Id: fc.constantFrom(...guids) }), { nil: undefined }),
    attachments,
    devices: some({
      NetworkAdapters: some({ one: adapter, two: adapter }),
      ComPorts: some({ "0": fc.record({ NamedPipe: fc.constantFrom("\\\\.\\pipe\\a", "\\\\.\\pipe\\b") }) }),
      VirtualPci: some({ [guids[0] ?? ""]: fc.constant({}) }),
      FlexibleIov: some({ one: flexibleDevice, two: flexibleDevice }),
    }),
    shares: listOf(share("a"), share("b")),
    plan9: listOf(plan9Share("a"), plan9Share("b")),
    regions: listOf(region("a"), region("b")),
    memory: some({ "0": memoryDevice(memoryFiles[0]), "1": memoryDevice(memoryFiles[1]) }),
    services: some({ [guids[1] ?? ""]: fc.record({ AllowWildcardBinds: fc.boolean() }) }),
    stopsOnReset: fc.constantFrom(true, true, true, false),
  })
  .map(
    ({
      SizeInMB,
      Count,
      limits,
      CpuGroup,
      attachments: disksAndImages,
      devices,
      shares: smb,
      plan9,
      regions,
      memory,
      services,
      stopsOnReset,
    }) => ({
      SchemaVersion: { Major: 2, Minor: 5 },
      VirtualMachine: {
        StopOnReset: stopsOnReset,
        Chipset: { Uefi: {} },
        ComputeTopology: {
          Memory: { SizeInMB },
          Processor: { Count, ...limits, ...(CpuGroup === undefined ? {} : { CpuGroup }) },
        },
        Devices: {
          ...devices,
          Scsi: { "0": { Attachments: disksAndImages } },
          VirtualSmb: { Shares: smb },
          Plan9: { Shares: plan9 },
          SharedMemory: { Regions: regions },
          VirtualPMem: { MaximumCount: 4, Devices: memory },
          HvSocket: { HvSocketConfig: { ServiceTable: services } },
        },
      },
    }),
  ) as fc.Arbitrary<ComputeSystem>;

// What no call takes back is always there, so that most pairs change live.
const runtimeSettings = fc
  .record({
    gpu: some({
      "VirtualMachine/ComputeTopology/Gpu": fc.record({ AssignmentMode: fc.constantFrom("Mirror", "Default") }),
    }),
    pipes: some({
      "VirtualMachine/Devices/MappedPipes/\\\\.\\pipe\\a": fc.constant({}),
      "VirtualMachine/Devices/MappedPipes/\\\\.\\pipe\\b": fc.constant({}),
    }),
    cap: fc.record({ "VirtualMachine/ComputeTopology/Processor/CpuFrequencyPowerCap": fc.constantFrom(1000, 2000) }),
    idle: fc.record({
      "VirtualMachine/ComputeTopology/Processor/IdledProcessors": fc.record({
        IdleProcessorCount: fc.constantFrom(0, 1),
      }),
    }),
  })
  .map(({ gpu, pipes, cap, idle }) => ({ ...gpu, ...pipes, ...cap, ...idle }));

/** A machine with its settings. */
export const declaration: fc.Arbitrary<Declaration> = fc.record({ document, runtimeSettings });

/** Puts the files and folders that the documents name on a host. */
export async function placeFiles<Host extends Awaited<ReturnType<typeof freshHost>>>(host: Host): Promise<Host> {
  const files = [...disks, ...images, ...memoryFiles.flat(), "C:\\m0.vhd", "C:\\m1.vhd"];
  for (const path of [...files, ...folders.map((folder) => `${folder}\\file`)]) await host.controls.placeFile(path, {});
  return host;
}
