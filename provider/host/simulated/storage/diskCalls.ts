/** The calls of virtdisk.dll on virtual disks, and the two calls of HCS on the disk of a layer. */
import { randomUUID } from "node:crypto";
import { parsePath } from "../../../hcs/paths.js";
import type { HcsStorage, VirtualDiskInformation, VirtualDiskParameters } from "../../../hcs/storage.js";
import { type Call, makeCall, makeFileCall, type Parts } from "../calls.js";
import { readHostPath } from "../files.js";
import { refuse } from "../refusal.js";
import { checkSize, newDisk } from "./diskCreation.js";
import type { Disk } from "./disks.js";
import { checkReadable, checkUnused, checkWritable } from "./diskUse.js";
import { volumePathOf } from "./volumes.js";

/** The methods of `HcsStorage` that this file owns. */
type DiskCalls = Pick<
  HcsStorage,
  | "createVirtualDisk"
  | "resizeVirtualDisk"
  | "getVirtualDiskInformation"
  | "attachVirtualDisk"
  | "detachVirtualDisk"
  | "formatWritableLayerVhd"
  | "getLayerVhdMountPath"
>;

/** The disk calls of one host. */
export function createDiskCalls(parts: Parts): DiskCalls {
  const { disks, volumes } = parts;
  return {
    createVirtualDisk: (text, parameters) =>
      makeCall(parts, diskCall("CreateVirtualDisk", text, parameters), (notes) => {
        notes.undo = create(parts, text, parameters);
      }),
    resizeVirtualDisk: (text, sizeBytes) =>
      makeCall(parts, diskCall("ResizeVirtualDisk", text, { sizeBytes }), (notes) => {
        notes.undo = resize(parts, disks.open(readHostPath(text)), sizeBytes);
      }),
    getVirtualDiskInformation: async (text) =>
      makeFileCall(parts, "GetVirtualDiskInformation", text, () => {
        const path = readHostPath(text);
        return parts.files.find(path) === undefined ? undefined : information(parts, disks.open(path));
      }),
    attachVirtualDisk: (text) =>
      makeCall(parts, diskCall("AttachVirtualDisk", text), () => {
        const disk = disks.open(readHostPath(text));
        checkUnused(parts, disk, "write");
        checkWritable(parts, disk);
        const parentKeys = checkReadable(parts, disks.parentsOf(disk)).map(({ path }) => path.key);
        const { volumeId } = disk.header;
        const attachment = { pathKey: disk.path.key, path: disk.file.path, parentKeys };
        volumes.attach(volumeId === undefined ? attachment : { ...attachment, volumeId });
      }),
    detachVirtualDisk: (text) =>
      makeCall(parts, diskCall("DetachVirtualDisk", text), () => {
        const attachment = volumes.find(readHostPath(text).key);
        if (attachment === undefined) return;
        const { volumeId } = attachment;
        const user = volumeId === undefined ? undefined : disks.userOfVolume(volumeId);
        if (volumeId !== undefined && user !== undefined)
          refuse("ERROR_SHARING_VIOLATION", `${volumePathOf(volumeId)}, the volume of ${text}, is ${user}`, {
            advice: "End what uses the volume first",
          });
        volumes.detach(attachment.pathKey);
      }),
    async formatWritableLayerVhd(text) {
      const before = await makeCall(parts, diskCall("HcsFormatWritableLayerVhd", text), (notes) => {
        const disk = disks.open(readHostPath(text));
        notes.undo = format(parts, disk);
        return disk.header.volumeId;
      });
      // Only now: a call that could not be finished leaves the disk with what was on it.
      if (before !== undefined) parts.store.database.transaction(() => disks.removeVolume(before));
    },
    getLayerVhdMountPath: (text) =>
      makeCall(parts, diskCall("HcsGetLayerVhdMountPath", text), () => {
        const attachment = volumes.find(readHostPath(text).key);
        if (attachment === undefined) return undefined;
        const { volumeId } = attachment;
        if (volumeId === undefined)
          return refuse("ERROR_NOT_FOUND", `There is no volume on ${text}`, {
            advice: "Detach the disk and format it, unless it holds something that must stay",
          });
        return volumePathOf(volumeId);
      }),
  };
}

function create(parts: Parts, text: string, parameters: VirtualDiskParameters): () => void {
  const path = readHostPath(text);
  const { files, disks, access } = parts;
  if (files.find(path) !== undefined) refuse("ERROR_FILE_EXISTS", `${text} is there already`);
  files.checkFolderOf(path);
  const { header, contentsOf } = newDisk(parts, parameters);
  // A child and a copy have what is on the other disk, on a volume of their own.
  const volumeId = contentsOf === undefined ? undefined : randomUUID();
  const volume = volumeId === undefined ? undefined : disks.makeVolume(volumeId, contentsOf);
  const undo = (): void => volume?.undo();
  try {
    // A list belongs to the file that had this path before.
    access.clear(path.key);
    const file = disks.create(path, volumeId === undefined ? header : { ...header, volumeId });
    return () => {
      file.undo();
      undo();
    };
  } catch (error) {
    undo();
    throw error;
  }
}

function resize(parts: Parts, disk: Disk, sizeBytes: number): () => void {
  const { header, path } = disk;
  checkSize(header.format, sizeBytes);
  checkUnused(parts, disk, "write");
  checkWritable(parts, disk);
  checkReadable(parts, parts.disks.parentsOf(disk));
  if (sizeBytes < header.sizeBytes)
    refuse("E_INVALIDARG", `${path.path} has ${header.sizeBytes} bytes, more than ${sizeBytes}`, {
      advice: "A disk is never made smaller; make another one and copy what is on it",
    });
  if (sizeBytes === header.sizeBytes) return () => undefined;
  // Without a header the length of the file is the size of the disk, and what is in it stays untouched.
  if (!disk.hasHeader) {
    parts.files.resize(path, sizeBytes);
    return () => parts.files.resize(path, header.sizeBytes);
  }
  return parts.disks.write(disk, { ...header, sizeBytes }).undo;
}

function format(parts: Parts, disk: Disk): () => void {
  checkUnused(parts, disk, "write");
  checkWritable(parts, disk);
  checkReadable(parts, parts.disks.parentsOf(disk));
  checkSize(disk.header.format, disk.header.sizeBytes);
  const volumeId = randomUUID();
  const volume = parts.disks.makeVolume(volumeId);
  try {
    const written = parts.disks.write(disk, { ...disk.header, volumeId });
    return () => {
      written.undo();
      volume.undo();
    };
  } catch (error) {
    volume.undo();
    throw error;
  }
}

function information({ volumes }: Parts, { path, file, header }: Disk): VirtualDiskInformation {
  const { format, type, sizeBytes, blockSizeBytes, identifier, parentPath } = header;
  return {
    path: file.path,
    format,
    type,
    sizeBytes,
    physicalSizeBytes: file.sizeBytes,
    blockSizeBytes,
    identifier,
    ...(parentPath === undefined ? {} : { parentPath }),
    isAttached: volumes.find(path.key) !== undefined,
    modifiedAt: file.modifiedAt,
  };
}

function diskCall(name: string, text: string, request?: unknown): Call {
  const parsed = parsePath(text);
  const [target, key] = parsed.ok ? [parsed.path, parsed.key] : [text, text];
  return { function: name, shown: text, target, keys: [key], ...(request === undefined ? {} : { request }) };
}
