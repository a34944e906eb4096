/** Writes `schema/types.ts`: one exported type per HCS type, and the arguments and outputs of each resource. */

import { changeNotes } from "./changeNotes.mjs";
import { primitives } from "./primitives.mjs";
import { resources } from "./resources.mjs";
import { hcsTypes, isBitField, namesOfSources, noteOfField, overrideOf, parseType } from "./source.mjs";

const head = `/**
 * Types of the HCS documents and of the arguments and outputs of each resource.
 * Generated from schema/source/ and schema/*.json by scripts/generate.mjs; do not edit.
 *
 * Every field is optional, as HCS has it: which of them a document needs is said by validation. Numbers are JSON
 * numbers; those above 2^53 have no exact form in JavaScript.
 */
`;

const endWithStop = (text) => (/[.!?]$/.test(text) ? text : `${text}.`);

/** A doc comment; nothing for no sentences. */
function comment(sentences, indent) {
  const text = sentences.filter((sentence) => sentence !== undefined && sentence !== "").map(endWithStop);
  return text.length === 0 ? "" : `${indent}/** ${text.join(" ").replaceAll("*/", "* /")} */\n`;
}

function typescriptOf(type) {
  if (type.kind === "array") {
    const item = typescriptOf(type.item);
    if (type.length !== undefined) return `[${Array(type.length).fill(item).join(", ")}]`;
    return item.includes(" ") ? `(${item})[]` : `${item}[]`;
  }
  if (type.kind === "map") return `Record<string, ${typescriptOf(type.value)}>`;
  return primitives[type.name]?.typescript ?? type.name;
}

function typescriptOfField(typeName, field) {
  const override = overrideOf(typeName, field.name);
  if (override.whenHas !== undefined) return `${override.type} | Record<string, unknown>`;
  const written = typescriptOf(parseType(field.type));
  return override.orInteger ? `${written} | number` : written;
}

/** "Since schema 2.4", "Not documented; seen in hcsshim". */
function origin(documented, since, sources) {
  if (documented) return since === undefined ? undefined : `Since schema ${since}`;
  const names = namesOfSources(sources);
  return `Not documented; seen in ${names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`}`;
}

function objectType(name, type) {
  const sentences = type.documented ? [] : [origin(false, undefined, type.sources)];
  if (type.fields.length === 0) {
    return `${comment([...sentences, "An empty object: being there switches it on"], "")}export type ${name} = Record<string, never>;\n`;
  }
  const fields = type.fields.map((field) => {
    const known = [
      noteOfField(field),
      origin(field.documented, field.since, field.sources),
      changeNotes.get(`${name}.${field.name}`),
    ];
    return `${comment(known, "  ")}  ${field.name}?: ${typescriptOfField(name, field)};\n`;
  });
  return `${comment(sentences, "")}export interface ${name} {\n${fields.join("")}}\n`;
}

function enumType(name, type) {
  const later = type.enumValues.filter((value) => value.note !== undefined && value.value !== "");
  const sentences = [
    type.documented ? undefined : origin(false, undefined, type.sources),
    ...later.map((value) => `${value.value}: ${value.note}`),
  ];
  if (isBitField(type)) {
    const bits = type.enumValues.map((value) => `${value.value} ${value.name}`).join(", ");
    return `${comment([...sentences, `The sum of bits: ${bits}`], "")}export type ${name} = number;\n`;
  }
  const names = type.enumValues.filter((value) => typeof value.value === "number");
  const meanings = names.map((value) => `${value.value} is ${value.name}`).join(", ");
  const union = type.enumValues.map((value) => JSON.stringify(value.value)).join(" | ");
  return `${comment([...sentences, meanings], "")}export type ${name} = ${union};\n`;
}

function typescriptOfSchema(schema) {
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\//, "").replace(/\.json$/, "");
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (Array.isArray(schema.type)) return schema.type.map((type) => typescriptOfSchema({ ...schema, type })).join(" | ");
  if (schema.type === "array") return `${typescriptOfSchema(schema.items)}[]`;
  if (typeof schema.additionalProperties === "object")
    return `Record<string, ${typescriptOfSchema(schema.additionalProperties)}>`;
  if (schema.type === "object") return schema.properties === undefined ? "Record<string, unknown>" : membersOf(schema);
  return { string: "string", boolean: "boolean", integer: "number", number: "number" }[schema.type];
}

/** The members of an object of a resource's own, on one level. */
function membersOf({ properties, required = [] }) {
  const members = Object.entries(properties).map(
    ([key, property]) =>
      comment([property.description, defaultOf(property)], "    ") +
      `    ${key}${required.includes(key) ? "" : "?"}: ${typescriptOfSchema(property)};\n`,
  );
  return `{\n${members.join("")}  }`;
}

const defaultOf = (schema) => (schema.default === undefined ? undefined : `Default ${JSON.stringify(schema.default)}`);

function resourceTypes(name, schema) {
  const argument = ([key, property]) =>
    comment([property.description, defaultOf(property)], "  ") +
    `  ${key}${schema.required.includes(key) ? "" : "?"}: ${typescriptOfSchema(property)};\n`;
  const output = ([key, property]) =>
    `${comment([property.description], "  ")}  ${key}${property["x-optional"] ? "?" : ""}: ${typescriptOfSchema(property)};\n`;
  const args = Object.entries(schema.properties).map(argument).join("");
  const outputs = Object.entries(schema["x-outputs"]).map(output).join("");
  return (
    `${comment([schema.description, "Its arguments"], "")}export interface ${name}Args {\n${args}}\n\n` +
    `/** What the provider knows of a ${name} beside its arguments. */\nexport interface ${name}Outputs {\n${outputs}}\n`
  );
}

/** The whole file. */
export function typesFile() {
  const documents = Object.entries(hcsTypes).map(([name, type]) =>
    type.kind === "enum" ? enumType(name, type) : objectType(name, type),
  );
  const names = Object.keys(resources);
  const tables = [
    `/** Arguments by resource type. */\nexport interface ResourceArgs {\n${names.map((name) => `  ${name}: ${name}Args;\n`).join("")}}\n`,
    `/** Outputs by resource type. */\nexport interface ResourceOutputs {\n${names.map((name) => `  ${name}: ${name}Outputs;\n`).join("")}}\n`,
  ];
  const own = Object.entries(resources).map(([name, schema]) => resourceTypes(name, schema));
  return [head, ...documents, ...own, ...tables].join("\n");
}
