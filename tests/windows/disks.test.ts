/** Questions about disks and layers that only a real Windows can answer. Each tells what it saw; see README.md. */
import { expect, test } from "vitest";
import { layerDataOf } from "../../provider/hcs/layers.js";
import { ask, outcomeOf } from "./support/question.js";

const disk = { type: "Dynamic", format: "VHDX", sizeBytes: 1024 * 1024 * 1024 } as const;

test("what does a disk tell from its creation to its detachment, and does its volume have a path meanwhile?", async () => {
  const { host, ownPath, saw } = await ask("A disk, formatted and attached");
  const path = ownPath("vhdx");
  await host.createVirtualDisk(path, { ...disk, blockSizeBytes: 1024 * 1024 });
  saw("created", await host.getVirtualDiskInformation(path));
  saw("created again", await outcomeOf(host.createVirtualDisk(path, disk)));
  saw("grown", await outcomeOf(host.resizeVirtualDisk(path, 2 * disk.sizeBytes)));
  saw("formatted", await outcomeOf(host.formatWritableLayerVhd(path)));
  saw("then", await host.getVirtualDiskInformation(path));
  try {
    saw("attached", await outcomeOf(host.attachVirtualDisk(path)));
    saw("then", await host.getVirtualDiskInformation(path));
    saw("its volume", await outcomeOf(host.getLayerVhdMountPath(path)));
    saw("attached again", await outcomeOf(host.attachVirtualDisk(path)));
    saw("formatted while attached", await outcomeOf(host.formatWritableLayerVhd(path)));
    saw("deleted while attached", await outcomeOf(host.deleteFile(path)));
  } finally {
    saw("detached", await outcomeOf(host.detachVirtualDisk(path)));
  }
  const detached = await host.getVirtualDiskInformation(path);
  saw("then", detached);
  saw("detached again", await outcomeOf(host.detachVirtualDisk(path)));
  // Whether the delete was refused is a question too.
  expect(detached?.isAttached ?? false).toBe(false);
});

test("how does a child name its parent, and what is answered when the parent is gone?", async () => {
  const { host, ownPath, saw } = await ask("A differencing disk");
  const [parentPath, child] = [ownPath("vhdx"), ownPath("vhdx")];
  await host.createVirtualDisk(parentPath, disk);
  await host.createVirtualDisk(child, { type: "Differencing", format: "VHDX", parentPath });
  const found = await host.getVirtualDiskInformation(child);
  saw("the child", found);
  await host.deleteFile(parentPath);
  saw("without its parent", await outcomeOf(host.getVirtualDiskInformation(child)));
  expect(found?.type).toBe("Differencing");
});

test("what is answered on folders that are no layers, and what is the number of this start?", async () => {
  const { host, ownPath, saw } = await ask("Layers that are none");
  const nothing = ownPath("layer");
  const id = await host.getBootId();
  saw("the number of this start", id);
  saw("a filter taken off nothing", await outcomeOf(host.detachLayerStorageFilter(nothing)));
  saw("a filter put on nothing", await outcomeOf(host.attachLayerStorageFilter(nothing, layerDataOf([]))));
  saw("nothing initialised", await outcomeOf(host.initializeWritableLayer(nothing, layerDataOf([]))));
  saw("nothing exported", await outcomeOf(host.exportLayer(nothing, nothing, layerDataOf([]), {})));
  expect(await host.getBootId()).toBe(id);
  expect(await host.getFileInformation(nothing)).toBeUndefined();
});
