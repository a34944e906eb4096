/** Writes `schema/facts.generated.ts`: what the messages need to know of every type, field and enum value. */
import { keyKindOf } from "./jsonSchemas.mjs";
import { keyKinds } from "./overrides.mjs";
import { primitives } from "./primitives.mjs";
import { resources } from "./resources.mjs";
import { hcsTypes, isBitField, meta, namesOfSources, overrideOf, parseType } from "./source.mjs";

const head = `/**
 * What is known of every HCS type, of the arguments of every resource, and of the primitive types.
 * Generated from schema/source/ and schema/*.json by scripts/generate.mjs; do not edit.
 */
import type { KeyKind, PrimitiveFacts } from "./factTypes.js";
`;

const compact = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** Only what is undocumented carries the names of its sources. */
const seenIn = ({ documented, sources }) => (documented ? undefined : namesOfSources(sources));

function fieldFacts(typeName, field) {
  const override = overrideOf(typeName, field.name);
  const type = parseType(field.type);
  const inner = type.kind === "array" ? type.item : type.kind === "map" ? type.value : type;
  return compact({
    type: override.type ?? inner.name,
    list: type.kind === "array" ? true : undefined,
    length: type.length,
    keys: type.kind === "map" ? keyKindOf(override, type) : undefined,
    since: field.since,
    seenIn: seenIn(field),
    minimum: override.minimum,
    maximum: override.maximum,
    whenHas: override.whenHas,
    orInteger: override.orInteger,
  });
}

/** The empty wire form of a value is another spelling of it, so it has the value's own facts. */
function valueFacts(type, value) {
  const named = type.enumValues.find((other) => other.name === value.name && other.value !== "");
  return value.value === ""
    ? valueFacts(type, named)
    : compact({ since: value.since, seenIn: seenInOfValue(type, value) });
}

/** A value of the data has no mark of its own: the documentation is among its sources or not. */
const seenInOfValue = (type, value) =>
  type.documented && !value.sources.includes("docs") ? namesOfSources(value.sources) : undefined;

function typeFacts(name, type) {
  if (type.kind === "object") {
    return { fields: Object.fromEntries(type.fields.map((field) => [field.name, fieldFacts(name, field)])) };
  }
  if (isBitField(type)) return { bits: type.enumValues.reduce((sum, { value }) => sum | value, 0) };
  return { values: Object.fromEntries(type.enumValues.map((value) => [value.value, valueFacts(type, value)])) };
}

/** The arguments of a resource as if they were an HCS type; an enum of its own becomes a type of its own. */
function argumentFacts(name, schema) {
  return membersFacts(`${name}Args`, schema, { resource: name });
}

/** An object of a resource's own becomes a type of its own too. */
function membersFacts(typeName, schema, more = {}) {
  const types = {};
  const fields = Object.entries(schema.properties).map(([key, property]) => {
    if (property.$ref !== undefined) return [key, { type: property.$ref.replace(/^hcs\/(\w+)\.json$/, "$1") }];
    if (property.enum !== undefined) {
      types[`${typeName}.${key}`] = { values: Object.fromEntries(property.enum.map((value) => [value, {}])) };
      return [key, { type: `${typeName}.${key}` }];
    }
    if (property.properties !== undefined) {
      Object.assign(types, membersFacts(`${typeName}.${key}`, property));
      return [key, { type: `${typeName}.${key}` }];
    }
    if (property.items !== undefined) {
      const item = itemFacts(`${typeName}.${key}`, property.items);
      Object.assign(types, item.types);
      return [key, { type: item.type, list: true }];
    }
    if (property.type === "object") return [key, { type: "Any", keys: "string" }];
    if (property.type === "integer") {
      return [key, { type: "uint32", minimum: property.minimum, maximum: property.maximum }];
    }
    return [key, { type: textType(property) }];
  });
  return { [typeName]: { fields: Object.fromEntries(fields), ...more }, ...types };
}

/** One item of a list: a text, or an object that becomes a type of its own. */
function itemFacts(typeName, schema) {
  if (schema.properties === undefined) return { type: textType(schema), types: {} };
  return { type: typeName, types: membersFacts(typeName, schema) };
}

function textType({ type, pattern }) {
  if (pattern === undefined) return type;
  return pattern === primitives.Guid.schema.pattern ? "Guid" : "filledString";
}

function primitiveFacts({ words, schema }) {
  return compact({ words, minimum: schema?.minimum, maximum: schema?.maximum });
}

/** As JSON text: of all types a program meets few, and a text is loaded faster than what it says. */
const texts = (entries) =>
  entries.map(([key, value]) => `  ${JSON.stringify(key)}: '${singleQuoted(value)}',\n`).join("");

const singleQuoted = (value) => JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'");

const lines = (entries) =>
  entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`).join("");

/** Marks the fields whose values may be nested without end: a check walks down those before anything else does. */
function markEndless(types) {
  const isEndless = ({ type, whenHas }, above) => {
    if (type === "Any" || whenHas !== undefined || above.includes(type)) return true;
    return Object.values(types[type]?.fields ?? {}).some((field) => isEndless(field, [...above, type]));
  };
  for (const { fields = {} } of Object.values(types)) {
    for (const field of Object.values(fields)) if (isEndless(field, [])) field.endless = true;
  }
}

/** The whole file. */
export function factsFile() {
  const types = Object.fromEntries([
    ...Object.entries(hcsTypes).map(([name, type]) => [name, typeFacts(name, type)]),
    ...Object.entries(resources).flatMap(([name, schema]) => Object.entries(argumentFacts(name, schema))),
  ]);
  markEndless(types);
  const basic = Object.entries(primitives).map(([name, primitive]) => [name, primitiveFacts(primitive)]);
  const versions = meta.schemaVersions.map(({ version, firstIn }) => [
    version,
    firstIn.startsWith("not ") ? "" : firstIn,
  ]);
  const keys = Object.entries(keyKinds).map(([name, { words, hasGuids }]) => [name, compact({ words, hasGuids })]);
  return `${head}
/** HCS types by name, and \`<Resource>Args\`; each the JSON text of \`TypeFacts\`. */
export const typeTexts: Readonly<Record<string, string>> = {
${texts(Object.entries(types))}};

/** Types that are one JSON value. */
export const primitives: Readonly<Record<string, PrimitiveFacts>> = {
${lines(basic)}};

/** The kinds of keys that maps take. */
export const keyKinds: Readonly<Record<string, KeyKind>> = {
${lines(keys)}};

/** The schema versions, and the Windows that brought each; empty when that is not known. */
export const schemaVersions: Readonly<Record<string, string>> = {
${lines(versions)}};
`;
}
