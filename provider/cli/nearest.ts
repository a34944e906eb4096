/** Finds the name that a wrong one was probably meant to be. */
import { distance } from "fastest-levenshtein";

/**
 * The name with the fewest letters to change, case aside, when that is no more than 40 % of the wrong one; else the
 * shortest of at most three times its length that has its letters in order (`StartSystem` for `HcsStartComputeSystem`).
 * `undefined` when none is near.
 */
export function nearestName(wrong: string, names: readonly string[]): string | undefined {
  const lower = wrong.toLowerCase();
  const byChanges = names
    .map((name) => ({ name, changes: distance(lower, name.toLowerCase()) }))
    .toSorted((left, right) => left.changes - right.changes);
  const [nearest] = byChanges;
  if (nearest !== undefined && nearest.changes <= wrong.length * 0.4) return nearest.name;
  if (lower.length < shortestAbbreviation) return undefined;
  return names
    .filter((name) => lower.length * 3 >= name.length && hasInOrder(name.toLowerCase(), lower))
    .toSorted((left, right) => left.length - right.length)[0];
}

// Fewer letters are in order in almost every name.
const shortestAbbreviation = 6;

function hasInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
