/** Which errors the reference names for a function, from schema/source/errors.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Where an error shows: in the answer of the call, or in the outcome of its operation. */
export type Place = "call" | "result";

/** An error that a function is said to answer. */
export interface DocumentedError {
  name: string;
  /** Unsigned. */
  hresult: number;
  place: Place;
}

/** What is known of a function. */
export interface FunctionFacts {
  name: string;
  dll: string;
  returns: string;
  async: boolean;
  params: { name: string; cType: string; direction: "in" | "out" | "inout"; optional: boolean }[];
  apiLists?: string[];
}

interface ErrorFacts {
  name: string;
  hex: string;
  returnedBy: string[];
  documentedFor: string[];
}

/** The functions of the two API lists, with what the headers say. */
export function listedFunctions(root: string): FunctionFacts[] {
  return read<FunctionFacts[]>(root, "functions.json").filter(({ apiLists = [] }) => apiLists.length > 0);
}

/** The functions of virtdisk.dll, which is in no list. */
export function virtdiskFunctions(root: string): FunctionFacts[] {
  return read<FunctionFacts[]>(root, "functions.json").filter(({ dll }) => dll === "virtdisk.dll");
}

/** A reader of the errors of functions. */
export function documentedErrors(root: string): (facts: FunctionFacts) => DocumentedError[] {
  const { errors } = read<{ errors: ErrorFacts[] }>(root, "errors.json");
  return (facts) =>
    errors.flatMap(({ name, hex, returnedBy, documentedFor }) => {
      const places = [...returnedBy, ...documentedFor].flatMap((place) => placesOf(facts, place));
      const hresult = Number(hex);
      return hresult === 0 ? [] : [...new Set(places)].map((place) => ({ name, hresult, place }));
    });
}

// Groups of functions that the facts name by their kind. What no call of the two DLLs answers is left out, and so is
// what is said of HCN and of Windows' loader.
const groups: Record<string, (facts: FunctionFacts) => Place[]> = {
  any: everywhere,
  "any call": everywhere,
  "any HCS call": everywhere,
  "calls using an operation with callback": ({ async }) => (async ? ["call"] : []),
  "any call that takes an operation": ({ async }) => (async ? ["call"] : []),
  "any call whose operation has a callback, when the handle uses HcsEventOptionEnableOperationCallbacks": ({
    async,
  }) => (async ? ["call"] : []),
  "any operation result": ({ async }) => (async ? ["result"] : []),
  "operation results": ({ async }) => (async ? ["result"] : []),
  "guest-backed calls": ({ name, async }) => (async && /Process$|ShutDown/.test(name) ? ["result"] : []),
  "layer functions": ({ dll }) => (dll === "computestorage.dll" ? ["call"] : []),
  "virtdisk calls": ({ dll }) => (dll === "virtdisk.dll" ? ["call"] : []),
  "virtdisk calls (as DWORD)": ({ dll }) => (dll === "virtdisk.dll" ? ["call"] : []),
  "some modify requests": ({ name }) => (name === "HcsModifyComputeSystem" ? ["result"] : []),
  "VM worker; result or ErrorEvents of create/start/save/restore": ({ name }) =>
    /^Hcs(Create|Start|Save)ComputeSystem$/.test(name) ? ["result"] : [],
  "VM worker": ({ name }) => (/^Hcs(Create|Start)ComputeSystem$/.test(name) ? ["result"] : []),
};

function everywhere({ returns, async }: FunctionFacts): Place[] {
  if (returns !== "HRESULT") return [];
  return async ? ["call", "result"] : ["call"];
}

/** The places that "HcsStartComputeSystem (result)", "any call" and their like mean for a function. */
function placesOf(facts: FunctionFacts, place: string): Place[] {
  const group = groups[place];
  if (group !== undefined) return group(facts);
  return place.split(", ").flatMap((part): Place[] => {
    const groupOfPart = groups[part];
    if (groupOfPart !== undefined) return groupOfPart(facts);
    const [, name, remark] = /^(\w+)(?: \((.*)\))?$/.exec(part) ?? [];
    if (name !== facts.name) return [];
    if (!facts.async) return ["call"];
    // Remarks speak of what an operation does; without one it is not said which of the two answers.
    return remark === undefined ? ["call", "result"] : ["result"];
  });
}

function read<Content>(root: string, file: string): Content {
  return JSON.parse(readFileSync(join(root, "schema/source", file), "utf8")) as Content;
}
