/**
 * In which boot of the host we attached something, as the ledger has it. Disks and storage filters stay attached until the
 * host restarts, so what was attached in another boot is gone, and who attached it since is somebody else.
 */
import { noteRow } from "../../engine/defineResource.js";
import type { HcsHost } from "../../hcs/host.js";
import type { LedgerRow } from "../../hcs/ledger.js";
import { textNote } from "./rows.js";

/** The id of that boot; `undefined` when nothing of ours is attached. */
export const attachedInBoot = (row: LedgerRow | undefined): string | undefined => textNote(row, "attachedInBoot");

/** Notes the boot; `undefined`: nothing of ours is attached, or nobody can say any more whether it is. */
export async function noteAttachedInBoot(host: HcsHost, row: LedgerRow, bootId: string | undefined): Promise<void> {
  await noteRow(host, row, { attachedInBoot: bootId ?? null });
}

/** True when the host has not restarted since we attached it, or since a run of ours that was cut may have. */
export async function isAttachedByUs(host: HcsHost, row: LedgerRow | undefined): Promise<boolean> {
  const bootId = attachedInBoot(row);
  return bootId !== undefined && bootId === (await host.getBootId());
}
