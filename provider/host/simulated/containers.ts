/** What HCS looks at when a process container is created: its writable layer, the layers below it, and the filter over both. */
import { isDeepStrictEqual } from "node:util";
import type { Parts } from "./calls.js";
import { type HostPath, readHostPath } from "./files.js";
import type { ContainerStorage, SystemRow } from "./machine.js";
import { refuse } from "./refusal.js";
import { checkFolder, checkRunnableParents, isInitialized } from "./storage/layerData.js";
import { createStorageFilters } from "./storage/layerFilters.js";
import { runningOn } from "./storage/layerUse.js";

/** Where the storage of a container is kept among what systems have open. */
const storagePlace = "Container/Storage";

/** Refuses a container whose storage is not ready; keeps its layers in use otherwise, until it is gone. */
export function openContainerStorage(parts: Parts, { serial }: SystemRow, storage: ContainerStorage): void {
  const path = readHostPath(storage.path);
  const layers = storage.layers.map(readHostPath);
  checkFolder(parts, path, "Attach the disk of the writable layer first, and name its volume as Storage.Path");
  if (!isInitialized(parts, path))
    refuse("HCS_E_INVALID_LAYER", `${path.path}, the Storage.Path, is no writable layer`, {
      advice: "Initialise it first (HcsInitializeWritableLayer)",
    });
  checkRunnableParents(parts, layers, path);
  const layerKeys = layers.map(({ key }) => key);
  checkFilter(parts, path, layerKeys);
  const other = runningOn(parts, path.key);
  if (other !== undefined)
    refuse("ERROR_SHARING_VIOLATION", `The system "${other}" is on ${path.path} already`, {
      advice: "One writable layer serves one container; end the other one or give this one a layer of its own",
    });
  parts.systems.openFile(serial, { place: `${storagePlace}/Path`, pathKey: path.key, readOnly: false });
  for (const [index, pathKey] of layerKeys.entries())
    parts.systems.openFile(serial, { place: `${storagePlace}/Layers/${index}`, pathKey, readOnly: true });
}

/** The filter must lie over the same layers in the same order. */
function checkFilter(parts: Parts, path: HostPath, layerKeys: readonly string[]): void {
  const filter = createStorageFilters(parts.store).find(path.key);
  if (filter === undefined)
    refuse("HCS_E_INVALID_LAYER", `${path.path}, the Storage.Path, has no storage filter`, {
      advice: "Attach it first (HcsAttachLayerStorageFilter), after each start of the host anew",
    });
  else if (!isDeepStrictEqual(filter.layerKeys, layerKeys))
    refuse("HCS_E_INVALID_LAYER", `The storage filter of ${path.path} lies over ${filter.layerKeys.join(", ")}`, {
      advice: "Name the same layers in the same order in Storage.Layers, the nearest first",
    });
}
