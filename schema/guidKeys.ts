/** Keys of a map that are GUIDs: HCS sees one key in every spelling of one, so a map has each of them once. */

/** A GUID with or without braces; its digits are what counts. */
const guidPattern = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

const guidLength = 36;

/** Every key that stands for the same GUID as one before it, with that one. */
export function repeatedGuids(names: readonly string[]): { name: string; first: string }[] {
  if (!beginAlike(names)) return [];
  const firsts = new Map<string, string>();
  return names.flatMap((name) => {
    const guid = guidPattern.exec(name)?.[1]?.toUpperCase();
    const first = guid === undefined ? undefined : firsts.get(guid);
    if (guid !== undefined && first === undefined) firsts.set(guid, name);
    return first === undefined ? [] : [{ name, first }];
  });
}

/** False when no two of the names can be one GUID: reading GUIDs takes as long as all the rest of a check. */
function beginAlike(names: readonly string[]): boolean {
  if (names.length < 2) return false;
  const starts = new Set<number>();
  let long = 0;
  for (const name of names) {
    if (name.length < guidLength) continue;
    starts.add(startOf(name));
    long += 1;
  }
  return starts.size < long;
}

/** The first four digits of a GUID as one number, the same in every spelling. */
function startOf(name: string): number {
  const first = name.charCodeAt(0) === openingBrace ? 1 : 0;
  let start = 0;
  // The bit tells the cases of a letter apart.
  for (let index = first; index < first + 4; index++) start = start * 256 + (name.charCodeAt(index) | 32);
  return start;
}

const openingBrace = 123;
