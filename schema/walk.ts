/** Walks a document along its types and says what no JSON Schema says: rules, versions, undocumented fields. */
import type { Rule } from "./breach.js";
import { keyKinds, primitives } from "./facts.generated.js";
import { memberOf, type Place, typeFacts } from "./facts.js";
import type { FieldFacts, ValueFacts } from "./factTypes.js";
import type { Found } from "./failure.js";
import { repeatedGuids } from "./guidKeys.js";
import { rules } from "./rules.js";
import { isUnknown } from "./unknown.js";
import {
  declaredVersion,
  declaresNewer,
  isNewer,
  newerThan,
  type SchemaVersion,
  type Versions,
  versionOf,
} from "./versions.js";
import { listOf, nameOf } from "./words.js";

/** What the whole walk needs. */
interface Walk {
  inResource: boolean;
  errorsOnly: boolean;
  /** False without a version to check against when only errors are told: then there is nothing to remark. */
  remarks: boolean;
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
  options: { inResource: boolean; errorsOnly: boolean; asked?: SchemaVersion | undefined },
): Found[] {
  const { inResource, errorsOnly, asked } = options;
  const walk: Walk = { inResource, errorsOnly, remarks: !errorsOnly || asked !== undefined, found: [], path: [] };
  const above = { declared: undefined, asked, told: undefined, isUndocumented: false };
  visit(walk, walkedField(root), "whole", value, above);
  return walk.found;
}

/** A field as the walk meets it: looked up once, since every document asks about the same ones. */
interface WalkedField {
  readonly facts: FieldFacts;
  /** True for a list or a map, which has items. */
  readonly hasItems: boolean;
  /** True for a map with GUIDs among its keys. */
  readonly hasGuids: boolean;
  /** The schema version that it needs. */
  readonly needs: SchemaVersion | undefined;
  /** The fields of its type; `undefined` for what is no object. Looked up at the first value. */
  fields: ReadonlyMap<string, WalkedField> | "not looked up" | undefined;
  /** Whether its type, or one further down, has a rule. Looked up when only rules matter. */
  leadsToRules: boolean | undefined;
}

function walkedField(facts: FieldFacts): WalkedField {
  const hasItems = facts.list === true || facts.keys !== undefined;
  const needs = facts.since === undefined ? undefined : versionOf(facts.since);
  return { facts, hasItems, hasGuids: hasGuids(facts), needs, fields: "not looked up", leadsToRules: undefined };
}

const hasGuids = ({ keys }: FieldFacts): boolean => keys !== undefined && keyKinds[keys]?.hasGuids === true;

/** True when a type has a rule, or a type that it reaches: in all others there is nothing to find but remarks. */
function reachesRules(name: string): boolean {
  const reached = new Set([name]);
  for (const type of reached) {
    if (rulesByType.has(type)) return true;
    for (const field of Object.values(typeFacts(type)?.fields ?? {})) {
      if (hasGuids(field)) return true;
      reached.add(field.type);
    }
  }
  return false;
}

/** True when there may be something to say of the values of a field, or of an item of it. */
function isWorthwhile(walk: Walk, field: WalkedField): boolean {
  if (walk.remarks) return true;
  field.leadsToRules ??= reachesRules(field.facts.type);
  return field.leadsToRules;
}

const walkedTypes = new Map<string, ReadonlyMap<string, WalkedField> | undefined>();

function walkedType(name: string): ReadonlyMap<string, WalkedField> | undefined {
  if (!walkedTypes.has(name)) {
    const fields = typeFacts(name)?.fields;
    const entries = Object.entries(fields ?? {}).map(([key, facts]) => [key, walkedField(facts)] as const);
    walkedTypes.set(name, fields === undefined ? undefined : new Map(entries));
  }
  return walkedTypes.get(name);
}

/** The fields of the object at a place; `undefined` when no object of a known type stands there. */
function fieldsAt(field: WalkedField, value: object): ReadonlyMap<string, WalkedField> | undefined {
  const { whenHas, type } = field.facts;
  if (whenHas !== undefined && memberOf(value, whenHas) === undefined) return undefined;
  if (field.fields === "not looked up") field.fields = walkedType(type);
  return field.fields;
}

function visit(walk: Walk, field: WalkedField, part: Place["part"], value: unknown, above: Above): void {
  if (typeof value !== "object" || value === null) {
    visitValue(walk, field, value, above);
  } else if (isUnknown(value)) {
    return;
  } else if (part === "whole" && field.hasItems) {
    visitItems(walk, field, value, above);
  } else if (!Array.isArray(value)) {
    const fields = fieldsAt(field, value);
    if (fields !== undefined) visitMembers(walk, field, fields, value as Record<string, unknown>, above);
  }
}

/** Of the items of a list or map there is nothing to remark that the field has not said. */
function visitItems(walk: Walk, field: WalkedField, value: object, above: Above): void {
  const isList = Array.isArray(value);
  const keys = Object.keys(value);
  if (field.hasGuids) tellRepeated(walk, keys);
  if (!isWorthwhile(walk, field)) return;
  for (const key of keys) {
    const item = (value as Record<string, unknown>)[key];
    if (item === undefined) continue;
    walk.path.push(isList ? Number(key) : key);
    visit(walk, field, "item", item, above);
    walk.path.pop();
  }
}

function tellRepeated(walk: Walk, keys: readonly string[]): void {
  for (const { name, first } of repeatedGuids(keys)) {
    const reason = `"${name}" and "${first}" are one key of ${nameOf(walk.path, "the document")}: a GUID is the same in every case, with and without braces. Leave one of them out.`;
    walk.found.push({ path: [...walk.path, name], severity: "error", reason, kind: "key" });
  }
}

function visitMembers(
  walk: Walk,
  field: WalkedField,
  fields: ReadonlyMap<string, WalkedField>,
  object: Record<string, unknown>,
  above: Above,
): void {
  for (const rule of rulesByType.get(field.facts.type) ?? []) applyRule(walk, rule, object);
  const here = fields.has("SchemaVersion") ? declaring(walk, object, above) : above;
  for (const key of Object.keys(object)) {
    const below = fields.get(key);
    const member = object[key];
    if (below === undefined || member === undefined) continue;
    if (!below.hasGuids && !isWorthwhile(walk, below)) continue;
    walk.path.push(key);
    const told = walk.remarks && isRemarkable(below, here) ? remark(walk, below.facts, here) : here;
    visit(walk, below, "whole", member, told);
    walk.path.pop();
  }
}

/** The version that the object declares for what is in it. */
function declaring(walk: Walk, object: Record<string, unknown>, above: Above): Above {
  const declared = declaredVersion(object);
  if (declared === undefined) return above;
  const here = { ...above, declared };
  const reason = declaresNewer(here);
  if (reason !== undefined) {
    walk.found.push({ path: [...walk.path, "SchemaVersion"], severity: "error", reason, kind: "newer" });
  }
  return here;
}

/** False where there is certainly nothing to say of a field, which is nearly everywhere. */
function isRemarkable({ facts, needs }: WalkedField, { declared, asked }: Above): boolean {
  if (facts.seenIn !== undefined) return true;
  if (needs === undefined) return false;
  return (declared !== undefined && isNewer(needs, declared)) || (asked !== undefined && isNewer(needs, asked));
}

function applyRule(walk: Walk, rule: Rule, object: Record<string, unknown>): void {
  const breach = rule.breach(object);
  if (breach === undefined) return;
  const { at, ...rest } = breach;
  const severity = (walk.inResource ? rule.severityInResource : undefined) ?? rule.severity ?? "error";
  if (severity === "warning" && walk.errorsOnly) return;
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

function visitValue(walk: Walk, { facts: field }: WalkedField, value: unknown, above: Above): void {
  if (!walk.remarks) return;
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
