/** Reads the source data of `schema/source/` and its notation of types. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fieldOverrides } from "./overrides.mjs";

/** The root of the repository. */
export const root = join(import.meta.dirname, "..", "..");

const read = (name) => JSON.parse(readFileSync(join(root, "schema", "source", name), "utf8"));

/** Every HCS type by name: `{ kind, fields, enumValues, documented, sources }`. */
export const hcsTypes = read("schema-types.json");
/** Tags of sources, primitives, schema versions. */
export const meta = read("schema-meta.json");
export const errors = read("errors.json").errors;
export const functions = read("functions.json");

/** What people call the sources behind the tags. Schema files of several Windows versions count as one. */
const sourceNames = {
  docs: "the documentation",
  "docs-samples": "samples of the documentation",
  hcsshim: "hcsshim",
  "hcsshim-schema1": "hcsshim",
  wsl: "WSL",
  nanabox: "NanaBox",
  multipass: "Multipass",
  appsandbox: "appsandbox",
  enclavehost: "EnclaveHost",
  "windows-sandbox": "a Windows Sandbox document",
  "wsl2-document": "a WSL2 document",
};

/** Names of the sources, each once, in the order of the data. */
export function namesOfSources(tags) {
  const names = tags.map(
    (tag) => sourceNames[tag] ?? (tag.startsWith("swagger-") ? "Microsoft's older schema files" : tag),
  );
  return [...new Set(names)];
}

/**
 * Reads the notation of the data: `X`, `X[]`, `X[2]`, `map<K,V>`; text in brackets after a type is a remark.
 * Returns `{ kind: "named", name }`, `{ kind: "array", item, length? }` or `{ kind: "map", key, value }`.
 */
export function parseType(text) {
  const bare = text.replace(/ \(.*\)$/, "");
  const map = /^map<(\w+),(\w+)>$/.exec(bare);
  if (map) return { kind: "map", key: map[1], value: { kind: "named", name: map[2] } };
  const array = /^(\w+)\[(\d*)\]$/.exec(bare);
  if (array) {
    const item = { kind: "named", name: array[1] };
    return array[2] === "" ? { kind: "array", item } : { kind: "array", item, length: Number(array[2]) };
  }
  if (!/^\w+$/.test(bare)) throw new Error(`the source data has a type that nobody can read: ${text}`);
  return { kind: "named", name: bare };
}

/** Remark in the notation itself, for example the meaning of the numbers. */
const remarkOf = (text) => / \((.*)\)$/.exec(text)?.[1];

/** The sentences that are known about a field, without its version and sources. */
export function noteOfField(field) {
  return [field.note, remarkOf(field.type)].filter((part) => part !== undefined).join("; ");
}

/** The exceptions of a field (`overrides.mjs`), empty when there are none. */
export const overrideOf = (typeName, fieldName) => fieldOverrides[`${typeName}.${fieldName}`] ?? {};

/** `true` for an enum whose values are bits of one number. */
export const isBitField = (type) => type.valueKind?.startsWith("bit flags") ?? false;
