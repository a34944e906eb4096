/**
 * What the program of this run declares. A delete of something that is declared is half of a replacement (or of a
 * rename without an alias): the engine does not say so, but it checks every declared resource first, with the inputs
 * that it had before, and never checks one that is to be destroyed.
 */
import type { Values } from "./stored.js";

/** Arguments by URN, and by the ids that a resource has and had. */
export class DeclaredResources {
  readonly #byUrn = new Map<string, Values>();
  readonly #byId = new Map<string, Values>();

  /** Notes that the program declares this resource. `ids`: the one it asks for, and the one of its last run. */
  declare(type: string, urn: string, ids: readonly string[], args: Values): void {
    this.#byUrn.set(urn, args);
    for (const id of ids) this.#byId.set(`${type} ${id}`, args);
  }

  /** Arguments of the declared resource; `undefined` when the program does not have it (any more). */
  find(type: string, urn: string, id: string): Values | undefined {
    return this.#byUrn.get(urn) ?? this.#byId.get(`${type} ${id}`);
  }
}
