/** The ledger row of a resource's own URN: noting in it, and telling what a cut run can have left after one. */
import type { HcsHost } from "../hcs/host.js";
import type { LedgerFacts, LedgerRow } from "../hcs/ledger.js";

/** Merges facts into a row; the row in hand knows them too, for the rest of this run. */
export async function noteRow({ ledger }: HcsHost, row: LedgerRow, facts: LedgerFacts): Promise<void> {
  await ledger.note(row.kind, row.key, row.urn, facts);
  row.notes = { ...row.notes, ...facts };
}

// File systems keep times as coarsely as two seconds; a call of more than some minutes is rather not believed.
const clockSlackMs = 2_000;
const longestMakeMs = 5 * 60_000;

/** True for a file that was last written in the moments after the row was: what a cut run made can be such a one only. */
export function isOfMomentsAfter({ since }: LedgerRow, modifiedAt: string): boolean {
  const afterRowMs = Date.parse(modifiedAt) - Date.parse(since);
  return afterRowMs >= -clockSlackMs && afterRowMs <= longestMakeMs;
}
