/** The layer calls of computestorage.dll that make what a layer needs to be run on: set-up of base layers, writable layers. */
import { baseOsOutput, writableLayerMark } from "../../../hcs/layers.js";
import type { HcsStorage } from "../../../hcs/storage.js";
import { type CallNotes, makeCall, type Parts } from "../calls.js";
import { type HostPath, readHostPath } from "../files.js";
import { isObject } from "../modify/fingerprint.js";
import { refuse } from "../refusal.js";
import {
  below,
  checkFolder,
  checkLayer,
  checkParents,
  isInitialized,
  readLayerData,
  readOsLayerType,
  setUpFiles,
} from "./layerData.js";
import { layerCall } from "./layerWork.js";
import { volumeIdOf } from "./volumes.js";

type SetUpCalls = Pick<HcsStorage, "setupBaseOsLayer" | "setupBaseOsVolume">;

/** The calls of one host that set base layers up. */
export function createSetUpCalls(parts: Parts): SetUpCalls {
  return {
    setupBaseOsLayer: (text, options, vhdPath) =>
      makeCall(
        parts,
        layerCall("HcsSetupBaseOSLayer", text, {
          ...(vhdPath === undefined ? {} : { VhdPath: vhdPath }),
          Options: options,
        }),
        (notes) => {
          const layer = readHostPath(text);
          checkLayer(parts, layer);
          const type = readOsLayerType(options);
          const disk = vhdPath === undefined ? undefined : readHostPath(vhdPath);
          if (type === "Container") {
            if (disk !== undefined) refuse("E_INVALIDARG", "The set-up of a container's layer takes no disk");
            makeBaseOsOutput(parts, layer, notes);
          } else if (disk === undefined) {
            refuse("E_INVALIDARG", "The set-up of a layer of the Type Vm needs the disk of the utility VM");
          } else if (parts.volumes.find(disk.key) === undefined) {
            refuse("ERROR_NOT_READY", `The disk ${disk.path} is not attached`, { advice: "Attach the disk first" });
          }
        },
      ),
    setupBaseOsVolume: (text, volume, options) =>
      makeCall(parts, layerCall("HcsSetupBaseOSVolume", text, { VolumePath: volume, Options: options }), (notes) => {
        const layer = readHostPath(text);
        checkLayer(parts, layer);
        checkVolume(parts, readHostPath(volume));
        if (readOsLayerType(options) === "Container") makeBaseOsOutput(parts, layer, notes);
      }),
  };
}

function makeBaseOsOutput({ files }: Parts, layer: HostPath, notes: CallNotes): void {
  const hives = below(layer, baseOsOutput.folder);
  const outputs = setUpFiles(layer);
  const present = [hives, ...outputs].find((path) => files.find(path) !== undefined);
  if (present !== undefined)
    refuse("ERROR_FILE_EXISTS", `${present.path} is there already`, {
      advice: "Remove what an earlier set-up made, or keep it",
    });
  const made = [files.makeFolder(hives)];
  const undo = (): void => {
    for (const each of made.toReversed()) each.undo();
  };
  notes.undo = undo;
  for (const path of outputs) made.push(files.create(path, { text: "made by the simulated host\n" }));
}

function checkVolume(parts: Parts, path: HostPath): void {
  const isRoot = path.parts.length === 0 && volumeIdOf(path) !== undefined;
  if (!isRoot) refuse("E_INVALIDARG", `${path.path} is no volume`, { advice: "Name the volume of an attached disk" });
  checkFolder(parts, path, "Attach the disk of the volume first");
}

type InitializingCalls = Pick<HcsStorage, "initializeWritableLayer" | "initializeLegacyWritableLayer">;

/** The calls of one host that make writable layers. */
export function createInitializingCalls(parts: Parts): InitializingCalls {
  const { files } = parts;
  return {
    initializeWritableLayer: (text, layerData) =>
      makeCall(parts, layerCall("HcsInitializeWritableLayer", text, { LayerData: layerData }), (notes) => {
        const path = readHostPath(text);
        checkParents(parts, readLayerData(layerData), path);
        checkUninitialized(parts, path);
        notes.undo = files.makeFolder(below(path, writableLayerMark)).undo;
      }),
    initializeLegacyWritableLayer: (text, folderText, layerData, options) =>
      makeCall(
        parts,
        layerCall("HcsInitializeLegacyWritableLayer", text, {
          WritableLayerFolderPath: folderText,
          LayerData: layerData,
          ...(options === undefined ? {} : { Options: options }),
        }),
        (notes) => {
          const path = readHostPath(text);
          const hives = below(readHostPath(folderText), baseOsOutput.folder);
          if (options !== undefined && !isObject(options)) refuse("HCS_E_INVALID_JSON", "The options are no object");
          checkParents(parts, readLayerData(layerData), path);
          checkUninitialized(parts, path);
          checkFolder(parts, readHostPath(folderText));
          if (files.find(hives) !== undefined)
            refuse("ERROR_ALREADY_EXISTS", `${hives.path} is there already`, {
              advice: "Choose a folder without hives, or keep the layer that is there",
            });
          makeLegacyLayer(parts, below(path, writableLayerMark), hives, notes);
        },
      ),
  };
}

function checkUninitialized(parts: Parts, path: HostPath): void {
  checkFolder(parts, path, "Attach the disk of the layer first, or make its folder");
  if (!isInitialized(parts, path)) return;
  refuse("ERROR_ALREADY_EXISTS", `${path.path} is a writable layer already`, {
    advice: "Keep it: to initialise it again would lose what is in it",
  });
}

/** A writable layer has a hive for each one of its base layer. */
function makeLegacyLayer({ files }: Parts, mark: HostPath, hives: HostPath, notes: CallNotes): void {
  const made = [files.makeFolder(mark)];
  notes.undo = () => {
    for (const each of made.toReversed()) each.undo();
  };
  made.push(files.makeFolder(hives));
  for (const hive of baseOsOutput.hives) {
    const name = hive.replace(/_Base$/, "_Delta");
    made.push(files.create(below(hives, name), { text: "made by the simulated host\n" }));
  }
}
