/**
 * Fingerprints of settings: equal for settings that mean the same, telling nothing of what they are. A machine keeps
 * these and never the settings, which may hold secrets. Pure.
 */
import { createHash } from "node:crypto";
import { canonicalId, isGuid } from "../../../hcs/ids.js";
import { parsePath } from "../../../hcs/paths.js";
import { keyOf } from "./places.js";

// Texts under these names are the guest's own data, in which case and braces count.
const literalNames = new Set(["StringValue", "KernelCmdLine", "Value"]);
const pathNamePattern = /(Path|^DumpFileName)$/;

/** SHA-256 of what the settings mean. `name` is the member that they are the value of. */
export function fingerprint(settings: unknown, name = ""): string {
  return createHash("sha256")
    .update(JSON.stringify(canonical(settings, name)) ?? "")
    .digest("base64url");
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** One form for all spellings: sorted keys, GUIDs and paths in one spelling, nothing that is null. */
function canonical(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => canonical(item, name));
  if (isObject(value)) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined && member !== null)
      .map(([member, inner]): [string, unknown] => [keyOf(member), canonical(inner, member)]);
    return Object.fromEntries(members.toSorted(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)));
  }
  if (typeof value !== "string" || literalNames.has(name)) return value;
  if (isGuid(value)) return canonicalId(value);
  if (!pathNamePattern.test(name)) return value;
  const path = parsePath(value);
  return path.ok ? path.key : value;
}
