/**
 * What a delete leaves for a successor that nobody knows yet. When something that a resource is made of is replaced, Pulumi
 * deletes the resource first, before it can be told at which place the new one will be. Until then the rows stay in the
 * ledger, so that one at the same place knows what is its own.
 */
import type { LedgerRow } from "../hcs/ledger.js";
import { type ResourceContext, stackOfUrn } from "./defineResource.js";
import { RareRows } from "./rareRows.js";

const leftNote = "leftForSuccessor";
/** URN of the successor, where a stack that was renamed keeps the rows from being those of one stack. */
const successorNote = "successorUrn";

/** True for a row that is only there for a successor. */
export const isLeft = ({ notes }: LedgerRow): boolean => notes[leftNote] === true;

function isOfStack(row: LedgerRow, urn: string): boolean {
  const [one, other] = [stackOfUrn(row.urn), stackOfUrn(urn)];
  return one.stack === other.stack && one.project === other.project;
}

// Rows of a stack are only left by its own runs, of which there is one at a time.
const leftRows = new RareRows(isLeft);

/** Notes that these rows are only there for a successor; `successorUrn` where its name is known, and of another stack. */
export async function leaveForSuccessor(
  { host }: ResourceContext,
  rows: readonly LedgerRow[],
  successorUrn?: string,
): Promise<void> {
  leftRows.addedTo(host.ledger);
  const notes = { [leftNote]: true, ...(successorUrn === undefined ? {} : { [successorNote]: successorUrn }) };
  for (const { kind, key, urn } of rows) await host.ledger.note(kind, key, urn, notes);
}

/** A successor with another name: of the rows about its id, those that were left become its own. False when there are none. */
export async function takeLeft({ host, urn }: ResourceContext, rows: readonly LedgerRow[]): Promise<boolean> {
  const left = rows.filter((row) => isLeft(row) && (isOfStack(row, urn) || row.notes[successorNote] === urn));
  for (const row of left) await host.ledger.transfer(row.kind, row.key, row.urn, urn);
  return left.length > 0;
}

/** The successor is there. What was left for it at another place is nobody's any more, and stays on the host. */
export async function settleLeft(context: ResourceContext, isOwn: (row: LedgerRow) => boolean): Promise<void> {
  const { host, urn } = context;
  if (!(await leftRows.areIn(host.ledger))) return;
  await keepOwn(context, isOwn);
  for (const row of await host.ledger.list({ urn })) if (isLeft(row)) await host.ledger.release(row.kind, row.key, urn);
}

/** The state still has it: the run that deleted it was cut before the state could know, and nothing is left of it. */
export async function keepOwn({ host, urn }: ResourceContext, isOwn: (row: LedgerRow) => boolean): Promise<void> {
  if (!(await leftRows.areIn(host.ledger))) return;
  for (const row of await host.ledger.list({ urn }))
    if (isLeft(row) && isOwn(row)) await host.ledger.note(row.kind, row.key, urn, { [leftNote]: false });
}

/** A delete for good comes when all that is to be made is made: no successor will come any more in this stack. */
export async function forgetLeft({ host, urn }: ResourceContext): Promise<void> {
  if (!(await leftRows.areIn(host.ledger))) return;
  for (const row of await host.ledger.list())
    if (isLeft(row) && row.urn !== urn && isOfStack(row, urn)) await host.ledger.release(row.kind, row.key, row.urn);
}
