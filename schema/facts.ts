/** What is known of the types of documents, and which of them stands at a place of a document. */
import { typeTexts } from "./facts.generated.js";
import type { FieldFacts, TypeFacts } from "./factTypes.js";

/** Keys and indexes from the root of a document to a place in it. */
export type Path = readonly (string | number)[];

/** What stands at a place: a whole field, or one item of its list or map. */
export interface Place {
  field: FieldFacts;
  part: "whole" | "item";
}

const known = new Map<string, TypeFacts | undefined>();

/** Facts of an HCS type or of `<Resource>Args`; `undefined` for a primitive or a name that is none. */
export function typeFacts(name: string): TypeFacts | undefined {
  if (!known.has(name)) {
    const text = Object.hasOwn(typeTexts, name) ? typeTexts[name] : undefined;
    known.set(name, text === undefined ? undefined : (JSON.parse(text) as TypeFacts));
  }
  return known.get(name);
}

/** True for a JSON object; a list is none. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own member of an object or list; `undefined` when there is none. */
export function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

/** Facts of the object type at a place; `undefined` when no object of a known type stands there. */
function objectTypeAt({ field, part }: Place, value: unknown): TypeFacts | undefined {
  if (part === "whole" && (field.list === true || field.keys !== undefined)) return undefined;
  if (field.whenHas !== undefined && memberOf(value, field.whenHas) === undefined) return undefined;
  const facts = typeFacts(field.type);
  return facts?.fields === undefined ? undefined : facts;
}

/** The place one key further down; `undefined` when nothing is known of it. */
export function placeBelow(place: Place, value: unknown, key: string | number): Place | undefined {
  const { field, part } = place;
  if (part === "whole" && (field.list === true || field.keys !== undefined)) return { field, part: "item" };
  const fields = objectTypeAt(place, value)?.fields;
  const next = fields !== undefined && Object.hasOwn(fields, key) ? fields[key] : undefined;
  return next === undefined ? undefined : { field: next, part: "whole" };
}
