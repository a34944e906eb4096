/** Version numbers: major.minor.patch, and nothing after them, decide. */

/**
 * The first version number in a text such as "v3.259.0" or "go1.26.8".
 * @param {string} text
 * @returns {[number, number, number] | undefined}
 */
export function parseVersion(text) {
  const [, major, minor, patch] = /(\d+)\.(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch ?? 0)];
}

/**
 * Whether a text names a version that is at least the other.
 * @param {string} text
 * @param {string} minimum
 */
export function isAtLeast(text, minimum) {
  const version = parseVersion(text);
  const least = parseVersion(minimum);
  if (version === undefined || least === undefined) return false;
  for (const [index, number] of version.entries()) {
    const other = least[index] ?? 0;
    if (number !== other) return number > other;
  }
  return true;
}
