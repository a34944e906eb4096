/** What the ledger remembers of a layer, read back from the notes of a row. */
import { HcsError } from "../../hcs/errors.js";
import type { HcsHost } from "../../hcs/host.js";
import type { LedgerKind, LedgerRow } from "../../hcs/ledger.js";
import { isDetached } from "./folders.js";

/**
 * Gives up what cut runs of this URN began on other volumes that are gone by now: with a new disk comes a new volume, so no
 * run will ever finish it, and the layers below would be held for it for ever.
 */
export async function releaseOnGoneVolumes(host: HcsHost, kind: LedgerKind, key: string, urn: string): Promise<void> {
  for (const row of await host.ledger.list({ urn }))
    if (row.kind === kind && row.key !== key && (await isDetached(host, row.idOrPath)))
      await host.ledger.release(kind, row.key, urn);
}

/** A note that is a text. */
export function textNote(row: LedgerRow | undefined, name: string): string | undefined {
  const note = row?.notes[name];
  return typeof note === "string" ? note : undefined;
}

/** True for a failure after which nothing goes on: an answer of the host, or a sentence of ours. A wait that ended is none. */
export function isAnswer(error: unknown): boolean {
  return error instanceof HcsError || (error instanceof Error && error.name === "Error");
}
