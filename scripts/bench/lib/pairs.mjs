/** Pairs of measurements taken in turn (A B B A A B …), so that whatever else the machine does meets both sides alike. */

/** How many pairs a ratio is the median of, at least. */
export const pairCount = 9;

/**
 * @typedef {{ ours: number, theirs: number }} Pair one measurement of each side, in the same unit
 * @typedef {(text: string) => void} Log
 */

/**
 * Takes pairs one after the other, each side of a pair after the other.
 * @template Ours, Theirs
 * @param {{ what: string, log: Log, count?: number, ours: (index: number) => Promise<Ours>, theirs: (index: number) => Promise<Theirs> }} options
 * @returns {Promise<{ ours: Ours, theirs: Theirs }[]>}
 */
export async function inTurn({ what, log, count = pairCount, ours, theirs }) {
  const pairs = [];
  for (let index = 0; index < count; index++) {
    log(`  ${what}: pair ${index + 1} of ${count}`);
    // First the one, then the other: a machine that gets slower meets both alike.
    const isOursFirst = index % 2 === 0;
    const before = isOursFirst ? { ours: await ours(index) } : { theirs: await theirs(index) };
    const after = isOursFirst ? { theirs: await theirs(index) } : { ours: await ours(index) };
    pairs.push(/** @type {{ ours: Ours, theirs: Theirs }} */ ({ ...before, ...after }));
  }
  return pairs;
}

/**
 * What a benchmark answers: the median of the pairs' ratios, and every measurement.
 * @param {string} name
 * @param {Pair[]} pairs
 * @param {{ ours: string, theirs: string }} labels names of the measurements in `parts`, with their unit
 * @returns {import("../../lib/benchReport.mjs").Result}
 */
export function resultOf(name, pairs, labels) {
  const ratios = pairs.map(({ ours, theirs }) => ours / theirs);
  return {
    name,
    runs: pairs.length,
    ratio: rounded(median(ratios), 4),
    parts: {
      [labels.ours]: pairs.map(({ ours }) => rounded(ours, 3)),
      [labels.theirs]: pairs.map(({ theirs }) => rounded(theirs, 3)),
      ratios: ratios.map((ratio) => rounded(ratio, 3)),
    },
  };
}

/** The middle value; of an even number of values, the mean of the two in the middle. @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = Number.NaN, high = low] = Number.isInteger(middle)
    ? sorted.slice(middle - 1, middle + 1)
    : sorted.slice(Math.floor(middle));
  return Number.isInteger(middle) ? (low + high) / 2 : low;
}

/** @param {number} value @param {number} digits */
function rounded(value, digits) {
  return Number(value.toFixed(digits));
}
