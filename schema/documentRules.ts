/** Rules about the whole of a document. */
import { at, type Breach, isCertain, isInteger, isPresent, type Rule, sources, type Values } from "./breach.js";
import { isObject } from "./facts.js";
import { isUnknown } from "./unknown.js";
import { listOf } from "./words.js";

const kinds = ["Container", "VirtualMachine", "HostedSystem"] as const;

function exactlyOneKind(document: Values): Breach | undefined {
  const wanted = "A compute system is exactly one of Container, VirtualMachine and HostedSystem";
  if (!kinds.some((kind) => isPresent(document[kind]))) {
    return { at: [], reason: `${wanted}; none of them is there.`, missing: kinds };
  }
  const there = kinds.filter((kind) => isCertain(document[kind]));
  if (there.length < 2) return undefined;
  return { at: [], reason: `${wanted}; ${listOf(there, "and")} are there.` };
}

function versionPresent(document: Values): Breach | undefined {
  const advice = 'Add it, for example { "Major": 2, "Minor": 1 }.';
  const version = document.SchemaVersion;
  if (!isPresent(version)) return { at: [], reason: `SchemaVersion is missing. ${advice}`, missing: ["SchemaVersion"] };
  if (!isObject(version) || isUnknown(version) || isPresent(version.Major)) return undefined;
  return { at: ["SchemaVersion"], reason: `Major is missing. ${advice}`, missing: ["Major"] };
}

function majorIsTwo(document: Values): Breach | undefined {
  const major = at(document, "SchemaVersion", "Major");
  if (!isInteger(major) || major === 2) return undefined;
  const reason = `The major version of the schema must be 2, but is ${major}. Schema 1 belongs to the older API of vmcompute.dll, and there is no later one than 2.`;
  return { at: ["SchemaVersion", "Major"], reason, suggestion: "2" };
}

function hostingSystem(document: Values): Breach | undefined {
  const id = document.HostingSystemId;
  if (!isCertain(document.HostedSystem) || (isPresent(id) && id !== "")) return undefined;
  return {
    at: [],
    reason: "HostedSystem needs HostingSystemId, the id of the virtual machine that hosts it.",
    missing: ["HostingSystemId"],
  };
}

function terminateOnLastHandle(document: Values): Breach | undefined {
  if (document.ShouldTerminateOnLastHandleClosed !== true) return undefined;
  const reason =
    "ShouldTerminateOnLastHandleClosed kills the system when the last program that holds it exits, and Pulumi's provider exits at the end of every run. Set it to false for a system that is to stay.";
  return { at: ["ShouldTerminateOnLastHandleClosed"], reason, suggestion: "false" };
}

/** Which kind of system, which schema, and what becomes of it. */
export const documentRules: readonly Rule[] = [
  { name: "exactly one kind", on: "ComputeSystem", source: sources.documentation, breach: exactlyOneKind },
  { name: "schema version", on: "ComputeSystem", source: sources.documentation, breach: versionPresent },
  { name: "schema 2", on: "ComputeSystem", source: sources.documentation, breach: majorIsTwo },
  { name: "schema 2 inside", on: "HostedSystem", source: sources.documentation, breach: majorIsTwo },
  { name: "hosting system", on: "ComputeSystem", source: sources.documentation, breach: hostingSystem },
  {
    name: "outlives its client",
    on: "ComputeSystem",
    source: sources.documentation,
    severity: "warning",
    severityInResource: "error",
    breach: terminateOnLastHandle,
  },
];
