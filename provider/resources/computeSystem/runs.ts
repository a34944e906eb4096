/**
 * Two runs at one system: the one that begins last has it, and takes what the other has left for that of a run that was
 * cut. Each notes its own mark before it looks at the system, and looks for its mark before and after it has noted a step,
 * always before the call: so either the later run sees the note, or the earlier one sees the mark and stops.
 */
import { noteRow, type ResourceContext } from "../../engine/defineResource.js";
import type { LedgerFacts, LedgerRow } from "../../hcs/ledger.js";

/** Notes that a run of ours begins, and returns the row as it is from then on. */
export async function beginRun({ host, urn }: ResourceContext, row: LedgerRow): Promise<LedgerRow> {
  await noteRow(host, row, newMark());
  return (await host.ledger.own(row.kind, row.key, urn)) ?? row;
}

/** The mark of a run, for a row that has none yet: goes with the first note. */
export const markFor = ({ notes }: LedgerRow): LedgerFacts => (notes.run === undefined ? newMark() : {});

const newMark = (): LedgerFacts => ({ run: crypto.randomUUID() });

/** Throws when another run has begun since. */
export async function refuseOtherRun({
  context: { host, urn },
  id,
  row,
}: {
  context: ResourceContext;
  id: string;
  row: LedgerRow;
}): Promise<void> {
  const now = await host.ledger.own(row.kind, row.key, urn);
  if (now !== undefined && now.notes.run === row.notes.run) return;
  throw new Error(
    `Another run has begun to change the system "${id}" while this one was at it, so this one stops here. ` +
      'Pulumi\'s lock on the stack keeps two runs apart, unless "pulumi cancel" took it away or each works on a state of its own. ' +
      "Run again when the other one is done.",
  );
}
