/** What a benchmark's result means: its table for people, and the goals that it missed. Pure. */

/**
 * @typedef {{ name: string, runs: number, ratio: number, parts: Record<string, unknown> }} Result
 * @typedef {number | { ratio: number, parts?: Record<string, number> }} Goal the greatest good values
 */

/**
 * A readable account of one result.
 * @param {Result} result
 * @param {Goal} goal
 */
export function table({ name, runs, ratio, parts }, goal) {
  const limits = limitsOf(goal);
  const rows = Object.entries(parts).map(([part, value]) => [part, shown(value), limits.parts[part]]);
  const lines = [["ratio", shown(ratio), limits.ratio], ...rows].map(([label, value, limit]) => {
    const wanted = limit === undefined ? "" : `   goal <= ${limit}`;
    return `  ${String(label).padEnd(32)} ${String(value).padStart(12)}${wanted}`;
  });
  return `${name} (${runs} runs)\n${lines.join("\n")}\n`;
}

/**
 * The goals that a result missed, each as a sentence. A value that is not a number misses its goal.
 * @param {Result} result
 * @param {Goal} goal
 */
export function missedGoals({ name, ratio, parts }, goal) {
  const limits = limitsOf(goal);
  const values = [
    { what: "the ratio", value: ratio, limit: limits.ratio },
    ...Object.entries(limits.parts).map(([part, limit]) => ({ what: part, value: parts[part], limit })),
  ];
  return values
    .filter(({ value, limit }) => !(typeof value === "number" && value <= limit))
    .map(({ what, value, limit }) => `Benchmark ${name} missed its goal: ${what} is ${shown(value)}, not <= ${limit}.`);
}

/** @param {Goal} goal */
function limitsOf(goal) {
  return typeof goal === "number" ? { ratio: goal, parts: {} } : { parts: {}, ...goal };
}

/** @param {unknown} value */
function shown(value) {
  if (typeof value === "number") return Number.isInteger(value) ? String(value) : value.toFixed(3);
  return typeof value === "string" ? value : JSON.stringify(value);
}
