/**
 * A virtual disk: CreateVirtualDisk, ResizeVirtualDisk and GetVirtualDiskInformation of virtdisk.dll. Its file holds the
 * user's data, so it is never made over another one, never shrunk, and stays on the host unless its deletion is asked for.
 */
import type { VirtualDiskArgs } from "../../schema/types.js";
import {
  declaresPath,
  defineResource,
  type Record,
  type ResourceContext,
  type Stored,
  sameWhen,
} from "../engine/defineResource.js";
import { canonicalPath, plainPath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { deleteOwnFile } from "./ownFile.js";
import { diskDefaults, diskFailures, refusedChanges } from "./virtualDisk/arguments.js";
import { childOf } from "./virtualDisk/children.js";
import { ensureDisk, isInUse } from "./virtualDisk/ensure.js";
import { explainChange, wordHindrances } from "./virtualDisk/explain.js";
import { type GrowthHindrance, growthHindrances, openHindrance } from "./virtualDisk/hindrances.js";
import { wordObstacle } from "./virtualDisk/origin.js";
import { type DiskOutputs, differences, largerText, toldOutputs } from "./virtualDisk/told.js";

type StoredDisk = Stored<VirtualDiskArgs, DiskOutputs>;

export const virtualDisk = defineResource<VirtualDiskArgs, DiskOutputs>({
  type: "VirtualDisk",
  identify: ({ path }) => plainPath(path),
  declares: declaresPath("File"),

  onChange: {
    path: { ...argumentChanges.VirtualDisk.path, same: sameWhen(canonicalPath) },
    sizeBytes: argumentChanges.VirtualDisk.sizeBytes,
    type: argumentChanges.VirtualDisk.type,
    format: argumentChanges.VirtualDisk.format,
    blockSizeBytes: argumentChanges.VirtualDisk.blockSizeBytes,
    parentPath: { ...argumentChanges.VirtualDisk.parentPath, same: sameWhen(canonicalPath) },
    sourcePath: { ...argumentChanges.VirtualDisk.sourcePath, same: sameWhen(canonicalPath) },
    existing: { ...argumentChanges.VirtualDisk.existing, absent: "keep" },
    onDelete: { ...argumentChanges.VirtualDisk.onDelete, absent: "retain" },
  },

  defaults: diskDefaults,
  failures: diskFailures,
  refuses: refusedChanges,
  explain: explainChange,

  drift: (stored) => [...otherDisk(stored), ...tooSmall(stored)],
  lost: (stored) => `The disk ${stored.path} is gone from the host, and all that was on it. ${whatIsMade(stored)}`,

  create: (context, args, record) => ensureDisk({ context, args, record, stored: undefined }),

  async read(context, id, stored) {
    const { host, log } = context;
    const path = stored.path ?? id;
    const createdHere = stored.createdHere ?? false;
    try {
      const disk = await host.getVirtualDiskInformation(path);
      if (disk === undefined) {
        await tellObstacle(context, stored);
        return undefined;
      }
      const { sizeBytes, currentSizeBytes } = stored;
      // Told once: what is stored then says so too.
      if (sizeBytes !== undefined && disk.sizeBytes > sizeBytes && disk.sizeBytes !== currentSizeBytes)
        log("info", largerText(path, disk.sizeBytes, sizeBytes));
      // Nobody grows a disk through a resource that only looks at it.
      const hindrances = isDeclared(stored) ? await growthHindrances(context, path, disk) : [];
      return { ...toldOutputs(disk), createdHere, ...stillHindered(hindrances) };
    } catch (error) {
      // A machine has it open: it is there, and what is known of it stays.
      if (isInUse(error)) return { createdHere, ...stillHindered(isDeclared(stored) ? [openHindrance] : []) };
      throw error;
    }
  },

  // What is there is kept, whatever `existing` says: it is the disk that this resource already has.
  update: (context, stored, args, record: Record<VirtualDiskArgs, DiskOutputs>) =>
    ensureDisk({ context, args, record, stored }),

  delete: (context, stored, replacement) =>
    deleteOwnFile(context, stored, replacement, { noun: "disk", remove: (path) => deleteDisk(context, path) }),
});

async function deleteDisk(context: ResourceContext, path: string): Promise<void> {
  const child = await childOf(context, path);
  if (child !== undefined) {
    throw new Error(
      `The disk ${path} stays: it is the parent of ${child}, whose data would be lost with it. ` +
        'Remove that disk first, or set onDelete to "retain" here.',
    );
  }
  await context.host.deleteFile(path);
}

/** False for what a `.get()` knows, which is no more than an id. */
const isDeclared = (stored: Partial<StoredDisk>): boolean => stored.path !== undefined;

/** Takes away what an earlier read had found. */
function stillHindered(hindrances: GrowthHindrance[]): Pick<DiskOutputs, "growthHindrances"> {
  return { growthHindrances: hindrances.length === 0 ? undefined : hindrances };
}

async function tellObstacle({ host, log }: ResourceContext, stored: StoredDisk): Promise<void> {
  const obstacle = isDeclared(stored) ? await wordObstacle(host, stored) : undefined;
  if (obstacle !== undefined) log("warning", obstacle);
}

function whatIsMade({ parentPath, sourcePath }: StoredDisk): string {
  if (parentPath !== undefined) return `A new child of ${parentPath} will be made.`;
  if (sourcePath !== undefined) return `A new copy of ${sourcePath} will be made.`;
  return "An empty one will be made.";
}

function otherDisk(stored: StoredDisk): string[] {
  const others = differences(stored, stored);
  return others.length === 0
    ? []
    : [`The disk ${stored.path} is not the one that this resource had: ${others.join("; ")}. It is not touched.`];
}

function tooSmall({ path, sizeBytes, currentSizeBytes, growthHindrances: hindrances }: StoredDisk): string[] {
  if (sizeBytes === undefined || currentSizeBytes === undefined || currentSizeBytes >= sizeBytes) return [];
  const hindered = wordHindrances(hindrances);
  const repair = `The disk ${path} has ${currentSizeBytes} bytes, fewer than the declared ${sizeBytes}; it will be grown.`;
  return [hindered === undefined ? repair : `${repair} ${hindered}.`];
}
