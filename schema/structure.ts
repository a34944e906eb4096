/** What the JSON Schemas say of a document, in our words: the compiled validators find the mistakes, this names them. */

import { keyKinds } from "./facts.generated.js";
import { isObject, memberOf, type Path, type Place, placeBelow, typeFacts } from "./facts.js";
import type { FieldFacts } from "./factTypes.js";
import { type FailureKind, type Found, parsePointer } from "./failure.js";
import { isNearMiss, nearestKey, nearestValue } from "./suggest.js";
import { type StructureError, validators } from "./validators.generated.js";
import { describe, expectedAt, listOf, nameOf } from "./words.js";

/** A mistake and all that its sentence needs. */
interface Finding {
  path: Path;
  place: Place;
  /** What stands at `path`. */
  value: unknown;
  /** The key that is wrong or missing. */
  name: string;
  /** What the whole is called. */
  root: string;
}

/** Every place where `value` is not of the type of `root`. */
export function structureFailures(root: FieldFacts, value: unknown): Found[] {
  const told = new Set<string>();
  return structureErrors(root, value).flatMap((error) => {
    // What is not even a number is also not in its range: the first mistake at a place is the one to tell.
    const key = `${error.path} ${error.name ?? ""}`;
    if (told.has(key)) return [];
    told.add(key);
    const word = wordings[error.keyword];
    const path = parsePointer(error.path, value);
    const place = placeAt(root, value, path);
    if (word === undefined || place === undefined) return [];
    const finding = { path, place, value: valueAt(value, path), name: error.name ?? "", root: rootName(root) };
    // A key that is there without a value is not there.
    if (error.keyword === "additionalProperties" && memberOf(finding.value, finding.name) === undefined) return [];
    return [word(finding)];
  });
}

const rootName = (root: FieldFacts): string =>
  typeFacts(root.type)?.resource === undefined ? "The document" : "The value of the arguments";

function structureErrors(root: FieldFacts, value: unknown): readonly StructureError[] {
  const validator = validators[root.type];
  if (validator === undefined) throw new Error(`There is no HCS document type "${root.type}".`);
  if (root.list !== true) return validator(value) ?? [];
  if (!Array.isArray(value)) return [{ path: "", keyword: "type", name: undefined }];
  return value.flatMap((item, index) =>
    (validator(item) ?? []).map((error) => ({ ...error, path: `/${index}${error.path}` })),
  );
}

/** What stands at a path. */
function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((current, key) => memberOf(current, key), value);
}

function placeAt(root: FieldFacts, value: unknown, path: Path): Place | undefined {
  let place: Place | undefined = { field: root, part: "whole" };
  let current = value;
  for (const key of path) {
    place = place && placeBelow(place, current, key);
    current = memberOf(current, key);
  }
  return place;
}

type Wording = (finding: Finding) => Found;

/** By JSON Schema keyword. `if` is absent: what is wrong under it has its own error. */
const wordings: Readonly<Record<string, Wording>> = {
  type: mismatch("type"),
  minimum: mismatch("range"),
  maximum: mismatch("range"),
  enum: wrongValue,
  pattern: mismatch("format"),
  minItems: wrongLength,
  maxItems: wrongLength,
  required: missing,
  additionalProperties: wrongKey,
};

function failure(kind: FailureKind, path: Path, reason: string, suggestion?: string): Found {
  return { path: [...path], severity: "error", reason, ...(suggestion === undefined ? {} : { suggestion }), kind };
}

function mismatch(kind: FailureKind): Wording {
  return ({ path, place, value, root }) => {
    const reason = `${nameOf(path, root, place.part === "item")} must be ${expectedAt(place)}, but is ${describe(value, place)}.`;
    return failure(kind, path, reason, repaired(value, place));
  };
}

function wrongValue({ path, place, value, root }: Finding): Found {
  const legal = Object.keys(typeFacts(place.field.type)?.values ?? {});
  const reason = `${nameOf(path, root, place.part === "item")} must be ${expectedAt(place)}, but is ${describe(value, place)}.`;
  const suggestion = typeof value === "string" ? nearestValue(value, legal) : undefined;
  const isGuess = typeof value === "string" && suggestion !== undefined && !isNearMiss(value, suggestion);
  return { ...failure("enum", path, reason, suggestion), ...(isGuess ? { isGuess } : {}) };
}

function wrongLength({ path, place, value, root }: Finding): Found {
  const length = Array.isArray(value) ? value.length : 0;
  return failure(
    "length",
    path,
    `${nameOf(path, root, place.part === "item")} must be ${expectedAt(place)}, but has ${length}.`,
  );
}

function missing({ path, place, name }: Finding): Found {
  const resource = typeFacts(place.field.type)?.resource;
  const what = resource === undefined ? name : `The argument "${name}" of ${resource}`;
  return { ...failure("required", path, `${what} is missing.`), missing: [name] };
}

function wrongKey({ path, place, name, root }: Finding): Found {
  const at = [...path, name];
  if (place.part === "whole" && place.field.keys !== undefined) {
    const keys = keyKinds[place.field.keys]?.words ?? "other keys";
    return failure("key", at, `A key of ${nameOf(path, root)} must be ${keys}, but is "${name}".`);
  }
  const facts = typeFacts(place.field.type);
  const legal = Object.keys(facts?.fields ?? {});
  const suggestion = nearestKey(name, legal);
  const reason =
    facts?.resource === undefined
      ? `${nameOf(path, place.field.type, place.part === "item")} has no field "${name}".`
      : `${facts.resource} has no argument "${name}".`;
  return failure("unknownField", at, suggestion === undefined ? `${reason}${knownFields(legal)}` : reason, suggestion);
}

// With more fields than this the sentence hides what it says.
const mostFields = 10;

function knownFields(legal: readonly string[]): string {
  if (legal.length === 0) return " It takes none.";
  return legal.length > mostFields ? "" : ` It takes ${listOf(legal, "and")}.`;
}

const numberText = /^-?\d+$/;

/** The same value in the form that was expected, when that is plain to see. */
function repaired(value: unknown, { field, part }: Place): string | undefined {
  if (part === "whole" && (field.list === true || field.keys !== undefined || isObject(value))) return undefined;
  return repairs[field.type]?.(value);
}

const asNumber = (value: unknown): string | undefined =>
  typeof value === "string" && numberText.test(value) ? value : undefined;
const asBoolean = (value: unknown): string | undefined =>
  typeof value === "string" && /^(true|false)$/i.test(value) ? value.toLowerCase() : undefined;

const repairs: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  ...Object.fromEntries(["uint8", "uint16", "uint32", "uint64", "int32", "int64"].map((name) => [name, asNumber])),
  bool: asBoolean,
  boolean: asBoolean,
  Guid: (value) => (typeof value === "string" ? /^\{([0-9A-Fa-f-]{36})\}$/.exec(value)?.[1] : undefined),
  MacAddress: (value) =>
    typeof value === "string" && /^([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}$/.test(value)
      ? value.replaceAll(":", "-")
      : undefined,
};
