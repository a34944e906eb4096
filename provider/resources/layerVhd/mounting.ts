/**
 * Formats and attaches the disk of a writable layer, observing at each step: HcsFormatWritableLayerVhd on the disk while
 * it is not attached, AttachVirtualDisk, HcsGetLayerVhdMountPath. Every step may follow any interrupted one.
 */
import type { LayerVhdArgs, LayerVhdOutputs } from "../../../schema/types.js";
import { noteRow, type Record, type ResourceContext, type RetryRule, retrying } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import type { VirtualDiskInformation } from "../../hcs/storage.js";
import { attachedInBoot, isAttachedByUs, noteAttachedInBoot } from "../layers/attachedInBoot.js";
import { isKnownBlank, notBlankNote } from "../virtualDisk/blank.js";

/** Outputs of an attached disk beside those of the engine. */
export type MountOutputs = Omit<LayerVhdOutputs, "hostId">;

/** A disk to be attached. */
export interface Mounting {
  context: ResourceContext;
  args: LayerVhdArgs;
  record: Record<LayerVhdArgs, MountOutputs>;
  /** True when the resource is made, false when it is changed or repaired. */
  isCreate: boolean;
}

// Server 2019 is not ready for a moment after an attach. Source: lifecycle facts 13, hcsshim computestorage.
const notReady: RetryRule = {
  hresults: ["ERROR_NOT_READY", "ERROR_DEVICE_NOT_CONNECTED"],
  everyMs: 100,
  forMs: 500,
};

// What Windows says of an attached disk that no volume is on. The page of HcsGetLayerVhdMountPath names no error; these
// are those of the search for a volume: file, path, element not found, and a volume of no known file system.
const noVolumeHresults = [0x8007_0002, 0x8007_0003, 0x8007_0490, 0x8007_03ed];

/** True when HCS has looked and found no volume; every other failure leaves open whether there is one. */
export function isWithoutVolume(error: unknown): boolean {
  return error instanceof HcsError && noVolumeHresults.includes(error.hresult);
}

/** Attaches the disk unless it is, formatted when it may and needs to be. */
export async function mount(mounting: Mounting): Promise<MountOutputs> {
  const { context, args, isCreate } = mounting;
  const { host, urn } = context;
  const disk = await host.getVirtualDiskInformation(args.path);
  if (disk === undefined) {
    throw new Error(
      `There is no disk ${args.path} on the host to attach. Declare a VirtualDisk with this path, or correct path.`,
    );
  }
  const { row, resumed } = await host.ledger.claim({
    kind: "LayerVhd",
    key: fileKey(args.path),
    urn,
    type: "LayerVhd",
    idOrPath: args.path,
    before: {},
  });
  try {
    return await (disk.isAttached ? keepAttached(mounting, row, resumed) : attach(mounting, row, disk));
  } catch (error) {
    const isOver = error instanceof Error && error.name !== "HostTimeoutError";
    // Nothing of ours is on the host then: no attachment, and no format that a later run must not repeat.
    const isClean = row.notes.formatted !== true && attachedInBoot(row) === undefined;
    if (isCreate && isOver && isClean) await host.ledger.release("LayerVhd", row.key, urn);
    throw error;
  }
}

async function keepAttached(mounting: Mounting, row: LedgerRow, resumed: boolean): Promise<MountOutputs> {
  const { context, args, isCreate } = mounting;
  const { host, log } = context;
  // What is attached may be written to at any time.
  await forgetBlank(host.ledger, args.path);
  if (isCreate && (await isAttachedByUs(host, row))) return volumeOrDetach(mounting, row);
  const mountPath = await mountPathOf(context, args.path);
  if (!resumed) {
    const format =
      args.format === "always" ? " It was not formatted, since that takes a disk that is not attached." : "";
    log("info", `The disk ${args.path} was attached already and is kept as it is.${format}`);
  }
  return { mountPath, attached: true, formattedHere: row.notes.formatted === true };
}

async function attach(mounting: Mounting, row: LedgerRow, disk: VirtualDiskInformation): Promise<MountOutputs> {
  const { context, args, record } = mounting;
  const { host } = context;
  const { path } = args;
  if (await mayFormat(mounting, row, disk)) {
    await host.formatWritableLayerVhd(path);
    await noteRow(context.host, row, { formatted: true });
    await forgetBlank(host.ledger, path);
  }
  const formattedHere = row.notes.formatted === true;
  // Noted before: a cut run must not leave an attachment that nobody takes back.
  await noteAttachedInBoot(host, row, await host.getBootId());
  try {
    await host.attachVirtualDisk(path);
  } catch (error) {
    if (error instanceof HcsError) await noteAttachedInBoot(host, row, undefined);
    else record({ ...args, mountPath: "", attached: false, formattedHere });
    throw error;
  }
  await forgetBlank(host.ledger, path);
  return volumeOrDetach(mounting, row);
}

/** The volume of a disk that we attached. A disk on which HCS finds none is detached again, and it is said why. */
async function volumeOrDetach({ context, args, record }: Mounting, row: LedgerRow): Promise<MountOutputs> {
  const { path } = args;
  const formattedHere = row.notes.formatted === true;
  try {
    return { mountPath: await mountPathOf(context, path), attached: true, formattedHere };
  } catch (error) {
    if (!(error instanceof HcsError) || !(await detachAgain(context, row, path))) {
      record({ ...args, mountPath: "", attached: true, formattedHere });
      throw error;
    }
    throw formattedHere || !isWithoutVolume(error) ? error : noVolume(args, error);
  }
}

/** Formats only what is known to hold nothing, or once when the program asks for it in so many words. */
async function mayFormat(
  { context, args, isCreate }: Mounting,
  row: LedgerRow,
  disk: VirtualDiskInformation,
): Promise<boolean> {
  const { format = "whenBlank", path } = args;
  if (format === "never") return false;
  if (format === "always" && isCreate && row.notes.formatted !== true) return true;
  // Also under "always": a disk that was lost and made anew must get a volume.
  const [file] = await context.host.ledger.holders("File", fileKey(path));
  return isKnownBlank(file, disk);
}

async function mountPathOf({ host }: ResourceContext, path: string): Promise<string> {
  const mountPath = await retrying(notReady, () => host.getLayerVhdMountPath(path));
  if (mountPath === undefined) {
    throw new Error(
      `The disk ${path} was detached by somebody else while it was attached here. Run again to attach it anew.`,
    );
  }
  return mountPath;
}

/** Takes an attachment without a volume back. False when that failed too, which is told. */
async function detachAgain(context: ResourceContext, row: LedgerRow, path: string): Promise<boolean> {
  try {
    await context.host.detachVirtualDisk(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    context.log("warning", `The disk ${path} could not be detached again: ${reason}`);
    return false;
  }
  await noteAttachedInBoot(context.host, row, undefined);
  return true;
}

function noVolume({ path, format = "whenBlank" }: LayerVhdArgs, cause: HcsError): Error {
  const why =
    format === "whenBlank"
      ? "it is not known to be blank: only a disk that a VirtualDisk made, and that nothing has written to since, is"
      : `format is "${format}"`;
  return new Error(
    `The disk ${path} has no volume that HCS can mount, and it was not formatted, since ${why}. It is detached again, and nothing on it was changed. ` +
      `With format "always" it is formatted once when this resource is created, and everything on it is lost. ${cause.message}`,
    { cause },
  );
}

/** From now on nobody may take the disk for a blank one, whatever its file looks like. */
async function forgetBlank(ledger: ResourceContext["host"]["ledger"], path: string): Promise<void> {
  const key = fileKey(path);
  for (const row of await ledger.holders("File", key)) {
    if (row.notes.blank !== undefined && row.notes.blank !== null)
      await ledger.note("File", key, row.urn, notBlankNote);
  }
}
