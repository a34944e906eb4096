/**
 * What a virtual disk of the simulated host is: one line of JSON at the beginning of its file, so that the file alone
 * tells it, after a restart and in another folder too. A `.vhd` or `.vhdx` without that line was put there by somebody:
 * a fixed disk of its length, of which nothing else is known. Pure.
 */
import type { VirtualDiskFormat, VirtualDiskType } from "../../../hcs/storage.js";
import type { Contents } from "../realDisk.js";

/** The facts of one disk. Identifiers and GUIDs are in lower case without braces. */
export interface DiskHeader {
  format: VirtualDiskFormat;
  type: VirtualDiskType;
  /** Size that a guest sees. */
  sizeBytes: number;
  blockSizeBytes: number;
  identifier: string;
  /** Of a differencing disk: where its parent is, and the identifier that it must have. */
  parentPath?: string;
  parentIdentifier?: string;
  /** Identifiers of the disks whose contents were copied into it, those that they were copies of included. */
  copiedFrom: string[];
  /** GUID of its volume; absent as long as it was not formatted. */
  volumeId?: string;
  /** True when a machine may have written to it. */
  isWritten: boolean;
}

const mark = '{"simulatedDisk":1,';
const extensionPattern = /\.(vhdx?)$/i;

/** Room that the line takes at least, and that each thing adds which was done to a disk that grows. */
const roomBytes = 4096;

/** The beginning of a file that is enough to see whether it has a header. */
export const headerMarkBytes = roomBytes;

/** True when the file begins like a disk that the simulated host made. */
export const hasHeader = (text: string): boolean => text.startsWith(mark);

/** Reads the header; `undefined` when it is damaged. */
export function readHeader(text: string): DiskHeader | undefined {
  try {
    const { simulatedDisk, ...header } = JSON.parse(text.slice(0, text.indexOf("\n"))) as Record<string, unknown>;
    const isWhole = typeof header.identifier === "string" && typeof header.sizeBytes === "number";
    return simulatedDisk === 1 && isWhole ? (header as unknown as DiskHeader) : undefined;
  } catch {
    return undefined;
  }
}

/** What the file of such a disk holds. A disk that grows takes more room once it is formatted, and once it is written to. */
export function diskContents(header: DiskHeader): Contents {
  const text = `${mark}${JSON.stringify(header).slice(1)}\n`;
  const things = 1 + Number(header.volumeId !== undefined) + Number(header.isWritten);
  return { text, sizeBytes: header.type === "Fixed" ? header.sizeBytes : things * roomBytes };
}

/** The disk that a file without a header is; `undefined` when its name is not that of a disk. */
export function headerOfForeign(path: string, sizeBytes: number, identifier: string): DiskHeader | undefined {
  const extension = extensionPattern.exec(path)?.[1]?.toUpperCase();
  if (extension !== "VHD" && extension !== "VHDX") return undefined;
  return {
    format: extension,
    type: "Fixed",
    sizeBytes,
    blockSizeBytes: defaultBlockSize(extension, "Fixed"),
    identifier,
    copiedFrom: [],
    isWritten: true,
  };
}

const KiB = 1024;
const MiB = 1024 * KiB;
const GiB = 1024 * MiB;

// Sources: documentation of CREATE_VIRTUAL_DISK_PARAMETERS (2,040 GB for VHD, multiples of 512), of New-VHD (at least
// 3 MB), and the VHDX format specification (64 TB; blocks of a power of two from 1 to 256 MB).
const limits: Record<VirtualDiskFormat, { mostBytes: number; blockSizes: readonly number[]; usualBlockSize: number }> =
  {
    VHD: { mostBytes: 2040 * GiB, blockSizes: [512 * KiB, 2 * MiB], usualBlockSize: 2 * MiB },
    VHDX: {
      mostBytes: 64 * 1024 * GiB,
      blockSizes: Array.from({ length: 9 }, (_, power) => 2 ** power * MiB),
      usualBlockSize: 32 * MiB,
    },
  };
const leastBytes = 3 * MiB;

/** Why a disk of this format cannot have this size; `undefined` when it can. */
export function sizeMistake(format: VirtualDiskFormat, sizeBytes: number): string | undefined {
  const { mostBytes } = limits[format];
  if (sizeBytes >= leastBytes && sizeBytes <= mostBytes) return undefined;
  return `A ${format} disk has ${leastBytes} to ${mostBytes} bytes, not ${sizeBytes}`;
}

/** Why a disk of this format cannot have blocks of this size; `undefined` when it can. */
export function blockSizeMistake(format: VirtualDiskFormat, blockSizeBytes: number): string | undefined {
  const { blockSizes } = limits[format];
  return blockSizes.includes(blockSizeBytes)
    ? undefined
    : `A ${format} disk has blocks of ${blockSizes.join(", ")} bytes, not ${blockSizeBytes}`;
}

/** The size of blocks that virtdisk takes when none is asked for. A fixed VHD has no blocks. */
export function defaultBlockSize(format: VirtualDiskFormat, type: VirtualDiskType): number {
  return format === "VHD" && type === "Fixed" ? 0 : limits[format].usualBlockSize;
}
