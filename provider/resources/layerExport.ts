/** A copy of a layer in a folder of its own. HcsExportLayer, HcsExportLegacyWritableLayer. */
import isEqual from "lodash/isEqual";
import type { LayerExportArgs } from "../../schema/types.js";
import { defineResource, type PropertyFailure, pathFailures, sameWhen } from "../engine/defineResource.js";
import { fileKey } from "../hcs/ledgerKeys.js";
import { canonicalPath, plainPath, samePath } from "../hcs/paths.js";
import { argumentChanges } from "../plan/argumentChanges.js";
import { type ExportResult, ensureExport } from "./layers/exporting.js";
import { folderFailures, isVolume, liesIn } from "./layers/folders.js";
import { parentFailures, sameParents } from "./layers/parents.js";
import { textNote } from "./layers/rows.js";

const kind = "LayerExport";
const sameText = sameWhen(canonicalPath);

export const layerExport = defineResource<LayerExportArgs, ExportResult>({
  type: kind,
  identify: ({ exportFolderPath }) => plainPath(exportFolderPath),
  declares: ({ exportFolderPath }) =>
    typeof exportFolderPath === "string"
      ? { kind, key: fileKey(exportFolderPath), property: "exportFolderPath" }
      : undefined,

  onChange: {
    path: { ...argumentChanges.LayerExport.path, same: sameText },
    exportFolderPath: { ...argumentChanges.LayerExport.exportFolderPath, same: sameText },
    parentLayers: { ...argumentChanges.LayerExport.parentLayers, same: sameParents },
    options: { ...argumentChanges.LayerExport.options, absent: {} },
    folderPath: { ...argumentChanges.LayerExport.folderPath, same: sameText },
    triggers: argumentChanges.LayerExport.triggers,
  },

  failures: ({ path, exportFolderPath, parentLayers, folderPath }) => [
    ...pathFailures("path", path),
    ...folderFailures("exportFolderPath", exportFolderPath),
    ...pathFailures("folderPath", folderPath),
    ...apartFailures("path", path, exportFolderPath),
    ...apartFailures("folderPath", folderPath, exportFolderPath),
    ...parentFailures(parentLayers, path),
  ],
  refuses,
  drift: () => [],
  lost: ({ exportFolderPath }) =>
    `The export in ${exportFolderPath} is gone from the host or was never finished. It will be made again.`,

  create: (context, args, record) => ensureExport(context, args, record, false),

  async read({ host, urn }, id, stored) {
    const folder = stored.exportFolderPath ?? id;
    const found = await host.getFileInformation(folder);
    if (found?.isDirectory !== true) return undefined;
    const row = await host.ledger.own(kind, fileKey(folder), urn);
    if (row !== undefined && (row.notes.exported !== true || textNote(row, "fileId") !== found.fileId))
      return undefined;
    const { files, sizeBytes } = stored;
    if (files !== undefined && sizeBytes !== undefined) return { files, sizeBytes };
    return await host.measureFolder(folder);
  },

  update: (context, stored, args, record) =>
    ensureExport(context, args, record, !isEqual(stored.triggers, args.triggers)),

  async delete({ host, urn, log }, { exportFolderPath }, replacement) {
    if (replacement !== undefined && samePath(replacement.exportFolderPath ?? "", exportFolderPath)) return;
    log("info", `Left on the host: the export in ${exportFolderPath}. An export is never removed.`);
    await host.ledger.release(kind, fileKey(exportFolderPath), urn);
  },
});

/** A folder that is copied into itself never ends. */
function apartFailures(property: string, source: unknown, target: unknown): PropertyFailure[] {
  if (typeof source !== "string" || typeof target !== "string") return [];
  if (!liesIn(source, target) && !liesIn(target, source)) return [];
  return [{ property: "exportFolderPath", reason: `must not be the folder of ${property}, in it or around it` }];
}

/** Files of two layers in one folder are neither of them. A volume may get another name: then it is the same layer. */
function refuses(before: LayerExportArgs, after: LayerExportArgs): PropertyFailure[] {
  if (!samePath(before.exportFolderPath, after.exportFolderPath)) return [];
  const refusal = (property: string, isSame: boolean): PropertyFailure[] =>
    isSame
      ? []
      : [
          {
            property,
            reason: `another export is in ${after.exportFolderPath}, and two are never mixed; give the new one another exportFolderPath`,
          },
        ];
  return [
    ...refusal("path", samePath(before.path, after.path) || (isVolume(before.path) && isVolume(after.path))),
    ...refusal("parentLayers", sameParents(before.parentLayers, after.parentLayers)),
    ...refusal("options", isEqual(before.options ?? {}, after.options ?? {})),
    ...refusal("folderPath", sameText(before.folderPath, after.folderPath)),
  ];
}
