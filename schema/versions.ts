/** Schema versions: what a document declares, what was asked for, and what a field or value needs. */

import { schemaVersions } from "./facts.generated.js";
import { isObject, memberOf } from "./facts.js";
import type { ValueFacts } from "./factTypes.js";
import type { Failure } from "./failure.js";
import { isUnknown } from "./unknown.js";

/** A schema version, as documents write it. */
export interface SchemaVersion {
  major: number;
  minor: number;
}

const textOf = ({ major, minor }: SchemaVersion): string => `${major}.${minor}`;

// Every field of a document names its version, and there are about ten versions.
const parsed = new Map<string, SchemaVersion>();

/** The version that a text like `2.4` says. */
export function versionOf(text: string): SchemaVersion {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const [major = "0", minor = "0"] = text.split(".");
  const version = { major: Number(major), minor: Number(minor) };
  parsed.set(text, version);
  return version;
}

/** True when `left` came after `right`. */
export function isNewer(left: SchemaVersion, right: SchemaVersion): boolean {
  return left.major === right.major ? left.minor > right.minor : left.major > right.major;
}

/** The version that an object declares in its SchemaVersion; `undefined` when it declares none that can be read. */
export function declaredVersion(object: unknown): SchemaVersion | undefined {
  const version = memberOf(object, "SchemaVersion");
  if (!isObject(version) || isUnknown(version)) return undefined;
  const { Major: major, Minor: minor = 0 } = version;
  return major === 2 && typeof minor === "number" ? { major, minor } : undefined;
}

/** What a check compares with. */
export interface Versions {
  /** What the document itself declares. */
  declared: SchemaVersion | undefined;
  /** What the user asked to check against. */
  asked: SchemaVersion | undefined;
  /** What a place further up needs and was already told; absent at the top. */
  told: SchemaVersion | undefined;
}

/** The rest of the sentence about a field or value that needs a later version; `undefined` when there is nothing to say. */
export function newerThan(
  { since }: ValueFacts,
  { declared, asked, told }: Versions,
): (Pick<Failure, "severity" | "reason"> & { needs: SchemaVersion }) | undefined {
  if (since === undefined) return undefined;
  const needs = versionOf(since);
  if (told !== undefined && !isNewer(needs, told)) return undefined;
  if (asked !== undefined && isNewer(needs, asked)) {
    return { needs, severity: "error", reason: `${needsSchema(since)}; schema ${textOf(asked)} was asked for.` };
  }
  if (declared === undefined || !isNewer(needs, declared)) return undefined;
  const advice = "A host whose Windows build knows it takes it all the same.";
  return {
    needs,
    severity: "warning",
    reason: `${needsSchema(since)}, but the document declares ${textOf(declared)}. ${advice}`,
  };
}

const needsSchema = (version: string): string => {
  const windows = schemaVersions[version];
  return windows === undefined || windows === ""
    ? `needs schema ${version}`
    : `needs schema ${version} (${windows.replace(" SDK", "").replace(" (", ", ").replace(/\)$/, "")})`;
};

/** What is said of a document that declares a later version than was asked for. */
export function declaresNewer({ declared, asked }: Versions): string | undefined {
  if (declared === undefined || asked === undefined || !isNewer(declared, asked)) return undefined;
  return `The document declares schema ${textOf(declared)}; schema ${textOf(asked)} was asked for.`;
}
