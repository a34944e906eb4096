/** How deep a value is nested: nothing may walk down what has no end, so this is asked first. */
import { typeFacts } from "./facts.js";
import type { FieldFacts } from "./factTypes.js";
import type { Failure } from "./failure.js";

// The documents of HCS are about fifteen deep; what is far deeper is a mistake, or an object that holds itself.
const deepest = 200;

/** What to say of a value that is nested too deep; `undefined` for all others. */
export function depthFailure(value: unknown): Failure | undefined {
  if (!isDeeper(value, deepest)) return undefined;
  const reason = `It is nested more than ${deepest} deep, which no HCS document is.`;
  return { path: wayDown(value, deepest).slice(-1), severity: "error", reason, kind: "depth" };
}

/**
 * True when a value may be nested too deep although every field in it is a known one: looks only where the types have
 * no end, which is nowhere in a virtual machine. What else is too deep has fields that its type does not know.
 */
export function mayBeDeeper(root: FieldFacts, value: unknown): boolean {
  return isDeeperBelow(root, value, deepest);
}

function isDeeperBelow(field: FieldFacts, value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  const fields = endlessFields(field);
  if (fields === undefined || levels === 0) return isDeeper(value, levels);
  for (const [name, below] of fields) {
    if (isDeeperBelow(below, (value as Record<string, unknown>)[name], levels - 1)) return true;
  }
  return false;
}

/** Those fields of an object whose types have no end; `undefined` for what is no plain object of a known type. */
function endlessFields({ type, list, keys, whenHas }: FieldFacts): readonly [string, FieldFacts][] | undefined {
  if (list === true || keys !== undefined || whenHas !== undefined) return undefined;
  const known = endlessFieldsOf.get(type);
  if (known !== undefined) return known;
  const fields = typeFacts(type)?.fields;
  // What is there of a type without fields may be anything.
  if (fields === undefined) return undefined;
  const endless = Object.entries(fields).filter(([, below]) => below.endless === true);
  endlessFieldsOf.set(type, endless);
  return endless;
}

const endlessFieldsOf = new Map<string, readonly [string, FieldFacts][]>();

/** True when something is more levels down than that. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels === 0) return true;
  for (const member of Object.values(value)) {
    if (typeof member === "object" && isDeeper(member, levels - 1)) return true;
  }
  return false;
}

/** The keys, the last one first, to something that is this many levels down. */
function wayDown(value: unknown, levels: number): (string | number)[] {
  if (typeof value !== "object" || value === null || levels === 0) return [];
  const members = Object.entries(value);
  const [key, member] = members.find(([, each]) => isDeeper(each, levels - 1)) ?? ["", undefined];
  return [...wayDown(member, levels - 1), Array.isArray(value) ? Number(key) : key];
}
