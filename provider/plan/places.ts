/** Places of a document: the members on the way to a value, matched against the patterns of the tables. Pure. */
import { canonicalId, isGuid } from "../hcs/ids.js";

/** Where in a document: names of members and indexes of lists. */
export type DocumentPath = readonly (string | number)[];

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

/** The patterns of a table as a tree: what a walk down a document carries along, instead of comparing whole paths. */
export interface PlaceTree<Row> {
  /** Rows whose place is exactly here. */
  readonly rows: Row[];
  readonly members: Map<string, PlaceTree<Row>>;
}

/** The tree of a table's rows. */
export function placeTree<Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => PlacePattern | undefined,
): PlaceTree<Row> {
  const root: PlaceTree<Row> = { rows: [], members: new Map() };
  for (const row of rows) {
    let node = root;
    for (const part of patternOf(row)?.parts ?? []) {
      const next = node.members.get(part) ?? { rows: [], members: new Map() };
      node.members.set(part, next);
      node = next;
    }
    if (node !== root) node.rows.push(row);
  }
  return root;
}

/** Where a walk is in the tree one member further down: by its name, and by `*`, which stands for any. */
export function placesBelow<Row>(places: readonly PlaceTree<Row>[], member: string): PlaceTree<Row>[] {
  const below: PlaceTree<Row>[] = [];
  for (const { members } of places) {
    const named = members.get(member);
    const any = members.get("*");
    if (named !== undefined) below.push(named);
    if (any !== undefined) below.push(any);
  }
  return below;
}

/** Puts keys where a resource path has `*`, in their order. */
export function fillPlace(resourcePath: string, keys: readonly string[]): string {
  if (keys.length === 0) return resourcePath;
  const rest = [...keys];
  return resourcePath
    .split("/")
    .map((part) => (part === "*" ? (rest.shift() ?? part) : part))
    .join("/");
}

/** A document path as a JSON pointer (RFC 6901). */
export function pointerOf(path: DocumentPath): string {
  return path.map((part) => `/${escaped(String(part))}`).join("");
}

const escaped = (part: string): string => (/[~/]/.test(part) ? part.replaceAll("~", "~0").replaceAll("/", "~1") : part);

/** What tells two keys of a map apart: a GUID is one key in every spelling. */
export function keyOf(name: string): string {
  return isGuid(name) ? canonicalId(name) : name;
}
