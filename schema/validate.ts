/**
 * Says what is wrong with an HCS document or with the arguments of a resource, before any host is asked.
 * The JSON Schemas find wrong names, types and values; the rules and the versions come from the walk.
 */

import { type FieldFacts, memberOf, type Path, typeFacts } from "./facts.js";
import type { Failure, Found } from "./failure.js";
import { structureFailures, valueAt } from "./structure.js";
import { isUnknown } from "./unknown.js";
import type { SchemaVersion } from "./versions.js";
import { walkFailures } from "./walk.js";

export { type Failure, type FailureKind, jsonPointer, propertyPath } from "./failure.js";
export type { SchemaVersion } from "./versions.js";

/** How strictly to look. */
export interface ValidateOptions {
  /** What is newer than this is an error instead of a warning. */
  schemaVersion?: SchemaVersion | undefined;
}

/** How to look at a document. */
export interface ValidateDocumentOptions extends ValidateOptions {
  /** HCS type of the whole, `ComputeSystem` unless said otherwise; `Properties[]` for a list of them. */
  type?: string | undefined;
  /** `allow` lets fields through that no source knows, unless one is spelled almost like a known one. Default `refuse`. */
  unknownFields?: "refuse" | "allow" | undefined;
}

/**
 * Everything to say about an HCS document, errors first; empty when there is nothing to say. Takes any value and never
 * throws for it, only for a `type` that does not exist.
 */
export function validateDocument(document: unknown, options: ValidateDocumentOptions = {}): Failure[] {
  const [, type = "", list] = /^(\w+)(\[\])?$/.exec(options.type ?? "ComputeSystem") ?? [];
  const root: FieldFacts = list === undefined ? { type } : { type, list: true };
  return failuresOf(root, document, {
    asked: options.schemaVersion,
    allowsUnknown: () => options.unknownFields === "allow",
    inResource: false,
  });
}

/**
 * Everything to say about the arguments of a resource, and for a ComputeSystem about the document in them. Arguments
 * that no resource has are errors whatever `unknownFields` says; that is about the fields of the document.
 */
export function validateArguments(resource: string, args: unknown, options: ValidateOptions = {}): Failure[] {
  if (typeFacts(`${resource}Args`) === undefined) throw new Error(`There is no resource type "${resource}".`);
  const allowed = memberOf(args, "unknownFields");
  // Not known yet: the check after the preview is the one that counts.
  const allows = allowed === "allow" || isUnknown(allowed);
  return failuresOf({ type: `${resource}Args` }, args, {
    asked: options.schemaVersion,
    allowsUnknown: (failure) => allows && failure.path.length > 1,
    inResource: true,
  });
}

interface Check {
  asked: SchemaVersion | undefined;
  /** Whether an unknown field at this place may pass. */
  allowsUnknown: (failure: Failure) => boolean;
  inResource: boolean;
}

function failuresOf(root: FieldFacts, value: unknown, check: Check): Failure[] {
  if (typeFacts(root.type)?.fields === undefined) throw new Error(`There is no HCS document type "${root.type}".`);
  if (isUnknown(value)) return [];
  const seen = { hasUnknown: false };
  const tooDeep = lookThrough(value, deepest, seen);
  if (tooDeep !== undefined) return [depthFailure(tooDeep)];
  const structure = structureFailures(root, value);
  return onceEach(structure, walkFailures(root, value, check))
    .filter((failure) => !(seen.hasUnknown && meetsUnknown(value, failure)))
    .filter((failure) => isRefused(failure) || !check.allowsUnknown(failure))
    .sort((left, right) => Number(left.severity === "warning") - Number(right.severity === "warning"));
}

/** A field that no source knows may pass; one that is spelled almost like a known one may not. */
const isRefused = (failure: Failure): boolean => failure.kind !== "unknownField" || failure.suggestion !== undefined;

/**
 * Tells each mistake once: what is of the wrong type is not looked into further, and what is there under a misspelt
 * key is not missing.
 */
function onceEach(structure: readonly Found[], walk: readonly Found[]): Failure[] {
  const wrong = structure.filter((found) => found.kind !== "unknownField");
  const misspelt = structure.filter((found) => found.kind === "unknownField" && found.suggestion !== undefined);
  const isUnderWrong = (found: Found): boolean => wrong.some((other) => isWithin(found.path, other.path));
  const isMisspelt = ({ path, missing }: Found): boolean =>
    missing !== undefined &&
    misspelt.some(
      (other) =>
        isWithin(other.path, path) && other.path.length === path.length + 1 && missing.includes(other.suggestion ?? ""),
    );
  return [...structure, ...walk.filter((found) => !isUnderWrong(found))]
    .filter((found) => !isMisspelt(found))
    .map(({ missing: _, ...failure }) => failure);
}

const isWithin = (path: Path, other: Path): boolean =>
  other.length <= path.length && other.every((key, index) => key === path[index]);

/** True when the value at the path, or one on the way to it, is not known yet. A wrong key is known whatever its value is. */
function meetsUnknown(value: unknown, { path, kind }: Failure): boolean {
  const about = kind === "unknownField" || kind === "key" ? path.slice(0, -1) : path;
  return about.some((_, index) => isUnknown(valueAt(value, about.slice(0, index + 1))));
}

// The documents of HCS are about fifteen deep; what is far deeper is a mistake, or an object that holds itself.
const deepest = 200;

/**
 * Looks at everything once: notes whether anything is not known yet, and gives the keys, the last one first, to
 * something that is this many levels down; `undefined` when nothing is so deep.
 */
function lookThrough(value: unknown, levels: number, seen: { hasUnknown: boolean }): (string | number)[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (levels === 0) return [];
  if (isUnknown(value)) seen.hasUnknown = true;
  for (const key of Object.keys(value)) {
    const below = lookThrough((value as Record<string, unknown>)[key], levels - 1, seen);
    if (below !== undefined) return [...below, Array.isArray(value) ? Number(key) : key];
  }
  return undefined;
}

function depthFailure(keys: Path): Failure {
  const reason = `It is nested more than ${deepest} deep, which no HCS document is.`;
  return { path: keys.slice(-1), severity: "error", reason, kind: "depth" };
}
