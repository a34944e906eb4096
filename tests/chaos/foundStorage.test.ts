/** What the chaos runs on storage have found, each as the shortest way to it. What is created and not stored is that of a run that was killed. */
import { expect, test } from "vitest";
import { base, basePath, layerHost } from "../support/layerHost.js";
import { urnOf } from "../support/resources.js";

const disk = "C:\\layers\\scratch.vhdx";
const megabyte = 1024 * 1024;

test("a writable layer and its filter that a killed run made are given up with their volume, and hold no layer below for ever", async () => {
  const host = await layerHost();
  const layer = await host.importBase();
  const os = await host.create("BaseOsLayer", "os", { path: basePath });
  const firstArgs = { path: await host.volume(disk), parentLayers: [base] };
  await host.create("WritableLayer", "writable", firstArgs);
  await host.create("LayerStorageFilter", "filter", firstArgs);
  // The destroy after the kill knows of the disk, and of nothing on it.
  await host.controls.reboot();
  await host.host.deleteFile(disk);

  const args = { path: await host.volume(disk), parentLayers: [base] };
  expect(args.path).not.toBe(firstArgs.path);
  const writable = await host.create("WritableLayer", "writable", args);
  const filter = await host.create("LayerStorageFilter", "filter", args);
  await host.destroy("LayerStorageFilter", filter);
  await host.destroy("WritableLayer", writable);
  await host.destroy("BaseOsLayer", os);
  await host.destroy("Layer", layer);
  expect(await host.host.ledger.list()).toEqual([]);
  expect(host.isThere(basePath)).toBe(false);
});

test("a writable layer that a killed run made on a volume that is still there is not given up for another one", async () => {
  const host = await layerHost();
  await host.importBase();
  const onVolume = async (file: string) => ({ path: await host.volume(file), parentLayers: [base] });
  const first = await onVolume(disk);
  await host.create("WritableLayer", "writable", first);
  const second = await onVolume("C:\\layers\\scratch2.vhdx");
  await host.create("WritableLayer", "writable", second);
  const held = (await host.host.ledger.list()).filter(({ kind }) => kind === "WritableLayer");
  expect(held.map(({ idOrPath }) => idOrPath)).toEqual([first.path, second.path]);
});

test("a disk that a killed run has attached cannot grow, and the refusal names who holds it and the size to declare until then", async () => {
  const host = await layerHost();
  const small = { path: disk, sizeBytes: 8 * megabyte };
  const large = { path: disk, sizeBytes: 16 * megabyte };
  const kept = await host.create("VirtualDisk", "disk", small);
  await host.create("LayerVhd", "scratch", { path: disk });
  // The destroy after the kill knows of the disk alone, and leaves it as it is declared.
  await host.destroy("VirtualDisk", kept);

  await expect(host.create("VirtualDisk", "disk", large)).rejects.toThrow(
    `It is attached for ${urnOf("LayerVhd", "scratch")}. Declare the ${8 * megabyte} bytes that it has until that resource is taken out of the program and gone.`,
  );
  // A state of it would hold the size that the disk never got against the one to declare.
  expect((await host.host.ledger.list({ urn: urnOf("VirtualDisk", "disk") })).length).toBe(0);
  const asItIs = await host.create("VirtualDisk", "disk", small);
  await host.destroy("LayerVhd", await host.create("LayerVhd", "scratch", { path: disk }));
  expect((await host.update("VirtualDisk", "disk", asItIs, large)).outputs.currentSizeBytes).toBe(16 * megabyte);
});
