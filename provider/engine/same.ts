/** When two values of an argument mean the same. */

/** Same when both are absent, or texts of one canonical form; a value that a preview does not know yet is never the same. */
export function sameWhen(
  canonical: (text: string) => string,
): (before: string | undefined, after: string | undefined) => boolean {
  return (before, after) =>
    (before === undefined && after === undefined) ||
    (typeof before === "string" && typeof after === "string" && canonical(before) === canonical(after));
}
