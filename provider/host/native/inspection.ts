/** What this Windows has of what the driver needs: plain facts for `pulumi-hcs doctor`, each with its own failure. */
import type { ServiceProperties } from "../../../schema/types.js";
import { askFact, type Fact } from "../fact.js";
import { type LibraryName, type LoadOptions, loadNative, type NativeLibraries, tables } from "./bind.js";
import { firstRelease } from "./builds.js";
import { createCalls } from "./calls.js";
import { PF_VIRT_FIRMWARE_ENABLED } from "./constants.js";
import { objectFrom } from "./results.js";
import { type Rights, readRights } from "./rights.js";
import { type ServiceState, serviceState } from "./services.js";
import type { Export, Release } from "./types.js";

/** One DLL that the driver calls. */
export interface LibraryInspection {
  /** With its ending. */
  name: string;
  /** Number of functions that the driver knows in it. */
  functionCount: number;
  /** The functions that are not there, with the release of Windows that brought each. */
  missing: { name: string; since: Release }[];
  /** Why the DLL cannot be opened; then nothing is told of its functions. */
  problem?: { fact: string; advice?: string };
}

/** What was found on this Windows. */
export interface NativeInspection {
  kind: "native";
  /** Build number of Windows; absent when it is not known. */
  build?: number;
  /** As `process.arch` says it. */
  architecture: string;
  /** The first Windows with these DLLs. */
  oldest: Release;
  rights: Fact<Rights>;
  /** The Host Compute Service. */
  vmcompute: Fact<ServiceState>;
  /** The driver of the virtualization infrastructure, which runs when the hypervisor does. */
  vid: Fact<ServiceState>;
  /** False also when a hypervisor that runs already keeps the answer from Windows. */
  isVirtualizationInFirmware: Fact<boolean>;
  /** Schema versions that the host names, for example "2.7". */
  schemaVersions: Fact<string[]>;
  libraries: LibraryInspection[];
}

/** Those whose functions are not in every Windows alike. */
const lookedAt = ["computecore", "computestorage", "virtdisk"] as const satisfies readonly LibraryName[];

/** Looks at this machine. Throws `HostError` only when foreign code cannot be called at all. */
export async function inspectNativeHost(options: LoadOptions = {}): Promise<NativeInspection> {
  return await inspectLibraries(loadNative(options));
}

/** The same through foreign code that is loaded already. */
export async function inspectLibraries(libraries: NativeLibraries): Promise<NativeInspection> {
  // The first question, for it may start the service.
  const schemaVersions = await askFact(() => readSchemaVersions(libraries));
  const { build } = libraries.system;
  return {
    kind: "native",
    ...(build === undefined ? {} : { build }),
    architecture: process.arch,
    oldest: firstRelease,
    rights: await askFact(() => readRights(libraries)),
    vmcompute: await askFact(() => serviceState(libraries, "vmcompute")),
    vid: await askFact(() => serviceState(libraries, "Vid")),
    isVirtualizationInFirmware: await askFact(
      () => libraries.kernel32.IsProcessorFeaturePresent(PF_VIRT_FIRMWARE_ENABLED) !== 0,
    ),
    schemaVersions,
    libraries: lookedAt.map((name) => inspectLibrary(libraries, name)),
  };
}

async function readSchemaVersions(libraries: NativeLibraries): Promise<string[]> {
  const calls = createCalls(libraries);
  const name = { call: "HcsGetServiceProperties", target: "the host" };
  const query = JSON.stringify({ PropertyTypes: ["Basic"] });
  const answer = await calls.direct(name, (document) =>
    libraries.computecore.HcsGetServiceProperties.async(query, document),
  );
  const { Properties = [] } = objectFrom<ServiceProperties>(name, answer);
  return Properties.flatMap(versionsOf);
}

/** The versions that one property of the service lists, whatever else it is. */
function versionsOf(property: unknown): string[] {
  const listed = (property as { SupportedSchemaVersions?: unknown } | null)?.SupportedSchemaVersions;
  if (!Array.isArray(listed)) return [];
  return (listed as ({ Major?: unknown; Minor?: unknown } | null)[]).flatMap((version) =>
    typeof version?.Major === "number" ? [`${version.Major}.${Number(version.Minor ?? 0)}`] : [],
  );
}

function inspectLibrary(libraries: NativeLibraries, name: (typeof lookedAt)[number]): LibraryInspection {
  const functions = Object.entries<Export>(tables[name]);
  const found = { name: `${name}.dll`, functionCount: functions.length };
  const problem = libraries.problemOf(name);
  if (problem !== undefined) {
    const { fact, advice } = problem;
    return { ...found, missing: [], problem: { fact, ...(advice === undefined ? {} : { advice }) } };
  }
  const bound: Readonly<Record<string, { isPresent(): boolean }>> = libraries[name];
  const missing = functions
    .filter(([functionName]) => bound[functionName]?.isPresent() !== true)
    .map(([functionName, { since = firstRelease }]) => ({ name: functionName, since }));
  return { ...found, missing };
}
