/** Runs inside Wine, in Node for Windows: every function of the lists, through the driver, against the probe's DLLs. */
import { writeFileSync } from "node:fs";
import { loadKoffi } from "../../../provider/host/native/koffi.js";
import { behaviours, tryBehaviour } from "../support/behaviours.js";
import { documentedErrors, listedFunctions } from "../support/documentedErrors.js";
import { openContext, windowsFiles } from "../support/localContext.js";
import { tryFunction } from "../support/tryFunction.js";
import type { BehaviourReport, FunctionReport, WindowsReport } from "./report.js";

const [repository = "", probeFolder = "", reportFile = ""] = process.argv.slice(2);

async function main(): Promise<void> {
  const { context, close } = openContext(windowsFiles(probeFolder));
  const { probe } = context;
  const errorsOf = documentedErrors(repository);
  const functions: FunctionReport[] = [];
  for (const facts of listedFunctions(repository)) {
    const before = probe.counters().calls[facts.name] ?? 0;
    const report: FunctionReport = { name: facts.name, checks: 0, calls: 0 };
    const failure = await failureOf(async () => {
      report.checks = await tryFunction(context, facts, errorsOf(facts));
    });
    if (failure !== undefined) report.failure = failure;
    report.calls = (probe.counters().calls[facts.name] ?? 0) - before;
    functions.push(report);
  }
  const tried: BehaviourReport[] = [];
  for (const behaviour of behaviours) {
    const failure = await failureOf(() => tryBehaviour(context, behaviour));
    tried.push({ title: behaviour.title, ...(failure === undefined ? {} : { failure }) });
  }
  const report: WindowsReport = {
    node: process.version,
    platform: process.platform,
    koffi: loadKoffi().version,
    functions,
    behaviours: tried,
  };
  close();
  writeFileSync(reportFile, JSON.stringify(report));
}

/** Why `work` failed; `undefined` when it did not. */
async function failureOf(work: () => Promise<void>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

main().then(
  // Threads of the probe live as long as the process.
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
