/** Rules about containers, and about the registry that containers and machines are given. */
import { type Breach, isCertain, isPresent, type Rule, sources, type Values } from "./breach.js";
import { isUnknown } from "./unknown.js";
import { listOf } from "./words.js";

function oneProcessorLimit(processor: Values): Breach | undefined {
  const there = ["Count", "Maximum", "Weight"].filter((name) => isCertain(processor[name]));
  const last = there.at(-1);
  if (there.length < 2 || last === undefined) return undefined;
  return {
    at: [last],
    reason: `Count, Maximum and Weight exclude each other, but ${listOf(there, "and")} are given; keep one.`,
  };
}

const registryFields = ["StringValue", "BinaryValue", "DWordValue", "QWordValue"] as const;

/** The field that holds the data of each RegistryValueType; none for a value without data. */
const registryFieldOf: Readonly<Record<string, (typeof registryFields)[number]>> = {
  String: "StringValue",
  ExpandedString: "StringValue",
  MultiString: "StringValue",
  Binary: "BinaryValue",
  DWord: "DWordValue",
  QWord: "QWordValue",
  CustomType: "BinaryValue",
};

function oneRegistryValue(value: Values): Breach | undefined {
  const type = value.Type;
  const there = registryFields.filter((name) => isCertain(value[name]));
  if (there.length > 1)
    return { at: [], reason: `A registry value has exactly one value, but ${listOf(there, "and")} are given.` };
  const fitting = typeof type === "string" && Object.hasOwn(registryFieldOf, type) ? registryFieldOf[type] : undefined;
  if (!registryFields.some((name) => isPresent(value[name]))) {
    if (type === "None" || isUnknown(type)) return undefined;
    const reason = `A registry value has exactly one value, but none is given; set ${fitting ?? listOf(registryFields, "or")}.`;
    return { at: [], reason, missing: registryFields };
  }
  const given = there[0];
  if (given === undefined || fitting === undefined || given === fitting) return undefined;
  return {
    at: [given],
    reason: `A registry value of Type "${type}" has its value in ${fitting}, not in ${given}.`,
    suggestion: fitting,
  };
}

function customRegistryType(value: Values): Breach | undefined {
  const type = value.Type;
  if (!isCertain(value.CustomType) || type === "CustomType" || isUnknown(type)) return undefined;
  return {
    at: ["CustomType"],
    reason: 'CustomType is the number of a registry type and goes with Type "CustomType" only.',
  };
}

// hcsshim leaves a 0 out, so no caller is known that sends one.
function someMemory(memory: Values): Breach | undefined {
  if (memory.SizeInMB !== 0) return undefined;
  const reason = "SizeInMB is 0: no container runs without memory. Leave it out for no limit, or give a number of MB.";
  return { at: ["SizeInMB"], reason };
}

/** What goes together in a container, and what does not. */
export const containerRules: readonly Rule[] = [
  { name: "one processor limit", on: "Container_Processor", source: sources.documentation, breach: oneProcessorLimit },
  {
    name: "some container memory",
    on: "Container_Memory",
    source: sources.hcsshim,
    severity: "warning",
    breach: someMemory,
  },
  { name: "one registry value", on: "RegistryValue", source: sources.hcsshim, breach: oneRegistryValue },
  { name: "custom registry type", on: "RegistryValue", source: sources.hcsshim, breach: customRegistryType },
];
