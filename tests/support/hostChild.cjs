/**
 * A process of its own that works on a host: reads steps from standard input, does them one after the other, and
 * writes one line of JSON for each. Arguments: the compiled `provider/host` folder and the host's text.
 */
const { readFileSync, writeSync } = require("node:fs");
const { join } = require("node:path");

async function main([compiled, spec]) {
  const { steps, times = 1, waitFor } = JSON.parse(readFileSync(0, "utf8"));
  const { openHost } = require(join(compiled, "open.js"));
  const { openSimulatedControls } = require(join(compiled, "simulated", "controls.js"));
  if (waitFor !== undefined) while (Date.now() < waitFor);
  const host = await openHost(spec);
  const on = { host, ledger: host.ledger, controls: await openSimulatedControls(spec) };
  for (let turn = 0; turn < times; turn++) {
    for (const { on: name, method, args } of steps) {
      const written = JSON.stringify(args).replaceAll("{turn}", String(turn)).replaceAll("{pid}", String(process.pid));
      tell(await outcome(() => on[name][method](...JSON.parse(written))));
    }
  }
}

async function outcome(work) {
  try {
    return { ok: true, value: (await work()) ?? null };
  } catch (error) {
    const { name, message, hresultName = null } = error;
    return { ok: false, error: { name, message, hresultName } };
  }
}

// Synchronous, so that a kill cannot take a line that was told.
function tell(line) {
  writeSync(1, `${JSON.stringify(line)}\n`);
}

main(process.argv.slice(2)).catch((error) => {
  writeSync(2, `${error.name}: ${error.message}\n`);
  process.exitCode = 1;
});
