/** Process containers on the simulated host: what they need, what a running one lets change, and what they keep in use. */
import { describe, expect, test } from "vitest";
import { NotSimulatedError } from "../../provider/hcs/errors.js";
import { layerDataOf, type ParentLayer } from "../../provider/hcs/layers.js";
import type { ComputeSystem, Container, ModifySettingRequest } from "../../schema/types.js";
import { sample } from "../schema/samples.js";
import { containerDocument, hostWithVolume, usualLayers } from "../support/layers.js";
import { eventMessages, expectRefusal } from "../support/machines.js";

const id = "48E7FACB-2A65-4A83-BFEF-0000000000C1";
const other = "48E7FACB-2A65-4A83-BFEF-0000000000C2";
const terminate = { mode: "terminate", timeoutSeconds: 0 } as const;

/** A host on which a container can be created at once. */
async function hostWithFilter() {
  const opened = await hostWithVolume();
  await opened.host.attachLayerStorageFilter(opened.volume, layerDataOf(opened.layers));
  const document = (container: Container = {}) => containerDocument(opened.volume, opened.layers, container);
  return { ...opened, document };
}

async function hostWithContainer(container: Container = {}) {
  const opened = await hostWithFilter();
  await opened.host.launchComputeSystem(id, opened.document(container));
  const modify = (request: ModifySettingRequest) => opened.host.modifyComputeSystem(id, request);
  const expected = async (wanted: Container) => {
    const { disk, host } = opened;
    await host.stopComputeSystem(id, terminate);
    await host.launchComputeSystem(id, opened.document(wanted));
    expect(await host.getVirtualDiskInformation(disk)).toMatchObject({ isAttached: true });
    return opened.controls.systemParts(id);
  };
  return { ...opened, modify, expected };
}

describe("a process container on the simulated host", () => {
  test("runs, tells what it is, shuts down and is gone", async () => {
    const { host, document } = await hostWithFilter();
    const running = { Id: id, SystemType: "Container", Owner: "me", RuntimeId: id.toLowerCase(), State: "Running" };
    expect(await host.launchComputeSystem(id, { ...document(), Owner: "me" })).toEqual(running);
    expect(await host.enumerateComputeSystems({ Types: ["Container"] })).toEqual([running]);
    expect(await host.enumerateComputeSystems({ Types: ["VirtualMachine"] })).toEqual([]);
    expect(await host.stopComputeSystem(id, { mode: "graceful", timeoutSeconds: 1 })).toMatchObject({
      outcome: "Graceful",
    });
    expect(await host.enumerateComputeSystems()).toEqual([]);
  });

  test("of the sample document runs when its layers, its volume and its directory are there", async () => {
    const written = sample("12-argon-container.json") as ComputeSystem;
    const { Layers = [] } = written.Container?.Storage ?? {};
    const { host, controls, volume } = await hostWithVolume(Layers as ParentLayer[]);
    await host.attachLayerStorageFilter(volume, layerDataOf(Layers as ParentLayer[]));
    await controls.placeFile("D:\\hcs\\content\\index.html");
    const container: Container = { ...written.Container, Storage: { ...written.Container?.Storage, Path: volume } };
    const document = { ...written, Container: container, ShouldTerminateOnLastHandleClosed: false };
    expect(await host.launchComputeSystem(id, document)).toMatchObject({ State: "Running", SystemType: "Container" });
  });

  test("that is bound to its last handle ends with it, and frees its layers", async () => {
    const { host, volume, document } = await hostWithFilter();
    await host.launchComputeSystem(id, { ...document(), ShouldTerminateOnLastHandleClosed: true });
    expect(await host.enumerateComputeSystems()).toEqual([]);
    await host.detachLayerStorageFilter(volume);
  });

  test("needs its writable layer mounted, initialised and under a filter over the same layers", async () => {
    const web: ParentLayer = { Id: "0a1b2c3d-0001-5000-8000-0000000000a3", Path: "C:\\layers\\web" };
    const [app, base] = usualLayers as [ParentLayer, ParentLayer];
    const { host, volume, layers, disk } = await hostWithVolume([web, app, base]);
    const create = (parents = layers, path = volume) => host.createComputeSystem(id, containerDocument(path, parents));
    const refused = (work: Promise<unknown>, hresultName: string) =>
      expectRefusal(work, "HcsCreateComputeSystem", hresultName);

    const noFilter = await refused(create(), "HCS_E_INVALID_LAYER");
    expect(noFilter.message).toContain("Attach it first (HcsAttachLayerStorageFilter)");
    await host.attachLayerStorageFilter(volume, layerDataOf([web, app, base]));
    await refused(create([base, app, web]), "HCS_E_INVALID_LAYER");
    await refused(create([app, web, base]), "HCS_E_INVALID_LAYER");
    const fewer = await refused(create([base]), "HCS_E_INVALID_LAYER");
    expect(eventMessages(fewer)[0]).toContain("lies over c:\\layers\\web, c:\\layers\\app, c:\\layers\\base");
    await refused(create([{ ...app, Path: "C:\\layers\\none" }, base]), "ERROR_PATH_NOT_FOUND");
    await refused(create(layers, "C:\\layers\\app"), "HCS_E_INVALID_LAYER");
    await create();
    await expectRefusal(
      host.detachLayerStorageFilter(volume),
      "HcsDetachLayerStorageFilter",
      "ERROR_SHARING_VIOLATION",
    );
    await host.stopComputeSystem(id, terminate);
    await host.detachLayerStorageFilter(volume);
    await host.detachVirtualDisk(disk);
    const unmounted = await refused(create(), "ERROR_PATH_NOT_FOUND");
    expect(unmounted.message).toContain("Attach the disk of the writable layer first");
    expect(await host.enumerateComputeSystems()).toEqual([]);
  });

  test("has its writable layer for itself, and keeps it and the layers below in use", async () => {
    const { host, volume, layers, disk, document } = await hostWithContainer();
    await expectRefusal(
      host.createComputeSystem(other, document()),
      "HcsCreateComputeSystem",
      "ERROR_SHARING_VIOLATION",
    );
    const busy = "ERROR_SHARING_VIOLATION";
    for (const { Path = "" } of layers) await expectRefusal(host.destroyLayer(Path), "HcsDestroyLayer", busy);
    await expectRefusal(host.detachLayerStorageFilter(volume), "HcsDetachLayerStorageFilter", busy);
    await expectRefusal(host.detachVirtualDisk(disk), "DetachVirtualDisk", busy);
    const exported = host.exportLayer(volume, "C:\\layers", layerDataOf(layers), { IsWritableLayer: true });
    await expectRefusal(exported, "HcsExportLayer", busy);
    await host.stopComputeSystem(id, terminate);
    await host.detachLayerStorageFilter(volume);
    await host.detachVirtualDisk(disk);
    for (const { Path = "" } of layers) await host.destroyLayer(Path);
    expect(await host.measureFolder("C:\\layers")).toMatchObject({ files: 0 });
  });

  test("is ended by a restart of the host, and needs disk and filter again", async () => {
    const { host, controls, volume, layers, disk, document } = await hostWithContainer();
    await controls.reboot();
    await host.attachVirtualDisk(disk);
    await expectRefusal(host.createComputeSystem(id, document()), "HcsCreateComputeSystem", "HCS_E_INVALID_LAYER");
    await host.attachLayerStorageFilter(volume, layerDataOf(layers));
    expect(await host.launchComputeSystem(id, document())).toMatchObject({ State: "Running" });
  });

  test("needs its mapped directories at its start", async () => {
    const { host, controls, document } = await hostWithFilter();
    const container = { MappedDirectories: [{ HostPath: "C:\\site", ContainerPath: "C:\\www" }] };
    await expectRefusal(
      host.launchComputeSystem(id, document(container)),
      "HcsStartComputeSystem",
      "ERROR_FILE_NOT_FOUND",
    );
    expect(await host.enumerateComputeSystems()).toEqual([]);
    await controls.placeFile("C:\\site\\index.html");
    expect(await host.launchComputeSystem(id, document(container))).toMatchObject({ State: "Running" });
  });

  test.each<[string, Container | undefined, string]>([
    ["no storage", { Storage: {} }, "HCS_E_INVALID_JSON"],
    ["a storage without layers", { Storage: { Path: "C:\\layers", Layers: [] } }, "HCS_E_INVALID_JSON"],
    ["two limits of its processors", { Processor: { Count: 1, Weight: 100 } }, "E_INVALIDARG"],
    ["no memory", { Memory: { SizeInMB: 0 } }, "E_INVALIDARG"],
    ["a mapped directory without a path", { MappedDirectories: [{ ContainerPath: "C:\\a" }] }, "HCS_E_INVALID_JSON"],
  ])("with %s is refused at create", async (_what, container, hresultName) => {
    const { host, document } = await hostWithFilter();
    const create = host.createComputeSystem(id, document(container));
    await expectRefusal(create, "HcsCreateComputeSystem", hresultName);
    expect(await host.enumerateComputeSystems()).toEqual([]);
  });

  test("is not said to do what is not simulated", async () => {
    const { host, modify, document } = await hostWithContainer();
    const attempts = [
      () => host.pauseComputeSystem(id),
      () => host.getComputeSystemProperties(id, { PropertyTypes: ["Memory"] }),
      () => modify({ ResourcePath: "VirtualMachine/ComputeTopology/Memory/SizeInMB", Settings: 512 }),
      () => modify({ ResourcePath: "Container/Devices/Generic", RequestType: "Add", Settings: {} }),
      () => host.createComputeSystem(other, document({ IsolationType: "HostProcess" })),
      () => host.createComputeSystem(other, sample("13-xenon-container.json") as ComputeSystem),
    ];
    for (const attempt of attempts) await expect(attempt()).rejects.toThrow(NotSimulatedError);
    expect(await host.getComputeSystemProperties(id)).toMatchObject({ State: "Running" });
  });
});

describe("a change of a running container", () => {
  const update = (ResourcePath: string, Settings: unknown): ModifySettingRequest => ({
    ResourcePath,
    RequestType: "Update",
    Settings,
  });
  const directory = { HostPath: "C:\\site", ContainerPath: "C:\\www", ReadOnly: true };
  const mapping = (RequestType: "Add" | "Remove", Settings: object = directory): ModifySettingRequest => ({
    ResourcePath: "Container/MappedDirectories",
    RequestType,
    Settings,
  });

  test("of memory, processors and directories makes it what a new one with these would be", async () => {
    const { modify, expected, controls } = await hostWithContainer({ Memory: { SizeInMB: 512 } });
    await controls.placeFile("C:\\site\\index.html");
    await modify(update("Container/Memory/SizeInMB", 1025));
    await modify(update("Container/Processor", { Maximum: 8000 }));
    await modify(mapping("Add"));
    const changed = await controls.systemParts(id);
    expect(changed).toEqual(
      await expected({ Memory: { SizeInMB: 1025 }, Processor: { Maximum: 8000 }, MappedDirectories: [directory] }),
    );
    await modify(mapping("Remove"));
    expect(await controls.systemParts(id)).not.toEqual(changed);
    expect(await controls.systemParts(id)).toEqual(
      await expected({ Memory: { SizeInMB: 1025 }, Processor: { Maximum: 8000 } }),
    );
  });

  test("as the samples have them is taken", async () => {
    const { modify, controls } = await hostWithContainer({ Memory: { SizeInMB: 512 } });
    await controls.placeFile("D:\\hcs\\extra\\file.txt");
    for (const name of ["directory", "memory", "processor"]) {
      const file = name === "directory" ? "container-mapped-directory" : `container-${name}`;
      await modify(sample(`requests/${file}.json`) as ModifySettingRequest);
    }
    expect(Object.keys(await controls.systemParts(id))).toEqual(
      expect.arrayContaining([
        "Container/MappedDirectories/C:\\extra",
        "Container/Memory/SizeInMB",
        "Container/Processor",
      ]),
    );
    await modify(update("Container/RegistryFlushState", { Enabled: true }));
  });

  test.each<[string, ModifySettingRequest, string]>([
    ["a directory that is not on the host", mapping("Add"), "ERROR_FILE_NOT_FOUND"],
    ["the removal of a directory that it does not have", mapping("Remove"), "ERROR_NOT_FOUND"],
    ["a directory without its place", mapping("Add", { HostPath: "C:\\site" }), "HCS_E_INVALID_JSON"],
    ["no memory", update("Container/Memory/SizeInMB", 0), "E_INVALIDARG"],
    ["two limits", update("Container/Processor", { Count: 2, Maximum: 100 }), "E_INVALIDARG"],
    ["a limit that is no number", update("Container/Processor", { Maximum: "all" }), "HCS_E_INVALID_JSON"],
  ])("with %s is refused", async (_what, request, hresultName) => {
    const { modify, controls } = await hostWithContainer();
    const before = await controls.systemParts(id);
    await expectRefusal(modify(request), "HcsModifyComputeSystem", hresultName);
    expect(await controls.systemParts(id)).toEqual(before);
  });

  test("with a directory at a place that is taken is refused", async () => {
    const { modify, controls } = await hostWithContainer();
    await controls.placeFile("C:\\site\\index.html");
    await modify(mapping("Add"));
    await expectRefusal(modify(mapping("Add")), "HcsModifyComputeSystem", "ERROR_ALREADY_EXISTS");
  });
});
