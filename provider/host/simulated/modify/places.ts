/** Places of a machine: the members on the way to a part of it, joined by slashes, with every key in one spelling. Pure. */
import { canonicalId, isGuid } from "../../../hcs/ids.js";

/** A path of a table, taken apart. `*` stands for one key; `**`, as the last part, for all that follows. */
export interface PathPattern {
  readonly parts: readonly string[];
}

/** Takes a path of a table apart. */
export function pathPattern(path: string): PathPattern {
  return { parts: path.split("/") };
}

/** The keys that the pattern finds in a path that somebody wrote, as written; `undefined` when it is another path. */
export function matchPath({ parts }: PathPattern, path: string): string[] | undefined {
  const segments = path.split("/");
  const takesRest = parts.at(-1) === "**";
  if (takesRest && segments.length >= parts.length) {
    const fixed = parts.length - 1;
    return matchSegments(parts, [...segments.slice(0, fixed), segments.slice(fixed).join("/")]);
  }
  return matchSegments(parts, segments);
}

/** The same for a way through a document, where keys may hold slashes. */
export function matchSegments(parts: readonly string[], segments: readonly string[]): string[] | undefined {
  if (parts.length !== segments.length) return undefined;
  const keys: string[] = [];
  for (const [index, part] of parts.entries()) {
    const segment = segments[index] ?? "";
    if (part === "*" || part === "**") {
      if (segment === "") return undefined;
      keys.push(segment);
    } else if (part !== segment) return undefined;
  }
  return keys;
}

/** True when places of the pattern lie below the segments. */
export function leadsTo({ parts }: PathPattern, segments: readonly string[]): boolean {
  return (
    parts.length > segments.length &&
    segments.every((segment, index) => parts[index] === "*" || parts[index] === segment)
  );
}

/** The segments of a pattern with keys in the places of its stars. */
export function fillSegments({ parts }: PathPattern, keys: readonly string[]): string[] {
  const rest = [...keys];
  return parts.map((part) => (part === "*" || part === "**" ? (rest.shift() ?? part) : part));
}

/** One spelling of a key: a GUID is the same with and without braces and in any case; any other key is as written. */
export function keyOf(name: string): string {
  return isGuid(name) ? canonicalId(name) : name;
}

/** The place that segments lead to. */
export function placeOf(segments: readonly string[]): string {
  return segments.map(keyOf).join("/");
}
