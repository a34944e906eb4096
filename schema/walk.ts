/** Walks a document along its types and says what no JSON Schema says: rules, versions, undocumented fields. */
import type { Rule } from "./breach.js";
import { primitives } from "./facts.generated.js";
import {
  type FieldFacts,
  isObject,
  objectTypeAt,
  type Place,
  placeBelow,
  typeFacts,
  type ValueFacts,
} from "./facts.js";
import type { Found } from "./failure.js";
import { rules } from "./rules.js";
import { isUnknown } from "./unknown.js";
import { declaredVersion, declaresNewer, newerThan, type SchemaVersion, type Versions } from "./versions.js";
import { listOf, nameOf } from "./words.js";

/** What the whole walk needs. */
interface Walk {
  inResource: boolean;
  found: Found[];
  /** Where the walk is; one list that grows and shrinks, copied only into a failure. */
  path: (string | number)[];
}

/** What is handed down: versions, and whether a place further up was already called undocumented. */
interface Above extends Versions {
  isUndocumented: boolean;
}

const rulesByType = new Map<string, Rule[]>();
for (const rule of rules) rulesByType.set(rule.on, [...(rulesByType.get(rule.on) ?? []), rule]);

/** Every rule that is broken and every remark, for a value of the type of `root`. */
export function walkFailures(
  root: FieldFacts,
  value: unknown,
  options: { inResource: boolean; asked?: SchemaVersion | undefined },
): Found[] {
  const walk: Walk = { inResource: options.inResource, found: [], path: [] };
  const above = { declared: undefined, asked: options.asked, told: undefined, isUndocumented: false };
  visit(walk, { field: root, part: "whole" }, value, above);
  return walk.found;
}

function visit(walk: Walk, place: Place, value: unknown, above: Above): void {
  if (isUnknown(value)) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitMember(walk, place, value, index, item, above);
  } else if (isObject(value)) {
    const here = objectTypeAt(place, value) === undefined ? above : visitObject(walk, place.field.type, value, above);
    for (const key of Object.keys(value)) visitMember(walk, place, value, key, value[key], here);
  } else {
    visitValue(walk, place, value, above);
  }
}

function visitMember(
  walk: Walk,
  place: Place,
  parent: unknown,
  key: string | number,
  member: unknown,
  above: Above,
): void {
  const below = member === undefined ? undefined : placeBelow(place, parent, key);
  if (below === undefined) return;
  walk.path.push(key);
  // The items of a list or map have nothing to say that the field has not said.
  visit(walk, below, member, below.part === "item" ? above : remark(walk, below.field, above));
  walk.path.pop();
}

/** Rules of the type, and the version that the object declares for what is in it. */
function visitObject(walk: Walk, type: string, object: Record<string, unknown>, above: Above): Above {
  for (const rule of rulesByType.get(type) ?? []) applyRule(walk, rule, object);
  const declared = declaredVersion(object);
  if (declared === undefined) return above;
  const here = { ...above, declared };
  const reason = declaresNewer(here);
  if (reason !== undefined) {
    walk.found.push({ path: [...walk.path, "SchemaVersion"], severity: "error", reason, kind: "newer" });
  }
  return here;
}

function applyRule(walk: Walk, rule: Rule, object: Record<string, unknown>): void {
  const breach = rule.breach(object);
  if (breach === undefined) return;
  const { at, ...rest } = breach;
  const severity = (walk.inResource ? rule.severityInResource : undefined) ?? rule.severity ?? "error";
  const kind = breach.missing === undefined ? "rule" : "required";
  walk.found.push({ path: [...walk.path, ...at], severity, kind, ...rest });
}

/** What is said of a field or value: newer, or not documented. What lies below it is not told the same again. */
function remark(walk: Walk, facts: ValueFacts, above: Above, value?: string): Above {
  const newer = newerThan(facts, above);
  if (newer !== undefined) {
    const reason = `${subject(walk, value)} ${newer.reason}`;
    walk.found.push({ path: [...walk.path], severity: newer.severity, reason, kind: "newer" });
    return { ...above, told: newer.needs };
  }
  if (facts.seenIn === undefined || above.isUndocumented) return above;
  const reason = `${subject(walk, value)} is not in Microsoft's documentation; it is known from ${listOf(facts.seenIn, "and")}.`;
  walk.found.push({ path: [...walk.path], severity: "warning", reason, kind: "undocumented" });
  return { ...above, isUndocumented: true };
}

const subject = (walk: Walk, value: string | undefined): string =>
  value === undefined
    ? nameOf(walk.path, "The document")
    : `The value "${value}" of ${nameOf(walk.path, "the document")}`;

function visitValue(walk: Walk, { field }: Place, value: unknown, above: Above): void {
  if (typeof value === "string") {
    const values = typeFacts(field.type)?.values;
    const facts = values !== undefined && Object.hasOwn(values, value) ? values[value] : undefined;
    if (facts !== undefined) remark(walk, facts, above, value);
  } else if (typeof value === "number" && isRounded(value) && primitives[field.type]?.minimum !== undefined) {
    const reason = `${nameOf(walk.path, "The number")} is larger than JavaScript holds exactly; the host may get another number than was written.`;
    walk.found.push({ path: [...walk.path], severity: "warning", reason, kind: "imprecise" });
  }
}

const isRounded = (value: number): boolean => Number.isInteger(value) && !Number.isSafeInteger(value);
