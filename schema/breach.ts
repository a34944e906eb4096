/** What a rule is and what breaks it, and how the rules look at values that a preview does not know yet. */
import { memberOf, type Path } from "./facts.js";
import { isUnknown } from "./unknown.js";

/** The value that a rule looks at. */
export type Values = Readonly<Record<string, unknown>>;

/** What is wrong, and where below the value that the rule looks at: the key itself, or the parent of a missing one. */
export interface Breach {
  at: Path;
  reason: string;
  suggestion?: string;
  /** The keys of which one is missing there. */
  missing?: readonly string[];
}

/** One rule about every value of one type. */
export interface Rule {
  name: string;
  /** The HCS type. */
  on: string;
  /** Where the rule is stated. */
  source: string;
  /** `warning` for what hosts are only known to refuse, or what is legal and rarely meant. */
  severity?: "warning";
  /** In the arguments of a resource, when it differs. */
  severityInResource?: "error";
  /** Pure; must take any values. */
  breach: (value: Values) => Breach | undefined;
}

/** Sources of the rules. */
export const sources = {
  documentation: "MicrosoftDocs/Virtualization-Documentation virtualization/api/hcs/SchemaReference.md",
  hcsshim: "microsoft/hcsshim internal/hcs/schema2",
  hcsshimMachines: "microsoft/hcsshim internal/uvm",
  measured: "EnclaveHost/enclave windows/vbslike, measured on build 26100",
} as const;

/** True when something is there, known or not: enough where something must be there. */
export const isPresent = (value: unknown): boolean => value !== undefined;

/** True when something is there for certain: what is not known yet may turn out to be nothing. */
export const isCertain = (value: unknown): boolean => value !== undefined && !isUnknown(value);

/** True for a whole number that is exact. */
export const isInteger = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value);

/** The value at a path below; the mark for unknown when that is met on the way. */
export function at(value: unknown, ...path: string[]): unknown {
  return path.reduce((current: unknown, key) => (isUnknown(current) ? current : memberOf(current, key)), value);
}

/** Two fields that exclude each other; the second is the one to point at. */
export function notBoth(first: string, second: string): Rule["breach"] {
  return (value) =>
    isCertain(value[first]) && isCertain(value[second])
      ? { at: [second], reason: `${first} and ${second} exclude each other; remove one of them.` }
      : undefined;
}
