/** What is known of container layers by name: the documents that say which layers lie below, and the files HCS makes. */
import type { Layer, LayerData } from "../../schema/types.js";

/** A layer below another one, as `LayerData.Layers` has it. */
export type ParentLayer = Pick<Layer, "Id" | "Path">;

/** The LayerData of a layer over `parents`, the nearest first as HCS wants them. Source: the documents of the HCS reference. */
export function layerDataOf(parents: readonly ParentLayer[]): LayerData {
  return { SchemaVersion: { Major: 2, Minor: 1 }, Layers: parents.map(({ Id, Path }) => ({ Id, Path })) as Layer[] };
}

/**
 * What HcsSetupBaseOSLayer makes for a container, below the layer: the call fails while an earlier output is there.
 * Source: hcsshim computestorage/helpers.go.
 */
export const baseOsOutput = {
  folder: "Hives",
  hives: ["DefaultUser_Base", "Sam_Base", "Security_Base", "Software_Base", "System_Base"],
  layout: "Layout",
} as const;

/** The folder that an initialised writable layer has below its root. */
export const writableLayerMark = "WcSandboxState";

/** The folder of the registry hives below the folder of a legacy writable layer. Source: hcsshim, legacy layers. */
export const legacyHivesFolder = "Hives";
