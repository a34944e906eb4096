/**
 * What this run of Pulumi knows beyond one request. A delete of something that is declared is half of a replacement (or
 * of a rename without an alias): the engine does not say so, but it checks every declared resource first, with the
 * inputs that it had before, and never checks one that is to be destroyed. And a create of something that the stored
 * state already holds is no unfinished one, whatever the ledger says: a resource that got another name left its name
 * free, and its ledger rows keep that name until its next update.
 */
import type { Values } from "./stored.js";

/** Arguments by URN, and by the ids that a resource has and had; and which ids the stored state holds. */
export class DeclaredResources {
  readonly #byUrn = new Map<string, Values>();
  readonly #byId = new Map<string, Values>();
  /** URN of the declared resource that has an id in the stored state. */
  readonly #holders = new Map<string, string>();
  /** URN under which the stored state of an id was written, as refreshes tell it. */
  readonly #writers = new Map<string, string>();

  /** Notes that the program declares this resource. `id`: the one it asks for; `idBefore`: that of its stored state. */
  declare(type: string, urn: string, id: string | undefined, idBefore: string | undefined, args: Values): void {
    this.#byUrn.set(urn, args);
    for (const known of [id, idBefore]) if (known !== undefined) this.#byId.set(keyOf(type, known), args);
    if (idBefore !== undefined) this.#holders.set(keyOf(type, idBefore), urn);
  }

  /** Notes that the stored state holds this id. */
  stored(type: string, urn: string, id: string): void {
    this.#writers.set(keyOf(type, id), urn);
  }

  /** Notes that the stored state holds this id no longer. */
  deleted(type: string, id: string): void {
    this.#holders.delete(keyOf(type, id));
    this.#writers.delete(keyOf(type, id));
  }

  /** Arguments of the declared resource; `undefined` when the program does not have it (any more). */
  find(type: string, urn: string, id: string): Values | undefined {
    return this.#byUrn.get(urn) ?? this.#byId.get(keyOf(type, id));
  }

  /** The other resource that has this id in the stored state, for people; `undefined` when none is known. */
  otherHolder(type: string, urn: string, id: string): string | undefined {
    const holder = this.#holders.get(keyOf(type, id));
    if (holder !== undefined) return holder === urn ? undefined : holder;
    return this.#writers.get(keyOf(type, id)) === urn ? `another resource, which once was ${urn}` : undefined;
  }
}

const keyOf = (type: string, id: string): string => `${type} ${id}`;
