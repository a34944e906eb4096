/** Every resource path that a running machine takes: what each request does to what is there and to what is not. */
import { describe, expect, test } from "vitest";
import { type HcsError, NotSimulatedError } from "../../provider/hcs/errors.js";
import type { ModifyRequestType, VirtualMachine } from "../../schema/types.js";
import { openSimulated } from "../support/hosts.js";
import { expectRefusal, machineDocument } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-03E3C2FAAE16";
const call = "HcsModifyComputeSystem";
const guid = "5f1a4c1e-2c1b-4a86-9c0d-2f0f6f4d1a01";
const topology = "VirtualMachine/ComputeTopology";
const devices = "VirtualMachine/Devices";

/** A machine with every device that a part can be added to. */
const machine: VirtualMachine = {
  ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 2 } },
  Devices: {
    Scsi: { primary: {}, [`{${guid}}`]: {} },
    Plan9: {},
    VirtualSmb: {},
    SharedMemory: {},
    HvSocket: {},
    VirtualPMem: { MaximumCount: 2, Devices: { "1": { SizeBytes: 4096 } } },
  },
};

interface Case {
  path: string;
  /** Settings of an Add, or of an Update where the path takes no Add. */
  settings?: unknown;
  /** Settings of an Update of what is there; absent: the path takes none. */
  other?: unknown;
  /** An Update that nobody knows the answer of. */
  unknown?: unknown;
  /** Settings of a Remove; absent: none are needed. */
  removal?: object;
  /** The place under which the part is kept, where it is not the path. */
  place?: string;
  /** Settings that are refused. */
  wrong: [settings: unknown, hresult: string][];
}

const json = "HCS_E_INVALID_JSON";
const argument = "E_INVALIDARG";

/** Entries of maps and lists: Add, Remove and perhaps Update. */
const items: Case[] = [
  {
    path: `${devices}/Scsi/primary/Attachments/3`,
    settings: { Type: "Iso", Path: "C:\\vms\\a.iso" },
    other: { Type: "Iso", Path: "C:\\vms\\b.iso" },
    unknown: { Type: "VirtualDisk", Path: "C:\\vms\\a.vhdx" },
    wrong: [
      [{ Type: "Tape", Path: "C:\\vms\\a.iso" }, json],
      [{ Type: "VirtualDisk" }, argument],
      [{ Type: "Iso", Path: 7 }, json],
      ["C:\\vms\\a.iso", json],
      [null, json],
      [{ Type: "Iso", Pth: "C:\\vms\\a.iso" }, json],
    ],
  },
  {
    path: `${devices}/NetworkAdapters/${guid}`,
    place: `${devices}/NetworkAdapters/${guid.toUpperCase()}`,
    settings: { EndpointId: guid, MacAddress: "00-15-5D-00-00-01" },
    other: { EndpointId: guid, MacAddress: "00-15-5D-00-00-01", ConnectionState: "Disabled" },
    unknown: { EndpointId: "0f1a4c1e-2c1b-4a86-9c0d-2f0f6f4d1a01", MacAddress: "00-15-5D-00-00-01" },
    removal: { EndpointId: guid },
    wrong: [
      [{ EndpointId: "net" }, json],
      [{ ConnectionState: "Up" }, json],
      [[], json],
    ],
  },
  {
    path: `${devices}/Plan9/Shares`,
    place: `${devices}/Plan9/Shares/home/src`,
    settings: { Name: "home/src", AccessName: "home", Path: "C:\\share", Port: 50_001 },
    other: { Name: "home/src", AccessName: "home", Path: "C:\\share", Port: 50_002 },
    removal: { Name: "home/src", AccessName: "home", Port: 50_001 },
    wrong: [
      [{ AccessName: "home" }, json],
      [{ Name: "home/src", Port: "50001" }, json],
      [{ Name: "home/src", Path: "C:\\none" }, "ERROR_FILE_NOT_FOUND"],
    ],
  },
  {
    path: `${devices}/VirtualSmb/Shares`,
    place: `${devices}/VirtualSmb/Shares/os`,
    settings: { Name: "os", Path: "C:\\share", AllowedFiles: ["a"], Options: { RestrictFileAccess: true } },
    other: { Name: "os", Path: "C:\\share", AllowedFiles: ["a", "b"], Options: { RestrictFileAccess: true } },
    unknown: { Name: "os", Path: "C:\\share", AllowedFiles: ["a", "b"] },
    removal: { Name: "os" },
    wrong: [
      [{ Path: "C:\\share" }, json],
      [{ Name: "os", Path: "C:\\share", AllowedFiles: "a" }, json],
      [{ Name: "os", Path: "C:\\share\\readme.txt" }, "ERROR_FILE_NOT_FOUND"],
    ],
  },
  {
    path: `${devices}/VirtualPMem/Devices/0`,
    settings: { HostPath: "C:\\vms\\a.vhdx", ReadOnly: true, ImageFormat: "Vhdx" },
    wrong: [
      [{ HostPath: "C:\\vms\\a.vhdx", ImageFormat: "Raw" }, json],
      [{ HostPath: "C:\\vms\\none.vhdx" }, "ERROR_FILE_NOT_FOUND"],
      [{ HostPath: "C:\\vms\\locked.vhdx" }, "E_ACCESSDENIED"],
    ],
  },
  {
    path: `${devices}/VirtualPMem/Devices/1/Mappings/4096`,
    settings: { HostPath: "C:\\vms\\a.vhdx", ImageFormat: "Vhd1" },
    wrong: [[{ HostPath: "C:\\vms\\a.vhdx", Offset: 1 }, json]],
  },
  {
    path: `${devices}/VirtualPci/${guid}`,
    place: `${devices}/VirtualPci/${guid.toUpperCase()}`,
    settings: { Functions: [{ DeviceInstancePath: "PCIP\\VEN_10DE" }] },
    wrong: [[{ Functions: {} }, json]],
  },
  {
    path: `${devices}/FlexibleIov/fs`,
    settings: { EmulatorId: guid, HostingModel: "External", Configuration: ["tag=a"] },
    removal: { EmulatorId: `{${guid.toUpperCase()}}`, HostingModel: "External" },
    wrong: [[{ EmulatorId: guid, HostingModel: "Somewhere" }, json]],
  },
  {
    path: `${devices}/MappedPipes/\\\\.\\pipe\\Docker`,
    place: `${devices}/MappedPipes/\\\\.\\pipe\\docker`,
    wrong: [[{ Name: "docker" }, argument]],
  },
  {
    path: `${devices}/ComPorts/1`,
    settings: { NamedPipe: "\\\\.\\pipe\\com" },
    other: { NamedPipe: "\\\\.\\pipe\\other" },
    removal: { NamedPipe: "\\\\.\\pipe\\other" },
    wrong: [[{ NamedPipe: 1 }, json]],
  },
  {
    path: `${devices}/SharedMemory/Regions`,
    place: `${devices}/SharedMemory/Regions/frame`,
    settings: { SectionName: "frame", Length: 4096 },
    other: { SectionName: "frame", Length: 8192 },
    removal: { SectionName: "frame" },
    wrong: [
      [{ Length: 4096 }, json],
      [{ SectionName: "frame", Length: -1 }, json],
    ],
  },
];

/** What only takes Update; the last of `nothing` says that nothing is there. */
const values: (Case & { nothing?: unknown })[] = [
  { path: `${topology}/Memory/SizeInMB`, settings: 1024, other: 2048, wrong: [["1024", argument]] },
  {
    path: `${topology}/Processor/CpuGroup`,
    settings: { Id: guid },
    other: { Id: "0f1a4c1e-2c1b-4a86-9c0d-2f0f6f4d1a01" },
    nothing: { Id: "00000000-0000-0000-0000-000000000000" },
    wrong: [
      [{}, json],
      [{ Id: "group" }, json],
    ],
  },
  {
    path: `${topology}/Processor/Limits`,
    place: `${topology}/Processor/Limits/Weight`,
    settings: { Weight: 100 },
    other: { Weight: 200, Limit: 50_000 },
    unknown: { Limit: 50_000 },
    wrong: [
      [{ Weight: "100" }, json],
      [{ Count: 2 }, json],
    ],
  },
  {
    path: `${topology}/Processor/IdledProcessors`,
    settings: { IdleProcessorCount: 1 },
    other: { IdleProcessorCount: 2 },
    wrong: [
      [{ IdleProcessorCount: 3 }, argument],
      [{}, json],
      [1, json],
    ],
  },
  {
    path: `${topology}/Processor/CpuFrequencyPowerCap`,
    settings: 2000,
    other: 1000,
    wrong: [
      [-1, argument],
      [{ Cap: 1 }, argument],
    ],
  },
  {
    path: `${topology}/Gpu`,
    settings: { AssignmentMode: "Mirror", AllowVendorExtension: true },
    other: { AssignmentMode: "List", AssignmentRequest: { "\\\\?\\PCI#VEN": 65_535 } },
    nothing: { AssignmentMode: "Disabled" },
    wrong: [
      [{ AssignmentMode: "All" }, json],
      [{ Mode: "Mirror" }, json],
    ],
  },
  {
    path: `${devices}/HvSocket/HvSocketConfig/ServiceTable/${guid}`,
    place: `${devices}/HvSocket/HvSocketConfig/ServiceTable/${guid.toUpperCase()}`,
    settings: { AllowWildcardBinds: true },
    other: { BindSecurityDescriptor: "D:P(A;;FA;;;SY)" },
    nothing: { Disabled: true },
    wrong: [[{ AllowWildcardBinds: "yes" }, json]],
  },
];

async function running() {
  const { host, controls } = await openSimulated();
  for (const path of ["C:\\vms\\a.iso", "C:\\vms\\b.iso", "C:\\vms\\a.vhdx", "C:\\vms\\locked.vhdx"])
    await controls.placeFile(path);
  for (const path of ["C:\\vms\\a.iso", "C:\\vms\\b.iso", "C:\\vms\\a.vhdx"]) await host.grantVmAccess(id, path);
  await controls.placeFile("C:\\share\\readme.txt");
  await host.launchComputeSystem(id, machineDocument({ machine }));
  const modify = (ResourcePath: string, RequestType: ModifyRequestType | undefined, Settings?: unknown) =>
    host.modifyComputeSystem(id, {
      ResourcePath,
      ...(RequestType === undefined ? {} : { RequestType }),
      ...(Settings === undefined ? {} : { Settings }),
    });
  const parts = () => controls.systemParts(id);
  const partAt = async ({ path, place = path }: Case) => (await parts())[place];
  return { host, controls, modify, parts, partAt };
}

describe.each(items)("an entry at $path", (row) => {
  const { path, settings, other, removal } = row;

  test("is added, refused a second time, and removed to leave the machine as it was", async () => {
    const { modify, parts, partAt } = await running();
    const before = await parts();
    expect(await partAt(row)).toBeUndefined();
    await modify(path, "Add", settings);
    expect(await partAt(row)).toMatch(/^[\w-]{43}$/);
    const after = await parts();
    await expectRefusal(modify(path, "Add", settings), call, "ERROR_ALREADY_EXISTS");
    expect(await parts()).toEqual(after);
    await modify(path, "Remove", removal);
    expect(await parts()).toEqual(before);
  });

  test("cannot be removed or updated when it is not there", async () => {
    const { modify, parts } = await running();
    const before = await parts();
    await expectRefusal(modify(path, "Remove", removal), call, "ERROR_NOT_FOUND");
    await expectRefusal(modify(path, "Update", other ?? settings), call, other ? "ERROR_NOT_FOUND" : argument);
    expect(await parts()).toEqual(before);
  });

  test("refuses settings that HCS does not understand, and changes nothing", async () => {
    const { modify, parts } = await running();
    const before = await parts();
    for (const [wrong, hresult] of row.wrong) await expectRefusal(modify(path, "Add", wrong), call, hresult);
    await expectRefusal(modify(path, undefined, settings), call, argument);
    await expectRefusal(modify(path, "Change" as ModifyRequestType, settings), call, argument);
    expect(await parts()).toEqual(before);
  });

  test("is changed by somebody at the host too, and goes with null", async () => {
    const { controls, parts, partAt } = await running();
    const before = await parts();
    await controls.modify(id, path, settings ?? {});
    const first = await partAt(row);
    expect(first).toBeDefined();
    if (other !== undefined) await controls.modify(id, path, other);
    await controls.modify(id, (row.place ?? path).startsWith(`${path}/`) ? (row.place ?? path) : path, null);
    expect(await parts()).toEqual(before);
  });
});

describe.each(items.filter(({ other }) => other !== undefined))("an entry at $path", (row) => {
  const { path, settings, other, removal } = row;

  test("is updated, and only as far as hosts are known to do it", async () => {
    const { modify, parts, partAt } = await running();
    await modify(path, "Add", settings);
    const first = await partAt(row);
    await modify(path, "Update", other);
    const second = await partAt(row);
    expect(second).not.toBe(first);
    if (row.unknown !== undefined) await expect(modify(path, "Update", row.unknown)).rejects.toThrow(NotSimulatedError);
    expect(await partAt(row)).toBe(second);
    await modify(path, "Update", settings);
    expect(await partAt(row)).toBe(first);
    await modify(path, "Remove", removal);
    expect(Object.keys(await parts())).not.toContain(row.place ?? path);
  });
});

describe.each(values)("the value at $path", (row) => {
  const { path, settings, other } = row;

  test("is set again and again, and changes only itself", async () => {
    const { modify, parts, partAt } = await running();
    const before = await parts();
    await modify(path, "Update", settings);
    const first = await partAt(row);
    await modify(path, "Update", other);
    expect(await partAt(row)).not.toBe(first);
    const changed = Object.entries(await parts()).flatMap(([place, part]) => (before[place] === part ? [] : [place]));
    expect(changed.every((place) => place.startsWith(row.place?.replace("/Weight", "") ?? path))).toBe(true);
    if (row.unknown !== undefined) await expect(modify(path, "Update", row.unknown)).rejects.toThrow(NotSimulatedError);
    if (row.nothing === undefined) return;
    await modify(path, "Update", row.nothing);
    expect(await parts()).toEqual(before);
  });

  test("takes no Add, and refuses settings that HCS does not understand", async () => {
    const { modify, parts } = await running();
    const before = await parts();
    await expectRefusal(modify(path, "Add", settings), call, argument);
    for (const [wrong, hresult] of row.wrong) await expectRefusal(modify(path, "Update", wrong), call, hresult);
    expect(await parts()).toEqual(before);
  });

  test("is set by somebody at the host too", async () => {
    const { controls, partAt } = await running();
    await controls.modify(id, path, settings);
    expect(await partAt(row)).toBeDefined();
  });
});

test("a request for a value may leave out its type; a service of a socket is removed by its own path", async () => {
  const { modify, parts } = await running();
  const before = await parts();
  await modify(`${topology}/Memory/SizeInMB`, undefined, 2048);
  await modify(`${topology}/Memory/SizeInMB`, undefined, 512);
  const service = `${devices}/HvSocket/HvSocketConfig/ServiceTable/{${guid.toUpperCase()}}`;
  await modify(service, "Update", { AllowWildcardBinds: true });
  await modify(
    service
      .toLowerCase()
      .replace(devices.toLowerCase(), devices)
      .replace("hvsocket/hvsocketconfig/servicetable", "HvSocket/HvSocketConfig/ServiceTable"),
    "Remove",
  );
  expect(await parts()).toEqual(before);
  await expectRefusal(modify(service, "Remove"), call, "ERROR_NOT_FOUND");
  await expectRefusal(modify(`${topology}/Memory/SizeInMB`, "Remove"), call, argument);
});

test.each([...items, ...values])("a machine that does not run takes no request at $path", async (row) => {
  const { host, modify, parts } = await running();
  await host.pauseComputeSystem(id);
  const before = await parts();
  const type = items.includes(row) ? "Add" : "Update";
  await expectRefusal(modify(row.path, type, row.settings), call, "HCS_E_INVALID_STATE");
  expect(await parts()).toEqual(before);
});

describe("devices that must be there at create", () => {
  const bare: VirtualMachine = { ComputeTopology: { Processor: { Count: 1 } }, Devices: {} };

  test.each<[string, ModifyRequestType, unknown]>([
    [`${devices}/Scsi/primary/Attachments/0`, "Add", { Type: "Iso" }],
    [`${devices}/Plan9/Shares`, "Add", { Name: "a" }],
    [`${devices}/VirtualSmb/Shares`, "Add", { Name: "a" }],
    [`${devices}/SharedMemory/Regions`, "Add", { SectionName: "a" }],
    [`${devices}/VirtualPMem/Devices/0`, "Add", {}],
    [`${devices}/VirtualPMem/Devices/0/Mappings/0`, "Add", {}],
    [`${devices}/HvSocket/HvSocketConfig/ServiceTable/${guid}`, "Update", {}],
  ])("without its device %s is not found", async (ResourcePath, RequestType, Settings) => {
    const { host } = await openSimulated();
    await host.launchComputeSystem(id, machineDocument({ machine: bare }));
    const error = await expectRefusal(
      host.modifyComputeSystem(id, { ResourcePath, RequestType, Settings }),
      call,
      "ERROR_NOT_FOUND",
    );
    expect(error.message).toContain("The machine has no VirtualMachine/Devices/");
  });

  test("the slots of persistent memory are those of the create document", async () => {
    const { modify } = await running();
    await expectRefusal(modify(`${devices}/VirtualPMem/Devices/2`, "Add", {}), call, "ERROR_NOT_FOUND");
    await expectRefusal(modify(`${devices}/VirtualPMem/Devices/128`, "Add", {}), call, argument);
  });

  test("a mapping needs its device, and goes with it", async () => {
    const { modify, parts } = await running();
    const mapping = `${devices}/VirtualPMem/Devices/0/Mappings/8192`;
    const settings = { HostPath: "C:\\vms\\a.vhdx", ImageFormat: "Vhdx" };
    const before = await parts();
    await expectRefusal(modify(mapping, "Add", settings), call, "ERROR_NOT_FOUND");
    await modify(`${devices}/VirtualPMem/Devices/0`, "Add", { SizeBytes: 65_536, Mappings: { "0": settings } });
    await modify(mapping, "Add", settings);
    expect(Object.keys(await parts()).filter((place) => place.includes("/Devices/0"))).toHaveLength(3);
    await modify(`${devices}/VirtualPMem/Devices/0`, "Remove");
    expect(await parts()).toEqual(before);
  });
});

describe("keys", () => {
  test.each([
    [`${devices}/Scsi/primary/Attachments/one`],
    [`${devices}/VirtualPMem/Devices/1/Mappings/100`],
    [`${devices}/VirtualPci/first`],
    [`${devices}/MappedPipes/docker`],
    [`${devices}/ComPorts/2`],
    [`${devices}/HvSocket/HvSocketConfig/ServiceTable/first`],
  ])("%s has a key that HCS does not take", async (path) => {
    const { modify } = await running();
    const type = path.includes("ServiceTable") ? "Update" : "Add";
    await expectRefusal(modify(path, type, path.includes("Scsi") ? { Type: "Iso" } : {}), call, argument);
  });

  test("a GUID is one key in every spelling", async () => {
    const { host, modify, parts } = await running();
    const before = await parts();
    await modify(`${devices}/Scsi/${guid.toUpperCase()}/Attachments/0`, "Add", {
      Type: "VirtualDisk",
      Path: "c:/vms/A.vhdx",
    });
    await expectRefusal(host.deleteFile("C:\\vms\\a.vhdx"), "DeleteFile", "ERROR_SHARING_VIOLATION");
    const again = modify(`${devices}/Scsi/${guid}/Attachments/0`, "Add", {
      Type: "VirtualDisk",
      Path: "C:\\vms\\a.vhdx",
    });
    await expectRefusal(again, call, "ERROR_ALREADY_EXISTS");
    await modify(`${devices}/Scsi/{${guid}}/Attachments/0`, "Remove");
    expect(await parts()).toEqual(before);
    await host.deleteFile("C:\\vms\\a.vhdx");
  });

  test("a flexible IO device is removed only by its own names", async () => {
    const { modify } = await running();
    const path = `${devices}/FlexibleIov/fs`;
    await modify(path, "Add", { EmulatorId: guid, HostingModel: "Internal" });
    await expectRefusal(modify(path, "Remove"), call, argument);
    await expectRefusal(modify(path, "Remove", { EmulatorId: guid, HostingModel: "External" }), call, argument);
    await modify(path, "Remove", { EmulatorId: guid, HostingModel: "Internal" });
  });

  test("what is refused never tells settings", async () => {
    const { modify } = await running();
    const secret = "D:P(A;;FA;;;SECRET)";
    const path = `${devices}/HvSocket/HvSocketConfig/ServiceTable/${guid}`;
    const error: HcsError = await expectRefusal(modify(path, "Update", { AllowWildcardBinds: secret }), call, json);
    expect(JSON.stringify(error)).not.toContain("SECRET");
    expect(error.message).not.toContain("SECRET");
  });
});
