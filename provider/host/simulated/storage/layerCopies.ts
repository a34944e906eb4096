/** The layer calls of computestorage.dll that move whole folders: import, export, destroy. */
import type { ExportLayerOptions, LayerData } from "../../../../schema/types.js";
import { NotSimulatedError } from "../../../hcs/errors.js";
import { baseOsOutput, writableLayerMark } from "../../../hcs/layers.js";
import { parsePath } from "../../../hcs/paths.js";
import type { HcsStorage } from "../../../hcs/storage.js";
import { type CallNotes, makeCall, type Parts } from "../calls.js";
import { type HostPath, readHostPath } from "../files.js";
import { onDisk } from "../realDisk.js";
import { refuse } from "../refusal.js";
import { entriesBelow } from "./folders.js";
import {
  below,
  checkFolder,
  checkLayer,
  checkParents,
  filesFolderName,
  isInitialized,
  isWithin,
  readIsWritableLayer,
  readLayerData,
} from "./layerData.js";
import { refuseUsed, runningOn } from "./layerUse.js";
import { type FolderCopy, layerCall, makeCopyingCall } from "./layerWork.js";

type CopyingCalls = Pick<HcsStorage, "importLayer" | "exportLayer" | "exportLegacyWritableLayer" | "destroyLayer">;

/** The calls of one host that move whole layers. */
export function createCopyingCalls(parts: Parts): CopyingCalls {
  return {
    importLayer: (text, source, layerData) =>
      makeCopyingCall(
        parts,
        layerCall("HcsImportLayer", text, { SourceFolderPath: source, LayerData: layerData }),
        (notes) => beginImport(parts, readHostPath(text), readHostPath(source), layerData, notes),
      ),
    exportLayer: (text, target, layerData, options) =>
      makeCopyingCall(
        parts,
        layerCall("HcsExportLayer", text, { ExportFolderPath: target, LayerData: layerData, Options: options }),
        () => beginExport(parts, readHostPath(text), readHostPath(target), layerData, options),
      ),
    exportLegacyWritableLayer: (text, folder, target, layerData) =>
      makeCopyingCall(
        parts,
        layerCall("HcsExportLegacyWritableLayer", text, {
          WritableLayerFolderPath: folder,
          ExportFolderPath: target,
          LayerData: layerData,
        }),
        () => beginLegacyExport(parts, [text, folder, target].map(readHostPath), layerData),
      ),
    destroyLayer: (text) =>
      makeCall(parts, layerCall("HcsDestroyLayer", text), () => destroy(parts, readHostPath(text))),
  };
}

function beginImport(
  parts: Parts,
  path: HostPath,
  source: HostPath,
  layerData: LayerData,
  notes: CallNotes,
): FolderCopy[] {
  const { files } = parts;
  checkParents(parts, readLayerData(layerData), path);
  checkLayer(parts, source);
  refuseNested(source, path);
  const found = files.find(path);
  if (found === undefined) notes.undo = files.makeFolder(path).undo;
  else checkEmpty(parts, path);
  return [{ from: realPath(parts, source), to: realPath(parts, path), changed: path, replaces: false }];
}

function checkEmpty(parts: Parts, path: HostPath): void {
  checkFolder(parts, path);
  if (parts.files.isEmpty(path)) return;
  refuse("ERROR_DIR_NOT_EMPTY", `${path.path} is there already, and not empty`, {
    advice: "Import into a folder that is new or empty",
  });
}

/** An export has the form that an import takes: the files of a writable layer go into the folder of files. */
function beginExport(
  parts: Parts,
  path: HostPath,
  target: HostPath,
  layerData: LayerData,
  options: ExportLayerOptions,
): FolderCopy[] {
  checkParents(parts, readLayerData(layerData), path);
  const isWritable = readIsWritableLayer(options);
  if (isWritable) checkWritable(parts, path);
  else checkLayer(parts, path);
  checkExportFolder(parts, target, [path]);
  const from = realPath(parts, path);
  const to = realPath(parts, target);
  return isWritable
    ? [{ from, to: `${to}/${filesFolderName}`, without: [writableLayerMark], changed: target, replaces: true }]
    : [{ from, to, changed: target, replaces: true }];
}

function beginLegacyExport(parts: Parts, paths: readonly HostPath[], layerData: LayerData): FolderCopy[] {
  const [path, folder, target] = paths as [HostPath, HostPath, HostPath];
  checkParents(parts, readLayerData(layerData), path);
  checkWritable(parts, path);
  const hives = below(folder, baseOsOutput.folder);
  checkFolder(parts, hives, "Name the folder with the hives of the writable layer");
  checkExportFolder(parts, target, [path, folder]);
  const to = realPath(parts, target);
  const without = [writableLayerMark];
  return [
    { from: realPath(parts, path), to: `${to}/${filesFolderName}`, without, changed: target, replaces: true },
    { from: realPath(parts, hives), to: `${to}/${baseOsOutput.folder}`, changed: target, replaces: true },
  ];
}

function checkWritable(parts: Parts, path: HostPath): void {
  checkFolder(parts, path, "Attach the disk of the writable layer first");
  if (!isInitialized(parts, path))
    refuse("HCS_E_INVALID_LAYER", `${path.path} is no writable layer`, {
      advice: "Name an initialised writable layer, or export without IsWritableLayer",
    });
  const system = runningOn(parts, path.key);
  if (system !== undefined)
    refuse("ERROR_SHARING_VIOLATION", `The system "${system}" runs on ${path.path}`, {
      advice: "End that system first",
    });
}

function checkExportFolder(parts: Parts, target: HostPath, sources: readonly HostPath[]): void {
  checkFolder(parts, target, "Make the folder of the export first");
  for (const source of sources) refuseNested(source, target);
  // What is written to a link would arrive where it leads to.
  const real = realPath(parts, target);
  const link = onDisk(target.path, () => entriesBelow(real)).find(({ kind }) => kind === "link");
  if (link !== undefined) throw new NotSimulatedError(`An export over a link (${link.names.join("\\")})`);
}

function refuseNested(source: HostPath, target: HostPath): void {
  if (isWithin(source, target) || isWithin(target, source))
    refuse("E_INVALIDARG", `${source.path} and ${target.path} lie in each other`, {
      advice: "Choose folders that lie apart",
    });
}

function destroy(parts: Parts, path: HostPath): void {
  const found = parts.files.find(path);
  if (found === undefined) return;
  if (path.parts.length === 0) refuse("E_INVALIDARG", `${path.path} is a drive or a volume, not the folder of a layer`);
  if (!found.isDirectory) refuse("E_INVALIDARG", `${path.path} is a file, not the folder of a layer`);
  refuseUsed(parts, path);
  removeDisks(parts, path);
  parts.files.removeTree(path);
  parts.access.clearBelow(path.key);
}

/** What is on the volume of a disk goes with its file. */
function removeDisks(parts: Parts, folder: HostPath): void {
  const real = realPath(parts, folder);
  for (const { names, kind } of onDisk(folder.path, () => entriesBelow(real))) {
    const isDisk = kind === "file" && /\.a?vhdx?$/i.test(names.at(-1) ?? "");
    const parsed = parsePath([folder.path, ...names].join("\\"));
    if (isDisk && parsed.ok) parts.disks.remove(parsed);
  }
}

function realPath({ files }: Parts, path: HostPath): string {
  return files.realPath(path) ?? refuse("ERROR_PATH_NOT_FOUND", `There is no folder ${path.path}`);
}
