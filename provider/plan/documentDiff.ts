/** Which parts of an HCS document differ, by what they mean and not by how they are written. Pure. */
import { canonicalId, isGuid } from "../hcs/ids.js";
import { parsePath, samePath } from "../hcs/paths.js";
import { type DocumentPath, keyOf } from "./places.js";
import { defaultAt, isGroup, isSet, listIdentity } from "./sameness.js";

// Texts under these names are the guest's own data, in which case and braces count.
const literalNames = new Set(["StringValue", "KernelCmdLine", "Value"]);
// Texts under these names are numbers in hexadecimal digits.
const caselessNames = new Set(["MacAddress"]);
const pathNamePattern = /(Path|^DumpFileName)$/;

/** The paths at which two documents differ, in the order of the first; an added or removed branch is one path. */
export function documentDifferences(before: unknown, after: unknown, path: DocumentPath = []): DocumentPath[] {
  if (isIdentical(before, after)) return [];
  if (isObject(before) && isObject(after)) {
    return differingNames(before, after).flatMap(([left, right]) =>
      documentDifferences(before[left], after[right], [...path, left in before ? left : right]),
    );
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    if (sameNamedItems(before, after, path) || sameSet(before, after, path)) return [];
    const length = Math.max(before.length, after.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      documentDifferences(before[index], after[index], [...path, index]),
    );
  }
  return sameScalar(before, after, path) ? [] : [path];
}

/** True when both are written alike, in whatever order: most of two documents is, and this takes a fraction of the time. */
export function isIdentical(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return false;
  if (Array.isArray(before) || Array.isArray(after)) {
    if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
    return before.every((item, index) => isIdentical(item, after[index]));
  }
  return isIdenticalObject(before as Record<string, unknown>, after as Record<string, unknown>);
}

function isIdenticalObject(before: Record<string, unknown>, after: Record<string, unknown>): boolean {
  const names = Object.keys(before);
  if (names.length !== Object.keys(after).length) return false;
  for (const name of names) {
    const value = before[name];
    const other = after[name];
    if (value === other ? value === undefined && !(name in after) : !isIdentical(value, other)) return false;
  }
  return true;
}

/** True when both documents ask HCS for the same. */
export function sameDocument(before: unknown, after: unknown): boolean {
  return sameValue(before, after, []);
}

/** The same of the values at one place of two documents. */
export function sameValue(before: unknown, after: unknown, path: DocumentPath): boolean {
  return documentDifferences(before, after, path).length === 0;
}

/** A document path as Pulumi writes property paths, below `root`. */
export function propertyPathText(root: string, path: DocumentPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === "number") return `${text}[${part}]`;
    return /^[A-Za-z_$][\w$]*$/.test(part) ? `${text}.${part}` : `${text}["${part}"]`;
  }, root);
}

/** Those pairs of names whose values are not written alike: all that has to be looked at in two documents. */
export function differingNames(before: Record<string, unknown>, after: Record<string, unknown>): [string, string][] {
  const names = Object.keys(before);
  let isWrittenAlike = names.length === Object.keys(after).length;
  const differing: [string, string][] = [];
  for (const name of names) {
    const [value, other] = [before[name], after[name]];
    if (other === undefined && !Object.hasOwn(after, name)) isWrittenAlike = false;
    if (value !== other && !isIdentical(value, other)) differing.push([name, name]);
  }
  if (isWrittenAlike) return differing;
  return matchedNames(before, after).filter(([left, right]) => !isIdentical(before[left], after[right]));
}

/** Pairs of member names that mean the same; GUID keys are matched without case and braces. */
export function matchedNames(before: Record<string, unknown>, after: Record<string, unknown>): [string, string][] {
  const names = Object.keys(before);
  const isWrittenAlike =
    names.length === Object.keys(after).length && names.every((name) => Object.hasOwn(after, name));
  if (isWrittenAlike) return names.map((name) => [name, name]);
  const rest = new Map(Object.keys(after).map((name) => [keyOf(name), name]));
  const pairs = names.map((name): [string, string] => {
    const match = rest.get(keyOf(name));
    rest.delete(keyOf(name));
    return [name, match ?? name];
  });
  return [...pairs, ...[...rest.values()].map((name): [string, string] => [name, name])];
}

/** Lists of named items hold the same when each has the same items, in whatever order. */
function sameNamedItems(before: unknown[], after: unknown[], path: DocumentPath): boolean {
  const identity = listIdentity(path);
  if (identity === undefined || before.length !== after.length) return false;
  const nameOf = (item: unknown): unknown => (isObject(item) ? item[identity] : undefined);
  const names = before.map(nameOf);
  if (names.some((name) => typeof name !== "string") || new Set(names).size !== names.length) return false;
  return before.every((item, index) => {
    const match = after.find((other) => nameOf(other) === nameOf(item));
    return match !== undefined && sameValue(item, match, [...path, index]);
  });
}

/** Lists without an order hold the same when each item of one has its own in the other. */
function sameSet(before: unknown[], after: unknown[], path: DocumentPath): boolean {
  if (!isSet(path) || before.length !== after.length) return false;
  const rest = [...after];
  return before.every((item, index) => {
    const match = rest.findIndex((other) => sameValue(item, other, [...path, index]));
    if (match >= 0) rest.splice(match, 1);
    return match >= 0;
  });
}

/** An object at a place where it only groups others says nothing when all in it says nothing. */
function saysNothing(value: unknown, path: DocumentPath): boolean {
  if (value === undefined) return true;
  if (Array.isArray(value)) return value.length === 0 && listIdentity(path) !== undefined;
  if (!isObject(value)) return isDefault(value, defaultAt(path));
  return isGroup(path) && Object.entries(value).every(([name, member]) => saysNothing(member, [...path, name]));
}

const isDefault = (value: unknown, known: unknown): boolean =>
  value === known || (typeof value === "string" && typeof known === "string" && keyOf(value) === keyOf(known));

function sameScalar(before: unknown, after: unknown, path: DocumentPath): boolean {
  if (before === after) return true;
  if (before === undefined || after === undefined) return saysNothing(before ?? after, path);
  if (typeof before !== "string" || typeof after !== "string") return false;
  const name = path.findLast((part) => typeof part === "string") ?? "";
  if (literalNames.has(name)) return false;
  if (caselessNames.has(name)) return before.toUpperCase() === after.toUpperCase();
  if (isGuid(before) && isGuid(after)) return canonicalId(before) === canonicalId(after);
  return pathNamePattern.test(name) && parsePath(before).ok && parsePath(after).ok && samePath(before, after);
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== "object" || value === null) return false;
  // Not what stands for a value that is not known yet.
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
