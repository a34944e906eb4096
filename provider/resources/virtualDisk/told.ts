/** What the host tells of a virtual disk, and how that differs from what a program declares. Pure. */
import type { VirtualDiskArgs, VirtualDiskOutputs } from "../../../schema/types.js";
import type { VirtualDiskInformation } from "../../hcs/storage.js";
import { sameOptionalPath, shapeOf } from "./arguments.js";
import type { GrowthHindrance } from "./hindrances.js";

/** Outputs that a disk has beside those of the engine. */
export type DiskOutputs = Omit<VirtualDiskOutputs, "hostId"> & {
  /** What would have kept the disk from being grown as it was last looked at (only stored when there is something). */
  growthHindrances?: GrowthHindrance[] | undefined;
};

/** What the host tells of a disk. */
export function toldOutputs(disk: VirtualDiskInformation): Omit<DiskOutputs, "createdHere"> {
  return {
    currentSizeBytes: disk.sizeBytes,
    diskFormat: disk.format,
    diskType: disk.type,
    ...(disk.parentPath === undefined ? {} : { currentParentPath: disk.parentPath }),
  };
}

/** How a disk differs from its declaration in what can never be changed; in words, empty when it does not. */
export function differences(args: VirtualDiskArgs, told: Partial<Omit<DiskOutputs, "createdHere">>): string[] {
  const { type, format } = shapeOf(args);
  // Who says no type takes a Fixed disk as well as a Dynamic one: a guest sees no difference.
  const isEither = args.type === undefined && type !== "Differencing" && told.diskType !== "Differencing";
  const parent = (path: string | undefined): string => (path === undefined ? "no parent" : `the parent ${path}`);
  return [
    ...(isEither || told.diskType === undefined || told.diskType === type
      ? []
      : [`it is ${told.diskType}, not ${type}`]),
    ...(told.diskFormat === undefined || told.diskFormat === format
      ? []
      : [`it is a ${told.diskFormat}, not a ${format}`]),
    ...(told.diskType === undefined || sameOptionalPath(told.currentParentPath, args.parentPath)
      ? []
      : [`it has ${parent(told.currentParentPath)}, not ${parent(args.parentPath)}`]),
  ];
}

/** What is said of a disk that is larger than declared. */
export function largerText(path: string, isBytes: number, declaredBytes: number): string {
  return `The disk ${path} has ${isBytes} bytes, more than the declared ${declaredBytes}. It stays so: a disk is never shrunk.`;
}
