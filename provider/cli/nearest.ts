/** Finds the name that a wrong one was probably meant to be. */

/**
 * The name with the fewest letters to change, case aside, when that is no more than 40 % of the wrong one; else the
 * shortest that has its letters in order (`StartSystem` for `HcsStartComputeSystem`). `undefined` when none is near.
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
    .filter((name) => hasInOrder(name.toLowerCase(), lower))
    .toSorted((left, right) => left.length - right.length)[0];
}

// Fewer letters are in order in almost every name.
const shortestAbbreviation = 4;

function hasInOrder(long: string, short: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}

/** How many letters to insert, delete or replace (Levenshtein). */
function distance(left: string, right: string): number {
  let above = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...right].entries()) {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (above[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    above = current;
  }
  return above.at(-1) ?? 0;
}
