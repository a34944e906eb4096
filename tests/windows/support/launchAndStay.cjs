/**
 * A client of HCS that launches a system, says so, and stays until it is killed. Arguments: the compiled
 * `provider/host` folder, the host, the id, and the document as JSON.
 */
const { writeSync } = require("node:fs");
const { join } = require("node:path");

async function main([compiled, spec, id, document]) {
  const { openHost } = require(join(compiled, "open.js"));
  const host = await openHost(spec);
  await host.launchComputeSystem(id, JSON.parse(document));
  writeSync(1, "running\n");
  // Standard input never ends by itself: the process stays.
  process.stdin.resume();
}

main(process.argv.slice(2)).catch((error) => {
  writeSync(2, `${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
