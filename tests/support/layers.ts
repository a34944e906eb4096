/** Layers, a scratch disk and small container documents for tests on the simulated host. */
import { layerDataOf, type ParentLayer } from "../../provider/hcs/layers.js";
import type { ComputeSystem, Container } from "../../schema/types.js";
import { openSimulated } from "./hosts.js";

/** A derived layer and its base, nearest first. */
export const usualLayers: readonly ParentLayer[] = [
  { Id: "0a1b2c3d-0001-5000-8000-0000000000a2", Path: "C:\\layers\\app" },
  { Id: "0a1b2c3d-0001-5000-8000-0000000000a1", Path: "C:\\layers\\base" },
];

type Opened = Pick<Awaited<ReturnType<typeof openSimulated>>, "host" | "controls">;

/** A host with these layers imported, the last of them set up, and a mounted, initialised scratch disk. */
export async function hostWithVolume(layers: readonly ParentLayer[] = usualLayers) {
  const opened = await openSimulated();
  return { ...opened, layers, ...(await mountVolume(opened, layers)) };
}

/** The same on a host that is open. */
export async function mountVolume({ host, controls }: Opened, layers: readonly ParentLayer[] = usualLayers) {
  for (const [index, { Path: path = "" }] of [...layers.entries()].toReversed()) {
    await controls.placeFile(`C:\\source\\${index}\\Files\\file.txt`);
    const folder = path.slice(0, path.lastIndexOf("\\"));
    await controls.placeFile(`${folder}\\temporary`);
    await host.deleteFile(`${folder}\\temporary`);
    await host.importLayer(path, `C:\\source\\${index}`, layerDataOf(layers.slice(index + 1)));
    if (index === layers.length - 1) await host.setupBaseOsLayer(path, { Type: "Container" });
  }
  const disk = "C:\\disks\\scratch.vhdx";
  await host.createFolder("C:\\disks");
  await host.createVirtualDisk(disk, { type: "Dynamic", format: "VHDX", sizeBytes: 20 * 2 ** 30 });
  await host.formatWritableLayerVhd(disk);
  await host.attachVirtualDisk(disk);
  const volume = (await host.getLayerVhdMountPath(disk)) ?? "";
  await host.initializeWritableLayer(volume, layerDataOf(layers));
  return { disk, volume };
}

/** A process container with whatever is wished for. */
export function containerDocument(
  volume: string,
  layers: readonly ParentLayer[],
  container: Container = {},
): ComputeSystem {
  return {
    SchemaVersion: { Major: 2, Minor: 1 },
    Container: { Storage: { Layers: [...layers], Path: volume }, ...container },
  };
}
