/** Copies a layer into a folder of our own making, or into an empty one; never into what somebody else keeps there. */
import type { LayerExportArgs, LayerExportOutputs } from "../../../schema/types.js";
import { type Record, type ResourceContext, withProgress } from "../../engine/defineResource.js";
import { HcsError } from "../../hcs/errors.js";
import type { FileInformation, HcsHost } from "../../hcs/host.js";
import { layerDataOf } from "../../hcs/layers.js";
import { fileKey } from "../../hcs/ledgerKeys.js";
import { existingFolder, refuseInsideLayer, refuseOtherSpelling, removeIfEmpty, sizeOf } from "./folders.js";
import { checkParents } from "./parents.js";
import { isAnswer, textNote } from "./rows.js";

/** What an export tells beside its arguments. */
export type ExportResult = Omit<LayerExportOutputs, "hostId">;

const kind = "LayerExport";

/** Makes sure that the export is there; `again` makes it anew. */
export async function ensureExport(
  context: ResourceContext,
  args: LayerExportArgs,
  record: Record<LayerExportArgs, ExportResult>,
  again: boolean,
): Promise<ExportResult> {
  const { host, urn } = context;
  const { exportFolderPath } = args;
  const key = fileKey(exportFolderPath);
  await refuseInsideLayer(host, exportFolderPath);
  const found = await host.getFileInformation(exportFolderPath);
  const { row, resumed } = await host.ledger.claim({
    kind,
    key,
    urn,
    type: kind,
    idOrPath: exportFolderPath,
    before: { existed: found !== undefined },
  });
  const isOurs = found !== undefined && found.fileId === textNote(row, "fileId");
  if (isOurs && row.notes.exported === true && !again) return sizeOf(host, exportFolderPath);
  try {
    await existingFolder(host, args.path, "The layer", "Make it or attach its disk first, or correct path.");
    await checkParents(host, args.parentLayers);
  } catch (error) {
    // Nothing was touched: an earlier export is what it was, and the next run asks for this one again.
    if (!resumed) await host.ledger.release(kind, key, urn);
    throw error;
  }
  try {
    if (!isOurs) await takeFolder(context, args, found);
    await host.ledger.note(kind, key, urn, { exported: false });
    await exportFiles(context, args);
  } catch (error) {
    await giveUp(context, args, record, error);
    throw error;
  }
  await host.ledger.note(kind, key, urn, { exported: true });
  if (isOurs && again) tellMixture(context, args);
  return sizeOf(host, exportFolderPath);
}

/** An export never removes a file, so one over an earlier one holds what both had. */
function tellMixture({ log }: ResourceContext, { path, exportFolderPath }: LayerExportArgs): void {
  log(
    "info",
    `${path} was exported anew over the earlier export in ${exportFolderPath}. Files that were in that one and are gone from the layer are there still; for a copy without them, give exportFolderPath another folder.`,
  );
}

/** Makes the folder of the export, or takes one that is empty. */
async function takeFolder(
  { host, urn }: ResourceContext,
  { exportFolderPath }: LayerExportArgs,
  found: FileInformation | undefined,
): Promise<void> {
  if (found !== undefined) {
    if (!found.isDirectory) throw new Error(`${exportFolderPath} is a file. Choose the path of a folder.`);
    refuseOtherSpelling(found, exportFolderPath);
    await removeEmpty(host, exportFolderPath);
  }
  await host.createFolder(exportFolderPath);
  const made = await existingFolder(host, exportFolderPath, "The folder of the export", "Run again.");
  await host.ledger.note(kind, fileKey(exportFolderPath), urn, { fileId: made.fileId });
}

/** An empty folder is made anew: then it is known for ours. */
async function removeEmpty(host: HcsHost, path: string): Promise<void> {
  if (await removeIfEmpty(host, path)) return;
  throw new Error(
    `${path} holds something that is no export of this resource. A layer is only exported into a folder of its own: choose another one, or empty it yourself.`,
  );
}

async function exportFiles(context: ResourceContext, args: LayerExportArgs): Promise<void> {
  const { host, log } = context;
  const { path, exportFolderPath, folderPath, options = {} } = args;
  const layerData = layerDataOf(args.parentLayers ?? []);
  // Of a writable layer only what differs is exported, and nobody knows before how much that is.
  const isWhole = folderPath === undefined && options.IsWritableLayer !== true;
  const total = isWhole ? await host.measureFolder(path) : undefined;
  const progress = { what: `Exporting ${path}`, total, measure: () => host.measureFolder(exportFolderPath) };
  await withProgress(log, progress, () =>
    folderPath === undefined
      ? host.exportLayer(path, exportFolderPath, layerData, options)
      : host.exportLegacyWritableLayer(path, folderPath, exportFolderPath, layerData),
  );
}

/** After a failure: an empty folder goes again and nothing is held; a part of the export is told to the state, for the next run. */
async function giveUp(
  context: ResourceContext,
  args: LayerExportArgs,
  record: Record<LayerExportArgs, ExportResult>,
  error: unknown,
): Promise<void> {
  const { host, urn } = context;
  // Before anything is asked: after a wait that ended the host may not answer any more.
  if (!isAnswer(error)) return record({ ...args, files: 0, sizeBytes: 0 });
  const part = await partOf(context, args.exportFolderPath).catch(() => ({ files: 0, sizeBytes: 0 }));
  if (part === undefined) await host.ledger.release(kind, fileKey(args.exportFolderPath), urn);
  else record({ ...args, ...part });
}

/** What of the export is there; `undefined` when nothing of ours is. */
async function partOf({ host, urn }: ResourceContext, path: string): Promise<ExportResult | undefined> {
  const found = await host.getFileInformation(path);
  const row = await host.ledger.own(kind, fileKey(path), urn);
  if (found === undefined || found.fileId !== textNote(row, "fileId")) return undefined;
  return (await removedWhenEmpty(host, path)) ? undefined : sizeOf(host, path);
}

async function removedWhenEmpty(host: HcsHost, path: string): Promise<boolean> {
  try {
    await host.deleteEmptyFolder(path);
    return true;
  } catch (error) {
    if (error instanceof HcsError) return false;
    throw error;
  }
}
