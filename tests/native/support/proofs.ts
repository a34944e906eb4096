/** Which proofs a run may leave out: what this machine cannot run is skipped and told, unless it is said that it must run. */
import { buildProbe, buildWindowsProbe, whyNoProbe } from "./buildProbe.js";
import { type ProbeFiles, posixFiles, windowsFiles } from "./localContext.js";

/** Continuous integration says so: there, what did not run must not look like what passed. */
const mustRun = process.env.PULUMI_HCS_NEEDS_PROOFS === "1";

/** True when a proof is to be skipped; then it says why. */
export function isLeftOut(proof: string, why: string | undefined): boolean {
  if (why === undefined) return false;
  if (!mustRun) console.log(`${proof}: not run; ${why}`);
  return !mustRun;
}

/** The probe for this machine; `undefined` when it is to be left out. Throws when it must run and cannot be built. */
export function probeForThisMachine(proof: string): ProbeFiles | undefined {
  if (isLeftOut(proof, whyNoProbe())) return undefined;
  return process.platform === "win32" ? windowsFiles(buildWindowsProbe().folder) : posixFiles(buildProbe());
}
