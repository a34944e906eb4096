/** Writes `schema/hcs/<Type>.json`: one JSON Schema per HCS type. */
import { defaultKeyKind, keyKinds } from "./overrides.mjs";
import { primitives } from "./primitives.mjs";
import { hcsTypes, isBitField, namesOfSources, noteOfField, overrideOf, parseType } from "./source.mjs";

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Drops what is undefined, so that equal facts give equal text. */
const compact = (object) => Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));

/** The kind of key that a map field takes: its exception, or what the notation says. */
export const keyKindOf = (override, type) => override.keys ?? defaultKeyKind[type.key];

function schemaOfType(type, override) {
  if (type.kind === "array") {
    const bounds = type.length === undefined ? {} : { minItems: type.length, maxItems: type.length };
    return { type: "array", items: schemaOfType(type.item, {}), ...bounds };
  }
  if (type.kind === "map") {
    const value = schemaOfType(type.value, {});
    const { pattern } = keyKinds[keyKindOf(override, type)];
    if (pattern === undefined) return { type: "object", additionalProperties: value };
    return { type: "object", patternProperties: { [pattern]: value }, additionalProperties: false };
  }
  if (hcsTypes[type.name] !== undefined) return { $ref: `${type.name}.json` };
  const primitive = primitives[type.name];
  if (primitive === undefined) throw new Error(`the source data names a type that nobody defines: ${type.name}`);
  const { minimum, maximum } = override;
  return { ...primitive.schema, ...compact({ minimum, maximum }) };
}

/** The keywords if, then and else. */
function conditional(condition, consequence, alternative) {
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema calls it so
  return compact({ if: condition, then: consequence, else: alternative });
}

/** The schema of one field without its annotations. */
export function schemaOfField(typeName, field) {
  const override = overrideOf(typeName, field.name);
  if (override.whenHas !== undefined) {
    // An Any with a known form: checked inside only when the member that marks the form is there.
    return { type: "object", ...conditional({ required: [override.whenHas] }, { $ref: `${override.type}.json` }) };
  }
  const schema = schemaOfType(parseType(field.type), override);
  if (!override.orInteger) return schema;
  return conditional({ type: "number" }, primitives.int32.schema, schema);
}

const annotations = ({ description, since, documented, sources }) =>
  compact({
    description: description === "" ? undefined : description,
    "x-since": since,
    "x-documented": documented,
    "x-sources": sources,
  });

function objectSchema(name, type) {
  const fields = type.fields.map((field) => [
    field.name,
    { ...schemaOfField(name, field), ...annotations({ ...field, description: noteOfField(field) }) },
  ]);
  return { type: "object", properties: Object.fromEntries(fields), additionalProperties: false };
}

function enumSchema(type) {
  const values = type.enumValues.map((value) => ({
    value: value.value,
    ...(value.name === value.value ? {} : { name: value.name }),
    ...annotations({ ...value, description: value.note }),
  }));
  if (isBitField(type)) {
    const sum = type.enumValues.reduce((bits, { value }) => bits | value, 0);
    return { type: "integer", minimum: 0, maximum: sum, "x-bits": values };
  }
  return { enum: type.enumValues.map(({ value }) => value), "x-values": values };
}

/** The JSON Schema of every HCS type by name. */
export function hcsSchemas() {
  return Object.fromEntries(
    Object.entries(hcsTypes).map(([name, type]) => {
      const own = type.kind === "enum" ? enumSchema(type) : objectSchema(name, type);
      const origin = type.documented
        ? "documented by Microsoft"
        : `not documented; seen in ${namesOfSources(type.sources).join(", ")}`;
      const head = { $schema: dialect, title: name, description: `HCS type ${name}, ${origin}.` };
      return [name, { ...head, ...own, ...annotations({ documented: type.documented, sources: type.sources }) }];
    }),
  );
}

/** One file per type, by path. */
export const hcsSchemaFiles = (schemas) =>
  Object.entries(schemas).map(([name, schema]) => [
    `schema/hcs/${name}.json`,
    `${JSON.stringify(schema, undefined, 2)}\n`,
  ]);
