/**
 * Compiles the schemas ahead of time: `schema/validators.generated.ts`, plain functions that need no library.
 *
 * ajv's standalone code is made for every use of ajv. Ours is one: all errors, told apart by path, keyword and one
 * name. So what is never read (schema paths, parent data, messages) is taken out again, which makes the file a third
 * of the size and quicker to load. Each replacement is counted: another version of ajv fails here, not at run time.
 */
import { createRequire } from "node:module";
import { resources } from "./resources.mjs";

const require = createRequire(import.meta.url);
const { default: Ajv } = require("ajv");
const { default: standaloneCode } = require("ajv/dist/standalone");

const head = `/**
 * Validators of every HCS type and of the arguments of every resource.
 * Generated from schema/hcs/*.json and schema/*.json by scripts/generate.mjs; do not edit.
 */
/* The code compares values of every kind, so its own parameters are of any type; what it exports is typed. */
`;

const foot = `
/** Appends to the list of errors, which is null as long as there is none. */
function fail(list: Errors, path: string, keyword: string, name?: string): StructureError[] {
  const error: StructureError = { path, keyword, name };
  if (list === null) return [error];
  list.push(error);
  return list;
}

/** Adds the errors of a member, whose paths begin there. */
function join(list: Errors, below: StructureError[], member: string): StructureError[] {
  const joined = list ?? [];
  for (const error of below) joined.push({ ...error, path: member + error.path });
  return joined;
}

/** A key as a part of a JSON pointer. */
function escapeKey(key: string): string {
  return /[~/]/.test(key) ? key.replace(/~/g, "~0").replace(/\\//g, "~1") : key;
}

/** One mistake: a JSON pointer, the JSON Schema keyword that fails there, and the name of a wrong or missing key. */
export interface StructureError {
  path: string;
  keyword: string;
  name: string | undefined;
}

type Errors = StructureError[] | null;

/** The mistakes in a value; null for none. */
export type Validator = (value: unknown) => StructureError[] | null;

/** By the name of an HCS object type, and \`<Resource>Args\`. */
export const validators: Readonly<Record<string, Validator>> = {
`;

/** Annotations have no effect on validation; without them the compiled code is smaller. */
function withoutAnnotations(schema, isMap = false) {
  if (Array.isArray(schema)) return schema.map((item) => withoutAnnotations(item));
  if (typeof schema !== "object" || schema === null) return schema;
  const annotation = (key) => key.startsWith("x-") || ["$schema", "title", "description", "default"].includes(key);
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => isMap || !annotation(key))
      .map(([key, value]) => [key, withoutAnnotations(value, key === "properties" || key === "patternProperties")]),
  );
}

function compile(hcsSchemas) {
  const ajv = new Ajv({
    allErrors: true,
    messages: false,
    strict: false,
    // The dialect of the files is 2020-12; the keywords that they use mean the same in every dialect.
    validateSchema: false,
    // One function per type instead of a copy at each use.
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, optimize: true },
  });
  const exported = {};
  for (const [name, schema] of Object.entries(hcsSchemas)) {
    ajv.addSchema({ ...withoutAnnotations(schema), $id: `/hcs/${name}.json` });
    if (schema.type === "object") exported[name] = `/hcs/${name}.json`;
  }
  for (const [name, schema] of Object.entries(resources)) {
    ajv.addSchema({ ...withoutAnnotations(schema), $id: `/${name}.json` });
    exported[`${name}Args`] = `/${name}.json`;
  }
  return standaloneCode(ajv, exported);
}

/** The one thing of ajv's parameters that is read: the wrong or missing key. */
function nameIn(params) {
  const name = /^\{(?:additionalProperty|missingProperty): (.*)\}$/.exec(params)?.[1];
  return name === undefined ? "" : `, ${name}`;
}

const replacements = [
  ['"use strict";\n', ""],
  [/\/\*# sourceURL=.*\*\/;\n/g, ""],
  [/schemaPath:"[^"]*",/g, ""],
  // Our own list instead of five lines at each error.
  [
    /const (err\d+) = \{instancePath(?::(.*?))?,keyword:("\w+"),params:(\{.*?\})\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    (_, _name, path, keyword, params) =>
      `vErrors = fail(vErrors, ${path ?? "instancePath"}, ${keyword}${nameIn(params)}); errors++;`,
  ],
  // Under `if` only the number of errors counts; they are taken back again.
  [
    /const (err\d+) = \{\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g,
    'vErrors = fail(vErrors, "", "if"); errors++;',
  ],
  // Paths begin at the value itself and grow on the way back, so that a value without mistakes makes none.
  [/\(data, \{instancePath="", parentData, parentDataProperty, rootData=data\}=\{\}\)\{/g, "(data: any): Errors {"],
  ["let vErrors = null;", "let vErrors: Errors = null;"],
  [
    /, \{instancePath(?::(.*?))?,parentData:\w+,parentDataProperty:.*?,rootData\}\)/g,
    (_, path) => `, ${path ?? "instancePath"})`,
  ],
  [/(\w+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g, (_, key) => `escapeKey(${key})`],
  [/export const (\w+) = (\w+);\n/g, ""],
  // The errors are the answer, instead of a property of the function.
  [/validate\d+\.errors = vErrors;\nreturn errors === 0;/g, "return vErrors;"],
  [
    /if\(!\(([\w.]+)\((.*)\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g,
    (_, validate, args) => {
      const [, data, member] = /^([^,]*), instancePath\+(.*)$/.exec(args) ?? [];
      if (member === undefined) throw new Error(`ajv's standalone code has changed: ${args}`);
      return `{ const below = ${validate}(${data}); if(below !== null){ vErrors = join(vErrors, below, ${member}); errors = vErrors.length; } }`;
    },
  ],
  // The keys of a map are looked at once: those that fit have items to look at, the others are mistakes.
  [
    /for\(const (key\d+) in (\w+)\)\{\nif\(!\((pattern\d+)\.test\(\1\)\)\)\{\n(.*)\n\}\n\}\nfor\(const (key\d+) in \2\)\{\nif\(\3\.test\(\5\)\)\{/g,
    (_, wrong, data, pattern, fails, key) =>
      `for(const ${key} in ${data}){\nif(!(${pattern}.test(${key}))){\n${fails.replaceAll(wrong, key)}\n} else {`,
  ],
  [/\binstancePath\+/g, ""],
  [/\binstancePath\b/g, '""'],
  [/\bvErrors\b/g, "list"],
];

function shorten(code) {
  let text = code;
  for (const [from, to] of replacements) {
    const shorter = text.replaceAll(from, to);
    if (shorter === text) throw new Error(`ajv's standalone code has changed: nothing matches ${from}`);
    text = shorter;
  }
  return withoutUnused(text);
}

/** ajv declares a constant for each schema, and needs few of them. */
function withoutUnused(text) {
  const uses = new Map();
  for (const [name] of text.matchAll(/\b(?:schema|func)\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const kept = text.split("\n").filter((line) => {
    const name = /^const ((?:schema|func)\d+) = /.exec(line)?.[1];
    return name === undefined || (uses.get(name) ?? 0) > 1;
  });
  return kept.join("\n").replace(/\n{2,}/g, "\n");
}

/** The whole file. */
export function validatorsFile(hcsSchemas) {
  const code = compile(hcsSchemas);
  const names = [...code.matchAll(/export const (\w+) = (\w+);\n/g)].map(
    ([, name, validator]) => `  ${name}: ${validator},\n`,
  );
  const body = shorten(code);
  if (/parentData|schemaPath|require\(/.test(body))
    throw new Error("ajv's standalone code has parts that were not expected");
  return `${head}${body}${foot}${names.join("")}};\n`;
}
