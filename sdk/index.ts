/** What a program imports: one class per resource, and the types of HCS documents as `schema`. */
import type * as schema from "../schema/types.js";

export type { BaseOsLayerArgs } from "./baseOsLayer.js";
export { BaseOsLayer } from "./baseOsLayer.js";
export type { ComputeSystemArgs } from "./computeSystem.js";
export { ComputeSystem } from "./computeSystem.js";
export type { GuestStateFileArgs } from "./guestStateFile.js";
export { GuestStateFile } from "./guestStateFile.js";
export type { Inputs } from "./inputs.js";
export type { LayerArgs } from "./layer.js";
export { Layer } from "./layer.js";
export type { LayerExportArgs } from "./layerExport.js";
export { LayerExport } from "./layerExport.js";
export type { LayerStorageFilterArgs } from "./layerStorageFilter.js";
export { LayerStorageFilter } from "./layerStorageFilter.js";
export type { LayerVhdArgs } from "./layerVhd.js";
export { LayerVhd } from "./layerVhd.js";
export type { LegacyWritableLayerArgs } from "./legacyWritableLayer.js";
export { LegacyWritableLayer } from "./legacyWritableLayer.js";
export { readDocument } from "./readDocument.js";
export type { GetOptions } from "./registration.js";
export type { RuntimeStateFileArgs } from "./runtimeStateFile.js";
export { RuntimeStateFile } from "./runtimeStateFile.js";
export type { VirtualDiskArgs } from "./virtualDisk.js";
export { VirtualDisk } from "./virtualDisk.js";
export type { VmAccessArgs } from "./vmAccess.js";
export { VmAccess } from "./vmAccess.js";
export type { VmGroupAccessArgs } from "./vmGroupAccess.js";
export { VmGroupAccess } from "./vmGroupAccess.js";
export type { WritableLayerArgs } from "./writableLayer.js";
export { WritableLayer } from "./writableLayer.js";
// Spelled in two steps so that the declarations can be read by any TypeScript since 3.8.
export type { schema };
