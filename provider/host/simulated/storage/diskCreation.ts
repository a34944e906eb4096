/** What CreateVirtualDisk makes of its parameters, or why it refuses them. */
import { randomUUID } from "node:crypto";
import type { VirtualDiskFormat, VirtualDiskParameters } from "../../../hcs/storage.js";
import type { Parts } from "../calls.js";
import { readHostPath } from "../files.js";
import { refuse } from "../refusal.js";
import { blockSizeMistake, type DiskHeader, defaultBlockSize, sizeMistake } from "./diskHeader.js";
import type { Disk } from "./disks.js";
import { checkReadable } from "./diskUse.js";

/** A disk to make. */
export interface NewDisk {
  header: DiskHeader;
  /** GUID of the volume whose contents it has too. */
  contentsOf?: string;
}

const sectorBytes = 512;

/** Refuses a size that no disk of the format has. */
export function checkSize(format: VirtualDiskFormat, sizeBytes: number): void {
  if (!Number.isSafeInteger(sizeBytes) || sizeBytes % sectorBytes !== 0)
    refuse("E_INVALIDARG", `The size ${sizeBytes} is no multiple of ${sectorBytes} bytes`);
  const mistake = sizeMistake(format, sizeBytes);
  if (mistake !== undefined) refuse("ERROR_VHD_INVALID_SIZE", mistake);
}

/** Reads the parameters; opens the parent or source to read. Source: documentation of CREATE_VIRTUAL_DISK_PARAMETERS. */
export function newDisk(parts: Parts, parameters: VirtualDiskParameters): NewDisk {
  checkCombination(parameters);
  if (parameters.parentPath !== undefined) return childOf(openToRead(parts, parameters.parentPath), parameters);
  if (parameters.sourcePath !== undefined) return copyOf(openToRead(parts, parameters.sourcePath), parameters);
  const { sizeBytes } = parameters;
  if (sizeBytes === undefined) return refuse("E_INVALIDARG", "A new disk needs a size");
  checkSize(parameters.format, sizeBytes);
  return { header: emptyDisk(parameters, sizeBytes) };
}

function checkCombination({ type, parentPath, sourcePath, sizeBytes }: VirtualDiskParameters): void {
  if (parentPath !== undefined && sourcePath !== undefined)
    refuse("E_INVALIDARG", "A disk has a parent or a source, not both");
  if ((type === "Differencing") !== (parentPath !== undefined))
    refuse("E_INVALIDARG", `A disk of the type ${type} ${parentPath === undefined ? "needs a" : "has no"} parent`);
  if (parentPath !== undefined && sizeBytes !== undefined)
    refuse("E_INVALIDARG", "A differencing disk gets the size of its parent", {
      advice: "Leave out the size, and grow the disk afterwards",
    });
}

function emptyDisk({ format, type, blockSizeBytes, identifier }: VirtualDiskParameters, sizeBytes: number): DiskHeader {
  const mistake = blockSizeBytes === undefined ? undefined : blockSizeMistake(format, blockSizeBytes);
  if (mistake !== undefined) refuse("ERROR_VHD_INVALID_BLOCK_SIZE", mistake);
  return {
    format,
    type,
    sizeBytes,
    blockSizeBytes: blockSizeBytes ?? defaultBlockSize(format, type),
    identifier: identifier ?? randomUUID(),
    copiedFrom: [],
    isWritten: false,
  };
}

function openToRead(parts: Parts, text: string): { disk: Disk; chain: readonly Disk[] } {
  const disk = parts.disks.open(readHostPath(text));
  return { disk, chain: checkReadable(parts, [disk, ...parts.disks.parentsOf(disk)]) };
}

function childOf({ disk }: { disk: Disk }, parameters: VirtualDiskParameters): NewDisk {
  const { path, header } = disk;
  if (header.format !== parameters.format)
    refuse("E_INVALIDARG", `The parent ${path.path} has the format ${header.format}, not ${parameters.format}`);
  return {
    header: {
      ...emptyDisk(parameters, header.sizeBytes),
      parentPath: path.path,
      parentIdentifier: header.identifier,
    },
    ...contentsOf(disk),
  };
}

function copyOf({ disk, chain }: { disk: Disk; chain: readonly Disk[] }, parameters: VirtualDiskParameters): NewDisk {
  const { header, path } = disk;
  const sizeBytes = parameters.sizeBytes ?? header.sizeBytes;
  if (parameters.sizeBytes !== undefined) checkSize(parameters.format, sizeBytes);
  if (sizeBytes < header.sizeBytes)
    refuse("E_INVALIDARG", `The source ${path.path} has ${header.sizeBytes} bytes, more than ${sizeBytes}`);
  const copiedFrom = chain.flatMap(({ header }) => [header.identifier, ...header.copiedFrom]);
  return { header: { ...emptyDisk(parameters, sizeBytes), copiedFrom, isWritten: true }, ...contentsOf(disk) };
}

function contentsOf({ header: { volumeId } }: Disk): { contentsOf?: string } {
  return volumeId === undefined ? {} : { contentsOf: volumeId };
}
