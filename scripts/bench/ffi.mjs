/**
 * What the driver adds to HCS: create, start, query and terminate through the native host, over the same calls from C.
 * The host is the probe library; its operations complete after 1 ms on a thread of its own.
 */
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import { UserError } from "../lib/messages.mjs";
import { inTurn, median, resultOf } from "./lib/pairs.mjs";
import { document, openProbeHost, refuseLeftOvers } from "./lib/probeHost.mjs";

/**
 * The part with a limit: microseconds over C for each call of HCS, both those with an operation and those without, which
 * the driver hands to another thread and C does not.
 */
export const goal = { ratio: 1.5, parts: { overheadPerCallUs: 100 } };

const rounds = 50;
const warmUps = 4;
const operationMs = 1;

/** @param {{ log: import("./lib/pairs.mjs").Log }} tools */
export async function run({ log }) {
  const { host, probe } = await openProbeHost("ffi");
  probe.reset();
  probe.setDelay(operationMs);
  const ours = async () => {
    const startedMs = performance.now();
    for (let round = 0; round < rounds; round++) await live(host);
    return (performance.now() - startedMs) / rounds;
  };
  const theirs = async () => {
    const tookNs = probe.runFromC(rounds);
    if (tookNs < 0) throw new UserError("A call from C failed; the probe library is not what this benchmark expects.");
    return tookNs / rounds / 1e6;
  };
  // The first lives pay for binding the functions and for compiling the code.
  for (let index = 0; index < warmUps; index++) await ours();
  const calls = await callsOf(probe, () => live(host));
  const callsFromC = await callsOf(probe, async () => void probe.runFromC(1));
  if (!isDeepStrictEqual(calls, callsFromC)) {
    throw new UserError(`The driver calls ${JSON.stringify(calls)}, and C ${JSON.stringify(callsFromC)}.`);
  }
  await theirs();
  const pairs = await inTurn({ what: "ffi", log, ours, theirs });
  await host.close();
  refuseLeftOvers(probe);
  const { parts, ...result } = resultOf("ffi", pairs, { ours: "driverMs", theirs: "fromCMs" });
  const overUs = median(pairs.map((pair) => pair.ours - pair.theirs)) * 1000;
  const operations = calls.HcsCreateOperation ?? 0;
  // Making and closing an operation is a part of the call that it is for.
  const count = Object.values(calls).reduce((sum, times) => sum + times, 0) - 2 * operations;
  const overhead = {
    overheadPerCallUs: Math.round(overUs / count),
    overheadPerOperationUs: Math.round(overUs / operations),
  };
  return { ...result, parts: { ...overhead, calls: count, operations, ...parts } };
}

/** One life of a system, as a user of the driver brings it about. @param {import("./lib/probeHost.mjs").Host} host */
async function live(host) {
  const id = randomUUID();
  const started = await host.launchComputeSystem(id, document);
  const found = await host.getComputeSystemProperties(id);
  const { outcome } = await host.stopComputeSystem(id, { mode: "terminate", timeoutSeconds: 0 });
  if (started.State !== "Running" || found?.State !== "Running" || outcome !== "Forced") {
    throw new UserError(`A system was ${started.State}, then ${found?.State}, and its stop was ${outcome}.`);
  }
}

// How the end of an operation is seen: C sleeps in the one, the driver asks with the other. Texts are released by both.
const ways = ["HcsWaitForOperationResult", "HcsGetOperationResult"];

/**
 * How often some work calls each function of HCS.
 * @param {import("./lib/probeHost.mjs").Probe} probe
 * @param {() => Promise<void>} work
 * @returns {Promise<Record<string, number>>}
 */
async function callsOf(probe, work) {
  const before = probe.counters().calls;
  await work();
  const counts = Object.entries(probe.counters().calls)
    .filter(([name]) => name.startsWith("Hcs") && !ways.includes(name))
    .map(([name, times]) => /** @type {[string, number]} */ ([name, times - (before[name] ?? 0)]));
  return Object.fromEntries(counts.filter(([, times]) => times > 0));
}
