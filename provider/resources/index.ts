/** Every resource of this provider. To add one: its schema, its file here, its class in sdk/, its test, and a line in this list. */

import { baseOsLayer } from "./baseOsLayer.js";
import { computeSystem } from "./computeSystem.js";
import { guestStateFile } from "./guestStateFile.js";
import { layer } from "./layer.js";
import { layerExport } from "./layerExport.js";
import { layerStorageFilter } from "./layerStorageFilter.js";
import { layerVhd } from "./layerVhd.js";
import { legacyWritableLayer } from "./legacyWritableLayer.js";
import { runtimeStateFile } from "./runtimeStateFile.js";
import { virtualDisk } from "./virtualDisk.js";
import { vmAccess } from "./vmAccess.js";
import { vmGroupAccess } from "./vmGroupAccess.js";
import { writableLayer } from "./writableLayer.js";

export const resources = [
  computeSystem,
  guestStateFile,
  runtimeStateFile,
  virtualDisk,
  layer,
  baseOsLayer,
  layerVhd,
  writableLayer,
  legacyWritableLayer,
  layerStorageFilter,
  layerExport,
  vmAccess,
  vmGroupAccess,
] as const;
