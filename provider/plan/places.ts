/** Places of a document: the members on the way to a value, matched against the patterns of the tables. Pure. */
import { canonicalId, isGuid } from "../hcs/ids.js";
import type { DocumentPath } from "./documentDiff.js";

/** A pattern of a table, taken apart once. */
export interface PlacePattern {
  readonly parts: readonly string[];
}

/** Takes a place of a table apart. */
export function placePattern(place: string): PlacePattern {
  return { parts: place.split("/") };
}

/** The keys that the `*` of a pattern stand for, when the path is exactly at that place; else `undefined`. */
export function matchPlace({ parts }: PlacePattern, path: DocumentPath): string[] | undefined {
  return parts.length === path.length ? matchAbove({ parts }, path) : undefined;
}

/** The same when the path is at that place or below it. */
export function matchAbove({ parts }: PlacePattern, path: DocumentPath): string[] | undefined {
  if (parts.length > path.length) return undefined;
  const keys: string[] = [];
  for (const [index, part] of parts.entries()) {
    const member = String(path[index]);
    if (part === "*") keys.push(member);
    else if (part !== member) return undefined;
  }
  return keys;
}

/** True when the place of the pattern lies below the path, so that the way down to it has to be looked at. */
export function leadsTo({ parts }: PlacePattern, path: DocumentPath): boolean {
  return parts.length > path.length && path.every((member, index) => parts[index] === "*" || parts[index] === member);
}

/** Puts keys where a resource path has `*`, in their order. */
export function fillPlace(resourcePath: string, keys: readonly string[]): string {
  const rest = [...keys];
  return resourcePath
    .split("/")
    .map((part) => (part === "*" ? (rest.shift() ?? part) : part))
    .join("/");
}

/** A document path as a JSON pointer (RFC 6901). */
export function pointerOf(path: DocumentPath): string {
  return path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** What tells two keys of a map apart: a GUID is one key in every spelling. */
export function keyOf(name: string): string {
  return isGuid(name) ? canonicalId(name) : name;
}
