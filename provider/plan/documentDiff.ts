/** Which parts of an HCS document differ, by what they mean and not by how they are written. Pure. */
import { canonicalId, isGuid } from "../hcs/ids.js";
import { parsePath, samePath } from "../hcs/paths.js";

/** Where in a document: names of members and indexes of lists. */
export type DocumentPath = readonly (string | number)[];

// Texts under these names are the guest's own data, in which case and braces count.
const literalNames = new Set(["StringValue", "KernelCmdLine", "Value"]);
const pathNamePattern = /(Path|^DumpFileName)$/;

/** The paths at which two documents differ, in the order of the first; an added or removed branch is one path. */
export function documentDifferences(before: unknown, after: unknown, path: DocumentPath = []): DocumentPath[] {
  if (isObject(before) && isObject(after)) {
    const names = matchedNames(before, after);
    return names.flatMap(([left, right]) =>
      documentDifferences(before[left], after[right], [...path, left in before ? left : right]),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      documentDifferences(before[index], after[index], [...path, index]),
    );
  }
  return sameScalar(before, after, path) ? [] : [path];
}

/** True when both documents ask HCS for the same. */
export function sameDocument(before: unknown, after: unknown): boolean {
  return documentDifferences(before, after).length === 0;
}

/** A document path as Pulumi writes property paths, below `root`. */
export function propertyPathText(root: string, path: DocumentPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return /^[A-Za-z_$][\w$]*$/.test(part) ? `${text}.${part}` : `${text}["${part}"]`;
  }, root);
}

/** Pairs of member names that mean the same; GUID keys are matched without case and braces. */
function matchedNames(before: Record<string, unknown>, after: Record<string, unknown>): [string, string][] {
  const rest = new Map(Object.keys(after).map((name) => [nameKey(name), name]));
  const pairs = Object.keys(before).map((name): [string, string] => {
    const match = rest.get(nameKey(name));
    rest.delete(nameKey(name));
    return [name, match ?? name];
  });
  return [...pairs, ...[...rest.values()].map((name): [string, string] => [name, name])];
}

const nameKey = (name: string): string => (isGuid(name) ? canonicalId(name) : name);

function sameScalar(before: unknown, after: unknown, path: DocumentPath): boolean {
  if (before === after) return true;
  if (typeof before !== "string" || typeof after !== "string") return false;
  const name = path.findLast((part) => typeof part === "string") ?? "";
  if (literalNames.has(name)) return false;
  if (isGuid(before) && isGuid(after)) return canonicalId(before) === canonicalId(after);
  return pathNamePattern.test(name) && parsePath(before).ok && parsePath(after).ok && samePath(before, after);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
