/**
 * Says what is wrong with an HCS document or with the arguments of a resource, before any host is asked.
 * The JSON Schemas find wrong names, types and values; the rules and the versions come from the walk.
 */

import { depthFailure, mayBeDeeper } from "./depth.js";
import { memberOf, type Path, typeFacts } from "./facts.js";
import type { FieldFacts } from "./factTypes.js";
import type { Failure, Found } from "./failure.js";
import { structureFailures } from "./structure.js";
import { isUnknown } from "./unknown.js";
import type { SchemaVersion } from "./versions.js";
import { walkFailures } from "./walk.js";

export { type Failure, type FailureKind, jsonPointer, propertyPath, worded } from "./failure.js";
export type { SchemaVersion } from "./versions.js";

/** How strictly to look. */
export interface ValidateOptions {
  /** What is newer than this is an error instead of a warning. */
  schemaVersion?: SchemaVersion | undefined;
  /** `errors` leaves warnings out, which takes a fraction of the time. Default `all`. */
  say?: "all" | "errors" | undefined;
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
    errorsOnly: options.say === "errors",
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
    errorsOnly: options.say === "errors",
    allowsUnknown: (failure) => allows && failure.path.length > 1,
    inResource: true,
  });
}

interface Check {
  asked: SchemaVersion | undefined;
  errorsOnly: boolean;
  /** Whether an unknown field at this place may pass. */
  allowsUnknown: (failure: Failure) => boolean;
  inResource: boolean;
}

function failuresOf(root: FieldFacts, value: unknown, check: Check): Failure[] {
  if (typeFacts(root.type)?.fields === undefined) throw new Error(`There is no HCS document type "${root.type}".`);
  if (isUnknown(value)) return [];
  const tooDeep = mayBeDeeper(root, value) ? depthFailure(value) : undefined;
  if (tooDeep !== undefined) return [tooDeep];
  const structure = structureFailures(root, value);
  // Only what has a mistake can be deep elsewhere.
  const deepMistake = structure.length > 0 ? depthFailure(value) : undefined;
  if (deepMistake !== undefined) return [deepMistake];
  const found = onceEach(structure, walkFailures(root, value, check));
  // Nearly every document has nothing to say against it.
  if (found.length === 0) return found;
  return found
    .filter((failure) => !(check.errorsOnly && failure.severity === "warning"))
    .filter((failure) => !meetsUnknown(value, failure))
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
  if (structure.length === 0) return walk.map(({ missing: _, ...failure }) => failure);
  return [...structure, ...walk.filter((found) => !isUnderWrong(found))]
    .filter((found) => !isMisspelt(found))
    .map(({ missing: _, ...failure }) => failure);
}

const isWithin = (path: Path, other: Path): boolean =>
  other.length <= path.length && other.every((key, index) => key === path[index]);

/** True when the value at the path, or one on the way to it, is not known yet. A wrong key is known whatever its value is. */
function meetsUnknown(value: unknown, { path, kind }: Failure): boolean {
  const about = kind === "unknownField" || kind === "key" ? path.slice(0, -1) : path;
  let current = value;
  return about.some((key) => {
    current = memberOf(current, key);
    return isUnknown(current);
  });
}
