/**
 * A look at the host has four answers: as it was, changed, gone, and "cannot tell". Here the last one, for every resource
 * type and every function that its read asks: an error, after which the state is what it was and nothing was touched.
 */
import { describe, expect, test } from "vitest";
import { resourceTypes } from "../../provider/index.js";
import { base, basePath, type LayerHost, layerHost } from "../support/layerHost.js";
import { machineWithFiles, type StoredResource } from "../support/resources.js";

const file = "C:\\layers\\web.vmgs";
const disk = "C:\\layers\\scratch.vhdx";
const systemId = "8F0C2D3A-1B5E-4C0D-9E7F-2A6B4C8D0E1F";

/** How a resource of this type is made, and the functions that its read calls. */
interface Row {
  asks: readonly string[];
  make(host: LayerHost): Promise<StoredResource>;
}

const lookAtFile = "GetFileAttributesEx";
const lookAtAccess = "GetNamedSecurityInfo";

async function scratchVolume(host: LayerHost): Promise<string> {
  await host.importBase();
  await host.create("BaseOsLayer", "os", { path: basePath });
  return host.volume(disk);
}

async function makeMachine(host: LayerHost): Promise<StoredResource> {
  for (const path of [file, disk]) await host.controls.placeFile(path);
  return host.create("ComputeSystem", "web", { systemId, document: machineWithFiles(disk, file) });
}

async function makeAccess(host: LayerHost, type: string, args: object): Promise<StoredResource> {
  await host.controls.placeFile(file);
  return host.create(type, "access", { path: file, ...args });
}

const rows: Record<string, Row> = {
  ComputeSystem: { asks: ["HcsOpenComputeSystem", "HcsGetComputeSystemProperties", lookAtAccess], make: makeMachine },
  GuestStateFile: { asks: [lookAtFile], make: (host) => host.create("GuestStateFile", "state", { path: file }) },
  RuntimeStateFile: { asks: [lookAtFile], make: (host) => host.create("RuntimeStateFile", "state", { path: file }) },
  VirtualDisk: {
    asks: ["GetVirtualDiskInformation"],
    make: (host) => host.create("VirtualDisk", "disk", { path: disk, sizeBytes: 8 * 2 ** 20 }),
  },
  Layer: { asks: [lookAtFile], make: (host) => host.importBase() },
  BaseOsLayer: {
    asks: [lookAtFile],
    async make(host) {
      await host.importBase();
      return host.create("BaseOsLayer", "os", { path: basePath });
    },
  },
  LayerVhd: {
    asks: ["GetVirtualDiskInformation", "HcsGetLayerVhdMountPath"],
    async make(host) {
      await host.create("VirtualDisk", "disk", { path: disk, sizeBytes: 8 * 2 ** 20 });
      return host.create("LayerVhd", "scratch", { path: disk });
    },
  },
  WritableLayer: {
    asks: [lookAtFile],
    make: async (host) =>
      host.create("WritableLayer", "scratch", { path: await scratchVolume(host), parentLayers: [base] }),
  },
  LegacyWritableLayer: {
    asks: [lookAtFile],
    async make(host) {
      const path = await scratchVolume(host);
      await host.host.createFolder("C:\\layers\\hives");
      const args = { path, folderPath: "C:\\layers\\hives", parentLayers: [base] };
      return host.create("LegacyWritableLayer", "scratch", args);
    },
  },
  LayerStorageFilter: {
    asks: [lookAtFile],
    make: async (host) =>
      host.create("LayerStorageFilter", "filter", { path: await scratchVolume(host), parentLayers: [base] }),
  },
  LayerExport: {
    asks: [lookAtFile],
    async make(host) {
      await host.importBase();
      await host.controls.placeFile("C:\\exports\\readme.txt");
      return host.create("LayerExport", "copy", { path: basePath, exportFolderPath: "C:\\exports\\base" });
    },
  },
  VmAccess: { asks: [lookAtAccess], make: (host) => makeAccess(host, "VmAccess", { systemId }) },
  VmGroupAccess: { asks: [lookAtAccess], make: (host) => makeAccess(host, "VmGroupAccess", {}) },
};

const failures = [
  { what: "access is denied", hresult: 0x80070005, name: "E_ACCESSDENIED" },
  { what: "the service is dead", hresult: 0x8037011e, name: "HCS_E_SERVICE_DISCONNECT" },
];

const cases = Object.entries(rows).flatMap(([type, { asks, make }]) =>
  asks.flatMap((asked) => failures.map((failure) => ({ type, asked, make, ...failure }))),
);

/** Everything that a read must leave as it is. */
async function picture(host: LayerHost) {
  const work = (await host.controls.journal()).filter(({ call, hresult }) => hresult === 0 && !isLook(call));
  return { work: work.length, ledger: await host.host.ledger.list(), files: host.filesIn("C:\\layers") };
}
const isLook = (call: string) => /^Hcs(Open|Get)/.test(call);

describe('a host that answers "cannot tell"', () => {
  test("is asked by every resource type", () => {
    expect(Object.keys(rows).toSorted()).toEqual(resourceTypes.toSorted());
  });

  test.each(cases)(
    "when $what at $asked, a refresh of $type is an error that forgets and touches nothing",
    async ({ type, asked, make, hresult, name }) => {
      const host = await layerHost();
      const created = await make(host);
      const known = await host.read(type, created);
      const before = await picture(host);
      await host.controls.fail({ function: asked, hresult });
      await expect(host.read(type, created)).rejects.toThrow(`${asked} failed on`);
      await host.controls.fail({ function: asked, hresult });
      await expect(host.read(type, created)).rejects.toMatchObject({ hresultName: name });
      expect(await host.controls.clearFaults(), "failures that struck nothing").toBe(0);
      expect(await picture(host)).toEqual(before);
      expect(await host.read(type, created)).toEqual(known);
      expect(known).toBeDefined();
    },
  );
});
