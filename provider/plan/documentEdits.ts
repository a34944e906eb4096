/** Documents with one thing changed: what a host has after one request. Pure; the document that is given stays as it is. */
import type { ComputeSystem } from "../../schema/types.js";
import { isObject } from "./documentDiff.js";
import { type DocumentPath, keyOf } from "./places.js";

/** The document with another value at a place; absent objects on the way are made. */
export function withValue(document: ComputeSystem, path: DocumentPath, value: unknown): ComputeSystem {
  return set(document, path, value) as ComputeSystem;
}

function set(current: unknown, [first, ...rest]: DocumentPath, value: unknown): unknown {
  if (first === undefined) return value;
  const object = isObject(current) ? current : {};
  const name = nameIn(object, String(first));
  const member = set(object[name], rest, value);
  if (member !== undefined) return { ...object, [name]: member };
  const { [name]: _removed, ...others } = object;
  return others;
}

/** The name under which an object has a member: a GUID may be spelled otherwise. */
function nameIn(object: Record<string, unknown>, name: string): string {
  if (Object.hasOwn(object, name)) return name;
  return Object.keys(object).find((known) => keyOf(known) === keyOf(name)) ?? name;
}

/** The document with another item of a name in a list; without one when `item` is undefined. */
export function withListItem(
  document: ComputeSystem,
  { list, identity, name }: { list: DocumentPath; identity: string; name: string },
  item: unknown,
): ComputeSystem {
  const present = list.reduce<unknown>((value, part) => (isObject(value) ? value[String(part)] : undefined), document);
  const items: unknown[] = Array.isArray(present) ? present : [];
  const others = items.filter((other) => !(isObject(other) && keyOf(String(other[identity])) === name));
  return withValue(document, list, item === undefined ? others : [...others, item]);
}
