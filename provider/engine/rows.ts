/** The ledger rows of a resource's own URN: finding them, noting in one, and telling what a cut run can have left after one. */
import type { HcsHost } from "../hcs/host.js";
import type { Ledger, LedgerFacts, LedgerRow } from "../hcs/ledger.js";

/** Rows of a URN that are about one thing, and no others: another resource may have the old name by now. */
export async function rowsOf(ledger: Ledger, id: string, urn: string): Promise<LedgerRow[]> {
  return (await ledger.list({ urn })).filter(isAbout(id));
}

/** True for a row about the thing with this id. */
export function isAbout(id: string): (row: LedgerRow) => boolean {
  // The keys of the ledger are canonical forms of ids; those of a system's grants begin with the system's.
  const key = id.toLowerCase();
  return (row) => row.key.toLowerCase() === key || row.key.toLowerCase().startsWith(`${key}|`);
}

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
