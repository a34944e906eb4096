/** Builds the probe library (tests/native/probe) for tests: a shared object for this machine, and DLLs for Windows and Wine. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { tables } from "../../../provider/host/native/bind.js";
import { buildOnce, compile, isThere, mingw, type ProbeChoice, sourcesFor } from "../../../scripts/lib/probe.mjs";

export { buildProbe, whyNoProbe } from "../../../scripts/lib/probe.mjs";

/** The DLLs of a build for Windows. */
export interface WindowsProbe {
  /** The folder with all three, which is to be on the search path. */
  folder: string;
  /** Everything, the controls too. */
  probe: string;
  /** Exactly the documented exports of each. */
  computecore: string;
  computestorage: string;
}

/** The Debian package that building the DLLs needs; `undefined` when it is here. */
export function missingWindowsCompiler(): string | undefined {
  return isThere(mingw) ? undefined : mingw.packageName;
}

/** The probe for Windows and Wine. Built when its sources are new; throws with what to install. */
export function buildWindowsProbe(choice: ProbeChoice = {}): WindowsProbe {
  const forwarded = JSON.stringify([Object.values(tables).map(Object.keys), fromWindows]);
  const folder = buildOnce(mingw, choice, forwarded, (target) => {
    const definition = join(target, "hcsprobe.def");
    writeFileSync(definition, definitionOf("hcsprobe", fromWindows));
    const probe = join(target, "hcsprobe.dll");
    compile(mingw, [...sourcesFor(mingw, choice), definition, "-o", probe, "-ladvapi32"]);
    for (const name of ["computecore", "computestorage"] as const) forward(target, name, choice);
  });
  const dll = (name: string): string => join(folder, `${name}.dll`);
  return { folder, probe: dll("hcsprobe"), computecore: dll("computecore"), computestorage: dll("computestorage") };
}

// The rest of advapi32.dll that the driver calls is Windows' own, also in the stand-in.
const fromWindows = [
  "ConvertSecurityDescriptorToStringSecurityDescriptorW = ProbeConvertToText",
  "ConvertStringSecurityDescriptorToSecurityDescriptorW = advapi32.ConvertStringSecurityDescriptorToSecurityDescriptorW",
  "RegGetValueW = advapi32.RegGetValueW",
];

/** A DLL that only hands its exports on to the probe: it has the name and the exports of the real one and no others. */
function forward(target: string, name: "computecore" | "computestorage", { without = [] }: ProbeChoice): void {
  const exports = Object.keys(tables[name]).filter((exported) => !without.includes(exported));
  const definition = join(target, `${name}.def`);
  const empty = join(target, `${name}.c`);
  writeFileSync(empty, "");
  writeFileSync(
    definition,
    definitionOf(
      name,
      exports.map((exported) => `${exported} = hcsprobe.${exported}`),
    ),
  );
  compile(mingw, [empty, definition, "-o", join(target, `${name}.dll`)]);
}

function definitionOf(library: string, exports: readonly string[]): string {
  return [`LIBRARY ${library}`, "EXPORTS", ...exports.map((line) => `  ${line}`), ""].join("\n");
}
