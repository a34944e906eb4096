/** What is generated is what its source says, all of it, and nothing is edited by hand. */
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { hcsFunctions } from "../../provider/hcs/functions.js";
import { hresults } from "../../provider/hcs/hresults.js";
import { resourceTypes } from "../../provider/index.js";

const root = join(__dirname, "..", "..");
const read = (...parts: string[]): unknown => JSON.parse(readFileSync(join(root, "schema", ...parts), "utf8"));

interface SourceEntry {
  since?: string;
  note?: string;
  sources: string[];
}
interface SourceType {
  kind: "object" | "enum";
  fields: (SourceEntry & { name: string; type: string; documented: boolean })[];
  enumValues: (SourceEntry & { value: string | number })[];
  valueKind?: string;
}
interface Schema {
  properties?: Record<string, Record<string, unknown>>;
  enum?: unknown[];
  "x-bits"?: { value: number }[];
}

const source = read("source", "schema-types.json") as Record<string, SourceType>;
const schemas = new Map(
  readdirSync(join(root, "schema", "hcs")).map((file) => [file.replace(".json", ""), read("hcs", file) as Schema]),
);
const types = readFileSync(join(root, "schema", "types.ts"), "utf8");

describe("the schemas of the HCS documents", () => {
  test("there is one for each of the 309 types of the source and no other", () => {
    expect([...schemas.keys()].sort()).toEqual(Object.keys(source).sort());
    expect(schemas.size).toBe(309);
  });

  test("every field of the source is in them, with its version, its sources and whether it is documented", () => {
    let fields = 0;
    for (const [name, type] of Object.entries(source)) {
      const properties = schemas.get(name)?.properties ?? {};
      expect(Object.keys(properties), name).toEqual(type.fields.map((field) => field.name));
      for (const field of type.fields) {
        expect(properties[field.name], `${name}.${field.name}`).toMatchObject({
          "x-documented": field.documented,
          "x-sources": field.sources,
          ...(field.since === undefined ? {} : { "x-since": field.since }),
          ...(field.note === undefined ? {} : { description: expect.stringContaining(field.note) }),
        });
        fields += 1;
      }
    }
    expect(fields).toBe(819);
  });

  test("every enum value of the source is in them", () => {
    let values = 0;
    for (const [name, type] of Object.entries(source)) {
      const schema = schemas.get(name);
      const legal = schema?.enum ?? schema?.["x-bits"]?.map((bit) => bit.value) ?? [];
      expect(legal, name).toEqual(type.enumValues.map(({ value }) => value));
      values += type.enumValues.length;
    }
    expect(values).toBe(555);
  });

  test("they and the schemas of the resources are valid JSON Schema 2020-12, and every reference is there", () => {
    const ajv = new Ajv2020({ strict: false, inlineRefs: false });
    for (const [name, schema] of schemas) ajv.addSchema({ ...schema, $id: `/hcs/${name}.json` });
    const resources = readdirSync(join(root, "schema")).filter((file) => file.endsWith(".json"));
    for (const file of resources)
      expect(ajv.compile({ ...(read(file) as object), $id: `/${file}` }), file).toBeTypeOf("function");
    for (const name of schemas.keys()) expect(ajv.getSchema(`/hcs/${name}.json`), name).toBeTypeOf("function");
    expect(resources).toEqual(resourceTypes.map((type) => `${type}.json`).toSorted());
  });
});

describe("the types for programs", () => {
  test("there is one for every HCS type, with every field and enum value", () => {
    for (const [name, type] of Object.entries(source)) {
      const body = new RegExp(`^export (?:interface ${name} \\{$([^]*?)^\\}|type ${name} = (.*);)$`, "m").exec(types);
      expect(body, name).not.toBeNull();
      for (const field of type.fields) expect(body?.[1], `${name}.${field.name}`).toContain(`  ${field.name}?: `);
      if (type.valueKind?.startsWith("bit flags")) continue;
      for (const { value } of type.enumValues) expect(body?.[2], name).toContain(JSON.stringify(value));
    }
  });

  test("each resource has its arguments and outputs", () => {
    for (const name of resourceTypes) {
      expect(types).toContain(`export interface ${name}Args {`);
      expect(types).toContain(`export interface ${name}Outputs {`);
    }
  });
});

describe("the tables of HCS", () => {
  test("every HRESULT of the source has its number and a meaning", () => {
    const errors = (read("source", "errors.json") as { errors: { name: string; hex: string }[] }).errors;
    expect(new Map(hresults.map(({ name, value }) => [name, value]))).toEqual(
      new Map(errors.map(({ name, hex }) => [name, Number(hex)])),
    );
    for (const facts of hresults) expect(facts.meaning, facts.name).toMatch(/^[A-Z]/);
  });

  test("advice is a sentence, and names no other program's habits", () => {
    for (const { name, handling } of hresults.filter((facts) => facts.handling !== undefined)) {
      expect(handling, name).toMatch(/^[A-Z].*\.$/);
      expect(handling, name).not.toMatch(/hcsshim|WSL/);
    }
  });

  test("the functions are those of computecore and computestorage that are documented or listed", () => {
    expect(hcsFunctions).toContain("HcsStartComputeSystem");
    expect(hcsFunctions).toContain("HcsSetupBaseOSVolume");
    expect(hcsFunctions).toContain("HcsCreateComputeSystemInNamespace");
    expect(hcsFunctions).not.toContain("HcsSystemControl");
    expect(hcsFunctions).not.toContain("HcnCreateNetwork");
    expect(hcsFunctions).toHaveLength(64);
  });
});

describe("the generator", () => {
  test("finds nothing to do in the tree as it is", () => {
    const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.mjs", "--check"], {
      cwd: root,
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  test("names a file that was edited, one that is missing and one too many, and writes them right", () => {
    const copy = mkdtempSync(join(tmpdir(), "generate-"));
    onTestFinished(() => rmSync(copy, { recursive: true }));
    for (const part of ["scripts", "schema", "provider/hcs", "provider/plan", "docs", "package.json"]) {
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
    const generate = (...options: string[]) =>
      spawnSync(process.execPath, ["scripts/generate.mjs", ...options], { cwd: copy, encoding: "utf8" });
    appendFileSync(join(copy, "schema", "types.ts"), "// edited\n");
    rmSync(join(copy, "schema", "hcs", "Uefi.json"));
    cpSync(join(copy, "schema", "hcs", "Mouse.json"), join(copy, "schema", "hcs", "Rat.json"));

    const checked = generate("--check");
    expect(checked.status).toBe(1);
    expect(checked.stderr.split("\n").map((line) => line.split(" ")[0])).toEqual([
      "schema/types.ts",
      "schema/hcs/Uefi.json",
      "schema/hcs/Rat.json",
      "",
    ]);
    expect(generate().status).toBe(0);
    expect(generate("--check").status).toBe(0);
  });

  test("compiles validators that need no library at run time", () => {
    const code = readFileSync(join(root, "schema", "validators.generated.ts"), "utf8");
    expect(code).not.toMatch(/require\(|^import /m);
  });
});
