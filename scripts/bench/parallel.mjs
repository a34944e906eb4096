/**
 * Whether creates that wait for HCS wait together: 64 at once of 300 ms each, over the 300 ms of one of them. Nothing may
 * keep the event loop from going round meanwhile, and libuv has as many threads as it has by itself.
 */
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { LackError } from "../lib/messages.mjs";
import { pairCount, resultOf } from "./lib/pairs.mjs";
import { document, openProbeHost, refuseLeftOvers } from "./lib/probeHost.mjs";

/** From 20 ms on a turn of the event loop is a block: timers, sockets and signals of others wait for it. */
export const goal = { ratio: 1.35, parts: { longestBlockMs: 19.9 } };

const systems = 64;
const createMs = 300;

/** @param {{ log: import("./lib/pairs.mjs").Log }} tools */
export async function run({ log }) {
  if (process.env.UV_THREADPOOL_SIZE !== undefined) {
    throw new LackError(
      "The benchmark parallel measures with libuv's own number of threads: unset UV_THREADPOOL_SIZE, then run again.",
    );
  }
  const { host, probe } = await openProbeHost("parallel");
  // The threads start with the first file that is read; what a user's program has long done.
  await readFile(new URL(import.meta.url));
  const fresh = (/** @type {number} */ delayMs) => {
    probe.reset();
    probe.setDelay(delayMs);
  };
  // Binds the functions, as a program does once.
  fresh(1);
  await createAll(host, 1);
  const runs = [];
  for (let index = 0; index < pairCount; index++) {
    log(`  parallel: run ${index + 1} of ${pairCount}`);
    fresh(createMs);
    runs.push(await watched(() => createAll(host, systems)));
    refuseLeftOvers(probe);
  }
  await host.close();
  const pairs = runs.map(({ tookMs }) => ({ ours: tookMs, theirs: createMs }));
  const { parts, ...result } = resultOf("parallel", pairs, { ours: "createsMs", theirs: "oneMs" });
  const blocksMs = runs.map(({ longestBlockMs }) => Math.ceil(longestBlockMs * 10) / 10);
  return { ...result, parts: { longestBlockMs: Math.max(...blocksMs), blocksMs, ...parts } };
}

/** @param {import("./lib/probeHost.mjs").Host} host @param {number} count */
async function createAll(host, count) {
  await Promise.all(Array.from({ length: count }, () => host.createComputeSystem(randomUUID(), document)));
}

/**
 * How long some work takes, and the longest time in which the event loop did nothing else.
 * @param {() => Promise<void>} work
 */
async function watched(work) {
  const startedMs = performance.now();
  let lastMs = startedMs;
  let longestBlockMs = 0;
  const look = () => {
    const nowMs = performance.now();
    longestBlockMs = Math.max(longestBlockMs, nowMs - lastMs);
    lastMs = nowMs;
  };
  const looking = setInterval(look, 1);
  await work();
  look();
  clearInterval(looking);
  return { tookMs: performance.now() - startedMs, longestBlockMs };
}
