/** What a resource made under an older name (an alias, a renamed stack): the rows of the ledger go with it, cut or not. */
import type { HcsHost } from "../hcs/host.js";
import type { Ledger, LedgerClaim, LedgerRow } from "../hcs/ledger.js";
import type { ResourceContext } from "./context.js";
import { RareRows } from "./rareRows.js";
import { isAbout, rowsOf } from "./rows.js";

const hasFormerName = ({ notes }: LedgerRow): boolean => typeof notes.formerUrn === "string";
const rowsWithFormerName = new RareRows(hasFormerName);

/**
 * The context of an update under a new name: what it claims is noted with the old one from the start. An update that is cut
 * leaves a state with the old name, and a delete knows only that.
 */
export function withFormerName(context: ResourceContext, formerUrn: string): ResourceContext {
  const { ledger } = context.host;
  const noting = instead(ledger, "claim", (claim: LedgerClaim) => ledger.claim({ ...claim, notes: { formerUrn } }));
  return { ...context, host: instead(context.host, "ledger", noting) };
}

/** The same object with another member. Its methods stay bound to it. */
function instead<Name extends keyof Target, Target extends HcsHost | Ledger>(
  target: Target,
  name: Name,
  member: Target[Name],
): Target {
  return new Proxy(target, {
    get(_target, property) {
      if (property === name) return member;
      const other: unknown = Reflect.get(target, property, target);
      return typeof other === "function" ? other.bind(target) : other;
    },
  });
}

/** The state holds what an older name of this resource made (an alias, a renamed stack): its rows go with it. */
export async function takeOver(context: ResourceContext, id: string, previousUrn: string): Promise<void> {
  const { ledger } = context.host;
  rowsWithFormerName.addedTo(ledger);
  for (const row of await rowsOfState(context, id, previousUrn)) {
    await ledger.note(row.kind, row.key, row.urn, { formerUrn: previousUrn });
    await ledger.transfer(row.kind, row.key, row.urn, context.urn);
  }
}

/** The state has the new name by now: whoever gets the old one is somebody else, and has nothing to do with these rows. */
export async function forgetFormerName({ host, urn }: ResourceContext, id: string): Promise<void> {
  if (!(await rowsWithFormerName.areIn(host.ledger))) return;
  for (const row of await rowsOf(host.ledger, id, urn))
    if (hasFormerName(row)) await host.ledger.note(row.kind, row.key, urn, { formerUrn: null });
}

/** A delete knows only the name that the state has: the rows follow it, when a cut update took them elsewhere. */
export async function takeBack(context: ResourceContext, id: string): Promise<void> {
  for (const row of await rowsOfState(context, id, context.urn))
    await context.host.ledger.transfer(row.kind, row.key, row.urn, context.urn);
}

/** Rows of what the state made under a URN; an update that took them over and was cut left a state that does not know. */
async function rowsOfState(context: ResourceContext, id: string, urn: string): Promise<LedgerRow[]> {
  const own = await rowsOf(context.host.ledger, id, urn);
  // A thing's own row is older than those of its grants and goes first, so while it is there nothing has gone.
  if (own.some((row) => row.key.toLowerCase() === id.toLowerCase())) return own;
  const rows = (await context.host.ledger.list()).filter(isAbout(id));
  // With them go the rows of what the cut update made itself.
  const takers = new Set(rows.filter((row) => row.notes.formerUrn === urn).map((row) => row.urn));
  return [...rows.filter((row) => takers.has(row.urn)), ...own];
}
