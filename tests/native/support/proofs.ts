/** Which proofs a run may leave out: what this machine cannot run is skipped and told, unless it is said that it must run. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildProbe, buildWindowsProbe, whyNoProbe } from "./buildProbe.js";
import { type ProbeFiles, posixFiles, windowsFiles } from "./localContext.js";

/** Continuous integration says so: there, what did not run must not look like what passed. */
const mustRun = process.env.PULUMI_HCS_NEEDS_PROOFS === "1";

/** Says what a proof has shown, here and, in a run of all tests, once more before its closing line. */
export function tellProof(number: number, shown: string): void {
  const line = `proof ${number} ${shown}`;
  console.log(line);
  const folder = process.env.PULUMI_HCS_PROOFS;
  if (folder !== undefined) writeFileSync(join(folder, `proof-${number}.txt`), line);
}

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
