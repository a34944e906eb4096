/** What the arguments of a virtual disk must be, what is filled in, and which changes of them are refused. Pure. */
import type { VirtualDiskArgs } from "../../../schema/types.js";
import { type PropertyFailure, pathFailures } from "../../engine/defineResource.js";
import { parsePath, samePath } from "../../hcs/paths.js";
import type { VirtualDiskFormat, VirtualDiskType } from "../../hcs/storage.js";

const megabyte = 1024 * 1024;
const gigabyte = 1024 * megabyte;

/** Sectors of both formats. Source: virtdisk.h, CREATE_VIRTUAL_DISK_PARAMETERS, MaximumSize. */
const sectorBytes = 512;

interface FormatRule {
  /** End of the path by which other programs know the format. */
  extension: string;
  largestBytes: number;
  isBlockSize: (bytes: number) => boolean;
  /** The same in words. */
  blockSizes: string;
}

/** Sources: virtdisk.h, CREATE_VIRTUAL_DISK_PARAMETERS; specification of the VHDX format. */
const formats: Readonly<Record<VirtualDiskFormat, FormatRule>> = {
  VHDX: {
    extension: ".vhdx",
    largestBytes: 64 * 1024 * gigabyte,
    isBlockSize: (bytes) => bytes >= megabyte && Number.isInteger(Math.log2(bytes)),
    blockSizes: "1, 2, 4, 8, 16, 32, 64, 128 or 256 MB",
  },
  VHD: {
    extension: ".vhd",
    largestBytes: 2040 * gigabyte,
    isBlockSize: (bytes) => bytes === megabyte / 2 || bytes === 2 * megabyte,
    blockSizes: "512 KB or 2 MB",
  },
};

/** What `check` fills in. A path that is not known yet says no format. */
export function diskDefaults({ path }: Partial<VirtualDiskArgs>): Partial<VirtualDiskArgs> {
  const format = formatOfPath(path);
  return format === undefined ? {} : { format };
}

const typeWith = (parentPath: unknown): VirtualDiskType => (parentPath === undefined ? "Dynamic" : "Differencing");

function formatOfPath(path: unknown): VirtualDiskFormat | undefined {
  const parsed = typeof path === "string" ? parsePath(path) : undefined;
  if (parsed?.ok !== true) return undefined;
  const names = Object.keys(formats) as VirtualDiskFormat[];
  return names.find((name) => parsed.key.endsWith(formats[name].extension));
}

/** Type and format of a disk with these arguments. The check has refused arguments without a format. */
export function shapeOf(args: VirtualDiskArgs): { type: VirtualDiskType; format: VirtualDiskFormat } {
  return { type: args.type ?? typeWith(args.parentPath), format: args.format ?? formatOfPath(args.path) ?? "VHDX" };
}

/** What is wrong with the arguments; values that are not known yet are not judged. */
export function diskFailures(args: VirtualDiskArgs): PropertyFailure[] {
  const paths = [
    ...pathFailures("path", args.path),
    ...pathFailures("parentPath", args.parentPath),
    ...pathFailures("sourcePath", args.sourcePath),
  ];
  return paths.length > 0 ? paths : [...originFailures(args), ...formatFailures(args), ...sizeFailures(args)];
}

function originFailures({ path, type, parentPath, sourcePath }: VirtualDiskArgs): PropertyFailure[] {
  const hasParent = parentPath !== undefined;
  const isSelf = (other: unknown): boolean =>
    typeof path === "string" && typeof other === "string" && samePath(path, other);
  const found: [wrong: boolean, property: string, reason: string][] = [
    [type === "Differencing" && !hasParent, "parentPath", "a Differencing disk needs the path of its parent"],
    [
      (type === "Fixed" || type === "Dynamic") && hasParent,
      "type",
      `a disk with a parentPath is Differencing, not ${type}`,
    ],
    [
      hasParent && sourcePath !== undefined,
      "sourcePath",
      "a disk has either a parentPath or a sourcePath: a child begins with what its parent holds",
    ],
    [isSelf(parentPath), "parentPath", "a disk cannot be its own parent"],
    [isSelf(sourcePath), "sourcePath", "a disk cannot be copied onto itself"],
  ];
  return found.flatMap(([wrong, property, reason]) => (wrong ? [{ property, reason }] : []));
}

function formatFailures({ path, format, blockSizeBytes }: VirtualDiskArgs): PropertyFailure[] {
  if (typeof path !== "string") return [];
  const told = formatOfPath(path);
  if (format === undefined) {
    return told === undefined
      ? [{ property: "format", reason: `"${path}" ends neither in .vhdx nor in .vhd, so the format must be given` }]
      : [];
  }
  const rule = formats[format];
  // A format that is not known yet has no rule.
  if (rule === undefined) return [];
  if (told !== undefined && told !== format) {
    const { extension } = formats[told];
    return [
      { property: "format", reason: `the path ends in ${extension}, by which every program takes it for a ${told}` },
    ];
  }
  if (typeof blockSizeBytes !== "number" || rule.isBlockSize(blockSizeBytes)) return [];
  return [{ property: "blockSizeBytes", reason: `blocks of a ${format} have ${rule.blockSizes}` }];
}

function sizeFailures({ sizeBytes, format, parentPath, sourcePath }: VirtualDiskArgs): PropertyFailure[] {
  if (sizeBytes === undefined) {
    return parentPath === undefined && sourcePath === undefined
      ? [{ property: "sizeBytes", reason: "a disk that has no parentPath and no sourcePath needs a size" }]
      : [];
  }
  if (typeof sizeBytes !== "number") return [];
  if (sizeBytes % sectorBytes !== 0) {
    return [
      { property: "sizeBytes", reason: `a size is a multiple of ${sectorBytes} bytes, which ${sizeBytes} is not` },
    ];
  }
  const largestBytes = (format === undefined ? undefined : formats[format])?.largestBytes ?? Number.POSITIVE_INFINITY;
  return sizeBytes <= largestBytes
    ? []
    : [{ property: "sizeBytes", reason: `a ${format} has at most ${largestBytes} bytes` }];
}

type Fixed = "type" | "format" | "blockSizeBytes" | "parentPath" | "sourcePath";

/** What is fixed when a disk is made, and whether two values of it mean the same. */
const fixedWhenMade: Readonly<Record<Fixed, (before: VirtualDiskArgs, after: VirtualDiskArgs) => boolean>> = {
  type: (before, after) => shapeOf(before).type === shapeOf(after).type,
  format: (before, after) => shapeOf(before).format === shapeOf(after).format,
  blockSizeBytes: (before, after) => before.blockSizeBytes === after.blockSizeBytes,
  parentPath: (before, after) => sameOptionalPath(before.parentPath, after.parentPath),
  sourcePath: (before, after) => sameOptionalPath(before.sourcePath, after.sourcePath),
};

/** True when both are absent or mean one file. */
export function sameOptionalPath(left: string | undefined, right: string | undefined): boolean {
  return left === undefined || right === undefined ? left === right : samePath(left, right);
}

/** Why a change may not be made: a disk is never made over another one, and never shrunk. */
export function refusedChanges(before: VirtualDiskArgs, after: VirtualDiskArgs): PropertyFailure[] {
  if (!samePath(before.path, after.path)) return [];
  const fixed = (Object.keys(fixedWhenMade) as Fixed[]).filter((name) => !fixedWhenMade[name](before, after));
  const failures = fixed.map((property) => ({
    property,
    reason:
      `${property} is fixed when a disk is made, and a new disk is never made over ${before.path}, whose data would be lost. ` +
      "Give the new disk another path; the old one stays",
  }));
  const { sizeBytes: old } = before;
  const { sizeBytes } = after;
  if (old === undefined || sizeBytes === undefined || sizeBytes >= old) return failures;
  const reason = `a disk is never shrunk, since what is at its end would be lost: ${old} bytes were declared before, and ${sizeBytes} are fewer`;
  return [...failures, { property: "sizeBytes", reason }];
}
