/** Finds what somebody probably meant. */
import { distance } from "fastest-levenshtein";

/** The nearest of the names by the number of letters to change; the first of equally near ones. */
function nearest(wrong: string, names: readonly string[]): { name: string; changes: number } | undefined {
  let best: { name: string; changes: number } | undefined;
  for (const name of names) {
    const changes = distance(wrong, name);
    if (best === undefined || changes < best.changes) best = { name, changes };
  }
  return best;
}

/**
 * The legal key that a wrong one was meant to be: one that differs in case alone, else the nearest within 40 percent
 * of the wrong key's length. `undefined` when none is near: the key is then another word, not a misspelling.
 */
export function nearestKey(wrong: string, legal: readonly string[]): string | undefined {
  const lower = wrong.toLowerCase();
  const sameLetters = legal.find((name) => name.toLowerCase() === lower);
  if (sameLetters !== undefined) return sameLetters;
  // A key of a thousand letters is no misspelling, and comparing it costs its length times that of each name.
  if (wrong.length > 100) return undefined;
  const limit = wrong.length * 0.4;
  const written = nearest(wrong, legal);
  if (written !== undefined && written.changes <= limit) return written.name;
  const inAnyCase = nearest(
    lower,
    legal.map((name) => name.toLowerCase()),
  );
  if (inAnyCase === undefined || inAnyCase.changes > limit) return undefined;
  return legal.find((name) => name.toLowerCase() === inAnyCase.name);
}

/** The legal value that a wrong one equals without case, or whose letters it has in order, else the nearest. */
export function nearestValue(wrong: string, legal: readonly string[]): string | undefined {
  if (wrong === "" || wrong.length > 100) return undefined;
  const lower = wrong.toLowerCase();
  const named = legal.filter((value) => value !== "");
  return (
    named.find((value) => value.toLowerCase() === lower) ??
    named
      .filter((value) => isSubsequence(lower, value.toLowerCase()))
      .sort((left, right) => left.length - right.length)[0] ??
    nearest(wrong, named)?.name
  );
}

/** False for a value that is another word than the nearest legal one, and no misspelling of it: "keep" beside "delete". */
export function isNearMiss(wrong: string, value: string): boolean {
  const isAbbreviation = wrong.length * 3 >= value.length && isSubsequence(wrong.toLowerCase(), value.toLowerCase());
  return isAbbreviation || nearestKey(wrong, [value]) !== undefined;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
