/** The processor of a simulated host: what it can do, and what of that saved memory needs. */
import type { ProcessorCapabilitiesInfo, VmProcessorRequirements } from "../../../schema/types.js";
import type { Database } from "../database.js";
import { isObject, type JsonColumn, readStoredJson } from "../storedJson.js";
import type { Store } from "./store.js";

/** The processor of one host. Every method belongs into a transaction. */
export interface Processor {
  capabilities(): ProcessorCapabilitiesInfo;
  /** Gives the host another processor. */
  replace(capabilities: ProcessorCapabilitiesInfo): void;
  /** Gives the host the processor back that it was made with. */
  restore(): void;
}

/** Which features something needs, and no others. */
export type Features = Required<Pick<VmProcessorRequirements, "ProcessorFeatures" | "XsaveProcessorFeatures">>;

// A common x64 server processor, in the words of schema 2.5.
const madeWith: ProcessorCapabilitiesInfo & Features = {
  ProcessorFeatures: ["Sse3", "LahfSahf", "Ssse3", "Sse4_1", "Sse4_2", "Popcnt", "Cmpxchg16B", "Rdrand", "Rdtscp"],
  XsaveProcessorFeatures: ["Xsave", "Xsave_Opt", "Avx", "Avx2", "Fma"],
  CacheLineFlushSize: 64,
  ImplementedPhysicalAddressBits: 46,
  NonArchitecturalCoreSharing: "Unreported",
};

/** What another processor than the first can do. */
export const processorColumn: JsonColumn<ProcessorCapabilitiesInfo> = {
  table: "processor",
  column: "capabilities",
  what: "an object",
  isRight: (value): value is ProcessorCapabilitiesInfo => isObject(value),
};

/** Whether the host has another processor than its first. */
export function hasProcessorTable(database: Database): boolean {
  return database.get("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'processor'") !== undefined;
}

/** The processor in the store, whose table is only there while it is not the one that the host was made with. */
export function createProcessor({ database }: Store): Processor {
  return {
    capabilities() {
      const row = hasProcessorTable(database) ? database.get("SELECT capabilities FROM processor") : undefined;
      return row === undefined ? madeWith : readStoredJson(database, processorColumn, row);
    },
    replace(capabilities) {
      database.run("CREATE TABLE IF NOT EXISTS processor (capabilities TEXT NOT NULL) STRICT");
      database.run("DELETE FROM processor");
      database.run("INSERT INTO processor VALUES (?)", JSON.stringify({ ...madeWith, ...capabilities }));
    },
    restore: () => void database.run("DROP TABLE IF EXISTS processor"),
  };
}

/** The features among these facts. */
export function featuresOf(facts: VmProcessorRequirements): Features {
  return {
    ProcessorFeatures: facts.ProcessorFeatures ?? [],
    XsaveProcessorFeatures: facts.XsaveProcessorFeatures ?? [],
  };
}

/** The features that are needed and not there. */
export function lackingFeatures(needs: Features, has: Features): string[] {
  return [
    ...needs.ProcessorFeatures.filter((feature) => !has.ProcessorFeatures.includes(feature)),
    ...needs.XsaveProcessorFeatures.filter((feature) => !has.XsaveProcessorFeatures.includes(feature)),
  ];
}
