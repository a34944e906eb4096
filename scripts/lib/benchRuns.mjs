/** Runs benchmarks one after the other, and loses nothing that is measured when one of them cannot be. */
import { LackError } from "./messages.mjs";

/**
 * @typedef {import("./benchReport.mjs").Result} Result
 * @typedef {import("./benchReport.mjs").Goal} Goal
 * @typedef {{ run: (tools: { log: (text: string) => void }) => Promise<Result>, goal: Goal }} Benchmark
 * @typedef {{ result: Result, goal: Goal }} Measured
 */

/**
 * What was measured, and the error that ended it early. A benchmark that this machine lacks something for is left out in
 * one line, unless the user named it.
 * @param {readonly string[]} names
 * @param {object} how
 * @param {boolean} how.areNamed by the user, who means each of them
 * @param {(name: string) => Promise<Benchmark>} how.load
 * @param {(text: string) => void} how.log
 * @param {(measured: Measured) => void} how.tell what is told of each as soon as it is done
 * @returns {Promise<{ done: Measured[], error?: unknown }>}
 */
export async function runBenchmarks(names, { areNamed, load, log, tell }) {
  /** @type {Measured[]} */
  const done = [];
  for (const name of names) {
    log(`Benchmark ${name} …`);
    try {
      const { run, goal } = await load(name);
      const measured = { result: await run({ log }), goal };
      tell(measured);
      done.push(measured);
    } catch (error) {
      if (areNamed || !(error instanceof LackError)) return { done, error };
      log(`skipped: ${name}: ${error.message}`);
    }
  }
  return { done };
}
