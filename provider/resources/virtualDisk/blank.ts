/**
 * When a disk is known to be blank. No host tells what is on a disk, so only the ledger knows: what the file looked like
 * right after our create, and that it looks the same now. Anything else counts as written to.
 */
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";
import type { VirtualDiskInformation } from "../../hcs/storage.js";

/** What changes with the first write to the file of a disk. */
function lookOf({ modifiedAt, physicalSizeBytes }: VirtualDiskInformation): LedgerFacts {
  return { modifiedAt, physicalSizeBytes };
}

/** The note of a disk that is blank as it is now. */
export function blankNote(disk: VirtualDiskInformation): LedgerFacts {
  return { blank: lookOf(disk) };
}

/** The note of a disk that is blank no longer, or was never. */
export const notBlankNote: LedgerFacts = { blank: null };

/** True when the row of the disk's file says that it was blank, and nothing has written to it since. */
export function isKnownBlank(row: LedgerRow | undefined, disk: VirtualDiskInformation): boolean {
  const noted = row?.notes.blank as LedgerFacts | null | undefined;
  if (noted === undefined || noted === null) return false;
  const now = lookOf(disk);
  return noted.modifiedAt === now.modifiedAt && noted.physicalSizeBytes === now.physicalSizeBytes;
}
