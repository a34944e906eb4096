/**
 * What the resources of one program declare: two of them cannot declare one thing of one host. Found by `check`, before
 * anything is touched; across stacks the ledger refuses the second holder.
 */
import type { LedgerKind } from "../hcs/ledger.js";
import { fileKey } from "../hcs/ledgerKeys.js";

/** The thing that a resource declares, as the ledger will hold it. */
export interface Declaration {
  readonly kind: LedgerKind;
  /** Canonical form of the id or path; see `ledgerKeys`. */
  readonly key: string;
  /** The argument that names it. */
  readonly property: string;
}

/** For a resource whose `path` is what it declares; none while the path is not known. */
export function declaresPath(kind: LedgerKind): (args: { path: string }) => Declaration | undefined {
  return ({ path }) => (typeof path === "string" ? { kind, key: fileKey(path), property: "path" } : undefined);
}

/** Which resource of this run of Pulumi declares which thing. */
export class DeclaredThings {
  readonly #urnByThing = new Map<string, string>();
  readonly #thingByUrn = new Map<string, string>();

  /**
   * Notes what a resource declares, in place of what it declared before. Returns the URN of another resource that
   * declares the same on the same host; then nothing is noted. `host` is the text that chooses it.
   */
  declare(urn: string, host: unknown, declaration: Declaration | undefined): string | undefined {
    const before = this.#thingByUrn.get(urn);
    if (before !== undefined) this.#urnByThing.delete(before);
    this.#thingByUrn.delete(urn);
    if (declaration === undefined || typeof host !== "string") return undefined;
    const thing = JSON.stringify([host, declaration.kind, declaration.key]);
    const holder = this.#urnByThing.get(thing);
    if (holder !== undefined) return holder;
    this.#urnByThing.set(thing, urn);
    this.#thingByUrn.set(urn, thing);
    return undefined;
  }
}

/** Why the second resource is refused. `what`: the thing, for people. */
export function duplicateReason(what: string, holder: string): string {
  return (
    `${what} is held by ${holder}, which this program declares too. Use that resource in both places, or choose another id or path; ` +
    'if one of the two is a new name of the other, keep that one alone and give it the old name with the resource option "aliases".'
  );
}
