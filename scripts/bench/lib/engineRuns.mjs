/**
 * The runs of the real engine that several benchmarks share: `up` and `destroy` are timed on the same fresh stacks,
 * `again`, `preview` and `refresh` on one pair of stacks that is up. Asked for together, they cost the making once.
 */
import { inTurn, resultOf } from "./pairs.mjs";
import { newStack } from "./stacks.mjs";

/**
 * @typedef {import("./pairs.mjs").Log} Log
 * @typedef {import("./stacks.mjs").Stack} Stack
 * @typedef {"up" | "destroy"} OnFresh
 * @typedef {"again" | "preview" | "refresh"} OnStanding
 */

/** These commands take some seconds, and the times of two runs on a small machine differ by a tenth. */
const standingPairCount = 21;

const labels = { ours: "computeSystemsMs", theirs: "noOpResourcesMs" };

/** @type {ReturnType<typeof cycles> | undefined} */
let freshRuns;

/** @type {ReturnType<typeof standing> | undefined} */
let standingStacks;

/**
 * A benchmark of `pulumi up` or `pulumi destroy`, each pair on fresh stacks.
 * @param {OnFresh} command
 */
export function onFreshStacks(command) {
  return async (/** @type {{ log: Log }} */ { log }) => {
    freshRuns ??= cycles(log);
    const pairs = (await freshRuns).map(({ ours, theirs }) => ({ ours: ours[command], theirs: theirs[command] }));
    return resultOf(command, pairs, labels);
  };
}

/**
 * A benchmark of a command that finds everything in place, all pairs on the same stacks.
 * @param {OnStanding} command
 */
export function onStandingStacks(command) {
  return async (/** @type {{ log: Log }} */ { log }) => {
    standingStacks ??= standing(log);
    const stacks = await standingStacks;
    const time = (/** @type {Stack} */ stack) => () => stack.time(command);
    const sides = { ours: time(stacks.ours), theirs: time(stacks.theirs) };
    const pairs = await inTurn({ what: command, log, count: standingPairCount, ...sides });
    return resultOf(command, pairs, labels);
  };
}

/** @param {Log} log */
function cycles(log) {
  const cycle = (/** @type {"ours" | "theirs"} */ side) => async (/** @type {number} */ index) => {
    const stack = await newStack(`fresh-${index}`, side);
    const result = { up: await stack.time("up"), destroy: await stack.time("destroy") };
    stack.remove();
    return result;
  };
  return inTurn({ what: "up and destroy", log, ours: cycle("ours"), theirs: cycle("theirs") });
}

/** @param {Log} log */
async function standing(log) {
  log("  bringing both stacks up");
  const stacks = { ours: await newStack("standing", "ours"), theirs: await newStack("standing", "theirs") };
  await stacks.ours.time("up");
  await stacks.theirs.time("up");
  return stacks;
}
