/** What one compute system costs among many: create, read and delete of 1,000 systems, per system, over that of 100. */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../lib/paths.mjs";
import { makeHost } from "./lib/hosts.mjs";
import { inTurn, resultOf } from "./lib/pairs.mjs";
import { wsl2Document } from "./lib/programs.mjs";
import { newFolder } from "./lib/workspace.mjs";

export const goal = 1.2;

const many = 1000;
const few = 100;

/** @typedef {(type: string, verb: string, request: object) => Promise<{ id: string, outputs: object }>} RunVerb */

/** @param {{ log: import("./lib/pairs.mjs").Log }} tools */
export async function run({ log }) {
  const handlers = await import(pathToFileURL(join(root, "dist", "provider", "index.js")).href);
  /** @type {RunVerb} */
  const runVerb = handlers.run;
  // The first systems pay for the compilation of the code, which is none of this benchmark's business.
  await costMs(runVerb, "warm-up", many);
  const pairs = await inTurn({
    what: "scale",
    log,
    ours: (index) => costMs(runVerb, `${many}-${index}`, many),
    // As many systems in all, so that both sides are measured over the same time.
    theirs: async (index) => {
      let sumMs = 0;
      for (let part = 0; part < many / few; part++) sumMs += await costMs(runVerb, `${few}-${index}-${part}`, few);
      return sumMs / (many / few);
    },
  });
  return resultOf("scale", pairs, { ours: `perSystemOf${many}Ms`, theirs: `perSystemOf${few}Ms` });
}

/**
 * Milliseconds for each of `count` systems, on a fresh host: all are created, then all are read, then all are deleted.
 * @param {RunVerb} runVerb
 * @param {string} name
 * @param {number} count
 */
async function costMs(runVerb, name, count) {
  const hostFolder = join(newFolder(name), "host");
  await makeHost(hostFolder);
  const host = `simulated:${hostFolder}`;
  const document = wsl2Document();
  const log = () => {};
  const systems = Array.from({ length: count }, (_, index) => ({
    urn: `urn:pulumi:bench::bench::pulumi-nodejs:dynamic/hcs:ComputeSystem::system-${index}`,
    log,
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
  }));
  // Looks for a system that is not there: this process opens the host before the clock starts.
  await runVerb("ComputeSystem", "read", { ...systems[0], olds: { host } });
  const startedMs = performance.now();
  const made = [];
  for (const system of systems) {
    const news = { document, systemId: system.id, host };
    const { outputs } = await runVerb("ComputeSystem", "create", { ...system, news });
    made.push({ ...system, olds: outputs });
  }
  for (const system of made) await runVerb("ComputeSystem", "read", system);
  for (const system of made) await runVerb("ComputeSystem", "delete", system);
  return (performance.now() - startedMs) / count;
}
