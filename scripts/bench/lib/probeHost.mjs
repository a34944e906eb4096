/** The native host over the probe library: the built driver as users get it, and the few controls that benchmarks need. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LackError, UserError } from "../../lib/messages.mjs";
import { root } from "../../lib/paths.mjs";
import { buildProbe, whyNoProbe } from "../../lib/probe.mjs";
import { newFolder } from "./workspace.mjs";

/** A machine that starts at once. */
export const document = {
  SchemaVersion: { Major: 2, Minor: 1 },
  VirtualMachine: { ComputeTopology: { Memory: { SizeInMB: 512 }, Processor: { Count: 2 } } },
};

/**
 * @typedef {object} Host what benchmarks call of HcsHost
 * @property {(id: string, document: object) => Promise<void>} createComputeSystem
 * @property {(id: string, document: object) => Promise<{ State?: string }>} launchComputeSystem
 * @property {(id: string) => Promise<{ State?: string } | undefined>} getComputeSystemProperties
 * @property {(id: string, options: { mode: "terminate", timeoutSeconds: number }) => Promise<{ outcome: string }>} stopComputeSystem
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Probe
 * @property {() => void} reset
 * @property {(delayMs: number) => void} setDelay how long every operation takes
 * @property {() => { openHandles: Record<string, number>, unreleasedStrings: number, violations: string[], calls: Record<string, number> }} counters
 * @property {(rounds: number) => number} runFromC nanoseconds that as many lives of a system take when C calls
 */

/**
 * Opens the host. A system that has started counts as settled at once, so that nothing is waited for but HCS.
 * @param {string} name
 * @returns {Promise<{ host: Host, probe: Probe }>}
 */
export async function openProbeHost(name) {
  const why = process.platform === "win32" ? "the benchmarks call it on Linux only" : whyNoProbe();
  if (why !== undefined)
    throw new LackError(`The benchmark ${name} calls the probe library. It cannot run here: ${why}.`);
  const file = buildProbe();
  const { openNativeHost } = await importBuilt("nativeHost.js");
  const host = openNativeHost({
    paths: { computecore: file, computestorage: file, advapi32: file, kernel32: file },
    ledgerFile: join(newFolder(`${name}-ledger`), "ledger.db"),
    hostId: "6f1f2c3a-0000-4000-8000-000000000001",
    settleMs: 0,
  });
  return { host, probe: await controls(file) };
}

/** Fails when something was left open, or when the library has seen a wrong call. @param {Probe} probe */
export function refuseLeftOvers(probe) {
  const { openHandles, unreleasedStrings, violations } = probe.counters();
  const open = Object.values(openHandles).reduce((sum, count) => sum + count, 0);
  if (open + unreleasedStrings + violations.length === 0) return;
  throw new UserError(
    `The driver has left ${open} handles open and ${unreleasedStrings} texts unreleased. The library says: ${violations.join("; ") || "nothing"}.`,
  );
}

/** @param {string} file @returns {Promise<Probe>} */
async function controls(file) {
  const { loadKoffi } = await importBuilt("koffi.js");
  const library = loadKoffi().load(file);
  const counters = library.func("str16 ProbeCounters()");
  const setDelay = library.func("void ProbeSetDelay(str16 name, uint32_t delayMs)");
  return {
    reset: library.func("void ProbeReset()"),
    setDelay: (delayMs) => setDelay(null, delayMs),
    counters: () => JSON.parse(counters()),
    runFromC: library.func("double ProbeRunFromC(uint32_t rounds)"),
  };
}

/** @param {string} name */
function importBuilt(name) {
  return import(pathToFileURL(join(root, "dist", "provider", "host", "native", name)).href);
}
