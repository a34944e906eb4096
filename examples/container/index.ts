// A Windows process container from the ground up: its base layer, its scratch disk, the filter that makes both one file
// system, and the container on it.
import * as pulumi from "@pulumi/pulumi";
import * as hcs from "pulumi-hcs";

const folder = new pulumi.Config().get("folder") ?? "C:\\containers";
const image = new pulumi.Config().get("image") ?? "C:\\images\\nanoserver";
const gibibyte = 1024 ** 3;

// The base layer: the unpacked image, imported for use on this host and set up as the operating system of containers.
// The files of a Windows image are many, so the import gets more than the usual 4 minutes, and so does the update that would repeat or finish it.
const base = new hcs.Layer(
  "base",
  { path: `${folder}\\base`, sourcePath: image },
  { customTimeouts: { create: "30m", update: "30m" } },
);
const baseOs = new hcs.BaseOsLayer("base-os", { path: base.path, options: { Type: "Container" } });
const layers = [{ Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: base.path }];

// The scratch disk, which takes what the container writes. It goes with the stack; without `onDelete` it would stay.
const disk = new hcs.VirtualDisk("scratch-disk", {
  path: `${folder}\\web-1.vhdx`,
  sizeBytes: 20 * gibibyte,
  onDelete: "delete",
});
// It is taken down before the layer that lies under it, and so depends on it.
const scratch = new hcs.LayerVhd("scratch", { path: disk.path }, { dependsOn: baseOs });
const writable = new hcs.WritableLayer("writable", { path: scratch.mountPath, parentLayers: layers });
const filter = new hcs.LayerStorageFilter(
  "filter",
  { path: scratch.mountPath, parentLayers: layers },
  { dependsOn: writable },
);

const document = hcs.readDocument("documents/container.json");
const container = new hcs.ComputeSystem(
  "web-1",
  {
    document: {
      ...document,
      Container: { ...document.Container, Storage: { Layers: layers, Path: scratch.mountPath } },
    },
  },
  { dependsOn: filter },
);

export const systemId = container.systemId;
export const state = container.state;
export const mountPath = scratch.mountPath;
