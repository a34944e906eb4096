/**
 * What keeps a disk from being grown at the moment, as far as the host and the ledger tell it without touching anything.
 * A refresh asks, so that the preview behind it can say what an update would meet.
 */
import { type ResourceContext, systemsWithAccess } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import type { VirtualDiskInformation } from "../../hcs/storage.js";
import { notedChildOf } from "./children.js";

/** One thing that stood in the way as a disk was last looked at. Stored in the state as it is. */
export interface GrowthHindrance {
  /** `access`: a system that is there may open the disk; whether it has done so, no host tells. */
  kind: "parent" | "attached" | "open" | "access";
  /** The child's path, or the system's id. */
  name?: string;
}

/** What a disk that somebody has open so that it cannot even be asked is known to be. */
export const openHindrance: GrowthHindrance = { kind: "open" };

/** Everything that stands in the way of growing the disk at a path; empty when nothing is known to. */
export async function growthHindrances(
  context: ResourceContext,
  path: string,
  { isAttached }: VirtualDiskInformation,
): Promise<GrowthHindrance[]> {
  const child = await notedChildOf(context, path);
  const found: GrowthHindrance[] = [
    ...(child === undefined ? [] : [{ kind: "parent", name: child } as const]),
    ...(isAttached ? [{ kind: "attached" } as const] : []),
  ];
  // A parent is opened by the systems of its children, and what is attached to the host is open to no system.
  if (found.length > 0) return found;
  return (await systemsWithAccess(context.host, path)).map((name) => ({ kind: "access", name }));
}

/**
 * The refusal to grow a disk, with the resource that it is attached for. That of a run that was cut is in the ledger and in
 * no state, so the host's own advice, to detach the disk, leads to nobody who could.
 */
export async function namingHolder(
  { host }: ResourceContext,
  path: string,
  { isAttached, sizeBytes }: VirtualDiskInformation,
  refusal: unknown,
): Promise<unknown> {
  if (!isAttached || !(refusal instanceof HcsError)) return refusal;
  const [holder] = await host.ledger.holders("LayerVhd", fileKey(path));
  if (holder === undefined) return refusal;
  return refusal.withAdvice(
    `It is attached for ${holder.urn}. Declare the ${sizeBytes} bytes that it has until that resource is taken out of the program and gone`,
  );
}
