/** What a make of a disk notes before it begins, and whether a disk that is found later is what a cut make of ours left. */
import { isOfMomentsAfter } from "../../engine/defineResource.js";
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";
import type { VirtualDiskInformation } from "../../hcs/storage.js";

// Header, log and metadata of an empty file, and the table of its blocks: 8 bytes for each, and the smallest has 512 KB.
const emptyFileBytes = 8 * 1024 * 1024;
const bytesPerTableByte = 65_536;

/** The note of a disk that is about to be made, with an identifier that no other disk has. */
export function makingNote(identifier: string): LedgerFacts {
  return { making: identifier };
}

/**
 * True when nothing was there as the row was written, and the disk is not the one that a run of ours was about to make.
 * Somebody else put it there.
 */
export function isPutBySomebody({ before, notes }: LedgerRow, disk: VirtualDiskInformation): boolean {
  return before.existed === false && notes.made !== true && notes.making !== disk.identifier;
}

/**
 * True when the disk is what a run of ours made that was cut before it could note so, and is still blank: the file has
 * not been written to since the moments after that, and it is no larger than an empty one.
 */
export function isCutMake(row: LedgerRow, disk: VirtualDiskInformation): boolean {
  if (row.before.existed !== false || row.notes.made === true || isPutBySomebody(row, disk)) return false;
  const emptyBytes = emptyFileBytes + disk.sizeBytes / bytesPerTableByte;
  return (
    isOfMomentsAfter(row, disk.modifiedAt) &&
    !disk.isAttached &&
    (disk.type === "Fixed" || disk.physicalSizeBytes <= emptyBytes)
  );
}
