/**
 * What this run of Pulumi knows beyond one request. A delete of something that is declared is half of a replacement (or
 * of a rename without an alias): the engine does not say so, but it checks every declared resource first, with the
 * inputs that it had before, and never checks one that is to be destroyed. A resource that is replaced only because of
 * something that it is made of is deleted before it is checked; then its diff has said so. Of what Pulumi was asked to
 * replace it tells neither: no old inputs, no diff, and after a rename the delete still comes under the old name. But all
 * deletes for good come when everything declared is made, so one that comes before is half of a replacement. And a create of something that
 * the stored state already holds is no unfinished one, whatever the ledger says: a resource that got another name left its
 * name free, and its ledger rows keep that name until its next update.
 */
import { hasUnknown } from "../../schema/unknown.js";
import type { Values } from "./stored.js";

/** What a resource is about. One id, a path above all, can be there on each of several hosts. */
export interface Thing {
  type: string;
  /** The text that chooses the host, as the arguments have it. */
  host: unknown;
  id: string;
}

/** Arguments by URN, and by the ids that a resource has and had; and which ids the stored state holds. */
export class DeclaredResources {
  readonly #byUrn = new Map<string, Values>();
  readonly #byId = new Map<string, Values>();
  /** URN of the declared resource that has an id in the stored state. */
  readonly #holders = new Map<string, string>();
  /** Arguments of what a diff said is replaced. */
  readonly #replaced = new Map<string, Values>();
  /** URN under which the stored state of an id was written, as refreshes tell it. */
  readonly #writers = new Map<string, string>();
  /** Type by the URN of what was checked without old inputs, and is not made yet. */
  readonly #awaited = new Map<string, string>();

  /** Notes that the program declares this resource. `asked`: what it asks for; `before`: what its stored state is about. */
  declare(urn: string, asked: Thing | undefined, before: Thing | undefined, args: Values): void {
    this.#byUrn.set(urn, args);
    for (const known of [asked, before]) if (known !== undefined) this.#byId.set(keyOf(known), args);
    if (before !== undefined) this.#holders.set(keyOf(before), urn);
  }

  /** Notes that a resource of this type was checked without old inputs: it is new, or Pulumi was asked to replace it. */
  expectCreate(urn: string, type: string): void {
    this.#awaited.set(urn, type);
  }

  /** Notes that it is made, or that this was tried. */
  made(urn: string): void {
    this.#awaited.delete(urn);
  }

  /** True while a resource of this type is still to be made: what of this type goes before is replaced, whatever its name. */
  isAwaited(type: string): boolean {
    return [...this.#awaited.values()].includes(type);
  }

  /** URN of what is still to be made and is the same resource of the stack under its new name; `undefined` for none. */
  successorOf(urn: string): string | undefined {
    return [...this.#awaited.keys()].find((awaited) => awaited !== urn && withoutStack(awaited) === withoutStack(urn));
  }

  /** True when the program has a resource under this very URN. */
  isDeclared(urn: string): boolean {
    return this.#byUrn.has(urn);
  }

  /** Notes whether the last diff said that this is replaced. Values that nobody knows yet are those of `olds`. */
  compared(thing: Thing, isReplaced: boolean, olds: Values, news: Values): void {
    // Pulumi asks for each replaced resource that something is made of: one that changes less takes nothing back.
    if (!isReplaced && hasUnknown(news)) return;
    if (!isReplaced) this.#replaced.delete(keyOf(thing));
    else
      this.#replaced.set(
        keyOf(thing),
        Object.fromEntries(Object.entries(news).map(([name, value]) => [name, hasUnknown(value) ? olds[name] : value])),
      );
  }

  /** Arguments of what the diff said is replaced and no check has told yet: it may come back at any place. */
  findReplaced(urn: string, thing: Thing): Values | undefined {
    return this.find(urn, thing) === undefined ? this.#replaced.get(keyOf(thing)) : undefined;
  }

  /** Notes that the stored state holds this. */
  stored(urn: string, thing: Thing): void {
    this.#writers.set(keyOf(thing), urn);
  }

  /** True when the last refresh found this in the stored state under this URN. */
  isStored(urn: string, thing: Thing): boolean {
    return this.#writers.get(keyOf(thing)) === urn;
  }

  /** Notes that the stored state holds this no longer. */
  deleted(thing: Thing): void {
    this.#holders.delete(keyOf(thing));
    this.#writers.delete(keyOf(thing));
  }

  /** Arguments of the declared resource; `undefined` when the program does not have it (any more). */
  find(urn: string, thing: Thing): Values | undefined {
    return this.#byUrn.get(urn) ?? this.#byId.get(keyOf(thing));
  }

  /** The other resource that has this in the stored state, for people; `undefined` when none is known. */
  otherHolder(urn: string, thing: Thing): string | undefined {
    const holder = this.#holders.get(keyOf(thing));
    if (holder !== undefined) return holder === urn ? undefined : holder;
    return this.#writers.get(keyOf(thing)) === urn ? `another resource, which once was ${urn}` : undefined;
  }
}

/** What names a resource within its stack. */
const withoutStack = (urn: string): string => urn.slice(urn.indexOf("::"));

// Ids are GUIDs, names and paths of Windows, whose letters compare without case.
const keyOf = ({ type, host, id }: Thing): string => JSON.stringify([type, host, id.toLowerCase()]);
