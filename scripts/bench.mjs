/**
 * `npm run bench -- [NAME…] [--json]`: runs benchmarks, each a module scripts/bench/NAME.mjs.
 *
 * Such a module exports `run({ log })`, which answers `{ name, runs, ratio, parts }`, and `goal`: the greatest ratio
 * that is good, or `{ ratio, parts }` when some of the parts have limits of their own.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { missedGoals, table } from "./lib/benchReport.mjs";
import { runBenchmarks } from "./lib/benchRuns.mjs";
import { pulumiEnvironment } from "./lib/environment.mjs";
import { runMain, say, UserError } from "./lib/messages.mjs";
import { root } from "./lib/paths.mjs";

const folder = join(root, "scripts", "bench");

await runMain(async () => {
  const words = process.argv.slice(2);
  const inJson = words.includes("--json");
  const named = words.filter((word) => word !== "--json");
  const names = chosen(named);
  useEnvironment(pulumiEnvironment());
  // What a user's machine does not have would flatter us.
  delete process.env.NODE_COMPILE_CACHE;

  const { done, error } = await runBenchmarks(names, {
    areNamed: named.length > 0,
    load: (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href),
    log: say,
    tell: ({ result, goal }) => void (inJson || process.stdout.write(table(result, goal))),
  });
  const results = done.map(({ result: { name, runs, ratio, parts } }) => ({ name, runs, ratio, parts }));
  const answer = names.length === 1 ? results[0] : results;
  if (inJson && answer !== undefined) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  if (error !== undefined) throw error;
  const missed = done.flatMap(({ result, goal }) => missedGoals(result, goal));
  for (const sentence of missed) say(sentence);
  return missed.length > 0 ? 1 : 0;
});

/** @param {string[]} names @returns {string[]} all benchmarks when none is named */
function chosen(names) {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const known = files.filter((file) => file.endsWith(".mjs")).map((file) => file.slice(0, -".mjs".length));
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined || known.length === 0) {
    throw new UserError(`There is no benchmark "${unknown ?? ""}". There are: ${known.join(", ") || "none"}.`, 2);
  }
  return names.length > 0 ? names : known;
}

/** Benchmarks run in this process and start Pulumi from it. @param {NodeJS.ProcessEnv} environment */
function useEnvironment(environment) {
  for (const name of Object.keys(process.env)) {
    if (!(name in environment)) delete process.env[name];
  }
  Object.assign(process.env, environment);
}
