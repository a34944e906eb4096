/** One GUID as two keys of a map: HCS would see one device, and no plan can end at such a document. Pure. */
import { isGuid } from "../hcs/ids.js";
import { hotChanges } from "./hotChanges.js";
import { type DocumentPath, keyOf, type PlaceTree, placePattern, placeTree } from "./places.js";

/** A member that is a map, or on the way to one. Lists, since this is asked of every plan and walking a map costs more. */
interface Way {
  readonly name: string;
  readonly isMap: boolean;
  readonly below: readonly Way[];
}

const places = hotChanges.map(({ place }) => place.slice(0, place.lastIndexOf("*") + 1));
const ways = waysOf(placeTree(places, placePattern));

function waysOf({ members }: PlaceTree<string>): Way[] {
  const named = [...members].filter(([name]) => name !== "" && name !== "*");
  return named.map(([name, node]) => {
    const item = node.members.get("*");
    return { name, isMap: item !== undefined, below: waysOf(item ?? node) };
  });
}

/** The place of a key that its map has in another spelling too; `undefined` when there is none. */
export function twiceNamed(document: object): DocumentPath | undefined {
  return search(document as Record<string, unknown>, ways)?.toReversed();
}

/** The same, from the key upwards. */
function search(object: Record<string, unknown>, below: readonly Way[]): string[] | undefined {
  for (const way of below) {
    const member = object[way.name];
    if (typeof member !== "object" || member === null) continue;
    const found = way.isMap
      ? searchMap(member as Record<string, unknown>, way)
      : search(member as typeof object, way.below);
    if (found !== undefined) return [...found, way.name];
  }
  return undefined;
}

function searchMap(map: Record<string, unknown>, { below }: Way): string[] | undefined {
  const names = Object.keys(map);
  const twice = names.length > 1 ? sameKey(names) : undefined;
  if (twice !== undefined) return [twice];
  if (below.length === 0) return undefined;
  for (const name of names) {
    const item = map[name];
    const found = typeof item === "object" && item !== null ? search(item as typeof map, below) : undefined;
    if (found !== undefined) return [...found, name];
  }
  return undefined;
}

function sameKey(names: readonly string[]): string | undefined {
  const starts = names.map(startOf);
  // Reading a GUID takes as long as all the rest: only those that begin alike are read.
  if (new Set(starts).size === starts.length) return undefined;
  const keys = names.map(keyOf);
  return names.find((name, index) => isGuid(name) && keys.indexOf(keys[index] ?? "") !== index);
}

/** The first four digits of a GUID as one number, the same in every spelling. */
function startOf(name: string): number {
  const first = name.charCodeAt(0) === openingBrace ? 1 : 0;
  let start = 0;
  // The bit tells the cases of a letter apart.
  for (let index = first; index < first + 4; index++) start = start * 256 + (name.charCodeAt(index) | 32);
  return start;
}

const openingBrace = 123;
