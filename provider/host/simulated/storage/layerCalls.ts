/** The calls of computestorage.dll on the folders of layers. This file has those on storage filters, and gathers the others. */
import type { HcsStorage } from "../../../hcs/storage.js";
import { makeCall, type Parts } from "../calls.js";
import { readHostPath } from "../files.js";
import { refuse } from "../refusal.js";
import { createCopyingCalls } from "./layerCopies.js";
import { checkFolder, checkRunnableParents, isInitialized, readLayerData } from "./layerData.js";
import { createStorageFilters } from "./layerFilters.js";
import { createInitializingCalls, createSetUpCalls } from "./layerSetUp.js";
import { runningOn } from "./layerUse.js";
import { layerCall } from "./layerWork.js";
import { volumeIdOf } from "./volumes.js";

type FilterCalls = Pick<HcsStorage, "attachLayerStorageFilter" | "detachLayerStorageFilter">;

/** The methods of `HcsStorage` that are about layers. */
export type LayerCalls = FilterCalls &
  ReturnType<typeof createCopyingCalls> &
  ReturnType<typeof createSetUpCalls> &
  ReturnType<typeof createInitializingCalls>;

/** The layer calls of one host. */
export function createLayerCalls(parts: Parts): LayerCalls {
  return {
    ...createCopyingCalls(parts),
    ...createSetUpCalls(parts),
    ...createInitializingCalls(parts),
    ...createFilterCalls(parts),
  };
}

function createFilterCalls(parts: Parts): FilterCalls {
  const filters = createStorageFilters(parts.store);
  return {
    attachLayerStorageFilter: (text, layerData) =>
      makeCall(parts, layerCall("HcsAttachLayerStorageFilter", text, { LayerData: layerData }), () => {
        const path = readHostPath(text);
        const layers = readLayerData(layerData);
        checkFolder(parts, path, "Attach the disk of the layer first");
        const isVolume = path.parts.length === 0 && volumeIdOf(path) !== undefined;
        if (!isVolume && !isInitialized(parts, path))
          refuse("HCS_E_INVALID_LAYER", `${path.path} is neither a mounted volume nor an initialised writable layer`, {
            advice: "Initialise the writable layer first (HcsInitializeWritableLayer)",
          });
        checkRunnableParents(parts, layers, path);
        if (filters.find(path.key) !== undefined)
          refuse("ERROR_ALREADY_EXISTS", `${path.path} has a storage filter already`, {
            advice: "Detach that one first (HcsDetachLayerStorageFilter)",
          });
        filters.attach({ pathKey: path.key, layerKeys: layers.map(({ key }) => key) });
      }),
    detachLayerStorageFilter: (text) =>
      makeCall(parts, layerCall("HcsDetachLayerStorageFilter", text), () => {
        const { key } = readHostPath(text);
        const system = runningOn(parts, key);
        if (system !== undefined)
          refuse("ERROR_SHARING_VIOLATION", `The system "${system}" runs on ${text}`, {
            advice: "End that system first",
          });
        filters.detach(key);
      }),
  };
}
