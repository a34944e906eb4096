/** Reads values out of a document that came as JSON. Each refuses with HCS_E_INVALID_JSON what is not of the documented type. Pure. */
import { refuse } from "./refusal.js";

type Primitive = { string: string; number: number; boolean: boolean };

/** A member that may be absent or null; `place` is the way to its object. */
export function optional<Kind extends keyof Primitive>(
  object: Record<string, unknown>,
  member: string,
  kind: Kind,
  place?: string,
): Primitive[Kind] | undefined {
  const value = object[member];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== kind)
    invalid(`${place === undefined ? "" : `${place}/`}${member} is ${describe(value)}; it should be a ${kind}`);
  return value as Primitive[Kind];
}

/** An object. */
export function objectAt(value: unknown, place: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return invalid(`${place} is ${describe(value)}, not an object`);
  return value as Record<string, unknown>;
}

/** What JSON calls a value. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

/** Refuses the document. */
export function invalid(message: string): never {
  return refuse("HCS_E_INVALID_JSON", message);
}
