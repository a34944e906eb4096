/** Brings a virtual disk to its arguments: keeps the one that is there, or makes it; grows it; never cuts anything off. */
import type { VirtualDiskArgs } from "../../../schema/types.js";
import { noteRow, type Record, type ResourceContext } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { FileInformation } from "../../hcs/host.js";
import { freshGuid } from "../../hcs/ids.js";
import type { LedgerClaim, LedgerFacts, LedgerRow } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import type { VirtualDiskInformation, VirtualDiskParameters } from "../../hcs/storage.js";
import { refuseInsideLayer } from "../layers/folders.js";
import { shapeOf } from "./arguments.js";
import { blankNote, isKnownBlank, notBlankNote } from "./blank.js";
import { childOf, noteChildren, noteParent } from "./children.js";
import { isCutMake, isPutBySomebody, makingNote } from "./cutMake.js";
import { namingHolder } from "./hindrances.js";
import { checkOrigin } from "./origin.js";
import { type DiskOutputs, differences, largerText, toldOutputs } from "./told.js";

/** A disk to be there, and whose. */
export interface Ensuring {
  context: ResourceContext;
  args: VirtualDiskArgs;
  record: Record<VirtualDiskArgs, DiskOutputs>;
  /** The state before; `undefined` in a create. */
  stored: (VirtualDiskArgs & Partial<DiskOutputs>) | undefined;
}

/** Sees to it that the disk is there and large enough. */
export async function ensureDisk(ensuring: Ensuring): Promise<DiskOutputs> {
  const { context, args, stored, record } = ensuring;
  const { host, urn } = context;
  const found = await host.getFileInformation(args.path);
  const { row, resumed } = await claimDisk(ensuring, found);
  const createdHere = stored?.createdHere ?? row.before.existed !== true;
  if (found === undefined) {
    const made = await makeDisk(ensuring, row, resumed);
    return { ...toldOutputs(await grow(ensuring, made.row, made.disk)), createdHere: stored?.createdHere ?? true };
  }
  const isNew = stored === undefined && !resumed;
  try {
    const disk = await keepDisk(ensuring, row, found, !createdHere && isNew);
    if (!resumed) await noteChildren(context, args.path);
    // A state of what was only looked at would have a size that the disk never got, and hold it against a smaller one.
    if (stored === undefined && resumed) record({ ...args, ...toldOutputs(disk), createdHere });
    return { ...toldOutputs(await grow(ensuring, row, disk)), createdHere };
  } catch (error) {
    if (isNew) await host.ledger.release("File", row.key, urn);
    throw error;
  }
}

/** The row of the disk. That of a create that was cut before it made one is written anew when somebody has put one there since. */
async function claimDisk(
  { context, args, stored }: Ensuring,
  found: FileInformation | undefined,
): Promise<{ row: LedgerRow; resumed: boolean }> {
  const { host, urn } = context;
  const claim = claimOf(context, args, found);
  const first = await host.ledger.claim(claim);
  if (!first.resumed || stored !== undefined || found === undefined || found.isDirectory) return first;
  const disk = await host.getVirtualDiskInformation(args.path);
  if (disk === undefined || !isPutBySomebody(first.row, disk)) return first;
  await host.ledger.release("File", claim.key, urn);
  return host.ledger.claim(claim);
}

function claimOf({ urn }: ResourceContext, { path }: VirtualDiskArgs, found: FileInformation | undefined): LedgerClaim {
  const before = { existed: found !== undefined, ...(found === undefined ? {} : { modifiedAt: found.modifiedAt }) };
  return { kind: "File", key: fileKey(path), urn, type: "VirtualDisk", idOrPath: path, before };
}

/** Looks at what has the path: only a disk as it is declared is kept. `isForeign`: seen for the first time, and not ours. */
async function keepDisk(
  { context, args, stored }: Ensuring,
  row: LedgerRow,
  found: FileInformation,
  isForeign: boolean,
): Promise<VirtualDiskInformation> {
  const { host, log, urn } = context;
  const { path } = args;
  if (found.isDirectory) throw new Error(`${path} is a folder. Choose the path of a file.`);
  if (isForeign && args.existing === "refuse") {
    throw new Error(
      `${path} is on the host already, from ${found.modifiedAt}, and existing is "refuse". Choose another path, or "keep" to use it.`,
    );
  }
  if (isForeign) await refuseInsideLayer(host, path);
  const disk = await host.getVirtualDiskInformation(path);
  if (disk === undefined) throw new Error(`${path} vanished while it was looked at. Run again to make it anew.`);
  const others = differences(args, toldOutputs(disk));
  if (others.length > 0) {
    throw new Error(
      `The disk ${path} on the host is not the declared one: ${others.join("; ")}. It stays as it is, since a disk is never made ` +
        "over another one. Declare it as it is, or choose another path.",
    );
  }
  if (isForeign) log("info", `Kept the disk that was there, from ${found.modifiedAt}: ${path}.`);
  if (disk.parentPath !== undefined) await noteParentOf(context, path, disk.parentPath);
  if (isCutMake(row, disk)) await noteRow(context.host, row, { made: true, ...blankNoteOf(args, disk) });
  else if (row.before.existed === false && row.notes.made === undefined)
    await host.ledger.note("File", row.key, urn, { made: true });
  const { sizeBytes } = args;
  if (sizeBytes !== undefined && disk.sizeBytes > sizeBytes && stored?.currentSizeBytes !== disk.sizeBytes) {
    log("info", largerText(path, disk.sizeBytes, sizeBytes));
  }
  return disk;
}

async function noteParentOf(context: ResourceContext, path: string, parentPath: string): Promise<void> {
  const parent = await context.host.getFileInformation(parentPath);
  if (parent !== undefined) await noteParent(context, path, parent.path);
}

/** Only a disk that begins with nothing is blank. */
function blankNoteOf({ parentPath, sourcePath }: VirtualDiskArgs, disk: VirtualDiskInformation): LedgerFacts {
  return parentPath === undefined && sourcePath === undefined ? blankNote(disk) : notBlankNote;
}

async function makeDisk(
  { context, args, record, stored }: Ensuring,
  claimed: LedgerRow,
  resumed: boolean,
): Promise<{ row: LedgerRow; disk: VirtualDiskInformation }> {
  const { host, urn } = context;
  const { path } = args;
  const createdHere = stored?.createdHere ?? true;
  const leave = async (): Promise<void> => {
    if (stored === undefined) await host.ledger.release("File", claimed.key, urn);
  };
  try {
    await refuseInsideLayer(host, path);
    await checkOrigin(host, args);
  } catch (error) {
    await leave();
    throw error;
  }
  const row = resumed ? await renewRow(context, claimed) : claimed;
  if (args.parentPath !== undefined) await noteParentOf(context, path, args.parentPath);
  const identifier = freshGuid();
  await noteRow(context.host, row, makingNote(identifier));
  try {
    await host.createVirtualDisk(path, { ...parametersOf(args), identifier });
  } catch (error) {
    // An answer of the host means that nothing was made; a wait that ended means that the disk may still come.
    if (error instanceof HcsError) await leave();
    else record({ ...args, createdHere });
    throw error;
  }
  record({ ...args, createdHere });
  const disk = await host.getVirtualDiskInformation(path);
  if (disk === undefined) throw new Error(`The disk ${path} was made and vanished at once. Run again to make it anew.`);
  await noteRow(context.host, row, { made: true, ...blankNoteOf(args, disk) });
  record({ ...args, ...toldOutputs(disk), createdHere });
  return { row, disk };
}

/**
 * The row of an earlier run dates from then. One that is as old as this attempt tells the next run whether the disk that
 * it finds is what this attempt made.
 */
async function renewRow(context: ResourceContext, old: LedgerRow): Promise<LedgerRow> {
  const { ledger } = context.host;
  const { made: _made, blank: _blank, ...kept } = old.notes;
  await ledger.release("File", old.key, context.urn);
  const { kind, key, urn, type, idOrPath } = old;
  const { row } = await ledger.claim({ kind, key, urn, type, idOrPath, before: { existed: false } });
  await noteRow(context.host, row, kept);
  return row;
}

function parametersOf(args: VirtualDiskArgs): VirtualDiskParameters {
  const { sizeBytes, blockSizeBytes, parentPath, sourcePath } = args;
  return {
    ...shapeOf(args),
    // A child takes the size of its parent, and is grown afterwards. Source: virtdisk.h, MaximumSize.
    ...(sizeBytes === undefined || parentPath !== undefined ? {} : { sizeBytes }),
    ...(blockSizeBytes === undefined ? {} : { blockSizeBytes }),
    ...(parentPath === undefined ? {} : { parentPath }),
    ...(sourcePath === undefined ? {} : { sourcePath }),
  };
}

async function grow(
  { context, args }: Ensuring,
  row: LedgerRow,
  disk: VirtualDiskInformation,
): Promise<VirtualDiskInformation> {
  const { host } = context;
  const { path, sizeBytes } = args;
  if (sizeBytes === undefined || disk.sizeBytes >= sizeBytes) return disk;
  const child = await childOf(context, path);
  if (child !== undefined) {
    throw new Error(
      `The disk ${path} stays at ${disk.sizeBytes} bytes: it is the parent of ${child}, which would be lost if its parent changed.`,
    );
  }
  const wasBlank = isKnownBlank(row, disk);
  try {
    await host.resizeVirtualDisk(path, sizeBytes);
  } catch (error) {
    throw await namingHolder(context, path, disk, error);
  }
  const grown = await host.getVirtualDiskInformation(path);
  if (grown === undefined) throw new Error(`The disk ${path} vanished while it was grown. Run again.`);
  if (wasBlank) await noteRow(context.host, row, blankNote(grown));
  return grown;
}

/** True for an answer of the host that the file is open elsewhere, so that it cannot be looked at. */
export function isInUse(error: unknown): boolean {
  return error instanceof HcsError && error.is("ERROR_SHARING_VIOLATION");
}
