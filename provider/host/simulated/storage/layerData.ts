/** The documents of the layer functions, and the folders that they name: which ones HCS takes for layers. */
import type { ExportLayerOptions, Layer, LayerData, OsLayerOptions } from "../../../../schema/types.js";
import { NotSimulatedError } from "../../../hcs/errors.js";
import { baseOsOutput, writableLayerMark } from "../../../hcs/layers.js";
import type { Parts } from "../calls.js";
import { type HostPath, readHostPath } from "../files.js";
import { isObject } from "../modify/fingerprint.js";
import { readShape, type Shape } from "../modify/shapes.js";
import { refuse } from "../refusal.js";

// Leaving out a member of the type does not compile.
const shape = <Settings>(members: { readonly [Member in keyof Required<Settings>]: Shape[string] }): Shape =>
  members as Shape;

const layerDataShape = shape<LayerData>({
  SchemaVersion: "object",
  Layers: "list",
  FilterType: ["UnionFS", "WCIFS"],
});
const layerShape = shape<Layer>({
  Id: "guid",
  Path: "text",
  PathType: ["AbsolutePath", "VirtualSmbShareName"],
  Cache: ["Unspecified", "Disabled", "Enabled", "Private", "PrivateAllowSharing", ""],
});
const osLayerOptionsShape = shape<OsLayerOptions>({
  Type: ["Container", "Vm"],
  DisableCiCacheOptimization: "flag",
  SkipUpdateBcdForBoot: "flag",
});
const exportLayerOptionsShape = shape<ExportLayerOptions>({ IsWritableLayer: "flag" });

/** Name of the folder with the files of a layer. */
export const filesFolderName = "Files";

/** The layers below, nearest first, of a LayerData. Refuses with HCS_E_INVALID_JSON what is none. */
export function readLayerData(layerData: unknown): HostPath[] {
  const { SchemaVersion: version, Layers: layers, FilterType } = readShape(layerData, layerDataShape, "LayerData");
  if (!isObject(version) || version.Major !== 2)
    refuse("HCS_E_INVALID_JSON", "LayerData needs a SchemaVersion with the Major 2");
  if (FilterType === "UnionFS") throw new NotSimulatedError("LayerData with the FilterType UnionFS");
  return readLayers(layers, "LayerData/Layers");
}

/** The layers of a list in a document. */
export function readLayers(layers: unknown, place: string): HostPath[] {
  if (!Array.isArray(layers)) return refuse("HCS_E_INVALID_JSON", `${place} is no list`);
  return layers.map((layer: unknown, index) => {
    const at = `${place}/${index}`;
    const { Id, Path, PathType } = readShape(layer, layerShape, at);
    if (PathType === "VirtualSmbShareName") throw new NotSimulatedError(`A layer by the name of a share (at ${at})`);
    if (typeof Id !== "string" || typeof Path !== "string")
      return refuse("HCS_E_INVALID_JSON", `${at} needs Id and Path`);
    return readHostPath(Path);
  });
}

/** The type that the options of a set-up ask for. */
export function readOsLayerType(options: unknown): "Container" | "Vm" {
  const { Type } = readShape(options, osLayerOptionsShape, "OsLayerOptions");
  return Type === "Vm" ? "Vm" : "Container";
}

/** Whether an export is that of a writable layer. */
export function readIsWritableLayer(options: unknown): boolean {
  return readShape(options, exportLayerOptionsShape, "ExportLayerOptions").IsWritableLayer === true;
}

/** Something below a folder. */
export function below(folder: HostPath, ...names: string[]): HostPath {
  return readHostPath([folder.path, ...names].join("\\"));
}

/** True when the inner path lies below the outer one, or is that one. */
export function isWithin(outer: HostPath, inner: HostPath): boolean {
  const prefix = outer.parts.length === 0 ? outer.key : `${outer.key}\\`;
  return inner.key === outer.key || inner.key.startsWith(prefix);
}

/** Refuses with ERROR_PATH_NOT_FOUND where no folder is. */
export function checkFolder({ files }: Parts, path: HostPath, advice?: string): void {
  const found = files.find(path);
  const details = advice === undefined ? {} : { advice };
  if (found === undefined) refuse("ERROR_PATH_NOT_FOUND", `There is no folder ${path.path}`, details);
  if (!found.isDirectory) refuse("ERROR_PATH_NOT_FOUND", `${path.path} is a file, not a folder`, details);
}

/** Refuses what is no layer: an imported one has a folder `Files`. */
export function checkLayer(parts: Parts, path: HostPath): void {
  checkFolder(parts, path, "Import the layer first, or correct the path");
  if (parts.files.find(below(path, filesFolderName))?.isDirectory !== true)
    refuse("HCS_E_INVALID_LAYER", `${path.path} has no folder ${filesFolderName}`, {
      advice: "Name the folder of an imported layer",
    });
}

/** Refuses a list of parents that HCS cannot lay over each other. */
export function checkParents(parts: Parts, parents: readonly HostPath[], layer?: HostPath): void {
  for (const [index, parent] of parents.entries()) {
    if (layer !== undefined && parent.key === layer.key)
      refuse("E_INVALIDARG", `${parent.path} is named as its own parent`, { advice: "Take it out of Layers" });
    if (parents.findIndex(({ key }) => key === parent.key) !== index)
      refuse("E_INVALIDARG", `${parent.path} is named twice`, { advice: "Name each layer once, the nearest first" });
    checkLayer(parts, parent);
  }
}

/** The same for parents that something is to run on: the last one must be a base layer whose set-up is done. */
export function checkRunnableParents(parts: Parts, parents: readonly HostPath[], layer?: HostPath): void {
  checkParents(parts, parents, layer);
  if (parents.length === 0)
    refuse("E_INVALIDARG", "LayerData names no layer", { advice: "Name the layers below, the nearest first" });
  const setUp = parents.filter((parent) => isSetUp(parts, parent));
  const base = parents.at(-1);
  if (base === undefined || setUp.includes(base)) return;
  if (setUp[0] !== undefined)
    refuse("HCS_E_INVALID_LAYER", `${setUp[0].path} is a base layer, and not the last one of Layers`, {
      advice: "Name the nearest layer first and the base layer last",
    });
  refuse("HCS_E_INVALID_LAYER", `The set-up of the base layer ${base.path} is not done`, {
    advice: "Set it up first (HcsSetupBaseOSLayer)",
  });
}

/** What HcsSetupBaseOSLayer leaves in a layer. */
export function setUpFiles(layer: HostPath): HostPath[] {
  const { folder, hives, layout } = baseOsOutput;
  return [...hives.map((hive) => below(layer, folder, hive)), below(layer, layout)];
}

function isSetUp({ files }: Parts, layer: HostPath): boolean {
  return setUpFiles(layer).every((path) => files.find(path)?.isDirectory === false);
}

/** True when a writable layer was initialised there. */
export function isInitialized({ files }: Parts, path: HostPath): boolean {
  return files.find(below(path, writableLayerMark))?.isDirectory === true;
}
