/** Proof 1: the tables of foreign functions, structures, enumerations and constants are what the headers say. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type LibraryName, tables } from "../../provider/host/native/bind.js";
import { build19645, firstRelease, server2022, version2004 } from "../../provider/host/native/builds.js";
import { createCarriers } from "../../provider/host/native/carriers.js";
import * as constants from "../../provider/host/native/constants.js";
import * as diskStructures from "../../provider/host/native/diskStructures.js";
import { guidText, guidWords } from "../../provider/host/native/guid.js";
import { loadKoffi } from "../../provider/host/native/koffi.js";
import * as structures from "../../provider/host/native/structures.js";
import type { Carrier, CType, Export, Structure } from "../../provider/host/native/types.js";
import { tellProof } from "./support/proofs.js";

interface Parameter {
  name: string;
  cType: string;
  direction: "in" | "out" | "inout";
  optional: boolean;
}

interface FunctionFacts {
  name: string;
  dll: string;
  returns: string;
  params: Parameter[];
  apiLists?: string[];
  minClient?: string;
  minServer?: string;
}

interface TypeFacts {
  name: string;
  kind: "enum" | "struct" | "handle" | "callback" | "constant" | "alias" | "errorSet";
  cType?: string;
  underlying?: string;
  apiLists?: string[];
  members?: { name: string; value: number; int32?: number }[];
  fields?: Field[];
  unionOffsetX64?: number;
  union?: { variant: string; fields: Field[] }[];
  params?: { name: string; cType: string; optional: boolean }[];
  sizeX64?: number;
  alignX64?: number;
  value?: string;
}

interface Field {
  name: string;
  cType: string;
  offsetX64: number;
  sizeX64: number;
}

function read<Content>(file: string): Content {
  return JSON.parse(readFileSync(join(__dirname, "../../schema/source", file), "utf8")) as Content;
}

const win32 = read<{ functions: FunctionFacts[]; types: TypeFacts[] }>("win32.json");
const functions = [...read<FunctionFacts[]>("functions.json"), ...win32.functions];
const types = new Map([...read<TypeFacts[]>("types.json"), ...win32.types].map((facts) => [facts.name, facts]));
const listed = functions.filter(({ apiLists = [] }) => apiLists.length > 0);

const allStructures: Record<string, Structure> = {
  HCS_EVENT: structures.HCS_EVENT,
  HCS_PROCESS_INFORMATION: structures.HCS_PROCESS_INFORMATION,
  HCS_CREATE_OPTIONS_1: structures.HCS_CREATE_OPTIONS_1,
  SECURITY_ATTRIBUTES: structures.SECURITY_ATTRIBUTES,
  SERVICE_STATUS: structures.SERVICE_STATUS,
  LUID: structures.LUID,
  LUID_AND_ATTRIBUTES: structures.LUID_AND_ATTRIBUTES,
  TOKEN_PRIVILEGES: structures.TOKEN_PRIVILEGES,
  VIRTUAL_STORAGE_TYPE: diskStructures.VIRTUAL_STORAGE_TYPE,
};
// Each has one variant of its union, which is as long as the longest.
const unions: Record<string, Structure> = {
  OPEN_VIRTUAL_DISK_PARAMETERS: diskStructures.OPEN_VIRTUAL_DISK_PARAMETERS,
  CREATE_VIRTUAL_DISK_PARAMETERS: diskStructures.CREATE_VIRTUAL_DISK_PARAMETERS,
  ATTACH_VIRTUAL_DISK_PARAMETERS: diskStructures.ATTACH_VIRTUAL_DISK_PARAMETERS,
  RESIZE_VIRTUAL_DISK_PARAMETERS: diskStructures.RESIZE_VIRTUAL_DISK_PARAMETERS,
};
const allCallbacks: Record<string, CType<bigint>> = {
  HCS_EVENT_CALLBACK: structures.HCS_EVENT_CALLBACK,
  HCS_OPERATION_COMPLETION: structures.HCS_OPERATION_COMPLETION,
};

// Its form and length depend on what is asked: memory of the caller, read at the offsets of the header.
const readFromMemory = new Set(["GET_VIRTUAL_DISK_INFO"]);

// The parameter has the type of the version tag; what it points to is the structure of that version.
const structureBehind: Record<string, string> = { HCS_CREATE_OPTIONS: "HCS_CREATE_OPTIONS_1" };

// Nowhere written down as optional, and still given as NULL: clearing a callback. Source: lifecycle facts 5.
const nullAllowed = new Set(["HcsSetComputeSystemCallback callback", "HcsSetProcessCallback callback"]);
// A context is the caller's own number and may always be NULL.
const isContext = ({ name }: Parameter): boolean => name === "context";

// What the pages say of the release that brought a function, and the build that it stands for.
const releases: Record<string, { build: number }> = {
  "Windows 10 1809 / Windows Server 2019": firstRelease,
  "Windows 10 1809 documented; 2004 in fact / Windows Server 2019 documented; 2022 in fact": version2004,
  "Windows 10 2004 / Windows Server 2022": version2004,
  "Windows 10 2004 (removed page) / Windows Server 2004 (removed page)": version2004,
  "Windows 10 2104 (as documented) / Windows Server 2022": server2022,
};
// hcsshim's word, in the notes of functions.json, is more exact than the page.
const buildsOfNotes: Record<string, { build: number }> = { HcsSetupBaseOSVolume: build19645 };

/** The way that a C type crosses, from the facts alone. */
function carrierOf(cType: string, direction: Parameter["direction"] = "in"): Carrier {
  const plain = unaliased(cType.replace(/^const /, ""));
  if (direction !== "in" && plain.endsWith("*")) {
    if (readFromMemory.has(plain.slice(0, -1))) return "pointer";
    const structure = allStructures[plain.slice(0, -1)];
    const target: Carrier = structure === undefined ? carrierOf(plain.slice(0, -1)) : { structure };
    const made: Carrier = target === "text" ? "localText" : target;
    return direction === "out" ? { out: made } : { inOut: made };
  }
  if (plain === "void") return "void";
  if (plain.endsWith("*")) return pointerCarrier(plain.slice(0, -1));
  const facts = types.get(plain);
  if (facts?.kind === "enum") {
    expect(facts.underlying, plain).toBe("int32 (C enum)");
    return "int32";
  }
  if (facts?.kind === "handle") return "pointer";
  if (facts?.kind === "struct") return { inline: allStructures[plain] ?? {} };
  if (plain === "GUID") return { inline: diskStructures.GUID_WORDS };
  if (facts?.kind === "callback") return allCallbacks[plain]?.carrier ?? "void";
  return aliasCarrier(plain, facts?.cType);
}

/** What a name such as PHANDLE stands for, where that is a pointer to something that has a name itself. */
function unaliased(cType: string): string {
  const meant = types.get(cType)?.cType;
  const isNamed = meant?.endsWith("*") === true && (types.has(meant.slice(0, -1)) || meant === "OVERLAPPED*");
  return isNamed ? meant : cType;
}

function pointerCarrier(target: string): Carrier {
  const structure = allStructures[structureBehind[target] ?? target] ?? unions[target];
  return structure === undefined ? "pointer" : { structure };
}

function aliasCarrier(name: string, cType: string | undefined): Carrier {
  if (cType === "int32" || cType === "uint32" || cType === "uint64") return cType;
  if (cType?.endsWith("uint16_t*")) return "text";
  expect(cType, `${name} is a type that the facts know`).toBe("void*");
  return "pointer";
}

function expectSameParameters(name: string, entry: Export, params: readonly Parameter[]): void {
  expect(
    entry.parameters.map(({ cType }) => cType),
    "types of the parameters",
  ).toEqual(params.map(({ cType }) => cType));
  for (const [index, parameter] of params.entries()) {
    const bound = entry.parameters[index];
    const what = `${name} ${parameter.name}`;
    expect(bound?.carrier, what).toEqual(carrierOf(parameter.cType, parameter.direction));
    const mayBeNull = parameter.optional || nullAllowed.has(what) || isContext(parameter);
    expect(bound?.isOptional ?? false, `${what} takes NULL`).toBe(mayBeNull);
  }
}

function tableOf(dll: string): Readonly<Record<string, Export>> {
  const name = dll.replace(/\.dll$/, "");
  expect(Object.keys(tables)).toContain(name);
  return tables[name as LibraryName];
}

function expectAsDeclared({ name, dll, returns, params }: FunctionFacts): Export {
  const entry = tableOf(dll)[name];
  if (entry === undefined) throw new Error(`${name} of ${dll} has no entry in its table.`);
  expect(entry.result.cType, "type of the result").toBe(returns);
  expect(entry.result.carrier, "way of the result").toEqual(carrierOf(returns));
  expectSameParameters(name, entry, params);
  return entry;
}

describe("functions of the API lists", () => {
  const audited = new Set<string>();

  test.each(listed)("$name is bound as its header declares it", (facts) => {
    const entry = expectAsDeclared(facts);
    const release = buildsOfNotes[facts.name] ?? releases[`${facts.minClient} / ${facts.minServer}`];
    expect(release, "the release of the page is known").toBeDefined();
    expect((entry.since ?? firstRelease).build).toBe(release?.build);
    audited.add(facts.name);
  });

  afterAll(() => tellProof(1, `(audit): ${audited.size} of ${listed.length} functions`));
});

describe("other functions", () => {
  const others = Object.entries(tables).flatMap(([dll, table]) =>
    Object.keys(table)
      .filter((name) => !listed.some((facts) => facts.name === name))
      .map((name) => ({ name, dll: `${dll}.dll` })),
  );

  test.each(others)("$name of $dll is bound as its header declares it", ({ name, dll }) => {
    const facts = functions.find((candidate) => candidate.name === name && candidate.dll === dll);
    if (facts === undefined) throw new Error(`${name} of ${dll} is in no source.`);
    expectAsDeclared(facts);
  });
});

describe("types", () => {
  const koffi = loadKoffi();
  const carriers = createCarriers(koffi, () => undefined);

  test.each([
    { carrier: "int32", primitive: "Int32", size: 4 },
    { carrier: "uint32", primitive: "UInt32", size: 4 },
    { carrier: "uint64", primitive: "UInt64", size: 8 },
    { carrier: "pointer", primitive: "Pointer", size: 8 },
    { carrier: "text", primitive: "String16", size: 8 },
    { carrier: "localText", primitive: "String16", size: 8 },
  ] as const)("a value that crosses as $carrier is a koffi $primitive of $size bytes", ({ carrier, ...expected }) => {
    const { primitive, size } = koffi.type(carriers.typeOf(carrier));
    expect({ primitive, size }).toEqual(expected);
  });

  test.each(Object.keys(allStructures))("%s has the members, offsets and size of the header", (name) => {
    const facts = types.get(name);
    const layout = carriers.structureOf(allStructures[name] ?? {});
    const declared = Object.entries(allStructures[name] ?? {});
    expect(declared.map(([member, { cType }]) => [member, cType])).toEqual(
      facts?.fields?.map((field) => [field.name, field.cType]),
    );
    for (const field of facts?.fields ?? []) {
      const member = layout.members?.[field.name];
      expect({ offset: member?.offset, size: member?.type.size }, `${name}.${field.name}`).toEqual({
        offset: field.offsetX64,
        size: field.sizeX64,
      });
      expect(allStructures[name]?.[field.name]?.carrier, `${name}.${field.name}`).toEqual(carrierOf(field.cType));
    }
    expect({ size: layout.size, alignment: layout.alignment }).toEqual({
      size: facts?.sizeX64,
      alignment: facts?.alignX64,
    });
  });

  test.each(Object.keys(unions))(
    "%s has the members, offsets and size of the header, in one variant of its union",
    (name) => {
      const facts = types.get(name);
      const layout = carriers.structureOf(unions[name] ?? {});
      const [tag, member, ...none] = Object.keys(unions[name] ?? {});
      expect([tag, none]).toEqual(["Version", []]);
      const carrier = unions[name]?.[member ?? ""]?.carrier;
      if (typeof carrier !== "object" || !("inline" in carrier)) throw new Error(`${name} has no variant.`);
      const variant = facts?.union?.find(({ variant: called }) => called === member);
      const declared = Object.entries(carrier.inline);
      expect(declared.map(([field, { cType }]) => [field, cType])).toEqual(
        variant?.fields.map((field) => [field.name, field.cType]),
      );
      const start = layout.members?.[member ?? ""]?.offset ?? -1;
      expect(start).toBe(facts?.unionOffsetX64);
      const inner = carriers.structureOf(carrier.inline);
      for (const field of variant?.fields ?? []) {
        const found = inner.members?.[field.name];
        expect({ offset: start + (found?.offset ?? 0), size: found?.type.size }, `${name}.${field.name}`).toEqual({
          offset: field.offsetX64,
          size: field.sizeX64,
        });
        expect(carrier.inline[field.name]?.carrier, `${name}.${field.name}`).toEqual(carrierOf(field.cType));
      }
      expect({ size: layout.size, alignment: layout.alignment }).toEqual({
        size: facts?.sizeX64,
        alignment: facts?.alignX64,
      });
    },
  );

  // What the driver fills is a version that the variant begins with.
  test.each([
    ["OPEN_VIRTUAL_DISK_PARAMETERS", "Version2", "Version3"],
    ["CREATE_VIRTUAL_DISK_PARAMETERS", "Version2", "Version4"],
  ])("%s: its %s is the beginning of its %s", (name, short, long) => {
    const fieldsOf = (called: string) =>
      types.get(name)?.union?.find(({ variant }) => variant === called)?.fields ?? [];
    const places = (fields: Field[]) =>
      fields.map(({ name: field, offsetX64, sizeX64 }) => [field, offsetX64, sizeX64]);
    expect(fieldsOf(short).length).toBeGreaterThan(2);
    expect(places(fieldsOf(long)).slice(0, fieldsOf(short).length)).toEqual(places(fieldsOf(short)));
  });

  test.each(Object.entries(diskStructures.infoOffsets))("GET_VIRTUAL_DISK_INFO has its %s at %i", (name, offset) => {
    const { fields = [], union = [] } = types.get("GET_VIRTUAL_DISK_INFO") ?? {};
    const all = [...fields, ...union.flatMap((variant) => variant.fields)];
    expect(all.find((field) => field.name === name)?.offsetX64).toBe(offset);
  });

  test("a GUID lies in memory as the header's structure of 4, 2, 2 and 8 bytes does", () => {
    const vendor = diskStructures.vendorMicrosoft;
    expect(types.get("VIRTUAL_STORAGE_TYPE_VENDOR_MICROSOFT")?.value).toBe(vendor);
    const { word0, word1, word2, word3 } = guidWords(vendor);
    const memory = Buffer.alloc(18);
    for (const [index, word] of [word0, word1, word2, word3].entries()) memory.writeUInt32LE(word, 2 + 4 * index);
    expect(memory.toString("hex", 2)).toBe("ec4a98ecf9a0e947901f71415a66345b");
    expect(guidText(memory, 2)).toBe(vendor);
  });

  test.each(Object.keys(allCallbacks))("%s takes what the header says", (name) => {
    const carrier = allCallbacks[name]?.carrier;
    if (typeof carrier !== "object" || !("callback" in carrier)) throw new Error(`${name} is no callback.`);
    const bound = carrier.callback.parameters.map(({ cType, isOptional }) => ({
      cType,
      optional: isOptional ?? false,
    }));
    expect(bound).toEqual(types.get(name)?.params?.map(({ cType, optional }) => ({ cType, optional })));
  });
});

describe("numbers", () => {
  const enumerations = [...types.values()].filter(({ kind, apiLists = [] }) => kind === "enum" && apiLists.length > 0);
  const own: Record<string, unknown> = { ...constants };

  test.each(enumerations)("$name has every value of the header", ({ name, members = [] }) => {
    const expected = Object.fromEntries(members.map((member) => [member.name, member.int32 ?? member.value]));
    expect(own[`${name}_VALUES`]).toEqual(expected);
  });

  test("every enumeration is one of the API lists", () => {
    const names = Object.keys(own).filter((name) => name.endsWith("_VALUES"));
    expect(names.toSorted()).toEqual(enumerations.map(({ name }) => `${name}_VALUES`).toSorted());
  });

  test.each(Object.entries(diskStructures.diskNumbers))("%s of virtdisk is the number of the header", (name, value) => {
    const members = [...types.values()].flatMap((facts) => (facts.kind === "enum" ? (facts.members ?? []) : []));
    const facts = types.get(name);
    const expected = members.find((member) => member.name === name)?.value ?? Number(facts?.value);
    expect(value).toBe(expected);
  });

  const constantNames = Object.keys(own).filter((name) => !name.endsWith("_VALUES"));
  test.each(constantNames)("%s is the number of the header", (name) => {
    const facts = types.get(name);
    expect(facts?.kind).toBe("constant");
    expect(BigInt(own[name] as number | bigint)).toBe(BigInt(facts?.value ?? -1));
  });
});
